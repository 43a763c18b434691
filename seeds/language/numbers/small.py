"""Small numerals in Han characters that are figures all the same: 一尺多, 五毛, 只差一分, 六块 of wood."""

from __future__ import annotations

import re

from seeds.language.numbers.figures import Figure
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import Unit
from seeds.language.sentences import ENDING

POINTING = frozenset("这那哪每某另同任唯统万单专逐归如之划")
"""Before 一: each, the same, whichever, and no figure."""
CASES = re.compile("[^，。；！]{0,16}(?:案|事故|事件|纠纷|火灾|车祸|命案|投诉|盗窃|诈骗|袭击)")
"""What 起 counts."""
_ARE = re.compile(
    "(?:[是有成作为剩缺铺垫砌嵌切分摆拼装换共各搬碎裂铸立挂]|一般|大约)(?:了|着|作|做|成|下|出|过|掉)?$"
)
_THINGS = re.compile(
    "[板石砖碑匾瓦砚]|木[头料条]|玻璃|田[地里]|[荒土水旱坡]地|稻田|菜地|豆腐|饼干|蛋糕|年糕|月饼|糖果|[猪牛羊鸡腊]肉|手表|屏幕|香皂|手帕|地毯|毛巾|补丁|积木|拼图|电池|骨头|冰块|墨锭"
)
"""What 块 counts."""
_PRICED = re.compile("[价钱元卖买花付费租售赚贵]|便宜|工资")
_SIZE_BEHIND = re.compile("[多半余](?![少么])|来?[长高宽厚深粗远](?![方大])|见方|之[长高宽厚深]")
_SIZE_BEFORE = re.compile(
    "(?:身长|体长|体高|[长高宽厚深粗矮短]|厚度|长度|高度|宽度|深度|水深|雪深|离地|退|进|相距|相隔)(?:度|达|约|有|近|足有|只有|仅|不过|不到|不足|不满|了)*$"
)
"""What tells that a length is named."""
_PAID = re.compile("[块元钱花付卖买价给掏找值收零贵涨降赚才]|便宜|[一两几]张$|票")
_SAID_ALONE = re.compile(f"[“「，][^，{ENDING}]+[{ENDING}，]")
"""“五毛。”: all that is said is a price."""
_OFFERED = re.compile(f"[卖钱]|一[斤个条把只盒袋张本根串块碗份枚]|[，{ENDING}]")
_NO_CHANGE = "细孔发笔衣巾线皮病流作书"
_ONE_POINT = re.compile(
    "(?:[得差丢拿输赢追胜负扣抢]|扳回|落后|领先|反超|拿下|只剩|剩下|每|再下|最后|关键|轰下|添上)(?:了|到|下|回|过|掉)?$"
)
_MATCH = re.compile(
    "比赛|对手|对方|球队|[全上下]半场|第[一二三四]局|末节|首节|比分|主队|客队|教练|国家队|冠军|世锦赛|联赛|世界杯|决赛|赛点|队员|[两双]队|双方|[斯国京州海江东苏南北京津方]队"
)


def of_a_size(reading: Reading, of: Figure, what: Unit, end: int) -> bool:
    """一尺多, 身长两寸: a small numeral before a measure is meant as such where length or weight is told."""
    if what.kind != "measure" or what.how != "h" or reading.before(of.start, 1) in POINTING:
        return False
    behind = _SIZE_BEHIND.match(reading.text, end)
    return behind is not None or _SIZE_BEFORE.search(reading.before(of.start, 6)) is not None


def small_change(reading: Reading, of: Figure, written: str, end: int) -> bool:
    """五毛, 三毛钱: ten of them are a yuan, as people say it; 三毛 is a writer too."""
    if written in ("角钱", "毛钱"):
        return True
    if written != "毛" or re.match(f"[{_NO_CHANGE}]", reading.after(end, 1)):
        return False
    if of.low != 3 and _SAID_ALONE.match(reading.around(of.start, end, 1)):
        return True
    return (
        _PAID.search(reading.before(of.start, 16)) is not None or _OFFERED.match(reading.after(end, 2)) is not None
    )


def a_point(reading: Reading, of: Figure, end: int) -> bool:
    """只差一分: where a match is told."""
    if re.match("[钟秒为之工子份外批享]", reading.after(end, 1)) and not re.match(
        "之[差遥隔]", reading.after(end, 2)
    ):
        return False
    won = _ONE_POINT.search(reading.before(of.start, 4)) or re.match(
        "之差|险胜|优势|小胜|惜败", reading.after(end, 2)
    )
    return won is not None and _MATCH.search(reading.around(of.start, end, 80)) is not None


def of_pieces(reading: Reading, start: int, end: int) -> bool:
    """一共六块，都是松木的: boards, stones and fields are told of, and no price."""
    if reading.after(end, 1) == "钱" or not _ARE.search(reading.before(start, 4)):
        return False
    return _THINGS.search(reading.around(start, end, 20)) is not None and not _PRICED.search(
        reading.around(start, end, 16)
    )


def is_word(reading: Reading, of: Figure, written: str, end: int) -> bool:
    """战火四起 but 四起案件, 10的6次方 but 6次方案调整, 两位老师 but 两位数."""
    before = reading.before(of.start, 1)
    if written == "起" and of.low == 4 and of.bare:
        return CASES.match(reading.text, end) is None
    if written == "位":  # 两位数的增长
        return re.match("数(?![学控字据])", reading.after(end, 2)) is not None
    if written == "级" and (
        of.scaled or (of.bare and of.low == 1 and before in tuple("上下高逐每"))
    ):  # 百万级, 上一级
        return True
    if written == "样" and re.search("[没无一](?:有|什么)?$", reading.before(of.start, 3)):
        return True
    if written == "局" and before in tuple("铁水建冶电"):  # 中铁十四局
        return True
    if written == "代" and before in tuple("富官星红创"):  # 富二代
        return True
    if written == "轮":
        return before in tuple("小货骑辆动托力") or reading.after(end, 1) == "子"
    if written.startswith("号"):  # 三百号人, but 1号人物
        many = of.over or of.about or of.low is None or of.low % 10 == 0
        return not many or reading.after(end, 1) in tuple("物才选")
    return written == "次" and re.match("方(?![案向面法式便])", reading.after(end, 2)) is not None
