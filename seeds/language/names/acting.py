"""Whether what might end a given name of two characters is what somebody does: 王伟|说, 陈香|正拿着, 杨博|翻出."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.names.tables import SPEAKING
from seeds.language.names.words import WordSpans
from seeds.language.words.amounts import NUMERALS
from seeds.language.words.likely import RARE

_BUSY = re.compile(f"[{HAN}]{{1,2}}着|在|忙")
"""What goes on behind 正."""
_MADE = frozenset("著摄译编绘撰")
"""Behind the name they say what somebody did (韩铁城编)."""
_COUNTED = ("次", "度", "个", "年", "天", "人", "岁")
_COMPLEMENTS = frozenset("出起开到上下进过回着来去住")
"""What a verb of one character is joined to."""
_ALSO = frozenset("也还则又并曾")
_BEFORE_WORDS = ("，", ",", "：", ":", "“", "「")
RARELY = 6.5
"""What a character costs that hardly ends a name."""


def acts(row: WordSpans, end: int) -> bool:
    """Whether the character before `end` begins a predicate: it says, is busy, or leads to a complement."""
    text, last = row.text, row.text[end - 1]
    if text.startswith(("道：", "道:"), end - 1):  # 燕秋道：“…”
        return True
    if last == "说" and text.startswith(_BEFORE_WORDS, end):  # 陈文说，
        return True
    if last in _ALSO and text.startswith(SPEAKING, end):  # 陈文也表示
        return True
    if text.startswith("着", end) and row.around(end) == (end, end + 1):  # 王芳笑着说
        return True
    if last in _MADE and (end == len(text) or not is_han(text[end]) or text[end] == "的"):  # 李松梅译，
        return True
    if last == "将" and end in row.starts and row.mark(_word(row, end))[:1] == "v":  # 王非|将担任
        return True
    if last in NUMERALS and text.startswith(_COUNTED, end):  # 陈震|六次
        return True
    if last == "正" and _BUSY.match(text, end):
        return True
    alone = end < len(text) and row.around(end) == (end, end + 1)
    if alone and text[end] in _COMPLEMENTS and row.mark(last)[:1] == "v":
        return row.lexicon.likely.second.get(last, RARE) > RARELY
    return end not in row.ends and text.startswith(SPEAKING, end - 1)


def _word(row: WordSpans, start: int) -> str:
    """The word that begins here."""
    return row.text[slice(*row.spans[row.starts[start]])]
