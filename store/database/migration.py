"""From the schema of an older version to the present one, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from store.database.errors import NewerNotebook
from store.database.state import State, copied, highest

Step = Callable[[dict[str, dict[str, Any]]], None]
"""Changes the tables of one schema, in place, into those of the next."""


class Schema:
    """The schema a program knows, and the steps that lead to it: `steps[1]` makes schema 1 into schema 2."""

    def __init__(self, number: int = 1, steps: Mapping[int, Step] | None = None) -> None:
        self.number = number
        self._steps = dict(steps or {})

    def refuse_newer(self, number: int | None, path: str) -> None:
        """Raise when a newer version wrote a file; one without a number was written by TinyDB itself."""
        if number is not None and number > self.number:
            raise NewerNotebook(
                f"{path} was written by a newer version of this program.",
                "Nothing was changed. Update the program to open it.",
            )

    def is_older(self, state: State) -> bool:
        """Whether a state has to be migrated."""
        return state.schema is not None and state.schema < self.number

    def migrated(self, state: State) -> State:
        """The state in the present schema; the given one stays as it is."""
        tables = copied(state.tables)
        for number in range(state.schema or 1, self.number):
            if number in self._steps:
                self._steps[number](tables)
        following = {name: max(state.next.get(name, 1), highest(table) + 1) for name, table in tables.items()}
        return State(tables, following, state.seq + 1, self.number)
