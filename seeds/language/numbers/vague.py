"""Numbers without a figure, or shorter than they are meant: 近年来, 最后一节, 个把月, 三七开, 08年."""

from __future__ import annotations

import re

from seeds.language.numbers.longer import begins_another
from seeds.language.numbers.number import Number
from seeds.language.numbers.numerals import DIGITS
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import firms, unit_at

_RECENT = re.compile("近(?:(?P<years>些年|几年|年)来?|日(?![点本])|来(?=，)|期(?=，))")
_LAST = re.compile("最后一(?=[^、，。])|末(?=[节局盘轮](?![车流]))")
_NEXT = re.compile("次(?=[节局盘](?![目选约日]))|次(?=回合)")
_NOT_BEFORE = tuple("期周岁年世本一二三四五几多每首再初上下层屡依")
"""期末, 屡次."""
_ABOUT_ONE = re.compile("个把(?P<unit>月|小时|钟头|星期|礼拜)")
_UNITS = {"月": "month", "小时": "hour", "钟头": "hour", "星期": "week", "礼拜": "week"}
_SPLIT = re.compile("(?P<a>[一二三四五六七八九])(?P<b>[一二三四五六七八九])(?=开(?:[，。、的]|$)|分成|分账)")
_SEVERAL = re.compile(
    "多(?=次(?!元|方)|国(?!籍|际)|地(?!震|方|点|区|图|位|产)|支(?!持|付|出|撑)|[家位名个项起座所处场款部批辆台艘架篇份条轮套间册](?![子类别式员性方样元]))"
)
_CROWD = re.compile("一大[群批堆串摞](?![的是])")
_NOT_BEFORE_SEVERAL = tuple("0123456789一二三四五六七八九十百千万亿几许很太不差么好更最大诸至半多繁")
_LONG_WHILE = re.compile("(?:[了过着好老大]|[等想看听说问找站坐忙憋愣琢磨][了上]?)$")
_HALF_A_DAY = re.compile("(?:[用花需要请休歇]了?|只要|至少|最多|不到|将近)$")
_SOME_OR_MORE = re.compile(
    "[数几](?P<low>[十百千万亿]{1,3})(?:，?甚至|乃至|至|到|或)?(?:[数几]|上(?=[百千万]))(?P<high>[十百千万亿]{1,3})"
)
_SHORT_YEAR = re.compile(
    "(?P<y>[0-9]{2})年(?=[初底末春夏秋冬]|的时候|那年|那会|出生|毕业|高考|结婚|入学|入伍|参军|洪水|世界杯|奥运|我|他|她|"
    "再|第一次|搬|去|回|买|考|世锦赛|亚洲杯|欧洲杯|欧锦赛|美洲杯|联合会杯|亚运|全运|大运|欧冠|亚冠|亚锦赛|世俱杯|世预赛|联赛|全会|版|[，,](?!但|不|可|却|他|她|我))"
)
_OF_THIS_CENTURY = re.compile("0(?P<y>[0-9])年(?![级代间来内])")
"""09年: no length of time is written with a nought."""
_IN_A_ROW = re.compile(
    "[0-9]{2}年(?=(?:[、，,/和与及至到或]|以及)[0-9]{2}年)|(?<=年[、，,/和与及至到或])[0-9]{2}年(?![级代前后来多])"
)
_OF_A_ROW = re.compile("(?<![0-9])0[0-9]年(?![级代])")
"""01年、03年和07年: one that begins with nought tells that all are years."""
_BEGINS = re.compile("(?:^|[，。、；！？…\n从自到在于直是和]|早在)$")
_HAN_YEAR = re.compile("(?P<a>[一二四五六七八九零〇])(?P<b>[零〇一二三四五六七八九])年(?![来间级代前后内多里薪])")
"""九八年的洪水; 六七年 may be six or seven years."""
_TOLD = re.compile("(?:^|[，。、；！？：（(从自于到至在的])$")
EARLIEST = 40
"""22年 is of this century, 98年 of the last."""


def recent(reading: Reading, start: int) -> Number | None:
    """近年来, 近日: no figure is named."""
    match = _RECENT.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("最附相接临亲将靠远"):
        return None
    if match["years"]:
        return Number(start, match.end(), "period", None, None, "year", "recent years")
    return Number(start, match.end(), "date", None, None, "", "recently")


def last(reading: Reading, start: int) -> Number | None:
    """最后一节, 末节: the last of several; 次节 is the second."""
    text = reading.text
    match = _LAST.match(text, start) or _NEXT.match(text, start)
    unit = unit_at(text, match.end()) if match else None
    if not match or not unit or unit[1].how in ("n", "x", "d"):
        return None
    if match[0] in ("末", "次") and reading.before(start, 1) in tuple(
        "期周岁年世本一二三四五几多每首再初上下层屡依"
    ):
        return None
    end, name = match.end() + len(unit[0]), unit[1].name
    if match[0] == "次":
        return Number(start, end, "rank", 2, None, name, f"the 2nd {name}".strip())
    return Number(start, end, "rank", None, None, name, f"the last {name}".strip())


