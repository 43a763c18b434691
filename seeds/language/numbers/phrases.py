"""Stretches that have the shape of an amount and tell none: 一月一主题, “最后一公里”, 说了两句."""

from __future__ import annotations

import re

from seeds.language.characters import HAN

_EACH_ONE = re.compile(
    f"一[月周日天季年村户校区县镇乡人企物事院楼街车店家厂岗班课品](?=一[{HAN}])(?!一[日号月年周天个人夜晚])"
)
"""一月一主题: one for each."""
_LAST_STRETCH = re.compile("最后一(?:公里|百?米|厘米)")
_OPENED_UP = re.compile(
    "(?:打通|畅通|疏通|贯通|解决|破解|啃下|补齐|连通|消除|攻克|服务|治理|配送|落实)[^，。；！？]{0,12}$"
)
_QUOTED = re.compile('[“「『‘"][^，。；！？“「『]{0,8}$')
_FEW_WORDS = re.compile("(?:[一两三几]|三两)句(?!话?[是为]|[诗台歌口]|英|古)")
_TALKED = re.compile(
    "(?:聊|说|讲|问|劝|骂|夸|唠|吵|谈|念叨|嘀咕|寒暄|叮嘱|嘱咐|吩咐|安慰|抱怨|客套|鼓励)(?:了|过|上|着|他|她|我|你)?$"
)
_HOTLINES = (
    "110",
    "119",
    "120",
    "122",
    "114",
    "123",
    "116",
    "118",
    "121",
    "961",
    "962",
    "963",
    "965",
    "955",
    "100",
    "106",
)
_DIALLED = re.compile(f"[0-9]{{3,6}}[{HAN}]{{0,10}}?(?:热线|专线|客服|电话|平台)")
"""12345市民热线: a number to dial."""

_SAYINGS = re.compile(
    "说三道四|胡说八道|才高八斗|碎尸万段|挨千刀|信心百倍|死路一条|判若两人|挑三窝四|传三过四|屡次三番|日上三竿|人五人六"
    "|威风八面|天龙八部|总有一天|有朝一日|日甚一日|天下一家|反咬一口|[独只]此一家"
)
"""Set phrases with a numeral behind their first character that count nothing."""
_LONGEST_SAYING = 4


def no_amount(text: str, start: int) -> int:
    """The length of such a stretch where one begins; 0 where a number may."""
    if match := _EACH_ONE.match(text, start):
        return match.end() - start
    if text[start] in "19" and (match := _DIALLED.match(text, start)) and match[0][:3] in _HOTLINES:
        return re.match("[0-9]+", match[0]).end()  # type: ignore[union-attr]
    for said in _SAYINGS.finditer(text, max(0, start - _LONGEST_SAYING + 1), start + _LONGEST_SAYING):
        if said.start() < start < said.end():
            return said.end() - start
    before = text[max(0, start - 18) : start]
    if match := _LAST_STRETCH.match(text, start):
        return match.end() - start if _OPENED_UP.search(before) or _QUOTED.search(before) else 0
    if (match := _FEW_WORDS.match(text, start)) and _TALKED.search(before):
        return match.end() - start
    return 0
