"""What kind of sign a character is: the one place that knows code points. Everything here is quick to load."""

from __future__ import annotations

import re
from functools import cache
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
LETTER = r"[^\W\d_a-zA-Z]"
"""A letter that is none of ASCII's, which in a Chinese line is a Chinese character: where names are looked for.

A class of all Chinese characters takes a thousandth of a second to compile, and those patterns hold hundreds.
"""
DIGITS = "0-9\uff10-\uff19"
"""The inside of a class: figures, full width included."""
DOTS = "·・•‧"
"""Signs that part the names of foreigners (儒勒·凡尔纳)."""
OPENERS = "“‘「『（(《〈【［[«"
CLOSERS = "”’」』）)》〉】］]»"
"""Signs that open and close, in one order."""
WIDE = HAN + "\u3000-\u303f\u3040-\u30ff\uff00-\uffef“”‘’…—·"
"""The inside of a class: what is set two cells wide."""
BEFORE_WIDE, FIRST_WIDE = "\u2e7f", "\u2e80"
"""No character before it takes two cells or may be parted from its neighbours."""

_WIDENED = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one; nearly all of them lie in one block."""
    return "\u4e00" <= character <= "\u9fff" or (character >= FIRST_WIDE and _a_han().match(character) is not None)


def has_han(text: str) -> bool:
    """Whether there is a Chinese character in the text."""
    return is_han(text[:1]) or (not text.isascii() and _a_han().search(text) is not None)


def is_of_grass(character: str) -> bool:
    """Whether a character is written with the sign of grass, as the names of plants are."""
    return "\u8279" <= character <= "\u864c"


@cache
def _a_han() -> re.Pattern[str]:
    """One of them, compiled when a text first needs it: that takes two thousandths of a second."""
    return re.compile(f"[{HAN}]")


def wide_signs(text: str) -> str:
    """The text with its commas and other signs as Chinese papers print them, so that a rule names each once.

    Many a page on the net has narrow ones; those within figures (9,000 and 3:2) stay.
    """
    return _a_narrow_sign().sub(lambda sign: _WIDENED[sign[0]], text) if _a_narrow_sign().search(text) else text


@cache
def _a_narrow_sign() -> re.Pattern[str]:
    """One outside figures."""
    return re.compile(r"[,;:!?](?![0-9])")


def within(signs: str) -> str:
    """Signs as they may stand inside a character class."""
    return "".join(f"\\{sign}" if sign in r"[]\^-" else sign for sign in signs)


def unaccented(text: str) -> str:
    """English as it is typed: café as cafe."""
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign))
