"""The concordance, while it is looked for in a library that takes its time."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from piloting import opened, settled, until
from textual.pilot import Pilot
from textual.widgets import Static

from seeds.documents import Article
from store.paths import Paths
from tui.desk.library.library import Library
from tui.screens.concordance import ConcordanceScreen
from tui.screens.help import HelpScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen


class Slow:
    """A library whose second article comes when it is let go."""

    def __init__(self) -> None:
        self.waits, self.go, self.over = Event(), Event(), Event()
        self.read = 0

    def articles(self, library: Library, all_of: object) -> Iterator[Article]:
        """The articles, one after the other."""
        try:
            for number, article in enumerate(all_of(library)):  # type: ignore[operator]
                if number == 1:
                    self.waits.set()
                    self.go.wait(20)
                self.read += 1
                yield article
        finally:
            self.over.set()


@pytest.fixture
def slow(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    """No concordance is in the cache, and the library is slow to read."""
    for known in paths.cache.glob("concordance-*"):
        known.unlink()
    slow, every = Slow(), Library.__iter__
    monkeypatch.setattr(Library, "__iter__", lambda library: slow.articles(library, every))
    yield slow
    slow.go.set()


async def waiting(pilot: Pilot[None], slow: Slow) -> None:
    """Ask for a word, until the library lets one wait."""
    await pilot.press("f")
    await until(pilot, slow.waits.is_set)
    await pilot.pause()


def said(pilot: Pilot[None]) -> str:
    """What stands where the places will be."""
    return str(pilot.app.screen.query_one("#empty", Static).render())


async def test_progress_is_shown_and_keys_are_answered(paths: Paths, article: str, slow: Slow) -> None:
    """How far the library was read, a help screen meanwhile, and the places when they are there."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await waiting(pilot, slow)
        assert "Reading the library" in said(pilot)
        assert "14%" in said(pilot) or "0%" in said(pilot)
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("escape")
        slow.go.set()
        await settled(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ConcordanceScreen)
        assert screen.items


async def test_escape_stops_the_search(paths: Paths, article: str, slow: Slow) -> None:
    """Back on the page; nothing more is read, and nothing half is kept."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await waiting(pilot, slow)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, ReadingScreen)
        slow.go.set()
        await until(pilot, slow.over.is_set)
        assert slow.read == 2
        assert list(paths.cache.glob("concordance-*")) == []
