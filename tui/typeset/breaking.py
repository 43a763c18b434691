"""Where a line of Chinese may end: 避头尾.

A closing mark never begins a line and an opening mark never ends one; numbers, Latin words and paired dashes
stay whole when a line can hold them. A line is filled as far as that allows: what may not stand at the next
line's start pulls its neighbour down with it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from seeds.language.characters import DIGITS, LETTERS

NO_START = frozenset(
    "。，、；：？！”’）》〉」』】〕〗｝］…·・‧～々ー％‰℃°′″.,;:?!)]}%»›｡､｣﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞〞〟"
)
"""Never at a line's start."""

NO_END = frozenset("“‘（《〈「『【〔〖｛［([{«‹｢﹙﹛﹝〝￥¥$＄£€№＃#")
"""Never at a line's end."""

_LETTER = DIGITS + LETTERS
_JOINT = r".,:/+\-–_@&'’~=×·＋－．／%"
_NUMBERED = r"\b(?:[Nn]os?|[Pp]p?|[Vv]ol|[Cc]h)\. ?[0-9][0-9,–-]*"
_WHOLE = re.compile(rf"{_NUMBERED}|[{_LETTER}](?:[{_LETTER}{_JOINT}]*[{_LETTER}])?[%‰℃°％]*|—{{2,}}|…{{2,}}")

Span = tuple[int, int]


def whole_spans(text: str) -> list[Span]:
    """Numbers (14, 3.5%, 1+3+N, no. 12), Latin words, paired dashes and dots: what is not cut if it fits."""
    return [match.span() for match in _WHOLE.finditer(text) if match.end() - match.start() > 1]


def line_starts(
    text: str, advances: Sequence[int], columns: Sequence[int], width: int, indent: int, units: Iterable[Span] = ()
) -> list[int]:
    """The offset at which each line begins.

    `advances` are the cells of each character and `columns` their running sum; `units` are further spans to
    keep whole. Blanks at a line's end hang over its edge, so that none begins the next line.
    """
    glued = _glue(text, columns, width, units)
    starts, start, room = [0], 0, width - indent
    while columns[-1] - columns[start] > room:
        limit = max(bisect_right(columns, columns[start] + room, start) - 1, start + 1)
        while limit < len(text) and (text[limit].isspace() or not advances[limit]):
            limit += 1
        if limit == len(text):
            break
        start = _cut(text, advances, glued, start, limit)
        starts.append(start)
        room = width
    return starts


def phrases(text: str) -> list[Span]:
    """What stands between blanks: a title is parted there by whoever wrote it."""
    return [match.span() for match in re.finditer(r"\S+", text)]


def evened(
    starts: list[int], broken: Callable[[int, Sequence[Span]], list[int]], text: str, least: int, room: int
) -> list[int]:
    """Lines of about one length, as many as there are: broken between phrases where that does, else anywhere.

    `broken` tells where the lines begin in a room, with some spans kept whole.
    """
    parts = phrases(text)
    ends = {start for start, _ in parts} if len(parts) >= len(starts) else set()
    if ends:
        for narrower in range(least, room + 1):
            found = broken(narrower, parts)
            if len(found) == len(starts) and ends.issuperset(found[1:]):
                return found
    narrower_ones = (broken(narrower, ()) for narrower in range(least, room))
    return next((found for found in narrower_ones if len(found) == len(starts)), starts)


def may_break(text: str, offset: int) -> bool:
    """Whether the characters on both sides allow a line to end before the one at `offset`."""
    if text[offset].isspace() or text[offset] in NO_START:
        return False
    before = offset - 1
    while before > 0 and text[before].isspace():
        before -= 1
    return text[before] not in NO_END


def _glue(text: str, columns: Sequence[int], width: int, units: Iterable[Span]) -> bytearray:
    """One byte a character: whether it must stay with the one before it. Spans wider than a line may be cut."""
    glued = bytearray(len(text))
    for spans in (whole_spans(text), units):
        for start, end in spans:
            if columns[end] - columns[start] <= width:
                glued[start + 1 : end] = b"\1" * (end - start - 1)
    return glued


def _cut(text: str, advances: Sequence[int], glued: bytearray, start: int, limit: int) -> int:
    """The last good place to end a line in (start, limit]; the next best when a line offers no good one."""
    for offset in range(limit, start, -1):
        if not glued[offset] and advances[offset] and may_break(text, offset):
            return offset
    for offset in range(limit, start, -1):
        if advances[offset] and may_break(text, offset):
            return offset
    return next((offset for offset in range(limit, start, -1) if advances[offset]), limit)
