"""When, where and to whom something is said, told by a preposition: 在接受采访时, 于周六, 向《大江日报》."""

from __future__ import annotations

import re

LONGEST = 26
"""So many characters a phrase of place or time has between who speaks and his verb."""
_CLOSING = "时候后前际间中上会里下内场程"
"""With one of these ends a phrase that 在 opens."""
_CLOSED = re.compile("(?<![天村])[时候后前际间途程中会上场里内席下]$")
_NO_OPENING = "存正所现实潜内外好自不旨也都还就又仍住站坐坐躺蹲藏活"
"""Characters before 在 that make it a verb or part of a word."""
_TO = re.compile(r"(?<![方走倾面导志动意取偏外转趋一])向(?!来|往|着)[^，：。“”「」；向]{1,20}$")
_ON = re.compile(
    "于(?:[本上下这今]?(?:周|星期|礼拜)[一二三四五六日天]|[0-9年月日 ]+|近日|日前|当天|[今昨]天?)[早晚上下午]*$"
)
_SAID_TO = re.compile("(?:说|表示|指出|认为|要求|[，、])")
"""No hearer has such words in his name: 向村里要求修堤."""


def before_circumstances(text: str, start: int, stop: int) -> int:
    """Where what stands before a verb ends but for one such phrase; `stop` where it ends with none."""
    if text[stop - 1] in _CLOSING and _CLOSED.search(text, start, stop):
        opened = text.rfind("在", max(start, stop - LONGEST), stop)
        if opened >= start and (opened == start or text[opened - 1] not in _NO_OPENING):
            return opened
    window = max(start, stop - LONGEST)
    for pattern in (_TO, _ON):
        match = pattern.search(text, window, stop)
        if match and not _SAID_TO.search(match[0]):
            return match.start()
    return stop
