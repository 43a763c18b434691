"""Pictures of pages become pages with boxes: asked of the worker process, page by page, until one has enough."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any

import seeds
from seeds.errors import CannotRead

SAID_EVERY = 0.25
"""Seconds after which `progress` is asked again whether to go on: a page takes many of them."""
INSTALL = "pip install 'jingdu[scan]' adds recognition."
NOTHING = b"\n"
Progress = Callable[[int, int], object]
"""Told which page is looked at, and of how many, again and again while it lasts."""


def is_available() -> bool:
    """Whether recognition is installed."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


def recognise(data: bytes, name: str, progress: Progress | None = None) -> list[dict[str, Any]]:
    """The pages of a picture or of a PDF. What `progress` raises stops the work and the process."""
    if not is_available():
        raise CannotRead(f"{name} is a picture of a page, and recognition is not installed.", INSTALL)
    found = looked_at(data, name, progress)
    if not any(page["boxes"] for page in found):
        raise CannotRead(f"There is no text in the picture {name}.", "Is it a page, upright and sharp?")
    if not any(page["upright"] for page in found):
        raise CannotRead(
            f"The lines of {name} stand on end, and cannot be read.", "Turn the page, or find it as text."
        )
    return found


def looked_at(
    data: bytes, name: str, progress: Progress | None = None, numbers: Sequence[int] = ()
) -> list[dict[str, Any]]:
    """The pages as the process tells them, with text or without; of a PDF perhaps only those of these numbers."""
    found = []
    page, count = 1, max(len(numbers), 1)
    for told in _told(data, name, numbers):
        if told is None:
            pass
        elif "wrong" in told:
            raise CannotRead(f"{name} {told['wrong']}.", "Scan or photograph the page again.")
        elif "begins" in told:
            page, count = told["begins"], told["of"]
        else:
            found.append(told)
            continue
        if progress is not None:
            progress(page, count)
    return found


def _told(data: bytes, name: str, numbers: Sequence[int]) -> Iterator[dict[str, Any] | None]:
    """What the process tells, line by line, and nothing as long as it tells nothing; it ends with us."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([_home(), os.environ.get("PYTHONPATH", "")])}
    process = subprocess.Popen(
        [sys.executable, "-m", "seeds.documents.scan.worker", *map(str, numbers)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert process.stdin is not None and process.stdout is not None
    lines: Queue[bytes] = Queue()
    threading.Thread(target=_feed, args=(process, data), daemon=True).start()
    listener = threading.Thread(target=_listen, args=(process.stdout, lines), daemon=True)
    listener.start()
    try:
        while line := _next(lines):
            yield json.loads(line) if line != NOTHING else None
        if process.wait():
            raise CannotRead(f"{name} could not be recognised.", "Is there enough memory? A page needs 1.5 GB.")
    finally:
        process.kill()
        process.wait()
        listener.join()
        process.stdout.close()


def _feed(process: subprocess.Popen[bytes], data: bytes) -> None:
    """Hand the file over; a process that was stopped takes no more of it."""
    try:
        assert process.stdin is not None
        with process.stdin as pipe:
            pipe.write(data)
    except OSError:
        return


def _listen(pipe: IO[bytes], lines: Queue[bytes]) -> None:
    """Every line that the process tells, and an empty one at its end."""
    for line in pipe:
        lines.put(line)
    lines.put(b"")


def _next(lines: Queue[bytes]) -> bytes:
    """The next line, or that there is nothing yet."""
    try:
        return lines.get(timeout=SAID_EVERY)
    except Empty:
        return NOTHING


def _home() -> str:
    return str(Path(seeds.__file__).parent.parent)
