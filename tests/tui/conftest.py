"""What all that the reader sees and types is tested with."""

from __future__ import annotations

from asyncio import get_running_loop, sleep
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from time import process_time
from typing import Any

import pytest
from textual import pilot as piloting
from textual._compositor import Compositor
from textual.css.stylesheet import Stylesheet
from textual.pilot import Pilot

from seeds.language.analysis import NOTHING_OWN
from seeds.language.edition import newer
from tui.desk.analyst.analyst import Analyst
from tui.desk.analyst.frames import receive, send
from tui.desk.analyst.jobs import ask_words
from tui.desk.analyst.link import Link
from tui.screens.reading import teller

LOOK, REST = 0.005, 0.02
"""Seconds between two looks of a pilot whether the program has come to rest, and until one rests on a word."""
LATE, SOON, ALWAYS = LOOK * 3, 1 / 60, 2.0
"""Seconds after which a look came so late that others have the machine, within which a program at rest has nothing
to do, and after which it is one that never rests."""


class Shared(Link):
    """An analyst's line to the process that all analysts ask; it stays when one of them goes."""

    def __init__(self, cache: Path) -> None:
        super().__init__(idle=600)
        self._cache = cache

    def _start(self) -> Popen[bytes]:
        """It loads the tables from where they are made, though the first who asks may have none of them."""
        process = super()._start()
        assert process.stdin and process.stdout
        send(process.stdin, ask_words([], NOTHING_OWN, str(self._cache)))
        assert receive(process.stdout)
        return process

    def rest(self) -> None:
        """Others ask next."""

    def close(self) -> None:
        """Others ask next."""


@pytest.fixture(scope="session", autouse=True)
def styles_are_read_once() -> Iterator[None]:
    """Hundreds of programs start in this process, and all have the same rules of style."""
    known: dict[object, Any] = {}
    parse = Stylesheet._parse_rules

    def parsed(sheet: Stylesheet, css: str, read_from: Any, *others: Any, **named: Any) -> Any:
        colours = frozenset(sheet._variables.items())
        key = (colours, css, read_from, others, frozenset(named.items()))
        if key not in known:
            known[key] = parse(sheet, css, read_from, *others, **named)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parsed)
        yield


@pytest.fixture(autouse=True)
def nobody_takes_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pilot reads faster than a person, and looks more often than Textual's; `settled` asks for the rest."""
    monkeypatch.setattr(piloting, "wait_for_idle", at_rest)
    monkeypatch.setattr(teller, "REST", REST)


async def at_rest(_least: float = 0) -> None:
    """Wait until the program has nothing to do, now or soon. Textual's pilot takes it for that when it gets no
    processor, and between a change of the window and the timer that tells the widgets of it."""
    loop: Any = get_running_loop()
    ends = loop.time() + ALWAYS
    while (began := loop.time()) < ends:
        spent = process_time()
        await sleep(LOOK)
        now = loop.time()
        waits = any(not timer.cancelled() and timer.when() < now + SOON for timer in loop._scheduled)
        if not waits and not loop._ready and now - began < LATE and process_time() - spent < LOOK / 20:
            return


@pytest.fixture(autouse=True)
def painted_when_looked_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half the time of a program goes into what it paints between two looks, and nobody sees that: here it paints
    what has changed when a pilot has waited. What is about painting itself asks for `painted_at_once`."""
    if "painted_at_once" in request.fixturenames:
        return
    update, pause = Compositor.render_update, Pilot.pause
    looking = False

    def updated(compositor: Compositor, *others: Any, **named: Any) -> Any:
        return update(compositor, *others, **named) if looking or named.get("full") else None

    async def paused(pilot: Pilot[Any], delay: float | None = None) -> None:
        nonlocal looking
        await pause(pilot, delay)
        screen = pilot.app.screen
        if screen._compositor._dirty_regions and pilot.app.is_running:
            looking = True
            try:
                screen._compositor_refresh()
            finally:
                looking = False

    monkeypatch.setattr(Compositor, "render_update", updated)
    monkeypatch.setattr(Pilot, "pause", paused)


@pytest.fixture
def painted_at_once() -> None:
    """For tests of what is painted, when, and how often."""


@pytest.fixture(scope="session", autouse=True)
def one_process_finds_words(index_cache: Path) -> Iterator[None]:
    """Starting it and loading the tables costs more than most tests; how it starts has tests of its own."""
    shared = Shared(index_cache)
    make = Analyst.__init__

    def asking_it(analyst: Analyst, folder: Path, link: Link | None = None) -> None:
        make(analyst, folder, link or (None if newer() else shared))  # who has a newer dictionary needs his own

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Analyst, "__init__", asking_it)
        yield
    Link.close(shared)
