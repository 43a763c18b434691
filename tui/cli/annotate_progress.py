"""How far `jingdu annotate` is: a long text takes minutes, and is understood a chapter at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from stat import S_ISREG
from types import TracebackType

from seeds.language.analyse import TIMES
from tui.cli.lookup_progress import Bar


class Progress:
    """On a terminal, how far it is while nothing of the text is seen: always, where it goes into a file; between
    its parts, on a screen; before the first of them, where another program (`| less`) takes what comes."""

    def __init__(self) -> None:
        self._bar = Bar()
        self._is_seen = sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.hide()

    def tell(self, done: float | None) -> None:
        """So much of the whole is done, where that is known."""
        if self._is_seen:
            self._bar.show("Annotating", done)

    def give_way(self) -> None:
        """A part is printed next."""
        if not into_a_file():
            self._bar.hide()
            self._is_seen = self._is_seen and sys.stdout.isatty()


def into_a_file() -> bool:
    """Whether what is printed is seen by nobody meanwhile."""
    try:
        return S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except OSError:
        return False


class Steps:
    """Tells how far the whole is, as the texts that are understood together are looked through again and again."""

    def __init__(self, begin: float, end: float | None, texts: Sequence[str], progress: Progress) -> None:
        self._begin, self._end, self._progress = begin, end, progress
        self._looked, self._all = 0, max(TIMES * sum(map(len, texts)), 1)

    def __call__(self, text: str) -> None:
        """One of them, or a part of it, was looked through once more."""
        self._looked += len(text)
        share = min(self._looked / self._all, 1.0)
        self._progress.tell(None if self._end is None else self._begin + (self._end - self._begin) * share)
