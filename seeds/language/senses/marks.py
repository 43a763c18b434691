"""How senses are shown: each with its part of speech and register, as our tables tell. Quick to load."""

from __future__ import annotations

from seeds.language.dictionary.entry import CEDICT, Entry

PARTS_OF_SPEECH = {
    "n": "noun",
    "v": "verb",
    "a": "adjective",
    "d": "adverb",
    "p": "preposition",
    "c": "conjunction",
    "r": "pronoun",
    "m": "number",
    "q": "measure word",
    "u": "particle",
    "y": "particle at the end",
    "e": "exclamation",
    "o": "sound",
    "f": "place word",
    "t": "time",
    "i": "set phrase",
    "l": "set phrase",
    "s": "place",
    "b": "attribute",
    "h": "prefix",
    "k": "suffix",
    "x": "only in longer words",
    "nr": "name",
    "ns": "name",
    "nt": "name",
    "nz": "name",
    "z": "adjective",
    "vn": "noun",
    "j": "short form",
}
REGISTERS = {
    "书面": "written",
    "公文": "official",
    "口语": "spoken",
    "方言": "dialect",
    "台湾": "Taiwan",
    "古": "classical",
    "贬": "disapproving",
    "褒": "approving",
}


def described(entry: Entry) -> list[str]:
    """The senses of an entry, each with what our own tables tell of it."""
    if entry.source == CEDICT or len(entry.uses) != len(entry.senses):
        return list(entry.senses)
    found = []
    for gloss, use in zip(entry.senses, entry.uses, strict=True):
        told = ", ".join(filter(None, (PARTS_OF_SPEECH.get(use.part, ""), REGISTERS.get(use.register, ""))))
        found.append(f"{gloss}  · {told}" if told else gloss)
    return found
