"""Work that is waited for only so long, whatever holds it up: a name that is not found, a line that drips."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotDone
from threading import Thread
from typing import TypeVar

Given = TypeVar("Given")


def within(seconds: float, work: Callable[[], Given]) -> Given:
    """What the work gives, or raises; it is left to itself with a `TimeoutError` when it takes longer."""
    future: Future[Given] = Future()

    def do() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # told to who waits
            future.set_exception(error)

    Thread(target=do, daemon=True).start()
    try:
        return future.result(seconds)
    except NotDone:
        raise TimeoutError from None
