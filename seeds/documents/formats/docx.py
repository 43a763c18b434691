"""Word documents: to HTML by mammoth, and from there through the same door as everything that is marked up."""

from __future__ import annotations

import zlib
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from seeds.documents.article import Chapter
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.intake import File, Intake
from seeds.documents.page.kinds import is_byline
from seeds.documents.published import name_date
from seeds.documents.web.markup import block_of, read_markup
from seeds.errors import CannotRead

LARGEST = 64 * 1024 * 1024
"""How many bytes of a document's text are unpacked at most."""
_CORE = "docProps/core.xml"


def read_docx(file: File) -> Intake:
    """The article in a document; with several first headings its chapters."""
    try:
        with ZipFile(BytesIO(file.data)) as archive:
            title, author = _checked(archive, file)
        import mammoth

        told = mammoth.convert_to_html(BytesIO(file.data), convert_image=mammoth.images.img_element(lambda _: {}))
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise CannotRead(f"{file.called} is a damaged or protected document.", str(problem)) from None
    except Exception as problem:  # mammoth tells what is wrong with a document by any error
        if isinstance(problem, CannotRead):
            raise
        raise CannotRead(
            f"{file.called} is a damaged document.", "Open it in a word processor and save it."
        ) from None
    page = read_markup(told.value)
    blocks = [block_of(stretch) for stretch in page.stretches]
    firsts = [at for at, stretch in enumerate(page.stretches) if stretch.level == 1]
    chapters = [Chapter(blocks[at].text, at) for at in firsts] if len(firsts) > 1 else []
    signed = [block for block in blocks[:4] if block.type == "paragraph" and is_byline(block.text)]
    if signed and not chapters:
        blocks.remove(signed[0])
        author = signed[0].text
    if blocks and blocks[0].type == "paragraph" and len(blocks) > 1 and not firsts and len(blocks[0].text) <= 40:
        title = title if title and title != blocks[0].text else blocks.pop(0).text
    date = name_date(file.source)
    return Intake((composed(blocks, file.source, file.untitled(), title, author, date=date, chapters=chapters),))


def _checked(archive: ZipFile, file: File) -> tuple[str, str]:
    """Title and author that the document names; one that unpacks to too much, or to traps, is refused."""
    size = 0
    for item in archive.infolist():
        if not item.filename.endswith((".xml", ".rels")):
            continue
        size += item.file_size
        if size > LARGEST:
            raise CannotRead(f"{file.called} unpacks to more than {LARGEST // 1024**2} MB.", "It was not opened.")
        with archive.open(item) as part:
            if b"<!ENTITY" in part.read():
                raise CannotRead(f"{file.called} declares entities of its own.", "It was not opened.")
    title = author = ""
    with suppress(KeyError, ElementTree.ParseError):
        for element in ElementTree.fromstring(archive.read(_CORE)):
            if element.tag.endswith("}title"):
                title = tidy(element.text or "")
            elif element.tag.endswith("}creator"):
                author = tidy(element.text or "")
    return title, author
