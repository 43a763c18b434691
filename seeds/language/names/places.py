"""Places: what the lexicon knows as one, those told by their kind, and ring roads."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.names.bare import places_alone
from seeds.language.names.bodies import apart
from seeds.language.names.divided import divided, is_big, is_division
from seeds.language.names.given import is_given
from seeds.language.names.initials import initials
from seeds.language.names.kind_of import AREAS_BY_LAST, kind_of_place
from seeds.language.names.kinded import (
    NATURAL,
    SETTLED,
    is_proper_part,
    joined_to,
    proper_part,
    with_side,
    with_station,
)
from seeds.language.names.kinds import AREAS, NO_PLACE, ROADS, STATES
from seeds.language.names.likely_places import KINDS_BY_LAST, likely_place
from seeds.language.names.lines import line_of, told_lines
from seeds.language.names.listing import beside
from seeds.language.names.nature import nature_of, scenic
from seeds.language.names.seats import seats
from seeds.language.names.sites import sites
from seeds.language.names.tables import STREETS, WELL_KNOWN
from seeds.language.names.villages import villages
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, Spans, WordSpans, facts, once_a_row
from seeds.language.wordlists import listed
from seeds.language.words.lexicon import prepare

_RING = re.compile('(?<![“‘「『"])[东南西北]{0,2}[二三四五六]环(?![节境卫保])(?:[东南西北]{0,2}路)?')
"""Ring roads; in quotation marks stand four things that go together (“四环”服务)."""
_GOES = re.compile(f"[在到赴往驻抵、]([{HAN}]{{2}})(?=[，。、；！？]|那?一带)")
_KIN = re.compile(
    "[大二三四五六七八小老]?[哥姐弟妹叔伯姑姨舅爷婶嫂]|哥哥|姐姐|弟弟|妹妹|叔叔|伯伯|姑姑|阿姨|舅舅|爷爷"
)
_AT = re.compile("[省市县区州部边]的?|[在到赴往驻抵、]")
_TOWN, _LONG_TOWN = 3, 4
_SELDOM = 13.0
"""A word that costs more is hardly met but as a county (平乐)."""
_PROVINCE, _DIVISION = 3, 3
"""So many characters at least has the name of a province, and of what lies in it, with their kinds."""
_HOLDING = ("社区", "街道")
_LOOSE = ("期", "院", "居", "小区", "社区", "片区", "地区")
"""Kinds that a known place does not take into its name."""
_AT_A_PLACE = listed(
    """
    湿地 海滩 沙滩 隧道 海底隧道 步道 海滨长廊 海滨公园 运动场 体育场 体育馆 游泳池 游泳馆 街市 避风塘 立交 高架
    灯会 市集 海堤 堤岸 老城 公路 大坝 电站 水电站 夜市 市场 部落 林道 古道 遗址 大堤 闸 水闸 火山 重划区 居住区
    中心区 防线 渡口 老街 古镇 菜市场 农贸市场 批发市场 商圈 教堂 炮台 灯塔 步道 温泉 瀑布 古战场 故里
    """
)
"""What is called by the small place where it is (乐安|湿地)."""
_OF_TOWN = ("社区", "小区")
"""Those among them that are called like a town or a district (金安|社区)."""
_ESTATE = re.compile(
    f"[{HAN}]{{2,6}}?(?:[一二三四五六七八九十]+(?:期|院|区)|[A-Za-z]区|居|苑|园|庭|府|公寓|花园)(?=[、，。等0-9]|$)"
)
_BLOCKS = "邨苑"
_HOUSE = re.compile(f"[{HAN}]{{2}}[楼阁轩座]")
"""The houses of an estate have names too (秀茂坪邨|秀逸楼)."""
_STATES = re.compile("(?:(?:人民|民主|联邦|伊斯兰|联盟|阿拉伯|社会主义)*共和国|合众国|联邦|王国|公国|帝国)")
"""What a country is called with (波兰 + 共和国)."""
_COMPASS = listed("东北 西北 东南 西南 华北 华东 华南 江南 江北 中东")
_ASIDE = tuple(listed("方向 方位 部 角 侧 边 面 风 偏 向 坡 水乡"))
"""Behind a point of the compass: 西北方向 names no place."""
_TOWARD = tuple("向往朝偏市县镇乡村城省正以转的在")
"""Before a point of the compass: the east of a town, no region."""
ON = frozenset(kind + side for kind in "路街巷村镇乡山河江湖桥岛湾寨" for side in "上里中边旁口") | {"路段", "街段"}
"""A kind with the side of it: of a proper name the kind is a part."""


def places(row: WordSpans, known: Collection[str] = ()) -> Spans:
    """Every place of every place's name."""
    found = [*_met(row), *told_lines(row), *initials(row), *villages(row), *_counties(row)]
    found += [_with_kind(row, span) for span in places_alone(row)]
    found += [(start, end) for start, end in _towns(row) if not _is_of_kin(row, start, end)]
    found += beside(row, found)
    found = apart([part for span in (*found, *scenic(row), *seats(row)) for part in _chain(row, span)])
    found = apart([*found, *sites(row, found)])
    sure = {row.text[start:end] for start, end in found} | set(known)
    sure |= {proper for name in sure if len(proper := proper_part(name)) > 1 and not row.is_everyday(proper)}
    sure |= {nature for name in sure if (nature := nature_of(name))}
    over = {at: span for span in found for at in range(*span)}
    for start, end in row.everywhere(sure):
        touched = (over[at] for at in range(start, end) if at in over)
        if all(start <= first and last <= end for first, last in touched):
            found.append((start, end))
            over.update(dict.fromkeys(range(start, end), (start, end)))
    return apart(found)


