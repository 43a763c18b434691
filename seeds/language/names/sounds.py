"""The characters that foreign names are written with."""

from __future__ import annotations

from functools import lru_cache

from seeds.language.names.tables import FOREIGN
from seeds.language.wordlists import characters
from seeds.language.words.lexicon import prepare

XINJIANG = frozenset("江木依古丽汗别买孜热买吐")
"""Further sounds: of names from Xinjiang."""
_NO_SOUNDS = characters(
    " "
    "一上下不世临买人优北十历县可各吠和城孝宫寺尧岛峰崇州市底忠所新易昭月望木未机来果某柴河测湾烈爱犬省角跖镇闯隅顺额侭偃"
)
"""What the list of words has in foreign names by mistake or once."""
SELDOM_SOUNDS = characters(
    """
    采蔡策昌尺楚崔狄邓冯贡郭惠坚简京昆阔黎理良留略缪牛蓬匹平朴钦屈儒尚绍生盛石朔孙陶田帖魏吴祥歇欣兴徐雪延宜云宰赞章兆
    岑昔济贾何隋迭冲穷纠钮苗代伐陀
    """
)
"""Sounds of some names only, and of many a word and a surname: they stand within a name, or begin a long one."""


def sounds_foreign(name: str) -> bool:
    """Whether all its characters are such as foreign names are written with."""
    return heard().issuperset(name)


@lru_cache(maxsize=1)
def heard() -> frozenset[str]:
    """What foreign names are written with."""
    return (frozenset(prepare().likely.foreign) | FOREIGN) - _NO_SOUNDS


@lru_cache(maxsize=1)
def usual() -> frozenset[str]:
    """What most foreign names are written with, those from Xinjiang too."""
    return heard() | XINJIANG


@lru_cache(maxsize=1)
def any_sound() -> frozenset[str]:
    """What any foreign name is written with."""
    return usual() | SELDOM_SOUNDS
