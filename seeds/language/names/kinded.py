"""Places by their kind: a proper part and the kind of place it is (桐梓林 + 社区)."""

from __future__ import annotations

import re

from seeds.language.characters import is_han
from seeds.language.names.kind_of import kind_of_place
from seeds.language.names.kinds import ADMINISTRATIVE, GENERAL, NO_PLACE, OWN_AREAS, ROADS
from seeds.language.names.tables import WELL_KNOWN
from seeds.language.names.vocabulary import COMMON, FUNCTION, PREDICATE
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import characters, listed

_HOUSE = re.compile("[0-9０-９]+(?:号院?|弄|栋|幢|巷)?|[一二三四五六七八九十]+(?:号院?|弄|巷)")
_LANE = re.compile(
    "(?:[一二三四五六七八九十]{1,2}段)?[0-9]{1,4}[巷弄](?:[0-9]{1,4}弄)?|[一二三四五六七八九十]{1,2}[巷弄街路段]"
)
NATURAL = characters(
    """
    河湖山桥江路苑站岛镇乡村口场门区市县湾港沟坝岭庄屯寨坪峡泉溪海寺庙街巷洞园嘴坡塘梁岗岩崖滩浦圩墩堡楼谷潭池
    井峪坳冲埠坊城里角洲川林集塔宫阁祠庵关铺
    """
)
"""Ends of places after which another kind can follow in the same name (跳蹬河街道)."""
_SAVES = re.compile("省(?:下(?![辖属设发])|钱|时|力|[了出])")
"""省 as a verb."""
_STATIONS = listed("站 公交站 地铁站 火车站 高铁站 客运站 汽车站 收费站 服务区")
SETTLED = listed("村 镇 乡 街道 社区 路 街 巷 寨 屯 庄 河 山 湖")
"""Kinds before which a character or two behind a bigger place belong to the name, whatever follows them."""
_NUMBERED = ROADS | listed("村 新村 小区 社区 居民区 苑 里 弄 屯 庄 园区 院 区") - {"区"}
"""Kinds of places where houses have numbers."""
_PEOPLES = re.compile(
    "(?:(?:蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|"
    "俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒京各])族)+$"
)
"""Whom an autonomous prefecture or county is of: 大理 is the name in 大理白族自治州."""
_FEW = 3
"""So many characters stand at most between a place and the known part of the next."""
_LONGEST = 6
"""No proper part before a kind of place is longer."""
_GRAMMAR = frozenset("dpcury")
_NO_NOUN = frozenset(("i", "v", "a", "z", "d"))
SIDED = ROADS | frozenset(("村", "庄", "屯"))
_NEVER = characters(
    """
    的了着过之所是在有不没也都还就又再才更最很太已将把被让使由从自向往对为以于与和及或而但并且则若如因当给跟比按据这那此该其每各某本哪几
    个位次年月日时人们吗呢啊我你他她它您谁说会能可要应想到去来出进回起过走穿跨沿旁边侧畔附
    """
)


def of_kind(row: WordSpans, number: int, done: int) -> Span | None:
    """The place whose kind this word is or ends with; `done` is where the place before it ends."""
    start, end = row.spans[number]
    word = row.text[start:end]
    kind = kind_of_place(word)
    if word != kind and kind in SETTLED and word not in NO_PLACE and (first := joined_to(row, start, done)) < start:
        return first, end
    if not kind or _is_no_kind(row, start, word, kind):
        return None
    numbered = has_house_number(row, number)
    if word != kind and (row.is_everyday(word) or word[: -len(kind)] in GENERAL or word in NO_PLACE):
        if not numbered:
            return None
    elif word != kind and len(word) > len(kind) + 1 and kind in OWN_AREAS:
        return with_side(row, start) if kind in SIDED else start, end
    if start == done > 0 and row.text[start - 1] in NATURAL and word in OWN_AREAS:
        return start, end
    return _behind_proper(row, number, done, numbered)


def has_house_number(row: WordSpans, number: int) -> bool:
    """Whether the number of a house stands behind the kind that this word is or ends with."""
    start, end = row.spans[number]
    house = _HOUSE.match(row.text, end) if kind_of_place(row.text[start:end]) in _NUMBERED else None
    return house is not None and house.end() in row.ends


def _is_no_kind(row: WordSpans, start: int, word: str, kind: str) -> bool:
    """Whether a word that ends like a place says something else: 21路, 省钱, a verb."""
    return word[0].isdigit() or (word != kind and row.mark(word) in _NO_NOUN) or bool(_SAVES.match(row.text, start))


