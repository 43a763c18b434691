"""Editing what is kept about a term: reading, gloss, note and tags in one small form."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static, TextArea

from store.records import GlossaryEntry
from tui.screens.writing import edited, to_edit
from tui.typeset.cells import drawable
from tui.widgets.prose import Prose


class EntryForm(ModalScreen["dict[str, str] | None"]):
    """Gives back the fields, tags as one text, or nothing when it was left with Esc."""

    CSS_PATH = "entry_form.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Leave"),
        Binding("ctrl+s", "done", "Keep", priority=True),
    ]

    def __init__(
        self,
        heading: str,
        *,
        reading: str = "",
        gloss: str = "",
        note: str = "",
        tags: str = "",
        sentence: str = "",
    ) -> None:
        super().__init__()
        self._heading, self._sentence = heading, sentence
        self._fields = {"reading": reading, "gloss": gloss, "tags": tags}
        self._note = note

    @classmethod
    def of(cls, entry: GlossaryEntry) -> EntryForm:
        """The form for an entry that is kept already."""
        return cls(entry.term, reading=entry.reading, gloss=entry.gloss, note=entry.note, tags=" ".join(entry.tags))

    def compose(self) -> ComposeResult:
        """One line each, the note with as many as it needs."""
        with Vertical(id="form") as panel:
            panel.border_title = drawable(self._heading)
            panel.border_subtitle = "Enter or Ctrl+s keeps · Esc leaves"
            if self._sentence:
                yield Static(Prose.of(self._sentence), classes="sentence")
            for name, value in self._fields.items():
                yield Static(name.capitalize(), classes="label")
                yield Input(to_edit(value), id=name, select_on_focus=False)
            yield Static("Note", classes="label")
            yield TextArea(to_edit(self._note), id="note", soft_wrap=True, show_line_numbers=False)

    def on_mount(self) -> None:
        """Begin with the gloss, which is changed most."""
        self.query_one("#gloss", Input).focus()

    @on(Input.Submitted)
    def action_done(self) -> None:
        """Give the fields back."""
        fields = {
            name: edited(self.query_one(f"#{name}", Input).value, text) for name, text in self._fields.items()
        }
        self.dismiss(fields | {"note": edited(self.query_one(TextArea).text, self._note)})