def _counties(row: WordSpans) -> Spans:
    """Counties without their kind where somebody is or goes, and no word of every day (在平乐，)."""
    found = []
    for match in _GOES.finditer(row.text):
        start, end = match.span(1)
        seldom = not row.is_everyday(match[1]) or row.lexicon.cost(match[1]) > _SELDOM
        if row.whole(start, end) and seldom and match[1] not in NO_PLACE and is_division(f"{match[1]}县"):
            found.append((start, end))
    return found


def _with_kind(row: WordSpans, span: Span) -> Span:
    """A place with its kind where that stands behind (平塔|村)."""
    number = row.starts.get(span[1])
    stop = row.spans[number][1] if number is not None else span[1]
    return (span[0], stop) if row.text[span[1] : stop] in SETTLED else span


def _towns(row: WordSpans) -> Spans:
    """Towns of three or four characters without their kind, which are no words (王江泾), behind a bigger place or
    where somebody is."""
    found = []
    for match in _AT.finditer(row.text):
        for end in (match.end() + _LONG_TOWN, match.end() + _TOWN):
            name = row.text[match.end() : end]
            own = row.whole(match.end(), end) and not row.is_everyday(name) and name not in NO_PLACE
            if own and _has_kind(name, "镇乡"):
                found.append((match.end(), end))
                break
    return found


def _chain(row: WordSpans, span: Span) -> Spans:
    """A place, or the places that one word of the lexicon holds (吉林省|延边朝鲜族自治州)."""
    start, end = span
    for at in range(end - _DIVISION, start + _PROVINCE - 1, -1):
        if row.text[at - 1] in "省市区州" and is_division(row.text[at:end]) and is_listed_place(row.text[start:at]):
            return [(start, at), (at, end)]
    return [span]


@once_a_row
def _met(row: WordSpans) -> Sequence[Span]:
    """The places that the text itself introduces, in order."""
    found: Spans = [match.span() for match in _RING.finditer(row.text) if row.whole(*match.span())]
    taken = {at for span in found for at in range(*span)}
    done = 0
    listed = divided(row)
    for number, (start, end) in enumerate(row.spans):
        if start < done or start in taken:
            continue
        at = next((at for at in range(start, end) if at in listed), None) if listed else None
        span = (at, listed[at]) if at is not None else _listed(row, number) if end - start > 1 else None
        weighed = span is None and row.text[end - 1] in KINDS_BY_LAST
        if weighed:
            span = likely_place(row, number, done)
        if span is None and start == done > 0:
            held = row.text[done - 2 : done] in _HOLDING or row.text[done - 1] in _BLOCKS
            span = _estate(row, number) if held else _within(row, number)
        begin = _known_before(row, number) if row.text[start:end] in ON else None
        if begin is not None and (begin >= done or found[-1][0] == begin):
            if begin < done:
                found.pop()
            found.append((begin, start + 1))
            done = start + 1
            continue
        if span is None:
            continue
        after_nature = row.text[span[0] - 1] in NATURAL and row.text[slice(*span)] in AREAS
        if row.text[slice(*span)] in NO_PLACE and not after_nature:
            continue
        joins = done and not weighed and kind_of_place(row.text[slice(*span)]) in SETTLED
        span = joined_to(row, span[0], done) if joins else span[0], with_station(row, span[1])
        if found and found[-1][1] == span[0] and after_nature:
            before = found[-2][1] if len(found) > 1 else 0
            joins = before and kind_of_place(row.text[slice(*span)]) in SETTLED
            found[-1] = (joined_to(row, found[-1][0], before) if joins else found[-1][0], span[1])
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
    named = proper and word not in WELL_KNOWN and is_proper_part(row, word)
    street = word in STREETS and row.text[end] in "路街巷" and row.text[end + 1] in "口段"
    return start if named or street else None


