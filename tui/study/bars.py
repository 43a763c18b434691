"""Bars drawn with eighths of a block: all that a month of numbers needs."""

from __future__ import annotations

from collections.abc import Sequence

EIGHTHS = " ▁▂▃▄▅▆▇█"


def bars(values: Sequence[float], height: int, width: int, most: float = 0.0) -> list[str]:
    """Rows from the top down; each value as a bar of whole cells, the largest (or `most`) as high as there is room.

    What is more than nothing is drawn as more than nothing.
    """
    if not values or height < 1:
        return []
    each = max(1, width // len(values))
    shown = values[-(width // each) :] if len(values) * each > width else values
    top = max(most, *values) or 1.0
    full = [max(round(max(0.0, value) / top * height * 8), value > 0) for value in shown]
    bar = each if each < 3 else each - 1
    return [
        "".join(EIGHTHS[min(8, max(0, eighths - row * 8))] * bar + " " * (each - bar) for eighths in full).rstrip()
        for row in range(height - 1, -1, -1)
    ]
