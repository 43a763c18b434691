"""What a verb tells on standard error: what a person must know about the notebook, and how far it is."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.notebook import Notebook

EVERY = 1.0
"""Seconds between two words about how far the reading is."""


def tell(notebook: Notebook) -> None:
    """Say what was damaged or is missing; what was merely put right needs no word."""
    from seeds.documents.visible import visible

    for finding in notebook.opening:
        if finding.severity != "note":
            print(visible(f"jingdu: {finding.message} {finding.hint}".rstrip(), keep=""), file=sys.stderr)


def line(words: str) -> str:
    """A line for standard error."""
    from seeds.documents.visible import visible

    return visible(f"jingdu: {words}", keep="")


class Watch:
    """Tells who watches how far the reading of a file is: of a picture at once, of the rest now and then."""

    def __init__(self) -> None:
        self._told = monotonic()
        self._part = (0, 0)

    def __call__(self, part: int, parts: int) -> None:
        """A part comes next, or is still looked at."""
        new = (part, parts) != self._part
        if sys.stderr.isatty() and new and (part == 1 or monotonic() - self._told > EVERY):
            self._told, self._part = monotonic(), (part, parts)
            what = f"reading part {part} of {parts}" if parts > 1 else "looking at the page, which takes a while"
            print(line(f"{what} …"), file=sys.stderr)
