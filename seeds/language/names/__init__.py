"""Names of people, places and bodies, found by how the paper introduces them.

The parts are loaded when they are asked for: a page whose names are in the cache asks only of what kind one is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.language.analysis import Name, NameKind
from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.language.names.finder import NO_NAMES, Learned, covered, find_names, learned
    from seeds.language.names.kind_of import kind_of_body, kind_of_place
    from seeds.language.names.kinded import proper_part

HOMES = {
    "Learned": "finder",
    "NO_NAMES": "finder",
    "covered": "finder",
    "find_names": "finder",
    "kind_of_body": "kind_of",
    "kind_of_place": "kind_of",
    "learned": "finder",
    "proper_part": "kinded",
}
"""The module of each name."""

__all__ = [
    "NO_NAMES",
    "Learned",
    "Name",
    "NameKind",
    "covered",
    "find_names",
    "kind_of_body",
    "kind_of_place",
    "learned",
    "proper_part",
]

__getattr__ = loader(__name__, HOMES)
