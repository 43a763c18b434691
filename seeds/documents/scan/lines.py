"""Lines of print in a picture: where they are, each cut out of it, and what is read of each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

from seeds.documents.geometry.boxes import STANDING


class Sign(NamedTuple):
    """A character that was read."""

    text: str
    sure: float
    at: float = 0.0
    """How far along its line it stands, from 0 to 1."""


class Reading(NamedTuple):
    """What a line says."""

    signs: tuple[Sign, ...]

    @property
    def text(self) -> str:
        return "".join(sign.text for sign in self.signs)

    @property
    def sure(self) -> float:
        """How sure its characters are, on the average."""
        return sum(sign.sure for sign in self.signs) / len(self.signs) if self.signs else 0.0


Corners = list[list[float]]


def found(engine: Any, grey: Any) -> list[Corners]:
    """The corners of every line: upper left, upper right, lower right, lower left."""
    import numpy

    boxes = engine(numpy.stack([grey] * 3, axis=-1), use_det=True, use_rec=False).boxes
    return [] if boxes is None else [in_order([[float(x), float(y)] for x, y in corners]) for corners in boxes]


def in_order(corners: Corners) -> Corners:
    """Corners from the upper left one on, clockwise; a line that leans may be told from another one on."""
    middle_x, middle_y = (sum(corner[axis] for corner in corners) / len(corners) for axis in (0, 1))
    around = sorted(corners, key=lambda corner: math.atan2(corner[1] - middle_y, corner[0] - middle_x))
    first = min(range(len(around)), key=lambda place: sum(around[place]))
    return around[first:] + around[:first]


def cut(grey: Any, corners: Corners) -> Any:
    """The picture of a line alone, as it stands on the page."""
    import cv2
    import numpy

    points = numpy.array(corners, dtype=numpy.float32)
    wide, tall = (max(2, round(side)) for side in sides(corners))
    straight = numpy.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], dtype=numpy.float32)
    turned = cv2.getPerspectiveTransform(points, straight)
    return cv2.warpPerspective(grey, turned, (wide, tall), borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC)


def sides(corners: Corners) -> tuple[float, float]:
    """How wide and how tall a line is."""
    (a, b, c, d) = corners
    return max(_apart(a, b), _apart(c, d)), max(_apart(a, d), _apart(b, c))


def is_standing(corners: Corners) -> bool:
    """Whether a line is much taller than wide."""
    wide, tall = sides(corners)
    return tall > STANDING * wide


def _apart(one: Sequence[float], other: Sequence[float]) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def read(engine: Any, pictures: Sequence[Any]) -> list[Reading]:
    """What the pictures of lines say, each read from left to right."""
    import numpy

    if not pictures:
        return []
    told = engine.recognize_txt([numpy.stack([picture] * 3, axis=-1) for picture in pictures])
    return [_reading(text, words) for text, words in zip(told.txts, told.word_results, strict=True)]


def _reading(text: str, words: Any) -> Reading:
    """A line with how sure each of its characters is and where it stands; blanks have no place of their own."""
    places = list(chain.from_iterable(words.word_cols))
    signs: list[Sign] = []
    number = 0
    for sign, sure in zip(text, words.confs, strict=False):
        blank = sign.isspace()
        at = places[min(number, len(places) - 1)] / max(words.line_txt_len, 1) if places else 0.0
        signs.append(Sign(sign, float(sure), at))
        number += not blank
    return Reading(tuple(signs))
