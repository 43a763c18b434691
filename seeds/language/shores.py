"""Which shore a text speaks of: Taiwan, Hong Kong or Macau, by what is found there alone.

Numbers ask it for the money and the calendar, names for whose departments are meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TAIWAN = """
    台湾 台东 立法委员 数发部 农会 乡长 立委 立法院 行政院 总统府 民进党 国民党 新北 高雄 中央社 县市 民国
    内政部 新台币 健保 台北 台南 台中 花莲 屏东 桃园 宜兰 嘉义 捷运 陆委会 国军 里长 县政府 台积电 立院 政院
    蓝绿 绿营 蓝营 检调 地检署 警消 机车 计程车 便利商店 马祖 金门 连江县 南投 县府 市府 市议会 县议会 公所 渔会
    卫福部 农委会 国发会 中研院 经济部长 新竹 苗栗 彰化 云林 基隆 澎湖 虾皮 好市多 悠游卡 全联 台币 北市 中市
    南市 高市 局处 警分局 (?<![会区])议员
"""
_HONG_KONG = """
    香港 港元 港币 本港 特首 立法会 九龙 新界 港岛 港府 特区政府 行政长官 市区重建 公屋 渠务署 康文署 食环署
    渔护署 路政署 屋宇署 房屋署 地政总署 运输署 警务处 医管局 房委会 区议会 港铁 屯门 元朗 沙田 荃湾 观塘 旺角
    尖沙嘴 金钟 柴湾 筲箕湾 薄扶林 坚尼地城 天水围 粉岭 葵涌 葵芳 红磡 何文田 长沙湾 荔枝角 黄大仙 慈云山
    牛头角 调景岭 赤鱲角 大角咀 弥敦道 港督 立法局 布政司 机电工程署 地铁公司 九广铁路 中华电力 港灯
    湾仔 铜锣湾 将军澳 深水埗 油麻地 尖沙咀 大屿山 大澳 离岛区 财政司 政务司 律政司 薪俸税 派糖 强积金 差饷 施政报告
    警队
"""
_MACAU = "澳门 本澳 氹仔 路环 澳督"


_CITIES = "台北|新北|桃园|新竹|苗栗|台中|彰化|南投|云林|嘉义|台南|高雄|屏东|宜兰|花莲|台东|澎湖|基隆"
_PRINTED = re.compile(f"(?:{_CITIES})[市县]?报导|自由时报|联合报|中国时报|工商时报|台湾醒报|联合新闻网|中时新闻网")
"""Who wrote 陳大文／台北報導 is at home there, whatever the text is about; papers of Hong Kong write 報道."""


def printed_in_taiwan(text: str) -> bool:
    """Whether a text of plain characters names its paper, or where its reporter writes, as papers of Taiwan do."""
    return _PRINTED.search(text) is not None


class Shores(NamedTuple):
    """How often a text names what stands on each."""

    taiwan: int
    hong_kong: int
    macau: int


def shores(text: str) -> Shores:
    """Count the signs of each in a text of plain characters."""
    return Shores(*(len(signs.findall(text)) for signs in _SIGNS))


_SIGNS = [re.compile("|".join(signs.split())) for signs in (_TAIWAN, _HONG_KONG, _MACAU)]
