"""What stands in quotation marks: names that the paper gives, told apart from what people say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seeds.language.characters import HAN
from seeds.language.sentences import ENDING

_MARKED = (("“", "”"), ("‘", "’"), ("《", "》"), ("「", "」"), ("『", "』"))
_PAIRS = tuple((left, re.compile(f"{left}([^{left}{right}]+){right}")) for left, right in _MARKED)
_MARKS = re.compile(r"[“”‘’《》「」『』\s]+")
_SENTENCE = re.compile(f"[{ENDING}…；;]|[，,、：:]$")
_TALK = re.compile("[我你您他她][^来]|我们|咱|[吗呢吧啊了呀嘛]$|^[在从对把将被由向为当与]")
"""What makes a long quotation somebody's words: who speaks, how it ends, a preposition it opens with."""
_WORTH = re.compile(f"[{HAN}0-9A-Za-z]")
_REMARK = re.compile(".{1,3}[了过過着著]|.{2}上")
"""A deed or a manner that somebody sets in marks for irony: “忘记了”, “名义上”."""
LONGEST_NAME = 26
"""No name is longer; what is longer was said by somebody."""


class Quotation(NamedTuple):
    """A name in quotation marks, where it stands without them."""

    start: int
    end: int
    text: str
    """Without inner quotation marks and blanks."""
    book: bool
    """Whether the marks are those of a title 《》."""


def bare(text: str) -> str:
    """A text without quotation marks and blanks: how a term is written in a list."""
    return _MARKS.sub("", text)


def quotations(text: str) -> Iterator[Quotation]:
    """The quoted names of a text in order; sentences, which somebody says, are left out."""
    met = [match.span(1) for left, pair in _PAIRS if left in text for match in pair.finditer(text)]
    for start, end in sorted(met):
        found = Quotation(start, end, bare(text[start:end]), text[start - 1] == "《")
        if len(found.text) > 1 and _WORTH.search(found.text) and not is_speech(text, found):
            yield found


def is_speech(text: str, quotation: Quotation) -> bool:
    """Whether the quotation is something said rather than a name."""
    body = text[quotation.start : quotation.end]
    if quotation.book:
        return len(body) > 2 * LONGEST_NAME
    if _SENTENCE.search(body) or len(body) > LONGEST_NAME:
        return True
    if _REMARK.fullmatch(quotation.text):
        return True
    said = quotation.start > 1 and text[quotation.start - 2] in "：:"
    return (said and len(body) > 8) or (len(body) > 12 and _TALK.search(body) is not None)
