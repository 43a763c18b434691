"""Being stopped: long work ends where it may, and steps that belong together are not torn apart by Ctrl+C."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(Exception):
    """Nobody waits for the answer any more."""


@contextmanager
def unbroken() -> Iterator[None]:
    """Let Ctrl+C wait until the steps inside are done; it then comes as usual."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[tuple[int, FrameType | None]] = []
    usual = signal.signal(signal.SIGINT, lambda number, frame: waiting.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
        if waiting:
            if callable(usual):
                usual(*waiting[-1])
            else:
                signal.raise_signal(signal.SIGINT)
