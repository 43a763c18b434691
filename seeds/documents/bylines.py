"""Who wrote it: the line that ends an article, or stands under its title."""

from __future__ import annotations

import re

LONGEST = 48

_CRAFT = "记者|通讯员|实习生|撰稿人?|评论员|摄影师|編輯|編譯"
_OPENING = r"[□◎●○△（(【\[—]*\s*"
_REPORTER = re.compile(
    rf"{_OPENING}(?:\S{{0,14}}(?:{_CRAFT}|記者|通訊員)[ ：:/／]"
    rf"|(?:本报|本刊|本网|本社|本報|\S{{2,8}}(?:报|報|社|网|台|传媒|傳媒|晚报|日报))(?:首席|特约|特派|见习|实习|驻\S{{2,4}})?(?:记者|記者|通讯员)\S{{2,4}}$"
    r"|(?:文|图|圖|文图|图文|撰文|摄影|攝影|作者|采写|供稿|供图)\s*[/／：:|｜丨]"
    r"|(?:撰文|采写|摄影|攝影|供稿) \S{2,4}(?: |$))"
)
_CREDIT = re.compile(
    r"(?:\S.{0,24})?(?:供图|供圖|摄影报道|摄影|攝影|文/图|文图|图/文|图片|制图|摄|攝)[）)】\]]?$"
    r"|(?:责任?编辑?|编辑|美编|校对|版式|制图|摄影|实习生|通讯员|图片|来源|視覺|视觉|统筹)[ ：:/／|｜丨]"
)
_SENTENCE = re.compile("[。，；！？]")


def is_byline(text: str) -> bool:
    """Whether the line names a reporter or another writer and nothing else."""
    return len(text) <= LONGEST and _REPORTER.match(text) is not None and not _SENTENCE.search(text)


def is_credit(text: str) -> bool:
    """Whether the line, standing after a byline, names a photographer, an editor or a source."""
    return len(text) <= LONGEST and _CREDIT.match(text) is not None and not _SENTENCE.search(text)
