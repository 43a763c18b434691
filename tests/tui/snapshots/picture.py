"""A screen as a picture: Textual's export, with every character in its own cell.

Textual gives each run of text a length of one cell a character, so Chinese would be squeezed to half its width;
and it names a font on the web, while a picture of this project should look the same offline.
"""

from __future__ import annotations

import re
from functools import partial
from html import escape, unescape

from tui.typeset.cells import widths

FONTS = "'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Sarasa Mono SC', 'PingFang SC', monospace"
TEXT = re.compile(r'<text (?P<before>[^>]*?)x="(?P<x>[\d.]+)" (?P<y>y="[\d.]+") textLength="(?P<length>[\d.]+)"')
WHOLE = re.compile(TEXT.pattern + r"(?P<rest>[^>]*)>(?P<text>[^<]*)</text>")
UNDERLINED = re.compile(r"\.(terminal-r\d+) \{ fill: (#[0-9a-f]+);[^}]*text-decoration: underline;")
STYLE = re.compile(r"\.(terminal-r\d+) \{[^}]*\}\n")
BELOW = 4.0
"""Pixels from the foot of the letters to the line below them."""


def picture(svg: str) -> str:
    """The picture of a screen that was exported."""
    svg = re.sub(r"@font-face \{.*?\n    \}\n", "", svg, flags=re.DOTALL)
    svg = re.sub(r"font-family: Fira Code, monospace", f"font-family: {FONTS}", svg)
    svg = svg.replace("font-variant-east-asian: full-width;", "")
    svg = _named_once(svg)
    underlined = _underlined(svg)
    svg = svg.replace("text-decoration: underline;", "")
    return WHOLE.sub(partial(_placed, underlined), svg)


def _named_once(svg: str) -> str:
    """Only the styles that a text has: which ones blanks were painted with depends on what was painted before."""
    used = set(re.findall(r'class="(terminal-r\d+)"', svg))
    numbers: dict[str, str] = {}

    def kept(rule: re.Match[str]) -> str:
        if rule[1] not in used:
            return ""
        numbers[rule[1]] = f"terminal-r{len(numbers) + 1}"
        return rule[0]

    svg = STYLE.sub(kept, svg)
    return re.sub(r"terminal-r\d+", lambda name: numbers[name[0]], svg)


def _underlined(svg: str) -> dict[str, str]:
    """The classes of underlined text with their colours: the line is drawn apart and breaks at no other font."""
    return dict(UNDERLINED.findall(svg))


def _placed(underlined: dict[str, str], match: re.Match[str]) -> str:
    text = unescape(match["text"])
    cell = float(match["length"]) / max(len(text), 1)
    start = at = float(match["x"])
    places = []
    for width in widths(text):
        places.append(f"{at:.1f}")
        at += width * cell
    shown = escape(text, quote=False).replace("\u00a0", "&#160;")
    drawn = f'<text {match["before"]}x="{" ".join(places)}" {match["y"]}{match["rest"]}>{shown}</text>'
    colour = underlined.get(match["before"].split('"')[1]) if match["before"].startswith("class=") else None
    if colour is None:
        return drawn
    below = float(match["y"].split('"')[1]) + BELOW
    return f'{drawn}<rect x="{start:.1f}" y="{below:.1f}" width="{at - start:.1f}" height="1" fill="{colour}"/>'
