"""Railway lines and trunk roads: 观塘线, 地铁2号线, 中九龙干线, 国道318线, G5京昆高速."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.tables import WELL_KNOWN
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.wordlists import ordered

_KINDS = tuple(
    ordered(
        """
        线 支线 干线 环线 快线 专线 轻轨 城际 城际铁路 绕道 快速公路 快速干线 连接线 主干道 主干线 复线 捷运线
        轻轨线 地铁线 延长线 延伸线
        """
    )
)
"""What a line or a trunk road is called behind the place that it leads to or through."""
_GRAMMAR = frozenset("vdpcuramqfy")
"""What no town is told by."""
_SIDES = "东南西北中"
_DIGITS = "[0-9一二三四五六七八九十]{1,3}"
_RAILWAY = re.compile(f"(?:地铁|轨道交通|轨交|轻轨|捷运|城轨)?{_DIGITS}号线(?:延[长伸]线|支线|[一二三四]期)?")
_OF_RAILWAY = (
    "地铁",
    "轨道交通",
    "轨交",
    "轻轨",
    "捷运",
    "城轨",
    "列车",
    "换乘",
    "车站",
    "站",
    "乘坐",
    "线路",
    "开通",
)
"""What tells that the line with a number is none of a factory."""
_ROAD = re.compile(
    "(?<![A-Za-z0-9.])(?:[国省县乡]道[GSXY]?[0-9]{1,4}(?:线|号(?!牌))?|[GSXY][0-9]{1,4}(?:[国省县乡]道|线|高速(?:公路)?)"
    f"|[GS][0-9]{{1,4}}[{HAN}]{{2,3}}(?:高速(?:公路)?|快速路)|[0-9]{{3}}[国省县乡]道|台[0-9]{{1,2}}[甲乙丙丁]?线"
    f"|[A-Z][0-9]主干道)(?![A-Za-z0-9])"
)
_INITIALS = (
    "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新港澳台沈哈长大石济郑武广深珠成昆杭甬温合"
    "福厦汉太兰西银乌霍"
)
_JOINING = "(?:高速铁路|高速公路|高铁|高速|客运专线|城际铁路|城际|铁路|客专|公路)"
_BETWEEN = re.compile(f"[{_INITIALS}]{{2,3}}{_JOINING}")
_BETWEEN_COUNTIES = re.compile(f"[{HAN}]{{2}}(?={_JOINING})")
"""A road or a railway by the towns that it joins, a character each."""


def told_lines(row: WordSpans) -> Spans:
    """Lines and roads that are told by a number or by the towns that they join."""
    text = row.text
    found = [match.span() for match in _ROAD.finditer(text) if any(map(str.isdigit, match[0]))]
    if "号线" in text and any(word in text for word in _OF_RAILWAY):
        found += [match.span() for match in _RAILWAY.finditer(text)]
    found += [match.span() for match in _BETWEEN.finditer(text)]
    for match in _BETWEEN_COUNTIES.finditer(text):
        start, end = match.span()
        singles = all(at in row.starts for at in range(start, end + 1))
        if singles and all(row.mark(char)[:1] not in _GRAMMAR and char not in FUNCTION for char in match[0]):
            kind = row.spans[row.starts[end]]
            found.append((start, kind[1]))
    return [span for span in found if row.whole(*span)]


def line_of(row: WordSpans, start: int, end: int) -> Span | None:
    """The line that is called by a place, with the side on which it lies (中|九龙|干线)."""
    kind = next((kind for kind in _KINDS if row.text.startswith(kind, end)), "")
    if not kind or end + len(kind) not in row.ends or row.text[start:end] in WELL_KNOWN:
        return None
    side = row.before(start)
    return start - (side != "" and side in _SIDES), end + len(kind)
