"""Figures behind which nothing says what is counted: 人口3,000, 得票4600, 分别为12、15和18分, 3员工."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.numbers.figures import Figure, figure
from seeds.language.numbers.making import made
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import NO_UNIT, Unit, unit_at, units

_LINKS = (
    "(?:(?:大?约|将?近|逾|超过?|不[到足]|至[少多]|最[多少高低]|仅|只|已经?|均|都|则|仍|还|也|就|才|共|总共|合共|曾|一度|目前|现时?|"
    "高达|多达|低至|达到?了?|达成|有|为|是|做|[升降跌增减涨回落调泻]{1,2}[至到]了?|[跌升突]?破|"
    "报|录得|计|维持在?|保持在|稳定在|接近|了|出|:|：)){0,4} ?$"
)
_NO_QUANTITY = "力大少尽质能商打衡考较胆度测气肚雅海思酌掂端丈多半无序复奇单双号代招路报如凑充作算点历劫定"
_MEASURED = re.compile(
    f"(?:人[口次]|个案|病例|死者|伤者|伤亡|死亡|确诊|会员|粉丝|订单|编制|存栏|成交|血压|心率|脉搏|尺码|恒指|沪指|道指|大盘|得[分票]|总分|"
    f"积分|成绩|智商|年产|月产|日产|人均|[男女]生|[男女]性|参赛者|学生|队员|(?![{_NO_QUANTITY}])[{HAN}](?:量|数|值|率)|指数|系数|参数|分数|"
    f"[票房]房|市值)(?:合计|总计)?{_LINKS}"
)
"""What is told in figures, and the words that may stand between."""
_PRICED = re.compile(
    f"(?:[年月周日时底起]薪|薪[水金酬]|工资|[学杂医药运房水电话保车路]费|费用|[房月年车地佃]租|租金|票价|[股房单均市定底售原现总报标身造差油粮]价|价格|价值|"
    f"奖金|罚款|市值|产值){_LINKS}"
)
_CODE = re.compile(
    "(?:编号|号码|代码|代号|电话|热线|密码|邮编|账号|型号|验证码|门牌|车牌|学号|工号|序号|参数|版本|频道|频率|数[列组]).{0,3}$"
)
_CLOSED = re.compile("[，。、；！？…()（）”」的]|左右|上下|以[上下]|比|较|创|同比|按[年月]|$")
_MEASURED_BY_ITSELF = re.compile(
    "(?:不[到足]|多达|高达|达到?了?|突破|[跌升]破|[升降跌增减涨回落调泻]{1,2}[至到]了?|"
    "录得|收[报于]|站上|失守|共计|合计|总计|总共|合共) ?$"
)
_GROUPED = re.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]+)?")
_ONWARD = re.compile("[0-9A-Za-z%‰:：/∕~～_-]|[.][0-9]|[年月日号时]")
_ROW = re.compile("(?:(?:、|和|及|与|以及|或)[0-9][0-9,]*(?:[.][0-9]+)?(?![0-9])){1,9}")
_NO_ROW = frozenset((*"日年月号时点路届期章版", "个月", "世纪"))
_EACH = re.compile("分别(?:[为是有达]|录得|得到?|只有|约)?$")
_JOINING = frozenset("、和及与")
_NOUN = re.compile(
    f"(?![年月日号时点分秒周后前中上下左右内外间里路线楼室栋层座幢巷弄街段区组班队版型式系代级届期章节条款项的了是在和与及或也就都还到至等之为以将被对从"
    f"向于则而但比不没无有要会能可用说写做倍成打乘加减除起开出进字模寸核位制度])[{HAN}]"
)
_COUNTING = re.compile(
    "(?:[共约逾超近达的这那各其另余全等和与及被由了过涉犯捕派增剩仅只还再又拘救伤死杀致令使获夺取摘选含跨名]|[共只仅还另]有|其他|包括|连同)$"
)
_SHORT = re.compile("[员罪店犬警童嫌狗猫校厂](?![会])")
_BEGINS = frozenset("，。；：“「")
_MANY = 100


def bare(reading: Reading, start: int) -> Number | None:
    """A figure without a unit that is told by what stands before it, by its row or by how it is written."""
    of = figure(reading.text, start)
    if of is None or of.low is None or of.start != start or _is_code(reading, of):
        return None
    if of.han and (of.end - of.start < 2 or of.low < _MANY):
        return None
    if unit := _unit_of_row(reading, of):
        return made(reading, of, unit, of.end)
    before = reading.before(start, 16)
    closed = _CLOSED.match(reading.text, of.end)
    if closed and _PRICED.search(before) and of.low >= 1:
        return made(reading, of, units()["元"], of.end)
    if closed and (_MEASURED.search(before) or _MEASURED_BY_ITSELF.search(before)):
        return made(reading, of, NO_UNIT, of.end)
    if not of.han and _is_counted(reading, of):
        return made(reading, of, NO_UNIT, of.end)
    return None


def _is_code(reading: Reading, of: Figure) -> bool:
    """Whether the figures only tell one thing from another: 电话23456789, 型号200."""
    written = reading.text[of.start : of.end]
    if _ONWARD.match(reading.text, of.end) and not reading.text.startswith((":", "："), of.end):
        return True
    if re.search("[0-9A-Za-z.#_/:：~～第-]$", reading.before(of.start, 1)) and not re.search(
        f"[{HAN}][:：]$", reading.before(of.start, 2)
    ):
        return True
    long = written.isdigit() and len(written) > 7
    return (
        long
        or (written[0] == "0" and written.isdigit() and len(written) > 1)
        or bool(_CODE.search(reading.before(of.start, 8)))
    )


def _unit_of_row(reading: Reading, of: Figure) -> Unit | None:
    """12、15和18分: the unit of the last one; without any where 分别 tells that they are counts."""
    if of.han or of.high is not None:
        return None
    row = _ROW.match(reading.text, of.end)
    unit = unit_at(reading.text, row.end()) if row else None
    if unit and unit[0] not in _NO_ROW and unit[1].how not in ("x", "n", "l") and unit[1].kind != "rank":
        return unit[1]
    last = reading.found[-1] if reading.found else None
    goes_on = (
        last is not None
        and last.end == of.start - 1
        and reading.text[last.end] in _JOINING
        and (last.kind, last.unit) == ("count", "")
    )
    begins = row is not None and _EACH.search(reading.before(of.start, 5))
    closed = _CLOSED.match(reading.text, row.end() if row else of.end)
    return NO_UNIT if closed and (goes_on or begins) else None


def _is_counted(reading: Reading, of: Figure) -> bool:
    """3,000 is an amount wherever it stands; 2员工 counts where a word before it says that something is counted."""
    if of.high is None and _GROUPED.fullmatch(reading.text, of.start, of.end):
        return True
    if of.low is None or not 2 <= of.low < _MANY or of.low % 1:
        return False
    if _SHORT.match(reading.text, of.end):
        return _COUNTING.search(reading.before(of.start, 2)) is not None or reading.before(of.start, 1) in _BEGINS
    return bool(_NOUN.match(reading.text, of.end) and _COUNTING.search(reading.before(of.start, 2)))
