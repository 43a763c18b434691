"""From the command line to the whole screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Literal

from store.paths import paths
from store.schema import refuse_newer
from tui.cli.restored import Restored
from tui.cli.starting import Starting
from tui.screens.opening import Opening

if TYPE_CHECKING:
    from store.paths import Paths
    from tui.app import JingduApp
    from tui.desk.held import Held

LET_GO = 0.001
"""Seconds after which work in a thread lets the page go on; Python's own five are felt with every key."""
WEB_DRIVER = "textual.drivers.web_driver:WebDriver"
"""Set by the server that has the terminal in a page."""


def show_screen(
    screen: Literal["library", "reading", "review", "sheet"], wanted: str | None = None, chapter: int = 0
) -> int:
    """Run the full-screen program; what cannot be found is said before the screen is touched."""
    in_browser = os.environ.get("TEXTUAL_DRIVER", "") == WEB_DRIVER
    if not (in_browser or (sys.stdin.isatty() and sys.stdout.isatty())):
        print(
            "jingdu: the full screen needs a terminal ('jingdu list' and 'jingdu show' work in pipes)",
            file=sys.stderr,
        )
        return 1
    where = paths()
    refuse_newer(where.notebook)
    with Restored(where, (screen, wanted or "", chapter)) as held:
        return run(where, Opening(screen, "", chapter, wanted or ""), held)


def run(where: Paths, opening: Opening, held: Held) -> int:
    """Find what is to be opened, and open it."""
    import gc

    sys.setswitchinterval(LET_GO)
    gc.disable()  # the first collection would cost a quarter of the time to the first frame; the app enables it
    with Starting(is_seen=bool(held.frame)):
        app = loaded(where, opening, held)
    app.run()
    return app.return_code or 0


def loaded(where: Paths, opening: Opening, held: Held) -> JingduApp:
    """The program with what is to be opened."""
    from tui.desk.desk import Desk

    desk = Desk(where)
    if opening.wanted:
        opening = opening._replace(article=desk.library.find(opening.wanted))
        if opening.chapter:
            from tui.desk.reading.contents import place_of_part

            place_of_part(desk.library.open(opening.article), opening.chapter)
    elif opening.screen == "reading":
        last = desk.last_read()
        opening = opening._replace(article=last) if last else opening._replace(screen="library")
    from tui.app import JingduApp

    return JingduApp(desk, opening, held)
