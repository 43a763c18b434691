"""Adding texts: a path with completion, then progress that can be stopped."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Event, Paste
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input, ProgressBar, Static
from textual.worker import get_current_worker

from seeds.documents.formats.table import names
from seeds.documents.intake import WHOLE, is_address, is_elsewhere
from seeds.errors import CannotRead, SeedsError
from seeds.language.characters import has_han
from store.counted import counted
from store.errors import StoreError
from tui.desk.desk import Desk
from tui.desk.library.adding import Adder, NoProse, Outcome, Pasted, called, sources
from tui.desk.library.typed_paths import all_meant, escaped_like, exists, in_one_line, last_meant
from tui.screens.background import FORESEEN, tell, told
from tui.screens.messages import NotebookTouched
from tui.screens.over import Over, pressing
from tui.typeset.cells import drawable

SHORTEST_TEXT = 200
"""What is pasted in one line and is no longer may be a path."""
SAID_AT_MOST = 5
NEWS_EVERY, SAID_EVERY = 1.0, 0.2
"""Seconds after which the library below shows what came meanwhile."""
AGAIN, ALONE = "Enter again takes everything.", "Added by itself it can be taken whole."
"""Nobody types an option here."""
WAITING = pressing(("tab", "Tab completes"), ("enter", "Enter adds"), ("escape", "Esc closes"))
AT_WORK = pressing(("escape", "Esc stops; what is added stays"))


class PathSuggester(Suggester):
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

    class TextPasted(Message):
        """A text was pasted, not paths to texts."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    async def on_event(self, event: Event) -> None:
        """Several files are dragged as several lines by some file managers; what is no path is a text."""
        if isinstance(event, Paste) and is_text(event.text):
            event.stop()
            self.post_message(self.TextPasted(event.text))
            return
        await super().on_event(Paste(in_one_line(event.text)) if isinstance(event, Paste) else event)


def is_text(pasted: str) -> bool:
    """Whether what was pasted is Chinese prose, and names no file."""
    if not has_han(pasted) or is_address(pasted):
        return False
    lines = pasted.strip().splitlines()
    if any(exists(path) for path in all_meant(pasted[:SHORTEST_TEXT])):
        return False
    return len(pasted) > SHORTEST_TEXT or (len(lines) > 1 and any("。" in line for line in lines))


class AddedTexts(NamedTuple):
    """What came of adding."""

    said: str
    first: str
    """The id of the article that stands first in the table of what was asked for."""


@dataclass
class Came:
    """What came of adding, as it goes on."""

    added: int = 0
    known: int = 0
    first: str = ""
    said: list[str] = field(default_factory=list)
    """What went wrong, and what looks wrong."""
    whole: str = AGAIN
    """How one comes to what was left out."""
    left: str = ""
    """What of a folder was passed over, and why."""

    def take(self, outcome: Outcome) -> None:
        """A file went in."""
        if not self.first or len(outcome.known) < len(outcome.articles):  # the newest stands first in the table
            self.first = outcome.articles[0].id
        self.known += len(outcome.known)
        self.added += len(outcome.articles) - len(outcome.known)
        self.said += [warning.replace(WHOLE, self.whole) for warning in outcome.warnings]

    def __str__(self) -> str:
        there = f", {counted(self.known, 'was', 'were')} there already" if self.known else ""
        left = f"; {self.left}" if self.left else ""
        return f"Added {counted(self.added, 'article')}{there}{left}"


def how_far(name: str, part: int, parts: int, seconds: float) -> str:
    """What is read, for how long: a page that is recognised takes its time, and one sees that it goes on."""
    words = [f"Reading {name}"]
    if parts > 1:
        words.append(f"part {part} of {parts}")
    if seconds >= 1:
        words.append(f"{seconds:.0f} s")
    return f"{', '.join(words)}…"


