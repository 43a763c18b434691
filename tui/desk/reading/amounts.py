"""What is said of the number, the newspaper formula or the short form one stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seeds.language.formulas import Formula, ShortForm, ShortFormHere
    from seeds.language.numbers import Number

NEAR = 1000
"""So much of a long passage on each side of the cursor, at least, tells what a number means."""


class Spanning(Protocol):
    """Some text from where to where."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


S = TypeVar("S", bound=Spanning)


class Found(NamedTuple):
    """All of a part of a text."""

    numbers: Sequence[Number]
    short_forms: Sequence[ShortFormHere]
    formulas: Sequence[Formula]


def amounts(text: str, offset: int, date: str = "", shown: Callable[[str], str] = str) -> Iterator[tuple[str, str]]:
    """Kinds and texts of the entry's parts; `date` is the article's."""
    first = max(0, offset // NEAR * NEAR - NEAR)
    near, at = text[first : first + 3 * NEAR], offset - first
    found = _found(near, date)
    if number := _covering(found.numbers, at):
        yield "label", f"Number · {near[number.start : number.end]}"
        yield "gloss", number.english
        yield "quiet", "; ".join(number.notes)
    if short := _covering(found.short_forms, at):
        yield "label", f"Short form · {shown(short.form.short)}"
        yield "gloss", meaning(short.form)
        yield "note", shown(short.form.full)
    if formula := _covering(found.formulas, at):
        yield "label", f"Formula · {near[formula.start : formula.end]}"
        yield "gloss", formula.card


@lru_cache(maxsize=8)
def _found(near: str, date: str) -> Found:
    """Everything of a part of a text, found once for whoever walks along it."""
    from seeds.language import formulas, numbers

    told = numbers.find(near, numbers.setting([near], date))
    return Found(tuple(told), tuple(formulas.find_short_forms(near)), tuple(formulas.find(near)))


def _covering(found: Iterable[S], at: int) -> S | None:
    return next((one for one in found if one.start <= at < one.end), None)


def meaning(form: ShortForm) -> str:
    """The English of a short form and since when it is used."""
    return f"{form.english} (since {form.since})" if form.since else form.english
