"""What the line to search with says; apart from it, so that a page can listen before the line is there."""

from __future__ import annotations

from textual.message import Message


class FindWords(Message):
    """Other words are looked for now."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class Step(Message):
    """The next (1) or previous (-1) hit is wanted."""

    def __init__(self, by: int) -> None:
        super().__init__()
        self.by = by


class FindClosed(Message):
    """Searching is over; `kept` says whether to stay at the hit."""

    def __init__(self, kept: bool) -> None:
        super().__init__()
        self.kept = kept
