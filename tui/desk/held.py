"""What lies on the terminal before the live page does, and what is to lie there the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui.desk.frames import Words

ALTERNATE = "\x1b[?1049h"
"""Begins the other screen of the terminal, which is left again when the program ends."""


class Drawn(NamedTuple):
    """A first frame."""

    words: Words
    """What was asked for on the command line to see it."""
    article: str
    """The id of the text it shows; of the library none."""
    frame: str
    size: tuple[int, int]
    """The columns and rows it was drawn in."""


class Held:
    """Handed from who shows the frame to who draws the live page, and back."""

    def __init__(self) -> None:
        self.is_wanted = False
        """Whether frames are kept for this terminal."""
        self.frame = ""
        """What was shown; nothing when everything starts as if nothing had been there."""
        self.is_entered = False
        """Whether the terminal's other screen was begun for the frame and nobody has taken it over yet."""
        self.attributes: list[Any] = []
        """How the terminal was set before the frame was shown."""
        self.knows: Callable[[Words], bool] = lambda words: False
        """Whether what these words show first is kept already, as everything is now."""
        self.keep: Callable[[Iterable[Drawn]], object] = lambda fresh: None
        """Keeps frames at once."""
        self.fresh: list[Drawn] = []
        """Frames to keep when everything is written."""
