"""What is said of the construction one stands on, and of the register of a word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seeds.language.constructions import Construction, Pattern
    from store.records import Sentence

TAG = "construction"
"""What a pattern that is kept in the glossary is tagged with."""


def construction_at(
    found: Iterable[Construction], text: str, offset: int, shown: Callable[[str], str] = str
) -> Iterator[tuple[str, str]]:
    """Kinds and texts of the entry's parts: what the pattern means, and the words in its gaps here."""
    from seeds.language.constructions.construction import standing_at

    if (one := standing_at(found, offset)) is None:
        return
    pattern = one.pattern
    yield "label", f"Construction · {shown(one.written(text))}"
    yield "gloss", pattern.meaning
    yield "note", "  ".join(f"{gap} {shown(words)}" for gap, words in one.fillings(text).items())


def prepare() -> None:
    """Find where the patterns lie, which takes longer than a key may."""
    from seeds.language.constructions.table import lines

    lines()


def kept_sentences(pattern: Pattern, here: Sentence) -> list[Sentence]:
    """What is kept with a pattern: the sentence it was met in, and the example of the table."""
    from store.records import Sentence

    return [here, Sentence(pattern.example, None, "example")]


def register_line(word: str, shown: Callable[[str], str] = str) -> str:
    """What kind of text a word belongs to, with the plain word; nothing of a word that suits any."""
    from seeds.language.register import register_of

    told = register_of(word)
    return f"{told.english} ({shown(told.kind)}) · plainly {shown(told.plain)} · {told.nuance}" if told else ""
