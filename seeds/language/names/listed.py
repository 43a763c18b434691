"""People whom every reader is taken to know, and who are named wherever their name stands: 鲁迅, 克林顿."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from seeds.language.glossary.entries import rows
from seeds.language.names.surnames import surname_of


@lru_cache(maxsize=1)
def well_known_people() -> Mapping[str, int]:
    """Their names, in simplified characters, with the length of the surname."""
    return {
        name: surname_of(name) if kind == "person" else 0
        for kind, names in rows("names.tsv", 2)
        if kind in ("person", "unsurnamed")
        for name in names.split()
    }
