"""What is made of the packages' data while the wheel is built: it lies among our own data, and a new machine begins
with it. Other packages than those it was made of make it once more, in the reader's cache."""

from __future__ import annotations

import os

FOLDER = os.path.join(os.path.dirname(__file__), "data")  # noqa: PTH118, PTH120 - a look-up has no time for paths


def shipped(name: str) -> str:
    """Where something of this name lies, if it came with the wheel."""
    return os.path.join(FOLDER, f"{name}.flat")  # noqa: PTH118
