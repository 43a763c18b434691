"""The glossary as CSV that opens rightly in a spreadsheet, whatever the text holds."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone

from store.export.checksum import short
from store.export.groups import grouped
from store.export.table import By
from store.records import GlossaryEntry, calendar_day

COLUMNS = ("term", "reading", "gloss", "note", "tags", "sentence", "article", "created", "entry")
FORMULA = tuple("=+-@\t\r\n＝＋－＠|%")
BOM = "\ufeff"


def spreadsheet(entries: Sequence[GlossaryEntry], by: By, when: datetime) -> str:
    """The whole file: a byte order mark, every cell quoted, lines ended as RFC 4180 has them."""
    zone = when.tzinfo or timezone.utc
    ordered = (entry for group in grouped(entries, by, zone) for entry in group.entries)
    return table(COLUMNS, (proven(row(entry, when), entry.id) for entry in ordered))


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Any table as such a file."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(map(safe, cells) for cells in rows)
    return BOM + out.getvalue()


def proven(cells: Sequence[str], id: str) -> list[str]:
    """A row with what tells whose it is and that it was not edited."""
    return [*cells, f"{id} {proof(list(map(safe, cells)))}"]


def row(entry: GlossaryEntry, when: datetime) -> list[str]:
    """The cells of an entry."""
    created = calendar_day(entry.created, when.tzinfo or timezone.utc)
    sentence = entry.sentences[0].text if entry.sentences else ""
    term = f"{entry.term} ({entry.sense})" if entry.sense else entry.term
    tags = ", ".join(entry.tags)
    return [term, entry.reading, entry.gloss, entry.note, tags, sentence, entry.title, created]


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; without the characters it could not hold."""
    clean = "".join(char for char in cell if char in "\t\n" or not is_control(char))
    return f"'{clean}" if clean.lstrip(" ").startswith(FORMULA) else clean


def is_control(char: str) -> bool:
    """Whether it is no sign but an order to a terminal."""
    return char < " " or "\x7f" <= char <= "\x9f"


def is_untouched(text: str) -> bool:
    """Whether a file is one that was exported here and not changed since: each row carries the proof."""
    if not text.startswith(BOM):
        return False
    csv.field_size_limit(max(len(text), csv.field_size_limit()))  # a note may be as long as it likes
    try:
        rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    except csv.Error:
        return False
    return bool(rows) and tuple(rows[0]) == COLUMNS and all(map(is_ours, rows[1:]))


def is_ours(cells: Sequence[str]) -> bool:
    """Whether a row is as it was written."""
    return len(cells) == len(COLUMNS) and cells[-1].endswith(f" {proof(cells[:-1])}")


def proof(cells: Sequence[str]) -> str:
    """What tells that a row was not edited."""
    return short("\x00".join(cells))
