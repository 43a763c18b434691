"""What every full screen shares: the desk, saving without holding up the keys, and news from the notebook."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from textual.dom import DOMNode
from textual.message import Message
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from seeds.errors import SeedsError
from store.errors import StoreError
from tui.commands import Command, Where
from tui.desk.desk import Desk

if TYPE_CHECKING:
    from tui.app import JingduApp

T = TypeVar("T")


class NotebookChanged(Message):
    """Something in the notebook is not what it was: made here, taken back, or kept by another program."""


class SettingChanged(Message):
    """A setting has another value now."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class DeskScreen(Screen[None]):
    """A full screen at the reader's desk."""

    WHERE: ClassVar[tuple[Where, ...]] = ()
    """Whose commands work here, besides those that work everywhere."""
    AUTO_FOCUS = ""
    ready = True
    """Whether keys can have their effect; what is typed before waits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._after: dict[Worker[Any], Callable[[Any], None]] = {}

    def keep(self, change: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Change the notebook in a thread; what `then` shows is shown only when it is on the disk.

        A disk may take its time and another program may hold the lock: keys are answered all the while.
        """
        worker = self.run_worker(change, thread=True, group="keeping", exit_on_error=False)
        self._after[worker] = cast("Callable[[Any], None]", then or (lambda _: None))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show what was kept, or say that it was not."""
        if event.worker not in self._after or event.state in (WorkerState.PENDING, WorkerState.RUNNING):
            return
        then = self._after.pop(event.worker)
        if event.state is WorkerState.SUCCESS:
            then(event.worker.result)
            self.jingdu.notebook_changed()
        elif event.state is WorkerState.ERROR:
            error = event.worker.error
            if not isinstance(error, (SeedsError, StoreError)):
                raise error or RuntimeError("a change of the notebook failed without saying why")
            self.jingdu.say_error(error)

    def runner(self, command: Command) -> DOMNode:
        """Who carries a command of this screen out."""
        return self if command.where != "everywhere" else self.app

    def word_in_hand(self) -> str:
        """The word one stands on, for whoever looks it up."""
        return ""

    def let_go(self) -> bool:
        """Esc: end what is under way on this screen; whether there was anything."""
        return False

    def tell(self, text: str) -> None:
        """A short word about what was done, in the script asked for; markup in a text is text."""
        self.notify(self.desk.shown(text), timeout=4, markup=False)

    @property
    def jingdu(self) -> JingduApp:
        """The app, which is always ours."""
        return cast("JingduApp", self.app)
