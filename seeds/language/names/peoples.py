"""People whose names are made of a few known parts: 达瓦次仁, 乌云其木格, 阿依古丽."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seeds.language.characters import DOTS
from seeds.language.glossary.entries import rows
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.tables import SPEAKING
from seeds.language.names.words import Span, WordSpans

_DOTS = tuple(DOTS)


def of_parts(row: WordSpans) -> Iterator[Span]:
    """Two such parts or more, one of three characters, or one behind somebody's title; none cuts a word that is
    everyday."""
    for match in _parts().finditer(row.text):
        start, end = match.span()
        single = match[0] in parts()
        if not _cuts(row, start) and not _cuts(row, end) and (not single or _is_somebody(row, start, end)):
            yield start, end


def _is_somebody(row: WordSpans, start: int, end: int) -> bool:
    """Whether a single part is a person: no place and nothing else is called so, or somebody's title stands before
    it; or the text has it twice or lets it speak, if it is no word."""
    name = row.text[start:end]
    if row.text[end : end + 1] in _DOTS or row.text[start - 1 : start] in _DOTS:  # 艾力江·买买提
        return False
    if role_before(row, start) == TITLE or (end - start > 2 and row.mark(name) != "ns"):
        return True
    says = row.text.startswith(SPEAKING, end) or row.text.count(name) > 1
    return says and row.whole(start, end) and not row.is_everyday(name)


def _cuts(row: WordSpans, at: int) -> bool:
    """Whether a word of every day lies over an edge."""
    return at < len(row.text) and at not in row.starts and row.is_everyday(row.word(at))


@lru_cache(maxsize=1)
def parts() -> frozenset[str]:
    """The parts."""
    return frozenset(part for kind, names in rows("names.tsv", 2) if kind == "part" for part in names.split())


@lru_cache(maxsize=1)
def _parts() -> re.Pattern[str]:
    """As many of them as stand together; the longest first."""
    firsts = "".join(sorted({part[0] for part in parts()}))
    return re.compile(f"(?=[{firsts}])(?:{'|'.join(sorted(parts(), key=len, reverse=True))}){{1,4}}")
