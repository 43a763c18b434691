"""What a reading view tells the screen around it."""

from __future__ import annotations

from textual.message import Message
from textual.widget import Widget


class ReadingMessage(Message):
    """Something happened in a reading view."""

    def __init__(self, view: Widget) -> None:
        """Remember whose message it is."""
        super().__init__()
        self.view = view

    @property
    def control(self) -> Widget:
        """The view, for `@on` selectors."""
        return self.view


LEAST = "A character is the least; l goes on to the next one, w takes more again"
MOST = "A paragraph is the most; v selects from here on"


class HandStays(ReadingMessage):
    """More (1) or less (-1) was to be taken in hand, and there is nothing that is."""

    def __init__(self, view: Widget, by: int) -> None:
        super().__init__(view)
        self.said = MOST if by > 0 else LEAST


class EndPassed(ReadingMessage):
    """The reader wants to go on where there is nothing more."""

    def __init__(self, view: Widget, way: str) -> None:
        """`way` is the one on which he wants to."""
        super().__init__(view)
        self.way = way


class WordChosen(ReadingMessage):
    """The word under the cursor was double-clicked: its entry is wanted."""


class SelectionChanged(ReadingMessage):
    """More or less text is selected; `text` is empty when nothing is."""

    def __init__(self, view: Widget, text: str) -> None:
        """`text` is clean: no pinyin, no line breaks but between paragraphs."""
        super().__init__(view)
        self.text = text


class PassagesShown(ReadingMessage):
    """Other passages are on the screen; their words are wanted first."""

    def __init__(self, view: Widget, first: int, last: int) -> None:
        """The numbers of the first and the last passage on the screen."""
        super().__init__(view)
        self.first, self.last = first, last
