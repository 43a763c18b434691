"""What is painted part by part is what the whole screen would be: nothing is left standing, nothing is missed."""

from __future__ import annotations

from typing import Any

import pyte
import pytest
from piloting import opened, pressed, settled, until
from textual._compositor import Compositor

from store.paths import Paths
from tui.screens.opening import Opening
from tui.screens.reading import teller

pytestmark = pytest.mark.usefixtures("painted_at_once")
SIZE = (120, 30)
PAGE = (
    *("l", "j", "space", "b", "k", "p", "l", "p", "l", "p", "j", "space", "t", "m", "m", "w", "h", "G", "g"),
    *("/", "社", "区", "enter", "n", "escape", "?", "escape", "z", "z", "x"),
)
LIST = ("j", "j", "k", "G", "g", "v", "v", "/", "社", "escape", "?", "escape")


class Glass:
    """What a terminal shows of everything that the program has drawn."""

    def __init__(self, app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self._app, self._screen = app, pyte.Screen(*SIZE)
        self._screen.reset_mode(pyte.modes.DECAWM)
        self._stream = pyte.Stream(self._screen)
        self.paintings = 0
        monkeypatch.setattr(app, "_display", self._drawn)

    def _drawn(self, screen: Any, update: Any) -> None:
        if update is not None and not self._app._batch_count:
            self.paintings += 1
            self._stream.feed(update.render_segments(self._app.console))

    def cells(self) -> list[list[Any]]:
        """Each cell with its style."""
        return [[self._screen.buffer[y][x] for x in range(SIZE[0])] for y in range(SIZE[1])]


def whole(app: Any) -> list[list[Any]]:
    """The screen as Textual itself draws it at one time."""
    glass = pyte.Screen(*SIZE)
    glass.reset_mode(pyte.modes.DECAWM)
    compositor = app.screen._compositor
    chops = Compositor._render_chops(compositor, compositor.size.region, lambda y: True)
    stream = pyte.Stream(glass)
    for y, line in enumerate(chops):
        drawn = "".join(strip.render(app.console) for strip in line.values() if strip is not None)
        stream.feed(f"\x1b[{y + 1};1H{drawn}")
    return [[glass.buffer[y][x] for x in range(SIZE[0])] for y in range(SIZE[1])]


@pytest.mark.parametrize(("opening", "keys"), [("reading", PAGE), ("library", LIST)])
async def test_parts_make_the_whole(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch, opening: Any, keys: tuple[str, ...]
) -> None:
    """After every key, on the page with all its parts and in a list beside its preview."""
    async with opened(paths, Opening(opening, article if opening == "reading" else ""), SIZE) as pilot:
        await settled(pilot)
        glass = Glass(pilot.app, monkeypatch)
        pilot.app.screen.refresh(layout=True)
        await settled(pilot)
        for key in keys:
            await pressed(pilot, key)
            assert glass.cells() == whole(pilot.app), key


async def test_one_key_is_one_painting(paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though title, text, entry and scroll bar change, each told by another widget."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        await settled(pilot)
        monkeypatch.setattr(teller, "REST", 600.0)  # the word's other places would be painted when they are found
        glass = Glass(pilot.app, monkeypatch)
        for key in ("space", "l", "j", "space"):
            before = glass.paintings
            await pilot.press(key)
            await until(pilot, lambda seen=before: glass.paintings > seen)  # type: ignore[misc]
            await pilot.pause(0.1)
            assert glass.paintings - before == 1, key
