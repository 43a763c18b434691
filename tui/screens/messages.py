"""What screens and app tell each other: news come down to every screen, wishes go up to the app.

No screen knows another for it, and none knows the app.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from store.records import Place
    from tui.screens.background import Foreseen


UNDONE = "That did not work"


class NotebookChanged(Message):
    """Something in the notebook is not what it was: made here, taken back, or kept by another program."""


class SettingChanged(Message):
    """A setting has another value now; `dictionaries` stands for those the reader added."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class DictionariesTouched(Message):
    """Please tell every open screen that the reader's dictionaries are others now, or in another order."""


class Ready(Message):
    """The screen takes keys from now on."""


class NotebookTouched(Message):
    """Please tell every open screen that the notebook has changed."""


class SettingWanted(Message):
    """Please give a setting this value."""

    def __init__(self, name: str, value: str | int | bool) -> None:
        super().__init__()
        self.name, self.value = name, value


class ReadingWanted(Message):
    """Please open an article, at a place of it or where it was left."""

    def __init__(self, article: str, place: Place | None = None, *, instead: bool = False) -> None:
        super().__init__()
        self.article, self.place = article, place
        self.instead = instead
        """Whether the page takes the place of the screen that asks."""


class Trouble(Message):
    """Please say that something foreseen went wrong."""

    def __init__(self, error: Foreseen, title: str = UNDONE) -> None:
        super().__init__()
        self.error, self.title = error, title
