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

import seeds
import store
import tui
from store.cache import Cache
from store.paths import Paths
from tui.desk.program import beneath, key_of, parser

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
        then = iter(state.split())
        if frame and all(next(then, "") == now for now in self._states(words, article)) and is_drawing(frame):
            return frame
        return ""

    def put(self, words: Words, article: str, frame: str) -> None:
        """Keep what the page of these words draws first, as everything is now; `article` is what they mean."""
        state = " ".join(self._states(words, article))
        self._cache.put(named(words, self._size), f"{state}\n{article}\n{frame}".encode())

    def _states(self, words: Words, article: str) -> Iterator[str]:
        """Short names for everything that a first frame depends on, and for nothing else.

        The program comes last: where anything before it is another, nobody looks at its thousand files.
        """
        from store.digests import blake2b

        shown = self._text(words, article) if article else self._library()
        for told in (self._terminal(), self._reader(), shown, self._program()):
            yield blake2b("\n".join(told).encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()

    def _program(self) -> Iterator[str]:
        """The program's own files and what draws for it."""
        from importlib.util import find_spec

        yield sys.version
        for name in LIBRARIES:
            spec = find_spec(name)
            yield seen(spec.origin) if spec and spec.origin else ""
        for room in ROOMS:
            yield from beneath(os.path.dirname(room.__file__ or ""))

    def _terminal(self) -> Iterator[str]:
        """What it can show."""
        yield f"{self._size}"
        yield from sorted(
            f"{name}={value}" for name, value in os.environ.items() if name.startswith(tuple(SPOKEN_TO))
        )

    def _reader(self) -> Iterator[str]:
        """Where everything of his lies, and his settings."""
        yield from map(os.fspath, self._where.folders)
        yield seen(self._where.settings)

    def _text(self, words: Words, article: str) -> Iterator[str]:
        """Which text the words mean, what is put right in it, and where it was left.

        The notebook and the cache both say that, and a sync may have changed the notebook alone. What else is kept
        is marked once the notebook is open, which the first frame does not wait for.
        """
        where, texts, reader = self._where, Cache(self._where.cache / "articles"), parser()
        yield from (held(texts, key_of(kind, article, reader)) for kind in ("home", "mendings"))
        if words[1] not in ("", article):
            yield seen(where.imports)
        notebook = contents(where.notebook)
        yield last_left(notebook) if not words[1] else ""
        yield place_in(notebook, article)
        yield from (line for line in beside(os.fspath(where.data)) if not line.startswith(SAVED))
        yield held(Cache(where.cache / "places"), article)

    def _library(self) -> Iterator[str]:
        """All texts and all that is kept, of which the rows tell, and the day: "due today" is another tomorrow."""
        yield time.strftime("%Y-%m-%d %z")
        yield seen(self._where.imports)
        yield from beside(os.fspath(self._where.data))


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


def contents(notebook: str | os.PathLike[str]) -> bytes:
    """The notebook's file: first all that is kept in one line, then a line for each later change."""
    try:
        with open(notebook, "rb") as file:
            return file.read()
    except OSError:
        return b""


def held(cache: Cache, key: str) -> str:
    """What a cache holds under a key, for comparing."""
    return (cache.get(key) or b"-").decode("utf-8", "replace")


def place_in(notebook: bytes, article: str) -> str:
    """What the notebook says last of where a text was left and how it was set, as it is written there.

    How much of it has been read is left out: that grows while one looks on, and the first frame does not show it.
    """
    import re

    if not notebook:
        return "no notebook"
    begin = notebook.rfind(b'{"id":"%b","place":{"article":"' % article.encode())
    end = notebook.find(b'"when":', begin)
    told = re.sub(rb'"progress":[^,]*,|"read":\[[^\]]*\],', b"", notebook[begin:end]) if begin >= 0 else b""
    forgotten = re.findall(rb'\["places","\d+",null\]', notebook)
    return b" ".join([told, *forgotten]).decode("utf-8", "replace")


def last_left(notebook: bytes) -> str:
    """Which text was left last, as the notebook says."""
    import re

    places = re.finditer(rb'\{"id":"([^"]+)","place":\{"article":"\1",.*?"when":"([^"]+)"', notebook)
    return max(((found[2], found[1]) for found in places), default=(b"", b""))[1].decode("utf-8", "replace")


def beside(folder: str) -> Iterator[str]:
    """The files in a folder that tell what the reader keeps."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if not entry.name.endswith(KEPT_FOR_US) and not entry.is_dir():
            yield f"{entry.name} {seen(entry.path)}"
