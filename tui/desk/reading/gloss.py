"""The gloss a term is kept with, before the reader changes it."""

from __future__ import annotations

from seeds.language.dictionary import Dictionary
from seeds.language.pinyin import joined, same_sound
from tui.desk.keeping import Gloss, senses


def gloss_in(dictionary: Dictionary | None, term: str, reading: str) -> Gloss:
    """What the glossary, the dictionary or the term's parts say, with the reading it has in the text."""
    if dictionary is None:
        return Gloss(reading, "", "")
    if told := dictionary.explained(term):
        return Gloss(told.pinyin, told.gloss, "jingdu")
    entries = dictionary.entries(term)
    if entries:
        fitting = [entry for entry in entries if same_sound(entry.pinyin, reading)] or list(entries)
        return Gloss(reading or "".join(joined(fitting[0].pinyin)), senses(fitting[0].senses), fitting[0].source)
    pieces = sorted(dictionary.pieces(term), key=lambda piece: piece.start)
    parts = [f"{piece.text} {piece.entries[0].senses[0]}" for piece in pieces if piece.entries[0].source]
    return Gloss(reading, " + ".join(parts), "its parts" if parts else "")
