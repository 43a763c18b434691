"""Commands of the reader's own, run in one way: a text goes to standard input, never into an argument."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread


class NotStarted(Exception):
    """There is no such program, or the line is no command."""


def words_of(command: str, *, shell: bool = False) -> list[str]:
    """The program and its arguments. A shell is asked only where the reader says so."""
    import shlex

    if shell:
        return ["sh", "-c", command]
    try:
        return shlex.split(command)
    except ValueError as error:
        raise NotStarted(f"{command} is no command line: {error}") from None


def start(words: Sequence[str], data: bytes, *, heard: bool = False) -> subprocess.Popen[bytes]:
    """Begin a command and give it its input; what it says is for whoever has `heard`, else for nobody."""
    said = subprocess.PIPE if heard else subprocess.DEVNULL
    if not words:
        raise NotStarted("the command is empty")
    try:
        process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=said,
            start_new_session=True,  # so that what it starts can be ended with it
        )
    except (OSError, ValueError) as error:
        raise NotStarted(f"{words[0]} could not be started: {getattr(error, 'strerror', error)}") from None
    # A command may begin to speak before it has read everything: nobody waits for it here.
    Thread(target=_feed, args=(process, data), daemon=True).start()
    return process


def _feed(process: subprocess.Popen[bytes], data: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError, ValueError), process.stdin:
        process.stdin.write(data)


def end(process: subprocess.Popen[bytes]) -> None:
    """End the command with everything it has started; one that is done is left in peace."""
    if process.poll() is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL) if hasattr(os, "killpg") else process.kill()
        process.wait()
