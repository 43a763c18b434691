"""Pieces of print put right before it is asked in which order they stand.

A large first letter belongs to the lines beside it. A line that was measured too far ends where the lines around it
do, and one that was taken for a single line, though it runs through two columns, is parted between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.documents.geometry.boxes import Box, is_standing
from seeds.documents.page.signs import cells, is_item_sign
from seeds.language.characters import is_han

LARGE = 1.6
"""A first letter is at least so many times as tall as the text."""
BESIDE = 1.0
"""The lines beside it begin so many letters from it at most."""
UNDER, DEEP = 3.0, 4.0
"""A line right under the letter is so near, and begins at most so many letters before it."""
NEAR = 7.0
"""Lines so many letters above or below show how wide a column is."""
ALIKE = 0.5
"""Places so many letters apart are the same."""
TOO_FAR = 1.5
"""A line is measured so many letters too far at most."""
NARROWEST, WIDEST = 0.3, 3.0
"""How many letters of white are between two columns."""
WIDE = 5.0
"""A line of a column has at least so many letters."""
LARGER = 1.15
GAP, MANY = 0.8, 4
"""The white before another column is made so many letters wide, where so many of its lines show where it begins."""
MOST_BOXES = 3_000
FARTHEST = 3.0
"""The line of an item begins so many letters behind its sign at most."""


def put_right(boxes: Sequence[Box], size: float) -> tuple[Box, ...]:
    """The pieces of a page as they were meant."""
    if not size or len(boxes) > MOST_BOXES:
        return tuple(boxes)
    whole = _with_signs(_with_first_letters(boxes, size), size)
    ended = [_ended(box, _around(box, whole, size), size) for box in whole]
    apart = [part for box in ended for part in _parted(box, _around(box, ended, size), size)]
    return tuple(_narrowed(box, apart, size) for box in apart)


def _with_first_letters(boxes: Sequence[Box], size: float) -> list[Box]:
    """A letter as tall as several lines stands before the first of them."""
    known = list(boxes)
    for letter in boxes:
        if len(letter.text) != 1 or not is_han(letter.text) or letter.height < LARGE * size or letter not in known:
            continue
        reach = BESIDE * size
        lines = sorted(
            (
                box
                for box in known
                if len(box.text) > 1
                and abs(box.left - letter.right) < reach
                and letter.top - reach < box.middle < letter.bottom + ALIKE * size
                and box.size < letter.size / LARGE * LARGER
            ),
            key=lambda box: box.top,
        )
        if len(lines) > 1:
            first, *rest = lines
            unsure = tuple((at + 1, sure) for at, sure in first.unsure)
            known.remove(letter)
            known[known.index(first)] = first._replace(
                left=letter.left, text=letter.text + first.text, unsure=unsure
            )
            under = [box.left for box in known if 0 < box.middle - rest[-1].middle < UNDER * size]
            left = min((left for left in under if abs(left - letter.left) < DEEP * size), default=letter.left)
            for line in rest:
                known[known.index(line)] = line._replace(left=left)
    return known


def _with_signs(boxes: Sequence[Box], size: float) -> list[Box]:
    """What an item of a list begins with, a sign or a number, stands before its line."""
    known = list(boxes)
    for sign in boxes:
        if not is_item_sign(sign.text) or sign.size > LARGE * size or sign not in known:
            continue
        beside = [
            box
            for box in known
            if box is not sign
            and abs(box.middle - sign.middle) < ALIKE * size
            and 0 <= box.left - sign.right < FARTHEST * size
        ]
        numbers = [box for box in known if _is_at_end(sign, box, size)]
        if beside and not numbers:
            line = min(beside, key=lambda box: box.left)
            known.remove(sign)
            text = f"{sign.text} {line.text}"
            unsure = tuple((at + len(sign.text) + 1, sure) for at, sure in line.unsure)
            known[known.index(line)] = line._replace(left=sign.left, text=text, unsure=unsure)
    return known


def _is_at_end(sign: Box, line: Box, size: float) -> bool:
    """Whether a sign stands below or above the end of a line, as the number of a formula does."""
    near = ALIKE * size < abs(line.middle - sign.middle) < NEAR * size and _is_running(line, size)
    return near and line.left < sign.left - FARTHEST * size and abs(line.right - sign.right) < FARTHEST * size


def _around(box: Box, boxes: Sequence[Box], size: float) -> list[Box]:
    """The lines of running text above and below a piece of it."""
    if not _is_running(box, size):
        return []
    return [
        other
        for other in boxes
        if ALIKE * size < abs(other.middle - box.middle) < NEAR * size
        and other.left < box.right
        and box.left < other.right
        and abs(other.size - box.size) < (LARGER - 1) * size
        and other.right - other.left > WIDE * size
    ]


def _ended(box: Box, near: Sequence[Box], size: float) -> Box:
    """A line that ends a little behind those of its column, which all end at one place, ends there too."""
    column = [other.right for other in near if abs(other.left - box.left) < ALIKE * size]
    ends = [right for right in column if 0 < box.right - right < TOO_FAR * size]
    longer = sum(right >= box.right for right in column)
    if len(ends) < 3 or longer * 4 > len(ends) or max(ends) - min(ends) > ALIKE * size:
        return box
    return box._replace(right=max(ends))


def _narrowed(box: Box, boxes: Sequence[Box], size: float) -> Box:
    """A line that ends right where the lines of the next column begin leaves white before them."""
    if not _is_running(box, size):
        return box
    begin = [
        other.left
        for other in boxes
        if abs(other.middle - box.middle) < NEAR * size
        and -ALIKE * size < other.left - box.right < GAP * size
        and _is_running(other, size)
    ]
    return box._replace(right=min(box.right, min(begin) - GAP * size)) if len(begin) >= MANY else box


def _is_running(box: Box, size: float) -> bool:
    """Whether a piece is a line of running text."""
    alike = box.size <= LARGER * size and not is_standing(box)
    return alike and box.right - box.left > WIDE * size


def _parted(box: Box, near: Sequence[Box], size: float) -> Iterator[Box]:
    """A line that runs through the white between two columns, cut there."""
    for left, right in _whites(near, size):
        if box.left + WIDE * size < left and right < box.right - WIDE * size:
            at = _letter_at(box, (left + right) / 2)
            first = tuple(doubt for doubt in box.unsure if doubt[0] < at)
            rest = tuple((place - at, sure) for place, sure in box.unsure if place >= at)
            yield from (
                box._replace(right=left, text=box.text[:at], unsure=first),
                box._replace(left=right, text=box.text[at:], unsure=rest),
            )
            return
    yield box


def _whites(near: Sequence[Box], size: float) -> Iterator[tuple[float, float]]:
    """White between two lines that stand beside one another, where at least two such pairs leave it."""
    pairs = [
        (before.right, after.left)
        for before in near
        for after in near
        if abs(before.middle - after.middle) < size and NARROWEST * size < after.left - before.right < WIDEST * size
    ]
    for left, right in pairs:
        alike = [pair for pair in pairs if pair[0] < right and left < pair[1]]
        white = max(pair[0] for pair in alike), min(pair[1] for pair in alike)
        crossed = any(other.left < white[0] and white[1] < other.right for other in near)
        if len(alike) > 1 and white[1] - white[0] > NARROWEST * size and not crossed:
            yield white


def _letter_at(box: Box, place: float) -> int:
    """Before which letter a place on a line is."""
    widths = [cells(letter) for letter in box.text]
    wanted = (place - box.left) / (box.right - box.left) * sum(widths)
    reached = 0.0
    for at, width in enumerate(widths):
        if reached + width / 2 >= wanted:
            return at
        reached += width
    return len(widths)
