"""A compound that no dictionary has, by its pieces: each in the sense it has as a piece, or a plain word
that it is unknown.

省 before 统计局 is a province, 局 behind it a bureau; 成 behind 三 is a tenth. Where the pieces are too
small or too
doubtful to add up to a meaning, that is said, and the pieces are only named.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from seeds.language.analysis import Word
from seeds.language.characters import has_han
from seeds.language.dictionary.entry import CORE, Entry
from seeds.language.senses.choose import ChosenSense, best, choose
from seeds.language.senses.clause import clause_of
from seeds.language.senses.sense import Dictionary, senses_of

LONGEST = 24
"""No compound is longer; what is longer is not put together from pieces."""


_NOT_MADE_FOR = -0.6
"""What it costs that a character is left alone which is made for no place in a compound."""
_NUMBERS = frozenset("一二三四五六七八九十两")


class PieceSense(NamedTuple):
    """A piece of a compound with the sense it has as a piece."""

    text: str
    chosen: ChosenSense | None
    """None of what no dictionary has."""

    @property
    def gloss(self) -> str:
        """The sense, short."""
        return brief(self.chosen.sense.gloss) if self.chosen else ""


def brief(gloss: str) -> str:
    """The first way in which a sense is told, without its notes in brackets."""
    first = gloss.split(";", maxsplit=1)[0].strip()
    while first.startswith("(") and ")" in first and first.partition(")")[2].strip():
        first = first.partition(")")[2].strip()
    return first.split(" (")[0].strip() or gloss


def parts_of(
    dictionary: Dictionary, compound: str, syllables: Sequence[str | None] = (), inside: Sequence[int] = ()
) -> list[PieceSense]:
    """The pieces of a compound in order; `inside` are the places where its own text is cut into words."""
    pieces = [piece for piece in cut(dictionary, compound, inside) if has_han(piece.text)]
    heard = tuple(syllables) if len(syllables) == len(compound) else (None,) * len(compound)
    row = [Word(piece.start, piece.end, "word", heard[piece.start : piece.end]) for piece in pieces]
    return [
        PieceSense(piece.text, sense_inside(dictionary, compound, row, number))
        for number, piece in enumerate(pieces)
    ]


class Whole(NamedTuple):
    """A piece at its place in the compound."""

    start: int
    end: int
    text: str
    entries: Sequence[Entry]


def cut(dictionary: Dictionary, compound: str, inside: Sequence[int]) -> list[Whole]:
    """The dictionary words of a compound, never across a place where the text is cut."""
    edges = [0, *(at for at in inside if 0 < at < len(compound)), len(compound)]
    found: list[Whole] = []
    for first, last in pairwise(edges):
        part = compound[first:last]
        whole = dictionary.entries(part) if len(edges) > 2 else ()
        pieces = [Whole(0, len(part), part, whole)] if whole else fewest(dictionary, part)
        found += [piece._replace(start=first + piece.start, end=first + piece.end) for piece in pieces]
    return found


def fewest(dictionary: Dictionary, text: str) -> list[Whole]:
    """The fewest and longest dictionary words that cover a text; a single character stands rather where it
    is made for it."""
    best: list[tuple[float, Whole | None]] = [(0.0, None)] * (len(text) + 1)
    for start in range(len(text) - 1, -1, -1):
        options = []
        for end in range(start + 1, min(start + LONGEST, len(text)) + 1):
            entries = (
                known(dictionary.entries(text[start:end])) if (start, end) != (0, len(text)) or end == 1 else ()
            )
            if entries or end == start + 1:
                fit = (end - start) ** 1.5 + (
                    _made_for(entries, start, end == len(text)) if end == start + 1 else 0.0
                )
                options.append((best[end][0] + fit, Whole(start, end, text[start:end], entries)))
        best[start] = max(options, key=lambda option: (option[0], len(option[1].text)))
    found, at = [], 0
    while at < len(text):
        piece = best[at][1]
        assert piece is not None
        found.append(piece)
        at = piece.end
    return found


def _made_for(entries: Sequence[Entry], start: int, last: bool) -> float:
    """How well a single character may stand before or behind the rest, by what our own tables say; one that is
    made for neither is rather a part of its neighbour (零售|业态)."""
    parts = {use.part for entry in entries if entry.source == CORE for use in entry.uses}
    if "h" in parts and not start:
        return 0.3
    if "k" in parts and last and start > 0:
        return 0.4
    joins = parts & {"m", "c"} or (last and "q" in parts)
    return 0.0 if joins else _NOT_MADE_FOR


def known(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The entries that come from a book, not those that say there is none."""
    return [entry for entry in entries if entry.source]


def sense_inside(dictionary: Dictionary, compound: str, row: Sequence[Word], number: int) -> ChosenSense | None:
    """The sense of one piece among the others."""
    word = row[number]
    written = compound[word.start : word.end]
    if len(written) > 1:
        return choose(dictionary, compound, row, number)
    senses = senses_of(known(dictionary.entries(written)))
    if compound[word.start - 1 : word.start] in _NUMBERS:  # what is numbered is a thing: 一老一小
        senses = [sense for sense in senses if sense.use.part != "d"] or senses
    return best(senses, clause_of(dictionary, compound, row, number), inside=True) if senses else None


class Compound(NamedTuple):
    """What can be said of a compound."""

    text: str
    honest: bool
    """Whether its pieces tell what it means."""


def told(parts: Sequence[PieceSense]) -> Compound:
    """The pieces added up where that can be trusted; else only what it is written with."""
    behind = [*(part.text for part in parts[1:]), ""]
    loose = [
        part for part, after in zip(parts, behind, strict=True) if len(part.text) == 1 and not bound(part, after)
    ]
    size = sum(len(part.text) for part in parts)
    if len(parts) > 1 and all(part.chosen for part in parts) and len(loose) <= (size - 2) // 2:
        return Compound(" + ".join(f"{part.text} {part.gloss}" for part in parts), True)
    named = [part.text if part in loose else f"{part.text} {part.gloss}".strip() for part in parts]
    return Compound(f"in no dictionary; written with {', '.join(named)}" if named else "in no dictionary", False)


def bound(part: PieceSense, after: str) -> bool:
    """Whether a single character has a sense that is made for compounds, and no doubt about it; or tells of the
    number `after` it."""
    if part.chosen is None:
        return False
    sense, doubt = part.chosen.sense, part.chosen.doubt
    if sense.is_own and not any(other.is_own for other in part.chosen.others):
        return True
    if sense.use.part == "d" and after[:1] in _NUMBERS:
        return True
    if sense.use.stand == "piece" and any(
        other.is_own and other.use.stand == "piece" for other in part.chosen.others
    ):
        return False  # one of several: which, only the dictionary could tell
    made = sense.use.stand in ("suffix", "prefix", "measure") or sense.use.part in ("m", "f", "h", "k", "q")
    plain = sense.use.stand == "piece" or sense.use.part == "a"  # 老|码头
    return sense.is_own and ((made and doubt < 0.8) or (plain and doubt < 0.4))
