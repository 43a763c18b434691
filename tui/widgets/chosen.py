"""What a click beside a text or table says; apart from the widgets, so that a page can listen before they load."""

from __future__ import annotations

from textual.message import Message


class Chosen(Message):
    """Something that is told of was clicked: a place, a word, a note."""

    def __init__(self, about: object) -> None:
        super().__init__()
        self.about = about
        """What was told of."""
