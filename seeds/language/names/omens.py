"""Schools, inns, shops and works by the word of good omen they are called: 红旗小学, 幸福理发店, 胜利机械厂."""

from __future__ import annotations

import re

from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed, ordered

_CALLED = listed(
    """
    红旗 向阳 朝阳 幸福 友谊 胜利 希望 阳光 春风 光明 大光明 和平 东风 前进 跃进 新星 育才 育红 育英 育苗
    曙光 长征 星火 火炬 金星 红星 五星 红光 红卫 东升 东方红 朝霞 启明 启明星 同心 同乐 爱民 永安 永兴 长乐
    长兴 吉祥 如意 兴隆 兴旺 隆昌 顺达 顺风 顺兴 宏达 宏图 宏远 鸿运 鸿发 鸿福 金鑫 鑫源 新华 新民 新风
    新光 先锋 黎明 晨光 晨星 旭日 彩虹 小天使 小太阳 金太阳 七色花 蓓蕾 春蕾 花蕾 雏鹰 童心 八一 迎春 迎宾
    悦来 聚贤 福满 福临门 万福 德胜 德兴 双喜 双福 四海 金海 金龙 银河 北斗 长虹 腾飞
    """
)
_HOUSES = ordered(
    """
    小学 中学 幼儿园 托儿所 农场 林场 牧场 饭店 饭馆 饭庄 餐馆 餐厅 酒店 酒楼 酒家 酒馆 旅馆 旅社 旅店 宾馆
    客栈 招待所 茶馆 茶楼 茶社 咖啡馆 书店 书屋 药店 药房 诊所 商店 商场 超市 小卖部 杂货店 便利店 副食店
    百货店 布店 服装店 理发店 理发馆 美发店 美容院 照相馆 电影院 影院 剧院 剧场 浴池 澡堂 面馆 面包店 蛋糕店
    水果店 花店 五金店 裁缝店 修理店 修理铺 早餐店 小吃店 煤矿 花园小区
    """
)
_GOODS = ordered(
    """
    机械 机床 纺织 棉纺 毛纺 丝绸 印染 服装 皮革 皮鞋 造纸 印刷 化工 水泥 玻璃 陶瓷 食品 糖 酒 面粉 木器
    家具 农机 汽车 拖拉机 钢铁 炼钢 轧钢 电机 电器 电子 仪表 钟表 无线电 玩具 塑料 橡胶 砖瓦 砖
    """
)
_KIND = re.compile(f"(?:实验)?(?:{'|'.join(_HOUSES)})|(?:{'|'.join(_GOODS)})厂")
_OF_ANY = frozenset(("希望小学", "幸福花园小区"))
"""What many are called that have another name besides."""
_LONGEST, _SHORTEST = 3, 2


def of_good_omen(row: WordSpans) -> Spans:
    """Every one of them, where no word runs on over its edges."""
    found = []
    for kind in _KIND.finditer(row.text):
        start, end = kind.span()
        for first in range(start - _LONGEST, start - _SHORTEST + 1):
            is_whole = row.whole(first, end) and start in row.starts
            if is_whole and row.text[first:start] in _CALLED and row.text[first:end] not in _OF_ANY:
                found.append((first, end))
                break
    return found
