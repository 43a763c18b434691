"""Figures: 3.07万亿, 三千零五, 十五六, 30多, 3—5, read as plain numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from seeds.language.numbers.numerals import DIGITS, GROUPS, PLACES, SPELLED, digits, product, values

HAN = "零〇一二两三四五六七八九十百千万亿兆廿卅几数"
PLAIN = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,3}(?:[ \u00a0\u2009][0-9]{3})+(?![0-9])|[0-9]{1,20})"
    r"(?:\.[0-9]{1,12})?"
)
"""Digits, with commas or blanks between the thousands, with a point."""
_UNITS_IN_THOUSAND = "米克瓦伏卡帕赫焦兆吨字"
_SCALE = rf"万亿|千亿|百亿|千万|百万|十万|[百](?![帕分])|千(?![{_UNITS_IN_THOUSAND}])|[万亿]|兆(?![瓦赫帕焦])"
_ARABIC = re.compile(
    rf"(?P<n>(?!0[0-9]{{2}}){PLAIN})(?:(?P<more>[余多几])?[ \u00a0]?(?P<scale>{_SCALE})"
    r"(?:零?(?P<n2>[1-9][0-9]{0,2},[0-9]{3}|[0-9]{2,8}|[0-9](?=[亿万千百]))(?P<scale2>[千百]?[亿万]|[千百])?|(?P<n3>[1-9])(?=[~～，。、；！？的)）」”元块买卖起拿]|左右|$)|(?P<more2>[余多]))?)?"
)
_HAN_RUN = re.compile(rf"[{HAN}]{{1,24}}")
_POINT = re.compile("[点.]([零〇一二三四五六七八九]{1,8})(万亿|[万亿兆])?(?![零〇一二三四五六七八九十分刻])")
_AFTER_POINT = re.compile("[%‰元点倍万亿兆美日港欧吨米斤克坪]|个百分点|公[里斤尺分顷]|厘米|毫米|平方|小时|人")
"""What tells that a stop between Han numerals is a point: 三.七%, where a list has 三.七月开工."""
_SPELLED_OUT = re.compile("[%‰]|[.点](?=[零〇一二三四五六七八九])")
"""Before these two numerals are told one by one: 四七%."""
_MORE = re.compile(
    "(?P<more>[余多来几]|好几(?![十百千万亿])|\\+(?=[家个人名位+个只台套篇种款项元万亿条次座]))(?P<scale>万亿|千万|百万|[万亿])?"
)
_ON_TOP = re.compile("(?P<more>[多余])?(?P<scale>[万亿兆])")
_ABOUT = re.compile("把(?=[块人年里斤个亩米户元])")
"""百把块: about a hundred."""
_TO = re.compile(
    r"[-—–－~～至到、](?=[0-9一二两三四五六七八九十百千])|或(?=[0-9一二两三四五六七八九十])"
    r"|(?<=[0-9]) ?[至到—–~～-] ?(?=[0-9])"
)
ONE_OF_IT = re.compile(
    "一(?:晚|天|个?月|年|斤|公斤|平米?|亩|吨|桌|[位人张只条件套瓶盒台辆次趟束份碗杯盘串间](?![人家们])|节课|个?小时|盎司|克)"
    "(?:[，。；！？、的起]|左右|$)"
)
_PRICED = re.compile("[百千万][二三四五六七八九]?一$")
"""一百二|一晚, 三万|一平: a price for one."""
_TEENS = re.compile("(?P<low>[二三四五六七八]?)十几[、到至]?(?P<high>[二三四五六七八九])十(?P<more>[几多来])?")
"""十几二十岁, 二十几三十个: from somewhere above the one to the other."""


class Figure(NamedTuple):
    """Figures and what they amount to."""

    start: int
    end: int
    low: Decimal | None
    """None for 几 and 几十, which name no figure."""
    high: Decimal | None = None
    over: bool = False
    """多, 余: more than the figure."""
    han: bool = False
    scaled: bool = False
    """Whether 万 or 亿 stands in it."""
    about: bool = False
    """来: a little more or less than the figure."""

    @property
    def bare(self) -> bool:
        """Whether it is a single Han numeral, which is a word as often as a figure."""
        return self.han and self.end - self.start == 1


def figure(text: str, start: int) -> Figure | None:
    """The figures that begin at `start`, and those they range to."""
    first = _one(text, start)
    if first is None or first.low is None or first.high is not None or first.over or first.about:
        return first
    to = _TO.match(text, first.end)
    if not to or (text[first.end] == "—" and text[first.end + 1 : first.end + 2] == "—"):
        return first
    second = _one(text, to.end())
    if second is None or second.low is None or second.high is not None or first.han != second.han:
        return first
    return _ranging(text, first, second, to[0].strip()) or first


def _ranging(text: str, first: Figure, second: Figure, to: str) -> Figure | None:
    """3至5万: what the second says of its size holds for the first too; 、 only joins neighbours: 5、6万."""
    assert first.low is not None and second.low is not None
    low, high = first.low, second.low
    if second.scaled and not first.scaled:
        size = _size(text[second.start : second.end])
        if low * size >= high:  # 七千至八千亿
            size = _size("".join(char for char in text[second.start : second.end] if char in GROUPS))
        if low * size < high:
            low *= size
    elif second.han and not first.scaled and second.end - second.start == 2 and low < 10 < high:
        size = PLACES.get(text[second.end - 1], 1)
        low *= size if low * size < high else 1
    if to == "或" and high - low != 1:
        return None  # 一或两个; 10或20 are told apart
    if (
        to == "、"
        and len(text[second.start : second.end]) == 4
        and SPELLED.fullmatch(text, second.start, second.end)
    ):
        size = product(text[second.end - 1])  # 一、二三四亿, as papers of Taiwan part the thousands
        return Figure(first.start, second.end, first.low * 1000 * size + high, han=True, scaled=True)
    next_days = high - low == 1 and text[second.end : second.end + 1] in ("日", "号")  # 19、20日
    if (
        to == "、"
        and not next_days
        and (first.end - first.start > 1 or _leading(text, second) - _leading(text, first) != 1)
    ):
        return None
    if not low < high or (to in "-—–－" and len(text[first.start : first.end]) > 12):
        return None
    return Figure(first.start, second.end, low, high, second.over, first.han, first.scaled or second.scaled)


def _leading(text: str, of: Figure) -> int:
    char = text[of.start]
    follows = text[of.start + 1 : of.start + 2]
    return 99 if follows.isdigit() else DIGITS.get(char, int(char) if char.isdigit() else 99)


def _size(written: str) -> int:
    """The size that stands last: 万 in 5万, 千 in 八千."""
    size = 1
    for char in reversed(written):
        if char in GROUPS:
            size *= GROUPS[char]
        elif char in PLACES and size > 1:
            size *= PLACES[char]
        else:
            break
    return size


def _one(text: str, start: int) -> Figure | None:
    if text[start] in HAN:
        return _han(text, start)
    match = _ARABIC.match(text, start)
    return _arabic(match) if match else None


def _arabic(match: re.Match[str]) -> Figure | None:
    value = Decimal(re.sub(r"[^0-9.]", "", match["n"]))
    start, end = match.span()
    if scale := match["scale"]:
        value *= product(scale)
        if match["n2"]:
            rest = Decimal(match["n2"].replace(",", "")) * product(match["scale2"] or "")
            if match["more"] or rest >= product(scale):
                return None
            value += rest
        if match["n3"]:  # 2万3, as 两万三
            value += int(match["n3"]) * product(scale) // 10
        over = bool(match["more"] or match["more2"])
        if scale in ("百", "千") and (size := _ON_TOP.match(match.string, end)):  # 1千8百多亿
            value, end, over = value * product(size["scale"]), size.end(), over or bool(size["more"])
        return Figure(start, end, value, None, over, scaled=True)
    return _more(match.string, Figure(start, end, value))


def _more(text: str, of: Figure) -> Figure:
    """多, 余, 来 behind a figure, and 万 or 亿 behind these."""
    match = _MORE.match(text, of.end)
    if not match or of.low is None or of.high is not None:
        return of
    if match["more"] == "+" and of.han:
        return of
    if match["more"] in ("来", "几", "好几") and of.low % 10:
        return of
    if match["more"] == "多" and text[match.end() : match.end() + 1] in ("数", "样", "元化", "功"):
        return of
    size = product(match["scale"] or "")
    about = match["more"] == "来"
    return of._replace(
        end=match.end(), low=of.low * size, over=not about, about=about, scaled=of.scaled or size > 1
    )


def _han(text: str, start: int) -> Figure | None:
    if (teens := _TEENS.match(text, start)) and DIGITS[teens["high"]] == DIGITS[teens["low"] or "一"] + 1:
        tens, more = DIGITS[teens["high"]] * 10, 9 * bool(teens["more"])
        return Figure(start, teens.end(), Decimal(tens - 9), Decimal(tens + more), han=True)
    match = _HAN_RUN.match(text, start)
    assert match
    run = match[0]
    if run[0] in "数几" and text.startswith("百分之", start + 1):  # 预测数百分之七
        return None
    follows = text[match.end() : match.end() + 1]
    if len(run) > 1 and (
        (run[-1] == "千" and follows in tuple(_UNITS_IN_THOUSAND) and follows not in ("吨", "字"))
        or (run[-1] == "百" and follows in ("帕", "分"))
        or (run[-1] == "兆" and follows in tuple("瓦赫帕焦"))
        or (run[-1] == "两" and run[-2] != "一")
        or (run[-1] in "数几" and follows not in ("十", "百", "千", "万") and run[-2] != "十")
    ):
        run = run[:-1]
    if _PRICED.search(run) and ONE_OF_IT.match(text, start + len(run) - 1):
        run = run[:-1]
    if run[0] == "数" and len(run) == 1:
        return Figure(start, start + 1, None, han=True)
    end = start + len(run)
    scaled = any(char in GROUPS for char in run)
    if len(run) > 6 and set(run) <= set(DIGITS):  # a number to dial
        return None
    if "几" in run or "数" in run:
        return _some(text, start, run)
    low, high = values(run)
    if len(run) > 1 and set(run) <= set(DIGITS) and _SPELLED_OUT.match(text, end):
        low, high = digits(run), None  # 三六点五, 三三%
    elif (
        low is None
        and len(run) == 2
        and run[0] not in "零〇"
        and set(run) <= set(DIGITS)
        and text[end : end + 1] == "元"
    ):
        low = digits(run)
    if low is None:
        return None
    if (
        high is None
        and (point := _POINT.match(text, end))
        and all(char in DIGITS or char in "十百廿卅" for char in run)
        and (point[0][0] == "点" or point[2] or _AFTER_POINT.match(text, point.end()))
    ):
        low += Decimal("0." + "".join(str(DIGITS[char]) for char in point[1]))
        low *= product(point[2] or "")
        return Figure(start, point.end(), low, None, han=True, scaled=bool(point[2]))
    if run in ("百", "千", "万") and _ABOUT.match(text, end):
        return Figure(start, end + 1, low, None, han=True)
    return _more(text, Figure(start, end, low, high, han=True, scaled=scaled))


def _some(text: str, start: int, run: str) -> Figure | None:
    """几十, 数百万: no figure; 十几, 二十几万: between two."""
    found = Figure(start, start + len(run), None, han=True, scaled=any(char in GROUPS for char in run))
    head, _, tail = run.replace("数", "几").partition("几")
    if not head:
        return found if all(char in PLACES or char in GROUPS for char in tail) else None
    if "几" in tail or any(char not in GROUPS for char in tail):
        return None
    value, other = values(head)
    if value is None or other is not None or head[-1] not in "十百千":
        return None
    size, last = product(tail), PLACES[head[-1]]
    if last == 10:
        return found._replace(low=(value + 1) * size, high=(value + 9) * size)
    return found._replace(low=value * size, over=True)
