"""Rules for one character, in the order in which they are tried, each with a sentence in which it decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

_ENDS = re.compile("[，。；：！？!?;:\n”]")
_CLAUSE = re.compile("[^，。；：！？、“”‘’（）《》!?;:,\\s]*$")


class Surroundings:
    """What stands before and behind the character that is asked for."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = before, after

    @cached_property
    def clause(self) -> str:
        """What stands before, from the last comma or full stop on."""
        return _ENDS.split(self.before)[-1]

    @cached_property
    def ahead(self) -> str:
        """What stands behind, to the next comma or full stop."""
        return _ENDS.split(self.after)[0]

    @cached_property
    def near(self) -> str:
        """What stands before without any sign between."""
        found = _CLAUSE.search(self.before)
        return found.group() if found else ""


class Rule(NamedTuple):
    """A reading, when it holds, and an example with the character between bars."""

    reading: str
    holds: Callable[[Surroundings], object]
    example: str


def decided(rules: Sequence[Rule], before: str, after: str) -> Rule:
    """The first rule that holds; the last one always does."""
    place = Surroundings(before, after)
    return next(rule for rule in rules if rule.holds(place))
