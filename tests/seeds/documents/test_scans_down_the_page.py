"""Scans whose lines run down: columns are cut into characters, read twice, and set in order."""

from __future__ import annotations

from typing import Any

import pytest
from each import each
from little_pdf import Set
from printed_pages import TEXT, flowed, headline, paragraphs
from recognised_pages import PICTURE, signs, told

from seeds.documents.files import take_in
from seeds.documents.intake import File
from seeds.documents.scan.cells import cells
from seeds.documents.scan.downwards import blended, settled
from seeds.documents.scan.lines import Reading, Sign


@each(
    ("lying", "upright", "brackets", "read"),
    [
        ("河水很长船很小", "河水很长，船很小。", {}, "河水很长，船很小。"),
        ("他在1956年来", "他在年来", {}, "他在1956年来"),
        ("他在1956年来", "他在6年来", {}, "他在1956年来"),
        ("他说河水很长", "他说二河水很长", {2: Sign("「", 0.9)}, "他说「河水很长"),
        ("他说河水很长", "他说》河水很长", {}, "他说河水很长"),
    ],
)
def test_two_readings_of_a_column_make_one(lying: str, upright: str, brackets: dict[int, Sign], read: str) -> None:
    """Figures are read in the line that lies, stops and brackets in the upright one; nothing is made up."""
    seen = blended(signs(lying), signs(upright))
    assert Reading(tuple(settled(seen, brackets, len(upright)))).text == read


@pytest.mark.slow  # it takes the scan extra
@pytest.mark.parametrize("step", [1.0, 1.15, 1.3])
def test_a_column_is_cut_between_its_characters(step: float) -> None:
    """At whatever even steps they stand, no character is cut in two."""
    import numpy

    column = numpy.full((round(400 * step), 44), 255, dtype=numpy.uint8)
    tops = [round(40 * step * number) for number in range(10)]
    for top in tops:
        column[top + 3 : top + 37, 4:40] = 0
    cut = cells(column)
    assert len(cut) == 10
    assert all(start <= top + 3 and top + 37 <= end for (start, end), top in zip(cut, tops, strict=True))


def running_down(lines: list[Set], width: int = 800) -> list[Any]:
    """Lines as the worker tells them when they run from top to bottom and follow one another to the left."""
    boxes = told(lines)["boxes"]
    return [
        [[[width - y, x] for x, y in (lower_left, upper_left, upper_right, lower_right)], *rest]
        for (upper_left, upper_right, lower_right, lower_left), *rest in boxes
    ]


def test_lines_that_run_down_are_read_as_others(page: list[dict[str, Any]]) -> None:
    """From the right to the left one, in tiers from top to bottom."""
    lines = [headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]
    page.append(told([]) | {"size": [800, 600], "boxes": running_down(lines)})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_headline_across_lines_that_run_down(page: list[dict[str, Any]]) -> None:
    """It heads all of them, though it is narrower, and though it was taken for several columns."""
    across = told([Set(560, 20, "渡口", 24), Set(608, 20, "的", 24), Set(632, 20, "春天", 24)])["boxes"]
    page.append(told([]) | {"size": [800, 600], "boxes": [*running_down(flowed(TEXT, 2, 100)), *across]})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_headline_across_that_stands_above_no_line(page: list[dict[str, Any]]) -> None:
    """It stands to the left of the lines that run down, and still heads them."""
    across = told([Set(40, 20, "渡口的春天", 24)])["boxes"]
    page.append(told([]) | {"size": [800, 600], "boxes": [*running_down(flowed(TEXT, 2, 100)), *across]})
    (article,) = take_in(File.of(PICTURE, "a.png")).articles
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_a_headline_that_runs_down_beside_columns(page: list[dict[str, Any]]) -> None:
    """It heads the text to its right, not the article above it."""
    above = [headline("渡口的春天", 60, 2), *flowed(TEXT[:2], 2, 100)]
    below = flowed(TEXT[2:], 2, 300, left=100)
    page.append(told([*above, *below]))
    page[0]["boxes"].append([[[50, 300], [76, 300], [76, 430], [50, 430]], "码头新来客", 0.99])
    first, second = take_in(File.of(PICTURE, "a.png")).articles
    assert (first.title, paragraphs(first)) == ("渡口的春天", TEXT[:2])
    assert (second.title, paragraphs(second)) == ("码头新来客", TEXT[2:])
