"""The mouse: a click goes to a word, dragging selects, and beyond the edge of the page the text comes along."""

from __future__ import annotations

from textual import events
from textual.timer import Timer

from tui.typeset import Spot
from tui.widgets.reading.messages import WordChosen
from tui.widgets.reading.selecting import Selecting

TICK = 1 / 15
"""Seconds between two steps of the text while the mouse is held at its edge."""
FASTEST = 8
"""Rows of one step, far outside."""


class Pointing(Selecting):
    """A sheet that answers the mouse."""

    _mouse = (0, 0)
    """The cell of the widget under the mouse, while the button is down."""
    _strayed = False
    """Whether the mouse has left the row in which the button went down: only then an edge row pulls."""
    _pull: Timer | None = None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go to the word under the mouse, and be ready to drag."""
        if event.button != 1:
            return
        self.focus()
        self.clear_selection()
        self._mouse, self._strayed = (event.x, event.y), False
        self._pressed = self.pointed_at(event.x, event.y)
        self.capture_mouse()
        self.go(self._pressed)

    def pointed_at(self, x: int, y: int) -> Spot:
        """Where a click in a cell goes."""
        return self.spot_under(x, y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select as far as the mouse is; at the edge begin to scroll."""
        if self._pressed is None:
            return
        self._strayed = self._strayed or event.y != self._mouse[1]
        self._mouse = (event.x, event.y)
        self._stretch_to_mouse()
        if self._speed and self._pull is None:
            self._pull = self.set_interval(TICK, self._scroll_on)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """End dragging."""
        self._let_go()
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Twice: the word's entry; three times: select the sentence."""
        spot = self.cursor
        if event.chain == 2:
            self.post_message(WordChosen(self, spot, self.word, self.word_text))
        elif event.chain == 3:
            start, end = self.ways.sentence(spot)
            self.select(Spot(spot.passage, start), Spot(spot.passage, end))

    def reveal(self) -> None:
        """What the mouse points at is seen already; a text that moved would slip away under a double click."""
        if self._pressed is None:
            super().reveal()

    def scrolled_away(self) -> None:
        """The wheel turned while the button is down selects on."""
        if self._pressed is None:
            super().scrolled_away()
        else:
            self._strayed = True
            self._stretch_to_mouse()

    def _stretch_to_mouse(self) -> None:
        """Select characters from where the button went down to the mouse."""
        pressed, (x, y) = self._pressed, self._mouse
        here = self.spot_under(x, min(max(y, 0), self.rows_shown - 1))
        if pressed is None or (here == pressed and self.selection is None):
            return
        first, last = sorted((pressed, here))
        self.selection = (first, Spot(last.passage, last.offset + 1))
        self.go(here)

    @property
    def _speed(self) -> int:
        """Rows of one step, upwards negative: one on the first and last row, more the further outside."""
        y, last = self._mouse[1], self.rows_shown - 1
        if y < self._strayed:
            return max((y - 1) // 2, -FASTEST)
        if y > last - self._strayed:
            return min((y - last + 2) // 2, FASTEST)
        return 0

    def _scroll_on(self) -> None:
        """One step, until the mouse is back inside, the button is up or the text ends."""
        before = self.top
        if self._pressed is None or self.app.mouse_captured is not self:
            self._let_go()
            return
        if self._speed:
            self.put_top(self.document.step(before, self._speed))
            self._stretch_to_mouse()
        if self.top == before:
            self._stop()

    def _stop(self) -> None:
        if self._pull is not None:
            self._pull.stop()
            self._pull = None

    def _let_go(self) -> None:
        self._pressed = None
        self._stop()
