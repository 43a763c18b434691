"""Exporting the glossary from the screen: a format, a file, one line about what was written."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from store.counted import counted
from store.errors import StoreError
from store.export.formats import ENDINGS, FORMATS, Format, put, rendered
from store.files import not_written
from store.imports import Originals
from tui.adding import meant
from tui.desk import Desk
from tui.typeset.cells import drawable

MEANING = {
    "markdown": "Markdown, to print or for a notes vault",
    "csv": "CSV, for a spreadsheet",
    "anki": "Anki package; importing again updates the notes",
    "json": "JSON, everything; 'jingdu merge' reads it back",
}


class ExportingScreen(ModalScreen["str | None"]):
    """Gives back a line about what was written."""

    CSS_PATH = "exporting.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Leave")]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._format: Format = FORMATS[0]

    def compose(self) -> ComposeResult:
        """The formats, then the file."""
        with Vertical(id="exporting") as panel:
            panel.border_title = "Export the glossary"
            panel.border_subtitle = "Enter chooses, then writes · Esc leaves"
            yield OptionList(*(Option(MEANING[form], id=form) for form in FORMATS))
            yield Input(select_on_focus=False)
            yield Static("", id="trouble", markup=False)

    @on(OptionList.OptionHighlighted)
    def _propose(self, event: OptionList.OptionHighlighted) -> None:
        self._format = next(form for form in FORMATS if form == event.option_id)
        ending = next(ending for ending, form in ENDINGS.items() if form == self._format)
        self.query_one(Input).value = str(Path.home() / f"jingdu-glossary{ending}")

    @on(OptionList.OptionSelected)
    def _choose(self) -> None:
        field = self.query_one(Input)
        field.focus()
        field.cursor_position = len(field.value)

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._export(meant(event.value))

    @work(thread=True, exclusive=True)
    def _export(self, path: Path) -> None:
        """Rendering ten thousand entries takes a moment."""
        notebook = self._desk.notebook
        try:
            originals = Originals(self._desk.paths.imports)
            data = rendered(notebook, originals, self._format, "article", datetime.now().astimezone())
            put(path, data, self._format)
        except StoreError as error:
            self.app.call_from_thread(self._failed, error)
            return
        except (OSError, RuntimeError, ValueError) as error:  # a name that no system takes, a link in a circle
            problem = error if isinstance(error, OSError) else OSError(str(error))
            self.app.call_from_thread(self._failed, not_written(path, problem))
            return
        count = len(notebook.glossary.entries())
        self.app.call_from_thread(partial(self.dismiss, f"Exported {counted(count, 'term')} to {path}"))

    def _failed(self, error: StoreError) -> None:
        self.query_one("#trouble", Static).update("\n".join(map(drawable, (error.message, error.hint))).strip())
