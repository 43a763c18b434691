"""Names that no list knows, shown by the verb behind them: 强巴说，. Who speaks once so is somebody everywhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from seeds.language.analysis import Name
from seeds.language.characters import HAN, within
from seeds.language.plain import plainly
from seeds.language.script import simple
from seeds.language.sentences import ENDING
from seeds.language.speech.people import NO_PART, role
from seeds.language.words.lexicon import prepare

_SPEAKS = (
    "(?:表示|认为|指出|强调|回忆|解释|介绍|感[叹慨]|[承坦]认|透露|补充|告诉|笑?着?[说问道](?![法服明书])|"
    "希望|形容|[直笑]言|批评|质疑|呼吁|觉得|相信|感叹|"
    "回答|[喊答]道)"
)
_MEANWHILE = "(?:[还也又则却就]|对[^，。]{1,4}|笑着)?"
_LATIN = re.compile(f"(?<![A-Za-z·.])(?P<who>[A-Z][a-zà-ž]+(?:[ ·][A-Z][a-zà-ž]+){{0,2}}) ?{_MEANWHILE}{_SPEAKS}")
_HAN = re.compile(
    f"(?:^|[，；：”」{within(ENDING)}])(?P<who>(?:(?![{NO_PART}的这那有在们时后中上下前里采受何谁])[{HAN}]){{2,3}})"
    f"{_MEANWHILE}{_SPEAKS}[：:，,。]"
)
_WHEN = re.compile("[今昨明前][天日晚早]|[今昨]")
_CUT_VERBS = (
    "强调",
    "表示",
    "指出",
    "认为",
    "坦言",
    "透露",
    "表明",
    "回应",
    "解释",
    "补充",
    "批评",
    "质疑",
    "反问",
)
"""Whose first character may be taken for a given name."""
_STANDS_UP = re.compile("了|起|着|[在到](?!内|外)")
"""Behind 站, which is then no station."""
_NO_NAME = re.compile(
    "[是得地着了吧吗呢先再只总都另其又才刚]|^[一不没老小大该本各某此两双几另每全众]|[人们家者方员长说问道]$"
)


def proven(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """The names of each text, with those that are shown so somewhere in the article."""
    names = [_standing_up(plainly(text), met) for text, met in zip(texts, names, strict=True)]
    whole = {
        text[one.start : one.end] for text, met in zip(texts, names, strict=True) for one in met if _is_whole(one)
    }
    names = [_not_alone(plainly(text), met, whole) for text, met in zip(texts, names, strict=True)]
    shown: set[str] = set()
    for text, met in zip(texts, names, strict=True):
        plain = plainly(text)
        known = {text[one.start : one.end] for one in met}
        shown |= {text[slice(*one.span("who"))] for one in _LATIN.finditer(plain)} - known
        for one in _HAN.finditer(plain):
            if _is_new(one["who"]) and not _overlaps(one.span("who"), met):
                shown.add(text[slice(*one.span("who"))])
    if not shown:
        return [list(met) for met in names]
    pattern = re.compile("|".join(re.escape(one) for one in sorted(shown, key=len, reverse=True)))
    return [_with(text, met, pattern) for text, met in zip(texts, names, strict=True)]


def _is_whole(name: Name) -> bool:
    return name.kind == "person" and name.end - name.start > 1


def _not_alone(text: str, met: Sequence[Name], whole: Collection[str]) -> list[Name]:
    return [one for one in met if not _is_surname_alone(text, one, whole)]


def _is_surname_alone(text: str, name: Name, whole: Collection[str]) -> bool:
    """Whether a name is somebody's surname, who is named in full elsewhere, before a word: 周|今天, 周强|调."""
    written = text[name.start : name.end]
    if not _is_whole(name) or not any(one[0] == written[0] and one != written and len(one) > 2 for one in whole):
        return False
    rest = text[name.start + 1 : name.end + 1]
    return _WHEN.fullmatch(written, 1) is not None or any(rest.startswith(verb) for verb in _CUT_VERBS)


def _standing_up(text: str, met: Sequence[Name]) -> list[Name]:
    """The names of a text, where 林秋生站 before 了起来 is nobody's station but somebody who stands up."""
    return [
        Name(one.start, one.end - 1, "person")
        if one.kind == "place" and _STANDS_UP.match(text, one.end) and text[one.end - 1] == "站"
        else one
        for one in met
    ]


@lru_cache(maxsize=256)
def _is_new(written: str) -> bool:
    """Whether characters are no word, nor made of words that everybody knows, nor told by what somebody is."""
    lexicon = prepare()
    plain = simple(written)
    if lexicon.known(plain) or role().search(plain) or _NO_NAME.search(plain):
        return False
    return not any(lexicon.known(plain[at : at + 2]) for at in range(len(plain) - 1))


def _overlaps(span: tuple[int, int], met: Sequence[Name]) -> bool:
    return any(each.start < span[1] and span[0] < each.end for each in met)


def _with(text: str, met: Sequence[Name], pattern: re.Pattern[str]) -> list[Name]:
    """The names of a text and those which a pattern finds between them."""
    found = [Name(*one.span(), "person") for one in pattern.finditer(text) if not _overlaps(one.span(), met)]
    return sorted([*met, *found], key=lambda one: one.start) if found else list(met)
