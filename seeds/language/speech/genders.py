"""Whether a given name, or what is told of somebody, is rather a woman's or a man's."""

from __future__ import annotations

from seeds.language.speech.people import MEN, WOMEN

TOLD = 10.0
"""How much 妻子 or 先生 tells."""
SOUNDS = 2.9
"""How much a given name tells."""
MEANT = 3.0
"""How much it tells that 她 has been taken for somebody among others."""
ALONE = 5.0
"""The same where no other was near."""
AT_BEST = 1.3
"""So much of it counts for him whom it suits: it is no reason to look far back."""
RULES_OUT = 3.0
"""So much the other way, and somebody is not meant."""

_WOMANLY = frozenset("梅芳兰娟丽婷花霞燕玲娜莉莲婉娥娇媛婵妮姗珊蓉薇倩妍妹姐凤珍琴菊翠香秀娣嫂婶娘")
_MANLY = frozenset("强刚军勇伟涛龙虎彪雄辉斌彬柱锁栓牛汉武豪杰磊峰岩钢铁鹏飞亮光富贵财国邦")
"""With what given names of women and of men end more often than not."""


def told_gender(told: str) -> str:
    """她 or 他 by what somebody is called; empty where that tells nothing."""
    return "她" if WOMEN.search(told) else "他" if MEN.search(told) else ""


def sounds_like(name: str, pronoun: str) -> bool:
    """Whether a full name ends as those of women do (她), or of men (他)."""
    return len(name) in (2, 3, 4) and name[-1] in (_WOMANLY if pronoun == "她" else _MANLY)


def other_than(pronoun: str) -> str:
    """他 behind 她, 她 behind 他."""
    return "他" if pronoun == "她" else "她"


class Genders:
    """Whether each somebody of an article is a woman or a man, as far as the text has told: man above zero."""

    def __init__(self) -> None:
        self._told: dict[str, float] = {}
        self._meant: dict[str, float] = {}

    def learn(self, name: str, pronoun: str, weight: float) -> None:
        """Somebody has been taken for 他 or 她, and so is not meant by the other."""
        self._meant[name] = self._meant.get(name, 0.0) + (weight if pronoun == "他" else -weight)

    def leans(self, name: str, told: str) -> float:
        """What is told of somebody, and his name."""
        if name not in self._told:
            gender = told_gender(told)
            sounds = sounds_like(name, "他") - sounds_like(name, "她")
            self._told[name] = TOLD * ((gender == "他") - (gender == "她")) if gender else SOUNDS * sounds
        return self._told[name]

    def may_be(self, name: str, told: str, pronoun: str) -> bool:
        """Whether 他 or 她 may mean somebody."""
        lean = self.leans(name, told) + self._meant.get(name, 0.0)
        return (lean if pronoun == "他" else -lean) > -RULES_OUT

    def suits(self, name: str, told: str, pronoun: str) -> float:
        """So many times as near to the reader's mind is he whom the pronoun suits."""
        lean = self.leans(name, told)
        return 2 ** max(-AT_BEST, min(lean if pronoun == "他" else -lean, AT_BEST))

    def of(self, name: str, told: str) -> str:
        """他 or 她; empty where the text has told neither."""
        return next((one for one in "他她" if not self.may_be(name, told, other_than(one))), "")
