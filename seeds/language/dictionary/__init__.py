"""The dictionary: CC-CEDICT and the project's own entries, found by characters, pinyin or English.

Loaded when it is first asked: a list that lies in a file of the same kind needs no entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.language.dictionary.dictionary import Dictionary, WordInside
    from seeds.language.dictionary.entry import Entry

HOMES = {"Dictionary": "dictionary", "Entry": "entry", "WordInside": "dictionary"}

__all__ = ["Dictionary", "Entry", "WordInside"]

__getattr__ = loader(__name__, HOMES)
