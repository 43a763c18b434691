"""What a given name may be written with."""

from __future__ import annotations

from seeds.language.characters import is_han
from seeds.language.names.tables import ADDRESSES, NEVER_GIVEN, PEOPLES, TITLES_BEFORE

_TITLES = frozenset(TITLES_BEFORE)


def is_given(name: str) -> bool:
    """Whether nothing in it is never written in a given name, and it is no word for people nor anybody's title
    (生产司|处长)."""
    known = name in PEOPLES or name in ADDRESSES or name in _TITLES
    return not known and all(is_han(char) and char not in NEVER_GIVEN for char in name)
