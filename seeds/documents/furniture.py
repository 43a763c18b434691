"""What a page carries above its articles: banners of campaigns, organisers, columns, dates and page numbers."""

from __future__ import annotations

import re

_BANNER = re.compile(
    r"(?:指导单位|主办单位|主办|承办|协办|支持单位|联办|"
    r"出品|策划|统筹|主持|编辑|责编|美编|校对|版式|来源|指導單位|主辦)[ ：:/／]"
    r"|.*(?:报道|報道|活动|活動|专栏|專欄|特刊|专刊|专版|专题|專題|系列|特辑|巡礼|展播)$"
    r"|.*(?:新征程|新时代|新篇章|百年路|二十大|周年)$"
    r"|\S{2,8}(?:日报|晚报|早报|时报|商报|都市报|社区报|周报|日報|晚報|時報)$"
    r"|(?:第?\s*[A-Z]?\d{1,3}\s*版)|\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}\b"
    r"|[A-Z]?\d{1,3}$|星期[一二三四五六日天]|https?://|www\."
)


def is_furniture(text: str) -> bool:
    """Whether the line belongs to the page and not to one article."""
    return len(text) <= 80 and _BANNER.match(text) is not None and not text.endswith("。")


def repeats(label: str, banners: list[str]) -> bool:
    """Whether the label names again what a banner of the page already names."""
    return len(label) >= 4 and any(label in banner for banner in banners)
