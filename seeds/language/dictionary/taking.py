"""A dictionary of another program becomes one file that is asked without being loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zlib import compress

from seeds.language.dictionary.added import BLOCK, UNIT, key_of
from seeds.language.dictionary.formats.definition import (
    LONGEST_HEADWORD,
    MOST,
    Definition,
    Source,
    damaged,
    plain,
    too_large,
    within,
)
from seeds.language.dictionary.growing import Growing

Progress = Callable[[float], None]
READING, SORTING = 0.9, 0.95
"""How much is done when everything is read, and when it is sorted."""
OFTEN = 2_000
"""Progress is told once in so many headwords."""


class _Blocks:
    """The texts: gathered until a block is full, packed, and found again by number."""

    def __init__(self, growing: Growing) -> None:
        self._growing = growing
        self._lines: list[bytes] = []
        self._keys: list[tuple[str, int]] = []
        self._size = 0
        self.found: list[bytes] = []
        """The lines of the list of headwords, each with the place of its text."""

    def add(self, keys: set[str], told: Definition) -> None:
        record = "\t".join((told.headword, told.traditional, told.pinyin, UNIT.join(told.lines)))
        self._keys += [(key, len(self._lines)) for key in keys]
        self._lines.append(record.encode("utf-8", "replace"))
        self._size += len(self._lines[-1])
        if self._size >= BLOCK:
            self.pack()

    def point(self, key: str, target: str) -> None:
        """A headword that is another way to write one."""
        self.found.append(f"{key}\t={target}\n".encode("utf-8", "replace"))

    def pack(self) -> None:
        """The block ends here."""
        if not self._lines:
            return
        data = compress(b"\n".join(self._lines), 6)
        start = self._growing.at
        self._growing.write(data)
        for key, number in self._keys:
            line = f"{key}\t{start:010x},{len(data):x},{number:04x}\n"
            self.found.append(line.encode("utf-8", "replace"))
        self._lines, self._keys, self._size = [], [], 0


def take(source: Source, path: Path, called: str, progress: Progress) -> int:
    """Write the file and say how many entries it holds; what stands there unfinished after a failure is removed."""
    try:
        with path.open("xb") as file:
            path.chmod(0o600)
            return _write(source, Growing(file), called, progress)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _write(source: Source, growing: Growing, called: str, progress: Progress) -> int:
    growing.begin("texts")
    blocks, count, entries = _Blocks(growing), 0, 0
    for done, definition in source.definitions:
        count += 1
        if count > MOST:
            raise too_large(called, f"more than {MOST:,} headwords")
        if count % OFTEN == 1:
            progress(done * READING)
        told = cleaned(definition)
        key = key_of(told.headword)
        if not key or len(told.headword) > LONGEST_HEADWORD:
            continue
        if told.link:
            blocks.point(key, key_of(told.link))
        elif told.lines:
            entries += 1
            blocks.add({key, key_of(told.traditional)} - {""}, told)
    blocks.pack()
    if not entries:
        raise damaged(called, "it has no entries")
    progress(READING)
    blocks.found.sort()
    progress(SORTING)
    growing.begin("words")
    for at in range(0, len(blocks.found), OFTEN):
        growing.write(b"".join(blocks.found[at : at + OFTEN]))
    growing.finish()
    progress(1.0)
    return entries


def cleaned(told: Definition) -> Definition:
    """Fields on one line each, no longer than a headword can be; a text need not say again what it is about."""
    lines = within(told.lines)
    if len(lines) > 1 and lines[0] == told.headword:
        lines = lines[1:]
    return told._replace(
        lines=lines,
        headword=plain(told.headword[: LONGEST_HEADWORD + 1]),
        traditional=plain(told.traditional[:LONGEST_HEADWORD]),
        pinyin=plain(told.pinyin[: 4 * LONGEST_HEADWORD]),
        link=plain(told.link[:LONGEST_HEADWORD]),
    )
