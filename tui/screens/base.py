"""What every full screen shares: the desk, saving without holding up the keys, and news from the notebook."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.dom import DOMNode
from textual.screen import Screen

from tui.commands import Command, Where
from tui.desk.desk import Desk
from tui.screens.background import Foreseen, in_background, nothing
from tui.screens.bound import bound
from tui.screens.front import Front, painting_once
from tui.screens.messages import UNDONE, NotebookTouched, Trouble
from tui.screens.stages import Stages
from tui.screens.steady import steady
from tui.screens.waiting import Waiting

if TYPE_CHECKING:
    from store.export.table import FormatName

T = TypeVar("T")


@bound
@steady
class DeskScreen(Screen[None]):
    """A full screen at the reader's desk."""

    WHERE: ClassVar[tuple[Where, ...]] = ()
    """Whose commands work here, besides those that work everywhere."""
    EXPORTS: ClassVar[FormatName] = "markdown"
    """What an export that is begun here proposes."""
    AUTO_FOCUS = ""
    WAY_BACK: ClassVar[bool] = True
    """Whether Esc leads anywhere when nothing is under way; if not, the row of keys is silent of it."""
    reads = ""
    """The id of the article that is read here."""
    printed = ""
    """Some of its text, for who has to write as it is written there."""

    labels: Mapping[str, str] = {}
    """What an action is called now, where that is not what it is called in the table of commands."""

    idle: Sequence[str] = ()
    """Actions that have nothing to act on now: the row of keys does not offer them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._compositor = Front()
        setattr(self, "_on_timer_update", painting_once(self))  # noqa: B010 - a method to mypy
        self.desk = desk
        self.waiting = Waiting()
        self.stages = Stages(self)
        """How it comes to the screen and leaves it."""

    def do(
        self,
        job: Callable[[], T],
        then: Callable[[T], object] = nothing,
        *,
        failed: Callable[[Foreseen], object] | None = None,
        group: str = "default",
        exclusive: bool = False,
    ) -> None:
        """Do a job in a thread and show what came of it; what fails as foreseen is told in a line."""
        in_background(self, job, then, failed or self.say_error, group=group, exclusive=exclusive)

    def keep(
        self,
        change: Callable[[], T],
        then: Callable[[T], object] = nothing,
        refused: Callable[[], object] = lambda: None,
    ) -> None:
        """Change the notebook in a thread; what `then` shows is shown only when it is on the disk. When that fails
        it is told, and `refused` puts what was written back before the reader.

        A disk may take its time and another program may hold the lock: keys are answered all the while.
        """

        def changed() -> T:
            notebook = self.desk.notebook
            before = notebook.version
            result = change()
            self.desk.unchanged = notebook.last_action if notebook.version == before else None
            return result

        def kept(result: T) -> None:
            then(result)
            self.post_message(NotebookTouched())

        def not_kept(error: Foreseen) -> None:
            self.say_error(error, title="Not kept")
            refused()

        self.do(changed, kept, failed=not_kept, group="keeping")

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
        """A short word about what was done, in the script asked for, in a line of the screen one sees."""
        if not self.app.screen_stack:  # the program is ending: a job that was under way tells its end to nobody
            return
        from tui.widgets.said import Said

        seen = self.app.screen if isinstance(self.app.screen, DeskScreen) else self
        line = next(iter(seen.query(Said)), None)
        if line is None:
            line = Said()
            seen.mount(line)
        line.say(self.desk.shown(text))

    def say_error(self, error: Foreseen, title: str = UNDONE) -> None:
        """One clear line and what would help."""
        self.post_message(Trouble(error, title))
