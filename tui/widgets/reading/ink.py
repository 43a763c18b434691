"""The styles a page is painted with, resolved once from the theme."""

from __future__ import annotations

from collections.abc import Callable

from rich.style import Style
from textual.color import Color
from textual.widget import Widget

from tui.widgets.reading.marks import VOICES
from tui.widgets.reading.paints import BY_DAY, PAINTS, PLAIN, mixed

# In the order in which they are laid over each other.
TONES = ("tone-1", "tone-2", "tone-3", "tone-4", "tone-5")
LAYERS = (
    *TONES,
    *VOICES,
    "doubted",
    "name",
    "term",
    "unknown",
    "kept",
    "kept-learning",
    "kept-known",
    "construction",
    "beside",
    "noted",
    "flagged",
    "hit",
    "current-hit",
    "hand",
    "selection",
    "cursor",
)
BIT = {layer: 1 << index for index, layer in enumerate(LAYERS)}

WEIGHTS: dict[str, str] = {
    "title": "strong",
    "heading": "strong",
    "kicker": "quiet",
    "deck": "quiet",
    "caption": "quiet",
    "byline": "quiet",
}

# The hue of each tone, the neutral one last, as dictionaries have taught them.
SCHEMES: dict[str, tuple[str, str, str, str, str]] = {
    "none": ("pinyin", "pinyin", "pinyin", "pinyin", "pinyin"),
    "pleco": ("red", "green", "blue", "purple", "pinyin"),
    "dummitt": ("red", "orange", "green", "blue", "pinyin"),
    "mdbg": ("red", "amber", "green", "blue", "pinyin"),
    "quiet": ("red", "green", "blue", "purple", "pinyin"),
}
FADED = {"quiet": 0.5}
"""How far a scheme's hues go back to the colour of uncoloured pinyin."""


def ink_of(page: Widget, scheme: str) -> Ink:
    """The ink of a page in the theme that is in use."""
    app, ground = page.app, page.background_colors[1]
    few = app.no_color or (app.console.color_system == "standard" and not app.is_headless)
    paints = {**PAINTS, **({} if app.current_theme.dark else BY_DAY), **(PLAIN if few else {})}
    theme = app.theme_variables
    return Ink(page.rich_style, lambda name: mixed(paints[name], ground, theme), scheme)


def hex_of(style: Style) -> str:
    """The colour of a style as Textual's own styles name it."""
    return Color.from_rich_color(style.color).hex if style.color else "$foreground"


class Ink:
    """Styles by what is to be painted; combinations are put together once."""

    def __init__(self, base: Style, paint: Callable[[str], Style], scheme: str) -> None:
        """`base` is the page's own style, `paint` what each thing adds, `scheme` that of the tones."""
        self.base = base
        self._paint = paint
        self._scheme = scheme
        self._mixed: dict[tuple[str, int], Style] = {}
        self._single: dict[str, Style] = {}
        self._tones: dict[tuple[int, bool], Style] = {}
        self._known: dict[Style, Style] = {base: base}

    def _one(self, style: Style) -> Style:
        """The same object for equal styles: so runs of one style are told by a look."""
        return self._known.setdefault(style, style)

    def part(self, name: str) -> Style:
        """The style of one component on the page."""
        if (style := self._single.get(name)) is None:
            style = self._single[name] = self._one(self.base + self._paint(name))
        return style

    def mixed(self, role: str, layers: int) -> Style:
        """The style of text of a role under some layers."""
        key = (role, layers)
        if (style := self._mixed.get(key)) is None:
            style = self.part(WEIGHTS[role]) if role in WEIGHTS else self.base
            for layer in LAYERS:
                if layers & BIT[layer]:
                    style += self._tone_of(layer) if layer in TONES else self._paint(layer)
            style = self._mixed[key] = self._one(style)
        return style

    def _tone_of(self, layer: str) -> Style:
        return Style(color=self.tone(TONES.index(layer) + 1).color)

    def tone(self, tone: int, in_hand: bool = False) -> Style:
        """The style of a syllable in this tone, that of the word one stands on."""
        if (style := self._tones.get((tone, in_hand))) is None:
            style = self._hue(tone) + self.part("pinyin-cursor") if in_hand else self._hue(tone)
            style = self._tones[tone, in_hand] = self._one(style)
        return style

    def _hue(self, tone: int) -> Style:
        style, plain = self.part(SCHEMES.get(self._scheme, SCHEMES["none"])[tone - 1]), self.part("pinyin")
        faded = FADED.get(self._scheme, 0.0)
        if not faded or style.color is None or plain.color is None:
            return style
        hue, grey = Color.from_rich_color(style.color), Color.from_rich_color(plain.color)
        return style + Style(color=hue.blend(grey, faded).rich_color)
