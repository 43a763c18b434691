"""A desk to look from: for verbs that answer a question and leave the notebook alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.paths import Paths
from tui.desk.desk import Desk

if TYPE_CHECKING:
    from store.notebook import Notebook


class LookingDesk(Desk):
    """A desk whose notebook is only read; none is made when there is none."""

    @property
    def notebook(self) -> Notebook:
        """Everything the reader keeps."""
        if self._notebook is None:
            from store.notebook import Notebook

            self._notebook = Notebook.read(self.paths)
        return self._notebook


@contextmanager
def looking(paths: Paths) -> Iterator[LookingDesk]:
    """A desk for one question."""
    desk = LookingDesk(paths)
    try:
        yield desk
    finally:
        desk.close()
