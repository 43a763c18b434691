"""Numerals that count nothing for the character before them: 老二, 初三, 进一步."""

from __future__ import annotations

import re

from seeds.language.numbers.units import unit_at

_CALLED = re.compile("(?<=老)[二三四五六七八九](?![十百千万])")
"""Behind 老 stands which of the children somebody is (老二张义刚)."""
_NEW_MOON = re.compile("(?<=初)[一二三四五六七八九十](?=[起至到、，。])")
"""从初三起: a day of the moon, and no three cases."""
_ONE_ALONE = frozenset("复唯统万单专划归如逐之第其不进")


def one_alone(text: str, at: int) -> bool:
    """进一步 holds no number, 打进一球 does; nor does 老二, whoever follows."""
    if _CALLED.match(text, at) or _NEW_MOON.match(text, at):
        return True
    if text[at] != "一" or at == 0 or text[at - 1] not in _ONE_ALONE or text[at + 1 : at + 2] == "球":
        return False
    if text.startswith(("其一个", "一一个"), at - 1):
        return False
    return text[at - 1] not in "进划" or text[at + 1 : at + 2] in "步致" or unit_at(text, at + 1) is None
