"""Which way up a page lies: told by the shapes of its lines, and by how well they can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seeds.documents.scan.lines import is_standing

FEW_LETTERS, FEW_STOPS = 200, 0.06
"""A text of so many characters has more stops than this part of them."""
READABLE = 0.8
"""Surer than this one is of lines that are the right way up."""

Page = dict[str, Any]


def the_right_way_up(look: Callable[[int], Page]) -> Page:
    """The page as `look` recognises it, turned by so many degrees; `upright` says whether it can be read.

    A line that stands on end is read as if its page were turned against the clock, so that what was read of it says
    which way to turn.
    """
    first = look(0)
    boxes = first["boxes"]
    if not _are_standing(boxes):
        if not boxes or _sure(boxes) >= READABLE:
            return _standing_again(first, look, 0)
        other = look(180)
        if _sure(other["boxes"]) > _sure(boxes):
            return _standing_again(other, look, 180)
        return _standing_again(first, look, 0)
    if first["down"]:
        return first | {"upright": True}
    for turn in (90, 270) if _sure(boxes) >= READABLE else (270, 90):
        turned = look(turn)
        if not _are_standing(turned["boxes"]) and _sure(turned["boxes"]) >= READABLE:
            return _standing_again(turned, look, turn)
    return first | {"upright": False}


def _standing_again(page: Page, look: Callable[[int], Page], turn: int) -> Page:
    """The page; one on its side whose lines run down is read as well, but for its stops: it is put up."""
    text = "".join(text for _, text, *_ in page["boxes"])
    if len(text) > FEW_LETTERS and sum(text.count(stop) for stop in "，。") < FEW_STOPS * len(text):
        upright = look((turn + 270) % 360)
        if upright["down"] and _are_standing(upright["boxes"]):
            return upright | {"upright": True}
    return page | {"upright": True}


def _sure(boxes: Sequence[Any]) -> float:
    """How sure the page's letters are, on the average."""
    letters = sum(len(text) for _, text, *_ in boxes)
    return sum(len(text) * sure for _, text, sure, *_ in boxes) / letters if letters else 0.0


def _are_standing(boxes: Sequence[Any]) -> bool:
    standing = sum(len(text) for corners, text, *_ in boxes if is_standing(corners))
    return standing * 2 > sum(len(text) for _, text, *_ in boxes)
