"""Every key that moves in a text, pressed: there and back again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import cast

import pytest
from piloting import opened, pressed, said, settled
from textual.pilot import Pilot

from store.paths import Paths
from tui.commands import BY_ID
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.widgets.reading import ReadingView, Spot

START = Spot(1, 0)
command = pytest.mark.command


def view_of(pilot: Pilot[None]) -> ReadingView:
    """The text on the screen."""
    return cast(ReadingScreen, pilot.app.screen).view


def keys(id: str) -> list[str]:
    """All keys of a command."""
    return BY_ID[id].keys.split(",")


def row(view: ReadingView) -> int:
    """The row of the whole article in which the cursor stands."""
    return view.paper.document.row_of(view.cursor)


def one_word_on(view: ReadingView) -> bool:
    return not view.ways.text(START.passage)[view.ways.word(START).end : view.word.start].strip(
        "，。、“”‘’；：（）"
    )


def one_line_down(view: ReadingView) -> bool:
    first = view.paper.document.row_of(START)
    return all(view.paper.document.row(between).kind != "text" for between in range(first + 1, row(view)))


def at_a_sentence(view: ReadingView) -> bool:
    return view.ways.first_word(Spot(START.passage, view.ways.sentence(START)[1])) == view.cursor


def at_a_paragraph(view: ReadingView) -> bool:
    """On its first word, not on the “ before it."""
    return view.cursor == view.ways.first_word(Spot(START.passage + 1, 0)) and view.word.kind != "punctuation"


@pytest.mark.parametrize(
    ("there", "back", "arrived"),
    [
        pytest.param("next_word", "previous_word", one_word_on, marks=command("next_word", "previous_word")),
        pytest.param("next_line", "previous_line", one_line_down, marks=command("next_line", "previous_line")),
        pytest.param(
            "next_sentence",
            "previous_sentence",
            at_a_sentence,
            marks=command("next_sentence", "previous_sentence"),
        ),
        pytest.param(
            "next_paragraph",
            "previous_paragraph",
            at_a_paragraph,
            marks=command("next_paragraph", "previous_paragraph"),
        ),
    ],
)
async def test_walking_there_and_back(
    paths: Paths, article: str, there: str, back: str, arrived: Callable[[ReadingView], bool]
) -> None:
    """Each key of the one command goes on by one, each key of the other comes back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        for on, off in product(keys(there), keys(back)):
            view.go(START)
            await pressed(pilot, on)
            assert view.cursor > START and arrived(view)
            await pressed(pilot, off)
            assert view.cursor == START


@command("next_term", "previous_term")
async def test_from_key_term_to_key_term(paths: Paths, article: str) -> None:
    """The brackets stop at what is marked as a key term and nowhere else."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        starts = {Spot(extent.passage, extent.start) for extent in view.marks.all("term")}
        view.go(START)
        stops = []
        for _ in range(4):
            await pressed(pilot, "right_square_bracket")
            stops.append(view.cursor)
        assert stops == sorted(set(stops))
        for _ in range(3):
            await pressed(pilot, "left_square_bracket")
        assert view.cursor == stops[0]
        assert sum(stop in starts for stop in stops) >= 3


@pytest.mark.parametrize(
    ("there", "back", "most"),
    [
        pytest.param("page_down", "page_up", 20, marks=command("page_down", "page_up")),
        pytest.param("half_down", "half_up", 11, marks=command("half_down", "half_up")),
    ],
)
async def test_whole_and_half_pages(paths: Paths, article: str, there: str, back: str, most: int) -> None:
    """The text goes on by nearly a screen or by half of one, and what stood at the edge is still seen."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        assert view.paper.rows == 22
        for on, off in product(keys(there), keys(back)):
            await pressed(pilot, "g")
            assert view.paper.top == 0
            await pressed(pilot, on)
            assert view.paper.top == most and view.paper.is_shown(row(view))
            await pressed(pilot, on)
            assert view.paper.top == 2 * most
            await pressed(pilot, off)
            assert view.paper.top == most and view.paper.is_shown(row(view))


@command("top", "bottom")
async def test_the_two_ends(paths: Paths, article: str) -> None:
    """The first row and the last are on the screen, the cursor in them."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        for down, up in product(keys("bottom"), keys("top")):
            await pressed(pilot, down)
            assert view.paper.top + view.paper.rows == view.paper.document.height
            assert view.ways.next_word(view.cursor) == view.cursor
            await pressed(pilot, up)
            assert view.paper.top == 0 and view.ways.previous_word(view.cursor) == view.cursor


@command("jump_back", "jump_forward")
async def test_the_way_back_from_a_place_found(paths: Paths, article: str) -> None:
    """Both keys of jumping forward lead where the jump led; without a jump one is told so."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = view_of(pilot)
        await pressed(pilot, "ctrl+o")
        assert "Nowhere" in said(pilot)
        begun = view.cursor
        await pressed(pilot, "slash", *"独角戏", "enter")
        found = view.cursor
        assert found != begun
        for forward in keys("jump_forward"):
            await pressed(pilot, "ctrl+o")
            assert view.cursor == begun
            await pressed(pilot, forward)
            assert view.cursor == found
        await settled(pilot)


async def test_the_way_back_to_another_article(paths: Paths, article: str) -> None:
    """Before the first jump on a page, Ctrl+o leads past the list to the article from which the page was opened."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        page, begun = pilot.app.screen, view_of(pilot).cursor
        await pressed(pilot, "f", "G", "enter")
        assert view_of(pilot) is not cast(ReadingScreen, page).view
        await pressed(pilot, "ctrl+o")
        assert pilot.app.screen is page and view_of(pilot).cursor == begun
        await pressed(pilot, "ctrl+o")
        assert pilot.app.screen is page and "Nowhere" in said(pilot)
