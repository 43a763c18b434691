"""What a stretch of a text means, in one line: the one answer for lists, cards, the sheet and exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from seeds.language.analysis import Word
from seeds.language.characters import has_han
from seeds.language.collocations import meaning
from seeds.language.dictionary.entry import GLOSSARY, Entry
from seeds.language.dictionary.explained import Explained
from seeds.language.senses.choose import ChosenSense, choose
from seeds.language.senses.pieces import LONGEST, parts_of, told
from seeds.language.senses.sense import Dictionary

GlossSource = Literal["glossary", "dictionary", "pieces", "name", "none", ""]
"""Where a gloss comes from: put together from `pieces`; `none` says that nobody explains it."""
SENSES = 3
"""So many senses of a word are enough in a line."""
OWN_SENSES = 2
"""So many of our own tables, whose senses are wider."""


class Books(Dictionary, Protocol):
    """What is asked of the dictionary and the glossary."""

    def explained(self, word: str) -> Explained | None:
        """What the bundled glossary tells of a headword."""


class Gloss(NamedTuple):
    """A meaning, where it comes from, and why this one."""

    text: str
    source: GlossSource
    reason: str = ""
    doubt: float = 0.0
    entry: Entry | None = None
    """The entry it is taken from."""


NO_GLOSS = Gloss("", "")
NAME = "a name, which no dictionary explains"
_QUOTES = str.maketrans("", "", "“”‘’「」『』《》 ")


def bare(text: str) -> str:
    """A headword as it is listed, without quotation marks inside."""
    return text.translate(_QUOTES)


def gloss_at(
    books: Books, text: str, words: Sequence[Word], start: int, end: int, *, glossaries: bool = True
) -> Gloss:
    """What stands between two places of a text: by the glossary, the dictionary, or its pieces.

    `glossaries` says whether the text is the one that the bundled glossary was written for.
    """
    written = text[start:end]
    explained = (books.explained(written) or books.explained(bare(written))) if glossaries else None
    if explained is not None:
        return Gloss(explained.gloss, "glossary")
    row, number = as_one_word(words, start, end)
    chosen = choose(_WithoutGlossary(books), text, row, number)
    if chosen is not None:
        return Gloss(line_of(chosen), "dictionary", chosen.reason, chosen.doubt, chosen.entry)
    if together := meaning(bare(written)):
        return Gloss(together, "dictionary", "words that go together")
    if end - start > LONGEST or not has_han(written):
        return NO_GLOSS
    if row[number].kind == "name":
        return Gloss(NAME, "name", "found as a name")
    inside = [word.start - start for word in words if start < word.start < end]
    return by_pieces(_WithoutGlossary(books), written, row[number].pinyin or (), inside)


def by_pieces(
    books: Dictionary, written: str, syllables: Sequence[str | None] = (), inside: Sequence[int] = ()
) -> Gloss:
    """What the pieces of a compound add up to, or that they do not."""
    parts = parts_of(books, written, syllables, inside)
    if not parts:
        return NO_GLOSS
    compound = told(parts)
    doubt = max((part.chosen.doubt if part.chosen else 1.0) for part in parts)
    return Gloss(compound.text, "pieces" if compound.honest else "none", "put together from its pieces", doubt)


def line_of(chosen: ChosenSense) -> str:
    """The chosen sense, and a few others of its entry that are of the same kind."""
    use = chosen.sense.use
    alike = [
        sense.gloss
        for sense in chosen.others
        if sense.entry == chosen.entry
        and (sense.use.part, sense.use.stand) == (use.part, use.stand)
        and sense.use.register in ("", use.register)
        and not sense.points_elsewhere
    ]
    most = OWN_SENSES if chosen.sense.is_own else SENSES
    return "; ".join(dict.fromkeys([chosen.sense.gloss, *alike[: most - 1]]))


def as_one_word(words: Sequence[Word], start: int, end: int) -> tuple[list[Word], int]:
    """The words with what stands between two places as one of them, and its number."""
    before = [word for word in words if word.end <= start]
    behind = [word for word in words if word.start >= end]
    inside = [word for word in words if word.start < end and word.end > start]
    syllables: dict[int, str | None] = {}
    for word in inside:
        syllables.update(enumerate(word.pinyin or (None,) * (word.end - word.start), word.start))
    exact = len(inside) == 1 and (inside[0].start, inside[0].end) == (start, end)
    one = inside[0] if exact else Word(start, end, "word", tuple(syllables.get(at) for at in range(start, end)))
    left = [Word(word.start, start, word.kind, None) for word in inside[:1] if word.start < start]
    right = [Word(end, word.end, word.kind, None) for word in inside[-1:] if word.end > end]
    return [*before, *left, one, *right, *behind], len(before) + len(left)


class _WithoutGlossary:
    """A dictionary without the entries that are the bundled glossary, which is asked before it."""

    def __init__(self, books: Dictionary) -> None:
        self._books = books

    def entries(self, word: str) -> Sequence[Entry]:
        """The entries of a headword."""
        return [entry for entry in self._books.entries(word) if entry.source != GLOSSARY]
