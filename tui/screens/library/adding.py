"""Adding texts: a path with completion, then progress that can be stopped."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Event, Paste
from textual.suggester import Suggester
from textual.widgets import Input, ProgressBar, Static
from textual.worker import get_current_worker

from seeds.errors import SeedsError
from store.counted import counted
from store.errors import StoreError
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder, sources
from tui.desk.library.typed_paths import all_meant, escaped_like, in_one_line, last_meant
from tui.screens.messages import NotebookTouched
from tui.screens.over import Over, pressing
from tui.typeset.cells import drawable

if TYPE_CHECKING:
    pass

SAID_AT_MOST = 5
NEWS_EVERY = 1.0
"""Seconds after which the library below shows what came meanwhile."""
WAITING = pressing(("tab", "Tab completes"), ("enter", "Enter adds"), ("escape", "Esc closes"))
AT_WORK = pressing(("escape", "Esc stops; what is added stays"))


class Paths(Suggester):
    """Completes the name of a file or folder."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The first name that begins as typed, folders with a slash."""
        if not value.strip():
            return None
        typed = last_meant(value)
        folder, start = (typed, "") if value.endswith("/") else (typed.parent, typed.name)
        try:
            names = sorted(
                path.name + "/" * path.is_dir()
                for path in folder.iterdir()
                if path.name.startswith(start) and drawable(path.name) == path.name
            )
        except (OSError, ValueError):
            return None
        shown = [name for name in names if start.startswith(".") or not name.startswith(".")]
        return value + escaped_like(value, shown[0][len(start) :]) if shown and shown[0] != start else None


class PathField(Input):
    """A line for paths: what is dragged or pasted in several lines becomes one."""

    async def on_event(self, event: Event) -> None:
        """Several files are dragged as several lines by some file managers."""
        await super().on_event(Paste(in_one_line(event.text)) if isinstance(event, Paste) else event)


class AddedTexts(NamedTuple):
    """What came of adding."""

    said: str
    first: str
    """The id of the first article of what was asked for."""


class AddingScreen(Over["AddedTexts | None"]):
    """Gives back what was added, or nothing."""

    CSS_PATH = "adding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "Stop"),
        Binding("tab", "complete", "Complete", show=False, priority=True),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._adding = False
        self._told = 0.0

    def compose(self) -> ComposeResult:
        """The path, the bar, what went wrong."""
        with Vertical(id="adding") as panel:
            panel.border_title = "Add texts"
            panel.border_subtitle = WAITING
            yield Static("Type a path or drag files here: .txt, .md, .html, .epub", classes="hint")
            yield PathField(placeholder="~/texts", suggester=Paths(), select_on_focus=False)
            yield ProgressBar(show_eta=False)
            yield Static("", id="said", markup=False)

    def action_complete(self) -> None:
        """Take the name that is offered."""
        self.query_one(Input).action_cursor_right()

    def action_stop(self) -> None:
        """Stop adding after the file in hand, or close."""
        if self._adding:
            self.workers.cancel_group(self, "adding")
        else:
            self.dismiss(None)

    @on(Input.Submitted)
    def _begin(self, event: Input.Submitted) -> None:
        if event.value.strip() and not self._adding:
            self._adding = True
            self._told = monotonic()
            self.query_one(Input).disabled = True
            self.query_one("#adding").border_subtitle = AT_WORK
            self._say("Looking for texts…")
            self._add(all_meant(event.value))

    @work(thread=True, group="adding")
    def _add(self, paths: list[Path]) -> None:
        worker = get_current_worker()
        files = list(sources(map(str, paths)))
        self.app.call_from_thread(self._started, len(files))
        added = known = 0
        first = ""
        failed: list[str] = []
        with Adder(self._desk.paths, self._desk.notebook) as adder:
            for number, file in enumerate(files, 1):
                if worker.is_cancelled:
                    break
                self.app.call_from_thread(self._say, f"Reading {drawable(file.name)}…")
                try:
                    outcome = adder.add(file)
                except (SeedsError, StoreError) as error:
                    failed.append(error.message)
                else:
                    first = first or outcome.articles[0].id
                    known += len(outcome.known)
                    added += len(outcome.articles) - len(outcome.known)
                if not worker.is_cancelled:
                    self.app.call_from_thread(self._went_on, number)
        self.app.call_from_thread(self._finished, added, known, first, failed, worker.is_cancelled)

    def _started(self, files: int) -> None:
        self.query_one(ProgressBar).update(total=files, progress=0)
        self.set_class(files > 1, "many")

    def _went_on(self, number: int) -> None:
        self.query_one(ProgressBar).update(progress=number)
        if monotonic() - self._told > NEWS_EVERY:
            self._told = monotonic()
            self.post_message(NotebookTouched())

    def _finished(self, added: int, known: int, first: str, failed: list[str], stopped: bool) -> None:
        """Close with a word; stay when something could not be added, so that it can be read."""
        self._adding = False
        there = f", {counted(known, 'was', 'were')} there already" if known else ""
        said = f"Added {counted(added, 'article')}{there}"
        if stopped:
            said = f"Stopped. {said}"
        if not failed:
            self.dismiss(AddedTexts(said, first))
            return
        shown = failed[:SAID_AT_MOST]
        if len(failed) > SAID_AT_MOST:
            shown.append(f"… and {len(failed) - SAID_AT_MOST} more")
        lines = [*([said] if added else []), *map(drawable, shown)]
        self._say("\n".join(lines), trouble=True)
        self.query_one("#adding").border_subtitle = WAITING
        field = self.query_one(Input)
        field.disabled = False
        field.focus()

    def _say(self, text: str, *, trouble: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.set_class(trouble, "trouble")
        said.update(text)
        said.display = bool(text)
