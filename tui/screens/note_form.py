"""Writing a note: an editor of a few lines, in which input methods work."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from tui.screens.over import headed
from tui.screens.writing import edited, to_edit
from tui.screens.writing_form import WritingForm
from tui.widgets.prose import Prose


class NoteForm(WritingForm[str]):
    """Gives back the text."""

    CSS_PATH = "note_form.tcss"

    def __init__(self, heading: str, text: str = "", about: str = "", written: str | None = None) -> None:
        """`written` is what was written before and could not be kept: it stands there in the text's place."""
        super().__init__()
        self._heading, self._text, self._about = heading, text, about
        self._standing = text if written is None else written

    def compose(self) -> ComposeResult:
        """What the note is about, and room to write."""
        with Vertical(id="note-form") as panel:
            panel.border_title = headed(self._heading)
            panel.border_subtitle = self.KEYS
            if self._about:
                yield Static(Prose.of(self._about), classes="about")
            yield TextArea(to_edit(self._standing), soft_wrap=True, show_line_numbers=False)

    def on_mount(self) -> None:
        """Write at the end of what is there."""
        editor = self.query_one(TextArea)
        editor.focus()
        editor.move_cursor(editor.document.end)

    def before(self) -> str:
        """The text as it was."""
        return self._text

    def written(self) -> str:
        """The text as it is now."""
        text = self.query_one(TextArea).text
        return self._standing if text == to_edit(self._standing) else edited(text, self._text)
