"""What kind of sign a character is: the one place that knows code points. Everything here is quick to load."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

_HAN_BLOCKS = (
    ("\u2e80", "\u2fdf"),  # radicals, which scanned and copied text holds in place of characters
    ("\u3005", "\u3007"),  # 々 〆 〇
    ("\u3021", "\u3029"),  # the figures of Suzhou
    ("\u31c0", "\u31ef"),  # strokes
    ("\u3400", "\u4dbf"),  # extension A
    ("\u4e00", "\u9fff"),  # what nearly every text is written in
    ("\uf900", "\ufaff"),  # compatibility forms
    ("\U00020000", "\U0003ffff"),  # the two planes of all further extensions, those to come included
)
HAN = "".join(f"{first}-{last}" for first, last in _HAN_BLOCKS)
"""The inside of a character class of regular expressions: Chinese characters. Neither kana nor hangul."""
USUAL_HAN = range(0x3400, 0xA000)
"""The code points among which nearly all characters lie, where each of them is to be looked at."""
LETTERS = "A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\uff21-\uff3a\uff41-\uff5a"
"""The inside of a class: letters of Latin, Greek and Cyrillic, full width included."""
DIGITS = "0-9\uff10-\uff19"
"""The inside of a class: figures, full width included."""
OPENERS = "“‘「『（(《〈【［[«"
CLOSERS = "”’」』）)》〉】］]»"
"""Signs that open and close, in one order."""
WIDE = HAN + "\u3000-\u303f\u3040-\u30ff\uff00-\uffef“”‘’…—·"
"""The inside of a class: what is set two cells wide."""
BEFORE_WIDE, FIRST_WIDE = "\u2e7f", "\u2e80"
"""No character before it takes two cells or may be parted from its neighbours."""

_HAN = re.compile(f"[{HAN}]")
_NARROW = re.compile(r"[,;:!?](?![0-9])")
_WIDENED = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one."""
    return _HAN.match(character) is not None


def has_han(text: str) -> bool:
    """Whether there is a Chinese character in the text."""
    return _HAN.search(text) is not None


def wide_signs(text: str) -> str:
    """The text with its commas and other signs as Chinese papers print them, so that a rule names each once.

    Many a page on the net has narrow ones; those within figures (9,000 and 3:2) stay.
    """
    return _NARROW.sub(lambda sign: _WIDENED[sign[0]], text) if _NARROW.search(text) else text


def within(signs: str) -> str:
    """Signs as they may stand inside a character class."""
    return "".join(f"\\{sign}" if sign in r"[]\^-" else sign for sign in signs)


def unaccented(text: str) -> str:
    """English as it is typed: café as cafe."""
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign))
