"""Names of people, places and bodies, found by how the paper introduces them. Needs no dictionary."""

from seeds.language.names.finder import Name, NameKind, find_names

__all__ = ["Name", "NameKind", "find_names"]