def _estate(row: WordSpans, number: int) -> Span | None:
    """The housing estate named right behind its community (横桥社区兴元华盛二期)."""
    start = row.spans[number][0]
    match = _ESTATE.match(row.text, start) if row.text[start - 1] not in _BLOCKS else _HOUSE.match(row.text, start)
    own = match is not None and (match.re is _ESTATE or all(is_given(char) for char in match[0][:-1]))
    return match.span() if match and own and match.end() in row.ends else None


def _has_kind(word: str, kinds: str) -> bool:
    """Whether the list of divisions has the word with one of the kinds."""
    return any(is_division(word + kind) for kind in kinds)


def _within(row: WordSpans, number: int) -> Span | None:
    """The district or the town without its kind right behind its city (台中|太平), an everyday word elsewhere:
    nothing that it might belong to follows."""
    start, end = row.spans[number]
    word, city = row.text[start:end], row.before(start)
    if len(word) != 2 or word in NO_PLACE or row.mark(word)[:1] in "vdf":
        return None
    if not _has_kind(word, "区县镇乡市") or not (city[-1] in "市县" or _has_kind(city, "市县")):
        return None
    follows = row.text[end : end + 1]
    next_word = row.text[slice(*row.spans[number + 1])] if number + 1 < len(row.spans) else ""
    return (start, end) if not follows or not is_han(follows) or next_word in FUNCTION else None


def _listed(row: WordSpans, number: int) -> Span | None:
    """A place of the lexicon, with its kind if that follows."""
    start, end = row.spans[number]
    word = row.text[start:end]
    if not is_listed_place(word) or (end - start == 2 and _is_of_kin(row, start, end)):
        return None
    if word in _COMPASS and (row.text.startswith(_ASIDE, end) or row.text.endswith(_TOWARD, 0, start)):
        return None
    if line := line_of(row, start, end):
        return line
    state = _STATES.match(row.text, end)
    if state and state.end() in row.ends:
        return start, state.end()
    for first, last in row.spans[number + 1 : number + 3]:
        follows = row.text[end:last]
        if follows in _AT_A_PLACE and not is_big(word):
            return start, last
        named = follows not in _LOOSE or (follows in _OF_TOWN and not is_big(word))
        if (follows in AREAS or follows == "城") and named:
            return (with_side(row, start) if follows in ROADS else start), last
        if first != end or last - end > 3:
            break
    return start, end


def _is_of_kin(row: WordSpans, start: int, end: int) -> bool:
    """Whether somebody's kin who is called like a town stands there (大哥宜山的说法), not where he is from."""
    return bool(_KIN.fullmatch(row.before(start))) and not row.text.startswith(("人", "的人", "市", "县"), end)


@lru_cache(maxsize=4096)
def is_listed_place(word: str) -> bool:
    """Whether the lexicon knows a word as a place."""
    mark, listed, _ = facts(word)
    if word[0] in "各每" and word not in WELL_KNOWN:
        return False
    if word in WELL_KNOWN or (listed and len(word) > 3 and word.endswith(STATES)):
        return True
    if word[-1] == "城" and len(word) > 2 and mark != "nt" and is_listed_place(word[:-1]):  # 苏州城
        return True
    if mark != "ns" or len(word) < 2 or word in NO_PLACE or word in AREAS:
        return False
    return prepare().known(word) or (listed and word[-1] in AREAS_BY_LAST)
