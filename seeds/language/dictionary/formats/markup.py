"""The markup of dictionaries as quiet text: lines without tags, scripts, pictures and styles.

No document is built from it: an entry is small, there are half a million of them, and most are not well formed.
"""

from __future__ import annotations

import re
from html import unescape


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_TAG = re.compile(r"<(/?)([a-zA-Z!?][^\s<>/]*)[^<>]*>")
_SILENT = _tags("head title script style noscript template rt rp svg math iframe object audio video")
_BLOCKS = _tags(
    "address article aside blockquote br caption center dd def details div dl dt ex figure footer h1 h2 h3 h4 h5 h6"
    " header hr li main ol p pre section summary table tbody td tr ul"
)


def has_markup(text: str) -> bool:
    """Whether there is a tag in it."""
    return _TAG.search(text) is not None


def quiet(text: str) -> list[str]:
    """The lines of a piece of markup as one reads them; what is left open ends with the text."""
    pieces: list[str] = []
    silent, at = "", 0
    for tag in _TAG.finditer(text):
        name, closes = tag[2].lower(), bool(tag[1])
        if not silent:
            pieces.append(text[at : tag.start()].replace("\n", " "))
            pieces.append("\n" if name in _BLOCKS else "")
            silent = name if name in _SILENT and not closes and not tag[0].endswith("/>") else ""
        elif closes and name == silent:
            silent = ""
        at = tag.end()
    if not silent:
        pieces.append(text[at:].replace("\n", " "))
    return [line for line in map(str.strip, unescape("".join(pieces)).split("\n")) if line]
