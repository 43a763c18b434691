"""What a notebook holds at one moment, and the one way in which it changes."""

from __future__ import annotations

from typing import Any

Change = list[Any]
"""See `format` for the four kinds of change."""


class State:
    """Every table with its documents, the next free id of each, the number of the last change, and the schema."""

    __slots__ = ("foreign", "next", "schema", "seq", "tables")

    def __init__(
        self,
        tables: dict[str, Any] | None = None,
        following: dict[str, int] | None = None,
        seq: int = 0,
        schema: int | None = None,
    ) -> None:
        self.tables: dict[str, Any] = tables or {}
        self.next: dict[str, int] = following or {}
        self.seq = seq
        self.schema = schema
        self.foreign = False
        """Whether the file was written by another program: the next save then writes it anew."""

    def apply(self, seq: int, changes: list[Change]) -> None:
        """Take over the changes of one transaction, our own and another program's alike."""
        for table, *change in changes:
            if not change:
                self.tables.pop(table, None)
                self.next.pop(table, None)
            elif change[0] is None:
                self.tables[table] = change[1]
                self.next.pop(table, None)
            elif change[1] is None:
                self._remove(table, change[0])
            else:
                self.tables.setdefault(table, {})[change[0]] = change[1]
                self.next[table] = max(self.next_id(table), number(change[0]) + 1)
        self.seq = seq

    def _remove(self, table: str, key: str) -> None:
        """Forget a document, but not that its id was used."""
        self.next[table] = self.next_id(table)
        self.tables.get(table, {}).pop(key, None)

    def next_id(self, table: str) -> int:
        """The next id of a table: above every one that was ever used."""
        if table not in self.next:
            self.next[table] = highest(self.tables.get(table)) + 1
        return self.next[table]

    def count(self) -> int:
        """How many documents there are."""
        return sum(len(table) for table in self.tables.values() if isinstance(table, dict))


def highest(table: Any) -> int:
    """The highest id in a table; 0 when it has none."""
    return max(map(number, table), default=0) if isinstance(table, dict) else 0


def number(key: str) -> int:
    """An id as a number; ids that are words count as nothing."""
    return int(key) if key.isascii() and key.isdigit() else 0


def copied(value: Any) -> Any:
    """A value of JSON that shares nothing with the one given."""
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    if isinstance(value, list):
        return [copied(each) for each in value]
    return value
