"""A sequence whose items are made when they are looked at: a book has thousands that nobody looks at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")


class Lazy(Sequence[Item]):
    """An index gives an item, a slice a tuple of items."""

    def made(self, index: int) -> Item:
        """The item at an index that is in range, counted from the start."""
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...

    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        where = range(len(self))[index]
        return self.made(where) if isinstance(where, int) else tuple(map(self.made, where))
