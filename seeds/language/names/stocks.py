"""Shares in a list of what rose and fell, by the names that exchanges give them: 天顺风能、湘电股份涨逾7%."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import characters, listed

_MOVED = (
    "(?:等(?:个?股|多股|[0-9一二三四五六七八九十]+[股只])?)?(?:[双均也皆]双?|纷纷|跟随?|盘中|一度|午后|早盘|尾盘|随后|此前|今日|昨日|强势|快速|直线|集体|相继|逆势|继续)*"
    "(?:[大领收微齐补跟]?[涨跌](?!价|势|幅|潮|声|粉)|封(?:死|住|上)?[涨跌板]|触及涨停|[走冲翻飘][强高弱低红绿]|拉升|跳水|居前|活跃|飘红|飙升|闪崩|垫底|领跑)"
)
_ITEM = f"(?:\\*?ST)?[{HAN}]{{2,4}}[A-Z]?"
_LIST = re.compile(f"(?<![{HAN}])({_ITEM}(?:[、，和及]{_ITEM})*?){_MOVED}")
_ONE = re.compile(f"(?:\\*?ST)?[{HAN}]+[A-Z]?")
_SHORTEST, _ENOUGH = 3, 2
_SURE = ("股份", "科技", "银行", "证券", "能源", "电子", "集团", "药业", "A", "B")
"""What tells a single share."""
_NO_SHARES = characters("股指数块念业价市场期货率量额盘债币金油比元面情绪商家品类")
"""What the names of groups, prices and measures end in (上证指数, 白酒板块)."""
_GOODS = listed(
    """
    消费 汽车 光学 半导体 医疗 生物 国际 国内 电力 公用 机械 基础 有色 轻工 纺织 交通 非银 商贸 建筑 农林 通信
    食品
    """
)
"""What begins the name of a trade rather than of a firm (消费电子)."""


def stocks(row: WordSpans) -> Spans:
    """Every share of such a list, two of which at least are named."""
    if "涨" not in row.text and "跌" not in row.text:
        return []
    found: Spans = []
    for match in _LIST.finditer(row.text):
        items = [one.span() for one in _ONE.finditer(row.text, match.start(1), match.end(1))]
        shares = [span for span in _split(row, items) if _is_share(row, *span)]
        if len(shares) >= _ENOUGH or all(row.text.endswith(_SURE, *span) for span in shares):
            found += shares
    return found


def _split(row: WordSpans, items: Spans) -> Spans:
    """The items, two that 和 or 及 joins apart."""
    found: Spans = []
    for start, end in items:
        at = next((at for at in range(start + 2, end - 1) if row.text[at] in "和及" and at in row.starts), None)
        found += [(start, end)] if at is None else [(start, at), (at + 1, end)]
    return found


def _is_share(row: WordSpans, start: int, end: int) -> bool:
    """Whether an item is no word or group of words of every day."""
    if end - start < _SHORTEST or not row.whole(start, end) or row.text[end - 1] in _NO_SHARES:
        return False
    words = [row.text[slice(*span)] for span in row.spans[row.starts[start] : row.ends[end] + 1]]
    if any(word in FUNCTION or is_predicate(word) for word in words) or words[0] in _GOODS:
        return False
    return not row.is_everyday(row.text[start:end])
