"""From the command line to the whole screen."""

from __future__ import annotations

import os
import sys
from typing import Literal

from store.paths import paths
from store.schema import refuse_newer

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
    import gc

    gc.disable()  # the first collection would cost a quarter of the time to the first frame; the app enables it
    from tui.desk.desk import Desk

    desk = Desk(where)
    article = ""
    if wanted is not None:
        article = desk.library.find(wanted)
        if chapter:
            from tui.desk.reading.contents import place_of_part

            place_of_part(desk.library.open(article), chapter)
    elif screen == "reading":
        left = desk.notebook.places.entries()
        article = next((place.id for place in left if desk.library.has(place.id)), "")
        screen = screen if article else "library"
    from tui.app import JingduApp
    from tui.screens.opening import Opening

    app = JingduApp(desk, Opening(screen, article, chapter))
    app.run()
    return app.return_code or 0
