"""Where a sentence ends: the one place that says so.

A sentence ends with 。！？ and the signs that close behind it, or with the line. A semicolon parts clauses of one
sentence (GB/T 15834), and so does … in the middle of a line; what is quoted and then goes on with a comma or 的
(“去不去？”的问题) has not ended either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import CLOSERS, within

ENDING = "。！？!?"
"""The signs that end a sentence."""
_CLOSE = within(CLOSERS)
_GOES_ON = f"[{ENDING}…{_CLOSE}，、；：]|的(?![确士])"
_END = re.compile(
    rf"(?:[{ENDING}][{ENDING}…]*(?:[{_CLOSE}]+(?!{_GOES_ON})|(?![{ENDING}…{_CLOSE}]))"
    rf"|…+(?:[{_CLOSE}]+(?!{_GOES_ON})|(?=\s|\Z)))\s*|[\r\n]\s*"
)
_WHOLE = re.compile(rf"(?:[{ENDING}]|…)[{_CLOSE}\s]*\Z")
_STEP = 400
"""Characters looked back at first for the start of a sentence: a passage may be a book."""


def ends(text: str, start: int = 0) -> Iterator[int]:
    """Behind each sentence that ends, with the blanks that follow it; the last one may go on to the text's end."""
    return (match.end() for match in _END.finditer(text, start))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; together they are the text."""
    begin = 0
    for end in ends(text):
        yield begin, end
        begin = end
    if begin < len(text):
        yield begin, len(text)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence that holds a stretch begins and ends; a stretch over several has them all."""
    first, last = _holding(text, start)
    return first, last if end <= last else _holding(text, end - 1)[1]


def is_whole(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return _WHOLE.search(text) is not None


def _holding(text: str, offset: int) -> tuple[int, int]:
    """The sentence that holds a character."""
    back = _STEP
    while True:
        begin = max(offset - back, 0)
        start, last = 0, len(text)
        for end in ends(text, begin):
            if end > offset:
                last = end
                break
            start = end
        if start or not begin:
            return start, last
        back *= 4
