"""How much a stretch of a page speaks for the part that it stands in."""

from __future__ import annotations

import re

from seeds.documents.web.notes import is_about_rights, is_about_site
from seeds.documents.web.stretches import MarkupBlock
from seeds.language.characters import HAN

BESIDE = 0.1
"""How much text counts that stands beside an article by what its element is called."""
NO_SENTENCE = 0.3
"""How much a line without a stop counts: a heading or a line of a poem, but perhaps a menu."""
STOP = re.compile("[，。；：！？…]")

_HAN = re.compile(f"[{HAN}]")


def characters(stretch: MarkupBlock) -> int:
    """The Chinese characters of the stretch."""
    return len(_HAN.findall(stretch.text))


def weight_of(stretch: MarkupBlock) -> float:
    """How much the stretch speaks for the part of the page it stands in; nothing for links."""
    held = characters(stretch)
    if not held or stretch.is_linked or stretch.kind == "caption":
        return 0.0
    weight = float(held)
    if not STOP.search(stretch.text) or stretch.kind == "heading":
        weight *= NO_SENTENCE
    if stretch.around or is_about_rights(stretch.text) or is_about_site(stretch.text):
        weight *= BESIDE
    return weight
