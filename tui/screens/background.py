"""Work beside the keys, in threads: every screen starts it in one way, and what fails is treated in one way.

What was foreseen (our families of errors, and what a disk refuses) is told in a line, and the program stays usable.
Anything else is a fault of the program and is seen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from textual.widget import Widget
from textual.worker import Worker, get_current_worker

from seeds.errors import SeedsError
from store.errors import StoreError
from tui.desk.stopping import Stopped

T = TypeVar("T")
Foreseen = SeedsError | StoreError | OSError
FORESEEN = (SeedsError, StoreError, OSError)
SIDE_BY_SIDE = 64
"""Jobs that may wait at once, for the worker process or a disk. The six that asyncio allows on two cores are soon
all waiting for words to be counted, and what a key asks to keep would wait behind them.
"""


def make_room() -> None:
    """Let no job wait for another, in the loop that runs."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(SIDE_BY_SIDE, "beside-the-keys"))


def in_background(
    owner: Widget,
    job: Callable[[], T],
    then: Callable[[T], object],
    failed: Callable[[Foreseen], object],
    *,
    group: str = "default",
    exclusive: bool = False,
) -> Worker[None]:
    """Do a job in a thread; its end is told to the owner's screen, unless nobody waits for it any more.

    An exclusive job takes the place of what its group was doing.
    """

    def run() -> None:
        worker = get_current_worker()

        def end(call: Callable[[Any], object], value: Any) -> None:
            if not worker.is_cancelled:
                tell(owner, arrive, call, value)

        def arrive(call: Callable[[Any], object], value: Any) -> None:
            if not worker.is_cancelled:
                call(value)

        try:
            result = job()
        except Stopped:
            return
        except FORESEEN as error:
            end(failed, error)
        else:
            end(then, result)

    return owner.run_worker(run, thread=True, group=group, exclusive=exclusive)


def tell(owner: Widget, call: Callable[..., object], *values: object) -> None:
    """Out of a thread: let the owner's screen show something, unless nobody waits for it any more."""
    try:
        app = owner.app
    except RuntimeError:  # it was left just now, and knows the program no more
        return

    def arrive() -> None:
        if waits(owner):
            call(*values)

    if app.is_running:
        app.call_from_thread(arrive)


def waits(owner: Widget) -> bool:
    """Whether anybody is there to be told; a screen that was left may still hang in the tree, half taken down."""
    return owner.is_attached and owner.screen in owner.app.screen_stack


def breathing() -> None:
    """End the job here when another has taken its place, or its screen has gone."""
    if get_current_worker().is_cancelled:
        raise Stopped


def nothing(_: object) -> None:
    """Nothing is shown of it."""


def told(error: Foreseen) -> str:
    """What a person reads of an error: what happened, and what would help."""
    if isinstance(error, (SeedsError, StoreError)):
        return error.message + (f"\n{error.hint}" if error.hint else "")
    return f"{error.filename or 'A file'} cannot be read or written: {error.strerror or error}"
