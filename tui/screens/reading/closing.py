"""Behind the last word: what was kept, what is still new, and where to go from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.commands import Command
from tui.screens.background import Foreseen
from tui.screens.messages import ReadingWanted
from tui.screens.reading.follower import Follower
from tui.screens.reading.guide import Guide
from tui.screens.reading.lexicon import Lexicon
from tui.screens.reading.opened import Opened
from tui.widgets.reading.walk import TO_TERMS

if TYPE_CHECKING:
    from tui.desk.study.ending import Ending

Choice = tuple[str, Callable[[], object]]
"""A line, and what is done when it is chosen."""
NO_MARK = {
    "flagged": "There are no flags here yet; ! sets one",
    "hit": "No place is found; / looks for one",
}
"""What is said where a key goes to the next mark and there is none."""


class Closing:
    """The end of an article, a place one comes to by reading on."""

    def __init__(self, opened: Opened, guide: Guide, follower: Follower, lexicon: Lexicon) -> None:
        self._opened, self._guide, self._follower, self._lexicon = opened, guide, follower, lexicon
        self._is_coming = False

    def come(self, way: str) -> None:
        """The reader goes on where the text, or its key terms, have ended."""
        if way in TO_TERMS:
            there = "No key term after this one" if way == "next_term" else "No key term before this one"
            self._opened.screen.tell(
                there if self._guide.knows_terms else "The key terms are still being looked for"
            )
            return
        if way in NO_MARK:
            self._opened.screen.tell(NO_MARK[way])
            return
        selecting = self._opened.view.selection.ends is not None
        if selecting or self._is_coming or not self._opened.desk.has_notebook:
            return
        from tui.desk.study.ending import ending

        self._is_coming = True
        self._follower.see(passed=True)
        find = partial(ending, self._opened.desk, self._opened.article.id, self._follower.share_read)
        self._opened.screen.do(find, self._show, failed=self._fail, group="ending", exclusive=True)

    def _fail(self, error: Foreseen) -> None:
        self._is_coming = False
        self._opened.screen.say_error(error)

    def _show(self, end: Ending) -> None:
        """Finished is what was read to its end; then ask where to go."""
        from tui.screens.end import EndScreen, keys_of_page

        self._is_coming = False
        screen = self._opened.screen
        if not screen.is_current:
            return
        if end.is_whole and end.state in ("inbox", "reading"):  # the place may not be kept yet
            end = end._replace(state="finished")
            self._finish()
        choices = tuple(self._choices(end))
        heading = f"The end · {self._opened.desk.shown(self._opened.article.title)}"
        keys = keys_of_page(self._opened.desk.config.keys)
        asking = EndScreen(heading, [line for line, _ in choices], told_of(end), keys, self._do_there)

        def do(at: int | None) -> None:
            if at is not None:
                choices[at][1]()

        screen.app.push_screen(asking, do)

    def _do_there(self, command: Command) -> None:
        """What a key of the page does that was pressed at the end."""
        screen = self._opened.screen
        screen.call_later(screen.app.run_action, command.action, screen.runner(command))

    def _choices(self, end: Ending) -> list[Choice]:
        """What can be done now, the way on first."""
        opened, screen = self._opened, self._opened.screen
        found: list[Choice] = []
        if end.next:
            on = partial(screen.post_message, ReadingWanted(end.next.id, instead=True))
            known = "" if end.next.known is None else f" ({end.next.known:.0%} known)"
            found.append((f"Read on: {opened.desk.shown(end.next.title)}{known}", on))
        if end.due:
            found.append((f"Review {counted(end.due, 'card')}", self._app("review")))
        if end.notes or end.bookmarks or end.flags:
            found.append(("Look at notes, bookmarks and flags", self._app("marks")))
        if end.state != "finished":
            found.append(("Finished: it waits no longer in the library", self._finish))
        if end.new:
            words = counted(len(end.new), "word")
            found.append((f"Mark the other {words} as known", partial(self._lexicon.know, end.new)))
        return [*found, ("Stay here", lambda: None)]

    def _app(self, name: str) -> Callable[[], object]:
        screen = self._opened.screen
        return partial(screen.call_later, screen.run_action, f"app.{name}")

    def _finish(self) -> None:
        opened = self._opened
        finish = partial(opened.desk.notebook.articles.set, opened.article.id, "finished", opened.article.title)
        opened.screen.keep(finish, lambda _: None)


def told_of(end: Ending) -> str:
    """How much was read, and what was kept."""
    read = "You have read all of it" if end.is_whole else f"You have read {end.read:.0%} of it"
    finished = "; it is finished." if end.state == "finished" else "."
    return f"{read}{finished} {f'Kept here: {end.kept}.' if end.kept else 'Nothing was kept here.'}"
