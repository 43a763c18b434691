"""Who reports, by the form of a byline: 记者张玉来报道, （记者 文若水 季连成）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.characters import HAN
from seeds.language.names.surnames import surname_of
from seeds.language.names.tables import COMPOUND_SURNAMES, SURNAMES
from seeds.language.names.words import Span, WordSpans

_REPORTS = re.compile(
    f"(?<=记者)[{HAN}]{{2,4}}?(?=(?:文[/／])?(?:摄影)?报[道导]|摄|发自|[^{HAN}，。、：:,\\n]{{1,2}}[{HAN}]{{2,4}}报[道导])"
    f"|(?<=[【〔（(]记者)[{HAN}]{{3}}(?=[{HAN}]{{2,3}}报[道导][】〕）)])"
)
"""Between 记者 and 报道 stands a name, whatever it is written with (记者张玉来报道), the place behind it or not."""
_OFFICE = "(?:全媒体|首席|见习|实习|特派|特约|本报|本网|本台)?(?:记者|通讯员|实习生)"
_NAME = f"(?!{_OFFICE}|摄影|报道|综合|编辑|发自)[{HAN}]{{2,4}}"
_ROW = re.compile(
    f"(?:记者|通讯员|实习生)[:： \u3000]*({_NAME}(?:[ \u3000、/／]+{_NAME})*)"
    f"(?=[ \u3000、]*(?:[）)】〕]|{_OFFICE}|摄|文|图|报道|$))"
)
"""Names with blanks between them up to the end of a bracket, a line or the next office."""
_WIRED = re.compile(f"(?<=记者)([{HAN}、]{{4,24}})[0-9]{{1,2}}日(?:综合|专|外)*电")
"""The names, the last one right before the place, of a news agency (记者文若水、季连成台北8日电)."""
_TOWNS = (2, 3, 4)
_ONE = re.compile(f"[{HAN}]+")
_LONGEST = 3


def reporters(row: WordSpans) -> Iterator[Span]:
    """Everybody whom such a form names; in a row each has a surname, whatever words were seen in it."""
    if "记者" not in row.text and "通讯员" not in row.text:
        return
    for match in _REPORTS.finditer(row.text):
        if match[0][0] in row.lexicon.likely.surname and match[0][-1] != "的":
            yield match.span()
    for match in _WIRED.finditer(row.text):
        yield from _wired(row, *match.span(1))
    for match in _ROW.finditer(row.text):
        spans = [one.span() for one in _ONE.finditer(row.text, *match.span(1))]
        if all(_has_surname(row.text[slice(*span)]) for span in spans):
            yield from spans


def _wired(row: WordSpans, start: int, end: int) -> Sequence[Span]:
    """The names of a stretch that ends with a known place, if each has a surname."""
    for length in _TOWNS:
        stop = end - length
        spans = [one.span() for one in _ONE.finditer(row.text, start, stop)]
        place = row.mark(row.text[stop:end]) == "ns" and row.is_listed(row.text[stop:end])
        if place and spans and spans[-1][1] == stop and all(_has_surname(row.text[slice(*span)]) for span in spans):
            return spans
    return ()


def _has_surname(name: str) -> bool:
    """Whether a surname begins it, and as much follows as is given to anybody."""
    if name[:2] in COMPOUND_SURNAMES:
        return len(name) > 2
    return name[0] in SURNAMES and surname_of(name) > 0 and len(name) <= _LONGEST
