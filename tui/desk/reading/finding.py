"""Finding in an article as one types: characters of either script, or pinyin with or without tones."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis
from seeds.language.pinyin import ACCENTED, numbered, toneless

Hit = tuple[int, int, int]
"""Passage, start, end."""

Readings = Callable[[str], Iterable[Sequence[str]]]
"""The syllables of each reading of a word."""

MARKED = re.compile(f"[{ACCENTED}]")
TELLING = 3
"""So many letters tell enough of a sound to look through readings that are not shown."""
LETTERS = re.compile(r"[a-zü']+")


def hits(
    query: str,
    passages: Iterable[Passage],
    analyses: Mapping[int, Analysis],
    forms: Callable[[str], Iterable[str]] = lambda query: (query,),
    readings: Readings = lambda word: (),
) -> list[Hit]:
    """Every place of the query, in order; `forms` gives the ways the characters may be written, `readings` how else
    a word may be read: who looks for a word need not know which reading is shown.

    Single characters have many readings (的 is dí too): these count only where none is shown that was looked for.
    """
    query = query.strip()
    if not query:
        return []
    written = list(dict.fromkeys(form for form in (query, *forms(query)) if form))
    sound = PinyinQuery.of(query)
    found: set[Hit] = set()
    single: set[Hit] = set()
    for passage in passages:
        found.update((passage.number, start, end) for form in written for start, end in _places(form, passage.text))
        if sound and (analysis := analyses.get(passage.number)):
            found.update((passage.number, start, end) for start, end in sound.places(analysis))
            for start, end in sound.otherwise_read(analysis, passage.text, readings):
                (found if end - start > 1 else single).add((passage.number, start, end))
    return sorted(found or single)


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
        self._fits: dict[str, int] = {}
        """How much of each word that was met is looked for, in one of its readings."""

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

    def otherwise_read(self, analysis: Analysis, text: str, readings: Readings) -> Iterator[tuple[int, int]]:
        """The words that begin with these sounds in one of their readings: 重听 is found as it is heard anew."""
        for word in analysis.words if len(self._letters) >= TELLING else ():
            written = text[word.start : word.end]
            if word.pinyin and written not in self._fits:
                self._fits[written] = max((self._reach(syllables) for syllables in readings(written)), default=0)
            if word.pinyin and self._fits[written]:
                yield word.start, min(word.start + self._fits[written], word.end)

    def _reach(self, syllables: Sequence[str]) -> int:
        """How many syllables of a reading the query takes from its beginning; 0 where it does not begin so."""
        spelled, reach = "", 0
        for syllable in syllables:
            if len(spelled) < len(self._letters):
                spelled += self._spell(syllable.lower()).replace("'", "")
                reach += 1
        return reach if spelled.startswith(self._letters) else 0
