"""What a measure word counts where the noun beside it tells: 650张 of beds, 两万套 of homes, 两份钱."""

from __future__ import annotations

import re
from typing import NamedTuple

from seeds.language.numbers.units import Unit

_LINK = "数?(?:总数|总量|数量)?(?:为|达到?|有|共|约|近|超过?|逾|新增|增加|增至)?$"
_REACH = 14
"""How far before its figure the noun may stand."""


class _Told(NamedTuple):
    """A noun, and what one of it and several are in English."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    one: str
    several: str


def _told(nouns: str, one: str, several: str, near: str = "[^，。、；！？：]{0,4}?") -> _Told:
    return _Told(re.compile(f"(?:{nouns}){_LINK}"), re.compile(f"{near}(?:{nouns})"), one, several)


_BEDS = "病床|床位|床铺|床"
_HOMES = "住房|商品房|安置房|保障房|公租房|廉租房|经济适用房|人才房|新房|二手房|住宅|公寓|房源|房子|房屋"
_PAY = "钱|工资|收入|薪水|工作|报酬"
_COUNTED = {
    "张": _told(_BEDS, "bed", "beds"),
    "幅": _told("土地|地块|地皮|用地", "plot", "plots"),
    "套": _told(_HOMES, "home", "homes"),
    "盘": _told("饺子|菜|小菜|凉菜|热菜|肉|鱼|虾|水果|花生|瓜子|点心|面条|炒面|蛋糕", "plate", "plates"),
    "架": _told("[警货私家房客校汽卡]*车|巴士|的士", "vehicle", "vehicles", near="[^，。、；！？：]{0,3}?"),
    "份": _told(_PAY, "", "", near=""),
}
_GANG = re.compile("[^，。]{0,3}(?:不明|歹徒|劫匪|武装|匪|盗|人|年轻|青年)")
_CLAUSE = re.compile("[，。；、！？]")
_BY_WHAT_IS_NEAR = {
    "码": ((re.compile("车|速|油门|飙|[开跑]到"), Unit("measure", "km/h", "km/h", "", "")),),
    **dict.fromkeys(("公里", "千米"), ((re.compile("时速"), Unit("measure", "km/h", "km/h", "", "")),)),
    "英里": ((re.compile("时速"), Unit("measure", "mph", "mph", "", "")),),
    "里": ((re.compile("里等[0-9]"), Unit("count", "neighbourhood", "neighbourhoods", "", "")),),
    "呎": (
        (
            re.compile("面积|单位|实用|建筑|楼|户|铺|房|厅|间"),
            Unit("measure", "square foot", "square feet", "0.09290304 m²", ""),
        ),
    ),
    "口": (
        (
            re.compile("[多空]单|未平仓|外资|自营|投信|部位|期货|买超|卖超|合约|法人"),
            Unit("count", "contract", "contracts", "", ""),
        ),
    ),
    "球": ((re.compile("投球|用球|球数|先发|好球|坏球|挥"), Unit("count", "pitch", "pitches", "", "")),),
    "级": (
        (re.compile("[里芮]氏|震"), Unit("measure", "magnitude", "", "", "")),
        (re.compile("风"), Unit("measure", "force", "", "", "")),
        (re.compile("两级"), Unit("count", "level", "levels", "", "")),
    ),
    "款": ((re.compile("规定|[法条]"), Unit("count", "paragraph", "paragraphs", "", "")),),
    "车": (
        (re.compile("追尾|相撞|连环|出动|[0-9一两三]车[，。0-9]"), Unit("count", "vehicle", "vehicles", "", "")),
    ),
    "帖": ((re.compile("药|膏"), Unit("count", "dose", "doses", "", "")),),
    "局": ((re.compile("[主先]投|投手|失分|安打|[全本]垒打|先发"), Unit("count", "inning", "innings", "", "")),),
}
"""What a word measures by what is told around it: 时速120公里, 里氏5.6级, 开到120码, 实用面积438呎, 主投4局."""


def by_its_noun(text: str, start: int, end: int, written: str, what: Unit) -> Unit:
    """The unit with the English of what it counts; as the table has it where no noun tells."""
    if written == "伙" and _GANG.match(text, end):
        return what._replace(name="gang", plural="gangs")
    near = _CLAUSE.split(text[max(0, start - 10) : start])[-1] + text[end - len(written) - 1 : end + 4]
    for tells, unit in _BY_WHAT_IS_NEAR.get(written, ()):
        if tells.search(near):
            return unit
    told = _COUNTED.get(written)
    if told and (told.after.match(text, end) or told.before.search(text, max(0, start - _REACH), start)):
        return what._replace(name=told.one, plural=told.several)
    return what
