"""Terms as sound files, made by a command of the reader's own; each is made once and then comes from the cache."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from types import MappingProxyType
from typing import NamedTuple

from store.cache import Cache
from store.counted import counted
from store.export.sounds import Recording
from store.paths import Paths
from store.records import GlossaryEntry
from tui.desk.running import NotStarted, end, start, words_of
from tui.desk.stopping import Stopped

FILE = re.compile(r"\{file\}(\.\w{1,5})?")
"""Where the command names the file; an ending that stands right behind it is the file's own."""
ENDING = ".wav"
PATIENCE = 20.0
"""Seconds after which a command hangs."""
LARGEST = 16 * 1024 * 1024
SIZE = 512 * 1024 * 1024
"""Bytes of sound that the cache keeps: a second of plain WAV is about 44,000."""
IN_A_ROW = 5
"""So many hopeless failures one after the other are a command that does not work; it is not asked again."""

NO_COMMAND = "the speech_file command could not be started"
ERROR = "the speech_file command ended with an error"
NO_FILE = "the speech_file command made no sound file"
TOO_SLOW = f"the speech_file command took longer than {PATIENCE:.0f} seconds"
GIVEN_UP = "not tried any more"
HOPELESS = (NO_COMMAND, TOO_SLOW)
"""What has nothing to do with the term, and may cost time."""

Went = Callable[[int, int], bool]
"""Told how many of how many are done; says whether to go on."""


class Recordings(NamedTuple):
    """The sounds of terms and of their first sentences by the id of their entry, and how many failed."""

    sounds: Mapping[str, Recording]
    failed: Mapping[str, int]
    """How many terms, for which reason."""
    sentences: Mapping[str, Recording] = MappingProxyType({})

    @property
    def there(self) -> str:
        """How many entries have audio, to stand behind how many there are."""
        return f", {len(self.sounds):,} with audio"

    @property
    def missing(self) -> str:
        """One line about the entries without audio; nothing when there are none."""
        if not self.failed:
            return ""
        reasons = ", ".join(f"{reason} ({count:,})" for reason, count in self.failed.items())
        return f"{counted(sum(self.failed.values()), 'term has', 'terms have')} no audio: {reasons}"


class Failed(Exception):
    """A term could not be recorded."""


def recorded(entries: Sequence[GlossaryEntry], command: str, paths: Paths, went: Went) -> Recordings:
    """The terms of the entries and their sentences, spoken; raises `Stopped` when `went` says so.

    A sentence is spoken only where its term was: what cannot say the one need not be asked for the other.
    """
    cache = Cache(paths.cache / "sounds", SIZE)
    sounds: dict[str, Recording] = {}
    sentences: dict[str, Recording] = {}
    failed: Counter[str] = Counter()
    in_a_row = 0
    with TemporaryDirectory(prefix="jingdu-sounds-") as folder:
        for number, entry in enumerate(entries):
            if not went(number, len(entries)):
                raise Stopped
            key = f"{command}\0{entry.term}"
            data = cache.get(key)
            if data is None:
                try:
                    if in_a_row >= IN_A_ROW:
                        raise Failed(GIVEN_UP)
                    data = record(entry.term, command, Path(folder), partial(went, number, len(entries)))
                except Failed as failure:
                    failed[str(failure)] += 1
                    in_a_row += str(failure) in HOPELESS
                    continue
                cache.put(key, data)
                in_a_row = 0
            sounds[entry.id] = Recording(data, ending(command))
            if entry.sentences:
                go_on = partial(went, number, len(entries))
                said = sentence_said(entry.sentences[0].text, command, cache, Path(folder), go_on)
                sentences |= {entry.id: Recording(said, ending(command))} if said else {}
    return Recordings(sounds, dict(failed), sentences)


def sentence_said(text: str, command: str, cache: Cache, folder: Path, go_on: Callable[[], bool]) -> bytes:
    """A sentence as a sound; nothing when the command cannot say it."""
    key = f"{command}\0{text}"
    data = cache.get(key)
    if data is None:
        try:
            data = record(text, command, folder, go_on)
        except Failed:
            return b""
        cache.put(key, data)
    return data


def record(text: str, command: str, folder: Path, go_on: Callable[[], bool]) -> bytes:
    """One text as the bytes of a sound file. No shell is asked, and the text goes to standard input alone."""
    path = folder / f"sound{ending(command)}"
    path.unlink(missing_ok=True)
    try:
        words = [FILE.sub(lambda _: str(path), word) for word in words_of(command)]
        process = start(words, text.encode("utf-8", "replace"))
    except NotStarted:
        raise Failed(NO_COMMAND) from None
    try:
        finish(process, go_on)
    finally:
        end(process)
    if process.returncode:
        raise Failed(ERROR)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        data = b""
    if not 0 < len(data) <= LARGEST:
        raise Failed(NO_FILE)
    return data


def finish(process: subprocess.Popen[bytes], go_on: Callable[[], bool]) -> None:
    """Wait for the command, but neither for ever nor against the reader's will."""
    began = monotonic()
    while True:
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            if not go_on():
                raise Stopped from None
            if monotonic() - began > PATIENCE:
                raise Failed(TOO_SLOW) from None
        else:
            return


def ending(command: str) -> str:
    """The ending of the files the command makes."""
    named = FILE.search(command)
    return (named and named[1]) or ENDING
