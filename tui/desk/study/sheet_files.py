"""The pre-reading sheet for a spreadsheet, for Anki and for translators' tools."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from tui.desk.study.lesson import entries_of

if TYPE_CHECKING:
    from store.records import GlossaryEntry
    from tui.desk.desk import Desk
    from tui.desk.study.sheet import Sheet

COLUMNS = ("part", "word", "reading", "gloss", "times", "kept", "sentence", "article")


def as_csv(sheets: Iterable[Sheet]) -> bytes:
    """Every line of the sheets as a row that opens rightly in a spreadsheet."""
    from store.export.spreadsheet import table

    rows = [
        (
            *(part.head, item.word, item.reading, item.gloss, str(item.times)),
            *("yes" if item.kept else "", item.sentence, sheet.title),
        )
        for sheet in sheets
        for part in sheet.parts
        for item in part.items
    ]
    return table(COLUMNS, rows).encode("utf-8", "replace")


def as_package(desk: Desk, sheets: Sequence[Sheet]) -> bytes:
    """Cards for Anki: a word that the glossary sends there as well is one note."""
    from store.export.anki import package

    return package(_entries(desk, sheets))


def as_term_base(desk: Desk, sheets: Sequence[Sheet]) -> bytes:
    """A term base for translators' tools."""
    from store.export.tbx import tbx

    return tbx(_entries(desk, sheets), desk.now()).encode("utf-8", "replace")


def _entries(desk: Desk, sheets: Sequence[Sheet]) -> list[GlossaryEntry]:
    """The words of all sheets, each once."""
    every = chain.from_iterable(entries_of(desk, sheet) for sheet in sheets)
    return list({entry.id: entry for entry in every}.values())
