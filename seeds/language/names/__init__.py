"""Names of people, places and bodies, found by how the paper introduces them. Needs no dictionary."""

from seeds.language.names.finder import NO_NAMES, Name, NameKind, find_names
from seeds.language.names.places import kind_of_body, proper_part

__all__ = ["NO_NAMES", "Name", "NameKind", "find_names", "kind_of_body", "proper_part"]
