"""A construction that was found: where it stands, and which words fill its gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seeds.language.constructions.table import Pattern

SHORT = 20
"""A construction of no more characters is meant from inside its gaps too."""
ANY_TEXT = "通用"
"""The register of what belongs to no kind of text."""


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
        from seeds.language.constructions.table import pattern_of

        return pattern_of(self.id)

    def fillings(self, text: str) -> dict[str, str]:
        """The words that fill the gaps, by the gap."""
        found: dict[str, str] = {}
        for part in self.parts:
            before = f"{found[part.gap]} … " if part.gap in found else ""
            found[part.gap] = before + text[part.start : part.end].strip()
        return found

    def written(self, text: str) -> str:
        """The pattern with the words that stand here: 没想到… where the table has 不料…, which means the same."""
        written = self.pattern.written
        for named, here in self._instead(text):
            written = written.replace(named, here)
        return written

    def register(self, text: str) -> str:
        """What kind of text it belongs to: 不料 is written, and 没想到, which is plain for it, stands in any."""
        from seeds.language.register import register_of

        for named, here in self._instead(text):
            told, own = register_of(named), register_of(here)
            if own:
                return own.kind
            if told and told.kind == self.pattern.register and told.plain == here:
                return ANY_TEXT
        return self.pattern.register

    def _instead(self, text: str) -> Iterator[tuple[str, str]]:
        """Words that the table has, each with the one that stands here in its place."""
        from seeds.language.plain import plainly

        own, written = plainly(self._own_words(text)), self.pattern.written
        for others in self.pattern.alternatives:
            named = [word for word in others if word in written]
            here = next((word for word in others if word in own), None)
            if named and here and not any(word in own for word in named):
                yield named[0], here

    def _own_words(self, text: str) -> str:
        """The text with nothing but the words of the pattern."""
        return "".join(sign if self.is_fixed(at) else "…" for at, sign in enumerate(text))

    def is_fixed(self, offset: int) -> bool:
        """Whether a place of the text is in the pattern's own words, not in a gap."""
        inside = self.start <= offset < self.end
        return inside and not any(part.start <= offset < part.end for part in self.parts)


def standing_at(found: Iterable[Construction], offset: int) -> Construction | None:
    """Of those of a text the one whose own words stand at a place; else a short one with the place in a gap."""
    around = [one for one in found if one.start <= offset < one.end]
    meant = [one for one in around if one.is_fixed(offset) or one.end - one.start <= SHORT]
    return min(meant, key=lambda one: (not one.is_fixed(offset), one.end - one.start), default=None)
