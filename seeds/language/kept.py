"""Tables of words that are made of the packages' data: written down once, and loaded in a moment.

What several tables hold, or one of them again and again (the readings of both scripts, the number of a class), is
one object in memory, and written once: that is half the room, and less work than to make each anew.
"""

# ruff: noqa: PTH103, PTH105, PTH108, PTH120, PTH123 (a look-up has no time to load pathlib)
from __future__ import annotations

import marshal
import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from itertools import chain
from typing import Any
from zlib import crc32

from seeds.language.shipped import shipped
from seeds.language.versions import forget_others

Table = Mapping[str, Any] | Set[str]
"""Strings, or strings with a string or a number each."""
_CHECKED = 4
"""Bytes that tell whether the others are as they were written."""


def stored(name: str, cache: str | None, build: Callable[[], Any]) -> Any:
    """What was kept under a name, in the folder or with the wheel; else it is built, and left in the folder."""
    file = os.path.join(cache, f"{name}.cache") if cache else ""  # noqa: PTH118
    kept = read(file)
    if kept is None and (kept := read(shipped(name))) is None:
        kept = build()
        if file:
            write(file, kept)
    return kept


def ship(name: str, build: Callable[[], Any]) -> str:
    """Build it and put it where a program finds it that was installed so; where that is."""
    file = shipped(name)
    if read(file) is None:
        write(file, build())
    return file


def read(file: str) -> Any:
    """What lies in a file; None when it is not there or not whole."""
    try:
        with open(file, "rb") as stream:
            data = stream.read()
    except OSError:
        return None
    body = memoryview(data)[_CHECKED:]
    whole = data[:_CHECKED] == crc32(body).to_bytes(_CHECKED, "big")
    return marshal.loads(body) if whole else None  # three times as quick as marshal.load


def write(file: str, kept: Any) -> None:
    """Write beside and put in place, so that nobody reads the half of it; what cannot be written costs time."""
    beside = f"{file}.{os.getpid()}"
    body = marshal.dumps(kept)
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(beside, "wb") as stream:
            stream.write(crc32(body).to_bytes(_CHECKED, "big") + body)
        os.replace(beside, file)
        forget_others(file)
    except OSError:
        with suppress(OSError):
            os.unlink(beside)


def packed(tables: Sequence[Table]) -> Any:
    """Tables in plain values: all strings, all numbers, and which of them each table has."""
    met = dict.fromkeys(chain.from_iterable(map(_items, tables)))
    strings = [one for one in met if isinstance(one, str)]
    numbers = [one for one in met if isinstance(one, int)]
    places = {one: at for at, one in enumerate((*strings, *numbers))}

    def which(items: Iterable[Any]) -> bytes:
        return array("I", map(places.__getitem__, items)).tobytes()

    rows = [(which(one), which(one.values()) if isinstance(one, Mapping) else None) for one in tables]
    return "\n".join(strings), array("q", numbers).tobytes(), rows


def unpacked(kept: Any) -> Iterator[Any]:
    """The tables as they were before."""
    strings, numbers, rows = kept
    at = [*strings.split("\n"), *array("q", numbers)].__getitem__
    for keys, values in rows:
        words = map(at, array("I", keys))
        yield frozenset(words) if values is None else dict(zip(words, map(at, array("I", values)), strict=True))


def _items(table: Table) -> Iterable[Any]:
    return chain(table, table.values()) if isinstance(table, Mapping) else sorted(table)
