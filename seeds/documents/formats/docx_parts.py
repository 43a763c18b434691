"""The parts of a Word document's archive, and a long document as several short ones.

What turns it into markup takes a kilobyte for each element, and opens whatever the archive names: it is given what
was looked at here, and of a long text some paragraphs at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from seeds.errors import CannotRead

LARGEST = 64 * 1024 * 1024
"""How many bytes of a document's text are unpacked at most."""
PIECE, MOST = 100_000, 300_000
"""Elements that are turned into markup at once, and those of a table or of a part beside the text at most."""
_MAIN = "word/document.xml"


def parts_of(archive: ZipFile, called: str) -> dict[str, bytes]:
    """The parts that may be read; a document that unpacks to too much, or to traps, is refused."""
    parts: dict[str, bytes] = {}
    size = 0
    for item in archive.infolist():
        if not item.filename.endswith((".xml", ".rels")):
            continue
        size += item.file_size
        if size > LARGEST:
            raise CannotRead(f"{called} unpacks to more than {LARGEST // 1024**2} MB.", "It was not opened.")
        data = parts[item.filename] = archive.read(item)
        if b"<!ENTITY" in (data.replace(b"\0", b"") if b"\0" in data[:100] else data):
            raise CannotRead(f"{called} declares entities of its own.", "It was not opened.")
    main = _main(parts)
    for name, data in parts.items():
        if name != main and data.count(b"<") > 2 * MOST:
            raise CannotRead(f"{called} has a part {name} larger than any that is read.", "It was not opened.")
    return parts


def documents(parts: Mapping[str, bytes], called: str) -> Iterator[BytesIO]:
    """The document, or as many as it takes; in each the paragraphs that follow those of the one before."""
    main = _main(parts)
    text = parts.get(main, b"")
    for piece in _pieces(text, called) if text.count(b"<") > 2 * PIECE else [text]:
        made = BytesIO()
        with ZipFile(made, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, piece if name == main else data)
        made.seek(0)
        yield made


def _main(parts: Mapping[str, bytes]) -> str:
    """The part that holds the text: the first that the archive names and has."""
    with suppress(KeyError, ElementTree.ParseError):
        for element in ElementTree.fromstring(parts["_rels/.rels"]):
            target = element.get("Target", "").lstrip("/")
            if element.get("Type", "").endswith("/relationships/officeDocument") and target in parts:
                return target
    return _MAIN


def _pieces(text: bytes, called: str) -> Iterator[bytes]:
    """The text in pieces of whole paragraphs and tables, each as a document has them."""
    depth = elements = begun = 0
    root = body = None
    done: list[ElementTree.Element] = []
    for event, element in ElementTree.iterparse(BytesIO(text), ("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "start":
            root = element if depth == 1 else root
            body = element if depth == 2 else body
            elements += 1
            begun = elements if depth == 3 else begun
            if elements - begun > MOST:
                raise CannotRead(f"{called} has a table or a paragraph longer than any that is read.", "Split it.")
        elif depth == 2 and body is not None:
            done.append(element)
            if elements > PIECE and root is not None:
                yield _document(root, body, done)
                del body[: len(done)]  # what follows may be there already
                done, elements, begun = [], 0, 0
    if done and root is not None and body is not None:
        yield _document(root, body, done)


def _document(root: ElementTree.Element, body: ElementTree.Element, done: list[ElementTree.Element]) -> bytes:
    whole = ElementTree.Element(root.tag)
    ElementTree.SubElement(whole, body.tag).extend(done)
    return ElementTree.tostring(whole)
