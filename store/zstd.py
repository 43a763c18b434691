"""Zstandard, in which Anki packs: Python has it from 3.14 on, and a package gives it to earlier ones."""

from __future__ import annotations

import sys
from types import ModuleType


def zstd() -> ModuleType:
    """The module; both have the same names."""
    if sys.version_info >= (3, 14):
        from compression import zstd as found
    else:
        from backports import zstd as found
    return found
