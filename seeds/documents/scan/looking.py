"""A picture of a page looked at once: its lines are found and read, those that stand on end as what they are."""

from __future__ import annotations

from typing import Any

from seeds.documents.scan.downwards import read_downwards, run_down
from seeds.documents.scan.lines import Corners, Reading, cut, found, is_standing, read, sides
from seeds.documents.scan.shapes import shapes

LEAST_SURE = 0.5
"""What is less sure than this is no text."""
DOUBTFUL = 0.8
"""A character that is less sure than this may be another."""
FEW = 6
"""So many lines that stand on end, the longest, tell what the others are."""


def looked_at(engine: Any, picture: Any) -> dict[str, Any]:
    """The lines of a picture with their corners, and what else it shows.

    `down` says whether its standing lines run from top to bottom.
    """
    import numpy

    grey = numpy.asarray(picture)
    corners = found(engine, grey)
    standing = sorted(filter(is_standing, corners), key=lambda line: max(sides(line)), reverse=True)
    down = run_down(engine, [cut(grey, line) for line in standing[:FEW]])
    lying = [line for line in corners if not is_standing(line)]
    pictures = [cut(grey, line) for line in standing]
    readings = [
        *read(engine, [cut(grey, line) for line in lying]),
        *(read_downwards(engine, pictures) if down else read(engine, [numpy.rot90(line) for line in pictures])),
    ]
    boxes = [
        _told(line, reading)
        for line, reading in zip([*lying, *standing], readings, strict=True)
        if reading.sure >= LEAST_SURE and reading.text.strip()
    ]
    return {"size": list(picture.size), "boxes": boxes, "down": down, **shapes(grey, boxes)}


def _told(line: Corners, reading: Reading) -> list[Any]:
    return [line, reading.text, round(reading.sure, 3), doubtful(reading)]


def doubtful(reading: Reading) -> list[list[float]]:
    """Which characters of a line are not sure: where in it, and how sure."""
    return [
        [place, round(sign.sure, 3)]
        for place, sign in enumerate(reading.signs)
        if sign.sure < DOUBTFUL and not sign.text.isspace()
    ]
