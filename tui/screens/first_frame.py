"""The live page takes the place of a first frame from the cache, and leaves one for the next start."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from tui.desk.held import ALTERNATE, Drawn, Held
from tui.screens.base import DeskScreen
from tui.screens.stages import nothing_more

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.app import App
    from textual.driver import Driver

    from tui.screens.next_starts import Start

AT_MOST = 10.0
"""Seconds until what is drawn is seen, whatever keeps the first frame from being whole."""
PATIENCE = 1.0
"""Seconds that leaving may take for the sake of the next start."""


def is_drawn(data: str) -> bool:
    """Whether what is written to the terminal fills cells; else it sets a mode or asks for one."""
    start, place, _ = data.partition("H")
    return bool(place) and start.startswith("\x1b[") and start[2:].replace(";", "").isdigit()


class FirstFrame:
    """Holds back what the live page draws until its first frame is whole, and then shows what is new in it."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self.holds = bool(held.frame)
        """Whether what is drawn is held back."""
        self.is_over = False
        """Whether the terminal is the shell's again, or is no more."""
        self._is_rehearsed = False

    def driver(self) -> type[Driver] | None:
        """Textual's driver for this terminal, with the frame's needs; none where no frames are kept."""
        if not self._held.is_wanted:
            return None
        from textual.drivers.linux_driver import LinuxDriver

        first, held = self, self._held

        class OverAFrame(LinuxDriver):
            """Begins where a frame was shown already."""

            def start_application_mode(self) -> None:
                """The terminal is left as it was before the frame was shown."""
                if first.is_over:
                    return
                super().start_application_mode()  # type: ignore[no-untyped-call]
                self.attrs_before = held.attributes or self.attrs_before

            def stop_application_mode(self) -> None:
                """Once and no more: what is typed from then on is the shell's."""
                if not first.is_over:
                    super().stop_application_mode()

            def disable_input(self) -> None:
                """What was typed is thrown away with it: also only once."""
                if not first.is_over:
                    super().disable_input()

            def run_input_thread(self) -> None:
                """A window that was closed has nothing more to say."""
                try:
                    super().run_input_thread()
                except OSError:
                    self._app.call_later(first.lose, self._app)

            def write(self, data: str) -> None:
                """The other screen is entered once; what is drawn meanwhile is in the first frame."""
                if first.is_over:
                    return
                if held.is_entered and data == ALTERNATE:
                    held.is_entered = False
                elif not (first.holds and is_drawn(data)):
                    super().write(data)

        return OverAFrame

    def watch(self, app: App[Any], screen: DeskScreen, start: Callable[[], Start | None]) -> None:
        """The screen to begin with: when its first frame is whole, it is seen, or kept for the next `start`."""
        if self.holds:
            screen.stages.when_drawn = lambda: self.take_over(app, screen)
            app.set_timer(AT_MOST, lambda: self.take_over(app, app.screen))
        elif self._held.is_wanted:
            screen.stages.when_drawn = partial(self._keep, app, screen, start)

    def _keep(self, app: App[Any], screen: DeskScreen, asked: Callable[[], Start | None]) -> None:
        """Who does not come to leave, as the machine fails him, finds at least the page he came to."""
        if screen.stages.has_keys and (start := asked()):
            screen.do(partial(self._held.keep, drawn(app, screen, start)), group="first frame")

    def end_well(self, app: App[Any]) -> None:
        """A window that is closed, or whoever asks the program to end, leaves as a key does."""
        if not self._held.is_wanted:
            return
        loop = asyncio.get_running_loop()

        def ended(number: int, stack: object) -> None:
            if number == signal.SIGHUP:
                self.lose(app)
            else:
                app.call_later(app.action_leave)  # type: ignore[attr-defined]
            loop.call_soon_threadsafe(nothing_more)  # so that it is done now, not when the next key comes

        # Not the loop's own handlers: it must be known before the system wakes the program, as it does then.
        signal.signal(signal.SIGHUP, ended)
        signal.signal(signal.SIGTERM, ended)

    def lose(self, app: App[Any]) -> None:
        """The terminal is no more: nothing is read from it and nothing written, and the program ends."""
        if not self.is_over:
            self.is_over = True
            app._driver.exit_event.set()  # type: ignore[union-attr]
            app.call_later(app.action_leave)  # type: ignore[attr-defined]

    def take_over(self, app: App[Any], screen: Any) -> None:
        """From now on everything is drawn; of a page that looks as the frame did, nothing need be."""
        if not self.holds:
            return
        self.holds = False
        driver = app._driver
        if driver is not None and (frame := whole(app, screen)) != self._held.frame:
            driver.write(frame)
            driver.flush()

    async def rehearse(self, app: App[Any], starts: Iterable[Start]) -> None:
        """Draw what these words would show if the program were started anew, without anybody seeing it.

        The terminal is given back before: what is typed meanwhile is for the shell, and it gets it.
        """
        if not self._held.is_wanted or self.holds or self._is_rehearsed:
            return
        self._is_rehearsed = True
        missing = [start for start in starts if not all(map(self._held.knows, start.words))]
        if missing and app._driver is not None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # there is nothing any more that one could stop
            app._driver.stop_application_mode()
            self.is_over = True
        for start in missing:
            screen, is_drawn = start.opened(), asyncio.Event()
            screen.stages.is_rehearsal, screen.stages.when_drawn = True, is_drawn.set
            app.push_screen(screen)
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(is_drawn.wait(), PATIENCE)
                self._held.fresh += drawn(app, screen, start)


def drawn(app: App[Any], screen: DeskScreen, start: Start) -> list[Drawn]:
    """What a page shows now, for all words that open it."""
    frame, size = whole(app, screen), (app.size.width, app.size.height)
    return [Drawn(words, start.article, frame, size) for words in start.words]


def whole(app: App[Any], screen: Any) -> str:
    """All cells of a screen, as they are written to the terminal when all of it is drawn."""
    return str(screen._compositor.render_full_update().render_segments(app.console))
