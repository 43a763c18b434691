"""An article's id: made from its characters alone, so that the same text is known again in any file."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""What can be typed without taking one sign for another: no 0 and o, no 1, i and l."""
LENGTH = 7


def identity(texts: Iterable[str]) -> str:
    """The id of an article whose words, in the source's order, are these texts; blanks do not count."""
    words = "".join("".join(text.split()) for text in texts)
    digest = hashlib.sha256(unicodedata.normalize("NFC", words).encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest, "big")
    letters = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)
