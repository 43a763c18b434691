"""Whether a figure and a unit side by side are meant as such: 三里 but not 三里屯, 35度 but not 一度."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.numbers.beside_words import SPORT, by_itself
from seeds.language.numbers.counted import counts, none_at_all
from seeds.language.numbers.figures import Figure
from seeds.language.numbers.longer import begins_another, no_longer_word
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.small import CASES, POINTING, a_point, is_word, of_a_size, of_pieces, small_change
from seeds.language.numbers.units import Unit, unit_at

_CASE = re.compile(f"一起(?={CASES.pattern})")
_FAR = re.compile("里(?:[地路外长远多宽水山旱]|之外|以外|的[路距]|[，。；、]|$)")
_EXAM = re.compile(
    "考|成绩|满分|分值|均分|平均|测评|问卷|满意度|信用|评|打出|给出|总分|得分|评分|打分|分数|计|扣|记|分制|豆瓣|高分|线"
)
_HOT = re.compile("温|热|高达|冷|气|暖|零下|烧|降到|升到|室|水|最高|最低|左右")
_POWER = re.compile("电|千瓦|发电|用电|耗")
_LENS = re.compile("视力|近视|远视|散光|老花|度数|镜片|眼镜")
_BAKED = re.compile("烤|烘|焙|炸|烫|蒸|煮|烧|炉|油温|沸")
_ANGLE = re.compile("角|经|纬|转|旋|倾|仰|方位|坡|全景|弯")
_POINTS_MADE = re.compile(
    "(?:[^，。；、的：了钟]{2,4})?(?:建议|意见|要求|希望|原因|启示|体会|共识|措施|想法|看法|感受|思考|说明|好处|不足|经验|理由|认识|做法|倡议|心得|提示|诉求)"
)
"""What is told in points: 几点要求, 三点学习体会."""
_THESE = re.compile("(?:这|[以如]下|上述)$")
_CLOSED = re.compile("[，。：:；、]")
"""这两点：1. …"""
_INDEX = re.compile("指数|报|点位|大盘|涨|跌|收|股|沪|恒生|道琼斯|纳斯达克|积分|开盘|失守|站上|突破|关口")

_TRAVELLED = re.compile("(?:[走行离距有近约隔绕跑骑奔赶追送开爬超跨]了?|方圆|绵延|长达)$")
_PLACE_IN_LI = re.compile("里[屯庄河铺堡桥店坡沟营镇村街坪墩台]")
_OF_A_HOME = re.compile("(?:家|户|人|[老小]|有|共)$")
_EATEN = re.compile("[喝吃咬尝抿扒吸抽啃呷吞啄亲喘叹舒松咽吐灌嚼呼喂嘬][了上着过到]?$")
"""Behind these 一口 is a mouthful."""
_WHOLE_NIGHT = re.compile("[坐住睡等熬躺守走忙站歇吵哭下烧][了过上满]$|整整$|足足$")
"""坐了一夜: how long, and not which night."""
_FAMILY = re.compile("[人子老正都也团住搬过亲几两三四五六七八十0-9]|大小|上下|其乐")
"""What tells that 一家 is a family."""


def wont(reading: Reading, of: Figure, unit: tuple[str, Unit]) -> bool:
    """Whether the figure counts what the unit says, as far as what is around it tells."""
    written, what = unit
    end = of.end + len(written)
    if what.how == "x":
        return by_itself(reading, of, written, what, end)
    if (
        reading.before(of.start, 1) == "第"
        or begins_another(reading, written, end)
        or is_word(reading, of, written, end)
    ):
        return False
    if _told_by_noun(reading, of, written, end) or (of.bare and small_change(reading, of, written, end)):
        return True
    if of.bare and of_a_size(reading, of, what, end):
        return True
    if of.bare and of.low == 1:
        return a_point(reading, of, end) if written == "分" else _one(reading, of, written, what, end)
    if written == "里" and of.han:
        return of.high is not None or _is_far(reading, of)
    if what.how == "n":
        return _noun(reading, of, written, what, end)
    if what.how == "d":
        return _hangs(reading, of, written, end)
    if what.how == "h" and of.bare:
        return _hardly(reading, of, unit, end)
    if written in ("两", "钱") and of.han:
        if of.low is None or (written == "两" and unit_at(reading.text, end)):
            return False
        return written == "两" or bool(re.match("[，。；、]|重", reading.after(end, 1)))
    return no_longer_word(reading, of, written, end)


def _hardly(reading: Reading, of: Figure, unit: tuple[str, Unit], end: int) -> bool:
    """Whether a single numeral counts what is as often a word of its own: 几包 and 两局 do, 三包 does not."""
    written, what = unit
    if of.low is None and what.kind in ("count", "period"):
        return written not in ("案", "席", "画") and no_longer_word(reading, of, written, end)
    if of.low != 2:
        return written in ("局", "盘") and SPORT.search(reading.around(of.start, end, 20)) is not None
    return written in ("菜", "餐", "眼", "案", "队", "局", "盘", "单", "票", "尺", "寸", "丈", "席", "校", "栏")


def _told_by_noun(reading: Reading, of: Figure, written: str, end: int) -> bool:
    """Whether what is counted stands behind: 四面红旗, 几份报告; one of it is told by other means."""
    return of.low != 1 and (of.low is not None or of.bare) and counts(reading.text, written, end)


def _is_far(reading: Reading, of: Figure) -> bool:
    """Whether a Han figure before 里 tells a way and is no part of a name: 走了十里, but 八里庄."""
    if _FAR.match(reading.text, of.end):
        return True
    way = _TRAVELLED.search(reading.before(of.start, 3)) or (of.low is not None and of.low >= 20)
    return bool(way) and not _PLACE_IN_LI.match(reading.text, of.end)


_ONLY = re.compile("[只仅][有需剩用要]?$|每[年月周天日人户次家]$|唯一$|其中[有的]?$|一[天年周月晚夜]$")
"""只有一站, 每周一束, 其中一面, 一天一封: behind these one is no more and no less."""
_NO_TIME_BEHIND = {"年": ("新",), "周": tuple("场环绕转岛球")}
"""新一年, 绕场一周: not how long."""


def _one(reading: Reading, of: Figure, written: str, what: Unit, end: int) -> bool:
    """一 before a measure word is most often just “a”; with a unit of time, money or size it is a number."""
    before = reading.before(of.start, 1)
    if none_at_all(reading.text, of.start, end) or (written in ("对", "双") and counts(reading.text, written, end)):
        return True
    if what.kind == "count" and _ONLY.search(reading.before(of.start, 3)):
        return no_longer_word(reading, of, written, end)
    if (told := _one_of_some(reading, of, written, end)) is not None:
        return told
    if (
        before in POINTING
        or what.how in ("o", "n", "d", "h")
        or (
            before in tuple("第初高大周二三四五六七八九")
            and not (reading.found and reading.found[-1].end == of.start)
        )
    ):
        return what.how == "" and before == "另" and written not in ("年",)
    if written == "代":  # 一代宗师
        return False
    if written == "里":
        return bool(_FAR.match(reading.text, of.end))
    if written == "口":
        return _EATEN.search(reading.before(of.start, 3)) is not None
    if written == "家" and (before in tuple("我你他她咱俺们家") or _FAMILY.match(reading.text, end)):
        return False
    if reading.text.startswith(("一" + written, written), end):  # 一天一天, 一箱箱
        return False
    return no_longer_word(reading, of, written, end)


def _one_of_some(reading: Reading, of: Figure, written: str, end: int) -> bool | None:
    """Whether 一 counts before a few words that hang on what stands beside; None before all others."""
    before = reading.before(of.start, 1)
    if written in ("夜", "晚", "宿"):
        return _WHOLE_NIGHT.search(reading.before(of.start, 2)) is not None
    if before in _NO_TIME_BEHIND.get(written, ()):
        return False
    if written == "起":
        return bool(_CASE.match(reading.text, of.start))
    if written == "眼":
        return bool(re.search("[看瞟瞥瞪望扫瞄瞅](?:了|上)?$", reading.before(of.start, 2)))
    if written == "案":
        return bool(re.search("[罪纷权害杀件]$", before)) or bool(re.match("[，。、；中]|$", reading.after(end, 1)))
    return None


_JOINED = re.compile("[一二两三四五六七八九十0-9上在已开受发暴]")
"""三县三镇."""
_OF_A_ROW = re.compile(f"等$|[{HAN}]、[{HAN}]{{1,7}}$")
"""泉州等四县, 湘潭、益阳两市: the figure sums up the row before it."""


def _noun(reading: Reading, of: Figure, written: str, what: Unit, end: int) -> bool:
    """两国, 11国, 三省, 数百村民: nouns that are counted without a measure word."""
    if of.low is not None and of.low > 1 and of.high is None and _OF_A_ROW.search(reading.before(of.start, 10)):
        return no_longer_word(reading, of, written, end)
    if what.name == "person" and not of.bare and (of.low is None or of.han):
        return True
    if of.low is None or of.low < 2 or of.high is not None or (of.han and of.low > 99):
        return False
    after = reading.after(end, 1)
    if written == "大":
        return of.low <= 30 and bool(re.match(f"[{HAN}“]", after)) and not re.match("[会人家部报常学奖队]", after)
    if (
        written in ("市", "区", "县", "镇", "村", "乡", "省")
        and of.han
        and not re.match("[、，。的联共均都各（(间级之]|协|合|交", after)
        and not (
            written in ("省", "县", "乡") and no_longer_word(reading, of, written, end) and _JOINED.match(after)
        )
        and not (written == "市" and re.search("沪深|港|股", reading.before(of.start, 3)))
    ):
        return False
    if written == "者":
        return of.han and of.low <= 3
    if written == "地":
        return of.han and of.low <= 3 and not re.match("[分震区铁方面]", after)
    if written == "方":
        return of.han and of.low <= 4 and not re.match("[面向案式法才便针米]", after)
    if written == "党":
        return of.han and not re.match("[员派]", after)
    if written in ("国", "女"):
        return bool(not of.bare or of.low in (2, 3, 5, 6, 7)) and not re.match("[志演]", after)
    return True


def _is_point(reading: Reading, of: Figure, end: int) -> bool:
    """87.81点, 一万点 of an index, 几点建议; but 三点 of the clock."""
    if of.low is not None and not of.han and (of.low % 1 or of.low >= 100):
        return not reading.text.startswith("分", end)
    if _POINTS_MADE.match(reading.after(end, 8)) or (
        of.bare and of.low != 1 and _THESE.search(reading.before(of.start, 2)) and _CLOSED.match(reading.text, end)
    ):
        return True
    if (
        of.low is None
        or re.match("[钟半整的心名评赞击缀滴燃出火]", reading.after(end, 1))
        or (of.bare and of.low == 1)
    ):
        return False
    return bool(_INDEX.search(reading.around(of.start, end, 20)))


def _hangs(reading: Reading, of: Figure, written: str, end: int) -> bool:
    around = reading.around(of.start, end, 20)
    if written == "分":
        if reading.before(of.start, 1) + reading.after(end, 1) == "()" and not of.bare:  # （272分）
            return True
        if of.low is not None and of.low % 1 and not of.han:  # 67.14分
            return not re.match("[钟之利钱]", reading.after(end, 1))
        if of.low is None or re.match(
            "[钟秒之别公类析布配店行局部支厂期工子界量明外头为母校会手级批享数米贝泌组区队]", reading.after(end, 1)
        ):
            return bool(re.match("的?分差", reading.after(end, 2)))
        if of.han and of.low == 3 and re.match("[也都再]?不?[命]?中|得手|外线|雨|线|不进", reading.after(end, 3)):
            return False
        if of.low is not None and of.han and of.low > 10 and of.end - of.start == 1:
            return False
        if of.han and of.low == 3 and re.search("命中|投|压哨|干拔|底角|三分球", reading.before(of.start, 4)):
            return False
        return bool(SPORT.search(around) or _EXAM.search(around)) and not (of.bare and not SPORT.search(around))
    if written == "点":
        return _is_point(reading, of, end)
    if written == "个点":
        return True
    if written == "度" and re.match("[烧灼烫]", reading.after(end, 1)):  # 二度烧伤
        return False
    if written == "度":
        if of.bare or of.low is None or re.match("[假过数A-Za-z]", reading.after(end, 1)):
            return (
                of.low is not None
                and re.search("[气水体室温]温|零下|烧到", reading.before(of.start, 8)) is not None
            )
        return True
    return True


_PRICES = re.compile("[0-9几一二两三四五六七八九十百]块[多钱]|[一每论][斤两](?![重米肉])[^，。]{0,4}块")
"""Where prices are told, 好几块 is money as well."""
_OF_FOOD = re.compile(
    "(?:[排肋]骨|[姜肉薯芋糖蛋]|豆腐|[豆腐]乳|腐乳|巧克力|[^，。]{0,3}(?:切成|改刀|约))[^，。价元钱卖]{0,3}$"
)
"""排骨4块: pieces of what is cooked."""
_PIECE = "的?[石田肉糖布砖屏板木玻铁钢地豆饼骨冰煤土泥表牌西蛋巧姜瓦毛碎红白黑大小]"


def money(reading: Reading, start: int, end: int) -> bool:
    """Whether 块 is money and not a piece."""
    if re.match("[钱多一，。、；的！？)]|$", reading.after(end, 1)):
        return not (_OF_FOOD.search(reading.before(start, 8)) and reading.after(end, 1) != "钱") and not (
            re.match("的?(?:地|石|田|牌|肉|糖|布|砖|屏)", reading.after(end, 2)) or of_pieces(reading, start, end)
        )
    if _PRICES.search(reading.around(start, end, 40)) and not re.match(_PIECE, reading.after(end, 4)):
        return True
    return bool(re.search("[花卖价付给钱赚掏涨要才只元收费贵便宜]", reading.before(start, 5)))


def mouths(reading: Reading, start: int, end: int) -> bool:
    """Whether 口 counts those who live together: 一家五口, 五口之家."""
    return bool(_OF_A_HOME.search(reading.before(start, 2))) or reading.text.startswith("之家", end)


def degrees(reading: Reading, start: int, end: int) -> str:
    """Which degrees: of warmth, of an angle, or the kilowatt-hours of daily speech."""
    around = reading.around(start, end, 10)
    if _LENS.search(reading.around(start, end, 30)):
        return "degree"
    if _POWER.search(around):
        return "kWh"
    if _BAKED.search(around):
        return "°C"
    return "degree" if _ANGLE.search(around) or not _HOT.search(around) else "°C"
