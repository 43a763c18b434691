"""Which one of a row, of a scale, a school or a cohort: 右二, III级, TOP20, 中五, 60年次, 七年级生."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_IN_ROW = re.compile("(?P<side>[左右])(?P<n>[一二三四五六七八九1-9]|十[一二]?)(?=[)）、，。；为是起]|$)")
_SIDES = {"左": "left", "右": "right"}
_ROMAN = re.compile("(?P<n>I{1,3}|IV|VI{0,3}|[ⅠⅡⅢⅣⅤⅥⅦⅧ])(?P<what>级|类|型|期|度)(?![A-Za-z])")
_ROMANS = {
    **{written: value for value, written in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII"), 1)},
    **{written: value for value, written in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧ", 1)},
}
_SCALES = {"级": "grade", "类": "class", "型": "type", "期": "phase", "度": "degree"}
_BORN_IN = re.compile("(?P<y>[1-9][0-9]|1[0-2][0-9])年次")
_TEN = re.compile("(?P<n>[3-9]|[三四五六七八九])年级(?P<how>前段|中段|后段)?生")
"""Of Taiwan: 七年级生 was born in the seventies of the Republic."""


_BEST = re.compile("(?:TOP|Top)[ -]?(?P<n>[1-9][0-9]{0,2})(?![0-9.%]|[万亿])")
_FORM = re.compile(
    "(?P<school>[小中初高大])(?P<n>[一二三四五六])"
    "(?=学生|(?<!大.)生|级|同学|毕业|时候?|那年|[上下]学期|班(?![车长])"
    "|(?<=大.)(?:[刚才，。、]|开学|结束|第[一二]|[暑寒]假|入学|女生|男生|新生))"
)
_SCHOOLS = {
    "小": ("primary {}", 6),
    "中": ("form {} (secondary school, Hong Kong)", 6),
    "初": ("year {} of junior high school", 3),
    "高": ("year {} of senior high school", 3),
    "大": ("year {} at university", 5),
}


def best(reading: Reading, start: int) -> Number | None:
    """TOP20: the best twenty."""
    before = reading.before(start, 1)
    match = None if before.isascii() and before.isalnum() else _BEST.match(reading.text, start)
    if not match:
        return None
    count = int(match["n"])
    low, high, said = (1, count, f"the top {count}") if count > 1 else (1, None, "the best")
    return Number(start, match.end(), "rank", low, high, "", said)


def form(reading: Reading, start: int) -> Number | None:
    """中五生, 高三学生: in which year at school."""
    match = _FORM.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("大最其从之减缩"):
        return None
    said, years = _SCHOOLS[match["school"]]
    which = number(match["n"])
    return Number(start, match.end(), "rank", which, None, "", said.format(which)) if which <= years else None


def in_row(reading: Reading, start: int) -> Number | None:
    """右二: the second from the right in a picture."""
    match = _IN_ROW.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("一以向往朝靠偏"):
        return None
    which = number(match["n"])
    said = f"{wording.ordinal(which)} from the {_SIDES[match['side']]}"
    return Number(start, match.end(), "rank", which, None, "", said)


def roman(reading: Reading, start: int) -> Number | None:
    """III级: grades in Roman numerals."""
    before = reading.before(start, 1)
    match = None if before.isascii() and before.isalnum() else _ROMAN.match(reading.text, start)
    if not match:
        return None
    which, scale = _ROMANS[match["n"]], _SCALES[match["what"]]
    return Number(start, match.end(), "rank", which, None, scale, f"{scale} {which}")


def of_birth(reading: Reading, start: int) -> Number | None:
    """60年次: born in 1971; 七年级生: born from 1981 to 1990."""
    if match := _BORN_IN.match(reading.text, start):
        year = 1911 + int(match["y"])
        return Number(start, match.end(), "date", year, None, "", f"born in {year}")
    if reading.setting.republic and (match := _TEN.match(reading.text, start)):
        first = 1911 + number(match["n"]) * 10
        return Number(start, match.end(), "period", first, first + 9, "", f"born from {first} to {first + 9}")
    return None
