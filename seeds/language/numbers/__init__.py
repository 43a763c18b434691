"""What every native reader knows of the numbers in a text: how much, how many, which one, when, and against what.

`find` gives all numbers of a text, `at` the one a reader stands on. Both need no dictionary and no model; what a
text leaves unsaid (its date, its money, its calendar) is its `Setting`. In doubt nothing is said.
"""

from __future__ import annotations

from seeds.language.numbers.find import find
from seeds.language.numbers.number import Number
from seeds.language.numbers.setting import NumberContext, setting

__all__ = ["Number", "NumberContext", "at", "find", "setting"]


def at(text: str, offset: int, date: str = "", of: NumberContext | None = None) -> Number | None:
    """The number that covers a place of the text; `of` is what is known of the whole article."""
    found = find(text, of or setting([text], date))
    return next((number for number in found if number.start <= offset < number.end), None)
