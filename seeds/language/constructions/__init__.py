"""Patterns with gaps that no dictionary lists: 以…为…, 不仅…还…, 在…的基础上. Pure functions of a text.

The parts are loaded when they are asked for: a page that is told its constructions reads no rules for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.language.constructions.construction import Construction, Filling, standing_at
    from seeds.language.constructions.finder import find
    from seeds.language.constructions.table import Pattern, patterns

HOMES = {
    "Construction": "construction",
    "Filling": "construction",
    "Pattern": "table",
    "find": "finder",
    "patterns": "table",
    "standing_at": "construction",
}
"""The module of each name."""

__all__ = ["Construction", "Filling", "Pattern", "find", "patterns", "standing_at"]

__getattr__ = loader(__name__, HOMES)
