"""What is said of the number, the newspaper formula or the short form one stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seeds.language.formulas import ShortForm

NEAR = 2000
"""So much of a long passage around the cursor tells what a number means."""


def amounts(text: str, offset: int, date: str = "", shown: Callable[[str], str] = str) -> Iterator[tuple[str, str]]:
    """Kinds and texts of the entry's parts; `date` is the article's."""
    from seeds.language import formulas, numbers

    first = max(0, offset - NEAR)
    near, at = text[first : offset + NEAR], offset - first
    if number := numbers.at(near, at, date):
        yield "label", f"Number · {near[number.start : number.end]}"
        yield "gloss", number.english
        yield "quiet", "; ".join(number.notes)
    if form := formulas.short_form_at(near, at):
        yield "label", f"Short form · {shown(form.short)}"
        yield "gloss", meaning(form)
        yield "note", shown(form.full)
    if formula := formulas.at(near, at):
        yield "label", f"Formula · {near[formula.start : formula.end]}"
        yield "gloss", formula.card


def meaning(form: ShortForm) -> str:
    """The English of a short form and since when it is used."""
    return f"{form.english} (since {form.since})" if form.since else form.english
