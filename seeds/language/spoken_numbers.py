"""Figures as they are read aloud: 2018年 digit by digit, 14个 as a count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.analysis import Analysis, Word
from seeds.language.characters import DIGITS as FIGURE
from seeds.language.characters import is_han
from seeds.language.figures import figures_joined, is_joined

DIGITS = ("líng", "yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ")
_PLACES = ("", "shí", "bǎi", "qiān")
_GROUPS = ("", "wàn", "yì", "wàn yì")
FIGURES = re.compile(f"[{FIGURE}]+(?:[,，][{FIGURE}]{{3}})*(?![{FIGURE}])")
_DATE = re.compile(rf"([{FIGURE}]{{4}})([-./年])([{FIGURE}]{{1,2}})([-./月])([{FIGURE}]{{1,2}})")
_PAIR = re.compile(rf"([{FIGURE}]{{1,3}})[:：]([{FIGURE}]{{1,3}})")
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
_UNTIL_YEAR = re.compile(rf" ?[-–—~～至到] ?[{FIGURE}]{{4}} ?年")
LONGEST, CALLED = 12, 7
"""Longer numbers are read figure by figure; those of more figures than this unless they are round."""
_POINT = frozenset(".．")
_PARTED = frozenset(":：")
_SHARE = {"%": "bǎi fēn zhī", "％": "bǎi fēn zhī", "‰": "qiān fēn zhī"}
_RANKED = frozenset("年月日号楼级期路环")
"""Behind these 2 is èr, not liǎng."""
_DATED = frozenset("年月日号后")
_CONTEST = re.compile("比分|[以胜负败平赢输局盘]|领先|落后|逆转|战平|扳平|总分|比例|之比|配比|按")
"""Near these two numbers with a colon are a score or a ratio, even if they could be a time of day."""
_NEAR = 8
"""Characters on both sides in which that is looked for."""


def with_numbers(text: str, analysis: Analysis) -> Analysis:
    """The same words, their figures with readings; a figure may have several syllables, or be silent."""
    return analysis._replace(words=tuple(read_out(text, word) for word in analysis.words))


def read_out(text: str, word: Word) -> Word:
    """A word with readings of the figures in it, if there are any."""
    return _read(text, word) if _has_figures(text, word) else word


def _has_figures(text: str, word: Word) -> bool:
    """Whether a word holds figures that are read in Chinese: 14个 and 90后, not iOS17."""
    return word.kind != "other" and FIGURES.search(text, word.start, word.end) is not None


def _read(text: str, word: Word) -> Word:
    found = text[word.start : word.end]
    pinyin: list[str | None] = list(word.pinyin or [None] * len(found))
    date = _DATE.fullmatch(found)
    if date and int(date[3]) in range(1, 13) and int(date[5]) in range(1, 32):
        said = _date(date)
        return word._replace(pinyin=tuple(said), joints=_joints(found, said))
    is_time = _is_time(text, word)
    is_year = f"{found}{text[word.end :].lstrip(' ')[:1]}".endswith("年")
    for match in FIGURES.finditer(found):
        start, end = match.span()
        before, after = found[start - 1 : start], found[end : end + 1]
        if not after and (apart := text[word.end : word.end + 2].lstrip(" ")[:1]) in _DATED:
            after = apart  # 2014 年, 90 后
        decimal = before in _POINT and start > 1
        if is_time and before in _PARTED and match[0] in ("00", "００"):
            pinyin[start:end] = ["", ""]  # 9:00 is jiǔ diǎn
        elif (is_year or _UNTIL_YEAR.match(text, word.start + end)) and end - start == 4:
            pinyin[start:end] = [DIGITS[int(figure)] for figure in match[0]]
        else:
            ranks = text[word.start + start - 1 : word.start + start] == "第"
            pinyin[start:end] = _run(match[0], decimal, after, ranks=ranks)
    for at, char in enumerate(found):
        inside = 0 < at < len(found) - 1
        if char in _POINT and inside:
            pinyin[at] = "diǎn"
        elif char in _PARTED and inside:
            pinyin[at] = "diǎn" if is_time else "bǐ"
        elif char in _BETWEEN and inside:
            pinyin[at] = _BETWEEN[char]
        elif char in _SHARE:
            first = next(n for n, syllable in enumerate(pinyin) if syllable)
            pinyin[first] = f"{_SHARE[char]} {pinyin[first]}"
            pinyin[at] = ""
    return word._replace(pinyin=tuple(pinyin), joints=_joints(found, pinyin, word.joints))


def _joints(text: str, pinyin: Sequence[str | None], own: Sequence[int] = ()) -> tuple[int, ...]:
    """Before which characters a number is spelled apart, with a word's `own`: not before a place, nor between tens
    and ones; what it counts stands apart from it."""
    found = set(own)
    behind = ""
    for at, said in enumerate(pinyin):
        if said:
            if behind and not all(map(is_han, text[at - 1 : at + 1])) and not is_joined(behind, said.split()[0]):
                found.add(at)
            behind = figures_joined(said).split()[-1]
    return tuple(sorted(found))


def _date(date: re.Match[str]) -> list[str]:
    """2024-12-03 as a year, a month and a day."""
    year, month, day = date[1], date[3], date[5]
    said = [DIGITS[int(figure)] for figure in year] + ["nián", *_run(month, False, "月"), "yuè"]
    said += _run(day, False, "日")
    said[-1] = f"{said[-1]} rì".strip()
    return said


def _is_time(text: str, word: Word) -> bool:
    """Whether two numbers with a colon are a time of day: 9:30, not 3:2, nor 21:18 in a match."""
    pair = _PAIR.fullmatch(text, word.start, word.end)
    if not pair or len(pair[2]) != 2 or int(pair[1]) > 24 or int(pair[2]) > 59:
        return False
    around = text[max(0, word.start - _NEAR) : word.start] + text[word.end : word.end + _NEAR]
    return _CONTEST.search(around) is None


def _run(written: str, decimal: bool, after: str, *, ranks: bool = False) -> list[str]:
    """Readings of a run of figures: one by one behind a point, in years, in a telephone's and in padded numbers.
    What `ranks`, behind 第, counts nothing."""
    figures = "".join(str(int(figure)) for figure in written if figure.isdigit())
    if len(figures) == 2 and figures[0] == "0" and after in ("月", "日", "号"):
        return ["", DIGITS[int(figures[1])]]
    born = len(figures) == 2 and after == "后" and figures[1] == "0"
    year = after == "年" and len(figures) == 4
    padded = figures[0] == "0" and len(figures) > 1
    called = len(figures) > LONGEST or (len(figures) > CALLED and not figures.endswith("0000"))
    if decimal or born or year or padded or called:
        said = [DIGITS[int(figure)] for figure in figures]
    elif figures == "2" and not ranks and after and after not in _RANKED and not _ends_number(after):
        said = ["liǎng"]
    else:
        said = count(figures)
    spoken = iter(said)
    return [next(spoken) if figure.isdigit() else "" for figure in written]


def _ends_number(after: str) -> bool:
    """Whether what follows is no measure word: a sign, a letter, a blank."""
    return after in _POINT or after in _PARTED or after.isascii() or not after.isalpha()


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
