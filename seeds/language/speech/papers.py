"""Papers that tell something: a letter, a deed, the result of a study."""

from __future__ import annotations

import re

from seeds.language.speech.page import Subject
from seeds.language.speech.people import is_paper

_ON = ("上", "中", "里", "内")
LONGEST = 8
"""So many characters a paper is called by."""
_RESULT = re.compile(
    "(?:.{0,16}的)?(?P<who>(?:[这该此][项次个]?)?(?:研究|调查|检[查测验]|实验|试验|统计|测试|调研|普查|分析)?结果)$"
)
"""结果(显示)."""
_LETTER = re.compile("(?:[这那该此]?[封张块份本篇]?|来|家|书|回|亲笔)(?P<who>[信书文函碑])[上中里内]")
"""What something is written in that has one character: 信中(写道)."""


def off_the_page(text: str, begin: int, tail: int) -> int:
    """Where a paper ends on which something stands: 使用证|上(写明)."""
    on = text[tail - 1 : tail] in _ON and tail - begin > 2
    return tail - 1 if on and is_paper(text[max(begin, tail - 1 - LONGEST) : tail - 1]) else tail


def paper_alone(text: str, begin: int, tail: int) -> Subject | None:
    """A paper of one character, or a result, that fills the words before a verb."""
    ends = text.endswith("结果", begin, tail)
    match = _RESULT.match(text, begin, tail) if ends else _LETTER.fullmatch(text, begin, tail)
    return Subject("role", *match.span("who")) if match else None
