"""Countries and provinces by one character each, in a list: 美、英、日; 苏、浙、皖."""

from __future__ import annotations

import re

from seeds.language.names.words import Spans, WordSpans

_COUNTRIES = "中美英法德日俄韩朝印加澳意巴泰越缅欧新菲"
_PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新港澳台"
_LIST = f"(?:[{_COUNTRIES}](?:、[{_COUNTRIES}])+|[{_PROVINCES}](?:、[{_PROVINCES}])+)"
_LISTS = re.compile(f"(?<!、){_LIST}(?=[^、\\w]|$|[等和与及三四五六七八九十两多省国市地之])")


def initials(row: WordSpans) -> Spans:
    """Every character of such lists; each is a word where it stands."""
    return [
        (at, at + 1)
        for match in (_LISTS.finditer(row.text) if "、" in row.text else ())
        for at in range(match.start(), match.end(), 2)
        if row.whole(at, at + 1)
    ]
