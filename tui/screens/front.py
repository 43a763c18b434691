"""Only what one sees is drawn: of each widget the rows that are asked for and that nothing before it covers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from textual._compositor import ChopsUpdate, Compositor
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip


class Front(Compositor):
    """Textual draws every row of every widget, though two rows have changed and a page covers all behind it."""

    _asked: Mapping[int, Sequence[tuple[int, int]]] | None = None
    """The cells of each line that are to be drawn again, from a column to another; nothing when all are."""

    def render_partial_update(self) -> ChopsUpdate | None:
        """What has changed."""
        asked: dict[int, list[tuple[int, int]]] = {}
        for y, left, right in self._regions_to_spans(self._dirty_regions):
            asked.setdefault(y, []).append((left, right))
        self._asked = asked
        try:
            return super().render_partial_update()
        finally:
            self._asked = None

    def _render_chops(self, crop: Region, is_rendered_line: Callable[[int], bool]) -> Sequence[Mapping[int, Strip]]:
        """The pieces of each line, by the column where they begin; those before come first."""
        cuts = self.cuts
        free = [self._asked_for(y, line) if is_rendered_line(y) else set() for y, line in enumerate(cuts)]
        drawn: list[dict[int, Strip | None]] = [dict.fromkeys(line[:-1]) for line in cuts]
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            left, right = seen.column_span
            rows = [
                y
                for y in range(max(seen.y, crop.y), min(seen.bottom, crop.bottom))
                if any(left <= cut < right for cut in free[y])
            ]
            if not rows:
                continue
            first, last = rows[0], rows[-1]
            part = Region(left - region.x, first - region.y, seen.width, last - first + 1)
            strips = widget.render_lines(part)
            for y in rows:
                ends = [cut for cut in cuts[y] if left < cut <= right]
                starts = [left, *ends[:-1]]
                pieces = strips[y - first].divide([end - left for end in ends])
                for start, piece in zip(starts, pieces, strict=False):
                    if start in free[y]:
                        drawn[y][start] = piece
                        free[y].remove(start)
        return drawn  # type: ignore[return-value]

    def _asked_for(self, y: int, cuts: Sequence[int]) -> set[int]:
        """Where the pieces of a line begin in which anything is to be drawn."""
        if self._asked is None:
            return set(cuts[:-1])
        asked = self._asked.get(y, ())
        return {cut for cut, end in pairwise(cuts) if any(x1 < end and x2 > cut for x1, x2 in asked)}


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
