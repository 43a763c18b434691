"""A helper at work: a command of the reader's own, told what is in hand, and its answer as it arrives."""

from __future__ import annotations

import json
import re
import subprocess
from codecs import getincrementaldecoder
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import IO, NamedTuple

from seeds.documents.visible import visible
from store.cache import Cache
from store.counted import counted
from tui.desk.running import NotStarted, end, start, words_of
from tui.desk.settings.helpers import Helper

LARGEST, LONGEST = 200_000, 1000
"""Bytes and lines of an answer; the rest is not read: nobody would, and the pane lays out every line of it."""
CACHED = 16 * 1024 * 1024
PAUSE = 0.1
"""Seconds between two looks at what has come: a word a hundredth of a second is more than an eye reads."""
COMPLAINT = 2000
"""Bytes of the last that was said on standard error."""
ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]?|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|.?)", re.S
)
"""What a terminal would obey: colours, titles, movements; also one that is cut off in the middle."""
OVERWRITTEN = re.compile(r"^[^\n]*\r(?=[^\n])", re.M)
"""A line that a terminal would show no more, as of a progress bar; from its beginning, since a long line without
one would else be searched from each of its characters."""


class Held(NamedTuple):
    """What a helper is told."""

    hand: str
    unit: str
    sentence: str
    paragraph: str
    title: str


class Reply(NamedTuple):
    """What came of it."""

    text: str
    fault: str = ""
    """Why this is not all of it; empty when it is."""


def given(helper: Helper, held: Held) -> bytes:
    """The helper's standard input."""
    if helper.input == "json":
        text = json.dumps(held._asdict(), ensure_ascii=False)
    elif helper.input == "text":
        text = f"Article: {held.title}\n\nParagraph: {held.paragraph}\n\nSentence: {held.sentence}\n\n"
        text += f"In hand ({held.unit}): {held.hand}"
    else:
        text = str(getattr(held, helper.input))
    return f"{text}\n".encode("utf-8", "replace")


class Helping:
    """One question to one helper; `answer` is called in a thread, `stop` from anywhere."""

    def __init__(self, helper: Helper, held: Held, cache: Path) -> None:
        self.helper, self.held, self.cache = helper, held, cache
        self._data = given(helper, held)
        self._cache = Cache(cache / "helpers", CACHED)
        self._key = f"{helper.shell}\0{helper.command}\0{self._data.decode()}"
        self._stopped = Event()

    def known(self) -> Reply | None:
        """What the same command has answered to the same before."""
        data = self._cache.get(self._key)
        return Reply(data.decode("utf-8", "replace")) if data is not None else None

    def stop(self) -> None:
        """End the command and everything it has started."""
        self._stopped.set()

    def answer(self, heard: Callable[[str], object]) -> Reply:
        """Run the command to its end, and tell what has come so far whenever more has come."""
        try:
            words = words_of(self.helper.command, shell=self.helper.shell)
            process = start(words, self._data, heard=True)
        except NotStarted as error:
            return Reply("", visible(str(error)))
        try:
            answer = self._listen(process, heard)
        finally:
            end(process)
        if answer.text and not answer.fault:
            self._cache.put(self._key, answer.text.encode())
        return answer

    def _listen(self, process: subprocess.Popen[bytes], heard: Callable[[str], object]) -> Reply:
        assert process.stdout is not None
        assert process.stderr is not None
        said, complaint = Listener(process.stdout, LARGEST), Listener(process.stderr)
        decode = getincrementaldecoder("utf-8")("replace").decode
        last, text = monotonic() + self.helper.seconds, ""
        while True:
            has_ended = process.poll() is not None  # asked first: its last words may come while one listens
            data = said.more()
            text, more = within(text + decode(data), LONGEST)
            if data:
                heard(safe(text))
            if said.is_full or more:
                said_too_much = f"{LONGEST:,} lines" if more else f"{LARGEST:,} bytes"
                return Reply(safe(text).strip(), f"the rest is left out: it says more than {said_too_much}")
            # Something it has started, such as a browser, may stay and never close the pipe.
            if said.is_over or (has_ended and not data):
                break
            if self._stopped.is_set():
                return Reply(safe(text).strip(), "stopped")
            if monotonic() > last:
                return Reply(safe(text).strip(), f"ended after {counted(self.helper.seconds, 'second')}")
        text = safe(text + decode(b"", True)).strip()
        return Reply(text, self._fault(process, last, complaint))

    def _fault(self, process: subprocess.Popen[bytes], last: float, complaint: Listener) -> str:
        """What went wrong with a command that says nothing more."""
        while process.poll() is None:
            if self._stopped.wait(PAUSE):
                return "stopped"
            if monotonic() > last:
                return f"ended after {counted(self.helper.seconds, 'second')}"
        if not process.returncode:
            return ""
        lines = safe(complaint.more().decode("utf-8", "replace")).split("\n")
        why = next((line.strip() for line in reversed(lines) if line.strip()), "it says not why")
        return f"it ended with an error ({process.returncode}): {why[:200]}"


class Listener:
    """Hears a pipe out in a thread: the first bytes up to a limit, or the last of all."""

    def __init__(self, pipe: IO[bytes], limit: int | None = None) -> None:
        self._chunks: SimpleQueue[bytes | None] = SimpleQueue()
        self._pipe, self._limit = pipe, limit
        self.is_over = self.is_full = False
        Thread(target=self._hear, daemon=True).start()

    def _hear(self) -> None:
        count, kept = 0, b""
        try:
            while chunk := self._pipe.read1(8192):  # type: ignore[attr-defined]
                if self._limit is None:
                    kept = (kept + chunk)[-COMPLAINT:]
                    continue
                self._chunks.put(chunk[: self._limit - count])
                count += len(chunk)
                if count > self._limit:
                    self.is_full = True
                    return
        except (OSError, ValueError):
            pass
        self._chunks.put(kept)
        self._chunks.put(None)

    def more(self) -> bytes:
        """What has come within a moment."""
        data, until = b"", monotonic() + PAUSE
        while not self.is_over:
            try:
                chunk = self._chunks.get(timeout=max(until - monotonic(), 0.001))
            except Empty:
                break
            self.is_over = chunk is None
            data += chunk or b""
        return data


def within(text: str, lines: int) -> tuple[str, bool]:
    """The first lines of a text, and whether there are more."""
    kept = text.split("\n", lines)
    more = len(kept) > lines and bool(kept[lines])
    return ("\n".join(kept[:lines]) if more else text), more


def safe(text: str) -> str:
    """What may be shown: nothing in it moves the cursor, colours, or is seen by the terminal alone."""
    text = OVERWRITTEN.sub("", ESCAPE.sub("", text.replace("\r\n", "\n"))).replace("\r", "")
    return visible(text.expandtabs(4))
