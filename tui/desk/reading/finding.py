"""Finding in an article as one types: characters of either script, or pinyin with or without tones."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis
from seeds.language.pinyin import ACCENTED, numbered, toneless

Hit = tuple[int, int, int]
"""Passage, start, end."""

MARKED = re.compile(f"[{ACCENTED}]")
LETTERS = re.compile(r"[a-zü']+")


def hits(
    query: str,
    passages: Iterable[Passage],
    analyses: Mapping[int, Analysis],
    forms: Callable[[str], Iterable[str]] = lambda query: (query,),
) -> list[Hit]:
    """Every place of the query, in order; `forms` gives the ways the characters may be written."""
    query = query.strip()
    if not query:
        return []
    written = list(dict.fromkeys(form for form in (query, *forms(query)) if form))
    sound = PinyinQuery.of(query)
    found: set[Hit] = set()
    for passage in passages:
        found.update((passage.number, start, end) for form in written for start, end in _places(form, passage.text))
        if sound and (analysis := analyses.get(passage.number)):
            found.update((passage.number, start, end) for start, end in sound.places(analysis))
    return sorted(found)


def _places(form: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the characters stand; small and capital letters are the same, blanks in the text may be left out."""
    if form.isascii():
        pattern = r"\s*".join(map(re.escape, "".join(form.split())))
        yield from (match.span() for match in re.finditer(pattern, text, re.IGNORECASE))
        return
    at = text.find(form)
    while at >= 0:
        yield at, at + len(form)
        at = text.find(form, at + 1)


class PinyinQuery:
    """A query in pinyin."""

    def __init__(self, letters: str, spell: Callable[[str], str]) -> None:
        self._letters, self._spell = letters, spell

    @classmethod
    def of(cls, query: str) -> PinyinQuery | None:
        """The query as pinyin, if it can be read so: `shequ`, `she qu`, `shèqū`, `she4qu1`."""
        joined = unicodedata.normalize("NFC", "".join(query.lower().split())).replace("u:", "ü").replace("'", "")
        if MARKED.search(joined):
            return cls(joined, str)
        if re.fullmatch(r"([a-zü]+[1-5])+", joined):
            return cls(joined.replace("v", "ü"), numbered)
        if len(joined) > 1 and LETTERS.fullmatch(joined):
            return cls(joined.replace("v", "ü"), toneless)
        return None

    def places(self, analysis: Analysis) -> Iterator[tuple[int, int]]:
        """Where these sounds stand one after the other; the last syllable may be typed in part."""
        offsets: list[int] = []
        starts: list[int] = []
        line: list[str] = []
        length = 0
        for word in analysis.words:
            for at, syllable in enumerate(word.pinyin or ()):
                if syllable:
                    spelled = self._spell(syllable.lower()).replace("'", "")
                    offsets.append(word.start + at)
                    starts.append(length)
                    line.append(spelled)
                    length += len(spelled)
        sounds, known = "".join(line), set(starts)
        at = sounds.find(self._letters)
        while at >= 0:
            if at in known:
                first = bisect_left(starts, at)
                last = bisect_left(starts, at + len(self._letters)) - 1
                if offsets[last] - offsets[first] < 2 * (last - first + 1) + 2:
                    yield offsets[first], offsets[last] + 1
            at = sounds.find(self._letters, at + 1)
