"""过: guo behind a verb whose deed once happened, guò "pass, across, over"."""

from __future__ import annotations

import re

from seeds.language.readings.rules import Rule, Surroundings
from seeds.language.readings.tables import prepare

_ONWARD = re.compile(
    "[去来于度分期渡关河桥街江海马路山年节日冬夏头少错失剩半千万百剩户继早晚后]|程(?!度)|多(?![次年个种位名])"
)
"""What is passed, or how far too far: no deed that once happened."""
_MOVES = re.compile("[走跑跳飞穿越跨绕闪掠经趟蹚涉扫划骑挨避躲瞒通度超胜透滑擦飘路渡翻爬流驶开转回掉扭递接]$")
"""Behind these it is across or past, unless 曾, 没 or 从未 stands before."""
_ONCE = re.compile("(?:曾经?|从来?没有?|没有?|从未|未曾|未)[^，。]{0,4}$")
_TIMES = re.compile("[一两几好多数三四五六七八九十百0-9]+(?:[次回遍趟]|场[^，。])")
"""How often it was done."""
_DEED = re.compile(
    "[上下出进当做看听说吃喝去来有是见读学写讲问打玩用住待干想爱恨买卖借欠收给教坐骑穿演唱拍获赢输受遭拿夺交谈提试尝养种修存查找帮救"
    "娶嫁生病死要闹怀签犯发办建任搞丢骗害怕哭笑睡尝及绣缝织画流淌记称擦洗切煮烧尿咬摸碰]$"
)


def _is_deed(place: Surroundings) -> bool:
    """Whether a verb stands before: one of one character, or a word that tells of a deed."""
    known = prepare()
    return _DEED.search(place.near) is not None or (
        place.near[-2:] in known.verbs and not known.knows(place.near[-3:])
    )


RULES = (
    Rule("guò", lambda place: not place.near, "|过|了桥再说"),
    Rule("guo", lambda place: _ONCE.search(place.near[:-1]) and not _ONWARD.match(place.after), "他从没出|过|远门"),
    Rule("guo", lambda place: _TIMES.match(place.after), "他输|过|三次"),
    Rule("guò", lambda place: _ONWARD.match(place.after) or _MOVES.search(place.near), "孩子们跑|过|草地"),
    Rule("guo", _is_deed, "她在这里当|过|老师"),
    Rule("guò", lambda place: True, "水没|过|脚面"),
)
"""guo or guò: the first that holds."""
