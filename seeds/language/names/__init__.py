"""Names of people, places and bodies, found by how the paper introduces them. Needs no dictionary."""

from seeds.language.names.finder import NO_NAMES, Name, NameKind, find_names

__all__ = ["NO_NAMES", "Name", "NameKind", "find_names"]
