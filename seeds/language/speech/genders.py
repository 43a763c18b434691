"""Whether a given name, or what is told of somebody, is rather a woman's or a man's."""

from __future__ import annotations

from seeds.language.speech.people import MEN, WOMEN

_WOMANLY = frozenset("梅芳兰娟丽婷花霞燕玲娜莉莲婉娥娇媛婵妮姗珊蓉薇倩妍妹姐凤珍琴菊翠香秀娣嫂婶娘")
_MANLY = frozenset("强刚军勇伟涛龙虎彪雄辉斌彬柱锁栓牛汉武豪杰磊峰岩钢铁鹏飞亮光富贵财国邦")
"""With what given names of women and of men end more often than not."""


def told_gender(told: str) -> str:
    """她 or 他 by what somebody is called; empty where that tells nothing."""
    return "她" if WOMEN.search(told) else "他" if MEN.search(told) else ""


def sounds_like(name: str, pronoun: str) -> bool:
    """Whether a full name ends as those of women do (她), or of men (他)."""
    return len(name) in (2, 3) and name[-1] in (_WOMANLY if pronoun == "她" else _MANLY)


def other_than(pronoun: str) -> str:
    """他 behind 她, 她 behind 他."""
    return "他" if pronoun == "她" else "她"
