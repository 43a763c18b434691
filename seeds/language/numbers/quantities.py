"""A figure and what it counts or measures: 2.79万亿元, 30多年, 五六个, 110公里."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from seeds.language.characters import HAN
from seeds.language.numbers.ages import is_aged
from seeds.language.numbers.beside import by_its_noun
from seeds.language.numbers.currencies import named_before, named_behind
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.longer import begins_another
from seeds.language.numbers.making import made
from seeds.language.numbers.nouns import is_crowd
from seeds.language.numbers.number import Number
from seeds.language.numbers.ranks import anniversary
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.shares import after_figure
from seeds.language.numbers.sums import is_spent
from seeds.language.numbers.units import NO_UNIT, Unit, firms, unit_at, units
from seeds.language.numbers.wonts import money, mouths, wont
from seeds.language.sentences import ENDING

_CLOSED = re.compile(f"[，；、{ENDING}]|$")
_ABOUT = re.compile("(?:大?约|将近|超过?|逾)$")
"""约1700，: so many of what was named before."""
_WITH_HALF = re.compile("个(?P<what>多|半)(?P<unit>月|小时|星期|礼拜|世纪|钟头|学期|季度|年头)")
_AGO = re.compile("前(?![后期往半十所景线方0-9一二两三四五六七八九几])")
_HALF_AFTER = re.compile("(?P<what>多|余|半)(?![数个截径元])")
_HALVED = frozenset(
    (
        *("年", "天", "周", "斤", "里", "亩", "尺", "岁", "公里", "公斤", "碗", "杯", "吨", "米", "丈", "寸", "升"),
        *("层", "块", "小时", "钟头", "平方米", "英里", "海里", "公顷"),
    )
)
_ROUND_SUM = re.compile(
    "计|级(?!参数|模型|像素|数据|晶体|星)|规模|市值|产值|产业|赤字|订单|投资|补贴|大关|门槛|蓝海|市场|赛道"
)
"""千亿级产业: such round figures are money."""
_PER = re.compile("[/∕／]每?|每(?=[公毫]?升|立方|平方|千克|公斤|小时|分钟|秒)")
_PER_NAMES = {"月": "month", "分": "minute", "秒": "second", "时": "hour", "日": "day"}
_PER_NAMED = re.compile("月|分(?!钟|升|之)|秒(?!钟)|时(?!间)|日(?!元)")
_PER_MANY = re.compile("(?:100?|百)(?=[a-zA-Z公千百万])")
_GOES_ON = re.compile("[、，和或及至到—-]|(?:，|、)?(?:[涨降增升跌减]?[到至为])")
_OR = re.compile("或者?是?|甚至|乃至|最多")
_OF_MONEY = re.compile("的?(?:商机|营收|产值|订单|投资|资金|赤字|债务|经费|预算|奖金|赔偿|损失|利润|票房|身家)")
"""数十亿的商机: round sums of which no figure is told."""
_SIZED = re.compile("[大小整长長厚薄满滿]")
_PARTS = frozenset(
    "群块塊包箱袋盘盤碗杯瓶堆片张張段串捆步口把截桶类類批摞沓叠疊桌盆勺撮缕缕车車盒罐锅鍋壶壺本篇条條根枝层層页頁"
)
"""What is parted and packed may be said to be large or small between the figure and its measure (3大块, 一大群)."""
_IS_SO_MANY = re.compile(
    f"(?:[{HAN}](?:指数|评分|得分|[人次户票件总基步字读赞码页册套]数|数[量值额]|[销产存流容用重水总音含热余剩供需发]量|[均原峰阈差]值|总分|均分|分数)"
    "|(?:指|人|总|户|票|次|基|参|系|常|倍|步|分|点赞|粉丝|学生|会员|员工|单)数|(?:销|产|数|总|流|播放|阅读|点击|浏览|访问|下载)量|人口|颜值|热度|得票|库存"
    "|编制|粉丝|会员|座位|席位|[车床学仓]位|[订保]单|确诊|病例|死亡|感染|伤亡|恒指|[沪深股道纳期]指|报收|收报|评分|得分|总分)"
    "(?:[已均分共合]?[为是达有破]到?|达到?|(?:增|升|降|跌|减|涨|突破)[至到]?|约为?|近|超过?|逾|只有|仅|共|报|:| )*$"
)
"""What a bare figure behind it tells the size of (人口 3,000)."""
_LEAST_BOUND = 10
_BOUND = re.compile("[及含]?以[上下](?![犯简为])")
_MAKE = re.compile("[A-Za-z][ -]?$|版本?[为是 ]?$|安卓 ?$|系统 ?$|鸿蒙 ?$")
_COUNTED = re.compile(f"(?![{HAN}]?[上下左右以][上下右])[{HAN}]{{2}}")
_EACH = re.compile(
    "每(?:一)?(?:坪|平?方?呎|平方英?尺|英亩|平方米|平方公里|吨|公斤|斤|亩|公顷|人|户|年|月|天|日|小时|桶|度|张|股|千克|立方米|辆|台|瓶|盒|份|单|次|件|升|套|只|头|棵|盎司|克|平|个)(?:约|近|仅|达|高达|超|只需|可|最高)?$"
)


def quantity(reading: Reading, start: int) -> Number | None:
    """Figures with their unit; without one only where 万 or 亿 tells that a number is meant."""
    found = figure(reading.text, start)
    if found is None:
        return None
    if share := after_figure(reading, found):
        return share
    text, end = reading.text, found.end
    if found.low is not None and found.low >= 10**9 and _ROUND_SUM.match(text, end):
        return made(reading, found, units()["元"], end)
    if match := _WITH_HALF.match(text, end):
        return _with_half(reading, found, match)
    if text.startswith("年薪", end):
        return _without_unit(reading, found)
    if text.startswith("分多钟", end):
        return made(reading, found._replace(over=True), units()["分钟"], end + 3)
    if (sized := _SIZED.match(text, end)) and (unit := unit_at(text, sized.end())) and unit[0] in _PARTS:
        return made(reading, found, units()["件"] if unit[0] in "块塊" else unit[1], sized.end() + len(unit[0]))
    unit = unit_at(text, end + (text[end : end + 1] == " " and not found.han and text[end + 1 : end + 2].isalpha()))
    gap = text[end : end + 1] == " " and unit is not None
    if unit and (
        (found.han and len(unit[0]) == 1 and unit[0].isascii())
        or begins_another(reading, unit[0], end + len(unit[0]))
    ):
        unit = None  # 四s店, 70万本金
    if unit is None or not wont(reading, found, unit):
        return _without_unit(reading, found) if unit is None or unit[1].how in ("n", "x", "d", "h", "l") else None
    return _counted(reading, found, unit, end + gap)


def _counted(reading: Reading, found: Figure, unit: tuple[str, Unit], at: int) -> Number | None:
    written, what = unit
    end = at + len(written)
    low, high = found.low, found.high
    low, over, end = _behind(reading, found, unit, end)
    if written == "块" and not money(reading, found.start, end):
        what = units()["件"]
    if high is None and found.bare and (again := _again(reading, found, written, end)):
        high, end = again
    if written in ("平", "季"):
        what = units()["平米" if written == "平" else "季度"]
    if written == "口" and not mouths(reading, found.start, end):
        what = units()["小口"]
    if written in ("家", "间"):
        what = firms(reading.text, found.start, end)
    what = by_its_noun(reading.text, found.start, end, written, what)
    if written == "元" and (named := named_behind(reading.text, end)):
        end, what = named[0], what._replace(name=named[1])
    number = made(reading, found._replace(low=low, high=high, over=over), what, end)
    if high is None:
        number = _to_another(reading, number, what) or number
    if (match := _PER.match(reading.text, number.end)) and (per := _per(reading.text, match.end())):
        per_one = f" per {per[1]}"
        end = match.end() + len(per[0])
        number = replace(number, end=end, unit=number.unit + per_one, english=number.english + per_one)
    if what.name == "year" and number.kind == "period" and low is not None and _AGO.match(reading.text, number.end):
        return replace(number, end=number.end + 1, kind="date", unit="year ago", english=f"{number.english} ago")
    if written == "周年" and isinstance(number.value, int):
        number = replace(number, notes=(*number.notes, *anniversary(reading, number.start, number.value)))
    return number


def _per(text: str, at: int) -> tuple[str, str] | None:
    """What a price or a flow is for, as written and in English; 月, 分 and 秒 are units of time here alone."""
    if named := _PER_NAMED.match(text, at):
        return named[0], _PER_NAMES[named[0]]
    many = _PER_MANY.match(text, at)
    if many and (unit := unit_at(text, many.end())):
        return many[0] + unit[0], f"{many[0].replace('百', '100')} {unit[1].name}"
    unit = unit_at(text, at)
    return (unit[0], unit[1].name or unit[0]) if unit and unit[1].how != "n" else None


def _behind(reading: Reading, found: Figure, unit: tuple[str, Unit], end: int) -> tuple[Decimal | None, bool, int]:
    """What 多 and 半 behind the unit add: 一年多, 三年半."""
    written, what = unit
    match = _HALF_AFTER.match(reading.text, end)
    if not match or found.over or what.kind not in ("period", "measure", "amount", "age", "count"):
        return found.low, found.over, end
    follows = reading.after(match.end(), 1)
    if what.kind == "count" and (written not in _HALVED or match["what"] != "半"):
        return found.low, False, end
    if match["what"] != "半":
        counted = what.kind == "period" and follows in tuple("个名家次万")
        return (found.low, False, end) if counted else (found.low, True, match.end())
    if found.low is None or written not in _HALVED or follows in tuple("年天数夜"):
        return found.low, False, end
    return found.low + Decimal("0.5"), False, match.end()


def _to_another(reading: Reading, number: Number, what: Unit) -> Number | None:
    """100元到200元, with the unit at both ends; from one to the other is no range but a change."""
    text = reading.text
    if text[number.end : number.end + 1] not in tuple("至到-—–~～") or reading.before(number.start, 1) in tuple(
        "从由自"
    ):
        return None
    second = (
        figure(text, number.end + 1)
        if text[number.end + 1 : number.end + 2] in tuple("0123456789一二两三四五六七八九十百千")
        else None
    )
    if (
        second is None
        or second.low is None
        or second.high is not None
        or (unit := unit_at(text, second.end)) is None
        or unit[1] is not what
    ):
        return None
    first = figure(text, number.start)
    if first is None or first.low is None or first.low >= second.low:
        return None
    if number.kind == "change" and not (
        reading.before(number.start, 1) in tuple("了约近幅") or second.low <= 3 * first.low
    ):
        return None  # 上涨5元至35元: by the one to the other
    return made(reading, first._replace(high=second.low), what, second.end + len(unit[0]))


def _again(reading: Reading, of: Figure, written: str, end: int) -> tuple[Decimal, int] | None:
    """六条八条, 两把或者三把: one or the other, a range."""
    if joining := _OR.match(reading.text, end):
        end = joining.end()
    if of.low is None or end >= len(reading.text) or reading.text[end] not in "二三四五六七八九十":
        return None
    second = figure(reading.text, end)
    if (
        second
        and second.bare
        and second.low is not None
        and 0 < second.low - of.low <= 2
        and reading.text.startswith(written, second.end)
    ):
        return second.low, second.end + len(written)
    return None


def _with_half(reading: Reading, found: Figure, match: re.Match[str]) -> Number | None:
    """一个半月, 三个多小时."""
    unit = units().get(f"个{match['unit']}")
    if unit is None or found.low is None:
        return None
    if match["what"] == "半":
        return made(reading, found._replace(low=found.low + Decimal("0.5")), unit, match.end())
    return made(reading, found._replace(over=True), unit, match.end())


def _without_unit(reading: Reading, found: Figure) -> Number | None:
    """15万, 3.5亿; in a row of sums the money of the sum before it, behind 每吨 money too."""
    closed = not found.han and re.match(r"[，。、；！？)]|$", reading.after(found.end, 1))
    if (found.scaled or closed) and found.low is not None and named_before(reading, found.start):
        return made(reading, found, units()["元"], found.end)
    if (
        found.low is None
        and found.end - found.start > 1
        and reading.before(found.start, 1) == "好"
        and _CLOSED.match(reading.text, found.end)
    ):
        return made(reading, found, NO_UNIT, found.end)
    if is_spent(reading, found):
        return made(reading, found, units()["元"], found.end)
    if is_aged(reading, found):
        return made(reading, found, units()["岁"], found.end)
    if closed and found.low is not None and _ABOUT.search(reading.before(found.start, 2)):
        return made(reading, found, NO_UNIT, found.end)
    if _is_bound(reading, found):
        return made(reading, found, _of_the_row(reading, found) or NO_UNIT, found.end)
    if found.low is None and found.scaled and _OF_MONEY.match(reading.text, found.end):
        return made(reading, found, units()["元"], found.end)
    if closed and found.low is not None and _is_so_many(reading, found):
        return made(reading, found, NO_UNIT, found.end)
    if is_crowd(reading, found) or _is_more(reading, found):
        return made(reading, found, NO_UNIT, found.end)
    if not found.scaled or (found.han and (found.low is None or found.end - found.start < 2)):
        return None
    if reading.text[found.start] in "千万亿百" and not _measured(reading, found):
        return None
    unit = _of_the_row(reading, found)
    if unit is None and _EACH.search(reading.before(found.start, 10)):
        unit = units()["元"]
    return made(reading, found, unit or NO_UNIT, found.end)


def _is_bound(reading: Reading, found: Figure) -> bool:
    """指数在3000以上: a bound tells that something is measured; Windows 10以上 is the number of a make."""
    if found.han or found.scaled or found.low is None or found.low < _LEAST_BOUND:
        return False
    return bool(_BOUND.match(reading.text, found.end)) and not _MAKE.search(reading.before(found.start, 5))


def _is_so_many(reading: Reading, found: Figure) -> bool:
    """人口 3000: a noun of size before it tells that a figure counts."""
    return _IS_SO_MANY.search(reading.before(found.start, 10)) is not None


def _is_more(reading: Reading, found: Figure) -> bool:
    """200多签名, 数百万海外乡亲: what more there is of, or no figure at all, tells that something is counted."""
    vague = found.end - found.start > 2 if found.over and found.han else found.over or _is_vague(reading, found)
    return vague and _COUNTED.match(reading.text, found.end) is not None


def _is_vague(reading: Reading, found: Figure) -> bool:
    return found.han and found.low is None and found.end - found.start > 1


def _measured(reading: Reading, found: Figure) -> bool:
    """Whether a round figure is what something is measured by: 投资超百亿, 规模近千亿."""
    return found.end - found.start > 1 and reading.before(found.start, 1) in tuple("超近逾约达破过")


def _of_the_row(reading: Reading, found: Figure) -> Unit | None:
    """The unit of the number before, where this one only goes on: 跌破10万元、9万、8万."""
    before = next((one for one in reversed(reading.found[-3:]) if one.kind not in ("date", "period")), None)
    if before is None or not before.unit or found.start - before.end > 24:
        return None
    between = reading.text[before.end : found.start]
    is_money = before.unit.isupper() and before.kind in ("amount", "range", "change")
    if is_money and not re.search(f"[{ENDING}；]", between):
        ends = re.match("[，。、；…！？)或至到和的]|$", reading.after(found.end, 1))
        if ends or len(between) <= 4:
            return next((unit for unit in units().values() if unit.name == before.unit), units()["元"])
    if before.kind in ("amount", "range", "change", "count") and _GOES_ON.fullmatch(between):
        return next((unit for unit in units().values() if unit.name == before.unit), None)
    return None
