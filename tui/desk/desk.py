"""The reader's desk: the library, the notebook, the analyst and the settings, opened when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, cast

from store.errors import StoreError
from store.paths import Paths
from store.waiting import is_any_new
from tui.desk.library.catalogue import Added
from tui.desk.library.library import Library
from tui.desk.settings.config import change, load

if TYPE_CHECKING:
    from datetime import datetime

    from seeds.language.analysis import OwnWords
    from seeds.language.script import Script
    from store.notebook import Notebook
    from store.notebook.history import Action
    from tui.desk.analyst.analyst import Analyst
    from tui.desk.library.script import Shown


class Desk:
    """What the screens work with. It knows no screen."""

    def __init__(self, paths: Paths, clock: Callable[[], datetime] | None = None) -> None:
        self.paths = paths
        self._clock = clock
        self.config, self.complaints = load(paths.settings)
        self.is_new = not paths.notebook.exists()
        """Whether this reader has kept nothing yet."""
        self.unchanged: Action | None = None
        """The last change before a key that was to change something and found it so already."""
        self._shown: dict[str, Shown] = {}
        self._own: tuple[object, OwnWords] | None = None
        self._notebook: Notebook | None = None
        self._opening = Lock()

    def anew(self) -> Desk:
        """Another desk that knows only what the disk does, as after a start, but shares the open notebook."""
        other = Desk(self.paths, self._clock)
        other._notebook = self._notebook
        return other

    @property
    def notebook(self) -> Notebook:
        """Everything the reader keeps; opened by whoever needs it first, a thread or the screen."""
        if self._notebook is None:
            with self._opening:
                if self._notebook is None:
                    from store.notebook import Notebook

                    notebook = Notebook.open(self.paths, self.now)
                    notebook.share_undo(self.paths)
                    self._notebook = notebook
        return self._notebook

    def now(self) -> datetime:
        """This moment, for all that is dated or comes due."""
        if self._clock:
            return self._clock()
        from store.records import now

        return now()

    @property
    def has_notebook(self) -> bool:
        """Whether the notebook is open already."""
        return self._notebook is not None

    @cached_property
    def library(self) -> Library:
        """Bundled and added articles."""
        return Library(self.paths, remember=True)

    @cached_property
    def analyst(self) -> Analyst:
        """Words, readings and terms."""
        from tui.desk.analyst.analyst import Analyst

        return Analyst(self.paths.cache)

    def last_read(self) -> str:
        """The id of the article that was read last and is still in the library; nothing when there is none."""
        from tui.desk.library.standing import standing

        left = [(held.last, id) for id, held in standing(self).items() if held.last]
        return next((id for _, id in sorted(left, reverse=True) if self.library.has(id)), "")

    @property
    def own_words(self) -> OwnWords:
        """The reader's own joins, splits and readings, as they are now."""
        version = self.notebook.version
        if self._own is None or self._own[0] != version:
            from tui.desk.analyst.own_words import own_words

            self._own = (version, own_words(self.notebook))
        return self._own[1]

    @property
    def shown(self) -> Callable[[str], str]:
        """How texts are shown: in the script the reader asked for, one character for one. For the eye alone."""
        script = self.config.script
        if script == "printed":
            return str
        if script not in self._shown:
            from tui.desk.library.script import Shown

            self._shown[script] = Shown(cast("Script", script), self.paths.cache)
        return self._shown[script]

    def prepare_script(self) -> None:
        """Make ready what a text not seen before is put into the script asked for with; it holds up nobody."""
        if shown := self._shown.get(self.config.script):
            shown.prepare()

    def set(self, name: str, value: str | int | bool) -> None:
        """Change a setting, here and in `config.toml`."""
        self.config = change(self.paths.settings, self.config, name, value)

    def count_waiting(self) -> None:
        """Count what was looked up in a shell since the notebook was opened.

        Asked for where these counts are used: after each change of the notebook a look-up there reads it anew.
        """
        if is_any_new(self.paths.notebook):
            self.notebook.count_waiting(self.paths)

    def sync(self) -> list[str]:
        """Take in the copies that a file sync left beside the notebook; what came of each, in words."""
        from tui.desk.sync import sync

        lines: list[str] = []
        for taken in sync(self.paths, self.notebook):
            lines += [taken.said, *taken.merged.complaints]
        return lines

    def library_changed(self) -> None:
        """A text was added or removed, here or by another program; until it is open the notebook's index tells."""
        if not self.has_notebook:
            self.library.forget()
            return
        self.library.forget(map(Added.of, self.notebook.imports.entries()))
        self.library.mend(self.notebook.corrections.entries())

    def close(self) -> None:
        """Let go of what was opened."""
        for shown in self._shown.values():
            shown.keep()
        if "analyst" in self.__dict__:
            self.analyst.close()
        if self._notebook is not None:
            self._notebook.close()

    def leave(self) -> None:
        """Let go of everything, with what the next start asks of the notebook at hand."""
        from tui.desk.notebook_index import notebook_index

        self.close()
        with suppress(StoreError, OSError):
            notebook_index(self.paths)
