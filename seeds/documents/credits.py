"""Lines of credits, which name crafts and persons side by side: 本报记者 王乐 方 敏 通讯员 周小红 编辑 李强."""

from __future__ import annotations

import re

from seeds.documents.plainly import plain
from seeds.documents.signatures import COMPOUND, NO_PERSON, PLACES
from seeds.language.characters import LETTER
from seeds.language.names.tables import SURNAMES

_CRAFT = (
    r"(?:记者|通讯员|实习生|撰稿人?|撰文|采写|撰写|执笔|主笔|评论员|作者|供稿|文字|编译"
    rf"|(?<!{LETTER})(?:文/图|图/文|文图|文)(?=\s?[：:/|｜‧·•]))"
)
PAPER = r"[\w·]{0,14}"
_SIGN = " ?[：:/|｜‧·•]? ?"
_NO_NAME = re.compile(
    "文图|文字|摄影|编[辑译]|责[任编]|校对|美编|记者|通讯员|实习|见习|特约|报[道导]|综合|来[源自]|时间|发[布表]|更新|视频|图片"
    "|供[图稿]|漫画|制图|统筹|出品|监制|整理|简介|[和及]出处|[和及]来源"
)
"""What may begin as a name does, but is another craft or the beginning of another note."""
_NO_PLACE = re.compile(NO_PERSON)
_PERSON = re.compile(
    rf"(?:(?:{COMPOUND}){LETTER}{{1,2}}|{LETTER}{{2}}(?:(?!摄){LETTER})?|{LETTER} {LETTER})"
    r"(?=$|[\s、，,；;/|｜（()）\]】。：:&]|文/图|图/文|记者|通讯员|实习生|编辑|责编|摄|报[道导]|综合|专电|发自"
    rf"|{PLACES}|\d{{1,2}}[月日])"
)
"""What is as long as a name, and where it ends."""
_BETWEEN = re.compile(" ?[、，,/&] ?| ")
_FROM_PLACE = re.compile(rf"{LETTER}{{2,4}}(?:综合)?报[导道]")
"""What stands behind a stroke where a report of Taiwan tells its place."""
CREDIT = re.compile(rf"{_CRAFT}{_SIGN}")
_MARK = re.compile(r"[□■●◎○◆▲]\s?")
_WROTE = re.compile(" ?/ ?(?:文|文图|图文)$")
CREDITED = re.compile(rf"{PAPER}(?:{_CRAFT}|编辑|责编|校对|摄影|美编){_SIGN}")
_REPORT = re.compile(rf"(?:(?:(?:{PLACES}) ?)?报[道导]|文/图|图/文|文图|摄影报道|摄)?\s?[）)\]]?$")


_NOTE = re.compile(
    r"(?<![^\s|｜·；;])"
    r"(?:(?:文章|稿件|信息)?来源|稿源|责任编辑|责编|编辑|编审|审核|审校|校对|校审|美编|监制|值班\w{2,3}) ?[：:/]"
)
"""Where a note on the text begins, not on who wrote it."""


def parted(byline: str) -> list[str]:
    """A byline in its parts: who signs, then each note on where it is from and who has seen to it."""
    told = folded(byline)
    starts = [0, *(match.start() for match in _NOTE.finditer(told) if match.start())]
    parts = (byline[start:end] for start, end in zip(starts, [*starts[1:], len(byline)], strict=True))
    return [part for part in (one.strip(" \u3000|｜·；;") for one in parts) if part]


def signers(byline: str) -> str:
    """The byline without those notes; where there is nothing else, the first of them."""
    return next(iter(parted(byline)), "")


def writers(line: str) -> str:
    """The persons whom a line of credits names as its writers, as they are printed; nobody else of the line."""
    told = folded(line)
    if mark := _marked(told):
        return line[slice(*mark)]
    found, place = [], 0
    while match := CREDIT.search(told, place):
        place = last_person(told, match.end())
        found.append(line[match.end() : place])
    return " ".join(dict.fromkeys(filter(None, found)))


def only_writers(line: str) -> bool:
    """Whether the line is nothing but such credits."""
    told = folded(line)
    if _marked(told):
        return True
    place = begin = len(told) - len(told.lstrip("□■●◎○◆▲（([ "))
    while match := CREDITED.match(told, place):
        end = last_person(told, match.end())
        if end == match.end():
            break
        place = len(told) - len(told[end:].lstrip(" 、，；"))
    return place > begin and _REPORT.match(told, place) is not None


def _marked(told: str) -> tuple[int, int] | None:
    """Where the persons stand in a line that has a sign before them, or their craft behind them, and no more."""
    mark = _MARK.match(told)
    first = mark.end() if mark else 0
    last = last_person(told, first)
    whole = last == len(told) if mark else _WROTE.match(told, last) is not None
    return (first, last) if last > first and whole else None


def last_person(told: str, place: int) -> int:
    """Where the persons end who stand side by side from this place on; the place itself if there is none."""
    end = place
    while (match := _PERSON.match(told, place)) and _is_person(told, match):
        end = match.end()
        between = _BETWEEN.match(told, end)
        if not between or ("/" in between[0] and _FROM_PLACE.match(told, between.end())):
            break
        place = between.end()
    return end


def _is_person(told: str, match: re.Match[str]) -> bool:
    named = match[0][0] in SURNAMES or any(match[0].startswith(surname) for surname in COMPOUND.split("|"))
    return named and not _NO_NAME.match(match[0]) and _NO_PLACE.match(told, match.start()) is not None


def folded(line: str) -> str:
    """The line as credits are compared: in simplified form and with ordinary blanks, each sign at its place."""
    return plain(line).replace("\u3000", " ").replace("\xa0", " ")
