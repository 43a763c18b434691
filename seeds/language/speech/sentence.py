"""The sentence around a place: where it begins, who does something in it, and who has spoken in it."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.speech.clauses import Clause
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Page, Subject


def start(clauses: Sequence[Clause], offset: int) -> int:
    """Where the sentence begins that holds a place."""
    return max((one.end for one in clauses if one.ends_sentence and one.end <= offset), default=-1) + 1


def doer_before(page: Page, clauses: Sequence[Clause], offset: int) -> int | None:
    """Where the sentence names who does something to another, before that other is told of."""
    parts = (one for one in clauses if start(clauses, offset) <= one.start < offset and not one.quoted)
    doers = (leading(page, one.start, one.end, roles=False) for one in parts)
    return next((who.start for who in doers if who), None)


def spoke_before(spoke: Subject | None, who: Subject, clauses: Sequence[Clause]) -> Subject:
    """Somebody who is only told of, 车主叫苦，车位又被占，(要求): who spoke before him in the sentence goes on."""
    named = spoke is not None and spoke.kind == "name" and who.kind == "role"
    if spoke is None or not named or not start(clauses, who.start) <= spoke.start < who.start:
        return who
    return spoke._replace(sure=False)
