"""Patterns with gaps that no dictionary lists: 以…为…, 不仅…还…, 在…的基础上. Pure functions of a text."""

from __future__ import annotations

from seeds.language.constructions.finder import Construction, Filling, at, find
from seeds.language.constructions.table import Pattern, patterns

__all__ = ["Construction", "Filling", "Pattern", "at", "find", "patterns"]
