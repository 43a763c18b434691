"""What is in hand, taken elsewhere: to the clipboard, a voice, a helper, its other places in the library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from seeds.documents.visible import visible
from tui.desk.reading.speech import Speech
from tui.screens.reading.opened import Opened

if TYPE_CHECKING:
    from store.records import Place
    from tui.desk.helpers import Held

SAID = 30
"""Characters of what was copied that are said again."""
NO_HELPER = "No helper yet: name a command under [helpers] in config.toml (, shows it)"


class Carrier:
    """Each way out of the text."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._speech = Speech()
        self._copied = self._spoken = ""

    def copy(self) -> None:
        """What is chosen, or (again) its sentence: as it is seen, without pinyin or breaks."""
        view = self._opened.view
        seen = view.paper.document.seen
        text = "\n".join(seen(*part) for part in view.selection.parts()) or seen(*view.held)
        if view.selection.ends is None and self._copied == text:
            text = seen(view.cursor.passage, *view.ways.sentence(view.cursor)).strip()
        self._copied = text
        self._opened.screen.app.copy_to_clipboard(visible(text))
        self._opened.told(f"Copied {text if len(text) <= SAID else text[: SAID - 1] + '…'}")

    def aloud(self) -> None:
        """Read aloud what is chosen, or (again) its sentence."""
        view = self._opened.view
        text = view.selection.text() or self._opened.text(view.held)
        if view.selection.ends is None and self._spoken == text:
            text = view.sentence
        self._spoken = text
        if trouble := self._speech.aloud(self._opened.desk.config.voice, text):
            self._opened.screen.tell(trouble)

    def be_quiet(self) -> None:
        """The page is left."""
        self._speech.stop()

    def ask(self) -> None:
        """Ask one of the reader's own commands about what is in hand: the only one, or the one that is chosen."""
        from tui.desk.helpers import Held
        from tui.screens.choosing import ChoosingScreen

        opened, view = self._opened, self._opened.view
        helpers = opened.desk.config.asked
        if not helpers:
            opened.screen.tell(NO_HELPER)
            return
        text = view.selection.text()
        hand, unit = (text, "selection") if text else (opened.text(view.held), view.hand.unit)
        paragraph = view.ways.text(view.cursor.passage)
        held = Held(hand, unit, view.sentence, paragraph, opened.article.title)
        ask = partial(self._ask, held, opened.place(opened.chosen()))
        if len(helpers) == 1:
            ask(helpers[0])
            return
        choice = ChoosingScreen("Helpers", helpers, "asks")
        opened.screen.app.push_screen(choice, lambda at: ask(helpers[at]) if at is not None else None)

    def _ask(self, held: Held, place: Place, name: str) -> None:
        from tui.desk.helpers import Helping
        from tui.screens.helper import HelperScreen

        desk = self._opened.desk
        helping = Helping(desk.config.helpers[name], held, desk.paths.cache)
        self._opened.screen.app.push_screen(HelperScreen(helping, held.hand), partial(self._noted, place))

    def _noted(self, place: Place, text: str | None) -> None:
        """An answer becomes a note at the place that was asked about."""
        opened = self._opened
        if text:
            write = partial(opened.desk.notebook.notes.write, place, text, title=opened.article.title)
            opened.keep(write, lambda _: "Note kept")

    def elsewhere(self) -> None:
        """Where what is chosen stands in the library."""
        from tui.screens.concordance import ConcordanceScreen

        opened = self._opened
        if word := opened.line():
            opened.jumps.leave(opened.view.cursor)
            opened.screen.app.push_screen(ConcordanceScreen(opened.desk, word))

    def says(self) -> None:
        """Who says what in the article; of the name one stands on only what that one says."""
        from tui.screens.says import SaysScreen

        opened, view = self._opened, self._opened.view
        word = view.word_text if view.word.kind == "name" else ""
        opened.jumps.leave(view.cursor)
        opened.screen.app.push_screen(SaysScreen(opened.desk, opened.article, word))

    def unfold(self) -> None:
        """The sentence in its steps, clause by clause; the word list is asked in a thread."""
        from seeds.language.unfolding import TOO_LONG
        from tui.desk.reading.unfolded import Unfolded, unfolded
        from tui.screens.unfolding import UnfoldScreen

        opened, view = self._opened, self._opened.view
        analysis = view.analyses.get(view.cursor.passage)
        if analysis is None:
            opened.screen.tell("The words of this passage are not known yet")
            return
        text, (start, end) = view.ways.text(view.cursor.passage), view.ways.sentence(view.cursor)
        if end - start > TOO_LONG:
            opened.screen.tell("This sentence is too long to be unfolded")
            return
        shown = opened.desk.shown(text)

        def show(lines: list[Unfolded]) -> None:
            if len(lines) > 1:
                opened.screen.app.push_screen(UnfoldScreen(shown[start:end].strip(), lines))
            else:
                opened.screen.tell("This is one clause: there is nothing to unfold")

        opened.screen.do(partial(unfolded, shown, analysis.words, start, end), show, group="unfold", exclusive=True)

    def sheet(self) -> None:
        """Terms, names and unknown words of the article."""
        from tui.screens.sheet import SheetScreen

        self._opened.screen.app.push_screen(SheetScreen(self._opened.desk, self._opened.article.id))
