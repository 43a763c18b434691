"""Only what one sees is drawn: of each widget the rows that are asked for and that nothing before it covers."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from rich.console import Console
from textual._compositor import ChopsUpdate, Compositor
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

Pieces = list[dict[int, Strip | None]]
"""Of each line what is drawn, by the column where it begins; nothing where all is as it was."""


class Painting(ChopsUpdate):
    """Some pieces, as they are written to the terminal."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__(pieces, [], [])

    def render_segments(self, console: Console) -> str:
        """Each piece at its place; Textual makes three objects for a place."""
        return "".join(
            [
                f"\x1b[{y};{x + 1}H{piece.render(console)}"
                for y, line in enumerate(self.chops, 1)
                for x, piece in line.items()
                if piece is not None
            ]
        )


class Front(Compositor):
    """Textual draws every row of every widget, though two rows have changed and a page covers all behind it."""

    def render_partial_update(self) -> ChopsUpdate | None:
        """What has changed."""
        cuts, free = self.cuts, defaultdict[int, set[int]](set)
        for y, left, right in self._regions_to_spans(self._dirty_regions):
            if 0 <= y < len(cuts):
                free[y].update([cut for cut, end in pairwise(cuts[y]) if left < end and right > cut])
        self._dirty_regions.clear()
        return Painting(self._drawn(free)) if free else None

    def _render_chops(self, crop: Region, is_rendered_line: Callable[[int], bool]) -> Sequence[Mapping[int, Strip]]:
        """All pieces of all lines."""
        free = {y: set(line[:-1]) for y, line in enumerate(self.cuts) if is_rendered_line(y)}
        return self._drawn(free)  # type: ignore[return-value]

    def _drawn(self, free: Mapping[int, set[int]]) -> Pieces:
        """The pieces that are to be drawn, by line and column, each from the first widget that has it; this is in
        front of the others.
        """
        drawn: Pieces = [dict.fromkeys(line[:-1]) for line in self.cuts]
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            left, right = seen.column_span
            own = {
                y: starts
                for y in seen.line_range
                if (starts := [at for at in free.get(y, ()) if left <= at < right])
            }
            for rows in in_a_row(own):
                self._draw(widget, region, {y: own[y] for y in rows}, drawn)
            for y, starts in own.items():
                free[y].difference_update(starts)
        return drawn

    def _draw(self, widget: Widget, region: Region, own: Mapping[int, list[int]], drawn: Pieces) -> None:
        """Some pieces of one widget, in lines below each other."""
        cuts = {y: self.cuts[y] for y in own}
        left = min(map(min, own.values()))
        right = max(cuts[y][bisect(cuts[y], max(starts))] for y, starts in own.items())
        part = Region(left, min(own), right - left, len(own)).translate(-region.offset)
        for (y, starts), strip in zip(own.items(), widget.render_lines(part), strict=False):
            ends = [cut for cut in cuts[y] if left < cut <= right]
            if len(ends) == 1:
                drawn[y][left] = strip
                continue
            pieces = strip.divide([end - left for end in ends])
            for at, piece in zip([left, *ends], pieces, strict=False):
                if at in starts:
                    drawn[y][at] = piece


def in_a_row(rows: Iterable[int]) -> Iterator[list[int]]:
    """Rising numbers, parted where one is left out."""
    run: list[int] = []
    for row in rows:
        if run and row > run[-1] + 1:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def painting_once(screen: Screen[Any]) -> Callable[[], None]:
    """Textual paints when it has heard of the first change, and the rest a frame later; one key is one painting.

    What other widgets have already told of themselves is heard first.
    """
    paint, hears = screen._on_timer_update, False

    def update() -> None:
        nonlocal hears
        hears = not (hears or screen._message_queue.empty())
        if hears:
            screen._update_timer.pause()
            screen.call_later(update)
        else:
            paint()

    return update
