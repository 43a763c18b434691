"""What is on the picture of a page besides text: pictures, and frames and tints that set a box apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

SMALL = 1_000
"""So many pixels wide a page is looked at for its tints."""
NOISE = 4
"""Grains that differ so much from what is around them hide what is on a page, unless they are smoothed."""
DARK, TINT, DARKEST_TINT = 0.78, 0.955, 0.6
"""Darker than so much of the paper is print; a little darker is a tint."""
LINE = 25
"""No line of running text is taller than this in a page that is looked at small."""
LARGEST = 0.33
"""No picture or tint is wider than this part of a page, or it would be the paper."""
FILLED = 0.7
SIDE = 0.08
"""The sides of a frame that leans stand in this part of its width."""


def shapes(grey: Any, boxes: list[Any]) -> dict[str, Any]:
    """Where pictures and frames are, as left, top, right and bottom."""
    import cv2
    import numpy

    smooth = cv2.medianBlur(grey, 3)
    if float(numpy.mean(cv2.absdiff(grey, smooth))) > NOISE:
        grey = cv2.medianBlur(smooth, 5)
    height, width = grey.shape
    scale = min(1.0, SMALL / width)
    small = cv2.resize(
        grey, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    ground = cv2.morphologyEx(small, cv2.MORPH_CLOSE, numpy.ones((LINE, LINE), numpy.uint8))
    reach = max(3, round(LARGEST * small.shape[1])) | 1
    paper = cv2.morphologyEx(ground, cv2.MORPH_CLOSE, numpy.ones((reach, reach), numpy.uint8)).astype(numpy.float32)
    dark = (grey < DARK * cv2.resize(paper, (width, height))).astype(numpy.uint8)
    for corners, *_ in boxes:
        cv2.fillPoly(dark, [numpy.array(corners, dtype=numpy.int32)], 0)
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, numpy.ones((5, 5), numpy.uint8))
    pictures: list[list[int]] = []
    frames: list[list[int]] = []
    for area, filled, sided in _areas(closed):
        if filled >= 0.2:
            pictures.append(area)
        elif sided:
            frames.append(area)
    tinted = ((ground < TINT * paper) & (ground > DARKEST_TINT * paper)).astype(numpy.uint8)
    for area, filled, _ in _areas(tinted):
        if filled > FILLED:
            frames.append([round(side / scale) for side in area])
    return {"pictures": pictures, "frames": frames}


def _areas(mask: Any) -> Iterator[tuple[list[int], float, bool]]:
    """The rectangles around what is marked, where they are large; how full each is, and whether it has sides."""
    import cv2

    height, width = mask.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    for number in range(1, min(count, 5_000)):
        left, top, wide, tall, filled = stats[number].tolist()
        if wide >= 0.06 * width and tall >= 0.02 * height and wide <= 0.97 * width:
            own = labels[top : top + tall, left : left + wide] == number
            yield [left, top, left + wide, top + tall], filled / (wide * tall), _has_sides(own)


def _has_sides(own: Any) -> bool:
    """Whether what is marked runs down at its left and at its right, as no line does that leans."""
    edge = max(1, round(SIDE * own.shape[1]))
    return bool(min(own[:, :edge].any(axis=1).mean(), own[:, -edge:].any(axis=1).mean()) > 0.6)
