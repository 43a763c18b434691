"""What a scan got wrong in a text, put right by hand: it stays with the article, and can be taken back."""

from __future__ import annotations

from functools import partial

from tui.desk.reading.places import place_of
from tui.screens.reading.opened import Opened
from tui.widgets.reading import Extent

LONGEST_CORRECTED = 40
"""Characters that are put right at once."""


class Mender:
    """Corrections of the text itself."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._replaced = False
        """Whether another page with the same article is on its way."""

    def correct(self) -> None:
        """Put right what a scan or a typist got wrong in what is in hand."""
        extent = self._opened.chosen()
        text = self._opened.text(extent)
        if not text or len(text) > LONGEST_CORRECTED or "\n" in text:
            self._opened.screen.tell(f"Take at most {LONGEST_CORRECTED} characters in hand to correct them")
        else:
            self._ask(extent, text)

    def _ask(self, extent: Extent, line: str) -> None:
        """The question, with this line to begin with: what could not be kept stands there again."""
        from tui.screens.asking import AskingScreen

        asking = AskingScreen("What was printed", line, "It holds in this article alone; u takes it back.")
        self._opened.screen.app.push_screen(asking, partial(self._put_right, extent))

    def _put_right(self, extent: Extent, typed: str | None) -> None:
        place = self._opened.place(extent)
        if typed is None or (text := "".join(typed.split("\n"))) == place.quote:
            return
        if not text and len(place.quote) == len(self._opened.view.ways.text(extent.passage)):
            self._opened.screen.tell("A line must keep a character")
            return
        notebook, title = self._opened.desk.notebook, self._opened.article.title
        self._opened.keep(
            partial(notebook.corrections.correct, place, text, title),
            lambda _: f"{place.quote} is {text or 'left out'} in this article from now on",
            partial(self._ask, extent, typed),
        )

    def mended(self) -> None:
        """Open the article again where it is another one by what was put right or taken back."""
        from tui.screens.messages import ReadingWanted

        opened = self._opened
        if self._replaced or not opened.desk.has_notebook:
            return
        corrections = opened.desk.notebook.corrections.entries()
        if not opened.desk.library.is_mended_anew(opened.article, corrections):
            return
        if not opened.screen.is_current:  # it is looked at again when one comes back to it
            return
        self._replaced = True
        cursor = opened.view.cursor
        length = len(opened.view.ways.text(cursor.passage))
        place = place_of(opened.article, cursor.passage, cursor.offset, min(cursor.offset + 1, length))
        opened.screen.post_message(ReadingWanted(opened.article.id, place, instead=True))
