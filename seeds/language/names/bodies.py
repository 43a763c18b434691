"""Bodies: a place or a proper name with everything up to the kind of body (黑龙江省 + 农业科学院)."""

from __future__ import annotations

import re

from seeds.language.characters import is_han
from seeds.language.names.firms import (
    FIRMS,
    REGISTERED,
    TRADES,
    after_county,
    cooperatives,
    headed,
    named_from,
    no_part,
)
from seeds.language.names.inside import belongs
from seeds.language.names.institutions import institutions
from seeds.language.names.joining import JOINING, joining
from seeds.language.names.kind_of import BODIES_BY_LAST, kind_of_body
from seeds.language.names.kinds import (
    DEEDS,
    GENERAL,
    NO_BODY,
    NO_ENDING,
    OFFICES,
    ROOTS,
    STATES_BY_NAME,
    TEAMS,
    WIDE,
)
from seeds.language.names.known_bodies import is_known
from seeds.language.names.levels import levelled
from seeds.language.names.numbered import numbered
from seeds.language.names.parts_of_bodies import with_rest
from seeds.language.names.vocabulary import COMMON, FUNCTION
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.wordlists import listed
from seeds.language.words.amounts import is_amount

_OF_ANY_STATE = listed(
    "公司 银行 厂 医院 学校 大学 中学 小学 幼儿园 酒店 饭店 宾馆 餐厅 超市 商场 剧院 剧场 影院 书店 监狱 部队 "
    "军队 球队 集团 食堂 诊所 出版社 报社 俱乐部 车队 乐团 剧团 研究所 实验室 交易所"
)
"""Kinds that a state has many of: 12 家墨西哥|银行 name none."""
_IN_LETTERS = re.compile("[（(]([A-Z][A-Za-z]{1,7})[）)]")
"""The letters that a body is called by, in brackets behind its name."""
_OF_TRADES = (
    "集团",
    "公司",
    "集团公司",
    "银行",
    "股份",
    "协会",
    "学会",
    "商会",
    "联合会",
    "研究所",
    "研究院",
    "厂",
)
"""Kinds before which a trade says what they deal with (东华|电器|集团)."""
_COINED = 4
"""So many words before its kind the coined name of a firm ends at the farthest."""
_MOST_WORDS, LONGEST = 9, 22
_SPECIFIC, OFFICES_OF_STATE = 2, tuple("局厅委署院馆库")
"""A longer kind that ends so is one office of a state, whatever stands between."""
_OF_STATE = ("国家", "国立", "中央")
_AND = frozenset("和与及暨")
_OF_PARTY = re.compile("([^，。]{1,4}党)(?:政府|智库|(立院|立法院|国会)党团)")
_OFFICES = re.compile(
    "(?<=[省市县州盟旗镇乡区])(?<!社区)(?:党委|党工委|纪委|监委|人大|人大常委会|政协|政府|法院|检察院|公安局)(?=副?(?:书记|主席|主任|院长|局长|检察长)|委员|常委)"
)
"""Offices of a place that the words see as one with who heads them (某县|党委书记)."""
_COURTS = ("法院", "检察院", "公安局", "分局")
"""Behind them a place begins another office."""
_SUCH = listed(
    "顶级 最大 头部 上市 国有 地方 合资 顶尖 一流 老字号 新兴 本土 大型 小型 高端 高档 多家 各大 部分 知名 著名 "
    "主要 老牌 连锁 民营 私营 私立 公立 公办 民办 普通 重点 附近"
)
"""Between a place and a kind they tell which of many, and name none (北京|高端|商场)."""


