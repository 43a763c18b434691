"""Nature that is protected or visited, by the hill, the bay, the lake it is: 大鹏湾国家风景区, 大鹏湾."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import is_han
from seeds.language.names.kinded import is_proper_part
from seeds.language.names.kinds import NO_PLACE
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import characters, ordered

_NATURE = characters("湾山湖岛河江峡谷岭峰溪泉海滩沟池洞潭洲淀荡崖岩峪坝坡岗垭寨寺塔林原泽港渚浦礁角嘴矶")
"""What the name of a piece of nature ends in."""
_PROTECTED = "|".join(
    ordered(
        """
        风景名胜区 风景旅游区 风景区 名胜区 旅游风景区 旅游度假区 生态旅游区 生态旅游度假区 旅游区 旅游景区
        度假区 景区 自然保护区 保护区 生态保护区 水源保护区 种质资源保护区 自然保护地 森林公园 湿地公园 地质公园
        海洋公园 沙漠公园 草原公园 矿山公园 石漠公园 城市公园 郊野公园 郊野湿地公园 植物公园 遗址公园
        考古遗址公园 国家公园 水利风景区 生态公园 山地公园 滨海公园 体育公园 文化公园 主题公园 滑雪场 滑雪度假区
        温泉度假区 露营地 海水浴场 湿地 林场 特别地区 海岸保护区 野生动物保护区 鸟类保护区 候鸟保护区 水库
        """
    )
)
_RANKS = """
    世界级 国家级 国家 省级 市级 县级 州级 重点 3A级 4A级 5A级 AAAA级 AAAAA级 滨海 国际 生态 自然 原始
    高山 亚高山 火山 热带 红树林
    """
_RANK = f"(?:{'|'.join(ordered(_RANKS))})"
_SCENIC = re.compile(f"{_RANK}{{0,3}}(?:{_PROTECTED})")
_WITHIN = re.compile(f"(.+?[{''.join(sorted(_NATURE))}]){_RANK}{{0,3}}(?:{_PROTECTED})")
_LONGEST = 3


def scenic(row: WordSpans) -> Iterator[Span]:
    """What is protected or visited, with the name of the nature before it."""
    for match in _SCENIC.finditer(row.text):
        number = row.ends.get(match.start())
        if number is None or match.end() not in row.ends:
            continue
        start, end = row.spans[number]
        if row.text[end - 1] not in _NATURE:
            continue
        if end - start == 1:
            start = _before(row, number)
        if (
            end - start > 1
            and row.text[start:end] not in NO_PLACE
            and is_proper_part(row, row.text[start : end - 1])
        ):
            yield start, match.end()


def _before(row: WordSpans, number: int) -> int:
    """Where the name begins whose last character stands alone: one word before it (大鹏|湾)."""
    start, end = row.spans[number - 1] if number else row.spans[number]
    fits = number > 0 and end - start <= _LONGEST and is_han(row.text[start]) and end == row.spans[number][0]
    return start if fits else row.spans[number][0]


def nature_of(name: str) -> str:
    """The nature in the name of what is protected (大鹏湾 of 大鹏湾国家风景区), or nothing."""
    match = _WITHIN.fullmatch(name)
    return match[1] if match and len(match[1]) > 1 and match[1] not in NO_PLACE else ""
