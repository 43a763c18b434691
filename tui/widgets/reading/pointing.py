"""The mouse: a click goes to a word, dragging selects, and beyond the edge of the page the text comes along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.timer import Timer

from tui.typeset import Spot
from tui.widgets.reading.messages import WordChosen

if TYPE_CHECKING:
    from tui.widgets.reading.view import ReadingView

TICK = 1 / 15
"""Seconds between two steps of the text while the mouse is held at its edge."""
FASTEST = 8
"""Rows of one step, far outside."""


class Pointer:
    """What the mouse does to a view."""

    def __init__(self, view: ReadingView) -> None:
        self._view = view
        self._pressed: Spot | None = None
        """Where the button went down."""
        self._mouse = (0, 0)
        """The cell of the widget under the mouse, while the button is down."""
        self._strayed = False
        """Whether the mouse has left the row in which the button went down: only then an edge row pulls."""
        self._pull: Timer | None = None

    @property
    def is_down(self) -> bool:
        """Whether the button is held."""
        return self._pressed is not None

    def take(self, event: events.MouseEvent) -> None:
        """What the mouse does."""
        match event:
            case events.MouseDown():
                self._down(event)
            case events.MouseMove():
                self._move(event)
            case events.MouseUp():
                self._up()
            case events.Click():
                self._click(event)

    def _down(self, event: events.MouseDown) -> None:
        """Go to the word under the mouse, and be ready to drag."""
        if event.button != 1:
            return
        view = self._view
        view.focus()
        view.selection.clear()
        self._mouse, self._strayed = (event.x, event.y), False
        self._pressed = self._pointed_at(event.x, event.y)
        view.capture_mouse()
        view.go(self._pressed)

    def _pointed_at(self, x: int, y: int) -> Spot:
        """A sign in the margin points to its mark."""
        paper = self._view.paper
        row, left = paper.top + y, paper.page.left
        line = paper.document.row(row).line if x < left and row < paper.document.height else None
        signs = self._view.marks.signs(line.passage, line.start, line.end) if line else {}
        if not signs:
            return paper.spot_under(x, y)
        first = left - 1 - len(signs)
        return list(signs.values())[min(max(x - first, 0), len(signs) - 1)]

    def _move(self, event: events.MouseMove) -> None:
        """Select as far as the mouse is; at the edge begin to scroll."""
        if self._pressed is None:
            return
        self._strayed = self._strayed or event.y != self._mouse[1]
        self._mouse = (event.x, event.y)
        self._stretch()
        if self._speed and self._pull is None:
            self._pull = self._view.set_interval(TICK, self._scroll_on)

    def _up(self) -> None:
        """End dragging."""
        self._let_go()
        self._view.release_mouse()

    def _click(self, event: events.Click) -> None:
        """Twice: the word's entry; three times: select the sentence."""
        view, spot = self._view, self._view.cursor
        if event.chain == 2:
            view.post_message(WordChosen(view))
        elif event.chain == 3:
            start, end = view.ways.sentence(spot)
            view.selection.select(Spot(spot.passage, start), Spot(spot.passage, end))

    def wheel(self) -> bool:
        """The wheel turned while the button is down selects on; whether it is down."""
        if self._pressed is None:
            return False
        self._strayed = True
        self._stretch()
        return True

    def _stretch(self) -> None:
        """Select characters from where the button went down to the mouse."""
        pressed, (x, y), view = self._pressed, self._mouse, self._view
        here = view.paper.spot_under(x, min(max(y, 0), view.paper.rows - 1))
        if pressed is None or (here == pressed and view.selection.ends is None):
            return
        view.selection.between(pressed, here)
        view.go(here)

    @property
    def _speed(self) -> int:
        """Rows of one step, upwards negative: one on the first and last row, more the further outside."""
        y, last = self._mouse[1], self._view.paper.rows - 1
        if y < self._strayed:
            return max((y - 1) // 2, -FASTEST)
        if y > last - self._strayed:
            return min((y - last + 2) // 2, FASTEST)
        return 0

    def _scroll_on(self) -> None:
        """One step, until the mouse is back inside, the button is up or the text ends."""
        view, before = self._view, self._view.paper.top
        if self._pressed is None or view.app.mouse_captured is not view:
            self._let_go()
            return
        if self._speed:
            view.put_top(view.paper.document.step(before, self._speed))
            self._stretch()
        if view.paper.top == before:
            self._stop()

    def _stop(self) -> None:
        if self._pull is not None:
            self._pull.stop()
            self._pull = None

    def _let_go(self) -> None:
        self._pressed = None
        self._stop()
