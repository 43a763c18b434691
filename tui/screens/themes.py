"""Two quiet themes: ink on paper and paper on ink, with cinnabar as the one accent."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import Theme

DARK = Theme(
    name="jingdu-dark",
    dark=True,
    background="#1b1a18",
    surface="#211f1d",
    panel="#292724",
    foreground="#d9d3c7",
    primary="#8a9a8e",
    secondary="#a08f72",
    accent="#d2694c",
    success="#86a06f",
    warning="#c99a4b",
    error="#d4655f",
    variables={
        "block-cursor-background": "#3a3631",
        "block-cursor-foreground": "#f1ebdf",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#2c2926",
        "footer-key-foreground": "#d2694c",
        "footer-description-foreground": "#8f887b",
        "input-selection-background": "#d2694c 35%",
        "border": "#4a453e",
        "border-blurred": "#332f2b",
        "scrollbar": "#332f2b",
        "scrollbar-hover": "#4a453e",
        "scrollbar-active": "#d2694c",
        "scrollbar-background": "#1b1a18",
        "scrollbar-background-hover": "#1b1a18",
        "scrollbar-background-active": "#1b1a18",
        "scrollbar-corner-color": "#1b1a18",
    },
)

LIGHT = Theme(
    name="jingdu-light",
    dark=False,
    background="#f8f4ea",
    surface="#f3eee1",
    panel="#ebe4d4",
    foreground="#2c2a26",
    primary="#5b6f62",
    secondary="#7c6a49",
    accent="#b0432a",
    success="#4f7240",
    warning="#8c6117",
    error="#a8322f",
    variables={
        "block-cursor-background": "#e3dac5",
        "block-cursor-foreground": "#1b1a18",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#ece5d5",
        "footer-key-foreground": "#b0432a",
        "footer-description-foreground": "#716b5f",
        "input-selection-background": "#b0432a 25%",
        "border": "#c9bfa9",
        "border-blurred": "#ddd5c3",
        "scrollbar": "#ddd5c3",
        "scrollbar-hover": "#c9bfa9",
        "scrollbar-active": "#b0432a",
        "scrollbar-background": "#f8f4ea",
        "scrollbar-background-hover": "#f8f4ea",
        "scrollbar-background-active": "#f8f4ea",
        "scrollbar-corner-color": "#f8f4ea",
    },
)


def in_black_and_white(theme: Theme) -> Theme:
    """The theme for a terminal without colours: a grey accent would be fainter than what it stands out of."""
    return replace(theme, accent=theme.foreground)
