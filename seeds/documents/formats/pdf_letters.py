"""The text of a PDF's page: its letters put together to pieces of lines."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from seeds.documents.formats.composed import tidy
from seeds.documents.geometry.boxes import Box, around
from seeds.language.characters import is_han

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

APART = 0.9
"""White so many letters wide parts two pieces of a line."""
BLANK = 0.15
"""White so many letters wide is a blank."""
BELOW = 0.8
"""Letters that stand one above the other are no farther apart than so many letters."""
FEWEST = 3
"""So many letters one below the other are a line that runs down, and not the beginnings of lines."""

TALLEST, BELOW_BASE = 1.8, 0.2
"""A letter's room is at most so many times its size; from where it stands, so much of it is below."""

ASLANT = 15.0
"""Letters that run aslant by so many degrees are stamped across the page."""

BOLD, LONGEST_FONT = 600, 128
_BOLD = re.compile(
    "(?:[Bb]old|BOLD|[Bb]lack|[Hh]eavy|[Hh]ei(?!ght)|-W[6-9]|(?:FZ|HY)(?:HT|ZH|DH|CH|XBS|DBS|ZBS|CS|DBSJ)|黑|粗|大标|小标)"
)
"""Names of bold fonts, and of those in which papers set headings: 黑体, 标宋."""

HYPHEN = "\x02"


def pieces(page: PdfPage, height: float) -> list[Box]:
    """The text of a page in pieces of lines, in the order in which it was written down."""
    letters = list(_letters(page, height))
    found = [_in_cells(line) for line in _lines(letters, FEWEST)]
    down = sum(len(line) for line in found if _runs_down(line))
    if down * 2 > len(letters):
        across = [line for line in found if len(line) >= FEWEST and not _runs_down(line)]
        rest = [letter for line in found if line not in across for letter in line]
        found = [*across, *_lines(list(_downwards(rest)), 2)]
    return [piece for line in found for piece in (_down(line) if _runs_down(line) else _parted(line))]


def _letters(page: PdfPage, height: float) -> Iterator[Box]:
    """The letters of a page; a blank that stands before one is told with it."""
    from pypdfium2 import raw

    with closing(page.get_textpage()) as text:
        area = raw.FS_RECTF()
        fonts = _Fonts(raw, text)
        before, blank = "", False
        for number in range(text.count_chars()):
            sign = _sign(raw, text, number)
            if sign == HYPHEN:  # at the end of a line; in a word of small letters it was only put there
                sign = "-" if before and not before.islower() else ""
            if not sign:
                continue
            if sign.isspace():
                blank = blank or not raw.FPDFText_IsGenerated(text, number)
                continue
            if not raw.FPDFText_GetLooseCharBox(text, number, ctypes.byref(area)):
                continue
            size = _size(raw, text, number) or area.top - area.bottom
            if size < 0:
                continue
            told = f" {sign}" if blank else sign
            top, bottom = height - area.top, height - area.bottom
            if bottom - top > TALLEST * size:  # some fonts keep room for signs of many lines
                bottom = height - _base(raw, text, number) + BELOW_BASE * size
                top = bottom - size
            bold = is_han(sign) and fonts.is_bold(number)
            yield Box(area.left, top, area.right, bottom, told, size, bold=bold)
            before, blank = sign, False


def _lines(letters: Sequence[Box], fewest: int) -> Iterator[list[Box]]:
    """Letters that follow one another, to the right or, where there are so many of them, downwards."""
    start = 0
    while start < len(letters):
        end = _end(letters, start, _is_below)
        if end - start < fewest:
            end = _end(letters, start, _follows)
        yield list(letters[start:end])
        start = end


def _downwards(letters: Sequence[Box]) -> Iterator[Box]:
    """Letters in the order in which they stand below one another, column by column; a PDF may tell it otherwise."""
    column: list[Box] = []
    for letter in sorted(letters, key=lambda letter: -letter.left - letter.right):
        if column and column[-1].left + column[-1].right - letter.left - letter.right > letter.size:
            yield from sorted(column, key=lambda letter: letter.top)
            column = []
        column.append(letter)
    yield from sorted(column, key=lambda letter: letter.top)


def _end(letters: Sequence[Box], start: int, goes_on: Callable[[Box, Box], bool]) -> int:
    end = start + 1
    while end < len(letters) and goes_on(letters[end - 1], letters[end]):
        end += 1
    return end


def _runs_down(line: Sequence[Box]) -> bool:
    return len(line) > 1 and _is_below(line[0], line[1])


def _is_below(before: Box, letter: Box) -> bool:
    """Whether a letter stands right below the one before it."""
    aside = abs(letter.left + letter.right - before.left - before.right) / 2
    down = letter.middle - before.middle
    size = before.size
    return (
        aside < 0.5 * size
        and down > 0.2 * size
        and down > 2 * aside
        and letter.top - before.bottom < BELOW * size
        and abs(letter.size - size) <= 0.15 * size
    )


