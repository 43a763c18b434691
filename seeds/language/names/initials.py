"""Countries and provinces by one character each: in a list (美、英、日), side by side (湘鄂边界), with a direction
(皖北)."""

from __future__ import annotations

import re

from seeds.language.names.words import Spans, WordSpans

_COUNTRIES = "中美英法德日俄韩朝印加澳意巴泰越缅欧新菲"
_PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新港澳台"
_LIST = f"(?:[{_COUNTRIES}](?:、[{_COUNTRIES}])+|[{_PROVINCES}](?:、[{_PROVINCES}])+)"
_LISTS = re.compile(f"(?<!、){_LIST}(?=[^、\\w]|$|[等和与及三四五六七八九十两多省国市地之])")


_INLAND = "冀晋蒙辽吉苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘"
"""Provinces whose character is hardly anything else beside another one or a point of the compass."""
_BESIDE = re.compile(f"[{_INLAND}]{{2,4}}(?=[边交毗接相之两三四多等省区市地])")
_PART = re.compile(f"[{_INLAND}](?:东南|东北|西南|西北|[东南西北中])")
_NO_PARTS = frozenset(("川中", "蒙中", "甘中", "吉东", "苏东", "蒙西"))
"""What is somebody's name or something else as well (苏东坡)."""


def initials(row: WordSpans) -> Spans:
    """Every character of such lists and rows, each a word where it stands, and every part of a province."""
    return [*_listed(row), *_side_by_side(row), *_parts(row)]


def _side_by_side(row: WordSpans) -> Spans:
    """Provinces that touch, each by itself where no list joins them."""
    found: Spans = []
    for match in _BESIDE.finditer(row.text):
        start, end = match.span()
        if row.whole(start, end):
            found += [(start, end)] if row.lexicon.known(match[0]) else [(at, at + 1) for at in range(start, end)]
    return found


def _parts(row: WordSpans) -> Spans:
    """The east of a province and the like, where no word lies over its edges."""
    return [
        match.span() for match in _PART.finditer(row.text) if row.whole(*match.span()) and match[0] not in _NO_PARTS
    ]


def _listed(row: WordSpans) -> Spans:
    """Every character of a list."""
    return [
        (at, at + 1)
        for match in (_LISTS.finditer(row.text) if "、" in row.text else ())
        for at in range(match.start(), match.end(), 2)
        if row.whole(at, at + 1)
    ]
