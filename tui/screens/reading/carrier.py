"""What is in hand, taken elsewhere: to the clipboard, to a voice, to its other places in the library."""

from __future__ import annotations

from seeds.documents.visible import visible
from tui.desk.reading.speech import Speech
from tui.screens.reading.opened import Opened

SAID = 30
"""Characters of what was copied that are said again."""
NO_VOICE = 'No voice yet: speech = "espeak-ng -v cmn --stdin" in config.toml (, shows it)'
"""Within the line of messages at 80 columns, with a command that can be typed as it stands."""


class Carrier:
    """Each way out of the text."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._speech = Speech()
        self._copied = ""

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
        """Read the sentence aloud, or what is selected, or the paragraph where it is in hand."""
        view = self._opened.view
        text = self._opened.text(view.held) if view.hand.unit == "paragraph" else view.sentence
        if not self._speech.say(self._opened.desk.config.speech, view.selection.text() or text):
            self._opened.screen.tell(NO_VOICE)

    def be_quiet(self) -> None:
        """The page is left."""
        self._speech.stop()

    def elsewhere(self) -> None:
        """Where what is chosen stands in the library."""
        from tui.screens.concordance import ConcordanceScreen

        opened = self._opened
        if word := opened.line():
            opened.jumps.leave(opened.view.cursor)
            opened.screen.app.push_screen(ConcordanceScreen(opened.desk, word))

    def sheet(self) -> None:
        """Terms, names and unknown words of the article."""
        from tui.screens.sheet import SheetScreen

        self._opened.screen.app.push_screen(SheetScreen(self._opened.desk, self._opened.article.id))
