"""Estates, malls, markets and houses that any words name: 旺家花园, 群力远大购物中心, 山景街市.

What vouches for the name is a place right before it, the number of a house or those who live there behind it, or
that it is made of characters which no list joins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from seeds.language.characters import HAN, is_han
from seeds.language.names.divided import is_big
from seeds.language.names.firms import is_coined
from seeds.language.names.inside import belongs
from seeds.language.names.kinded import is_proper_part
from seeds.language.names.kinds import DEEDS, GENERAL, NO_BODY, NO_PLACE
from seeds.language.names.tables import PEOPLES, STREETS
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.wordlists import by_last, characters, listed

ESTATES = listed(
    """
    花园 家园 公寓 新城 名城 豪庭 华庭 嘉园 佳园 雅苑 花苑 新苑 名苑 嘉苑 佳苑 景苑 豪苑 豪园 馨苑 丽苑 丽园 华府
    名邸 公馆 山庄 雅居 名都 世纪城 国际城 新邨 国宅 工业大厦 商业大厦 大厦 大楼 商厦 庭院 苑 邨 别墅 屋苑 居屋 馨园
    新居 小镇 广场 公园 花城 豪城 御府 首府 学府 人家 居住区 住宅区 别墅区
    """
)
"""Where people live; these kinds stand behind many a common word too."""
_DEPOTS = listed(
    """
    油库 粮库 气库 转运站 垃圾转运站 垃圾站 环卫站 变电站 小吃市场 小商品市场 旧货市场 水果市场 花卉市场
    """
)
"""Where things are kept and sold; these too are called after their place alone (清溪粮库)."""
HOUSES = _DEPOTS | listed(
    """
    购物中心 购物广场 商业广场 商业中心 生活广场 奥特莱斯 商城 商场 百货 百货大楼 大卖场 超市 便利店 农贸市场
    农贸大市场 菜市场 批发市场 集贸市场 建材市场 家具城 家居城 街市 花鸟市场 美食城 美食街 夜市 文创园 产业园
    科技园 工业园 创意园 酒店 大酒店 宾馆 饭店 餐厅 食堂 书店 药房 影城 电影院 泳池 游泳池 球场 运动场 体育馆 茶楼
    酒楼 酒家 私房菜 便当店 咖啡店 咖啡馆 民宿 客栈 驿站 停车场 物流园 写字楼 市集 画廊 剧场 戏院 渔港 码头 花市
    休闲农场 商圈 形象商圈 隧道 步道 码头 沙滩 书城 茶城 灯市 庙会
    """
)
"""Where people buy, eat, stay and meet."""
_ZONES = listed(
    """
    专区 产业园 产业园区 工业园 工业园区 工业区 科技园 科技园区 科学园区 软件园 物流园 物流园区 创意园区 文创园区
    示范园 示范园区 加工区 自贸区 保税区 经济区 集聚区 孵化园 孵化基地 示范基地 种植基地 养殖基地 生产基地 农场
    牧场 家庭农场 生态园 采摘园 果园 茶园 批发市场 农贸市场 交易市场 水产市场 果菜市场 商圈
    """
)
"""What goes by its place and what it is for (太康有机农业专区)."""
_OF_PLACES = _DEPOTS | listed(
    """
    工业园 工业园区 科技园 科技园区 产业园 产业园区 物流园 软件园 保税区 农贸市场 批发市场 菜市场 果菜市场 水产市场
    商圈 夜市 街市 市集 花市 运动场 体育馆 体育场 游泳池 渔港 码头 公众码头 购物中心
    """
)
"""What is called after the place where it is, though that has no kind (清溪农贸市场)."""
_NUMBERED = re.compile(
    f"(?P<own>[{HAN}]{{2}})[一二三四五六七八九十]村(?=的?(?:居民|住户|住戶|业主|業主|社区|社區|小区|小區|[0-9])|[，。、]|$)"
)
_KINDS = by_last(sorted({*ESTATES, *HOUSES, *_ZONES}, key=len, reverse=True))
_LIVED_IN = re.compile(
    "(?:[0-9A-Za-z一二三四五六七八九十]{1,3}(?:期|区|栋|幢|座|号楼|号院|单元|组团|楼)|小区|社区|业主|住户|居民|住宅|物业|业委会"
    "|屋苑|法团|管委会)"
)
"""Who lives there, or in which house."""
_LIVING = ("住在", "家住", "入住", "居住在", "搬进", "搬到", "搬入", "位于", "坐落于", "现住")
_GENERIC = listed(
    """
    空中 屋顶 楼顶 秘密 街心 家庭 私家 口袋 立体 垂直 阳台 海上 雨水 露天 植物 校园 单身 人才 青年 学生 老年 员工
    职工 酒店式 服务式 度假 独栋 联排 高层 多层 住宅 商业 商务 办公 行政 综合 教学 实验 门诊 住院 行政 宿舍 图书
    农产品 水果 蔬菜 水产 海鲜 粮油 建材 服装 家具 花卉 二手 旧货 跳蚤 露天 流动 大型 小型 连锁 平价 高端 高档 低端
    豪华 经济 快捷 星级 五星级 四星级 三星级 主题 精品 网红 特色 老牌 老字号 知名 著名 当地 本地 附近 周边 各大
    多家 一家 两家 每家 有家 这家 那家 整座 一座 两座 这座 那座 室内 室外 户外 地下 地上 免费 收费 公共 社会 智能
    立体 机械 临时 专用 露营 田园 生态 农业 工业 物流 电商 跨境 数字 文化 创意 科技 软件 产业 生物 医药 食品 校园
    核心 主要 周边 城市 区域 重点 消费 本土 学校 单位 机关 公司 工厂 医院 社区 小区 村里 镇上 市区 城区 郊区 中央
    国际 世界 全国 传统 现代 时尚 新式 老式 中式 西式 日式 韩式 法式 泰式 中餐 西餐 自助 旋转 无人 生鲜 进口 外国
    国营 民营 私营 私人 合作 供销 网上 线上 线下 实体 独立 二十四小时 便民 惠民 幸福 爱心 助老 长者 老人 儿童 母婴
    快乐 美食 小吃 早餐 夜宵 烧烤 火锅 海边 湖边 山顶 河边 街边 路边 街头 门口 楼下 对面 旁边 隔壁 热门 旅游 景区
    景点 度假村 观光 休闲 购物 娱乐 运动 体育 足球 篮球 网球 羽毛球 高尔夫 棒球 标准 人工 天然 恒温 温泉 水上 冰雪
    简易 普通 平民 贫民 廉价 违章 违建 老旧 危险 烂尾 摩天 地标 标志性 历史 纪念 主 副 新 老 旧 大 小 东 西 南 北 中
    前 后 左 右
    """
)
"""What tells one such house from another without naming it."""
_NAMED_BY_WORDS = listed(
    """
    商圈 花园 家园 嘉园 佳园 新城 花苑 豪庭 公馆 新邨 居住区 农贸市场 菜市场 集贸市场 街市 购物中心 购物广场 商场
    商城 夜市 码头 沙滩 隧道 步道 运动场 体育馆 工业园 产业园 科技园 物流园 渔港 庙会 公寓 大酒店 酒店 宾馆
    """
)
"""What any word names, if somebody goes there."""
_ANY_WORD = listed("商圈 形象商圈")
"""What two characters name whatever they are."""
_AT = listed(
    """
    在 到 于 从 去 往 至 经 途经 经过 位于 坐落于 来到 抵达 前往 走进 进入 驶入 住在 家住 入住 离开 靠近 毗邻 和 与
    及 包括 以及 参观 游览 逛 选址 落户 入驻 改造
    """
)
"""Before a place where somebody is or goes."""
_WHOSE = characters("子儿人生师员民厂校店司院馆所局")
"""What ends words for people, and for what has such a house (工厂食堂)."""
_COUNTING = characters("一二三四五六七八九十两几间座个所条处幢栋层楼店里外内上下前后左右号期区")
_DISTRICTS = characters("省市县区州盟旗镇乡村")
_NUMERALS = characters("一二三四五六七八九十百千万几两各每")
_BEFORE_HOME = characters("一二三四五六七八九十两几这那每各有某多百回在为")
_GOING = characters(
    "找去来到用请让给被由对向和与及或等作做办设成是有在为经委开建逛进过卖买吃看修盖管靠近离邻住搬拆新老大小高低旧"
)
_MOST_WORDS, _SHORTEST, _LONGEST = 4, 2, 6


def sites(row: WordSpans, places: Collection[Span]) -> Spans:
    """Every such house; `places` are those found before."""
    ends = {end: start for start, end in places}
    found = []
    for number, (start, end) in enumerate(row.spans):
        kind = _kind_at(row, number)
        if kind and (span := _named(row, end - len(kind), kind, ends)):
            found.append((span[0], end) if start < end else span)
    return found + [span for match in _NUMBERED.finditer(row.text) if (span := _numbered(row, match))]


def _numbered(row: WordSpans, match: re.Match[str]) -> Span | None:
    """One of several estates of a name (惠民|二村), if the name is a word of its own and tells no sort."""
    start, stop = match.span("own")
    own = match["own"]
    plain = (
        own[0] in "全各每这那本"
        or own in GENERAL
        or own in COMMON
        or own in FUNCTION
        or own in _GENERIC
        or is_predicate(own)
    )
    named = row.whole(start, match.end()) and stop in row.starts and row.is_broken(start) and not plain
    return match.span() if named else None


def _kind_at(row: WordSpans, number: int) -> str:
    """The kind that ends with this word and begins with a word."""
    end = row.spans[number][1]
    kinds = _KINDS.get(row.text[end - 1], ())
    return next((kind for kind in kinds if row.text.endswith(kind, 0, end) and end - len(kind) in row.starts), "")


def _named(row: WordSpans, stop: int, kind: str, ends: Mapping[int, int]) -> Span | None:
    """The name before a kind, if something vouches for it."""
    end = stop + len(kind)
    if stop in ends:
        place = row.text[ends[stop] : stop]
        named = (kind in ESTATES and len(kind) > 1) or (kind in _OF_PLACES and len(place) < 4)
        whole = named and not is_big(place) and place[-1] not in _DISTRICTS
        return (ends[stop], end) if whole else None
    if kind in _ANY_WORD and (begin := _any_word(row, stop)) is not None:
        return begin, end
    if kind in _ZONES and (begin := _place_before(row, stop, ends)) is not None:
        return begin, end
    first = _begin(row, stop, ends)
    words = [row.text[slice(*span)] for span in row.spans[row.starts[first] : row.starts[stop]]]
    if not _SHORTEST <= stop - first <= _LONGEST or row.text[first:stop] in NO_PLACE or words[0] in _GENERIC:
        return None
    if first and not row.is_broken(first) and first not in ends:
        return None
    coined = len(words) > 1 and len(words[0]) == len(words[1]) == 1 and _is_coined(row, first, first + 2)
    vouched = first in ends or coined or (len(words) == 1 and row.is_proper(words[0]))
    if kind in ESTATES and not (vouched and len(kind) > 1):
        vouched = bool(_LIVED_IN.match(row.text, end)) or row.text.endswith(_LIVING, 0, first)
    vouched = vouched or (kind in _NAMED_BY_WORDS and len(words) == 1 and _names(row, first, stop))
    return (first, end) if vouched else None


def _names(row: WordSpans, start: int, end: int) -> bool:
    """Whether one word of every day names it, where it begins a clause or somebody goes there (来到|和平|夜市)."""
    word, before = row.text[start:end], row.before(start)
    if end - start != _SHORTEST or word[0] in _NUMERALS or word in PEOPLES or word[-1] in _WHOSE:
        return False
    named = word in STREETS or row.mark(word) in ("n", "nr", "nz", "ns", "a", "i")
    return named and (not before or not is_han(before[0]) or before in _AT)


def _any_word(row: WordSpans, stop: int) -> int | None:
    """Where two characters begin that name a kind which hardly stands behind anything else (西門商圈), with what it
    deals in or without (北門相機商圈)."""
    for first in (stop - 2 * _SHORTEST, stop - _SHORTEST):
        words = (row.text[first : first + _SHORTEST], row.text[first + _SHORTEST : stop])
        whole = first in row.starts and stop in row.ends and (not words[1] or first + _SHORTEST in row.starts)
        if whole and _is_free(row, first) and all(_may_name(row, word) for word in words if word):
            return first
    return None


def _is_free(row: WordSpans, start: int) -> bool:
    """Whether no noun stands right before."""
    before = row.before(start)
    return not before or not is_han(before[0]) or row.mark(before)[:1] in tuple("vpcudmqr") or before in FUNCTION


def _may_name(row: WordSpans, word: str) -> bool:
    """Whether two characters may be of a name, and tell no such place from any."""
    told = word in _GENERIC or word in GENERAL or word in COMMON or word in FUNCTION
    if told or word[0] in _NUMERALS or not all(map(is_han, word)) or row.mark(word)[:1] in tuple("vdpcr"):
        return False
    return row.is_listed(word) or not any(char in FUNCTION for char in word)


def _place_before(row: WordSpans, stop: int, ends: Mapping[int, int]) -> int | None:
    """Where the place begins that a zone is of, with what it is for between them."""
    number = row.starts[stop]
    for start, end in reversed(row.spans[max(0, number - _MOST_WORDS) : number]):
        if end in ends and end < stop:
            return ends[end] if row.text[ends[end] : end] != "中国" else None
        word = row.text[start:end]
        if not belongs(row, word) or end - start < 2:
            return None
    return None


def _begin(row: WordSpans, stop: int, ends: Mapping[int, int]) -> int:
    """Where the words begin that may all be of the name; a place before it ends them."""
    first = stop
    number = row.starts[stop]
    for start, end in reversed(row.spans[max(0, number - _MOST_WORDS) : number]):
        if end in ends or not _may_be(row, start, end) or stop - start > _LONGEST:
            break
        first = start
    return first


def _may_be(row: WordSpans, start: int, end: int) -> bool:
    """Whether a word can be of such a name."""
    word, before = row.text[start:end], row.before(start)
    if word == "家" or word in "路街道":  # 旺家花园, but 这家餐厅; 渣华道街市
        return is_han(before[:1] or " ") and before not in _BEFORE_HOME and before not in FUNCTION
    if not is_han(word[0]) or word in FUNCTION or is_predicate(word) or word in GENERAL or word in COMMON:
        return False
    if len(word) == 1:
        return word not in _COUNTING and is_proper_part(row, word)
    if word in DEEDS:
        return True
    return word not in NO_BODY and word[0] not in _NUMERALS and row.mark(word)[:1] not in tuple("vdpcrmq")


def _is_coined(row: WordSpans, start: int, end: int) -> bool:
    """Whether two characters that no list joins are a name: a verb may be one of them, if it is none of going."""
    return is_coined(row, start, end) or (
        not row.is_listed(row.text[start:end])
        and all(
            char not in _GOING and is_proper_part(row, char) and row.mark(char)[:1] in "vnag"
            for char in row.text[start:end]
        )
    )
