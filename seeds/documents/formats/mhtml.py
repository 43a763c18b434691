"""Pages that a browser saved in a single file (MHTML): a letter whose first part is the page."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from email.policy import default

from seeds.documents.intake import File, Intake
from seeds.documents.web.page import read_html
from seeds.errors import CannotRead

MOST_PARTS = 5_000


def read_mhtml(file: File) -> Intake:
    """The article of the page that was saved."""
    letter = message_from_bytes(file.data, policy=default)
    for number, part in enumerate(letter.walk()):
        if number > MOST_PARTS:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return read_html(_page(file, letter, part))
    raise CannotRead(f"{file.called} holds no page.", "Save it again as a web page, complete or in one file.")


def _page(file: File, letter: Message, part: Message) -> File:
    """The page as a file of its own, with the encoding its part is said to be in as a page would say it."""
    data = part.get_payload(decode=True)
    address = str(letter.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
    charset = part.get_content_charset() or ""
    said = f'<meta charset="{charset}">'.encode("ascii", "ignore") if charset else b""
    return replace(file, data=said + (data if isinstance(data, bytes) else b""), address=file.address or address)
