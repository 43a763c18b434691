"""Where the surname of a person ends."""

from __future__ import annotations

from seeds.language.names.tables import ADDRESSES, COMPOUND_SURNAMES, SURNAMES

_ADDRESSES = tuple(sorted(ADDRESSES))


def surname_of(name: str) -> int:
    """How many characters of a name are the surname; none in a foreign name or a given name alone."""
    if name[:2] in COMPOUND_SURNAMES and len(name) > 2:
        return 2
    if "·" in name or (len(name) > 3 and not name.endswith(_ADDRESSES)):
        return 0
    return 1 if name[0] in SURNAMES else 0
