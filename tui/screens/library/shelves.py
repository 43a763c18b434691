"""Which part of the library is shown: what was put away stands out of the way until it is asked for."""

from __future__ import annotations

from collections.abc import Container

from store.records import ARTICLE_STATES

IN_USE, EVERYTHING = "in use", "everything"
SHELVES: tuple[str, ...] = (IN_USE, *ARTICLE_STATES, EVERYTHING)


class Shelves:
    """The shelf one looks at."""

    def __init__(self) -> None:
        self.shelf = IN_USE

    @property
    def next(self) -> str:
        """The one that comes after it."""
        return SHELVES[(SHELVES.index(self.shelf) + 1) % len(SHELVES)]

    def turn(self) -> None:
        """Look at the next one."""
        self.shelf = self.next

    def go_back(self) -> bool:
        """Look at what is in use; whether one looked at anything else."""
        was, self.shelf = self.shelf, IN_USE
        return was != IN_USE

    def shown(self) -> Container[str]:
        """The states of the articles that stand there."""
        if self.shelf == IN_USE:
            return {*ARTICLE_STATES} - {"archived"}
        return ARTICLE_STATES if self.shelf == EVERYTHING else {self.shelf}

    def remark(self) -> str:
        """What the masthead says of it, and how one comes back."""
        return "" if self.shelf == IN_USE else f" · {self.shelf} (Esc: what is in use)"
