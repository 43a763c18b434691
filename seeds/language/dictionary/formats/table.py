"""Which format a file is in, by what it holds; and the one place where whatever is wrong with it becomes a line."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from errno import EINVAL
from pathlib import Path
from typing import IO, NamedTuple, cast
from zipfile import BadZipFile, ZipFile

from seeds.language.dictionary.formats.definition import Source, UnusableDictionary, damaged
from seeds.language.dictionary.formats.lines import DictionaryHead, head, read_lines
from seeds.language.dictionary.formats.stardict import read_stardict

READ = "Yomitan (.zip), StarDict (.ifo), MDict (.mdx), CC-CEDICT (.txt, .u8, .gz, .zip)"
STARDICT = (".ifo", ".idx", ".dict", ".dz", ".syn")
BROKEN = (
    *(BadZipFile, zlib.error, gzip.BadGzipFile, EOFError, NotImplementedError, RuntimeError, RecursionError),
    *(struct.error, ValueError, LookupError, MemoryError, OverflowError),
)
"""What the standard library raises over files that are not as they should be."""
PACKED_AS = 4
"""A packed text is about so many times larger."""


class OpenedDictionary(NamedTuple):
    """A file of which it is known what it holds."""

    path: Path
    source: Source
    cedict: DictionaryHead | None = None
    """What the text says of itself, where it is one written like CC-CEDICT."""
    text: IO[bytes] | None = None
    """That text from its beginning."""
    size: int = 1
    """How many bytes it has, or about so many."""


@contextmanager
def opened(path: Path) -> Iterator[OpenedDictionary]:
    """The dictionary in a file, read as long as the block lasts; raises `UnusableDictionary`."""
    try:
        with ExitStack() as stack:
            yield _open(path, stack)
    except BROKEN as error:
        raise damaged(path.name, "it is broken: cut off, or not as such a file is made") from error
    except OSError as error:
        if error.errno in (None, EINVAL):  # of a packed file, and of a place before or far behind its end
            raise damaged(path.name, "it is broken: cut off, or not as such a file is made") from error
        raise


def _open(path: Path, stack: ExitStack) -> OpenedDictionary:
    if path.is_dir():
        found = sorted(path.glob("*.ifo"))
        if len(found) != 1:
            raise UnusableDictionary(f"{path} holds {len(found) or 'no'} dictionaries", "name the .ifo file itself")
        path = found[0]
    if path.name.lower().endswith(STARDICT):
        return OpenedDictionary(path, read_stardict(_description(path)))
    if path.suffix.lower() == ".mdd":
        raise UnusableDictionary(f"{path.name} holds sounds and pictures", "its .mdx holds the dictionary")
    with path.open("rb") as file:
        begin = file.read(4)
    if begin[:2] == b"PK":
        return _of_archive(path, stack)
    if path.suffix.lower() == ".mdx":
        from seeds.language.dictionary.formats.mdict import read_mdict

        return OpenedDictionary(path, read_mdict(path, stack.enter_context(path.open("rb"))))
    packed = begin[:2] == b"\x1f\x8b"
    text = stack.enter_context(path.open("rb"))
    unpacked = cast(IO[bytes], stack.enter_context(gzip.GzipFile(fileobj=text))) if packed else text
    return _of_text(path, unpacked, path.stat().st_size * (PACKED_AS if packed else 1))


def _description(path: Path) -> Path:
    """The .ifo beside another file of a StarDict."""
    name = path.name
    while Path(name).suffix.lower() in (*STARDICT, ".gz"):
        name = Path(name).stem
    found = path.with_name(f"{name}.ifo")
    return found if found.is_file() else path


def _of_archive(path: Path, stack: ExitStack) -> OpenedDictionary:
    archive = stack.enter_context(ZipFile(path))
    names = archive.namelist()
    if any(name.endswith("index.json") for name in names):
        from seeds.language.dictionary.formats.yomitan import read_yomitan

        return OpenedDictionary(path, read_yomitan(path, archive))
    texts = [info for info in archive.infolist() if info.filename.lower().endswith((".u8", ".txt"))]
    if len(texts) != 1:
        raise UnusableDictionary(f"{path.name} holds no dictionary", f"what can be read: {READ}")
    return _of_text(path, stack.enter_context(archive.open(texts[0])), texts[0].file_size)


def _of_text(path: Path, text: IO[bytes], size: int) -> OpenedDictionary:
    known = head(text)
    if not known.is_dictionary:
        raise UnusableDictionary(f"{path.name} is no dictionary that can be read", f"what can be read: {READ}")
    text.seek(0)
    return OpenedDictionary(path, read_lines(path, text, known.name, size), known, text, max(size, 1))
