"""Ages without 岁: 年近八十, 三十出头的小伙, 七十大寿."""

from __future__ import annotations

import re

from seeds.language.numbers.figures import Figure
from seeds.language.numbers.reading import Reading
from seeds.language.sentences import ENDING

_YEARS_OLD = re.compile(
    "(?:过[完了]?年|[今明去当那这]年|虚岁|周岁|年方|年仅|芳龄|开春|翻过年)(?:都|就|刚|才|也|已经?|快|该|得|满|不过|整)?$"
)
"""今年十五: whose years are told."""
_IS_AGED = re.compile("(?:现在|如今|今年|那年|当年)[我他她你](?:都|已经?|才|刚)?$|[我他她你](?:都|已经?|才|刚)$")
_GROWN = re.compile("[我他她你您](?:都|也|已经?|快)?$")
_OLDER = re.compile("(?:都|快|也|已经?)$")
_OF_THAT_AGE = re.compile(
    "的(?:小|大|年轻)?(?:姑娘|小伙|后生|丫头|媳妇|妇[女人]|汉子|男[子人]|女[子人]|老[人太头汉妇]|大[爷妈娘])"
)
"""十七八的小姑娘."""
_THEREABOUTS = re.compile("出头|上下|开外|挂零|来岁|不到")
_SOMEBODY = re.compile(
    "(?:出头的?[^，。；]|(?:出头|上下|开外|挂零|不到)(?:了?[，。；]|$|的?[男女人小年妇汉老青姑婆]))"
)
_OF_SOMEBODY = re.compile(
    "[他她人汉妇女男娘爷婆嫂叔伯徒夫](?:都|已|也)?(?:大约|约莫?|有|年纪|年龄|看上去|看样子|看来)*$"
)
"""那人四十上下: how old somebody is about."""
_HONOURED = re.compile("[大整][寿壽]|[寿壽][辰诞誕宴]|高[龄齡寿壽]")
"""七十大寿: a high age."""


def is_aged(reading: Reading, found: Figure) -> bool:
    """Whether a bare figure is an age: 年近八十, 三十出头的小伙."""
    if found.low is None or not 10 <= found.low <= 110:
        return False
    behind = reading.after(found.end, 5)
    if (
        found.han
        and _YEARS_OLD.search(reading.before(found.start, 5))
        and re.match(f"了?(?:[，；{ENDING}]|$)", behind)
    ):
        return True
    if _IS_AGED.search(reading.before(found.start, 5)) and re.match(f"了?(?:[，；{ENDING}]|$)", behind):
        return True
    if _OF_THAT_AGE.match(behind) and not re.search("[前第占]$", reading.before(found.start, 1)):
        return True
    if found.low < 20:
        return False
    if found.low % 10 == 0 and _grown(reading, found, behind):
        return True
    if found.low >= 50 and _HONOURED.match(behind):
        return True
    closed = re.match("[，。；！？…、的]|有余|$", behind)
    if found.low % 10 == 0 and _THEREABOUTS.match(behind):
        return bool(_OF_SOMEBODY.search(reading.before(found.start, 8)) or _SOMEBODY.match(behind))
    return bool(closed and re.search("年(?:近|过|逾|届|满|已)$", reading.before(found.start, 2)))


def _grown(reading: Reading, found: Figure, behind: str) -> bool:
    """八十好几, 别看你六十多了, 都五十的人了."""
    before = reading.before(found.start, 4)
    if reading.text[: found.end].endswith("好几"):
        return found.low is not None and found.low >= 30 and bool(re.match("[，。；！的了]|$", behind))
    return bool(
        (_GROWN.search(before) and behind.startswith("了")) or (_OLDER.search(before) and behind.startswith("的人"))
    )
