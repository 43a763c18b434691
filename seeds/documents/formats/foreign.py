"""Formats that hold text in a way that is not read here: each is named, with what to do instead."""

from __future__ import annotations

from seeds.errors import CannotRead

_SAVE = "Save it as plain text, HTML or EPUB and add that."
_SAVE_WORD = "Save it without a password as .docx, plain text or HTML and add that."
_ZIPPED = {
    b"ppt/presentation.xml": ("a presentation", _SAVE),
    b"xl/workbook.xml": ("a spreadsheet", _SAVE),
    b"mimetypeapplication/vnd.oasis.opendocument": ("an OpenDocument file", _SAVE),
}


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise when the bytes are of a known format that has to be turned into text first."""
    found = None
    if data[60:68] == b"BOOKMOBI":
        found = ("a Kindle book", "Turn it into EPUB, for example with Calibre, and add that.")
    elif data.startswith(b"{\\rtf"):
        found = ("an RTF document", _SAVE)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        found = ("an older or encrypted Office document", _SAVE_WORD)
    elif data.startswith(b"PK\x03\x04"):
        found = next((what for sign, what in _ZIPPED.items() if sign in data), None)
    if found:
        raise CannotRead(f"{name} is {found[0]}.", found[1])
