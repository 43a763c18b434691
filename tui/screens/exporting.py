"""Exporting the glossary from the screen: a format, a file, one line about what was written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from store.counted import counted
from store.export.formats import WouldOverwrite, held, put, rendered, wanted
from store.export.table import FORMATS, TERMS_ALONE, FormatName
from store.files import not_written
from store.imports import Originals
from tui.desk.desk import Desk
from tui.desk.library.typed_paths import as_typed, meant
from tui.desk.recording import Recordings, recorded
from tui.screens.background import Foreseen, breathing, in_background, tell, told
from tui.screens.over import Over, pressing
from tui.typeset.cells import drawable

if TYPE_CHECKING:
    from store.export.faces import Face
    from store.export.sounds import Recording

KEYS = pressing(("enter", "Enter chooses, then writes"), ("escape", "Esc leaves"))
REPLACE = pressing(("ctrl+r", "Ctrl+r replaces"), ("escape", "Esc leaves"))

SHOWN_EVERY = 0.1
"""Seconds between two looks at how many terms are recorded."""


class ExportingScreen(Over["str | None"]):
    """Gives back a line about what was written."""

    CSS_PATH = "exporting.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave"),
        Binding("ctrl+r", "replace", "Replace", priority=True),
    ]

    def __init__(self, desk: Desk, only: frozenset[str] | None = None, first: FormatName = FORMATS[0].name) -> None:
        """`only` are the ids of the entries that are wanted, where not all are; `first` is what is proposed."""
        super().__init__()
        self._desk, self._only = desk, only
        self._format = first
        self._in_the_way: Path | None = None
        """The file that is replaced if the reader says so."""

    def compose(self) -> ComposeResult:
        """The formats, then the file."""
        with Vertical(id="exporting") as panel:
            some = "" if self._only is None else f" {counted(len(self._only), 'selected term')}"
            panel.border_title = f"Export{some}"
            panel.border_subtitle = KEYS
            forms = [form for form in FORMATS if self._only is None or form.name in TERMS_ALONE]
            formats = OptionList(*(Option(form.said, id=form.name) for form in forms))
            formats.highlighted = formats.get_option_index(self._format)
            yield formats
            yield Input(select_on_focus=False)
            yield Static("", id="said", markup=False)

    @on(OptionList.OptionHighlighted)
    def _propose(self, event: OptionList.OptionHighlighted) -> None:
        form = next(form for form in FORMATS if form.name == event.option_id)
        self._format = form.name
        self.query_one(Input).value = f"~/{form.proposed}"

    @on(OptionList.OptionSelected)
    def _choose(self) -> None:
        field = self.query_one(Input)
        field.focus()
        field.cursor_position = len(field.value)

    @on(Input.Changed)
    def _another(self) -> None:
        self._in_the_way = None
        self._say("")
        self.query_one("#exporting").border_subtitle = KEYS

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._begin(meant(event.value))

    def action_replace(self) -> None:
        """Write over the file that was found in the way."""
        if self._in_the_way is not None:
            self._begin(self._in_the_way, replace=True)

    def action_leave(self) -> None:
        """Close; what is not written yet stays unwritten."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    def _begin(self, path: Path, *, replace: bool = False) -> None:
        self._in_the_way = None
        self._say("Writing…")
        job = partial(self._export, path, self._format, replace)
        in_background(self, job, self._done, partial(self._failed, path), exclusive=True)

    def _export(self, path: Path, form: FormatName, replace: bool) -> str:
        """Rendering ten thousand entries takes a moment; until the file is put in place it can be stopped."""
        notebook = self._desk.notebook
        spoken = self._spoken() if form == "anki" and self._desk.config.speech_file else None
        originals, when = Originals(self._desk.paths.imports), datetime.now().astimezone()
        sounds = spoken.sounds if spoken else None
        seen = self._faces(spoken.sentences if spoken else {}) if form == "anki" else None
        data = rendered(notebook, originals, form, "article", when, sounds, self._only, seen)
        breathing()
        try:
            put(path, data, form, force=replace)
        except (RuntimeError, ValueError) as error:  # a name that no system takes, a link in a circle
            raise not_written(path, OSError(str(error))) from error
        said = f"Exported {held(notebook, form, 'term', only=self._only)} to {as_typed(path)}"
        return "\n".join(filter(None, (said + spoken.there, spoken.missing))) if spoken else said

    def _spoken(self) -> Recordings:
        """The terms as sounds; how far it is shows in the panel, and Esc ends it."""
        shown, worker = 0.0, get_current_worker()

        def went(done: int, total: int) -> bool:
            nonlocal shown
            if not worker.is_cancelled and monotonic() - shown > SHOWN_EVERY:
                shown = monotonic()
                tell(self, self._say, f"Recording terms: {done:,} of {total:,} · Esc stops")
            return not worker.is_cancelled

        entries = wanted(self._desk.notebook, self._only)
        return recorded(entries, self._desk.config.speech_file, self._desk.paths, went)

    def _faces(self, spoken: Mapping[str, Recording]) -> Mapping[str, Face]:
        """What the cards show besides."""
        from tui.desk.study.faces import faces

        desk = self._desk
        return faces(wanted(desk.notebook, self._only), desk.analyst, desk.own_words, spoken)

    def _done(self, said: str) -> None:
        if self.is_attached:
            self.dismiss(said)

    def _failed(self, path: Path, error: Foreseen) -> None:
        """Say what went wrong; where something else lies there, nothing is replaced unless the reader says so."""
        if not isinstance(error, WouldOverwrite):
            self._say(told(error), trouble=True)
            return
        self._in_the_way = path
        self._say(f"{error.message}.\nCtrl+r replaces it; or give another name.", trouble=True)
        self.query_one("#exporting").border_subtitle = REPLACE

    def _say(self, text: str, *, trouble: bool = False) -> None:
        if self.is_attached:
            line = self.query_one("#said", Static)
            line.set_class(trouble, "trouble")
            line.update("\n".join(map(drawable, text.split("\n"))))
            line.display = bool(text)
