"""Laws that the paper sets in quotation marks rather than in those of titles: 「土地法」第12條, “物业管理条例”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN
from seeds.language.names.words import Span

_KINDS = (
    "自治条例|单行条例|条例|施行细则|实施细则|细则|组织法|施行法|程序法|诉讼法|管理法|保护法|促进法|基本法|刑法|民法|宪法"
    "|特别法|处罚法|处理法|安全法|保险法|保障法|选罢法|罢免法|计划法|基准法|管理办法|实施办法|管理规则|安全规则|施行办法|民法典"
)
"""What a law is called, long enough to be nothing else in quotation marks."""
_ARTICLE = "第[0-9一二三四五六七八九十百零之、至 ]+[条项款]"
_DONE_TO = "(?!违法|违反|修[正订改]|适用|准用|依据?|根据|按照|通过|废[除止]|落实|执行|遵守|制[定订]|支持|反对|推动)"
"""What is done to a law is none of its name (「违反采购条例」)."""
_NAMED = re.compile(
    f"[“「]{_DONE_TO}(?:(?P<name>[{HAN}]{{2,30}}?(?:{_KINDS}))(?:（草案）|\\(草案\\)|草案|部分条文)?(?:修正案|修正草案)?(?:{_ARTICLE}[{HAN}0-9]{{0,12}})?"
    f"|(?P<cited>[{HAN}]{{1,28}}(?:法|办法|规则|规程)){_ARTICLE}[{HAN}0-9]{{0,12}})[”」]"
)
_CITED = re.compile(f"[“「]{_DONE_TO}(?P<name>[{HAN}]{{2,28}}(?:法|办法|规则|规程))[”」](?:的)?{_ARTICLE}")

_NOT_IN = (
    "[但该此的了在是将把被对从向为也就不没这那其依]|修[正订改]|制定|规定|违反|根据|依据|按照|通过|讨论|相关|有关"
)
"""What no such name holds: words of grammar, and what is done with it."""
_BARE = re.compile(
    f"(?:(?<![{HAN}A-Za-z0-9“「『《〈])|(?<=[和与及按据的依])|(?<=根据|依照|按照|遵照|违反|触犯|修正|修订|修改|适用|通过|讨论|推动|废除|废止"
    "|制定|增订|落实|执行|引用))(?![和与及按据违触引此该本新旧各一两几多上]|适用|推动|废|落实|执行|遵照|地方|单行|自治|行政)"
    f"(?P<name>(?:(?!{_NOT_IN})[{HAN}]){{2,12}}?(?:条例|施行细则))"
    "(?![”」』》〉])"
)
"""What is called so without marks (劳保条例): it begins a clause, or behind what is done with a law."""


def laws(text: str) -> Iterator[Span]:
    """Every law in quotation marks whose kind is told by its end, or of which an article is cited; and those
    without marks that are called by what they rule."""
    if "条例" in text or "细则" in text:
        yield from (match.span("name") for match in _BARE.finditer(text))
    for match in _NAMED.finditer(text):
        yield match.span("name" if match["name"] else "cited")
    for match in _CITED.finditer(text):
        yield match.span("name")
