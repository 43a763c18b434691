"""Figures as they are read aloud: 2018年 digit by digit, 14个 as a count."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.language.analysis import Analysis, Word

DIGITS = ("líng", "yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ")
_PLACES = ("", "shí", "bǎi", "qiān")
_GROUPS = ("", "wàn", "yì", "wàn yì")
_FIGURES = re.compile("[0-9０-９]+")
_BETWEEN = {
    "+": "jiā",
    "＋": "jiā",
    "-": "dào",
    "–": "dào",
    "—": "dào",
    "~": "dào",
    "～": "dào",
    "×": "chéng",
    "·": "diǎn",
}
_POINT = frozenset(".．:：")
_SHARE = {"%": "bǎi fēn zhī", "％": "bǎi fēn zhī", "‰": "qiān fēn zhī"}
_RANKED = frozenset("年月日号楼级期路环")
"""Behind these 2 is èr, not liǎng."""


def with_numbers(text: str, analysis: Analysis) -> Analysis:
    """The same words, their figures with readings; a figure may have several syllables, or be silent."""
    return Analysis(tuple(_read(text, word) if word.kind == "number" else word for word in analysis.words))


def _read(text: str, word: Word) -> Word:
    found = text[word.start : word.end]
    pinyin: list[str | None] = list(word.pinyin or [None] * len(found))
    for match in _FIGURES.finditer(found):
        start, end = match.span()
        before, after = found[start - 1 : start], found[end : end + 1]
        figures = "".join(str(int(digit)) for digit in match.group())
        pinyin[start:end] = _run(figures, before in (".", "．") and start > 1, after)
    for at, char in enumerate(found):
        inside = 0 < at < len(found) - 1
        if char in _POINT and inside:
            pinyin[at] = "diǎn"
        elif char in _BETWEEN and inside:
            pinyin[at] = _BETWEEN[char]
        elif char in _SHARE:
            first = next(n for n, syllable in enumerate(pinyin) if syllable)
            pinyin[first] = f"{_SHARE[char]} {pinyin[first]}"
            pinyin[at] = ""
    return replace(word, pinyin=tuple(pinyin))


def _run(figures: str, decimal: bool, after: str) -> list[str]:
    """Readings of a run of figures: one by one behind a point, in years and in long or padded numbers."""
    if (
        decimal
        or (after == "年" and len(figures) == 4)
        or len(figures) > 12
        or (figures[0] == "0" and len(figures) > 1)
    ):
        return [DIGITS[int(figure)] for figure in figures]
    if figures == "2" and after and after not in _RANKED and after not in _POINT and not after.isascii():
        return ["liǎng"]
    return count(figures)


def count(figures: str) -> list[str]:
    """A number with its places; several noughts are read once, those at the end not at all (an empty reading)."""
    if figures == "0":
        return ["líng"]
    said: list[str] = []
    nought = group_said = False
    for at, figure in enumerate(figures):
        left = len(figures) - 1 - at
        place, group = left % 4, left // 4
        syllables = []
        if figure != "0":
            if nought and any(said):
                syllables.append("líng")
            ten = place == 1 and figure == "1" and not any(said)
            syllables += ([] if ten else [DIGITS[int(figure)]]) + ([_PLACES[place]] if place else [])
            group_said = True
        nought = figure == "0"
        if place == 0 and group and group_said:
            syllables.append(_GROUPS[group])
            group_said = False
        said.append(" ".join(syllables))
    return said
