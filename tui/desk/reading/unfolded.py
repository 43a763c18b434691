"""A sentence unfolded for the eye: its lines with what is marked in each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from seeds.language.analysis import Word
    from seeds.language.unfolding import Branch

Manner = Literal["plain", "verb", "subject", "noun", "cut", "quiet"]
CUT = "…"
"""Stands for what is told on a line of its own below."""
STEP = 4
"""Cells by which a modifier is indented."""


class Unfolded(NamedTuple):
    """A line: how far in, its pieces with the manner of each, and what it is."""

    indent: int
    pieces: tuple[tuple[str, Manner], ...]
    branch: Branch

    @property
    def text(self) -> str:
        """The line without its marks."""
        return "".join(piece for piece, _ in self.pieces)


def unfolded(
    text: str, words: Sequence[Word], start: int, end: int, marks: Mapping[str, str] | None = None
) -> list[Unfolded]:
    """The lines of the sentence that stands in a passage from `start` to `end`.

    Looking the marks of words up takes a tenth of a second: who wants many sentences brings those of all.
    """
    from seeds.language.unfolding import unfold

    sentence = text[start:end].rstrip()
    first = bisect_left(words, start, key=attrgetter("start"))
    last = bisect_right(words, start + len(sentence), lo=first, key=attrgetter("end"))
    inside = [word._replace(start=word.start - start, end=word.end - start) for word in words[first:last]]
    found = unfold(sentence, inside, marks_of([(sentence, inside)]) if marks is None else marks)
    nouns = {branch.noun for branch in found if branch.noun}
    return [_line(sentence, branch, nouns) for branch in found]


def marks_of(texts: Iterable[tuple[str, Sequence[Word]]]) -> Mapping[str, str]:
    """What the word list says of the words of some texts."""
    from seeds.language.frequencies import counts_and_marks
    from seeds.language.script import simple

    found: set[str] = set()
    for text, words in texts:
        plain = simple(text)
        found.update(plain[word.start : word.end] for word in words)
    return counts_and_marks(found)[1]


def _line(sentence: str, branch: Branch, nouns: set[tuple[int, int]]) -> Unfolded:
    """One line; nouns to which something below belongs are marked, and so is the main verb."""
    special: dict[tuple[int, int], Manner] = dict.fromkeys(nouns, "noun")
    special |= dict.fromkeys(branch.left_out, "cut")
    if branch.verb:
        special |= dict.fromkeys((branch.verb, *branch.beside), "verb")
    if branch.subject:
        special[branch.subject] = "subject"
    pieces: list[tuple[str, Manner]] = []
    at = branch.start
    for (first, last), manner in sorted(special.items()):
        if first < at or last > branch.end:
            continue
        pieces.append((sentence[at:first], "plain"))
        pieces.append((CUT if manner == "cut" else sentence[first:last], manner))
        at = last
    pieces.append((sentence[at : branch.end], "plain"))
    if branch.kind == "modifier":
        pieces.insert(0, ("└? " if branch.doubt else "└ ", "quiet"))
        noun = sentence[slice(*branch.noun)] if branch.noun else ""
        pieces.append((f" {noun}", "noun"))
    if branch.joint:
        pieces.append((f"  {branch.joint}", "quiet"))
    told = tuple((piece, manner) for piece, manner in pieces if piece)
    return Unfolded(branch.depth * STEP, told, branch)
