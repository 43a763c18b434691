"""Pages that a browser saved in a single file (MHTML): a letter whose first part is the page.

Only heads are given to the library for letters: it reads a whole letter in calls within calls, and for some heads,
which no browser writes, takes the square of their length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.parser import BytesHeaderParser

from seeds.documents.intake import File, Intake
from seeds.documents.web.page import read_html
from seeds.errors import CannotRead

MOST_PARTS = 5_000
DEEPEST = 4
"""So many parts lie within one another at most: the page, its other form, and a letter around both."""
LONGEST_HEAD = 32_768
"""Bytes that are looked at for the head of a part."""
_HEAD_END = re.compile(rb"\r?\n\r?\n")


def read_mhtml(file: File) -> Intake:
    """The article of the page that was saved."""
    letter, body = _opened(file.data)
    page = next(_pages(letter, body), None)
    if page is None:
        raise CannotRead(f"{file.called} holds no page.", "Save it again as a web page, complete or in one file.")
    return read_html(_page(file, letter, *page))


def _opened(data: bytes) -> tuple[Message, bytes]:
    """Head and body of a letter, or of a part of one."""
    if data.startswith((b"\n", b"\r\n")):
        return Message(), data
    found = _HEAD_END.search(data, 0, LONGEST_HEAD)
    head, body = (data[: found.start()], data[found.end() :]) if found else (data[:LONGEST_HEAD], b"")
    return BytesHeaderParser().parsebytes(head), body


def _pages(head: Message, body: bytes, depth: int = 0) -> Iterator[tuple[Message, bytes]]:
    """Every page in a part, with its head, in order."""
    if head.get_content_type() in ("text/html", "application/xhtml+xml"):
        yield head, body
    elif head.get_content_maintype() == "multipart" and depth < DEEPEST and (boundary := head.get_boundary()):
        sign = re.escape(boundary.encode("utf-8", "surrogateescape"))
        parts = re.split(rb"(?:\A|\r?\n)--" + sign + rb"(?:--)?[ \t]*(?:\r?\n|\Z)", body, maxsplit=MOST_PARTS)
        for part in parts[1:]:
            yield from _pages(*_opened(part), depth + 1)


def _page(file: File, letter: Message, head: Message, body: bytes) -> File:
    """The page as a file of its own, with the encoding its part is said to be in as a page would say it."""
    head.set_payload(body.decode("ascii", "surrogateescape"))
    data = head.get_payload(decode=True)
    address = str(letter.get("Snapshot-Content-Location") or head.get("Content-Location") or "")
    charset = head.get_content_charset() or ""
    said = f'<meta charset="{charset}">'.encode("ascii", "ignore") if charset else b""
    return replace(
        file,
        data=said + (data if isinstance(data, bytes) else b""),
        address=file.address or "".join(address.split()),
    )
