"""Names of people, places and bodies, found by how the paper introduces them. Needs no dictionary."""

from seeds.language.names.finder import NO_NAMES, Name, NameKind, find_names
from seeds.language.names.places import proper_part

__all__ = ["NO_NAMES", "Name", "NameKind", "find_names", "proper_part"]
