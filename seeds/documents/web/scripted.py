"""The text that a page only hands to a script, which shows it: as a string under a name such as content."""

from __future__ import annotations

import re
from html import unescape

from seeds.documents.formats.composed import tidy
from seeds.documents.page.signs import has_clauses
from seeds.documents.web.markup import blocks_of_markup
from seeds.language.characters import is_han

FEWEST = 50
"""A text has so many Chinese characters."""
_STRING = re.compile(
    r"(?<![\w.$-])[\"']?(?:content\w{0,20}|desc|description|text|body|articleBody)[\"']?\s{0,9}[:=]\s{0,9}(?:\w{1,20}\()?"
    r"(?:'(?P<single>(?:[^'\\\n]|\\.){50,400000})'|\"(?P<double>(?:[^\"\\\n]|\\.){50,400000})\")"
)
_ESCAPED = re.compile(r"\\(?:x(?P<byte>[\da-fA-F]{2})|u(?P<unit>[\da-fA-F]{4})|(?P<sign>.))")
_SIGNS = {"n": "\n", "r": "\n", "t": " ", "b": "", "f": ""}
_TAG = re.compile(r"<(?:p|br|div|section|span)\b", re.I)


def scripted_text(markup: str) -> list[str]:
    """The paragraphs of the longest such text in the scripts of a page, or none."""
    found = (_said(match["single"] or match["double"]) for match in _STRING.finditer(markup))
    longest = max((text for text in found if _is_text(text)), key=len, default="")
    lines = [block.text for block in blocks_of_markup(longest)] if _TAG.search(longest) else longest.split("\n")
    return [line for part in lines if (line := tidy(part))]


def _is_text(text: str) -> bool:
    return sum(map(is_han, text)) >= FEWEST and has_clauses(text)


def _said(string: str) -> str:
    """What a string of a script says; signs that it writes in two halves are one."""
    text = _ESCAPED.sub(_sign, string)
    return unescape(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _sign(found: re.Match[str]) -> str:
    """What stands for a sign in a string of a script."""
    if code := found["byte"] or found["unit"]:
        return chr(int(code, 16))
    return _SIGNS.get(found["sign"], found["sign"])