def bodies(row: WordSpans, places: Spans) -> Spans:
    """Bodies that a place or a proper name begins and a kind of body ends, and those that everyone knows."""
    begins = dict(places)
    ends = {stop: start for start, stop in places}
    found: Spans = [*numbered(row, ends), *headed(row), *levelled(row), *institutions(row)]
    for number in range(len(row.spans)):
        word = row.text[slice(*row.spans[number])]
        if len(word) > 1 and is_known(word):
            sent = joining(row, number, begins, found) if word in TEAMS else None  # 广州|富力
            found.append(sent or with_rest(row, row.spans[number], begins))
        elif word[-1] in JOINING and (span := joining(row, number, begins, found)):
            found.append(span)
        if word[-1] in BODIES_BY_LAST and (kind := _kind_at(row, number)) and word not in NO_ENDING:
            span = _backward(row, number, kind, begins, ends)
            if span:
                found.append(with_rest(row, span, begins))
    found += cooperatives(row, begins, ends)
    found += [(ends[one.start()], one.end()) for one in _OFFICES.finditer(row.text) if one.start() in ends]
    parted = [part for span in apart(found) for part in _party_apart(row, span)]
    lettered = (_IN_LETTERS.match(row.text, end) for _, end in parted)
    return parted + [match.span(1) for match in lettered if match]


def _party_apart(row: WordSpans, span: Span) -> Spans:
    """A party apart from what it has: its government, and its members in a parliament (民进党 + 立院 + 党团)."""
    match = _OF_PARTY.fullmatch(row.text, *span)
    parts = [match.span(group) for group in (1, 2) if match[group]] if match else [span]
    return [part for part in parts if row.whole(*part)] or [span]


def _kind_at(row: WordSpans, number: int) -> str:
    """The kind that a word ends in, or several words (试验 + 所)."""
    start, end = row.spans[number]
    kind = kind_of_body(row.text[start:end])
    if kind and end - start > 1:
        return kind
    ending = BODIES_BY_LAST[row.text[end - 1]]
    longer = (one for one in ending if len(one) > end - start and end - len(one) in row.starts)
    return next((one for one in longer if row.text.endswith(one, 0, end)), kind)


def apart(spans: Spans) -> Spans:
    """Without those that overlap a longer one."""
    kept: Spans = []
    taken: set[int] = set()
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if taken.isdisjoint(range(start, end)):
            kept.append((start, end))
            taken.update(range(start, end))
    return sorted(kept)


def _backward(row: WordSpans, number: int, kind: str, begins: dict[int, int], ends: dict[int, int]) -> Span | None:
    """The body whose kind ends with word `number`: from the first place or proper name that leads to it."""
    end = row.spans[number][1]
    if kind not in REGISTERED and row.text.startswith(REGISTERED, end):
        return None
    first = None
    inside = False
    at = begun = row.starts.get(end - len(kind), number)
    while at >= 0 and begun - at < _MOST_WORDS:
        start, stop = row.spans[at]
        word = row.text[start:stop]
        if word.endswith(_COURTS) and at < begun and first == stop:  # 北京怀柔法院|汤河口法庭
            break
        place = stop if at < begun else end - len(kind)  # 新地|镇政府: the place ends within the word
        if place in ends and ends[place] in row.starts and (at < begun or ends[place] < start):
            first = ends[place]
            at = row.starts[first] - 1
            continue
        if word in "）)" and word:
            inside = True
        elif word in "（(" and inside:
            inside = False
        elif end - start > LONGEST or (at < begun and not _leads(row, at, begun, kind)):
            break
        elif start in begins or word in ROOTS or (at < begun and is_known(word)):
            first = start
        at -= 1
    if first and row.text[first - 1] in "（(":
        first = _outside(row, first, begins, ends)
    bare = first is not None and _is_bare(row, first, end - len(kind), kind, begins)
    if first is not None and not bare and (end - first > len(kind) + 1 or first in begins):
        first = _chained(first, begins, ends, end)
        first = _of_province(row, first, begins, end)
        after = after_county(row, first, begins, end - len(kind)) if kind.endswith(REGISTERED) else first
        return after, end
    return None if bare and first in begins else _by_itself(row, number, kind)


def _outside(row: WordSpans, inside: int, begins: dict[int, int], ends: dict[int, int]) -> int | None:
    """Where the body begins that has a place in brackets (远明（海州）律师事务所): a proper name stands before."""
    number = row.starts[inside] - 2
    if number < 0 or row.spans[number][0] in begins:
        return None
    word = row.text[slice(*row.spans[number])]
    if not is_han(word[0]) or word in FUNCTION:
        return None
    first = row.proper_start(number) if len(word) == 1 or row.is_proper(word) else row.spans[number][0]
    return ends.get(first, first) if len(word) == 1 or belongs(row, word) else None


