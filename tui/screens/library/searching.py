"""What the library's filter finds: words in an article's head, its title by sound, and anywhere in its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from tui.desk.library.texts import Held, WholeTexts
from tui.screens.background import breathing, nothing
from tui.screens.library.rows import LibraryRow

if TYPE_CHECKING:
    from store.records import Place
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen


class Searching:
    """The words typed: heads are searched with every letter, texts in a thread behind it."""

    def __init__(self, desk: Desk, screen: DeskScreen, found: Callable[[], None]) -> None:
        """`found` is called when texts were searched."""
        self._screen, self._tell = screen, found
        self._texts = WholeTexts(desk)
        self._in_head: Mapping[str, Callable[[str], bool]] = {}
        self._in_text: Mapping[str, Held] = {}
        self.at_work = False

    def narrow(self, words: str) -> None:
        """From now on these words are looked for."""
        from seeds.language.script import holding

        self._in_head = {word: holding(word) for word in words.split()}
        self.at_work = bool(words)
        if words:
            search = partial(self._texts.holding, tuple(self._in_head), breathing)
            self._screen.do(search, self._found, failed=nothing, group="texts", exclusive=True)

    def passes(self, row: LibraryRow, head: str) -> bool:
        """Whether an article holds every word, each in its head or in its text; thousands are asked at once."""
        id, in_text = row.card.id, self._in_text
        for word, in_head in self._in_head.items():
            if not (word in in_text and id in in_text[word]) and not in_head(head):
                return False
        return True

    def place(self, row: LibraryRow) -> Place | None:
        """Where the first word stands that only the text holds: there one goes on reading."""
        from tui.desk.reading.places import place_at

        for word, in_head in self._in_head.items():
            if not in_head(row.head) and (mention := self._in_text.get(word, {}).get(row.card.id)):
                return place_at(mention)
        return None

    def _found(self, found: Mapping[str, Held]) -> None:
        self._in_text = found
        if found.keys() == self._in_head.keys():
            self.at_work = False
        self._tell()
