"""Numbers as people type them: 6.30号, 3·15晚会, 24年5月, 5个亿, 50w; and 规模5.8 of an earthquake."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.figures import figure
from seeds.language.numbers.making import made
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import NO_UNIT, units

_M, _D = "(?P<m>1[0-2]|0?[1-9])", "(?P<d>3[01]|[12][0-9]|0?[1-9])"
_OF_A_DAY = "晚[上间]?|早[上晨]?|上午|下午|中午|凌晨|傍晚|夜里|当[天晚日]"
_DOTTED = re.compile(
    rf"{_M}\.{_D}(?:[号日](?![线楼院])|(?={_OF_A_DAY}|情人节|女神节|妇女节|愚人节|劳动节|青年节|儿童节|国庆|光棍节|平安夜|圣诞|跨年))"
)
_CALLED = re.compile(
    rf"{_M}·{_D}(?=晚会|事件|事故|[大特]?地震|特大|重大|大火|火灾|惨?案|专案|恐袭|洪灾|暴雨|枪击|爆炸|空难|坠机|讲话|运动|抗议|打假|维权|消费者)"
)
_YEAR_MONTH = re.compile(rf"(?P<y>[0-3][0-9])年{_M}月(?:份|{_D}[日号])?(?![饼球])")
_LENGTH_BEFORE = re.compile("(?:刑|判处?|监禁|历时|共计?|缓期?|长达|满|近|期限|工龄|[0-9.,])(?:为|了|约)?$")
_BIG = re.compile("个亿|[wWkK](?![A-Za-z0-9])")
_MONEY = re.compile(
    "(?:薪|价|预算|工资|租|年入|月入|收入|赚了?|花了?|欠了?|存了?|存款)(?:约|近|才|就|到|大概|差不多|有)?$"
)
_SIZES = {"个亿": 10**8, "w": 10**4, "W": 10**4, "k": 1000, "K": 1000}
_PEOPLE = re.compile("(?:的)?(?:人|用户|粉丝|播放|点击|流量|阅读|点赞|次|条|票|户|注册|下载|浏览|访问|关注)")
_WATTS = re.compile("功率|快充|充电|瓦|灯|输出|额定|音响|显卡|电源|峰值")
_MAGNITUDE = re.compile(r"[1-9](?:\.[0-9])?(?![0-9.]|[级級万亿元个%])")
_PRESSURE = re.compile(
    r"(?P<a>[12][0-9]{2}|[89][0-9])/(?P<b>1?[0-9]{2})(?P<unit>\s?(?:mmHg|MMHG|毫米汞柱))?(?![0-9/])"
)
"""140/90mmHg: the pressure of the blood."""
_GRADED = re.compile(r"[0-9]{1,3}[.点][0-9]{1,3}(?=[，。、；！）)的至，]|以[上下]|左右|$)")
_GRADING = re.compile(
    "(?:(?P<score>评分|打分|得分|均分|绩点|GPA)|视力|[左右]眼|[pP][hH]值?|防[御禦]率|自责分率|打击率|长打率|胜率|密度|比重|折射率|系数|PMI|BMI|指数)"
    "(?:[仅只]?[有为是达到约]|高达|低至|降至|降到|升至|升到|均|[分别为]{2,3}|达到|:|从|由|)?$"
)
"""豆瓣评分8.6, 左眼0.8: graded by a figure that has no unit."""
_QUAKE = re.compile("(?:[里芮]氏?规模|规模|里氏|震级)(?:为|达到?|约)?$")


def terse(reading: Reading, start: int) -> Number | None:
    """A date with a point, a year of two figures with its month, 万 and 亿 as the web has them, a magnitude."""
    text = reading.text
    if match := _DOTTED.match(text, start):
        return _day(start, match, reading.year_for(start, int(match["m"]), int(match["d"])))
    if match := _CALLED.match(text, start):
        return _day(start, match, 0)
    if (match := _YEAR_MONTH.match(text, start)) and not _LENGTH_BEFORE.search(reading.before(start, 6)):
        year, month = 2000 + int(match["y"]), int(match["m"])
        today = reading.setting.date
        if today and year > today.year + 1:
            return None
        reading.last_year = year, match.end()
        day = int(match["d"] or 0)
        said = wording.date(year, month, day)
        return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", said)
    if (match := _MAGNITUDE.match(text, start)) and _QUAKE.search(reading.before(start, 8)):
        if "震" not in reading.around(start, match.end(), 40):
            return None
        value = wording.plain(Decimal(match[0]))
        return Number(start, match.end(), "measure", value, None, "magnitude", f"magnitude {match[0]}")
    if (match := _PRESSURE.match(text, start)) and (match["unit"] or "血压" in reading.before(start, 12)):
        said = f"{match['a']} over {match['b']} mmHg"
        return Number(start, match.end(), "measure", f"{match['a']}/{match['b']}", None, "mmHg", said)
    if (match := _GRADED.match(text, start)) and (what := _GRADING.search(reading.before(start, 10))):
        written = match[0].replace("点", ".")
        value = wording.plain(Decimal(written))
        kind: Kind = "score" if what["score"] else "measure"
        return Number(start, match.end(), kind, value, None, "", written)
    return _big(reading, start)


def _day(start: int, match: re.Match[str], year: int) -> Number:
    month, day = int(match["m"]), int(match["d"])
    said = wording.date(year, month, day)
    return Number(start, match.end(), "date", wording.iso(year, month, day), None, "", said)


def _big(reading: Reading, start: int) -> Number | None:
    """5个亿 is money unless people or clicks are counted, 50w half a million of anything."""
    found = figure(reading.text, start)
    match = _BIG.match(reading.text, found.end) if found else None
    if not found or not match or found.low is None or found.scaled:
        return None
    is_letter, size = match[0] != "个亿", _SIZES[match[0]]
    is_money = _MONEY.search(reading.before(start, 6)) is not None
    if is_letter and (found.han or (match[0] == "W" and _WATTS.search(reading.around(start, match.end())))):
        return None
    if match[0] in "kK" and not is_money:
        return None
    end = match.end() + reading.text.startswith("元", match.end())
    is_money = is_money or end > match.end() or not (is_letter or _PEOPLE.match(reading.text, end))
    unit = units()["元"] if is_money else NO_UNIT
    high = found.high * size if found.high is not None else None
    return made(reading, found._replace(low=found.low * size, high=high, scaled=True), unit, end)
