"""Books in EPUB format.

A book becomes one long article with chapters, not an article a chapter: the reader opens it where it was left and
searches it as the one text that it is, and the library shows one line for it. Contents and title page are no
text: the chapters are named by the one, and title and author by the other.
"""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import unquote
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from seeds.documents.article import Article, Block, Chapter
from seeds.documents.decoding import decode
from seeds.documents.formats.composed import bounded, composed, tidy
from seeds.documents.imprint import is_nobody
from seeds.documents.intake import File, Intake
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.documents.web.markup import MarkupReader, block_of, read_markup
from seeds.errors import CannotRead
from seeds.language.sentences import is_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LARGEST_BOOK = 64 * 1024 * 1024
"""How many bytes of a book's text are unpacked at most."""
MOST_FILES = 20_000
LARGEST_PART = 4 * 1024 * 1024
"""How many bytes of what tells about its files are unpacked at most: a tree takes a hundred times as much."""
LONGEST_TITLE_PAGE = 160
"""A page with the title on it and more characters than this is a page of the text."""
FEWEST_CONTENTS = 2
"""So many links above a chapter that lead to its headings are its contents."""

Entry = tuple[str, str, str, int]
"""What the contents name: title, path, place in it, and how deep it lies."""
_CONTAINER = "META-INF/container.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"


def read_epub(file: File) -> Intake:
    """The book as one article: its chapters in reading order, its author as byline."""
    source = file.called
    try:
        with ZipFile(BytesIO(file.data)) as archive:
            return Intake((_Book(archive, source, file.progress).article(file.untitled()),))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise CannotRead(f"{source} is damaged or protected.", str(problem)) from None


class _Book:
    """An open archive, read within limits and never beyond its own files."""

    def __init__(self, archive: ZipFile, source: str, progress: Callable[[int, int], object] | None) -> None:
        self.archive = archive
        self.progress = progress
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
        title = tidy(package.findtext(f".//{_DC}title") or "")
        authors = [tidy(creator.text or "") for creator in package.iter(f"{_DC}creator")]
        contents: dict[str, list[Entry]] = {}
        for entry in self._contents(package, package_path):
            contents.setdefault(entry[1], []).append(entry)
        blocks: list[Block] = []
        chapters: list[Chapter] = []
        spine = list(self._spine(package, package_path))
        for number, path in enumerate(spine, 1):
            if self.progress is not None and number > 1:
                self.progress(number, len(spine))
            self._add(path, title, contents.get(path, []), blocks, chapters)
        date = find_date(tidy(package.findtext(f".//{_DC}date") or ""))
        byline = "、".join(author for author in authors if author and not is_nobody(plain(author)))
        return composed(blocks, self.source, untitled, title, byline, date=date, chapters=chapters)

    def _add(
        self,
        path: str,
        title: str,
        contents: list[Entry],
        blocks: list[Block],
        chapters: list[Chapter],
    ) -> None:
        """Add a file of the book, and the chapters that its contents name in it."""
        page = read_markup(self._text(path))
        _leave_contents_out(page)
        if _is_contents(page) or _is_title_page(page, title):
            return
        first = len(blocks)
        found = [block_of(stretch) for stretch in page.stretches]
        if contents and found and not contents[0][2] and not _opens(found, contents[0][0]):
            found.insert(0, Block("heading", contents[0][0]))
            page.anchors = {name: place + 1 for name, place in page.anchors.items()}
        blocks += found
        bounded(len(blocks), self.source)
        for name, _, anchor, level in contents:
            place = min(page.anchors.get(anchor, 0), max(len(found) - 1, 0)) if anchor else 0
            chapters.append(Chapter(name, first + place, level))

    def _package_path(self) -> str:
        for element in self._xml(_CONTAINER).iter():
            if element.tag.endswith("}rootfile") or element.tag == "rootfile":
                return element.get("full-path", "")
        raise self._refused("does not say where its chapters are")

    def _files(self, package: ElementTree.Element, package_path: str) -> Iterator[tuple[ElementTree.Element, str]]:
        """The files that the package names, with their paths."""
        folder = posixpath.dirname(package_path)
        for element in package.iter():
            if element.tag.endswith("}item"):
                path = posixpath.normpath(posixpath.join(folder, unquote(element.get("href", ""))))
                if _escapes(path):
                    raise self._refused("names files outside of itself")
                yield element, path

    def _spine(self, package: ElementTree.Element, package_path: str) -> Iterator[str]:
        """The paths of the chapters in reading order; the page of contents is none."""
        files = {
            element.get("id"): path
            for element, path in self._files(package, package_path)
            if "html" in element.get("media-type", "") and "nav" not in element.get("properties", "").split()
        }
        for element in package.iter():
            if element.tag.endswith("}itemref") and element.get("idref") in files and element.get("linear") != "no":
                yield files[element.get("idref")]

    def _contents(self, package: ElementTree.Element, package_path: str) -> Iterator[Entry]:
        """What the contents name: title, path, place in it, and how deep it lies."""
        for element, path in self._files(package, package_path):
            newer = "nav" in element.get("properties", "").split()
            if not newer and "dtbncx" not in element.get("media-type", ""):
                continue
            try:
                told = self._xml(path)
            except CannotRead:
                continue  # a book without contents is a book
            folder = posixpath.dirname(path)
            found = list(_nav_entries(told) if newer else _ncx_entries(told))
            for name, address, level in found[:5_000]:
                target, _, anchor = unquote(address).partition("#")
                yield name, posixpath.normpath(posixpath.join(folder, target)), anchor, level
            if found:
                return

    def _xml(self, path: str) -> ElementTree.Element:
        text = self._text(path, LARGEST_PART)
        if "<!ENTITY" in text:
            raise self._refused("declares entities of its own")
        try:
            return ElementTree.fromstring(text.encode(), ElementTree.XMLParser(encoding="utf-8"))
        except ElementTree.ParseError as problem:
            raise CannotRead(f"{self.source} is a damaged book.", f"{path}: {problem}") from None

    def _text(self, path: str, most: int = LARGEST_BOOK) -> str:
        """A file of the book, unpacked no further than the limit allows, whatever it claims about its size."""
        try:
            with self.archive.open(path) as file:
                data = file.read(min(self.left, most) + 1)
        except KeyError:
            raise self._refused(f"lacks its file {path}") from None
        self.left -= len(data)
        if self.left < 0:
            raise self._refused(f"unpacks to more than {LARGEST_BOOK // 1024**2} MB")
        if len(data) > most:
            raise self._refused(f"has a file {path} of more than {most // 1024**2} MB")
        return decode(data, f"{path} in {self.source}")

    def _refused(self, why: str) -> CannotRead:
        return CannotRead(f"{self.source} {why}.", "The book was not opened.")


