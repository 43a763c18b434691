"""What stands behind a number: measure words, currencies, units of measurement."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, cast

from seeds.language.divisions import divisions
from seeds.language.glossary.entries import rows
from seeds.language.numbers import wording
from seeds.language.numbers.counted import is_counted
from seeds.language.numbers.number import Kind, Number, Value
from seeds.language.numbers.numerals import SPELLED


class Unit(NamedTuple):
    """A unit as data/units.tsv has it."""

    kind: Kind
    name: str
    plural: str
    metric: str
    """What one of it is in metric units, if it is none."""
    how: str
    """How it is taken; the file explains the letters."""

    def counted(self, one: bool) -> str:
        """Its English behind a number."""
        return self.name if one else self.plural or self.name


_FIGURES = "一二两三四五六七八九十百千万半"
_PLACES = frozenset("镇乡县区市旗州盟道")
"""What towns, counties and streets end in."""
NO_UNIT = Unit("count", "", "", "", "")
_HOUSES = {
    "firm": "企业|公司|厂商|厂|工厂|车企|房企|药企|券商|集团|商户|供应商|经销商",
    "casino": "赌场",
    "shop": "[商门小饭书药网分花]店|店铺|店|超市|便利店|商铺|铺子|专卖店|连锁店|面馆|茶馆|饭馆",
    "restaurant": "餐厅|餐馆|食堂|酒楼|火锅店|食肆|茶餐厅",
    "hospital": "医院|卫生院|诊所",
    "bank": "银行",
    "hotel": "酒店|宾馆|民宿",
    "household": "农户|人家|贫困户|居民",
    "school": "学校|幼儿园|高校|大学|中学|小学|书院",
    "institution": "机构|院所|研究所|医疗机构|博物馆|图书馆|美术馆|养老院|法院",
    "outlet": "媒体|报社|电视台|网站",
    "organisation": "单位|组织|协会|商会|社团|合作社|联盟|团体",
}
"""What 家 counts."""
_NOUNS = "|".join(sorted((word for words in _HOUSES.values() for word in words.split("|")), key=len, reverse=True))
_COUNTED_BY_HOUSE = re.compile(f"[^，。、；！？：]{{0,12}}?(?P<noun>{_NOUNS})")
_HOUSES_BEFORE = re.compile(f"(?P<noun>{_NOUNS})(?:达到?|有|共|约|近)?$")
_MULTIPLES = {
    "k": Decimal(1000),
    "M": Decimal(10**6),
    "G": Decimal(10**9),
    "m": Decimal("0.001"),
    "h": Decimal(100),
}
_MULTIPLIED = {
    f"{letter}{base}": (factor, base)
    for base in ("W", "Wh", "V", "Ah", "Hz", "Pa", "J")
    for letter, factor in _MULTIPLES.items()
} | {"double hour": (Decimal(2), "hour"), "quarter of an hour": (Decimal(15), "minute")}
"""千, 兆 and 吉 before a watt or a volt are figures as 万 is; 公里 and 公斤 are units of their own."""


@lru_cache(maxsize=1)
def units() -> dict[str, Unit]:
    """Every unit by the ways it is written."""
    found: dict[str, Unit] = {}
    for written, kind, name, plural, metric, how in rows("units.tsv", 6):
        for form in written.split():
            found.setdefault(form, Unit(cast(Kind, kind), name, plural, metric, how))
    return found


@lru_cache(maxsize=1)
def _by_first() -> dict[str, tuple[str, ...]]:
    """The written forms by their first character, longest first."""
    found: dict[str, list[str]] = {}
    for form in sorted(units(), key=len, reverse=True):
        found.setdefault(form[0], []).append(form)
    return {first: tuple(forms) for first, forms in found.items()}


def unit_at(text: str, start: int) -> tuple[str, Unit] | None:
    """The longest unit that begins here; Latin letters only where the word ends with them."""
    for form in _by_first().get(text[start : start + 1], ()):
        if text.startswith(form, start):
            after = text[start + len(form) : start + len(form) + 1]
            if not (form[-1].isascii() and after.isascii() and after.isalnum()):
                return form, units()[form]
    return None


def firms(text: str, start: int, end: int) -> Unit:
    """What 家 and 间 count, by the noun on either side: firms, shops, hospitals, else establishments or rooms."""
    match = _COUNTED_BY_HOUSE.match(text, end) or _HOUSES_BEFORE.search(text, max(0, start - 6), start)
    name = next((name for name, words in _HOUSES.items() if match and re.fullmatch(words, match["noun"])), "")
    one = name or ("room" if text[end - 1] == "间" else "establishment")
    return units()["家"]._replace(name=one, plural=f"{one}s")


@lru_cache(maxsize=1)
def not_numbers() -> tuple[frozenset[str], int]:
    """Words and places that begin like an amount and are none (三道堰镇), and the length of the longest."""
    words = {word for (line,) in rows("not_numbers.tsv", 1) for word in line.split()}
    named = (name for name, _ in divisions() if name[0] in _FIGURES and name[-1] in _PLACES)
    words |= {name for name in named if len(name.lstrip(_FIGURES)) > 2}  # 五家乡 may be five of a 乡镇's
    return frozenset(words), max(map(len, words))


_PRICE = re.compile(
    "[一每论两半][斤两个只张本碗瓶盒包件条份升尺米把串颗袋]一块(?=[多钱半]|[一二三四五六七八九](?![个年块])|[，。、；])"
)
"""一斤一块多: 一块 is money there and not “together”."""


_O_CLOCK = re.compile("一点(?:钟|多钟|半(?![儿点])|[一三]刻|整(?!个))")
"""一点钟 is an hour, 一点 a little."""


_ONES, _ZEROS = frozenset("一二三四五六七八九"), ("〇", "零", "○")
"""五一 with a zero behind it is no feast but the beginning of a number: 五一〇件."""
_DECIMAL = re.compile(
    "[一二三四五六七八九十百]+点[零〇一二三四五六七八九]+(?:[倍万亿兆%元吨米克里斤度级成折平公厘毫分小岁]|个)"
)
"""一点七倍 holds no 一点."""


def no_number_at(text: str, start: int) -> int:
    """The length of the word that begins here and only looks like an amount; 0 if there is none."""
    if (
        SPELLED.match(text, start)
        or _PRICE.match(text, max(0, start - 2))
        or _O_CLOCK.match(text, start)
        or _DECIMAL.match(text, start)
        or is_counted(text, start)
    ):
        return 0
    words, longest = not_numbers()
    for length in range(min(longest, len(text) - start), 1, -1):
        word = text[start : start + length]
        if word in words:
            goes_on = word[-1] in _ONES and text[start + length : start + length + 1] in _ZEROS
            return 0 if goes_on or text.startswith(("分之", "分百"), start + length - 1) else length
    return 0


def in_base_units(number: Number) -> Number:
    """The number with its value in watts where kilowatts are written; the English keeps what is written."""
    multiple = _MULTIPLIED.get(number.unit)
    if multiple is None:
        return number
    factor, base = multiple
    return replace(number, value=_times(number.value, factor), high=_times(number.high, factor), unit=base)


def _times(value: Value | None, factor: Decimal) -> Value | None:
    return wording.plain(Decimal(str(value)) * factor) if isinstance(value, (int, float)) else value
