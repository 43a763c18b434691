"""How much of an article has been read, as the library and the days tell it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

import pytest
from piloting import opened, pressed, settled
from textual.pilot import Pilot
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk.library.adding import Adder
from tui.desk.reading import ribbon
from tui.desk.reading.glimpse import glimpse
from tui.desk.reading.seen import LONG_ENOUGH, Seen
from tui.screens.library import LibraryScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen


class Clock:
    """A watch that goes on when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        """What time it is."""
        return self.now


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Every page looks at this watch."""
    clock = Clock()
    monkeypatch.setattr(ribbon, "Seen", partial(Seen, clock=clock))
    return clock


async def reads(pilot: Pilot[None], clock: Clock, *keys: str) -> None:
    """Press keys, and read what is there after each."""
    for key in keys:
        await pressed(pilot, key)
        clock.now += 90


async def leafs(pilot: Pilot[None], clock: Clock, *keys: str) -> None:
    """Press keys and do not stop."""
    for key in keys:
        await pressed(pilot, key)
        clock.now += LONG_ENOUGH / 10


def read(paths: Paths, article: str) -> float:
    """The share the notebook tells."""
    with Notebook.read(paths) as notebook:
        left = notebook.places.of(article)
        (day,) = notebook.days.entries() or (None,)
        assert left is not None
        assert (day.read[article][1] if day and article in day.read else 0.0) == left.progress
        return left.progress


async def test_going_to_the_end_reads_only_the_end(paths: Paths, article: str, clock: Clock) -> None:
    """`G` is no reading; what stands there long enough is."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await leafs(pilot, clock, "G")
    assert read(paths, article) == 0.0
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, "h")
    assert 0.1 < read(paths, article) < 0.6


@pytest.mark.parametrize("size", [(80, 24), (200, 60)])
async def test_looking_at_a_page_and_leaping_to_the_end_reads_nothing(
    paths: Paths, article: str, clock: Clock, size: tuple[int, int]
) -> None:
    """Neither a page that nobody touches nor `G` after a short look moves the share, also where pages overlap."""

    def share() -> str:
        return str(pilot.app.screen.query_one("#status", Static).render()).partition(" read")[0].split()[-1]

    async with opened(paths, Opening("reading", article), size) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        for key in ("g", "G"):
            await pressed(pilot, key)
            clock.now += LONG_ENOUGH * 2
            page.follower.remember()
            await settled(pilot)
            assert share() == "0%"
        clock.now += 3600
        page.follower.remember()
        await settled(pilot)
        assert share() == "0%"


async def test_page_by_page_the_whole_is_read_once(paths: Paths, article: str, clock: Clock) -> None:
    """Read to the end it is read whole; read again on the same day it counts no more."""
    for _ in range(2):
        async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
            await reads(pilot, clock, "g", *["space"] * 8)
        assert read(paths, article) == 1.0


async def test_one_share_is_told_everywhere(paths: Paths, article: str, clock: Clock) -> None:
    """Over the text, at its end, in the library and before the notebook is open: what was read, wherever one is."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, "space", "space")
        await leafs(pilot, clock, "G")
        told = str(pilot.app.screen.query_one("#status", Static).render())
        share = told.partition(" read")[0].split()[-1]
        assert share not in ("0%", "100%")
        await pressed(pilot, "space")
        assert f"You have read {share}" in str(pilot.app.screen.query_one(".told", Static).render())
    assert f"{read(paths, article):.0%}" == share
    seen = glimpse(paths.cache, article)
    assert seen and f"{seen.read:.0%}" == share
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        assert f"read to {share}" in "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())


async def test_leafing_reads_nothing(paths: Paths, article: str, clock: Clock) -> None:
    """Page after page in a second is looking for something."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await leafs(pilot, clock, "g", *["space"] * 8)
    assert read(paths, article) == 0.0


async def test_parts_read_on_different_days_add_up(paths: Paths, article: str, clock: Clock) -> None:
    """The beginning now and the end another time: each is counted once, the middle is still to be read."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, "g", "space", "space")
    first = read(paths, article)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, "G", "h")
    both = read(paths, article)
    assert 0.1 < first < both < 0.95
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        await settled(pilot)
        rows = cast(LibraryScreen, pilot.app.screen).items
        assert next(row.held.progress for row in rows if row.card.id == article) == both


async def test_what_an_older_version_kept_is_kept(paths: Paths, article: str, clock: Clock) -> None:
    """It knew how much was read but not which part: the beginning is meant."""
    with Notebook.open(paths) as notebook:
        notebook.places.leave(Place(article, 0, 0, ""), 0.5)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, "g", "l")
    assert read(paths, article) == 0.5


async def test_hopping_about_on_one_page_reads_none_of_it(paths: Paths, tmp_path: Path, clock: Clock) -> None:
    """A short text stands on the screen whole: terms looked up in it one after the other are no reading."""
    text = "春天来了，河边的柳树都发了芽。孩子们在草地上放风筝，老人们坐在长椅上晒太阳。" * 6
    (tmp_path / "short.txt").write_text(f"河边的春天\n\n{text}\n\n{text}\n", encoding="utf-8")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        short = adder.add(tmp_path / "short.txt").articles[0].id
    async with opened(paths, Opening("reading", short), (120, 40)) as pilot:
        for key in ("right_curly_bracket", "right_curly_bracket", "right_parenthesis", "right_parenthesis"):
            await pressed(pilot, key)
            clock.now += 1
        await pressed(pilot, "enter")
        clock.now += 12
        await pressed(pilot, "enter", "l")
        clock.now += 3
    assert read(paths, short) == 0.0
    async with opened(paths, Opening("reading", short), (120, 40)) as pilot:
        await reads(pilot, clock, "g", "l", "l")
        follower = cast(ReadingScreen, pilot.app.screen).follower
        assert follower.share_read < 0.1
        await reads(pilot, clock, *["right_parenthesis"] * 30)
        assert follower.share_read == 1.0
    assert read(paths, short) == 1.0


@pytest.mark.parametrize("way", ["escape", "q"])
async def test_what_was_just_read_is_kept_on_leaving(paths: Paths, article: str, clock: Clock, way: str) -> None:
    """Whoever reads some lines and leaves has read them."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await reads(pilot, clock, *["j"] * 7)
        await pressed(pilot, way)
    assert read(paths, article) > 0.1


async def test_how_the_page_is_set_reads_nothing(paths: Paths, article: str, clock: Clock) -> None:
    """Pinyin, a larger window, an entry over the text, and leaving it all: nobody has gone on."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        page = cast(ReadingScreen, pilot.app.screen)
        for change in (*["p"] * 5, (200, 60), (80, 24), "enter", "enter", (120, 40)):
            clock.now += 600
            await (pressed(pilot, change) if isinstance(change, str) else pilot.resize_terminal(*change))
            await settled(pilot)
            page.follower.remember()
            assert page.follower.share_read == 0.0
    assert read(paths, article) == 0.0
