"""How many cells a character takes in a terminal, and a form of every text that all terminals agree on.

Textual measures what it draws with Rich's tables, which this room does not import. So the widths are derived
from the Unicode data Python ships, and what the two could disagree about is never drawn: characters that this
Python does not know, joiners and selectors that change the width of a neighbour, and endless runs of marks.
"""

from __future__ import annotations

from itertools import accumulate
from unicodedata import category, east_asian_width

from seeds.documents.visible import visible

MARKS_SHOWN = 4
"""So many joining letters are drawn on one character; each further one is shown beside it."""

UNKNOWN, SURPLUS_MARK, NEUTRAL_SELECTOR = "\ufffd", "\u25cc", "\ufe00"

# Wide since Unicode 16, though older Pythons call them narrow: trigrams, hexagrams, counting rods.
_WIDE = ((0x2630, 0x2637), (0x268A, 0x268F), (0x4DC0, 0x4DFF), (0x1D300, 0x1D376))
# Letters and modifiers that melt into their neighbour: the later parts of a Korean syllable, skin tones.
_MELTING = ((0x1160, 0x11FF), (0xD7B0, 0xD7FB), (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0x1F3FB, 0x1F3FF))
_UNDRAWABLE = frozenset({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"})


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


class _Widths(dict[str, int]):
    """Cells of every character met so far; the cells of a new one are found once."""

    def __missing__(self, character: str) -> int:
        code = ord(character)
        if category(character) in ("Mn", "Me", "Mc") or _within(code, _MELTING):
            width = 0
        elif east_asian_width(character) in "WF" or _within(code, _WIDE):
            width = 2
        else:
            width = 1
        self[character] = width
        return width


class _Faces(dict[str, str]):
    """What is drawn for every character met so far: nearly always itself."""

    def __missing__(self, character: str) -> str:
        if character in "\u200d\ufe0f":
            face = NEUTRAL_SELECTOR
        elif character == "\n":
            face = " "
        elif category(character) in _UNDRAWABLE:
            face = chr(0x2400 + ord(character)) if character < " " else UNKNOWN
        else:
            face = character
        self[character] = face
        return face


_WIDTHS, _FACES = _Widths(), _Faces()


def widths(text: str) -> list[int]:
    """The cells of each character of a drawable text: 2, 1, or 0 for what sits on its neighbour."""
    return list(map(_WIDTHS.__getitem__, text))


def cells(text: str) -> int:
    """The cells a drawable text takes."""
    return sum(map(_WIDTHS.__getitem__, text))


def drawable(text: str) -> str:
    """The text as it can be drawn, one character for one: safe, and as wide everywhere as `cells` says.

    A line feed becomes a blank; whoever sets lines breaks them there.
    """
    faces = "".join(map(_FACES.__getitem__, visible(text)))
    measured = widths(faces)
    return _with_few_marks(faces, measured) if 0 in measured else faces


def edges(measured: list[int], left: int = 0) -> list[int]:
    """The column where each character begins, and after them the column where the last one ends."""
    return list(accumulate(measured, initial=left))


def _with_few_marks(text: str, measured: list[int]) -> str:
    """The text with marks beyond the fourth in a row, or on nothing at all, shown beside their character."""
    shown, run = [], MARKS_SHOWN
    for character, width in zip(text, measured, strict=True):
        run = run + 1 if width == 0 else 0
        shown.append(SURPLUS_MARK if run > MARKS_SHOWN else character)
    return "".join(shown)
