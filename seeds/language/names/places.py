"""Places: what the lexicon knows as one, and a proper part with the kind of place it is (桐梓林 + 社区)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.names.bodies import apart
from seeds.language.names.kinds import ADMINISTRATIVE, AREAS, GENERAL, NO_PLACE, OWN_AREAS, ROADS
from seeds.language.names.tables import WELL_KNOWN
from seeds.language.names.vocabulary import COMMON, FUNCTION, PREDICATE
from seeds.language.names.words import Span, Spans, WordSpans, facts
from seeds.language.wordlists import by_last, characters
from seeds.language.words.lexicon import prepare

_HOUSE = re.compile("[0-9０-９]+(?:号院?|弄|栋|幢|巷)?|[一二三四五六七八九十]+(?:号院?|弄|巷)")
_NATURAL = frozenset("河湖山桥江路苑站岛镇乡村口场门区市县湾港沟坝岭庄屯寨坪峡泉溪海寺庙街巷")
"""Ends of places after which another kind can follow in the same name (跳蹬河街道)."""
_RING = re.compile('(?<![“‘「『"])[东南西北]{0,2}[二三四五六]环(?![节境卫保])(?:[东南西北]{0,2}路)?')
"""Ring roads; in quotation marks stand four things that go together (“四环”服务)."""
_SAVES = re.compile("省(?:下(?![辖属设发])|钱|时|力|[了出])")
"""省 as a verb."""
_FEW = 3
"""So many characters stand at most between a place and the known part of the next."""
_LONGEST = 6
"""No proper part before a kind of place is longer."""
_HOLDING = ("社区", "街道")
_ESTATE = re.compile(
    f"[{HAN}]{{2,6}}?(?:[一二三四五六七八九十]+(?:期|院|区)|[A-Za-z]区|居|苑|园|庭|府|公寓|花园)(?=[、，。等0-9]|$)"
)
_GRAMMAR = frozenset("dpcury")
_NO_NOUN = frozenset(("i", "v", "a", "z", "d"))
SIDED = ROADS | frozenset(("村", "庄", "屯"))
_NEVER = characters(
    """
    的了着过之所是在有不没也都还就又再才更最很太已将把被让使由从自向往对为以于与和及或而但并且则若如因当给跟比按据这那此该其每各某本哪几
    个位次年月日时人们吗呢啊我你他她它您谁说会能可要应想到去来出进回起过走穿跨沿
    """
)
_BY_LAST = by_last(AREAS)
_STATES = re.compile("(?:(?:人民|民主|联邦|伊斯兰|联盟|阿拉伯|社会主义)*共和国|合众国|联邦|王国|公国|帝国)")
"""What a country is called with (波兰 + 共和国)."""
_COMPASS = frozenset(("东北", "西北", "东南", "西南", "华北", "华东", "华南", "江南", "江北", "中东"))
_ASIDE = ("方向", "方位", "部", "角", "侧", "边", "面", "风", "偏", "向", "坡", "水乡")
"""Behind a point of the compass: 西北方向 names no place."""
_TOWARD = ("向", "往", "朝", "偏", "市", "县", "镇", "乡", "村", "城", "省", "国", "正", "校园", "以", "转", "的", "在")
ON = frozenset(kind + side for kind in "路街巷村镇乡山河江湖桥岛湾寨" for side in "上里中边旁口")
"""A kind with the side of it: of a proper name the kind is a part."""


def places(row: WordSpans, known: Collection[str] = ()) -> Spans:
    """Every place of every place's name."""
    found = list(_met(row))
    sure = {row.text[start:end] for start, end in found} | set(known)
    sure |= {proper for name in sure if len(proper := proper_part(name)) > 1 and not row.is_everyday(proper)}
    covered = {at for start, end in found for at in range(start, end)}
    for start, end in row.everywhere(sure):
        if covered.isdisjoint(range(start, end)):
            found.append((start, end))
            covered.update(range(start, end))
    return apart(found)


@lru_cache(maxsize=256)
def _met(row: WordSpans) -> Sequence[Span]:
    """The places that the text itself introduces, in order."""
    found: Spans = [match.span() for match in _RING.finditer(row.text) if row.whole(*match.span())]
    taken = {at for span in found for at in range(*span)}
    done = 0
    for number, (start, end) in enumerate(row.spans):
        if start < done or start in taken:
            continue
        span = _listed(row, number)
        if span is None and row.text[end - 1] in _BY_LAST:
            span = _of_kind(row, number, done)
        if span is None and start == done > 0 and row.text[done - 2 : done] in _HOLDING:
            span = _estate(row, number)
        begin = _known_before(row, number) if row.text[start:end] in ON else None
        if begin is not None and (begin >= done or found[-1][0] == begin):
            if begin < done:
                found.pop()
            found.append((begin, start + 1))
            done = start + 1
            continue
        if span is None:
            continue
        after_nature = row.text[span[0] - 1] in _NATURAL and row.text[slice(*span)] in AREAS
        if found and found[-1][1] == span[0] and after_nature:
            found[-1] = (found[-1][0], span[1])
        else:
            found.append(span)
        done = span[1]
    return sorted(found)


