"""Numbers as Chinese writes them: figures, multiples and measure words."""

from __future__ import annotations

import re

_FIGURES = "零〇○一二三四五六七八九十廿卅百千万亿两"
NUMERALS = frozenset(_FIGURES)
MULTIPLES = re.compile("[余多几]?[十百千万亿]*[余多几]?")
_ABOUT = "(?:好?几|[数上成])(?=[十百千万亿])"
"""What stands for a figure before tens and hundreds: 几十, 数百, 上千."""
_POINT = f"(?:(?<!一)点[{_FIGURES}]+|(?<=一)点[{_FIGURES}]+(?![点滴]))?"
_WHOLE = f"(?:{_ABOUT})?第?(?:[{_FIGURES}]+分之)?[{_FIGURES}]+{_POINT}"
"""With what a fraction divides by, and what stands behind the point; 一点一滴 is no number."""
_FORMAL = "[壹贰叁肆伍陆柒捌玖][拾佰仟万亿](?:[零壹贰叁肆伍陆柒捌玖拾佰仟]*[万亿]?)*"
"""As cheques and contracts write it: 壹仟捌佰万."""
WRITTEN = re.compile(f"{_FORMAL}|{_WHOLE}[余多几]?[十百千万亿]*")
"""A number in Han characters, so far as it runs."""
_AMOUNT = re.compile(f"{_WHOLE}(?:[余多几](?=.)[{_FIGURES}]*)?")
_TIME = """
    年 月 月份 月底 月初 月末 月中旬 月上旬 月下旬
    日 号 时 点 点半 点钟 分 分半钟 秒 周 天 星期 礼拜 钟头
    小时 分钟 秒钟 年代 世纪 岁 周岁 周年 个月 季度 学期 年级
"""
_COUNTED = """
    个 名 位 人 人次 场次 户 家 次 项 条 件 批 期 届 轮 场 处 所 座 栋 幢 套 间 层 楼 台 辆 艘 架 部 本 册 份 张 页
    篇 首 幅 碗 杯 瓶 盘 袋 桶 滴 款 束 丝 阵 顿 餐 勺 壶 罐 盒 箱 筐 车
    支 只 头 匹 棵 株 朵 颗 粒 块 片 段 节 章 类 种 级 等 组 队 班 排 对 双 副 群 帮 口 门 扇 把 面 盏 顶 根
    枚 笔 宗 起 例 倍 成 折 步 圈 遍 趟 回 番 局
    军 师 旅 营 股 天期 年期 个月期 日游 年制 秒速 步骤 方面 环节 阶段 倍数 字 集 版 国 省 市 区 县 村
    镇 站 路 线 号线 国道 省道 县道
    号楼 单元 环
"""
_MEASURED = """
    元 万元 亿元 角 美元 欧元 港元 日元 英镑 块钱 米 公里 千米 厘米 毫米 里 海里 英里 平方米 平方公里 平方千米 公顷
    亩 平米 平 立方米 吨 公斤 千克 克 斤 两 升 毫升 度 摄氏度 瓦 千瓦 千瓦时 兆瓦 千伏 千伏安 伏 安 桶 新台币
    英尺 英寸 英亩 平方英尺 平方英里 立方英尺 呎 吋 哩 平方呎 方呎 立方呎 加仑 磅 盎司 克拉 台斤 公升 公吨 公分 公厘
    海浬 毫克 微克 纳米 微米 大卡 千卡 千焦 分贝 赫兹 兆赫 兆帕 毫安 毫安时 吉瓦 吉瓦时 兆瓦时 太瓦时 微摩尔 毫摩尔
    立方米每秒 米每秒 公里每小时 千米每小时 卢布 卢比 里拉 里亚尔 法郎 马克 比索 泰铢 韩元 兹罗提
"""
UNITS = frozenset((_TIME + _COUNTED + _MEASURED).split())
"""What may stand behind a number and belongs to it."""
LONGEST_UNIT = max(map(len, UNITS))
MEASURES = UNITS | frozenset(
    "丈串丸具则刻剂包句坛垄垛堂墩声床截捆捧摞撮斗桌档款汪滩瓣盆眼碟票窝簇绺缕茬轴道锅锭枝枪柄杆幕帧叠卷席匝泓畦任夜代寸尺桩束脸脚拳掌曲击"
)
"""What counts besides, but is a noun or a verb by itself too often to be looked for behind any figure."""
FEW = frozenset(("几", "好几", "数", "多", "半"))
"""What stands for a number before a measure word: 几包, 多位, 半碗."""
_NOT_COUNTED = frozenset(
    [
        "万一",
        "十分",
        "千万",
        "一一",
        "一点",
        "一时",
        "一面",
        "一对",
        "一回",
        "一起",
        "一路",
        "一块",
        "一度",
        "一线",
        "一流",
        "一头",
        "一道",
        "一同",
        "万里",
        "四面",
        "三角",
        "五官",
        "二把",
    ]
)


def is_amount(word: str) -> bool:
    """Whether Han characters write a number, with or without its measure word."""
    number = _AMOUNT.match(word)
    if not number or word in _NOT_COUNTED:
        return False
    return number.end() == len(word) or word[number.end() :] in UNITS


def number_of(word: str) -> int:
    """How many characters of a word write the number, before what it counts."""
    for length in range(min(LONGEST_UNIT, len(word) - 1), 0, -1):
        if word[-length:] in MEASURES:
            return len(word) - length
    return len(word)


def is_measured(word: str) -> bool:
    """Whether a word is a number with what it counts, or one of a few: 三间, 几间, 一摞."""
    number = word[: number_of(word)]
    return is_amount(word) or (number != word and (number in FEW or is_amount(number)))
