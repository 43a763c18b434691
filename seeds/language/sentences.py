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
LONG = 40
"""A sentence of more characters is worth unfolding."""
_CLOSE = within(CLOSERS)
_GOES_ON = re.compile(f"[{ENDING}…，、；：]|的(?![确士])")
_STOP = re.compile(rf"(?:[{ENDING}][{ENDING}…]*|(?P<dots>…+))(?P<closed>[{_CLOSE}]*)(?P<blank>\s*)|[\r\n]\s*")
"""Where a sentence may end: each run of signs is looked at once, however long."""
_STEP = 400
"""Characters looked back at first for the start of a sentence: a passage may be a book."""


def ends(text: str, start: int = 0) -> Iterator[int]:
    """Behind each sentence that ends, with the blanks that follow it; the last one may go on to the text's end."""
    return (stop.end() for stop in _STOP.finditer(text, start) if _is_end(stop))


def _is_end(stop: re.Match[str]) -> bool:
    """Whether the sentence ends there; dots in the middle of a line, and what is quoted and goes on, end none."""
    if stop["closed"]:
        return bool(stop["blank"]) or not _GOES_ON.match(stop.string, stop.end())
    return not stop["dots"] or bool(stop["blank"]) or stop.end() == len(stop.string)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends; together they are the text."""
    begin = 0
    for end in ends(text):
        yield begin, end
        begin = end
    if begin < len(text):
        yield begin, len(text)


def parts(text: str, most: int, unended: int) -> Iterator[tuple[int, int]]:
    """A text as a whole; one of more characters than `most` in parts that end with sentences.

    Where no sentence ends in so many characters, a part has `unended` of them.
    """
    begin, left = 0, most
    while len(text) - begin > left:
        end = begin + max(ends(text[begin : begin + most]), default=unended)
        yield begin, end
        begin, left = end, unended
    if begin < len(text) or not text:
        yield begin, len(text)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence that holds a stretch begins and ends; a stretch over several has them all."""
    first, last = _holding(text, start)
    return first, last if end <= last else _holding(text, end - 1)[1]


def is_whole(text: str) -> bool:
    """Whether a text ends as a sentence does; only its end is looked at, for it may be a book that still grows."""
    last = next((sign for sign in reversed(text) if sign not in CLOSERS and not sign.isspace()), " ")
    return last in f"{ENDING}…"


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
