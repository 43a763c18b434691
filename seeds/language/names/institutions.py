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
    "(?:(?:[一二三四五六]?实验|中心|附属|外国语)?(?:小学|中学|国小|国中|高中|幼儿园)|(?:科技|理工|工业|农业|医科|师范|财经|外国语|职业|技术|工商"
    "|职业技术|应用|艺术|医护|管理|海洋|电子科技|交通|民族|体育|中医药)(?:大学|学院))"
)
_HOUSE = re.compile(
    "(?:第[一二三四五六七八九十])?(?:人民医院|中医医?院|中心医院|妇幼保健院|卫生院|养老院|敬老院|福利院)|图书馆|博物馆|纪念馆|美术馆|文化馆|体育馆"
    "|派出所|村委会|居委会|村民委员会|居民委员会|供电所|消防救援站|律师事务所|会计师事务所|报社|[京豫越川秦晋评粤]?剧团|足球队|志愿服务队"
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
_PEOPLE = "子儿女人生师长孩娃弟妹哥姐们友员民"
"""Whose school it is, or who goes there."""
_OF_TAIWAN = ("国小", "国中")
_HOW_MANY = "一两几每各多本该全首这那哪某"
_DIVISIONS = "省市县区乡镇村里"
_SIGNS = frozenset("学中园小院馆所会社团队站")
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
        single = match.re is _SCHOOL and last == start == first + 1 and number > 1
        coined = single and (is_coined(row, first - 1, start) or _is_islands(row, first - 1, start, match[0]))
        first = first - 1 if coined and first - 1 in row.starts else first
        word = last == start and (_names(row, first, start) or _is_islands(row, first, start, match[0]))
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


def _names(row: WordSpans, start: int, end: int) -> bool:
    """Whether a word may be what a school is called."""
    word = row.text[start:end]
    if word in STREETS:
        return word not in _ANY
    if end - start != 2 or not all(map(is_han, word)) or word[-1] in _PEOPLE:
        return False
    if (
        word in _ANY
        or word in _ANY_HOUSE
        or word in GENERAL
        or word in COMMON
        or word in FUNCTION
        or word in PEOPLES
    ):
        return False
    return not is_predicate(word) and row.mark(word)[:1] in ("n", "a", "i") and word[0] not in _HOW_MANY


def _is_free(row: WordSpans, start: int) -> bool:
    """Whether nothing that may be of a name stands before."""
    before = row.before(start)
    return row.is_broken(start) or row.mark(before)[:1] in "vpcdu" or (len(before) > 2 and before[-1] in _DIVISIONS)
