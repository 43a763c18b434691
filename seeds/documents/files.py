"""Files and folders of texts: what can be read, and a clear word about what cannot."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from seeds.documents.article import Article
from seeds.documents.decoding import decode
from seeds.documents.formats.foreign import refuse_foreign
from seeds.documents.page.articles import read_page
from seeds.errors import CannotRead

LARGEST = 64 * 1024 * 1024
"""The largest file that is read, in bytes: some twenty million characters, ten times the longest novels."""

WEB = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN = frozenset({".md", ".markdown"})
SUFFIXES = WEB | MARKDOWN | {".txt", ".text", ".epub"}

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,80}?encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.I
)


def parse(text: str, source: str) -> tuple[Article, ...]:
    """The articles in a plain text that came from `source`."""
    articles = read_page(text, source, untitled(text, source))
    if not articles:
        raise CannotRead(f"{source or 'The text'} is empty.", "A text needs at least one character.")
    return articles


def untitled(text: str, source: str) -> str:
    """What to call a text without a title: by its file, or else by its first words."""
    stem = Path(source.replace("\x00", "")).stem.strip()
    return stem if stem not in ("", "-") else " ".join(text[:200].split())[:12]


def read_bytes(data: bytes, name: str) -> tuple[Article, ...]:
    """The articles in the contents of a file called `name`, whatever its format."""
    source = Path(name.replace("\x00", "")).name
    suffix = Path(source).suffix.lower()
    refuse_foreign(data, source or "The text")
    if data.startswith(b"PK\x03\x04"):
        from seeds.documents.formats.epub import read_epub

        return (read_epub(data, source, untitled("", source)),)
    text = decode(data, source or "The text", declared_encoding(data) if looks_like_html(data, suffix) else "")
    if looks_like_html(data, suffix) and text.strip():
        from seeds.documents.formats.html import read_html

        return (read_html(text, source, untitled("", source)),)
    if suffix in MARKDOWN and text.strip():
        from seeds.documents.formats.markdown import read_markdown

        return (read_markdown(text, source, untitled(text, source)),)
    return parse(text, source)


def looks_like_html(data: bytes, suffix: str) -> bool:
    """Whether the contents are a web page: by the name, or by how they begin."""
    return suffix in WEB or _PAGE.match(data[:1024]) is not None


def declared_encoding(data: bytes) -> str:
    """The encoding that a web page says it is in."""
    found = _CHARSET.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""


def read_file(path: Path) -> tuple[Article, ...]:
    """The articles in a file."""
    try:
        if path.is_dir():
            raise CannotRead(f"{path} is a folder.", "Name a file in it, or add the whole folder.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise CannotRead(f"{path} does not exist.", "Check the spelling of the path.") from None
    except PermissionError:
        raise CannotRead(f"{path} may not be read.", "Its permissions forbid it.") from None
    except (OSError, ValueError) as problem:
        raise CannotRead(f"{path} cannot be read.", str(problem)) from None
    if len(data) > LARGEST:
        raise CannotRead(f"{path} is larger than {LARGEST // 1024**2} MB.", "Split it into parts.")
    return read_bytes(data, path.name)


def bundled() -> tuple[Article, ...]:
    """The seven articles of the five pages that come with the reader."""
    pages = sorted(Path(__file__).parent.parent.glob("*.txt"))
    return tuple(article for page in pages for article in read_file(page))


def text_files(folder: Path) -> Iterator[Path]:
    """Every readable text in a folder and below, in order; hidden files and folders are left out."""
    seen: set[tuple[int, int]] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        status = Path(place).stat()
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.lower() in SUFFIXES and path.is_file():
                yield path