def _in_cells(line: list[Box]) -> list[Box]:
    """A line; its Chinese letters take the same room, though a font may tell only how wide the ink of some is."""
    wide = sorted(letter.right - letter.left for letter in line if is_han(letter.text[-1]))
    room = wide[len(wide) // 2] if wide else 0.0
    return [
        letter._replace(left=letter.left - lacking / 2, right=letter.right + lacking / 2)
        if is_han(letter.text[-1]) and (lacking := room - letter.right + letter.left) > 0
        else letter
        for letter in line
    ]


def _down(line: Sequence[Box]) -> list[Box]:
    """A line that runs down as one piece; the boxes of its letters differ too much for white to tell a blank."""
    text = tidy("".join(letter.text for letter in line))
    return [Box(*around(line), text, line[0].size, bold=_is_bold(line))]


def _follows(before: Box, letter: Box) -> bool:
    """Whether a letter stands in the same line as the one before it."""
    common = min(before.bottom, letter.bottom) - max(before.top, letter.top)
    if common < 0.4 * min(before.height, letter.height):
        return False
    return letter.left > before.left - 0.5 * letter.size and abs(letter.size - before.size) <= 0.15 * before.size


def _parted(line: list[Box]) -> Iterator[Box]:
    """A line in pieces, parted where the white is wider than between its other letters: at the end of a column."""
    if not line:
        return
    gaps = sorted(after.left - before.right for before, after in pairwise(line))
    usual = max(gaps[len(gaps) // 2], 0.0) if gaps else 0.0
    widest = max(APART, 2.2 * usual / line[0].size + 0.3) * line[0].size
    piece = line[:1]
    for before, letter in pairwise(line):
        if letter.left - before.right > widest:
            yield _piece(piece, usual)
            piece = []
        piece.append(letter)
    yield _piece(piece, usual)


def _piece(letters: list[Box], usual: float) -> Box:
    """The letters as one text; white that nobody wrote counts as a blank where it is wider than elsewhere."""
    text = letters[0].text
    for before, letter in pairwise(letters):
        wide = letter.left - before.right > 2 * usual + BLANK * letter.size
        wide = wide and before.text[-1].isalnum() and letter.text[0].isalnum()
        text += f" {letter.text}" if wide else letter.text
    return Box(*around(letters), tidy(text), letters[0].size, bold=_is_bold(letters))


def _is_bold(letters: Sequence[Box]) -> bool:
    """Whether all Chinese letters of a piece are bold; figures and Latin letters have a font of their own."""
    chinese = [letter.bold for letter in letters if is_han(letter.text[-1])]
    return bool(chinese) and all(chinese)


class _Fonts:
    """What the fonts of a page's letters tell of themselves; letters that were set together have one."""

    def __init__(self, raw: Any, text: Any) -> None:
        self._raw, self._text = raw, text
        self._name, self._flags = ctypes.create_string_buffer(LONGEST_FONT), ctypes.c_int()
        self._known: dict[int, bool] = {}

    def is_bold(self, number: int) -> bool:
        """Whether a letter is set in a bold font."""
        item = self._raw.FPDFText_GetTextObject(self._text, number)
        place = ctypes.cast(item, ctypes.c_void_p).value or 0
        if place not in self._known:
            self._known[place] = self._tells_bold(number)
        return self._known[place]

    def _tells_bold(self, number: int) -> bool:
        if self._raw.FPDFText_GetFontWeight(self._text, number) >= BOLD:
            return True
        size = self._raw.FPDFText_GetFontInfo(
            self._text, number, self._name, LONGEST_FONT, ctypes.byref(self._flags)
        )
        name = self._name.raw[: max(min(size, LONGEST_FONT) - 1, 0)].decode("utf-8", "replace")
        return _BOLD.search(name) is not None


def _size(raw: Any, text: Any, number: int) -> float:
    """How tall a letter is set: the font's size as the page scales it; less than nothing for a stamp across it."""
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text, number, ctypes.byref(matrix)):
        return 0.0
    away = math.degrees(math.atan2(matrix.b, matrix.a)) % 90
    if ASLANT < away < 90 - ASLANT:
        return -1.0
    return float(raw.FPDFText_GetFontSize(text, number) * math.hypot(matrix.b, matrix.d))


def _base(raw: Any, text: Any, number: int) -> float:
    """How high above the page's lower edge a letter stands."""
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, number, ctypes.byref(x), ctypes.byref(y))
    return float(y.value)


def _sign(raw: Any, text: Any, number: int) -> str:
    code = raw.FPDFText_GetUnicode(text, number)
    sign = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return unicodedata.normalize("NFKC", sign) if "\ufe30" <= sign <= "\ufe48" else sign  # brackets that are turned
