"""Bold, faint and coloured text for a terminal that wants it, and lines that fit: without rich, for speed."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TextIO
from unicodedata import combining, east_asian_width

from seeds.documents import visible
from seeds.language.characters import FIRST_WIDE
from seeds.language.pinyin import by_character, joined, tone
from tui.cli.outlet import Outlet, coloured

if TYPE_CHECKING:
    from seeds.language.dictionary import Entry

TONES = {1: "31", 2: "32", 3: "94", 4: "35", 5: "90"}
"""Red, green, blue, purple and grey, as many dictionaries have them; the tone marks are always there."""
NARROWEST, WIDEST = 32, 84
NO_START, NO_END = "，。、；：？！”’）》」』…%", "“‘（《「『"


class TerminalInk(NamedTuple):
    """How things are set off; with `colour` off the text stays as it is."""

    colour: bool

    def strong(self, text: str) -> str:
        """A headword."""
        return self._in("1", text)

    def faint(self, text: str) -> str:
        """What is there to be overlooked."""
        return self._in("2", text)

    def accent(self, text: str) -> str:
        """The word that was asked for, where it stands."""
        return self._in("1;31", text)

    def reading(self, entry: "Entry") -> str:
        """How an entry is spelled, each syllable in the colour of its tone."""
        parts = joined(drawable(entry.pinyin), entry.joints)
        return "".join(self._in(TONES[tone(part)], part) for part in parts)

    def written(self, pinyin: str, word: str) -> str:
        """A reading that is already written by word, each syllable in the colour of its tone."""
        shown, rest = [], drawable(pinyin)
        for syllable in syllables(word, rest) if self.colour else []:
            before, _, rest = rest.partition(syllable)
            shown += [before, self._in(TONES[tone(syllable)], syllable)]
        return "".join([*shown, rest])

    def _in(self, code: str, text: str) -> str:
        return coloured(text, code) if self.colour and text else text


def ink_for(stream: TextIO) -> TerminalInk:
    """Colour on a terminal, unless the reader said otherwise."""
    return TerminalInk(Outlet(stream).coloured if not isinstance(stream, Outlet) else stream.coloured)


def width_of(stream: TextIO) -> int | None:
    """The cells of a line, as the terminal or COLUMNS says; None in a pipe, where lines are as long as needed."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        columns = int(said)
    elif stream.isatty():
        columns = os.get_terminal_size(stream.fileno()).columns
    else:
        return None
    return max(min(columns, WIDEST), NARROWEST)


def drawable(text: str) -> str:
    """The text on one line as it may be sent to a terminal."""
    return visible(text.replace("\n", " "), keep="")


def wide(sign: str) -> int:
    """The cells of a character; the typesetter knows more of them, but takes longer to load than a look-up may."""
    return 0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1


def cells(text: str) -> int:
    """The cells of a text."""
    return len(text) if text.isascii() else sum(map(wide, text))


def syllables(word: str, pinyin: str) -> list[str]:
    """The syllables of a reading that is written by word; none when it does not fit the word."""
    try:
        return [syllable for syllable in by_character(word, pinyin) if syllable]
    except ValueError:
        return []


def fitting(text: str, room: int, *, from_end: bool = False) -> str:
    """As much of the text as fits into so many cells, never half a character; … stands for the rest."""
    if cells(text) <= room:
        return text
    kept, left = [], room - 1
    for sign in reversed(text) if from_end else text:
        left -= wide(sign)
        if left < 0:
            break
        kept.append(sign)
    return "…" + "".join(reversed(kept)) if from_end else "".join(kept) + "…"


def folded(text: str, width: int | None, indent: str = "") -> list[str]:
    """The text in lines of so many cells: broken at blanks and between Chinese characters, with an indent below."""
    if width is None:
        return [text]
    lines, line = [], ""
    for unit in (part for whole in units(text) for part in cut(whole, width - cells(indent))):
        if line and cells(line) + cells(unit.rstrip()) > width:
            lines.append(line.rstrip())
            line = indent + unit.lstrip()
        else:
            line += unit
    return [*lines, line.rstrip()]


def cut(unit: str, width: int) -> list[str]:
    """What is longer than a whole line is broken anywhere."""
    parts = [""]
    for sign in unit if cells(unit.rstrip()) > width else (unit,):
        if cells(parts[-1] + sign.rstrip()) > width:
            parts.append("")
        parts[-1] += sign
    return parts


def units(text: str) -> list[str]:
    """What is not broken: a word with the blank behind it, a Chinese character with its punctuation."""
    found: list[str] = []
    for sign in text:
        last = found[-1][-1] if found else " "
        in_word = sign < FIRST_WIDE and last != " " and last < FIRST_WIDE
        if found and (in_word or sign == " " or sign in NO_START or last in NO_END):
            found[-1] += sign
        else:
            found.append(sign)
    return found


def forms_of(entry: "Entry") -> str:
    """A headword in both scripts, or once when they are the same."""
    same = entry.simplified == entry.traditional
    return drawable(entry.simplified if same else f"{entry.simplified} {entry.traditional}")


def without_doubles(entries: Sequence["Entry"]) -> list["Entry"]:
    """Each word once, although several books may have it."""
    first: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        first.setdefault((entry.simplified, entry.pinyin.lower()), entry)
    return list(first.values())
