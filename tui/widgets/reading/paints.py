"""What each thing on the page is painted with, in the theme's colours.

A table of the page's own, not component classes: Textual would work those out anew for every change of style,
which costs more than all the rest of the first frame.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rich.style import Style
from textual.color import Color


class Paint(NamedTuple):
    """What is added to the page's own style; a colour is a name of the theme or `#rrggbb`, `accent 35%` a veil."""

    color: str = ""
    ground: str = ""
    text: str = ""


# On a ground of its own text has the page's colour: that of a term could not be read there.
PAINTS: dict[str, Paint] = {
    "strong": Paint(text="bold"),
    "quiet": Paint("foreground 72%"),
    "sign": Paint("accent"),
    "frame": Paint("foreground 35%"),
    "pinyin": Paint("foreground 68%"),
    "pinyin-cursor": Paint("accent", text="bold"),
    "name": Paint("primary"),
    "term": Paint("secondary"),
    "unknown": Paint("#6b9bd2"),
    "kept": Paint("success", text="underline"),
    "kept-learning": Paint("success"),
    "kept-known": Paint("foreground 75%"),
    "construction": Paint("secondary", text="underline"),
    "voice-1": Paint(ground="#6b9bd2 24%"),
    "voice-2": Paint(ground="#d98a3d 24%"),
    "voice-3": Paint(ground="#74a964 24%"),
    "voice-4": Paint(ground="#ab85cc 26%"),
    "voice-5": Paint(ground="#de6a5e 24%"),
    "voice-6": Paint(ground="#c9a545 24%"),
    "beside": Paint(text="bold"),
    "doubted": Paint(text="dim italic"),
    "noted": Paint("foreground", "secondary 20%"),
    "flagged": Paint("foreground", "warning 25%"),
    "hit": Paint("foreground", "warning 35%"),
    "current-hit": Paint("background", "warning", "bold"),
    "hand": Paint("foreground", "accent 25%"),
    "selection": Paint("foreground", "primary 40%"),
    "cursor": Paint("background", "accent"),
    "red": Paint("#de6a5e"),
    "orange": Paint("#d98a3d"),
    "amber": Paint("#c9a545"),
    "green": Paint("#74a964"),
    "blue": Paint("#6b9bd2"),
    "purple": Paint("#ab85cc"),
}

BY_DAY: dict[str, Paint] = {
    "unknown": Paint("#2a62a0"),
    "red": Paint("#b3342a"),
    "orange": Paint("#a85a10"),
    "amber": Paint("#8a6a00"),
    "green": Paint("#39752b"),
    "blue": Paint("#2a62a0"),
    "purple": Paint("#7447a0"),
}
"""The hues that stand out on a light page."""

_TURNED = Paint("foreground", "background", "reverse")
PLAIN: dict[str, Paint] = {
    "name": Paint("primary", text="italic"),
    "term": Paint("secondary", text="underline"),
    "unknown": Paint("warning", text="bold"),
    "kept": Paint("success", text="bold underline"),
    "kept-learning": Paint("success", text="underline"),
    "kept-known": Paint("success", text="dim"),
    "construction": Paint("secondary", text="bold underline"),
    "voice-1": Paint(text="underline"),
    "voice-2": Paint(text="italic"),
    "voice-3": Paint(text="bold"),
    "voice-4": Paint(text="underline italic"),
    "voice-5": Paint(text="bold italic"),
    "voice-6": Paint(text="bold underline"),
    "hit": Paint(ground="background", text="bold underline"),
    "hand": _TURNED,
    "selection": _TURNED,
    "current-hit": _TURNED,
    "cursor": _TURNED._replace(text="bold reverse"),
}
"""Where colours are few or none, lines and slants carry what they would."""


def mixed(paint: Paint, page: Color, theme: Mapping[str, str]) -> Style:
    """A paint as a style; veils are laid over the page."""
    style, under = Style.parse(paint.text or "none"), page
    if paint.ground:
        under = page + _color(paint.ground, theme)
        style += Style(bgcolor=under.rich_color)
    if paint.color:
        style += Style(color=(under + _color(paint.color, theme)).rich_color)
    return style


def _color(words: str, theme: Mapping[str, str]) -> Color:
    name, _, share = words.partition(" ")
    color = Color.parse(theme.get(name, name))
    return color.with_alpha(int(share[:-1]) / 100) if share else color
