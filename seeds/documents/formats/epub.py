"""Books in EPUB format.

A book becomes one long article with its chapters' headings in it, not an article a chapter: the reader opens it
where it was left and searches it as the one text that it is, and the library shows one line for it.
"""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from seeds.documents.article import Article, Block
from seeds.documents.decoding import decode
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.intake import File, Intake
from seeds.documents.web.markup import blocks_of_markup
from seeds.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_BOOK = 64 * 1024 * 1024
"""How many bytes of a book's text are unpacked at most."""
MOST_FILES = 20_000

_CONTAINER = "META-INF/container.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"


def read_epub(file: File) -> Intake:
    """The book as one article: its chapters in reading order, its author as byline."""
    source = file.called
    try:
        with ZipFile(BytesIO(file.data)) as archive:
            return Intake((_Book(archive, source).article(file.untitled()),))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise CannotRead(f"{source} is a damaged or protected book.", str(problem)) from None


class _Book:
    """An open archive, read within limits and never beyond its own files."""

    def __init__(self, archive: ZipFile, source: str) -> None:
        self.archive = archive
        self.source = source
        self.left = LARGEST_BOOK
        names = archive.namelist()
        if len(names) > MOST_FILES:
            raise self._refused(f"holds more than {MOST_FILES} files")
        if any(_escapes(name) for name in names):
            raise self._refused("names files outside of itself")

    def article(self, untitled: str) -> Article:
        """All chapters, one after the other."""
        if _CONTAINER not in self.archive.namelist():
            raise CannotRead(
                f"{self.source} is an archive, but not an EPUB book.", "Unpack it and add what is in it."
            )
        package_path = self._package_path()
        package = self._xml(package_path)
        blocks = [block for chapter in self._chapters(package, package_path) for block in self._blocks(chapter)]
        title = tidy(package.findtext(f".//{_DC}title") or "")
        authors = [tidy(creator.text or "") for creator in package.iter(f"{_DC}creator")]
        return composed(blocks, self.source, untitled, title, "、".join(author for author in authors if author))

    def _package_path(self) -> str:
        for element in self._xml(_CONTAINER).iter():
            if element.tag.endswith("}rootfile") or element.tag == "rootfile":
                return element.get("full-path", "")
        raise self._refused("does not say where its chapters are")

    def _chapters(self, package: ElementTree.Element, package_path: str) -> Iterator[str]:
        """The paths of the chapters in reading order."""
        files = {}
        for element in package.iter():
            if element.tag.endswith("}item") and "html" in element.get("media-type", ""):
                files[element.get("id")] = element.get("href", "")
        folder = posixpath.dirname(package_path)
        for element in package.iter():
            if element.tag.endswith("}itemref") and element.get("idref") in files:
                path = posixpath.normpath(posixpath.join(folder, unquote(files[element.get("idref")])))
                if _escapes(path):
                    raise self._refused("names files outside of itself")
                yield path

    def _blocks(self, path: str) -> list[Block]:
        return blocks_of_markup(self._text(path))

    def _xml(self, path: str) -> ElementTree.Element:
        text = self._text(path)
        if "<!ENTITY" in text:
            raise self._refused("declares entities of its own")
        try:
            return ElementTree.fromstring(text.encode(), ElementTree.XMLParser(encoding="utf-8"))
        except ElementTree.ParseError as problem:
            raise CannotRead(f"{self.source} is a damaged book.", f"{path}: {problem}") from None

    def _text(self, path: str) -> str:
        """A file of the book, unpacked no further than the limit allows, whatever it claims about its size."""
        try:
            with self.archive.open(path) as file:
                data = file.read(self.left + 1)
        except KeyError:
            raise self._refused(f"lacks its file {path}") from None
        self.left -= len(data)
        if self.left < 0:
            raise self._refused(f"unpacks to more than {LARGEST_BOOK // 1024**2} MB")
        return decode(data, f"{path} in {self.source}")

    def _refused(self, why: str) -> CannotRead:
        return CannotRead(f"{self.source} {why}.", "The book was not opened.")


def _escapes(path: str) -> bool:
    """Whether a path leads out of the archive."""
    parts = path.replace("\\", "/").split("/")
    return ".." in parts or path.startswith(("/", "\\")) or ":" in parts[0]
