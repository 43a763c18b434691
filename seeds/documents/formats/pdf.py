"""PDF: its text with the places where it stands; pages without text are pictures to be recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from seeds.documents.article import Article, Block, Chapter
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.formats.pdf_letters import pieces
from seeds.documents.formats.pdf_pictures import in_place, parted, recognised, with_told
from seeds.documents.formats.pdf_streams import check_streams
from seeds.documents.formats.pdf_web import as_page, name_printed, of_article
from seeds.documents.formats.scan import read_scan
from seeds.documents.geometry.boxes import Area, PrintedPage
from seeds.documents.geometry.contents import without_contents
from seeds.documents.geometry.grids import is_line
from seeds.documents.geometry.pages import lines_of
from seeds.documents.geometry.running_heads import day_of
from seeds.documents.geometry.standing import as_read
from seeds.documents.intake import File, Intake
from seeds.documents.page.articles import articles_of
from seeds.documents.scan.doubts import doubts
from seeds.documents.scan.recognising import INSTALL, is_available
from seeds.documents.web.titled import bare
from seeds.errors import CannotRead

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 1_500
FEWEST_LETTERS = 20
"""A page with fewer letters and a picture is a picture of a page."""
FIRST_PAGES = 3
"""A document shows on its first pages what it is called and who wrote it; what it only tells machines may be what a
form was called, and whose machine it was."""
GARBAGE = 0.15
"""So large a part of characters that are none means that the file does not know its letters."""
LARGE = 40.0
"""A picture or a frame is larger than this, in points."""

THIN = 6.0
"""What is no higher than this, in points, is a line."""

_NO_CHARACTER = re.compile("[\ufffd\ufffe\uffff\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


def read_pdf(file: File) -> Intake:
    """The articles of a PDF; its pages that are pictures are recognised."""
    file, told = parted(file)
    with closing(opened(file)) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise CannotRead(f"{file.called} has {count:,} pages.", f"Split it: at most {MOST_PAGES:,} are read.")
        name = name_printed(document)
        pages = [_page(document, number, name) for number in range(count)]
        empty = [number for number, page in enumerate(pages) if not is_readable(page)]
        if empty and len(empty) * 2 > count:
            return read_scan(file)
        if name and (lines := lines_of(pages)):
            return as_page(lines, name, file)
        keep = None
        if empty and not told and (told := recognised(file, empty)):
            keep = with_told(file, told)
        pages = [in_place(page, told[number]) if number in told else page for number, page in enumerate(pages)]
        doubted = [box for number in empty if number in told for box in pages[number].boxes if box.unsure]
        day = day_of(pages)
        return Intake(
            tuple(
                replace(article, date=article.date or day, doubts=tuple(doubts(article, doubted)))
                for article in _articles(pages, document, file)
            ),
            _left_out([number for number in empty if number not in told], count),
            keep,
        )


def opened(file: File) -> PdfDocument:
    """The document, or a word about why not."""
    import pypdfium2

    check_streams(file.data, file.called)
    try:
        return pypdfium2.PdfDocument(file.data)
    except pypdfium2.PdfiumError as problem:
        if "assword" in str(problem):
            raise CannotRead(
                f"{file.called} is encrypted.", "Save a copy without a password and add that."
            ) from None
        raise CannotRead(f"{file.called} is a damaged PDF.", "Download or export it again.") from None


def is_readable(page: PrintedPage) -> bool:
    """Whether the page has text that is made of letters, or nothing at all that could be read."""
    text = "".join(box.text for box in page.boxes)
    if len(text) < FEWEST_LETTERS:
        return not page.pictures
    return len(_NO_CHARACTER.findall(text)) <= GARBAGE * len(text)


def _left_out(numbers: list[int], count: int) -> tuple[str, ...]:
    if not numbers:
        return ()
    shown = ", ".join(str(number + 1) for number in numbers[:8]) + (" …" if len(numbers) > 8 else "")
    told = f"{len(numbers)} of {count} pages are pictures and were left out: {shown}."
    return (told if is_available() else f"{told} {INSTALL}",)


def _articles(pages: list[PrintedPage], document: PdfDocument, file: File) -> tuple[Article, ...]:
    told = list(without_contents(pages))
    lines = lines_of(told)
    if not lines:
        raise CannotRead(f"{file.called} holds no text.", "Export it again, with its text.")
    name = tidy(document.get_metadata_value("Title") or "")
    chapters = list(_outline(document))
    if len(chapters) > 1 and len(pages) > 8:
        return (_book(told, chapters, name, document, file),)
    return articles_of(
        lines, file.source, name if 1 < len(name) < 60 and "." not in name else file.untitled(), printed=True
    )


def _book(
    pages: list[PrintedPage], outline: list[tuple[str, int, int]], name: str, document: PdfDocument, file: File
) -> Article:
    """A document with contents: one article with chapters, each from the page on where they say it begins."""
    blocks: list[Block] = []
    begins = {page: 0 for _, page, _ in outline} | {0: 0}
    starts = sorted(begins)
    for start, end in zip(starts, [*starts[1:], len(pages)], strict=True):
        begins[start] = len(blocks)
        lines = lines_of(pages[start:end])
        for article in articles_of(lines, file.source, "", printed=True) if lines else ():
            heads = [*article.kicker, *([article.title] if article.title else []), *article.deck]
            blocks += [Block("heading", head) for head in heads]
            blocks += article.blocks
    chapters = [Chapter(title, begins[page], level) for title, page, level in outline]
    author = tidy(document.get_metadata_value("Author") or "")
    shown = bare("".join(box.text for page in pages[:FIRST_PAGES] for box in page.boxes))
    called = name if bare(name) in shown or not (blocks and blocks[0].type == "heading") else ""
    byline = author if bare(author) in shown else ""
    return composed(blocks, file.source, file.untitled(), called, byline, chapters=chapters)


def _outline(document: PdfDocument) -> Iterator[tuple[str, int, int]]:
    """Titles of the contents, with the page each begins on and how deep it lies."""
    for number, mark in enumerate(document.get_toc(max_depth=6)):
        if number > 5_000:
            return
        title, destination = tidy(mark.get_title() or ""), mark.get_dest()
        page = destination.get_index() if destination else None
        if title and page is not None and 0 <= page < len(document):
            yield title[:120], page, mark.level + 1


def _page(document: PdfDocument, number: int, name: str) -> PrintedPage:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return PrintedPage(1, 1, ())
    with closing(page):
        width, height = page.get_size()
        pictures, frames, rules, drawn = _areas(page, height)
        boxes = pieces(page, height)
        if name:
            boxes = of_article(boxes, page, name)
        return as_read(
            PrintedPage(
                width,
                height,
                tuple(boxes),
                tuple(pictures),
                tuple(frames),
                tuple(rules),
                tuple(drawn),
            )
        )


def _areas(page: PdfPage, height: float) -> tuple[list[Area], list[Area], list[Area], list[Area]]:
    """The pictures of a page, the rectangles and the long lines across that are drawn on it, and all its lines."""
    from pypdfium2 import raw

    pictures: list[Area] = []
    frames: list[Area] = []
    rules: list[Area] = []
    drawn: list[Area] = []
    for number, item in enumerate(page.get_objects(max_depth=3)):
        if number > 20_000:
            break
        if item.type not in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH):
            continue
        left, bottom, right, top = item.get_bounds()
        area = Area(left, height - top, right, height - bottom)
        if item.type == raw.FPDF_PAGEOBJ_PATH and is_line(area):
            drawn.append(area)
        if area.right - area.left < LARGE:
            continue
        if area.bottom - area.top >= LARGE:
            (pictures if item.type == raw.FPDF_PAGEOBJ_IMAGE else frames).append(area)
        elif area.bottom - area.top <= THIN:
            rules.append(area)
    return pictures, frames, rules, drawn