def _leads(row: WordSpans, at: int, number: int, kind: str) -> bool:
    """Whether a word before the kind can be of the name."""
    word = row.text[slice(*row.spans[at])]
    coined = len(word) == 1 and is_han(word) and word not in FUNCTION and number - at < _COINED
    if word in _AND and at + 1 < number:  # 疾病|控制|和|预防|中心
        beside = (row.text[slice(*row.spans[at - 1])], row.text[slice(*row.spans[at + 1])]) if at else ("", "")
        return all(one in DEEDS for one in beside)
    trade = word in NO_BODY and kind.endswith(REGISTERED) and not no_part(word)
    trade = trade or (word in TRADES and kind in _OF_TRADES)
    return (coined and kind.endswith(FIRMS)) or trade or belongs(row, word) or _deed(row, at, number)


def _deed(row: WordSpans, at: int, number: int) -> bool:
    """Whether verbs alone stand from here to the kind and say what the body does (预防 + 控制 + 中心)."""
    return all(row.text[slice(*span)] in DEEDS for span in row.spans[at:number])


def _is_bare(row: WordSpans, first: int, stop: int, kind: str, begins: dict[int, int]) -> bool:
    """Whether nothing makes a name of what stands before the kind: 国际公司, 常德市中心."""
    if first in begins:
        such = row.text.startswith(tuple(_SUCH), begins[first], stop) or (
            kind in ("中心", "总部") and begins[first] == stop
        )
        return such or (kind in _OF_ANY_STATE and begins[first] == stop and row.text[first:stop] in STATES_BY_NAME)
    named = len(kind) > _SPECIFIC and kind.endswith(OFFICES_OF_STATE)  # 国家|气象局
    return row.text[first:stop] in WIDE and not (named and row.text[first:stop] in _OF_STATE)


def _chained(first: int, begins: dict[int, int], ends: dict[int, int], end: int) -> int:
    """Where the chain of places begins that ends in this one (北京市 + 丰台区); of a longer chain the body has the
    last place alone. What ends behind the body is no place before it."""

    def next_place(start: int) -> int | None:
        stop = begins.get(start, end + 1)
        return stop if stop <= end and begins.get(stop, end + 1) <= end else None

    first = ends.get(first, first)
    second = begins.get(first, end + 1)
    if first in ends or next_place(second if second <= end else first) is not None:
        while (following := next_place(first)) is not None:
            first = following
    return first


def _of_province(row: WordSpans, first: int, begins: dict[int, int], end: int) -> int:
    """Where a body of a province begins behind the town where it stands (长沙|湖南省政府)."""
    at = first
    while (stop := begins.get(at, end)) < end:
        first = at if row.text.endswith(("省", "自治区"), at, stop) else first
        at = stop
    return first


def _by_itself(row: WordSpans, number: int, kind: str) -> Span | None:
    """A body without a place: a proper name no list joins before its kind, or an office (房屋局)."""
    start, end = row.spans[number]
    word = row.text[start:end]
    before = row.spans[number - 1] if number else (0, 0)
    proper = row.text[slice(*before)]
    touching = before[1] == start and number > 0
    if kind.endswith(REGISTERED):
        first = named_from(row, row.starts[end - len(kind)]) if end - len(kind) in row.starts else start
        return (first, end) if end - len(kind) - first > 1 else None
    if word != kind:
        unknown = word[: -len(kind)] not in GENERAL and not row.is_listed(word) and len(word) > len(kind) + 1
        return (start, end) if kind in OFFICES and unknown else None
    if row.mark(proper)[:1] in ("f", "s", "t"):  # 北侧|厅
        return None
    if is_amount(proper):  # 一所|中学
        return None
    if not touching or not is_han(proper[0]) or proper in GENERAL or proper in NO_BODY or not belongs(row, proper):
        return None
    if kind in OFFICES and len(kind) == 1 and 1 < len(proper) < 5 and proper not in COMMON:
        return before[0], end
    if row.is_proper(proper) and len(kind) > 1:
        first = row.proper_start(number - 1)
        return (first, end) if start - first > 1 else None
    return None
