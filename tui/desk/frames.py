"""The first frame of a page that was seen before, kept in the cache until anything it depends on is another.

A frame is what the live page draws first. It is shown before anything heavy is loaded, so nothing is asked here
that takes time: every file is looked at from outside, by its size and the moment it was last written.
"""

# ruff: noqa: PTH116, PTH120, PTH123 (there is no time to load pathlib's best)
from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec

import seeds
import store
import tui
from store.cache import Cache
from store.paths import Paths

LIMIT = 4 * 1024 * 1024
"""Bytes of all frames: some hundred screens."""
ROOMS = (seeds, store, tui)
LIBRARIES = ("textual", "rich")
SPOKEN_TO = (
    *("CLICOLOR", "COLORTERM", "COLUMNS", "CONEMU", "FORCE_COLOR", "JINGDU", "JUPYTER", "LANG", "LC_", "LINES"),
    *("NO_COLOR", "PYTHON", "RICH", "TERM", "TEXTUAL", "TTY_", "TZ", "UNICODE_VERSION", "VTE", "WT_"),
)
"""How the names of environment variables begin that terminals and what draws on them listen to."""
KEPT_FOR_US = (".lock", ".tmp")
"""Files beside the notebook that say nothing of what is in it."""

SAVED = ("notebook.json ", "notebook.json.bak ", "notebook.json.day-")
"""How the notebook itself and its backups are told of."""

Words = tuple[str, str, int]
"""What was asked for on the command line: the screen, the text as it was named, the chapter."""


class Frames:
    """Frames by what was asked for on the command line."""

    def __init__(self, where: Paths, size: tuple[int, int]) -> None:
        """`size` is the terminal's, in columns and rows."""
        self._where, self._size = where, size
        self._cache = Cache(where.cache / "frames", LIMIT)

    def get(self, words: Words) -> str:
        """The frame, if nothing has changed since it was kept; else nothing."""
        stored = (self._cache.get(named(words, self._size)) or b"").decode("utf-8", "replace")
        state, _, rest = stored.partition("\n")
        article, _, frame = rest.partition("\n")
        return frame if frame and state == self.state(words, article) and is_drawing(frame) else ""

    def put(self, words: Words, article: str, frame: str) -> None:
        """Keep what the page of these words draws first, as everything is now; `article` is what they mean."""
        self._cache.put(named(words, self._size), f"{self.state(words, article)}\n{article}\n{frame}".encode())

    def state(self, words: Words, article: str) -> str:
        """A short name for everything that a first frame depends on."""
        from hashlib import blake2b

        kept = self._left(article) if words[1] else self._notebook()
        told = "\n".join([*self._program(), *self._terminal(), *self._reader(), *kept])
        return blake2b(told.encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()

    def _program(self) -> Iterator[str]:
        """The program's own files and what draws for it."""
        yield sys.version
        for name in LIBRARIES:
            spec = find_spec(name)
            yield seen(spec.origin) if spec and spec.origin else ""
        for room in ROOMS:
            yield from beneath(os.path.dirname(room.__file__ or ""))

    def _terminal(self) -> Iterator[str]:
        """The terminal, and the day: "due today" is another tomorrow."""
        yield f"{self._size} {os.isatty(0)} {os.isatty(1)} {os.isatty(2)}"
        yield time.strftime("%Y-%m-%d %z")
        yield from sorted(
            f"{name}={value}" for name, value in os.environ.items() if name.startswith(tuple(SPOKEN_TO))
        )

    def _reader(self) -> Iterator[str]:
        """Settings and texts."""
        where = self._where
        yield from map(os.fspath, where)
        yield from map(seen, (where.settings, where.imports, where.cache / "articles"))

    def _left(self, article: str) -> Iterator[str]:
        """Where a text was left: as the cache remembers it and as the notebook says, which a sync may have changed.

        What else is kept is marked once the notebook is open, which the first frame does not wait for.
        """
        where = self._where
        yield place_in(where.notebook, article)
        yield from (line for line in beside(os.fspath(where.data)) if not line.startswith(SAVED))
        yield (Cache(where.cache / "places").get(article) or b"").decode("utf-8", "replace")

    def _notebook(self) -> Iterator[str]:
        """All that is kept: the rows of the library tell of it, and which text was read last."""
        yield from beside(os.fspath(self._where.data))
        yield seen(self._where.cache / "places")


def is_drawing(frame: str) -> bool:
    """Whether it only puts coloured text into cells: nothing else is sent to a terminal, whatever lies there."""
    import re

    return re.search(r"[\x00-\x09\x0b-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[0-9;]*[Hm])", frame) is None


def named(words: Words, size: tuple[int, int]) -> str:
    """The key of a frame: one of each page and size is kept."""
    return "\n".join(map(str, (*words, *size)))


def seen(path: str | os.PathLike[str]) -> str:
    """A file as it looks from outside; nothing when it is not there."""
    try:
        now = os.stat(path)
    except OSError:
        return "-"
    return f"{now.st_ino} {now.st_size} {now.st_mtime_ns}"


def place_in(notebook: str | os.PathLike[str], article: str) -> str:
    """The notebook's own line about where a text was left, as it is written; "-" without a notebook."""
    import re

    try:
        with open(notebook, "rb") as file:
            data = file.read()
    except OSError:
        return "-"
    found = re.search(rb'\{"id":"%b","place":\{.*?"when":' % re.escape(article.encode()), data)
    return found[0].decode("utf-8", "replace") if found else ""


def beside(folder: str) -> Iterator[str]:
    """The files in a folder that tell what the reader keeps."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if not entry.name.endswith(KEPT_FOR_US):
            yield f"{entry.name} {'' if entry.is_dir() else seen(entry.path)}"


def beneath(folder: str) -> Iterator[str]:
    """Every file of the program below a folder but what Python makes of it."""
    waiting = [folder]
    while waiting:
        for entry in sorted(os.scandir(waiting.pop()), key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    waiting.append(entry.path)
            else:
                now = entry.stat()
                yield f"{entry.path} {now.st_size} {now.st_mtime_ns}"
