"""Crash-safe storage under TinyDB. Loaded piece by piece: `version` and `Finding` do not load TinyDB."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from store.database.findings import Finding
    from store.database.opening import Database, open_database
    from store.database.stamp import version

__all__ = ["Database", "Finding", "open_database", "version"]

_HOMES = {"Database": "opening", "Finding": "findings", "open_database": "opening", "version": "stamp"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
