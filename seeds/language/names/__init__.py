"""Names of people, places and bodies, found by how the paper introduces them."""

from seeds.language.analysis import Name, NameKind
from seeds.language.names.bodies import kind_of_body
from seeds.language.names.finder import NO_NAMES, Learned, covered, find_names, learned
from seeds.language.names.kinded import kind_of_place, proper_part

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
