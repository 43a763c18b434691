"""A bar on stderr for what takes longer than a moment: the first look-up makes its index."""

from __future__ import annotations

import sys
from time import monotonic
from types import TracebackType

from tui.cli.outlet import NEW_LINE, OURS

PATIENCE = 0.5
"""Seconds in which nothing is shown."""
WIDTH = 24


class Bar:
    """Shows how far something is, once it has taken half a second; in a pipe only says what is being done."""

    def __init__(self, remark: str = " (once)", patience: float | None = None) -> None:
        """`remark` is added in a pipe: most of what takes long is done once and then comes from the cache."""
        self._remark = remark
        self._patience = PATIENCE if patience is None else patience
        self._began = monotonic()
        self._shown = ""
        self._steps = 0
        self._live = sys.stderr.isatty()

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.hide()

    def hide(self) -> None:
        """Make room for something else; whatever is shown next is drawn anew."""
        if self._shown and self._live:
            sys.stderr.write(NEW_LINE)
            sys.stderr.flush()
            self._shown = ""

    def say(self, line: str) -> None:
        """A line that stays; the bar goes on below it."""
        self.hide()
        print(line, file=sys.stderr)

    def show(self, doing: str, done: float | None) -> None:
        """Tell what is being done and how much of it is; where nobody knows, that it goes on."""
        self._steps += 1
        if monotonic() - self._began < self._patience:
            return
        bar = f"{doing}  {self._drawn(done)}" if self._live else doing
        if bar == self._shown:  # of ten thousand texts a thousand move it
            return
        said = f"{OURS}\r{bar}" if self._live else f"jingdu: {doing[:1].lower()}{doing[1:]}{self._remark} …\n"
        sys.stderr.write(said)
        sys.stderr.flush()
        self._shown = bar

    def _drawn(self, done: float | None) -> str:
        if done is None:
            at = self._steps % WIDTH
            return f"{'─' * at}━{'─' * (WIDTH - at - 1)}"
        full = round(min(max(done, 0.0), 1.0) * WIDTH)
        return f"{'━' * full}{'─' * (WIDTH - full)} {done:6.1%}"
