"""What straightens a page leaves one that is straight as it is."""

from __future__ import annotations

import math

from seeds.documents.geometry.straightening import Corners, straightening

TALL, STEP, ROWS = 20.0, 32.0, 60
LEFT, RIGHT = 100.0, 500.0


def line(left: float, row: int, lean: float = 0.0) -> Corners:
    """A line of print; a page that leans moves it aside."""
    top = 60.0 + row * STEP
    aside = lean * top
    return (
        (left + aside, top),
        (RIGHT + aside, top),
        (RIGHT + aside, top + TALL),
        (left + aside, top + TALL),
    )


def drift(lines: list[Corners], lean: float = 0.0) -> float:
    """How far the foot of the column stands from its head, when the page is straightened."""
    straight = straightening(lines, 600.0, 2_000.0)
    head, foot = (straight(LEFT + lean * (60.0 + row * STEP), 60.0 + row * STEP)[0] for row in (0, ROWS - 1))
    return abs(foot - head)


def test_edges_that_are_measured_badly_lean_no_upright_page() -> None:
    """Each line seems to begin a little to the right of the one above, until one begins where it should."""
    assert drift([line(LEFT + 3.0 * (row % 6), row) for row in range(ROWS)]) < TALL / 4


def test_a_page_that_leans_is_set_upright() -> None:
    """Its lines are level, its columns lean."""
    lean = math.tan(math.radians(2.0))
    assert drift([line(LEFT, row, lean) for row in range(ROWS)], lean) < TALL / 2
