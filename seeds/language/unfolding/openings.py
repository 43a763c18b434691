"""What opens a sentence and is no part of its first clause: a dateline, 没错, 网传, 第三条 of a law."""

from __future__ import annotations

import re

from seeds.language.wordlists import ordered

_DATELINE = (
    r"[（(〔【\[][^（）()]{2,40}(?:[电讯電訊]|报道|报导|報道|報導)[）)〕】\]]|"
    r"[^，。；：“”（）()]{1,24}?(?:日电(?!讯)|[报社网站台刊]讯|社电|日讯|日消息)\s*(?:[（(][^（）()]{1,40}[）)])?"
)
_ANSWERS = ordered(
    """
    没错 是的 不错 当然 诚然 的确 确实 果然 看来 好吧 可惜 其实 不对 要知道 你看 另悉 又讯 对 好 不 唉 哦 嗯 哎 嘿
    """
)
"""A comma behind these parts them from the clause, short as they are."""
_HEARSAY = ordered("网传 据传 据说 据悉 据了解(?!到) 据介绍 据报道 据统计 据测算 据分析 相传 传闻 听说")
"""What is heard follows these without a sign."""
_ARTICLE = r"第[0-9〇零一二三四五六七八九十百]{1,6}条(?:之[一二三四五])?[\s　]+"
"""第三条 of a law, told before what it rules."""
_OPENING = re.compile(
    rf"[“「『‘]?(?:{_ARTICLE}(?=[^，。；：”’]{{2}})|(?:{_DATELINE})\s*(?=[^，。；：”’]{{2}})"
    rf"|(?:{'|'.join((*_ANSWERS, *_HEARSAY))})[，：]\s*|(?:{'|'.join(_HEARSAY)})(?=[^，：的”」了过]{{2}}))"
)


def opening(text: str) -> int:
    """Behind which place the first clause of a sentence begins."""
    found = _OPENING.match(text)
    return found.end() if found else 0
