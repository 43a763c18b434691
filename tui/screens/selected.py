"""Several rows of a table, chosen one by one: what is done is done with all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
SIGN = "●"


class Selected(Generic[Item]):
    """The keys of the rows that are chosen."""

    def __init__(self, key_of: Callable[[Item], str]) -> None:
        self._key_of = key_of
        self._keys: set[str] = set()

    def __len__(self) -> int:
        return len(self._keys)

    def sign(self, item: Item) -> str:
        """What stands before a row that is chosen."""
        return SIGN if self._key_of(item) in self._keys else ""

    def turn(self, item: Item) -> None:
        """Choose a row, or no longer."""
        self._keys ^= {self._key_of(item)}

    def turn_all(self, items: Collection[Item]) -> None:
        """Choose all of these; where they all are chosen, none."""
        keys = set(map(self._key_of, items))
        self._keys = set() if keys <= self._keys else self._keys | keys

    def clear(self) -> bool:
        """Choose none; whether any was."""
        there, self._keys = bool(self._keys), set()
        return there

    def meant(self, items: Iterable[Item], in_hand: Item | None) -> Sequence[Item]:
        """Those of the items that are chosen; where none is, the one in hand."""
        chosen = [item for item in items if self._key_of(item) in self._keys]
        return chosen or ([] if in_hand is None else [in_hand])
