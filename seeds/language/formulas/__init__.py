"""What a native reader passes over: formulas of newspapers, short forms with numbers. Pure functions of a text."""

from __future__ import annotations

from seeds.language.formulas.formula import Formula, find
from seeds.language.formulas.short_forms import ShortForm, ShortFormHere, find_short_forms, short_forms

__all__ = [
    "Formula",
    "ShortForm",
    "ShortFormHere",
    "at",
    "find",
    "find_short_forms",
    "short_form_at",
    "short_forms",
]


def at(text: str, offset: int) -> Formula | None:
    """The formula that covers a place of the text."""
    return next((one for one in find(text) if one.start <= offset < one.end), None)


def short_form_at(text: str, offset: int) -> ShortForm | None:
    """The short form that covers a place of the text."""
    return next((one.form for one in find_short_forms(text) if one.start <= offset < one.end), None)
