"""The library's text in one file of the cache, made again when a text comes, goes or is read by other rules."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from zlib import crc32

import seeds
from seeds.language.concordance import Concordance, packed
from seeds.language.dictionary.flat import Broken, Flat, save
from seeds.language.versions import forget_others
from tui.desk.notebook_index import NAME, NO_TEXTS

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.paths import Paths
    from tui.desk.library.library import Library

Progress = Callable[[float], None]


def concordance(paths: Paths, texts: str, progress: Progress) -> Concordance:
    """The concordance of the library as it is now; `texts` stands for what was added."""
    path = home(paths, texts)
    try:
        return Concordance.open(path)
    except Broken:
        pass
    from pathlib import Path

    from tui.desk.library.library import Library

    data = packed(watched(Library(paths, () if texts == NO_TEXTS else None), progress))
    try:
        save(Path(path), data)
        forget_others(path)
    except OSError:  # a cache that cannot be written only costs time
        pass
    return Concordance(Flat(data))


def home(paths: Paths, texts: str) -> str:
    """Where the concordance of these texts lies, when it was made."""
    return f"{paths.names.cache}/concordance-{texts}-{bundled()}.flat"


def bundled() -> str:
    """A short name for the texts that come with the reader, and for the rules by which texts are read."""
    home = os.path.dirname(seeds.__file__)  # noqa: PTH120 - a look-up has no time for thirty paths
    found = [("language/concordance.py", os.stat(f"{home}/language/concordance.py"))]  # noqa: PTH116
    for folder, ending in (("", ".txt"), ("documents", ".py"), ("language/glossary", ".py")):
        with os.scandir(f"{home}/{folder}") as entries:
            found += [(f"{folder}/{each.name}", each.stat()) for each in entries if each.name.endswith(ending)]
    states = sorted(f"{name} {now.st_size} {now.st_mtime_ns}" for name, now in found)
    return f"{crc32(chr(10).join(states).encode()):08x}"


def watched(library: Library, progress: Progress) -> Iterator[Article]:
    """The articles, telling how far we are."""
    count = len(library.cards())
    for number, article in enumerate(library):
        progress(number / count)
        yield article
    progress(1.0)


def forget(paths: Paths) -> None:
    """Remove what was found to be damaged; the next look-up makes it again."""
    for name in (NAME, "concordance-*"):
        for path in paths.cache.glob(name):
            path.unlink(missing_ok=True)
