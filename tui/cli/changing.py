"""The notebook opened by a verb that changes it; `jingdu undo` takes back what it did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.notebook import Notebook
    from store.paths import Paths


@contextmanager
def changing(where: Paths) -> Iterator[Notebook]:
    """The notebook, and what has to be known of it told; what was done stands also when the verb fails half-way."""
    from store.notebook import Notebook
    from tui.cli.told import tell

    with Notebook.open(where) as notebook:
        tell(notebook)
        try:
            yield notebook
        finally:
            notebook.leave_undo(where)
