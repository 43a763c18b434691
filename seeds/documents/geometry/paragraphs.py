"""Where a paragraph ends in a column of print: told by how its lines begin and end, and by what stands there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from seeds.documents.geometry.boxes import Box
from seeds.documents.page.kinds import is_byline
from seeds.documents.page.signs import cells, finished, is_numbered, starts_item

HEADING, HEADLINE = 1.12, 1.3
"""Letters so many times as tall as those of the running text are a heading's, even if a sentence ends there."""
INDENT = 1.2
"""A first line begins so many letters to the right of the others."""
LEAST = 0.7
"""Where a line ends a little early, and the next one begins a little later, in letters, a paragraph ends."""
SHORT = 2.2
"""A last line ends so many letters before the others."""
FULL = 1.3
"""A line that ends at most so many letters before the others fills its column."""
MANY = 8
"""Where there are so many lines, one that is longer than any other tells nothing."""
EARLY, RAGGED = 3.0, 0.4
"""Where lines fill a column, one that ends so many letters early is a last one; elsewhere so much of its width."""
APART = 1.9
"""Lines whose tops are so many times the usual distance apart belong to two paragraphs."""
WIDE = 10.0
"""The white beside a picture is no part of a column that has less than so many letters a line."""
HANGING, DEEPEST = 0.4, 8.0
"""The lines of an item are set in by so many letters at least, and at most."""
EXACTLY, ROUGHLY = 0.1, 0.16
"""Letters that differ by so much of their size are others; where a sentence goes on they are measured badly."""
SAME = 0.6
"""Places so many letters apart are the same."""

_FIRST = re.compile(r"[!-~]{0,40}.")
_PART = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3} (?=[^\W\d_])(?![万萬亿億千百元个個倍米公里吨噸])")
"""The number of a part of a part, which a blank sets off from its text."""
_LABEL = re.compile(r"[^，。：:；]{1,6}[：:](?=.)")


class Measure(NamedTuple):
    """How the lines of a column are set."""

    size: float
    pitch: float
    """The usual distance from line to line."""
    left: float
    right: float
    even: bool
    """Whether most of its lines end where the longest do."""
    alone: bool
    """Whether it is one line, of which nobody knows whether it is set in."""

    def is_central(self, row: Box) -> bool:
        """Whether a line stands in the middle of its column, with white on either side."""
        before, behind = row.left - self.left, self.right - row.right
        return min(before, behind) > EARLY * self.size and abs(before - behind) < EARLY * self.size

    def is_full(self, row: Box) -> bool:
        """Whether a line goes on to the end of its column."""
        return self.right - row.right <= SHORT * self.size


def measured(rows: Sequence[Box], size: float) -> Measure:
    """Where most lines of a column begin and end, and how far one is from the next."""
    lefts = Counter(round(row.left / max(size / 3, 1)) for row in rows)
    most = max(lefts, key=lambda at: (lefts[at], -at))
    left = min(row.left for row in rows if round(row.left / max(size / 3, 1)) <= most)
    steps = sorted(after.top - row.top for row, after in pairwise(rows) if after.top > row.top)
    pitch = steps[len(steps) // 2] if steps else rows[0].height * 1.5
    rights = sorted((row.right for row in rows), reverse=True)
    enough = max(2, len(rows) // 8)
    alike = (
        right for right, other in zip(rights, rights[enough - 1 :], strict=False) if right - other < SHORT * size
    )
    right = next(alike, rights[0]) if len(rights) >= MANY else rights[0]
    even = sum(right - other <= SHORT * size for other in rights) * 2 > len(rights)
    return Measure(size, pitch, left, right, even, len(rows) == 1)


def ends(pieces: Sequence[Box], after: Box, measure: Measure) -> bool:
    """Whether the paragraph of so many lines ends before the next line."""
    row, size = pieces[-1], measure.size
    goes_on = measure.is_full(row) and not finished(row.text) and row.size < (1 + EXACTLY) * size
    alike = (ROUGHLY if goes_on else EXACTLY) * max(size, min(row.size, after.size))
    if abs(row.size - after.size) > alike or after.top - row.top > APART * measure.pitch:
        return True
    if row.size >= (HEADLINE if finished(row.text) else HEADING) * size:
        return False
    if is_byline(after.text) or is_byline(row.text):
        return True
    if row.bold != after.bold:
        begins = after.left - measure.left > INDENT * size or not measure.is_full(row)
        if finished(row.text) if after.bold else begins:
            return True
    if _is_next(pieces, after, size):
        return True
    if _hangs(pieces, after, measure):
        return False
    if after.left - measure.left > INDENT * size and after.left - row.left > -SAME * size:
        inset = after.left - row.left < SAME * size and measure.right - row.right < FULL * size
        return not inset or finished(row.text)
    outside = row.left - after.left > SAME * size and begins_item(pieces[0].text)
    if begins_item(after.text) and (outside or not measure.is_full(row) or finished(row.text)):
        return True
    if finished(row.text):
        set_in = after.left - measure.left > LEAST * size
        return measure.right - row.right > (LEAST if set_in else SHORT) * size
    return _ends_early(pieces, after, measure)


def begins_item(text: str) -> bool:
    """Whether a line begins as an item of a list does: numbered, with a sign, or with what it is about."""
    return starts_item(text) or _PART.match(text) is not None or _LABEL.match(text) is not None


def _is_next(pieces: Sequence[Box], after: Box, size: float) -> bool:
    """Whether the next item of a list begins where this one did, left of its lines; its sentence may go on."""
    first, row = pieces[0], pieces[-1]
    beside = abs(after.left - first.left) < SAME * size and (row is first or row.left - first.left > HANGING * size)
    return beside and is_numbered(first.text) and is_numbered(after.text)


def _hangs(pieces: Sequence[Box], after: Box, measure: Measure) -> bool:
    """Whether the next line is set in below the first of an item, as the rest of the item is."""
    first, row, size = pieces[0], pieces[-1], measure.size
    if not measure.is_full(row) or not begins_item(first.text) or begins_item(after.text):
        return False
    if not HANGING * size < after.left - first.left < DEEPEST * size:
        return False
    return abs(after.left - row.left) < SAME * size if len(pieces) > 1 else not finished(row.text)


def _ends_early(pieces: Sequence[Box], after: Box, measure: Measure) -> bool:
    """Whether more of what follows would have fitted into a line; beside a picture several end early."""
    row, size = pieces[-1], measure.size
    white = measure.right - row.right
    least = EARLY * size if measure.even else RAGGED * (measure.right - measure.left)
    first = _FIRST.match(after.text)
    if white <= max(least, (cells(first[0] if first else "") / 2 + SHORT) * size):
        return False
    beside = [*pieces[-2:-1], after] if row.right - row.left > WIDE * size else []
    return not any(abs(other.right - row.right) < SAME * size for other in beside)