def _ncx_entries(root: ElementTree.Element, level: int = 1) -> Iterator[tuple[str, str, int]]:
    """The entries of contents as older books have them."""
    for element in root:
        if element.tag.endswith("}navMap"):
            yield from _ncx_entries(element, level)
        elif element.tag.endswith("}navPoint"):
            name = tidy(next((text.text or "" for text in element.iter() if text.tag.endswith("}text")), ""))
            content = next((item.get("src", "") for item in element if item.tag.endswith("}content")), "")
            if name and content:
                yield name, content, level
            if level < 6:
                yield from _ncx_entries(element, level + 1)


def _nav_entries(root: ElementTree.Element) -> Iterator[tuple[str, str, int]]:
    """The entries of contents as newer books have them: lists in lists."""
    navs = [element for element in root.iter() if element.tag.endswith("}nav")]
    told = next(
        (nav for nav in navs if any(value == "toc" for value in nav.attrib.values())), next(iter(navs), None)
    )
    if told is not None:
        yield from _listed(told, 0)


def _listed(element: ElementTree.Element, level: int) -> Iterator[tuple[str, str, int]]:
    for child in element:
        if child.tag.endswith("}a") and level:
            name = tidy("".join(child.itertext()))
            if name and child.get("href"):
                yield name, child.get("href", ""), level
        elif level < 6:
            yield from _listed(child, level + child.tag.endswith("}ol"))


def _is_contents(page: MarkupReader) -> bool:
    """Whether a page of the book is only its contents: lines that lead elsewhere."""
    leading = sum(1 for stretch in page.stretches if stretch.is_linked)
    return leading > 2 and leading * 5 >= 4 * (len(page.stretches) - 1)


def _leave_contents_out(page: MarkupReader) -> None:
    """Take away links at the beginning of a chapter that lead to its own headings."""
    headings = {"".join(stretch.text.split()) for stretch in page.stretches if stretch.level}
    leads = [
        stretch.is_linked and not stretch.level and "".join(stretch.text.split()) in headings
        for stretch in page.stretches
    ]
    first = leads.index(True) if True in leads else 0
    own = list(takewhile(bool, leads[first:]))
    if len(own) < FEWEST_CONTENTS:
        return
    last = first + len(own)
    del page.stretches[first:last]
    page.anchors = {
        name: place if place <= first else max(first, place - len(own)) for name, place in page.anchors.items()
    }


def _is_title_page(page: MarkupReader, title: str) -> bool:
    """Whether a page holds the book's title and a few lines, and no sentence."""
    text = "".join(stretch.text for stretch in page.stretches)
    if not text or not title or len(text) > LONGEST_TITLE_PAGE or title not in text:
        return False
    return not any(is_whole(stretch.text) for stretch in page.stretches)


def _opens(blocks: list[Block], name: str) -> bool:
    """Whether a chapter begins with its own title."""
    bare = "".join(name.split())
    return any("".join(block.text.split()) in bare or bare in "".join(block.text.split()) for block in blocks[:3])


def _escapes(path: str) -> bool:
    """Whether a path leads out of the archive."""
    parts = path.replace("\\", "/").split("/")
    return ".." in parts or path.startswith(("/", "\\")) or ":" in parts[0]