def _known_before(row: WordSpans, number: int) -> int | None:
    """Where the proper name begins that stands before 路上 or 村里 (海安|路上)."""
    if not number:
        return None
    start, end = row.spans[number - 1]
    word = row.text[start:end]
    proper = 1 < end - start < 4 and is_han(word[0]) and row.is_proper(word)
    return start if proper and word not in WELL_KNOWN and _is_proper(row, word) else None


def _estate(row: WordSpans, number: int) -> Span | None:
    """The housing estate named right behind its community (横桥社区兴元华盛二期)."""
    start = row.spans[number][0]
    match = _ESTATE.match(row.text, start)
    return match.span() if match and match.end() in row.ends else None


def _listed(row: WordSpans, number: int) -> Span | None:
    """A place of the lexicon, with its kind if that follows."""
    start, end = row.spans[number]
    word = row.text[start:end]
    if not _is_place(word):
        return None
    if word in _COMPASS and (row.text.startswith(_ASIDE, end) or row.text.endswith(_TOWARD, 0, start)):
        return None
    state = _STATES.match(row.text, end)
    if state and state.end() in row.ends:
        return start, state.end()
    for first, last in row.spans[number + 1 : number + 3]:
        follows = row.text[end:last]
        if follows in AREAS and follows not in ("期", "院", "居", "小区", "社区", "片区", "地区"):
            return (_with_side(row, start) if follows in ROADS else start), last
        if first != end or last - end > 3:
            break
    return start, end


@lru_cache(maxsize=16384)
def _is_place(word: str) -> bool:
    """Whether the lexicon knows a word as a place."""
    mark, listed, _ = facts(word)
    if word in WELL_KNOWN:
        return True
    if mark != "ns" or len(word) < 2 or word in NO_PLACE or word in AREAS:
        return False
    return prepare().known(word) or (listed and word[-1] in _BY_LAST)


def _of_kind(row: WordSpans, number: int, done: int) -> Span | None:
    """The place whose kind this word is or ends with; `done` is where the place before it ends."""
    start, end = row.spans[number]
    word = row.text[start:end]
    kind = kind_of_place(word)
    if not kind or (word != kind and row.mark(word) in _NO_NOUN) or _SAVES.match(row.text, start):
        return None
    house = _HOUSE.match(row.text, end)
    stop = house.end() if house and house.end() in row.ends else end
    whole_word = word != kind
    if whole_word and (row.is_everyday(word) or word[: -len(kind)] in GENERAL or word in NO_PLACE):
        if stop == end:
            return None
    elif whole_word and len(word) > len(kind) + 1 and kind in OWN_AREAS:
        return _with_side(row, start) if kind in SIDED else _from(row, start, done), stop
    if start == done > 0 and row.text[start - 1] in _NATURAL and word in OWN_AREAS:
        return start, stop
    first, loose = _before(row, number, done)
    if stop > end and first == start and number:  # before a house number even an everyday word is a name
        before = row.spans[number - 1][0]
        first = before if before >= done and _could_be_proper(row.before(start)) else first
        return (first, stop) if end - first > len(kind) + 1 else None
    proper = row.text[first : end - len(kind)]
    chained = first == done > 0
    if not (2 - chained) <= len(proper) <= _LONGEST or not _is_proper(row, proper):
        return None
    if stop > end or (chained and word == kind):
        return first, stop
    if word != kind or kind not in OWN_AREAS:
        return None
    if loose or row.is_proper(proper):
        return _with_side(row, first) if kind in SIDED else first, stop
    if kind in ROADS and len(proper) == 2:
        return _with_side(row, first), stop
    if kind in ADMINISTRATIVE:
        first = first if row.is_broken(first) else row.spans[row.starts[first] - 1][0]
        return (first, stop) if row.is_broken(first) and start - first <= _LONGEST else None
    again = row.text.count(row.text[first:end]) > 1
    return (first, stop) if again and row.is_broken(first) and kind not in ("区", "小区", "院") else None


def _from(row: WordSpans, start: int, done: int) -> int:
    """Where a name begins right behind another place: a character between them belongs to it (上林县 + 大龙洞村)."""
    between = row.text[done:start]
    joined = 0 < start - done < _FEW and done and all(is_han(char) and char not in _NEVER for char in between)
    return done if joined and not any(char in FUNCTION for char in between) else start


def _with_side(row: WordSpans, start: int) -> int:
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
        if not _is_proper(row, piece) and not _inside(row, start, first, end):
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
    return len(before) == 1 and char not in "大小新老全各" and _is_proper(row, before) and not row.is_broken(start)


def _is_proper(row: WordSpans, piece: str) -> bool:
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
    return name[: len(name) - len(kind_of_place(name))]


def kind_of_place(name: str) -> str:
    """The kind that a place's name ends in: 社区 of 桐梓林社区."""
    return next((kind for kind in _BY_LAST.get(name[-1:], ()) if name.endswith(kind)), "")
