"""Where an article names somebody or some place: names are kept apart from terms."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from seeds.language.names import Name, proper_part
from seeds.language.script import simple
from seeds.language.terms.passages import Passages
from seeds.language.wordlists import ordered
from seeds.language.words.lexicon import prepare

_PLACED = frozenset("省市区县州镇乡村")
_CREDIT = re.compile("(?:社区|单位|记者|本报)?供图|摄影报道|摄影|实习生")
"""How a paper says whose picture it is; what stands before it is not part of it."""
_CALLED = re.compile(
    "(?:公司|集团|銀行|银行|事务所|證券|证券|基金|企业|医院|醫院|学校|學校|厂|廠|店)"
    "[（(](?:以下|下文|本文|下)?(?:简称|簡稱|称|稱)(?:为|為)?[：:]?[“‘「『]([^”’」』]{2,12})[”’」』]"
)
"""What a firm is called from here on (某公司（以下简称“华盛资产”）): a name, though it is in quotation marks."""
_PROPER = ordered(
    "大学 学院 中学 小学 幼儿园 日报 晚报 时报 公司 集团 银行 出版社 俱乐部 电视台 科技 股份 信托 证券 网 队"
)
"""Bodies of which many have a name that says nothing to be learned, unless a dictionary has it."""
Spans = Sequence[tuple[int, int]]


def barred(passages: Passages, rows: Sequence[Spans], names: Sequence[Sequence[Name]]) -> list[set[int]]:
    """For each passage the offsets that belong to a name found there or anywhere else in the article."""
    offsets: list[set[int]] = [set() for _ in rows]
    for text, inside in zip(passages.texts, offsets, strict=True):
        for match in _CREDIT.finditer(text):
            inside.update(range(*match.span()))
    known: dict[str, None] = dict.fromkeys(firms(passages.texts))
    for text, row, met, inside in zip(passages.texts, rows, names, offsets, strict=True):
        for name in met:
            end = named_until(text, row, name)
            inside.update(range(name.start, end))
            string = text[name.start : name.end]
            if name.kind != "body":
                known[string] = None
            if name.kind == "place" and len(proper := proper_part(string)) > 2:
                known[proper] = None
    edges: dict[int, tuple[set[int], set[int]]] = {}
    for string in known:
        for number, start, end in passages.everywhere(string):
            if number not in edges:
                edges[number] = ({first for first, _ in rows[number]}, {last for _, last in rows[number]})
            if start in edges[number][0] and end in edges[number][1]:
                offsets[number].update(range(start, committee(passages.texts[number], end)))
    return offsets


def firms(texts: Sequence[str]) -> Set[str]:
    """What the article calls firms from some place on."""
    return {name for text in texts for name in _CALLED.findall(text)}


def named_until(text: str, row: Spans, name: Name) -> int:
    """Where the name ends; of a body named by its place (青白江区委社治委) only the place is a name here."""
    if name.kind == "work":
        return name.start
    if name.kind == "body":
        if simple(text[name.start : name.end]).endswith(_PROPER) and not prepare().known(
            simple(text[name.start : name.end])
        ):
            return name.end
        first = next(end for start, end in row if start == name.start)
        return committee(text, first) if text[first - 1] in _PLACED else name.start
    return committee(text, name.end)


def committee(text: str, place_end: int) -> int:
    """青白江区 + 委: the Party committee of a district keeps its last character."""
    return place_end + (text[place_end - 1] in _PLACED and text.startswith("委", place_end))
