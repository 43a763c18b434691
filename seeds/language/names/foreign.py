"""Foreign names: 丹尼尔斯, 列夫·托尔斯泰, and what is called by one: 莱克伍德县."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from seeds.language.analysis import NameKind
from seeds.language.characters import DOTS, HAN, is_han, is_of_grass
from seeds.language.names.listed import well_known_people
from seeds.language.names.named_after import called
from seeds.language.names.nobody import MODELS, SOUNDS_OF_NOBODY
from seeds.language.names.sounds import SELDOM_SOUNDS, any_sound, sounds_foreign, usual
from seeds.language.names.tables import NEVER_GIVEN, SPEAKING, TITLES_BEFORE
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import WordSpans, facts, once_a_row
from seeds.language.wordlists import characters
from seeds.language.words.amounts import NUMERALS
from seeds.language.words.lexicon import prepare

KINDS = frozenset("省市区县镇乡村街路巷河江湖山桥站庄屯寺岛港湾庙洞坡沟坝坪堡")
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
PRIOR, ENOUGH, DOT, MORE = 7.5, 2.0, 10.0, 6.5
_CLEAR_DOTS = frozenset(DOTS)
_DOTS = _CLEAR_DOTS | set("?.．")
"""What stands between two parts of a name; a page that lost its dots shows a question mark, or a point."""
_HYPHENS = "-—"
_PARTS, _PIECES = 4, 20
"""So many words stand at most before a dot and with it, and so many in a name."""
_AREAS = frozenset("县岛河州镇省市区村")
"""Kinds of places that the list counts among sounds (莱克伍德 + 县)."""
_MANNERS = frozenset("色式风系派版裔牌款")
"""What is in the manner of somebody: no sounds of his name (莫兰迪|色系)."""
_JOINING = frozenset("和与及同跟")
_PLACING = ("在", "从", "到", "至", "赴", "往", "抵达", "位于", "前往", "来自", "飞抵")
_SENDING = re.compile(f"派[{HAN}·]{{2,10}}?(?:去|到|往|前往|来|赴|出任|担任|参加|常驻)")
"""What sends somebody is none of his name (派马斯克去)."""
_GOES_ON = 4.0
"""So much has what follows a well known name to speak for a longer one (加维|里亚)."""


class ForeignName(NamedTuple):
    """A foreign name, how much speaks for it, and where what is called by it ends (莱克伍德 + 县)."""

    start: int
    end: int
    trust: float
    stop: int
    kind: NameKind


@once_a_row
def foreign(row: WordSpans) -> tuple[ForeignName, ...]:
    """Foreign names: runs of words whose characters are dearer as words than as sounds."""
    found = []
    done = 0
    dots = any(dot in row.text for dot in _CLEAR_DOTS)
    hyphens = any(hyphen in row.text for hyphen in _HYPHENS)
    for number, (start, end) in enumerate(row.spans):
        if start < done or row.text[start:end] in SOUNDS_OF_NOBODY - MODELS:  # 养驼人
            continue
        begins = _begins(row.text[start:end]) or (dots and _dotted(row, number)) or _seldom(row, number)
        begins = begins or (hyphens and _hyphened(row, number))
        if not begins or _SENDING.match(row.text, start):
            continue
        stop, trust = _run(row, number)
        titled = stop - start > 2 and row.text.endswith(TITLES_BEFORE, 0, start)  # 外援 + 奥斯卡
        plant = stop - start == 2 and all(map(is_of_grass, row.text[start:stop]))  # 芭茅
        if stop > start and trust >= ENOUGH and not plant and (titled or not row.is_everyday(row.text[start:stop])):
            found.append(ForeignName(start, stop, trust, *called(row, start, stop)))
            done = stop
    return tuple(found)


@lru_cache(maxsize=4096)
def _begins(word: str) -> bool:
    """Whether a foreign name can begin with a word: a place before it (尼日利亚 + 奥利塞赫) is none of it."""
    if word[0] in NUMERALS or word in _JOINING:
        return False
    if len(word) > 1 and facts(word)[0] == "ns" and prepare().known(word):
        return False
    return _is_listed(word) or sounds_foreign(word)


def _seldom(row: WordSpans, number: int) -> bool:
    """Whether a name may begin with a character that few names have: sounds that are no everyday word follow."""
    start, end = row.spans[number]
    if end - start > 1 or row.text[start] not in SELDOM_SOUNDS or number + 1 == len(row.spans):
        return False
    follows = row.text[slice(*row.spans[number + 1])]
    return len(follows) > 1 and sounds_foreign(follows) and not row.is_everyday(follows)


def _dotted(row: WordSpans, number: int) -> bool:
    """Whether the first part of a name stands from here to a dot, whatever its words are elsewhere (凯尔|然·
    梅拉姆, 老虎·伍兹): its words are sounds, or a single word with somebody's name behind the dot."""
    begin = row.spans[number][0]
    sounds = any_sound()
    for first, last in row.spans[number : number + _PARTS]:
        piece = row.text[first:last]
        if piece in _CLEAR_DOTS:
            return first > begin and row.text[last : last + 1] in sounds
        if first == begin and row.text[last : last + 1] in _CLEAR_DOTS:
            return sounds.issuperset(piece) or _names_somebody(row, number + 2)
        if not is_han(piece[0]) or ((first == begin or len(piece) > 1) and not sounds.issuperset(piece)):
            return False
    return False


