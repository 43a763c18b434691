"""The field one types a word into that is looked up."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input


class LookupLine(Input):
    """It says how one comes to what is found, and back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "To the words"),
        Binding("down", "submit", show=False),
        Binding("escape", "app.go_back", "Back"),
    ]
