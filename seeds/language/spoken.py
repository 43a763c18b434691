"""Tones as they are spoken: 一, 不 and third tones bend to what follows them. A pure function over an analysis."""

from __future__ import annotations

from seeds.language.analysis import Analysis, Word
from seeds.language.pinyin import marked, numbered

_COUNTED_OFF = frozenset("月号日楼级等期班组中队环路是、，。：；")
"""Behind these 一 tells a rank or stands alone, and keeps its tone."""
_RANKING = frozenset("第初十百千零〇一二三四五六七八九统唯万单专同其逐")
"""Behind these 一 ends a number or a word, and keeps its tone."""


def spoken(text: str, analysis: Analysis) -> Analysis:
    """The same words with the tones of fluent speech."""
    tones = _tones(analysis)
    _third_tones(analysis, tones)
    _one_and_not(text, tones)
    return analysis._replace(words=tuple(_with(word, tones) for word in analysis.words))


def _tones(analysis: Analysis) -> dict[int, str]:
    """The reading of every character that has one, with its tone as a number."""
    return {
        word.start + at: numbered(syllable)
        for word in analysis.words
        for at, syllable in enumerate(word.pinyin or ())
        if syllable and " " not in syllable
    }


def _third_tones(analysis: Analysis, tones: dict[int, str]) -> None:
    """A third tone before a third becomes a second: within a word, and where a word of one character leans on."""
    words = analysis.words
    for number, word in enumerate(words):
        for at in range(word.start, word.end):
            after = words[number + 1] if number + 1 < len(words) else None
            inside = at + 1 < word.end
            leans = not inside and after is not None and 1 in (word.end - word.start, after.end - after.start)
            if (inside or leans) and _tone(tones, at) == "3" and _tone(tones, at + 1) == "3":
                tones[at] = tones[at][:-1] + "2"


def _one_and_not(text: str, tones: dict[int, str]) -> None:
    """一 falls before a first to third tone and rises before a fourth; 不 rises before a fourth."""
    for at, char in enumerate(text):
        follows = _tone(tones, at + 1)
        if char == "不" and tones.get(at) == "bu4" and follows == "4":
            tones[at] = "bu2"
        if char != "一" or tones.get(at) != "yi1" or not follows:
            continue
        before, after = text[at - 1 : at], text[at + 1]
        if before == after and before:
            tones[at] = "yi5"  # 看一看
        elif before not in _RANKING and after not in _COUNTED_OFF:
            rises = follows == "4" or after == "个"
            tones[at] = "yi2" if rises else "yi4"


def _tone(tones: dict[int, str], at: int) -> str:
    return tones.get(at, "")[-1:]


def _with(word: Word, tones: dict[int, str]) -> Word:
    """The word with the tones that were found for its characters."""
    if word.pinyin is None:
        return word
    bent = tuple(
        marked(tones[word.start + at]) if word.start + at in tones else syllable
        for at, syllable in enumerate(word.pinyin)
    )
    return word._replace(pinyin=bent)
