"""The styles a page is painted with, resolved once from the theme."""

from __future__ import annotations

from collections.abc import Callable

from rich.style import Style

from seeds.documents.article import Role

# In the order in which they are laid over each other.
LAYERS = ("name", "term", "unknown", "kept", "noted", "flagged", "hit", "current-hit", "selection", "cursor")
BIT = {layer: 1 << index for index, layer in enumerate(LAYERS)}

ROLES: tuple[Role, ...] = ("kicker", "title", "deck", "heading", "caption", "byline")
TONES = (1, 2, 3, 4, 5)

COMPONENTS = frozenset(
    {f"reading--{name}" for name in (*LAYERS, *ROLES, "frame", "sign", "margin", "pinyin", "pinyin-cursor")}
    | {f"reading--tone-{tone}" for tone in TONES}
)


class Ink:
    """Styles by what is to be painted; combinations are put together once."""

    def __init__(self, base: Style, component: Callable[[str], Style]) -> None:
        """`base` is the page's own style, `component` gives the partial style of a component class."""
        self.base = base
        self._component = component
        self._mixed: dict[tuple[str, int], Style] = {}
        self._single: dict[str, Style] = {}

    def part(self, name: str) -> Style:
        """The style of one component on the page."""
        if (style := self._single.get(name)) is None:
            style = self._single[name] = self.base + self._component(f"reading--{name}")
        return style

    def mixed(self, role: str, layers: int) -> Style:
        """The style of text of a role under some layers."""
        key = (role, layers)
        if (style := self._mixed.get(key)) is None:
            style = self.part(role) if role in ROLES else self.base
            for layer in LAYERS:
                if layers & BIT[layer]:
                    style += self._component(f"reading--{layer}")
            self._mixed[key] = style
        return style
