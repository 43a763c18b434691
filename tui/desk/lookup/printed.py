"""In which of its two scripts a word that was looked up is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seeds.language.dictionary import Entry


def printed(entry: Entry, typed: str, text: str) -> str:
    """The word as it was typed; where that does not tell, as the `text` is printed that one reads."""
    forms = entry.simplified, entry.traditional
    simplified, traditional = (bool(typed) and (typed in form or form in typed) for form in forms)
    if simplified == traditional:
        from seeds.language.script import simple

        simplified = simple(text) == text
    return entry.simplified if simplified else entry.traditional
