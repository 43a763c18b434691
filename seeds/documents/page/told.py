"""How far the reading of a long page is, for who waits for it; what the asked one raises ends the reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seeds.documents.intake import Progress
from seeds.documents.page.lines import Line

PART = 2_000
"""Lines in a part: a tenth of a second's work, or two."""


def begun(progress: Progress | None, text: str) -> None:
    """Tell at once of a long page: a fifth of the work is done before the first line is read for good. Lines that
    are empty are none of its parts."""
    if progress is not None and (parts := (text.count("\n") - text.count("\n\n")) // PART + 1) > 1:
        progress(1, parts)


class Told:
    """Counts the lines of a page as they are read, over all of its articles."""

    def __init__(self, progress: Progress | None, lines: int) -> None:
        self._progress = progress
        self._parts = lines // PART + 1
        self._done = 0

    def each(self, lines: Iterable[Line]) -> Iterator[Line]:
        """The lines, one after another; a page of one part is read before anybody asks."""
        for line in lines:
            yield line
            self._done += 1
            if self._progress is not None and self._done % PART == 0:
                self._progress(min(self._done // PART + 1, self._parts), self._parts)
