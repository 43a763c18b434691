"""How each part of an article is set, as in a newspaper; no two look alike even without colour."""

from __future__ import annotations

from typing import Literal, NamedTuple

from seeds.documents.article import Role

Align = Literal["left", "center", "right"]


class Manner(NamedTuple):
    """The setting of one role, in cells and rows."""

    align: Align = "left"
    indent: int = 0
    """What the first line stands in."""
    left: int = 0
    """What every line stands in."""
    right: int = 0
    """What every line keeps free at its end."""
    before: int = 0
    """Blank rows above; between two passages the larger wish counts, not the sum."""
    after: int = 0
    framed: bool = False
    tracked: bool = False
    """Whether the characters of a short line stand a cell apart, as type too small for its place is set."""
    sign: str = ""
    """Set before the first line, within `left`, unless the text brings its own."""


MANNERS: dict[Role, Manner] = {
    "kicker": Manner("center", left=4, right=4),
    "title": Manner("center", left=4, right=4, before=1, after=1, tracked=True),
    "deck": Manner("center", left=4, right=4, after=1),
    "paragraph": Manner(indent=4),
    "heading": Manner(left=2, before=1, after=1, sign="▌"),
    "caption": Manner(left=6, right=4, before=1, after=1, sign="△"),
    "box": Manner(indent=4, left=3, right=3, before=1, after=1, framed=True),
    "byline": Manner("right", before=1),
}
