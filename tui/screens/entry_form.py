"""Editing what is kept about a term: reading, gloss, note and tags in one small form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import DescendantBlur, DescendantFocus
from textual.widgets import Input, Static, TextArea

from store.records import GlossaryEntry
from store.tags import line_of
from tui.desk.offered import Gloss
from tui.screens.over import headed, pressing
from tui.screens.writing import edited, to_edit
from tui.screens.writing_form import WritingForm
from tui.typeset.cells import cells, drawable
from tui.typeset.columns import ending, shortened
from tui.widgets.prose import Prose

WIDEST, BESIDE = 72, 12
"""Cells of the form at most, and those beside its sentence."""
LINES, LINES_LOW, SLACK = 4, 2, 12
"""Lines a sentence has at most, also in a low window, and cells that may stay empty at their ends."""
LOW = 24
"""Rows of a window in which the form has less of everything, so that each field is seen."""
LABELS = {"reading": "Reading", "gloss": "Gloss", "tags": "Tags, with blanks or commas between", "note": "Note"}
KEYS_OF = {"reading": "R", "gloss": "g", "tags": "t", "note": "c"}
"""What leads into a field from none; reading, tags and note as elsewhere."""


class EntryForm(WritingForm["dict[str, str]"]):
    """Gives back the fields, tags as one text.

    It mostly stands as one wants it, so it begins in no field: a letter that is pressed too soon, as on the page,
    writes nothing anywhere.
    """

    CSS_PATH = "entry_form.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "gloss(1)", "The next gloss"),
        Binding("up", "gloss(-1)", "The gloss before"),
        Binding("enter", "done", "Keep"),
        *(Binding(key, f"write('{name}')", LABELS[name]) for name, key in KEYS_OF.items()),
    ]
    KEYS = pressing(("enter", "Enter keeps"), ("tab", "Tab writes"), ("escape", "Esc leaves"))
    WRITING = pressing(("enter", "Enter keeps"), ("tab", "Tab goes on"), ("escape", "Esc leaves"))

    def __init__(
        self,
        heading: str,
        *,
        reading: str = "",
        gloss: str = "",
        note: str = "",
        tags: str = "",
        sentence: str = "",
        glosses: Sequence[Gloss] = (),
        begins: str = "",
    ) -> None:
        """Of several glosses the first stands there; ↓ and ↑ put another in its place. `begins` names the field to
        begin with; else it is the gloss where no book gives one, or none."""
        super().__init__()
        self._begins = begins
        self._glosses, self._chosen = glosses, 0
        gloss = glosses[0].text if glosses else gloss
        self._heading, self._sentence = heading, sentence
        self._fields = {"reading": reading, "gloss": gloss, "tags": tags}
        self._note = note
        self._standing: Mapping[str, str] = self.before()
        """What stands in the fields: what they began with, or what was written before and could not be kept."""

    @classmethod
    def of(cls, entry: GlossaryEntry, begins: str = "") -> EntryForm:
        """The form for an entry that is kept already."""
        tags = line_of(entry.tags)
        return cls(entry.term, reading=entry.reading, gloss=entry.gloss, note=entry.note, tags=tags, begins=begins)

    def again(self, written: Mapping[str, str]) -> EntryForm:
        """The form anew, with what was written in it and could not be kept."""
        reading, gloss, tags = self._fields.values()
        form = EntryForm(
            self._heading, reading=reading, gloss=gloss, note=self._note, tags=tags, sentence=self._sentence,
            glosses=self._glosses, begins=self._begins,
        )  # fmt: skip
        form._chosen, form._standing = self._chosen, written
        return form

    def compose(self) -> ComposeResult:
        """One line each, the note with as many as it needs."""
        with Vertical(id="form") as panel:
            panel.border_title = headed(self._heading)
            panel.border_subtitle = self.keys
            if self._sentence:
                yield Static(Prose.of(self._shown_sentence), classes="sentence")
            for name in self._fields:
                yield Static(self._label(name), id=f"{name}-label", classes="label", markup=False)
                yield Input(to_edit(self._standing[name]), id=name, select_on_focus=False)
            yield Static(self._label("note"), id="note-label", classes="label", markup=False)
            yield TextArea(to_edit(self._standing["note"]), id="note", soft_wrap=True, show_line_numbers=False)

    @property
    def keys(self) -> Content:
        """In a field letters are the field's, and in the note, which may have many lines, Enter too."""
        if self.focused is None:
            return self.KEYS
        return WritingForm.KEYS if isinstance(self.focused, TextArea) else self.WRITING

    def _label(self, name: str) -> str:
        """What stands over a field; over the gloss, of which book it is, where there are several. Where one is in
        none, the key that leads there."""
        told = [LABELS[name]]
        if name == "gloss" and len(self._glosses) > 1:
            source = self._glosses[self._chosen].source
            told = [f"{told[0]}{f' of {drawable(source)}' if source else ''}", "↓ the next"]
        return " · ".join([*told, *[KEYS_OF[name]] * (self.focused is None)])

    @on(DescendantFocus)
    @on(DescendantBlur)
    def _tell_keys(self) -> None:
        self.show_keys()
        for name in LABELS:
            self.query_one(f"#{name}-label", Static).update(self._label(name))

    def action_write(self, name: str) -> None:
        """Go into a field."""
        self.query_one(f"#{name}").focus()

    def action_gloss(self, step: int) -> None:
        """What another book says, in the place of what stands there."""
        if len(self._glosses) > 1:
            self._chosen = (self._chosen + step) % len(self._glosses)
            self.query_one("#gloss-label", Static).update(self._label("gloss"))
            self.query_one("#gloss", Input).value = to_edit(self._glosses[self._chosen].text)

    @property
    def _is_low(self) -> bool:
        return self.app.size.height < LOW

    @property
    def _shown_sentence(self) -> str:
        """The sentence, of a long one what stands around the term."""
        line = min(self.app.size.width, WIDEST) - BESIDE
        room = max((LINES_LOW if self._is_low else LINES) * line - SLACK, line)
        text = drawable(self._sentence)
        if cells(text) <= room:
            return self._sentence
        before, term, after = text.partition(drawable(self._heading))
        if not term:
            return shortened(before, room)
        after = shortened(after, max((room - cells(term)) // 2, 1))
        return ending(before, max(room - cells(term) - cells(after), 1)) + term + after

    def on_mount(self) -> None:
        """Begin with a gloss that nobody gives, else with nothing; a note is gone on with at its end."""
        self.set_class(self._is_low, "low")
        note = self.query_one(TextArea)
        note.move_cursor(note.document.end)
        if begins := self._begins or ("" if self._standing["gloss"].strip() else "gloss"):
            self.action_write(begins)

    @on(Input.Submitted)
    def _submit(self) -> None:  # who presses Enter in a line hopes for the same
        self.action_done()

    def before(self) -> dict[str, str]:
        """The fields as they were."""
        return self._fields | {"note": self._note}

    def written(self) -> dict[str, str]:
        """The fields as they are now."""
        now = {name: self.query_one(f"#{name}", Input).value for name in self._fields}
        now["note"] = self.query_one(TextArea).text
        return {name: self._meant(name, text) for name, text in now.items()}

    def _meant(self, name: str, text: str) -> str:
        standing = self._standing[name]
        return standing if text == to_edit(standing) else edited(text, self.before()[name])
