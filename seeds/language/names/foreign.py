"""Foreign names: 丹尼尔斯, 列夫·托尔斯泰."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from seeds.language.names.tables import FOREIGN
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import characters
from seeds.language.words.amounts import NUMERALS
from seeds.language.words.lexicon import prepare

KINDS = frozenset("省市区县镇乡村街路巷河江湖山桥站庄屯寺岛港湾")
"""Ends of the names of places."""
THINGS = characters(
    """
    人族语文词曲诗歌剧舞戏杯奖派宫寺庙塔座星山湾峰岛河湖城门街路桥站节教会宗省县镇村国军党社团队系纪宙期型级性数论法经传
    史书典册篇馆院殿堂园陵庄寨营房店酒茶菜饭面饼糕参石树鱼鸟犬炉车船机炮刀剑枪琴笛鼓州郡旗道牌号彗土岩洲洋海峡谷泉
    """
)
"""Ends of words that the list takes for people and that are none (德国人, 天王星, 世界杯)."""
LISTED = 7.0
"""What is added for a person whom a list has."""
PRIOR, ENOUGH, DOT, MORE = 7.5, 2.0, 4.0, 6.5
_DOTS = "·・•‧?"
"""What stands between two parts of a name; a page that lost its dots shows a question mark."""
_HYPHENS = "-"
"""Between two parts of a name, where one stood before it."""
_PLACING = ("在", "从", "到", "至", "赴", "往", "抵达", "位于", "前往", "来自", "飞抵")
_MORE_SOUNDS = FOREIGN | frozenset("江木依古丽汗别买孜热买吐")
"""Further sounds: of names that the list holds seldom, and of names from Xinjiang."""


def foreign(row: WordSpans) -> Iterator[tuple[int, int, float]]:
    """Foreign names, and how much speaks for each: runs of words whose characters are dearer as words than as
    sounds."""
    sounds = row.lexicon.likely.foreign
    heard = _heard()
    done = 0
    for number, (start, end) in enumerate(row.spans):
        word = row.text[start:end]
        listed = end - start > 2 and row.mark(word) == "nr" and row.is_listed(word) and word[-1] not in THINGS
        if start < done or row.text[start] in NUMERALS or not (listed or heard.issuperset(row.text[start:end])):
            continue
        best, trust, stop = 0.0, -PRIOR, 0
        for first, last in row.spans[number : number + 9]:
            piece = row.text[first:last]
            if piece in _DOTS or (piece in _HYPHENS and best and first > start):
                trust += DOT
                continue
            if not (listed and first == start) and not all(
                char in sounds or char in _MORE_SOUNDS for char in piece
            ):
                break
            trust += _worth(row, first, last) - sum(sounds.get(char, MORE) for char in piece)
            if trust + row.said(start, last) > best and last - start > 1:
                best, stop = trust + row.said(start, last), last
        if best >= ENOUGH and not row.is_everyday(row.text[start:stop]):
            yield start, stop, best
            done = stop


def sounds_foreign(name: str) -> bool:
    """Whether all its characters are such as foreign names are written with."""
    return _heard().issuperset(name)


@lru_cache(maxsize=1)
def _heard() -> frozenset[str]:
    """What foreign names are written with."""
    return frozenset(prepare().likely.foreign) | FOREIGN


def _worth(row: WordSpans, start: int, end: int) -> float:
    """What a piece of a foreign name costs as a word: a listed one speaks for a name, and so does one that the
    lists take for a place which no dictionary knows (丹尼尔斯), unless it stands where a place does."""
    word = row.text[start:end]
    mark = row.mark(word)
    if mark == "nr" and word[-1] not in THINGS and (len(word) > 2 or row.lexicon.known(word)):
        return row.cost(start, end) + LISTED * (len(word) - 1 if len(word) < 4 else 2)
    if mark == "ns" and len(word) > 2 and not row.lexicon.known(word):
        placed = (
            row.text.endswith(_PLACING, 0, start)
            or row.text[end : end + 1] in KINDS
            or row.text[end : end + 1] == "州"
        )
        return row.cost(start, end) if placed else sum(map(row.lexicon.cost, word))
    return row.cost(start, end)
