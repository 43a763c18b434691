"""Whatever is written can be read: 4.5 to 1 against what it stands on, measured from the themes' own colours."""

from __future__ import annotations

import pytest
from rich.style import Style
from textual.color import Color
from textual.theme import Theme

from tui.screens.themes import DARK, LIGHT
from tui.widgets.reading.ink import BIT, LAYERS, SCHEMES, TONES, Ink
from tui.widgets.reading.paints import BY_DAY, PAINTS, mixed

ENOUGH = 4.5
"""What WCAG 2 asks for text of usual size."""
VOICES = {layer for layer in LAYERS if layer.startswith("voice-")}
INSTEAD = {"name", "term", "unknown", "kept", "kept-learning", "kept-known", "construction"}
"""Marks that a page shows instead of its speakers, never with them; nor does one speaker lie on another."""
LINES = {"frame"}
"""What draws lines and no text."""


def light(color: Color) -> float:
    """The relative luminance of WCAG 2."""
    parts = (part / 255 for part in color.rgb)
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style: Style) -> float:
    """How far the ink of a style stands out from its ground."""
    assert style.color and style.bgcolor
    ink, ground = light(Color.from_rich_color(style.color)), light(Color.from_rich_color(style.bgcolor))
    return (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)


def colours(theme: Theme) -> dict[str, str]:
    """All colours of a theme by their names."""
    return {**theme.to_color_system().generate(), **theme.variables}


def ink(theme: Theme, scheme: str = "none") -> Ink:
    """The ink of a page in a theme."""
    named = colours(theme)
    page, text = Color.parse(named["background"]), Color.parse(named["foreground"])
    paints = {**PAINTS, **({} if theme.dark else BY_DAY)}
    base = Style(color=text.rich_color, bgcolor=page.rich_color)
    return Ink(base, lambda name: mixed(paints[name], page, named), scheme)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_mark_title_and_reading_stands_out(theme: Theme) -> None:
    """Terms, unknown words, kept ones, names, box titles, pinyin, the word in hand."""
    found = {name: contrast(ink(theme).part(name)) for name in PAINTS if name not in LINES}
    assert {name: ratio for name, ratio in found.items() if ratio < ENOUGH} == {}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_marks_that_lie_on_each_other_stand_out(theme: Theme) -> None:
    """A term within a hit, a flag or the sentence in hand is read as well as beside it."""
    paints = ink(theme)
    layers = [layer for layer in LAYERS if layer not in TONES]
    pairs = {
        (one, other): paints.mixed("paragraph", BIT[one] | BIT[other])
        for one in layers
        for other in layers
        if not {one, other} & VOICES or not {one, other} - VOICES <= INSTEAD
    }
    assert {pair for pair, style in pairs.items() if contrast(style) < ENOUGH} == set()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_tone_stands_out(theme: Theme) -> None:
    """In every scheme of colours."""
    found = {(s, tone): contrast(ink(theme, s).tone(tone)) for s in SCHEMES for tone in range(1, 6)}
    assert {tone: ratio for tone, ratio in found.items() if ratio < ENOUGH} == {}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["footer-description-foreground", "footer-key-foreground", "error", "secondary"])
def test_what_stands_around_the_page_stands_out(theme: Theme, name: str) -> None:
    """Keys and their labels, faults, notes on a card."""
    named = colours(theme)
    page, text = Color.parse(named["background"]), Color.parse(named[name])
    assert contrast(Style(color=text.rich_color, bgcolor=page.rich_color)) >= ENOUGH
