"""The reader's desk: the library, the notebook, the analyst and the settings, opened when they are first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from seeds.language.analysis import OwnWords
from store.paths import Paths
from tui.config import change, load
from tui.library import Added, Library

if TYPE_CHECKING:
    from store.notebook import Notebook
    from tui.analyst import Analyst


class Desk:
    """What the screens work with. It knows no screen."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.config, self.complaints = load(paths.settings)
        self._own: tuple[object, OwnWords] | None = None

    @cached_property
    def notebook(self) -> Notebook:
        """Everything the reader keeps."""
        from store.notebook import Notebook

        return Notebook.open(self.paths)

    @cached_property
    def library(self) -> Library:
        """Bundled and added articles."""
        return Library(self.paths, self._added())

    @cached_property
    def analyst(self) -> Analyst:
        """Words, readings and terms."""
        from tui.analyst import Analyst

        return Analyst(self.paths.cache)

    @property
    def own_words(self) -> OwnWords:
        """The reader's own joins, splits and readings, as they are now."""
        version = self.notebook.version
        if self._own is None or self._own[0] != version:
            self._own = (version, self._decided())
        return self._own[1]

    def set(self, name: str, value: str | int | bool) -> None:
        """Change a setting, here and in `config.toml`."""
        self.config = change(self.paths.settings, self.config, name, value)

    def library_changed(self) -> None:
        """A text was added or removed, here or by another program."""
        self.library.forget(self._added())

    def close(self) -> None:
        """Let go of what was opened."""
        opened = self.__dict__
        if "analyst" in opened:
            self.analyst.close()
        if "notebook" in opened:
            self.notebook.close()

    def _added(self) -> list[Added]:
        return [Added(item.content, item.name, item.hidden) for item in self.notebook.imports.entries()]

    def _decided(self) -> OwnWords:
        decisions = self.notebook.decisions.entries()
        return OwnWords(
            frozenset(item.word for item in decisions if item.kind == "join"),
            {item.word: item.parts for item in decisions if item.kind == "split"},
            {item.word: item.parts for item in decisions if item.kind == "reading"},
        )