def _names_somebody(row: WordSpans, number: int) -> bool:
    """Whether a word is a foreign name that everyone knows, or one that a list has."""
    word = row.text[slice(*row.spans[number])] if number < len(row.spans) else ""
    return len(word) > 1 and sounds_foreign(word) and (word in well_known_people() or row.mark(word) == "nr")


def _hyphened(row: WordSpans, number: int) -> bool:
    """Whether a word with a hyphen and sounds that are no word behind it is a name, though it is a place as well
    (哈桑 with 穆塔法)."""
    if number + 2 >= len(row.spans) or row.text[slice(*row.spans[number + 1])] not in _HYPHENS:
        return False
    first, second = (row.text[slice(*row.spans[at])] for at in (number, number + 2))
    return (
        len(first) > 1 and sounds_foreign(first) and any_sound().issuperset(second) and not row.is_everyday(second)
    )


def _is_listed(word: str) -> bool:
    """Whether the list takes a word for somebody's name."""
    return len(word) > 2 and facts(word)[:2] == ("nr", True) and word[-1] not in THINGS


def _run(row: WordSpans, number: int) -> tuple[int, float]:
    """Where the likeliest name ends that begins with word `number`, and how much speaks for it."""
    sounds, known, heard = row.lexicon.likely.foreign, well_known_people(), usual()
    start = row.spans[number][0]
    listed = _is_listed(row.text[slice(*row.spans[number])])
    best, trust, stop, dots = 0.0, -PRIOR, start, 0
    for first, last in row.spans[number : number + _PIECES]:
        piece = row.text[first:last]
        if piece in _DOTS or (piece in _HYPHENS and first > start and (best or _hyphened(row, number))):
            trust += DOT
            best = max(best, trust if trust > DOT else 0.0)
            dots = last
            continue
        if (
            piece in _JOINING
            or (piece in _AREAS and first > start)
            or (piece in _MANNERS and first - start > 1 and first != dots)
            or (first != dots and row.text[start:first] in known and not _goes_on(row, start, first))
        ):
            break
        sounded = heard.issuperset(piece) or (len(piece) == 1 and piece in SELDOM_SOUNDS)
        ends_part = (last - first == 1 or first == start) and row.text[last : last + 1] in _CLEAR_DOTS  # 凯尔|然·
        if not (listed and first == start) and not sounded and not ends_part:
            if dots and first in (stop, dots) and _ends_name(row, first, last):
                stop = last
            break
        trust += _worth(row, first, last) - sum(sounds.get(char, MORE) for char in piece)
        said = trust + row.said(start, last)
        if (said > best or first == dots) and last - start > 1:  # whatever sounds behind a dot belongs to the name
            best, stop = max(best, said), last
    return stop, best


def _goes_on(row: WordSpans, start: int, end: int) -> bool:
    """Whether a name runs on behind a well known one without a surname: with sounds that are dearer as words."""
    if well_known_people()[row.text[start:end]]:
        return False
    gain = 0.0
    for first, last in row.spans[row.starts[end] : row.starts[end] + 3]:
        word = row.text[first:last]
        if not sounds_foreign(word) or (last - first > 1 and row.is_everyday(word)):
            break
        if first == end and last - first > 1:
            return True
        gain += row.cost(first, last) - sum(row.lexicon.likely.foreign.get(char, MORE) for char in word)
    return gain > _GOES_ON


def _ends_name(row: WordSpans, start: int, end: int) -> bool:
    """Whether a character is part of a name with a dot though no other foreign name has it (达恩·蒂雄)."""
    char = row.text[start:end]
    if end - start > 1:  # 冯德莱恩, 白求恩
        return row.mark(char) == "nr" and (sounds_foreign(char[1:]) or row.text[start - 1] in _CLEAR_DOTS)
    function = char in FUNCTION or char in NEVER_GIVEN or char in "著摄译编" or row.mark(char)[:1] in "vdpcurmqf"
    return end - start == 1 and is_han(char) and not function and not row.text.startswith(SPEAKING, start)


def _worth(row: WordSpans, start: int, end: int) -> float:
    """What a piece of a foreign name costs as a word: a listed one speaks for a name, and so does one that the
    lists take for a place which no dictionary knows (丹尼尔斯), unless it stands where a place does."""
    word = row.text[start:end]
    mark = row.mark(word)
    known = row.lexicon.known(word)
    thing = word[-1] in THINGS and not (known and sounds_foreign(word))
    titled = sounds_foreign(word) and row.text.endswith(TITLES_BEFORE, 0, start)  # 外援|佩德
    if mark == "nr" and not thing and (len(word) > 2 or known or titled):
        return row.cost(start, end) + LISTED * (len(word) - 1)
    if mark == "ns" and len(word) > 2 and not known:
        placed = (
            row.text.endswith(_PLACING, 0, start)
            or row.text[end : end + 1] in KINDS
            or row.text[end : end + 1] == "州"
        )
        return row.cost(start, end) if placed else sum(map(row.lexicon.cost, word))
    return row.cost(start, end)