class AddingScreen(Over["AddedTexts | None"]):
    """Gives back what was added, or nothing."""

    CSS_PATH = "adding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "Stop"),
        Binding("tab", "complete", "Complete", show=False, priority=True),
    ]

    def __init__(self, desk: Desk, pasted: str = "") -> None:
        """`pasted` is what was pasted or dragged before there was a field for it."""
        super().__init__()
        self._desk, self._pasted = desk, pasted
        self._adding = False
        self._told = self._said = self._begun = 0.0
        self._reading = ""
        self._asked = ""
        """What was asked for last: who asks for it again means it, as it is and all of it."""
        self._left_out = False
        """Whether something of that was left out."""
        self._text = ""
        """A text that was pasted, and waits for Enter as a path does."""

    def compose(self) -> ComposeResult:
        """The path, the bar, what went wrong."""
        with Vertical(id="adding") as panel:
            panel.border_title = "Add texts"
            panel.border_subtitle = WAITING
            yield Static("Type a path or an address, drag files here or paste a text: " + names(), classes="hint")
            yield PathField(placeholder="~/texts", suggester=PathSuggester(), select_on_focus=False)
            yield ProgressBar(show_eta=False)
            yield Static("", id="said", markup=False)

    def on_mount(self) -> None:
        """What was pasted lands in the field, as if it had been there."""
        if self._pasted:
            self.query_one(PathField).post_message(Paste(self._pasted))

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
        typed = event.value.strip()
        if self._adding or not (typed or self._text):
            return
        self._adding = True
        self._told = monotonic()
        self.query_one(Input).disabled = True
        self.query_one("#adding").border_subtitle = AT_WORK
        self._say("Looking for texts…" if typed else "Reading the pasted text…")
        meant = typed + self._text
        again, self._asked = meant == self._asked, meant
        paths = [typed] if is_elsewhere(typed) else [str(path) for path in all_meant(typed)]
        self._add([*paths, *[Pasted(self._text)] * bool(self._text)], again)

    @on(PathField.TextPasted)
    def _take_pasted(self, event: PathField.TextPasted) -> None:
        if not self._adding:
            self._text = event.text
            size = counted(sum(not character.isspace() for character in event.text), "character")
            self._say(f"A pasted text of {size}: Enter adds it.")

    @work(thread=True, group="adding")
    def _add(self, words: list[str], again: bool) -> None:
        came = Came()
        try:
            self._take_in(words, again, came)
        except FORESEEN as error:  # such as a notebook that may not be changed
            came.said.append(told(error))
        tell(self, self._finished, came, get_current_worker().is_cancelled)

    def _take_in(self, words: list[str], again: bool, came: Came) -> None:
        """One file after another, in a thread, until one stops it."""
        worker = get_current_worker()
        meant = sources(words)
        tell(self, self._started, len(meant.files))
        if not meant.files:
            came.said.append("; ".join(filter(None, ["There is no text there", meant.left])) + ".")
        alone = len(meant.files) == 1

        def looking_at(part: int, parts: int) -> None:
            if worker.is_cancelled:
                raise CannotRead("Stopped.", "")
            if monotonic() - self._said > SAID_EVERY:
                self._said = monotonic()
                tell(self, self._say, how_far(self._reading, part, parts, self._said - self._begun))

        whole = again and self._left_out
        came.whole = AGAIN if alone else ALONE
        with Adder(self._desk.paths, self._desk.notebook, anyway=again, whole=whole, progress=looking_at) as adder:
            for number, file in enumerate(meant.files, 1):
                if worker.is_cancelled:
                    break
                self._reading, self._begun = drawable(called(file)), monotonic()
                tell(self, self._say, f"Reading {self._reading}…")
                try:
                    came.take(adder.add(file))
                except NoProse as none:
                    if file in meant.from_folders:
                        meant.passed_over[none.kind] += 1
                    else:
                        came.said.append(f"{none.message} Enter again adds it.")
                except (SeedsError, StoreError) as error:
                    came.said.append(told(error) if alone else error.message)
                came.left = meant.left
                if not worker.is_cancelled:
                    tell(self, self._went_on, number)

    def _started(self, files: int) -> None:
        self.query_one(ProgressBar).update(total=files, progress=0)
        self.set_class(files > 1, "many")

    def _went_on(self, number: int) -> None:
        self.query_one(ProgressBar).update(progress=number)
        if monotonic() - self._told > NEWS_EVERY:
            self._told = monotonic()
            self.post_message(NotebookTouched())

    def _finished(self, came: Came, stopped: bool) -> None:
        """Close with a word; stay when something could not be added, so that it can be read."""
        self._adding = False
        self._left_out = any(AGAIN in line for line in came.said)
        said = f"Stopped. {came}" if stopped else str(came)
        if not came.said:
            self.dismiss(AddedTexts(said, came.first))
            return
        shown = came.said[:SAID_AT_MOST]
        if len(came.said) > SAID_AT_MOST:
            shown.append(f"… and {len(came.said) - SAID_AT_MOST} more")
        lines = [*([said] if came.added else []), *map(drawable, shown)]
        self._say("\n".join(lines), trouble=True)
        self.query_one("#adding").border_subtitle = WAITING
        field = self.query_one(Input)
        field.disabled = False
        field.focus()
        if any(map(exists, all_meant(field.value))):  # it was refused as it is: what is typed now is another
            field.select_all()

    def _say(self, text: str, *, trouble: bool = False) -> None:
        said = self.query_one("#said", Static)
        said.set_class(trouble, "trouble")
        said.update(text)
        said.display = bool(text)