def _behind_proper(row: WordSpans, number: int, done: int, numbered: bool) -> Span | None:
    """The place whose kind is this word, with the proper part before it; the number of a house behind it vouches
    for the name and is none of it."""
    start, end = row.spans[number]
    word = row.text[start:end]
    kind = kind_of_place(word)
    first, loose = _before(row, number, done)
    joined = joined_to(row, first, done) if kind in SETTLED else first
    first = joined if is_proper_part(row, row.text[joined : end - len(kind)]) else first
    if numbered and first == start and number:  # before a house number even an everyday word is a name
        before = row.spans[number - 1][0]
        first = before if before >= done and _could_be_proper(row.before(start)) else first
        return (first, end) if end - first > len(kind) + 1 else None
    proper = row.text[first : end - len(kind)]
    chained = first == done > 0
    if not (2 - chained) <= len(proper) <= _LONGEST or not is_proper_part(row, proper):
        return None
    if numbered or (chained and word == kind):
        return first, end
    if word != kind or kind not in OWN_AREAS:
        return None
    if loose or row.is_proper(proper):
        return with_side(row, first) if kind in SIDED else first, end
    if kind in ROADS and len(proper) == 2:
        return with_side(row, first), end
    if kind in ADMINISTRATIVE:
        first = first if row.is_broken(first) else row.spans[row.starts[first] - 1][0]
        return (first, end) if row.is_broken(first) and start - first <= _LONGEST else None
    again = row.text.count(row.text[first:end]) > 1
    return (first, end) if again and row.is_broken(first) and kind not in ("区", "小区", "院") else None


def with_station(row: WordSpans, end: int) -> int:
    """Where the name of a station ends that is called by a place (云影路 + 站), or of a lane that has a number
    (状元街 + 五巷)."""
    lane = _LANE.match(row.text, end) if row.text[end - 1] in "路街巷东西南北" else None
    if lane and lane.end() in row.ends:
        return lane.end()
    number = row.starts.get(end)
    for _, stop in reversed(row.spans[number : number + 2] if number is not None else ()):
        if row.text[end:stop] in _STATIONS:
            return stop
    return end


def joined_to(row: WordSpans, start: int, done: int) -> int:
    """Where a name begins right behind another place: a character between belongs to it (上林县 + 大龙洞村)."""
    between = row.text[done:start]
    joined = 0 < start - done < _FEW and done and all(is_han(char) and char not in _NEVER for char in between)
    does = len(between) > 1 and row.is_everyday(between) and row.mark(between)[:1] == "v"  # 镇|调研|乡村
    said = does or between in PREDICATE or any(char in FUNCTION for char in between)
    return done if joined and not said else start


def with_side(row: WordSpans, start: int) -> int:
    """Where the name of a road or a village begins that says first on which side it lies (北广济街, 西南沟村)."""
    side = row.before(start)
    return start - 1 if side and side in "东南西北" and row.is_broken(start - 1) else start


def _before(row: WordSpans, number: int, done: int) -> tuple[int, bool]:
    """Where the proper part before a kind begins, and whether it is made of pieces no dictionary joins."""
    end = row.spans[number][0]
    first = end
    loose = False
    for start, stop in reversed(row.spans[max(0, number - 4) : number]):
        piece = row.text[start:stop]
        if start < done or end - start > _LONGEST or not is_han(piece[0]):
            break
        if not is_proper_part(row, piece) and not _inside(row, start, first, end):
            break
        if first != end and len(piece) > 1 and start != done and (not loose or len(piece) > 2):
            break
        loose = loose or len(piece) == 1 or (len(piece) == 3 and not row.lexicon.known(piece))
        first = start
        if len(piece) > 1 and done < start and not row.joins(start):
            break
    return first, loose


def _inside(row: WordSpans, start: int, first: int, end: int) -> bool:
    """Whether a common character is part of a name that no list has: one more stands beside it (大弯, 卿家湾)."""
    char = row.text[start]
    if row.spans[row.starts[start]][1] - start > 1:
        return False
    mark = row.mark(char)
    if mark[:1] in _GRAMMAR or mark in _NEVER:
        return False
    if first < end:
        return end - first == 1
    before = row.before(start)
    return (
        len(before) == 1 and char not in "大小新老全各" and is_proper_part(row, before) and not row.is_broken(start)
    )


def is_proper_part(row: WordSpans, piece: str) -> bool:
    """Whether a word can be part of a place's own name."""
    mark = row.mark(piece)
    if mark[:1] in _GRAMMAR or mark in _NEVER:
        return False
    if len(piece) > 1 and piece[0] in "一二三四五六七八九十两几各每多" and piece not in WELL_KNOWN:
        return False
    if len(piece) > 2 and (piece[0] in "一二三几各每多" or piece[-1] in "化个年性式型级类向"):
        return False
    return not (piece in FUNCTION or piece in PREDICATE or piece in COMMON or piece in GENERAL)


def _could_be_proper(word: str) -> bool:
    """Whether a word may be the name of a road when a number vouches for it."""
    return len(word) > 1 and is_han(word[0]) and word not in FUNCTION


def proper_part(name: str) -> str:
    """A place's name without its kind: 桐梓林 of 桐梓林社区."""
    proper = name[: len(name) - len(kind_of_place(name))]
    return _PEOPLES.sub("", proper) if proper.endswith("族") else proper
