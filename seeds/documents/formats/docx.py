"""Word documents: to HTML by mammoth, and from there through the same door as everything that is marked up."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from seeds.documents.article import Block, Chapter
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.intake import File, Intake
from seeds.documents.page.day import published_on
from seeds.documents.page.kinds import is_byline
from seeds.documents.page.signs import finished
from seeds.documents.published import name_date
from seeds.documents.web.markup import block_of, read_markup
from seeds.errors import CannotRead
from seeds.language.characters import HAN, has_han

LARGEST = 64 * 1024 * 1024
"""How many bytes of a document's text are unpacked at most."""
LONGEST = 40
TITLE = "p[style-name='Title'] => h1.title:fresh"
BEGINS_WITH_TITLE = '<h1 class="title">'
_NAME = re.compile(rf"(?!.*(?:用户|微软|电脑))[{HAN}·、 ]{{2,20}}$|[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){{1,3}}$")
"""A person's name. What most documents tell is the account on the computer: admin, 微软用户."""
_CORE = "docProps/core.xml"


def read_docx(file: File) -> Intake:
    """The article in a document; with several first headings its chapters."""
    try:
        with ZipFile(BytesIO(file.data)) as archive:
            title, author = _checked(archive, file)
        import mammoth

        told = mammoth.convert_to_html(
            BytesIO(file.data), convert_image=mammoth.images.img_element(lambda _: {}), style_map=TITLE
        )
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise CannotRead(f"{file.called} is a damaged or protected document.", str(problem)) from None
    except Exception as problem:  # mammoth tells what is wrong with a document by any error
        if isinstance(problem, CannotRead):
            raise
        raise CannotRead(
            f"{file.called} is a damaged document.", "Open it in a word processor and save it."
        ) from None
    stretches = list(read_markup(told.value).stretches)
    blocks = [block_of(stretch) for stretch in stretches]
    styled = told.value.startswith(BEGINS_WITH_TITLE)
    plain = bool(blocks) and stretches[0].level != 1 and not has_han(title) and _may_be_title(blocks[0])
    if len(blocks) > 1 and (styled or plain):
        title = blocks.pop(0).text
    firsts = [at for at, stretch in enumerate(stretches[-len(blocks) :]) if blocks and stretch.level == 1]
    chapters = [Chapter(blocks[at].text, at) for at in firsts] if len(firsts) > 1 else []
    signed = [block for block in blocks[:4] if block.type == "paragraph" and is_byline(block.text)]
    if signed and not chapters:
        blocks.remove(signed[0])
        author = signed[0].text
    if len(blocks) > 1 and not chapters and blocks[0].text == title:
        blocks.pop(0)
    texts = [block.text for block in blocks]
    date = published_on([title], texts) or name_date(file.source)
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
    return title, author if _NAME.match(author) else ""


def _may_be_title(block: Block) -> bool:
    """Whether a paragraph is as short as a title, and no sentence or salutation."""
    text = block.text
    return (
        block.type == "paragraph"
        and len(text) <= LONGEST
        and not finished(text)
        and text[-1:] not in ("，", "：", ":", "；")
    )
