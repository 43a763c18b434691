"""Scans that lie or lean: pages are turned the right way up and straightened."""

from __future__ import annotations

import math
from typing import Any

import pytest
from each import each
from little_pdf import Set
from printed_pages import TEXT, flowed, headline, paragraphs
from recognised_pages import PICTURE, told

from seeds.documents.files import take_in
from seeds.documents.intake import File
from seeds.documents.scan.lines import in_order
from seeds.documents.scan.shapes import shapes
from seeds.documents.scan.turning import the_right_way_up


def looked(tall: bool, sure: float, down: bool = False, text: str = "河水很长，") -> dict[str, Any]:
    """What recognition tells of a page whose lines stand on end or lie, and of how well it can read them."""
    right, bottom = (20, 200) if tall else (200, 20)
    return {"boxes": [[[[0, 0], [right, 0], [right, bottom], [0, bottom]], text, sure, []]], "down": down}


@each(
    ("seen", "turn", "upright"),
    [
        ({0: (False, 0.99)}, 0, True),
        ({0: (False, 0.6), 180: (False, 0.97)}, 180, True),
        ({0: (False, 0.6), 180: (False, 0.4)}, 0, True),
        ({0: (True, 0.97, True)}, 0, True),
        ({0: (True, 0.97), 90: (False, 0.98)}, 90, True),
        ({0: (False, 0.97, False, "河水" * 200), 270: (True, 0.97, True)}, 270, True),
        ({0: (False, 0.97, False, "河水" * 200), 270: (True, 0.97)}, 0, True),
        (
            {0: (False, 0.97, False, "河水流到渡口，船慢慢地靠了岸人都下来" * 20), 270: (True, 0.97, True)},
            270,
            True,
        ),
        ({0: (False, 0.97, False, "河水流到渡口，船慢慢靠岸。" * 20)}, 0, True),
        ({0: (False, 0.5), 180: (False, 0.9, False, "河水" * 200), 90: (True, 0.97, True)}, 90, True),
        ({0: (True, 0.6), 270: (False, 0.98)}, 270, True),
        ({0: (True, 0.6), 270: (False, 0.55), 90: (False, 0.5)}, 0, False),
        ({0: (True, 0.6), 270: (True, 0.55), 90: (True, 0.5)}, 0, False),
    ],
)
def test_a_page_is_turned_the_right_way_up(seen: dict[int, Any], turn: int, upright: bool) -> None:
    """On its side, on its head; one whose lines run down stays as it is, and what reads well no way is told so."""
    page = the_right_way_up(lambda turn: looked(*seen[turn]) | {"turn": turn})
    assert (page["turn"], page["upright"]) == (turn, upright)


def photographed(boxes: list[Any]) -> list[Any]:
    """Boxes as a camera sees them, from aside and bent, three degrees turned."""

    def seen(x: float, y: float) -> list[float]:
        x, y = (x - 300) / 400, (y - 400) / 400
        x, y = x * (1 + 0.05 * y), y * (1 + 0.04 * x) + 0.03 * math.sin(math.pi * (x + 0.75) / 1.5)
        return [
            400 * (x * math.cos(0.052) - y * math.sin(0.052)) + 300,
            400 * (x * math.sin(0.052) + y * math.cos(0.052)) + 400,
        ]

    return [[[seen(x, y) for x, y in corners], *rest] for corners, *rest in boxes]


def test_a_page_is_straightened_by_its_own_lines(page: list[dict[str, Any]]) -> None:
    """Though no line of it is level and no column upright, and its head stands far from the picture's edge."""
    lines = [Set(40, 60, "河湾日报 2024年5月17日"), Set(430, 60, "第3版"), headline("渡口的春天", 100, 3)]
    page.append(told([*lines, *flowed(TEXT * 3, 3, 150)]))
    page[0]["boxes"] = photographed(page[0]["boxes"])
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT * 3)


@pytest.mark.slow  # it takes the scan extra
def test_a_line_that_leans_is_no_frame() -> None:
    """What is drawn around a text has two sides."""
    import cv2
    import numpy

    paper = numpy.full((800, 800), 255, dtype=numpy.uint8)
    cv2.line(paper, (80, 80), (700, 130), 0, 3)
    cv2.rectangle(paper, (100, 300), (500, 420), 0, 3)
    (frame,) = shapes(paper, [])["frames"]
    assert all(abs(side - wanted) < 6 for side, wanted in zip(frame, (100, 300, 500, 420), strict=True))


@each("turn", range(4))
def test_corners_are_told_from_the_upper_left_one_on(turn: int) -> None:
    """Whichever comes first; also of a tall line that leans."""
    corners = [[100.0, 10.0], [130.0, 12.0], [90.0, 600.0], [60.0, 598.0]]
    assert in_order(corners[turn:] + corners[:turn]) == corners
