"""Files of texts: what can be read, and a clear word about what cannot."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import BinaryIO

from seeds.documents.article import Article
from seeds.documents.folders import text_files
from seeds.documents.formats.foreign import refuse_foreign
from seeds.documents.formats.table import format_of
from seeds.documents.intake import WHOLE, File, Intake, Progress
from seeds.documents.listing import why_a_list
from seeds.documents.page.articles import read_page
from seeds.documents.web.copied import article_within
from seeds.errors import CannotRead

__all__ = ["LARGEST", "bundled", "parse", "read_bytes", "read_file", "read_plain", "take_in", "text_files"]

LARGEST = 64 * 1024 * 1024
"""The largest file that is read, in bytes: some twenty million characters, ten times the longest novels."""


def take_in(file: File) -> Intake:
    """What is in a file, whatever its format."""
    refuse_foreign(file.data, file.called)
    intake = format_of(file).read(file)
    if not (intake.warnings or file.whole) and (why := why_a_list(intake.articles)):
        return intake._replace(warnings=(why,))
    return intake


def read_plain(file: File) -> Intake:
    """The articles in a file of plain text; of a page of the web that was copied whole, its article."""
    text = file.text()
    within = "" if file.whole else article_within(text)
    if not within:
        return Intake(parse(text, file.source, file.progress))
    left = _lines(text) - _lines(within)
    told = f"{left:,} lines around the article (menus, links, the foot) were left out. {WHOLE}"
    return Intake(parse(within, file.source, file.progress, copied=True), (told,))


def _lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())


def parse(text: str, source: str, progress: Progress | None = None, *, copied: bool = False) -> tuple[Article, ...]:
    """The articles in a plain text that came from `source`; one `copied` from the web holds one."""
    untitled = File(b"", source.replace("\x00", "")).untitled(text)
    articles = read_page(text, source, untitled, progress, copied=copied)
    if not articles:
        raise CannotRead(f"{source or 'The pipe'} is empty.", "A text needs at least one character.")
    return articles


def read_bytes(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in the contents of a file called `name`, whatever its format."""
    return take_in(File.of(data, name)).articles


def read_file(path: Path) -> tuple[Article, ...]:
    """The articles in a file."""
    return read_bytes(contents(path), path.name)


def contents(path: Path) -> bytes:
    """The bytes of a file, read once, so that pipes work too; never more than the largest that is read."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except IsADirectoryError:
        raise CannotRead(f"{path} is a folder.", "Name a file in it, or add the whole folder.") from None
    except FileNotFoundError:
        raise CannotRead(f"{path} does not exist.", "Check the spelling of the path.") from None
    except PermissionError:
        raise CannotRead(f"{path} may not be read.", "Its permissions forbid it.") from None
    except (OSError, ValueError) as problem:
        raise CannotRead(f"{path} cannot be read.", str(problem)) from None
    return bounded(data, str(path))


def read_stream(stream: BinaryIO) -> bytes:
    """What comes through a pipe, never more than the largest that is read."""
    return bounded(stream.read(LARGEST + 1), "The text")


def bounded(data: bytes, name: str) -> bytes:
    """The bytes of a file, unless there are more of them than are read."""
    if len(data) > LARGEST:
        raise CannotRead(f"{name} is larger than {LARGEST // 1024**2} MB.", "Split it into parts.")
    return data


@cache
def bundled() -> tuple[Article, ...]:
    """The seven articles of the five pages that come with the reader; nobody changes them while it runs."""
    pages = sorted(Path(__file__).parent.parent.glob("*.txt"))
    return tuple(article for page in pages for article in read_file(page))
