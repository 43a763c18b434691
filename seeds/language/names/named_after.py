"""What is called by a foreign name: 莱克伍德县, 伯恩利球场, 诺索普国家公园, 据弗若斯特数据."""

from __future__ import annotations

import re

from seeds.language.analysis import NameKind
from seeds.language.names.firms import TRADES
from seeds.language.names.inside import belongs
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.kinds import AREAS
from seeds.language.names.nobody import HEADING, MODELS
from seeds.language.names.sites import ESTATES, HOUSES
from seeds.language.names.tables import TITLES_BEFORE
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import listed

_FURTHER = listed(
    """
    国家公园 球场 体育场 体育馆 竞技场 赛道 赛车场 滑雪场 火山 峡谷 大峡谷 海滩 沙滩 湾 群山 冰川 冰原 瀑布 雨林
    森林 城堡 要塞
    教堂 大教堂 修道院 神庙 神殿 寺院 清真寺 故居 庄园 酒庄 农庄 牧场 农场 林场 种植园 小镇 老城 古城 大坝 水坝
    核电站 电站
    水电站 发电站 油田 气田 油气田 铜矿 铁矿 金矿 煤矿 军港 空军基地 海军基地 军事基地 基地 发射场 航天中心 监狱
    难民营
    会议中心 会展中心 音乐厅 歌剧院 大剧院 纪念堂 纪念碑 门 河谷 山谷 河畔 走廊 州立公园 植物园 动物园 海沟 海岸
    海湾 角
    洲 环礁 暗礁 礁 沼泽 湿地 断崖 遗址 陵墓 地铁站 车站 港口 酋长国 岛屿 大佛 大街 大道 城 热带雨林 地区
    """
)
_CALLED = listed(
    """
    人 语 族 民族 牌 号 型 式 奖 杯 彗星 效应 定律 定理 公式 方程 常数 系数 指数 主义 综合征 综合症 病 症
    家族 王朝 教 派 党 军 时代 帝国 时间 计划 案 事件 飞船 飞机 战机 导弹 火箭 汽车 轿车 香烟 牌子 品牌
    史诗 神话 冲锋枪 步枪 手枪 坦克 舰队 级 盘 大学城
    """
)
"""What is called by a name that is nobody's where this follows."""
_TOLD = listed("数据 报告 统计 预测 研究 调查 测算 研报 榜单 白皮书")
_TOLD_BY = tuple(f"的{told}" for told in sorted(_TOLD))
"""What firms of analysts publish, that papers go by (据弗若斯特数据)."""
_NO_BODY = ("队", "社", "会", "政府", "党团", "部队", "车队")
"""Kinds that somebody leads as well (克林顿政府)."""
_OF_FIRM = ("国际", "控股", "基金", "大学城")
_LIES_IN = re.compile(f"(?:{'|'.join(HEADING)}|首[府都]是?|坠毁在|位于[^，。的]{{0,4}})$")
_AROUND = re.compile(
    "附近的?|(?:东南|西南|东北|西北|[东南西北中])部|境内|郊[区外]|沿岸|沿海|[-－—]?[^，。]{0,5}(?:自治)?共和国|市中心"
)
"""What tells of a place beside a foreign name (开往卡尔达莱, 卡尔达莱附近)."""
_INSTITUTES = (
    "研究所",
    "研究院",
    "研究中心",
    "实验室",
    "医院",
    "大学",
    "学院",
    "基金会",
    "博物馆",
    "图书馆",
    "艺术馆",
)
"""Kinds before which a word says what they are for (贝朗|溃疡病|研究所)."""
_OF_TEAM = tuple("员长友伍里")
_FOR, _FAR = 2, 6
_WORDS = 4
"""So many words has a kind at most (海军|基地), and so many say what an institute is for."""


def called(row: WordSpans, start: int, end: int) -> tuple[int, NameKind]:
    """Where what is called by the name ends, if the kind of a place or a body follows it; nobody's title stands
    before."""
    number = row.starts.get(end)
    if number is None or row.text.endswith(TITLES_BEFORE, 0, start):
        return end, "person"
    if row.text[start:end] in MODELS:
        return end, "body"
    if _LIES_IN.search(row.text, max(0, start - _FAR), start) or _AROUND.match(row.text, end):
        return end, "place"
    word = row.text[slice(*row.spans[number])]
    if row.text.endswith("据", 0, start) and (word in _TOLD or row.text.startswith(_TOLD_BY, end)):
        return end, "body"
    for _, last in reversed(row.spans[number : number + _WORDS]):
        kind = row.text[end:last]
        if kind in _OF_FIRM or kind in TRADES or (kind == kind_of_body(kind) and kind not in _NO_BODY):
            return last, "body"
        if kind in AREAS or kind in _FURTHER or (len(kind) > 1 and (kind in HOUSES or kind in ESTATES)):
            return last, "place"
    if (stop := _institute(row, number)) is not None:
        return stop, "body"
    if word == "队" and not row.text.startswith(_OF_TEAM, end + 1):
        return end + 1, "body"
    return end, "work" if word in _CALLED else "person"


def _institute(row: WordSpans, number: int) -> int | None:
    """Where an institute, a hospital or the like ends that says between the name and its kind what it is for."""
    for at in range(number, min(number + _FOR, len(row.spans) - 1)):
        if not belongs(row, row.text[slice(*row.spans[at])]):
            return None
        start, end = row.spans[at + 1]
        if row.text[start:end] in _INSTITUTES:
            return end
    return None
