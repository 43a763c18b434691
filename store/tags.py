"""Tags in a line, as they are shown in a field and typed into it: `物业 治理`, or `#local government #物业`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_BETWEEN = r"[,，、]|\s+(?=-?#)"
"""Between tags of which some may have blanks: a comma, or the sign before the next one."""


def line_of(tags: Iterable[str]) -> str:
    """The tags with blanks between them; each with its sign where one of them has a blank of its own."""
    kept = list(tags)
    return " ".join(f"#{tag}" for tag in kept) if any(" " in tag for tag in kept) else " ".join(kept)


def tags_in(line: str) -> list[str]:
    """The tags that were typed: blanks part them, unless commas or signs do."""
    parts = parted(line) if re.search(r"[,，、#]", line) else line.split()
    return [tag for part in parts if (tag := part.strip().lstrip("#").strip())]


class Retagged(NamedTuple):
    """What a line does to the tags that are there."""

    more: tuple[str, ...]
    less: frozenset[str]
    """Those that were typed with a minus."""

    def __bool__(self) -> bool:
        return bool(self.more or self.less)

    def of(self, tags: Iterable[str]) -> tuple[str, ...]:
        """The tags after it."""
        return tuple(dict.fromkeys([*(tag for tag in tags if tag not in self.less), *self.more]))


def retagged(line: str) -> Retagged:
    """Tags to add, and with a minus before them tags to take away."""
    words = tags_in(line)
    less = frozenset(word[1:].lstrip("#") for word in words if word.startswith("-"))
    return Retagged(tuple(word for word in words if not word.startswith("-")), less)


def parted(line: str) -> list[str]:
    """A line in its tags, where blanks alone do not part them."""
    return re.split(_BETWEEN, line)
