"""Schools, hospitals and houses that any word of every day names: 红旗小学, 杨柳人民医院, 白鹤博物馆."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import is_han
from seeds.language.names.firms import is_coined
from seeds.language.names.kinds import GENERAL
from seeds.language.names.tables import PEOPLES, STREETS
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed

_SCHOOL = re.compile(
    "(?:(?:[一二三四五六]?实验|中心|附属|外国语)?(?:小学|中学|国小|国中|高中|幼儿园|[男女]?书院(?![里内中])|[男女]校(?!长))|(?:科技|理工|工业|农业|医科|师范|财经|外国语|职业|技术|工商"
    "|职业技术|应用|艺术|医护|管理|海洋|电子科技|交通|民族|体育|中医药)(?:大学|学院))"
)
_HOUSE = re.compile(
    "(?:第[一二三四五六七八九十])?(?:人民医院|中医医?院|中心医院|妇幼保健院|卫生院|养老院|敬老院|福利院)|图书馆|博物馆|纪念馆|美术馆|文化馆|体育馆"
    "|派出所|村委会|居委会|村民委员会|居民委员会|供电所|消防救援站|律师事务所|会计师事务所|报社|[京豫越川秦晋评粤]?剧团|足球队|志愿服务队"
    "|(?:应急|山地|水上|矿山|民间)*救援队|(?:慈善|公益|教育|文化|环保|医疗|儿童|青少年|艺术|科学|发展|救助)*基金会|志愿者协会"
    "|(?:科学|经济|文化|能源|科技)?论坛(?![上里])|医院(?![里内])|研究院"
    "|(?:建筑|工程|装饰|装修|物业|置业|地产|房地产|科技|网络|贸易|投资|物流|传媒|文化|教育|食品|餐饮|旅游|环保|机电|水务|设计|测量|顾问|保安|清洁|地产|管理)+"
    "(?:公司|集团|事务所)|建筑师事务所|建筑师楼|测量师行"
)
_GOES_ON = (
    "毕业",
    "阶段",
    "时",
    "生",
    "同学",
    "校长们",
    "老师们",
    "教育",
    "文化",
    "课",
    "语文",
    "数学",
    "英语",
    "教材",
    "教师资格",
)
"""Behind a school of any kind: 儿子小学毕业, 高中生."""
_ANY = listed(
    """
    农村 乡村 城市 城区 县城 乡镇 山区 偏远 边远 当地 本地 各地 外地 异地 公办 民办 私立 公立 重点 普通 希望 附近
    周边 全国 全省 全市 全区 全县 多所 几所 示范 名牌 寄宿 国际 双语 一流 知名 著名 优质 薄弱 高等 综合 特殊 对口
    结对 省级 市级 区级 县级 国家 教会 贵族 华文 华语 中文 英文 日语 民族 职业 技工 业余 成人 夜间 台湾 大陆 香港
    内地 澳门 母校 全校 本校 学校 学区 校区 社区 小区 教育 基础 初级 高级 中级 完全 九年 子弟 打工 流动 村级 大型
    小型 新建 在建 理想 梦想 传统 特色 模范 先进 优秀 合格 达标 定点 试点 试验 兼职 全日 全日制 半日 暑期 冬季
    夏季 本科 专科 研究 开放 老年 空中 网络 线上 线下 数字 智慧 平安 绿色 美丽 最美 百年 千年 主管 定向 地方 军事
    警察 军官 工人 少年 儿童 女子 男子 青年 妇女 孩子 儿子 女儿 弟弟 妹妹 哥哥 姐姐 孙子 孙女 自己 我们 家长 老师
    教师 同学 学生 时候 期间 暑假 寒假 开学 秋季 春季 初中 高中 小学 中学 大学 幼儿 幼儿园 中小 大中 中等 二级
    一级 体制 教学 正规 正式 免费 收费 天价 高价 所谓 附属 实验 中心 外国 西方 欧美 日本 美国 英国 法国 中国 亚洲
    世界 全球 顶尖 顶级 应用型 研究型
    """
)
"""What tells one kind of school from another and names none."""
_ANY_HOUSE = listed(
    """
    公共 民营 国营 国有 私人 民间 行业 专题 遗址 生态 自然 历史 艺术 科技 文化 民俗 军事 戏曲 地方 基层 辖区 铁路
    水上 户籍 边防 所在 镇街 街道 联合 合作 巡回 临时 首家 多家 这家 那家 全市 市级 县级 精神 康复 骨科 口腔 专业
    半专业 甲级 乙级 中超 中甲 英超 西甲 意甲 德甲 法甲 校园 五人制 沙滩 国青 国奥 党员 巾帼 青年 学雷锋 邻里 助老
    社会 个人 单体 指令 报告 厂史 校史 村史
    """
)
"""The same of a museum, a hospital, an office or a team."""
_ANY_MORE = listed(
    """
    地区 哨点 公安 传染 住院 主治
    高峰 学术 主题 网络 网上 校园 专题 首届 本届 平行 民间 国际 财富 青年 创新 区域 圆桌 媒体 峰会 部长 分会 系列
    高端 妇产 儿科 口腔 眼科 牙科 骨伤 肿瘤 胸科 胸外 宠物 动物 野战 方舱 教学 附属 私家 公营 军队 部队 传染病 定点
    三甲 三级 二甲 县级 市级 省级 综合 专科 专业 精神 康复 私人 大型 附近 西医 中医 妇女 儿童 老年 乡村 城市 基层
    总部 野外 战地 后方 急救 陆军 海军 空军 武警 铁路 矿山 职工 工人 整形 美容 医美 平价 非营利 营利 收治 接诊 送往
    送到 就近 留学 大学 学院 学校 政府 企业 行业 产业 战略 宏观 经济 金融 科学 工业 农业 技术 设计 规划 建筑 工程
    卫生 国家 慈善 公益 私募 公募 对冲 家族 环保 教育 文化 艺术 发展 专项 国际 民间 社会 社区 民办 官方 外国 港资
    台资 外资 合资 承建 承办 建设 施工 涉事 涉案 肇事 相关 有关 某家 知名 关联 上市 分包 总包 装修 维修 工程 咨询
    母公司 一家 两家 房屋 土地 楼宇 住宅 小型 中型 微型 创业 初创 民营 家装 物业 管理 室内 景观 园林 消防 水电 搬家
    保洁
    """
)
"""The same of a hospital, a forum, a fund, an institute or a firm."""
_PEOPLE = "子儿女人生师长孩娃弟妹哥姐们友员民"
"""Whose school it is, or who goes there."""
_TIMES = ("未来", "明天", "世纪", "春天")
"""Times that things are named by."""
_ANY_DEED = listed("律师事务所 会计师事务所 建筑师事务所 书院 男书院 女书院")
"""Kinds that what is done names as well (拔萃男书院)."""
_COINED = listed("研究院 基金会 救援队 医院 慈善基金会 公益基金会 建筑师事务所")
"""Kinds that any two characters name, as schools do."""
_OF_TAIWAN = ("国小", "国中")
_HOW_MANY = "一二两三四五六七八九十几每各多本该全首这那哪某"
_DIVISIONS = "省市县区乡镇村里"
_SIGNS = frozenset("学中园小院馆所会社团队站司楼行坛校")
"""What every kind has one of."""


def institutions(row: WordSpans) -> Spans:
    """Every such body by a word before its kind: neither one of grammar nor of any of them, nor for people."""
    found = []
    for match in _of_kinds(row.text):
        start, end = match.span()
        number = row.starts.get(start)
        if not number or end not in row.ends or row.text.startswith(_GOES_ON, end):
            continue
        first, last = row.spans[number - 1]
        single = (match.re is _SCHOOL or match[0] in _COINED) and last == start == first + 1 and number > 1
        coined = single and (is_coined(row, first - 1, start) or _is_islands(row, first - 1, start, match[0]))
        first = first - 1 if coined and first - 1 in row.starts else first
        word = last == start and (_names(row, first, start, match[0]) or _is_islands(row, first, start, match[0]))
        if (coined or word) and (not first or _is_free(row, first)):
            found.append((first, end))
    return found


def _of_kinds(text: str) -> Iterator[re.Match[str]]:
    """Where a kind stands in the text."""
    if not _SIGNS.isdisjoint(text):
        yield from _SCHOOL.finditer(text)
        yield from _HOUSE.finditer(text)


def _is_islands(row: WordSpans, start: int, end: int, kind: str) -> bool:
    """Whether two characters name a school of Taiwan, whose kinds are hardly anything else (松|梅|国小)."""
    word = row.text[start:end]
    if kind not in _OF_TAIWAN or end - start != 2 or word in _ANY or not all(map(is_han, word)):
        return False
    return not any(char in FUNCTION for char in word) and word[0] not in _HOW_MANY and not is_predicate(word)


def _names(row: WordSpans, start: int, end: int, kind: str) -> bool:
    """Whether a word may be what a school is called."""
    word = row.text[start:end]
    if word in STREETS or word in _TIMES:
        return word not in _ANY
    if end - start != 2 or not all(map(is_han, word)) or word[-1] in _PEOPLE:
        return False
    if (
        word in _ANY
        or word in _ANY_HOUSE
        or word in _ANY_MORE
        or word in GENERAL
        or word in COMMON
        or word in FUNCTION
        or word in PEOPLES
    ):
        return False
    if is_predicate(word) or word[0] in _HOW_MANY:
        return False
    said = row.mark(word)[:1]
    deed = said == "v" and (kind in _ANY_DEED or row.text[start - 1 : start] in ("、", "和", "及"))
    return deed or said in ("n", "a", "i", "z")


def _is_free(row: WordSpans, start: int) -> bool:
    """Whether nothing that may be of a name stands before."""
    before = row.before(start)
    return row.is_broken(start) or row.mark(before)[:1] in "vpcdu" or (len(before) > 2 and before[-1] in _DIVISIONS)
