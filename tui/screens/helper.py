"""What one of the reader's own commands answers, as it arrives."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from tui.desk.helpers import Helping, Reply
from tui.screens.background import Foreseen, breathing, in_background, tell, told
from tui.screens.over import Over, headed, pressing
from tui.typeset.cells import drawable
from tui.widgets.prose import Prose

WAITING, NOTHING = "…", "It is done, and had nothing to say."


class HelperScreen(Over["str | None"]):
    """Gives back the answer if it is to be kept as a note."""

    CSS_PATH: ClassVar[CSSPathType | None] = "helper.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "Leave"),
        Binding("c", "note", "Keep as a note"),
        Binding("r", "again", "Ask again"),
        Binding("down,j", "scroll('down')", show=False),
        Binding("up,k", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]

    def __init__(self, helping: Helping, about: str) -> None:
        super().__init__()
        self._helping, self._about = helping, about
        self.answer: Reply | None = None
        """What came of it; nothing while it is under way."""
        self.is_asking = False

    def compose(self) -> ComposeResult:
        """What is asked about, the answer, and what was wrong."""
        with VerticalScroll(id="helper", can_focus=False) as panel:
            panel.border_title = headed(self._helping.helper.name)
            yield Static(Prose.of(self._about), classes="about")
            yield Static(WAITING, id="answer", markup=False)
            yield Static("", id="fault", markup=False)

    def on_mount(self) -> None:
        """What is known already costs nothing."""
        if known := self._helping.known():
            self._done(known)
        else:
            self.action_again()

    def on_unmount(self) -> None:
        """Nobody waits for it any more."""
        self._helping.stop()

    # Asking ---------------------------------------------------------------------------------------------

    def action_again(self) -> None:
        """Run the command, unless it runs already."""
        if self.is_asking:
            return
        self._helping = Helping(self._helping.helper, self._helping.held, self._helping.cache)
        self.answer, self.is_asking = None, True
        self._show(WAITING, "")
        in_background(self, self._ask, self._done, self._failed, group="helper")

    def _ask(self) -> Reply:
        """The command's answer; in a thread."""

        def heard(text: str) -> None:
            breathing()
            tell(self, self._show, text, "")

        return self._helping.answer(heard)

    def _done(self, answer: Reply) -> None:
        self.answer, self.is_asking = answer, False
        self._show(answer.text or ("" if answer.fault else NOTHING), answer.fault)

    def _failed(self, error: Foreseen) -> None:
        self._done(Reply("", told(error)))

    def _show(self, text: str, fault: str) -> None:
        if not self.is_attached:
            return
        self.query_one("#answer", Static).update(Prose.of(text.rstrip("\n")))
        line = self.query_one("#fault", Static)
        line.update(drawable(fault))
        line.display = bool(fault)
        self.query_one("#helper").border_subtitle = self._keys()

    def _keys(self) -> Content:
        if self.answer is None:
            return pressing(("escape", "Esc stops"))
        keep = [("c", "c keeps it as a note")] if self.answer.text else []
        return pressing(*keep, ("r", "r asks again"), ("escape", "Esc leaves"))

    # Keys -----------------------------------------------------------------------------------------------

    def action_leave(self) -> None:
        """End the command first, where it runs; what has come stays to be read."""
        if self.is_asking:
            self._helping.stop()
        else:
            self.dismiss(None)

    def action_note(self) -> None:
        """Give the answer back."""
        if self.answer and self.answer.text:
            self.dismiss(f"{self._helping.helper.name}: {self.answer.text}")

    def action_scroll(self, how: str) -> None:
        """Read on."""
        getattr(self.query_one("#helper"), f"scroll_{how}")(animate=False)