def about_one(reading: Reading, start: int) -> Number | None:
    """个把月: about one."""
    match = _ABOUT_ONE.match(reading.text, start)
    if not match:
        return None
    unit = _UNITS[match["unit"]]
    return Number(start, match.end(), "period", 1, None, unit, f"about a {unit}", ("about",))


def several(reading: Reading, start: int) -> Number | None:
    """多家, 多位: more than a few, and no figure is named."""
    match = _SEVERAL.match(reading.text, start)
    unit = unit_at(reading.text, start + 1) if match else None
    if not match or not unit or reading.before(start, 1) in _NOT_BEFORE_SEVERAL:
        return None
    end, what = start + 1 + len(unit[0]), unit[1]
    if begins_another(reading, unit[0], end):  # 多台风
        return None
    if unit[0] in ("家", "间"):
        what = firms(reading.text, start, end)
    return Number(start, end, "count", None, None, what.name, f"several {what.counted(False)}".strip())


def crowd(reading: Reading, start: int) -> Number | None:
    """一大群: very many, and no figure is named."""
    match = _CROWD.match(reading.text, start)
    return match and Number(start, match.end(), "count", None, None, "", "a great many")


def half_a_day(reading: Reading, start: int) -> Number | None:
    """等了半天: a long while, as people say it; 用半天时间 is half a day."""
    before = reading.before(start, 1)
    if not reading.text.startswith("半天", start) or before in tuple("上下前后两一几每多整夜第"):
        return None
    if _LONG_WHILE.search(reading.before(start, 3)):
        said = "a long while; literally half a day"
        begins = start - (before in ("好", "老", "大"))
        return Number(begins, start + 2, "period", None, None, "day", said)
    if _HALF_A_DAY.search(reading.before(start, 3)) or re.match(
        "(?:的?时间|以?内|之内|假|左右)", reading.after(start + 2, 4)
    ):
        return Number(start, start + 2, "period", 0.5, None, "day", "half a day")
    return None


def split(reading: Reading, start: int) -> Number | None:
    """三七开: in the ratio of three to seven."""
    match = _SPLIT.match(reading.text, start)
    if not match or DIGITS[match["a"]] + DIGITS[match["b"]] != 10:
        return None
    parts = f"{DIGITS[match['a']]}:{DIGITS[match['b']]}"
    return Number(start, match.end(), "ratio", parts, None, "", parts.replace(":", " to "))


def some_or_more(reading: Reading, start: int) -> Number | None:
    """数十亿甚至数百亿年: no figure is named, but what is counted."""
    match = _SOME_OR_MORE.match(reading.text, start)
    unit = unit_at(reading.text, match.end()) if match else None
    if not match or not unit:
        return None
    kind, name = unit[1].kind, unit[1].name
    name = reading.setting.yuan if name == "yuan" else name
    return Number(
        start, match.end() + len(unit[0]), kind, None, None, name, f"many {unit[1].counted(False)}".strip()
    )


def short_year(reading: Reading, start: int) -> Number | None:
    """08年 in a row of years, and 22年 where a sentence begins and goes on with what happened then."""
    if noughts := _OF_THIS_CENTURY.match(reading.text, start):
        return Number(
            start, noughts.end(), "date", 2000 + int(noughts["y"]), None, "", str(2000 + int(noughts["y"]))
        )
    if told := _HAN_YEAR.match(reading.text, start):
        return _told_in_han(reading, told)
    match = _SHORT_YEAR.match(reading.text, start)
    if match and not (match["y"][0] == "0" or _BEGINS.search(reading.before(start, 2))):
        return None
    if not match and _OF_A_ROW.search(reading.around(start, start + 3, 8)):
        match = _IN_A_ROW.match(reading.text, start)
    if not match:
        return None
    written = int(match[0][:2])
    year = written + (2000 if written < EARLIEST else 1900)
    today = reading.setting.date
    if today and year > today.year:
        return None
    reading.last_year = year, match.end()
    return Number(start, match.end(), "date", year, None, "", str(year))


def _told_in_han(reading: Reading, match: re.Match[str]) -> Number | None:
    """九八年: the year 1998."""
    first, second = (DIGITS[match[name]] for name in ("a", "b"))
    if (
        second == first + 1
        or (first, second) == (3, 5)
        or reading.before(match.start(), 1) in tuple("一二十百几第")
    ):
        return None
    year = (1900 if first > 2 else 2000) + first * 10 + second
    today = reading.setting.date
    if first in (1, 2) and (
        second == first or (today and year > today.year) or not _TOLD.search(reading.before(match.start(), 2))
    ):
        return None  # 一二年, and 一八年 where nothing tells that a year begins
    return Number(match.start(), match.end(), "date", year, None, "", str(year))
