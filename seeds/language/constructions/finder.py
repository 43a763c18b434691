"""Where the constructions of a text stand, and which words fill their gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from seeds.language.characters import within
from seeds.language.constructions.borders import before_adverb, clause_end, first_word, is_paired, noun_end
from seeds.language.constructions.table import Pattern, candidates, patterns
from seeds.language.numbers.plain import plainly
from seeds.language.sentences import ENDING

_SENTENCE = re.compile(f"[^{within(ENDING)}\n]*[{within(ENDING)}\n]*")
"""No pattern goes beyond one."""
NEAR = 300
"""So much of a text around a place holds every construction that covers it."""
SHORT = 20
"""A construction of no more characters is meant from inside its gaps too."""
_FULL_WIDTH = {",": "，", ";": "；", "!": "！", "?": "？"}
_HALF_WIDTH = re.compile("(?<![0-9])[,;!?]|[,;!?](?![0-9])")
"""Careless texts part their clauses with half-width signs; 2,000 is one number."""


class Filling(NamedTuple):
    """What fills a gap."""

    gap: str
    """A, B or C, as the pattern's meaning names it."""
    start: int
    end: int


class Construction(NamedTuple):
    """A construction in a text, from its first word to its last."""

    start: int
    end: int
    id: str
    parts: tuple[Filling, ...]

    @property
    def pattern(self) -> Pattern:
        """What is known of it."""
        return patterns()[self.id]

    def fillings(self, text: str) -> dict[str, str]:
        """The words that fill the gaps, by the gap."""
        return {part.gap: text[part.start : part.end].strip() for part in self.parts}

    def is_fixed(self, offset: int) -> bool:
        """Whether a place of the text is in the pattern's own words, not in a gap."""
        inside = self.start <= offset < self.end
        return inside and not any(part.start <= offset < part.end for part in self.parts)


def find(text: str) -> list[Construction]:
    """Every construction in the order of the text; one may stand in a gap of another, none shares its own words."""
    found: list[Construction] = []
    taken: set[int] = set()
    plain = _HALF_WIDTH.sub(lambda sign: _FULL_WIDTH[sign[0]], plainly(text))
    for one in sorted(_candidates(plain), key=lambda one: -_own_words(one)):
        own = {place for place in range(one.start, one.end) if one.is_fixed(place)}
        if not own & taken:
            found.append(one)
            taken |= own
    return sorted(found)


def at(text: str, offset: int) -> Construction | None:
    """The construction whose own words stand at a place; else a short one with the place in a gap."""
    first = max(0, offset // NEAR * NEAR - NEAR)
    place = offset - first
    around = [one for one in _known(text[first : first + 3 * NEAR]) if one.start <= place < one.end]
    meant = [one for one in around if one.is_fixed(place) or one.end - one.start <= SHORT]
    if not meant:
        return None
    best = min(meant, key=lambda one: (not one.is_fixed(place), one.end - one.start))
    parts = tuple(Filling(part.gap, part.start + first, part.end + first) for part in best.parts)
    return Construction(best.start + first, best.end + first, best.id, parts)


@lru_cache(maxsize=8)
def _known(near: str) -> tuple[Construction, ...]:
    """Those of a part of a text, found once for whoever walks along it."""
    return tuple(find(near))


def _candidates(plain: str) -> Iterator[Construction]:
    for sentence in _SENTENCE.finditer(plain):
        begin, text = sentence.start(), sentence[0]
        for pattern in candidates(text):
            for match in pattern.regex.finditer(text):
                if found := _construction(match, pattern, begin):
                    yield found


def _construction(match: re.Match[str], pattern: Pattern, begin: int) -> Construction | None:
    """A match in a sentence that begins at a place of the text; None where a gap has no clear border."""
    text, last = match.string, match.end()
    gaps = []
    for name in sorted(match.re.groupindex):
        if not match[name]:
            continue
        start, end = match.span(name)
        is_last = end == match.end()
        if is_last and (pattern.is_open(name) or not is_paired(text, start, end)):
            end = clause_end(text, start, end)
        if is_last and name[1:2] == "n":
            if (border := noun_end(text, start, end)) is None:
                return None
            end = border
        if not is_last:
            end = before_adverb(text, start, end)
        start = first_word(text, start, end)
        if not is_paired(text, start, end) or not text[start:end].strip():
            return None
        gaps.append(Filling(name[0].upper(), start + begin, end + begin))
        last = end if is_last else last
    return Construction(match.start() + begin, last + begin, pattern.id, tuple(gaps))


def _own_words(one: Construction) -> int:
    """How many characters of it are no gap."""
    return one.end - one.start - sum(part.end - part.start for part in one.parts)
