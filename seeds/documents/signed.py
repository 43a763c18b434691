"""Who signs a text in the text itself: behind its last sentence, or where a dispatch names its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from seeds.documents.credits import CREDIT, CREDITED, PAPER, folded, last_person, writers
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.documents.signatures import NAMES, PERSON, PLACES, reported
from seeds.language.characters import LETTER
from seeds.language.sentences import ends

_BRACKETS = re.compile(r"\s*[（(【\[]([^（）()【】\[\]。]{3,40})[）)】\]]")
_SIGNED = re.compile(
    r"[（(]\s*([^（()）。]{0,26}(?:记者|通讯员|评论员|作者|文/图|图/文|文|编译)[ ：:/]*[^（()）。]{2,20}"
    rf"|{LETTER}{{2,4}}(?:[ 、]{LETTER}{{2,4}})*)\s*[）)]$"
)
_NO_SIGNATURE = re.compile(
    r"资料|图(?!\s)|摄|完|下转|上接|化名|转载|授权|本文|视频|截图|来源|略|注|节录|节选|未完|待续|即时"
)
_DISPATCH = re.compile(rf"[（(【\[](?:{LETTER}|·){{0,12}}?(?:记者|通讯员)\s*([^（()）。【】\[\]]{{2,30}})[）)】\]]")
_PRESENTED = re.compile(rf"(?:作者简介\s*[：:]|[●◎■※]\s*作者)\s*({PERSON})(?=[，,。\s])")
_CRAFT_BEFORE = re.compile(r"^.*(?:记者|通讯员|评论员|作者|文/图|图/文|文|编译)[ ：:/]+(?=\S)")
LONGEST_LINE = 60
_SHORTEST_SIGNED, _MOST_SIGNERS = 3, 3
_DAY_ALONE = re.compile(r"[\d年月日\s./〇零○一二三四五六七八九十元-]{6,24}")
_SIGNER = re.compile(rf"\s*{LETTER}{{2,30}}(?:[ （(]{LETTER}{{2,12}}[）)]?)?\s*")
"""Who signs below a text, in a line without any stop."""
LONGEST_EDITORS = 16
_EDITORS = re.compile(rf"{LETTER}{{2,12}}(?:编辑部|编辑室|采访组|报道组|调查组|评论部)")
_ENDED = ("。", "！", "!", "；", "敬礼", "特此通知", "特此公告", "”")
_FIRST, _LAST = 5, 8
"""Captions stand above the text and notes below: so many lines from either end it may be signed."""
_DATELINE = re.compile(rf"{PAPER}[电讯] ?(?:题[：:].{{0,30}})?[（(]")
_FROM = re.compile(rf"(?P<paper>{PAPER}[电讯] )?{PAPER}记者 ?|{PAPER}[电讯] ?")
_MORE = re.compile(r"(?:特约|特派|见习|实习|[全融]媒体)?(?=记者|通讯员)")
"""What sort of reporter the next one named is."""
_TOLD = re.compile(rf"[ 、，]?(?:(?:{PLACES}) ?)?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?报[道导]")


def signed_in_text(body: Sequence[str]) -> str:
    """Who signs a text in brackets or alone behind its last sentence, where a dispatch names its place, or with the
    day below it."""
    if name := _with_the_day(body):
        return name
    if body and len(body[-1]) <= LONGEST_EDITORS and _EDITORS.fullmatch(plain(body[-1])):
        return body[-1]
    for line in reversed(body[-_LAST:]):
        if name := _behind(line, last=line is body[-1]):
            return name
    return next((name for line in body[:_FIRST] if (name := _opening(line[:LONGEST_LINE]))), "")


def told_inside(byline: str, paragraphs: Sequence[str]) -> str:
    """The names with which a byline begins that the text tells itself, in its opening or where it is signed."""
    inside = f"{paragraphs[0][:LONGEST_LINE]} {signed_in_text(paragraphs)}" if paragraphs else ""
    names = takewhile(lambda word: all(name in inside for name in re.split("[，、]", word)), byline.split())
    told = " ".join(names)
    return told if byline.startswith(told) else ""


def _behind(line: str, last: bool) -> str:
    """Who signs behind the last sentence of a line; a name without a craft does so only in the last one."""
    end = line[-LONGEST_LINE:]
    told = plain(end)
    match = _SIGNED.search(told)
    none = match and _NO_SIGNATURE.search(match[1].replace("文/图", "文").replace("图/文", "文"))
    if match and not none and (last or _CRAFT_BEFORE.match(match[1])):
        return _signer(end[match.start(1) : match.end(1)], match[1])
    for match in _BRACKETS.finditer(told):
        if name := reported(end[match.start(1) : match.end(1)]):
            return name
    return _unbracketed(end) if last else ""


def _with_the_day(body: Sequence[str]) -> str:
    """Who signs a notice or a letter in lines of their own, above the day that ends it."""
    if len(body) < _SHORTEST_SIGNED or not find_date(body[-1]) or not _DAY_ALONE.fullmatch(body[-1].strip()):
        return ""
    signers = list(takewhile(_SIGNER.fullmatch, reversed(body[-1 - _MOST_SIGNERS : -1])))
    above = body[: len(body) - 1 - len(signers)]
    if not above or not plain(above[-1]).endswith(_ENDED):
        return ""
    return " ".join(signer.strip() for signer in reversed(signers))


def _signer(printed: str, told: str) -> str:
    """Who stands in the brackets at the end of a text, without what he did."""
    if name := reported(printed) or writers(printed):
        return name
    craft = _CRAFT_BEFORE.match(told)
    return printed[craft.end() if craft else 0 :].strip()


def _unbracketed(end: str) -> str:
    """Who signs behind the last sentence, without brackets."""
    start = max((stop for stop in ends(end) if stop < len(end)), default=0)
    return writers(end[start:]) if start and CREDITED.match(folded(end[start:])) else ""


def _opening(begin: str) -> str:
    """Whom a report names before its first sentence."""
    told = plain(begin)
    if (match := _BRACKETS.match(told)) and (name := reported(begin[match.start(1) : match.end(1)])):
        return name
    if match := _DISPATCH.search(told) or _PRESENTED.search(told):
        if name := writers(begin[slice(*match.span())]):
            return name
        named = re.match(NAMES, match[1])
        return begin[match.start(1) : match.start(1) + named.end() if named else match.end(1)].strip()
    return _dispatched(begin)


def _dispatched(begin: str) -> str:
    """Whom a dateline or a first clause names: 某社某地5月9日电（王乐、方敏）, 某报记者王乐报道."""
    told = folded(begin)
    if match := _DATELINE.match(told):
        end = last_person(told, match.end())
        return begin[match.end() : end] if told[end : end + 1] in ("）", ")") else ""
    if not (match := _FROM.match(told)):
        return ""
    end = last = last_person(told, match.end())
    kind = _MORE.match(told, end + 1)
    more = CREDIT.match(told, kind.end()) if kind else CREDIT.match(told, end + 1)
    if more:
        last = last_person(told, more.end())
    if end == match.end() or not (_TOLD.match(told, last) or (match["paper"] and told[last : last + 1] == " ")):
        return ""
    return " ".join(filter(None, (begin[match.end() : end], begin[more.end() : last] if more else "")))
