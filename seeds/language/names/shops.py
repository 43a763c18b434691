"""Shops and eating-houses by the family that keeps them or by a coined name: 老潘家面馆, 助记牛肉汤, 清吉水果行."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.firms import is_coined
from seeds.language.names.tables import SURNAMES
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import ordered

_SHOPS = "|".join(
    ordered(
        """
        泡馍馆 羊肉馆 饺子馆 面馆 饭馆 菜馆 茶馆 酒馆 照相馆 武馆 茶室 茶庄 茶行 布庄 钱庄 绸庄 酱园 染坊 油坊
        糕坊 豆腐坊 酒坊 磨坊 米行 水果行 粮行 药行 车行 琴行 药铺 当铺 肉铺 米铺 杂货铺 包子铺 烧饼铺 铁匠铺
        牛肉店 鹅肉店 面店 饼店 饼铺 粥店 冰店 鞋店 点心店 糕饼店 小吃店 早餐店 照相馆 裁缝店 理发店 豆花店
        汤圆店 包子 牛肉面 牛肉汤 咸粥 担仔面 猪脚 肉圆 豆花 锅贴 烧饼 烧腊 烤鸭 烧鸡 酱肉 卤味 米线 米粉 肠粉
        拉面 拌面 火锅 烧烤
        """
    )
)
"""What such a shop is, or what it is known for."""
_KEPT = "|".join(
    ordered(
        "饭店 餐馆 餐厅 酒馆 酒家 旅馆 旅社 客栈 商店 超市 小卖部 杂货店 便利店 水果店 花店 药店 诊所 修理铺 修车铺"
    )
)
"""What is called by who keeps it only as we call our neighbours."""
_SURNAME = f"[{''.join(sorted(SURNAMES))}]"
_OF_FAMILY = re.compile(
    f"(?:老?{_SURNAME}家|老{_SURNAME}|[{HAN}]{{1,2}}[记氏])(?:{_SHOPS})"
    f"|(?:老{_SURNAME}|{_SURNAME}(?:大妈|大爷|大娘|大叔|大婶|大嫂|嫂|婶|叔|伯|奶奶|爷爷|阿姨|婆婆|师傅))(?:{_SHOPS}|{_KEPT})"
)
_KINDS = re.compile(_SHOPS)


def shops(row: WordSpans) -> Spans:
    """Every shop that is named so, where no word runs on over its edges."""
    found = []
    for match in _OF_FAMILY.finditer(row.text):
        start, end = match.span()
        start += match[0][0] in FUNCTION or is_predicate(match[0][0])  # 去|助记牛肉汤
        if row.whole(start, end) and row.text[start] not in "记氏家":
            found.append((start, end))
    for kind in _KINDS.finditer(row.text):
        for first in (kind.start() - 2, kind.start() - 3):
            if first in row.starts and kind.end() in row.ends and _names_shop(row, first, kind.start()):
                found.append((first, kind.end()))
                break
    return found


def _names_shop(row: WordSpans, start: int, end: int) -> bool:
    """Whether two or three single characters stand here that no list joins, with no name running on before them."""
    singles = all(at in row.starts for at in range(start, end + 1))
    return singles and (not start or row.is_broken(start)) and is_coined(row, start, end)
