"""What recognition tells of a page, without looking at one."""

from __future__ import annotations

import math
from typing import Any

from little_pdf import Set

from seeds.documents.scan.lines import Reading, Sign

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def told(lines: list[Set], lean: float = 0.0, **changes: Any) -> dict[str, Any]:
    """A page as the worker tells it, leaning by some degrees."""
    cos, sin = math.cos(math.radians(lean)), math.sin(math.radians(lean))

    def turned(x: float, y: float) -> list[float]:
        return [(x - 300) * cos - (y - 400) * sin + 300, (x - 300) * sin + (y - 400) * cos + 400]

    boxes = [
        [
            [turned(x, y) for x, y in ((left, top - 1), (right, top - 1), (right, bottom + 1), (left, bottom + 1))],
            line.text,
            0.99,
        ]
        for line in lines
        for left, top in [(line.left, line.top)]
        for right, bottom in [(left + len(line.text) * line.size, top + line.size)]
    ]
    return {"size": [600, 800], "boxes": boxes, "upright": True, "pictures": [], "frames": []} | changes


def signs(text: str, sure: float = 0.99) -> Reading:
    """A line with its characters at even steps."""
    return Reading(tuple(Sign(sign, sure, (place + 0.5) / len(text)) for place, sign in enumerate(text)))
