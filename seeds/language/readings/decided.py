"""What the reader said of readings, put in where it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seeds.language.analysis import EDGE, Word, holds


def as_decided(text: str, words: Sequence[Word], readings: Mapping[str, Sequence[str]]) -> list[Word]:
    """The words, read as it was decided, and left as words: 种 said to be zhòng makes no zhòngzi of 种子."""
    here = {string: syllables for string, syllables in readings.items() if string and holds(text, string)}
    if not here:
        return list(words)
    read = [syllable for word in words for syllable in word.pinyin or (None,) * (word.end - word.start)]
    before, owner = list(read), [number for number, word in enumerate(words) for _ in range(word.start, word.end)]
    for string, syllables in here.items():
        for start in _places(text, string):
            if "" in syllables or _is_whole(owner, start, start + len(string)):
                for offset, syllable in enumerate(syllables[: len(string)], start):
                    if syllable and 0 <= offset < len(read):
                        read[offset] = syllable
    return [
        word
        if read[word.start : word.end] == before[word.start : word.end]
        else word._replace(pinyin=tuple(read[word.start : word.end]))
        for word in words
    ]


def _places(text: str, string: str) -> Iterator[int]:
    """Where a string stands; an edge in it is the text's own."""
    framed = f"{EDGE}{text}{EDGE}"
    at = framed.find(string)
    while at >= 0:
        yield at - 1
        at = framed.find(string, at + len(string))


def _is_whole(owner: Sequence[int], start: int, end: int) -> bool:
    """Whether a stretch is words, or several characters in one of them; who speaks of one means it alone."""
    if start < 0 or end > len(owner):
        return False
    first, last = owner[start], owner[end - 1]
    starts, stops = start == 0 or owner[start - 1] != first, end == len(owner) or owner[end] != last
    return (starts and stops) or (first == last and end - start > 1)
