"""The dictionary: CC-CEDICT and the project's own entries, found by characters, pinyin or English."""

from seeds.language.dictionary.dictionary import Dictionary, FoundHere, WordInside
from seeds.language.dictionary.entry import Entry

__all__ = ["Dictionary", "Entry", "FoundHere", "WordInside"]
