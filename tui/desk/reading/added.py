"""What is said of a word by the dictionaries that the reader added, under what the built-in one says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.dictionary import Entry
from tui.desk.dictionaries.asking import OwnDictionaries
from tui.desk.reading.asked import letters

LINES, LONGEST_LINE = 8, 400
"""So many lines of an entry are shown, and so many characters of a line."""


def said_by(
    added: OwnDictionaries, written: str, entries: Sequence[Entry], reading: str
) -> Iterator[tuple[str, str]]:
    """Kinds and texts of the entry's parts: the beginning of each; a reading where it is not the one here."""
    forms = [written, *(form for entry in entries for form in (entry.simplified, entry.traditional))]
    for other in added.say(forms):
        another = other.reading if letters(other.reading) != letters(reading) else ""
        yield "label", "  ".join(filter(None, (other.dictionary, another)))
        more = [f"… {len(other.lines) - LINES} more"] * (len(other.lines) > LINES)
        yield "gloss", "\n".join([*(line[:LONGEST_LINE] for line in other.lines[:LINES]), *more])
