"""The app's end of the line to the worker process, which is started when there is something to ask."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import BinaryIO, cast

from store.errors import StoreError
from tui.desk.analyst.frames import receive, send

IDLE = 20.0
"""Seconds without a question after which the worker gives its memory back."""


class AnalysisFailed(StoreError):
    """The worker could not answer."""


class Link:
    """One worker process at most; one question at a time."""

    def __init__(self, idle: float = IDLE) -> None:
        self._idle = idle
        self._process: subprocess.Popen[bytes] | None = None
        self._one_at_a_time = threading.Lock()
        self._closed = False

    def ask(self, question: bytes) -> bytes:
        """The answer to one question; blocks, so it is called from a thread."""
        with self._one_at_a_time:
            # The worker may have gone to sleep, or been killed, since the last question: one new start is fair.
            for _ in range(2):
                if self._closed:
                    break
                answer = self._try(question)
                if answer is not None:
                    return self._open(answer)
        raise AnalysisFailed(
            "The analysis stopped", "the text can be read without it; open it again to try once more"
        )

    def rest(self) -> None:
        """Let the worker go unless it is busy: its memory is given back, and the next question starts another."""
        if not self._one_at_a_time.acquire(blocking=False):
            return
        try:
            if self._process is not None:
                self._process.kill()
                self._process.wait()
                self._process = None
        finally:
            self._one_at_a_time.release()

    def close(self) -> None:
        """Let the worker go, even while it computes."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
            process.wait()

    def _try(self, question: bytes) -> bytes | None:
        process = self._process
        if process is None or process.poll() is not None:
            process = self._process = self._start()
        try:
            send(cast(BinaryIO, process.stdin), question)
            answer = receive(cast(BinaryIO, process.stdout))
        except OSError:
            answer = None
        if answer is None:  # a process that was killed may not be known to be dead yet
            process.kill()
            process.wait()
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "tui.desk.analyst.worker", str(self._idle)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Python looks for modules where it is started first: there it must find these very files.
            cwd=Path(__file__).parents[3],
        )

    @staticmethod
    def _open(answer: bytes) -> bytes:
        if answer[:1] == b"+":
            return answer[1:]
        raise AnalysisFailed(f"The analysis failed: {answer[1:].decode(errors='replace')}")
