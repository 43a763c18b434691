"""Word documents: to HTML by mammoth, and from there through the same door as everything that is marked up."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from seeds.documents.article import Block, Chapter
from seeds.documents.formats.composed import bounded, composed, tidy
from seeds.documents.formats.docx_parts import documents, parts_of
from seeds.documents.intake import File, Intake
from seeds.documents.page.day import published_on
from seeds.documents.page.kinds import is_byline
from seeds.documents.page.signs import finished
from seeds.documents.published import name_date
from seeds.documents.web.markup import block_of, read_markup
from seeds.documents.web.stretches import MarkupBlock
from seeds.errors import CannotRead
from seeds.language.characters import HAN, has_han

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
            parts = parts_of(archive, file.called)
        title, author = _told(parts)
        stretches, styled = _read(parts, file)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as problem:
        raise CannotRead(f"{file.called} is a damaged or protected document.", str(problem)) from None
    except Exception as problem:  # mammoth tells what is wrong with a document by any error
        if isinstance(problem, CannotRead):
            raise
        raise CannotRead(
            f"{file.called} is a damaged document.", "Open it in a word processor and save it."
        ) from None
    blocks = [block_of(stretch) for stretch in stretches]
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


def _read(parts: Mapping[str, bytes], file: File) -> tuple[list[MarkupBlock], bool]:
    """The stretches of its text, the notes behind them, and whether a paragraph in a title's style begins."""
    import mammoth

    stretches: list[MarkupBlock] = []
    notes: list[MarkupBlock] = []
    styled = False
    for number, document in enumerate(documents(parts, file.called)):
        if number and file.progress is not None:
            file.progress(number + 1, number + 2)
        told = mammoth.convert_to_html(
            document, convert_image=mammoth.images.img_element(lambda _: {}), style_map=TITLE
        ).value
        styled = styled or (not number and told.startswith(BEGINS_WITH_TITLE))
        found = list(read_markup(told).stretches)
        end = next((at for at in range(len(found), 0, -1) if found[at - 1].kind != "box"), 0)
        stretches += found[:end]
        notes += found[end:]
        bounded(len(stretches), file.called)
    return stretches + notes, styled


def _told(parts: Mapping[str, bytes]) -> tuple[str, str]:
    """Title and author that the document names."""
    title = author = ""
    with suppress(KeyError, ElementTree.ParseError):
        for element in ElementTree.fromstring(parts[_CORE]):
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
