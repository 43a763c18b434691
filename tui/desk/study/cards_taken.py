"""What a card of Pleco's or Anki's says of a word, as an entry for the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seeds.language.characters import has_han
from seeds.language.pinyin import by_character, marked, word_pinyin
from tui.desk.study.wordlists import ASIDE, plain, words_in

NUMBERED = re.compile(r"([A-Za-zü:]+)([1-5])")
LATIN = re.compile(r"[A-Za-zÀ-ž]{2}")
LONGEST = 600
"""Characters of a gloss or of a sentence; more is a page of a dictionary."""
NAMED = {
    "gloss": ("meaning", "english", "definition", "gloss", "translation", "back", "keyword"),
    "sentence": ("sentence", "example", "context"),
}
"""How note types call what one looks for."""


class Taken(NamedTuple):
    """A word with what its card says."""

    term: str
    reading: str = ""
    gloss: str = ""
    sentence: str = ""


def taken(
    fields: Sequence[str], names: Sequence[str] = (), place: int | None = None, words: Iterable[str] = ()
) -> Iterator[Taken]:
    """The entries a card makes: its words, and of one word alone what else it says.

    `place` is the field of the word, where it is known; `words` are those that were found in it.
    """
    found = list(words) or words_in(list(fields))[0]
    if len(found) != 1:
        yield from map(Taken, found)
        return
    term = found[0]
    at = place if place is not None else next((n for n, field in enumerate(fields) if term in plain(field)), 0)
    others = [(names[n] if n < len(names) else "", text(field)) for n, field in enumerate(fields) if n != at]
    own = text(fields[at])
    around = own.replace(term, " ", 1).strip(" ()（）[]【】")
    reading = next(filter(None, (reading_in(term, one) for one in (around, *(field for _, field in others)))), "")
    rest = [(name, field) for name, field in others if field and not reading_in(term, field)]
    sentence = best(
        [(name, field) for name, field in rest if term in field and len(field) > len(term) + 2], NAMED["sentence"]
    )
    gloss = best(
        [(name, field) for name, field in rest if LATIN.search(field) and field != sentence], NAMED["gloss"]
    )
    yield Taken(term, reading, gloss[:LONGEST], sentence[:LONGEST])


def text(field: str) -> str:
    """A field in one line, without markup."""
    return " ".join(plain(field).split())


def reading_in(term: str, field: str) -> str:
    """The field as the reading of the term, joined by word; nothing where it is none, or one of something else."""
    spelled = NUMBERED.sub(lambda syllable: marked(syllable[0].lower()) + " ", field) if field else ""
    spelled = ASIDE.sub(" ", spelled).strip().lower()
    if not spelled or has_han(spelled) or not has_han(term):
        return ""
    try:
        syllables = by_character(term, spelled)
    except ValueError:
        return ""
    return word_pinyin(term, syllables) if all(syllables) else spelled


def best(fields: Sequence[tuple[str, str]], wanted: Sequence[str]) -> str:
    """The field that is called what one looks for, else the first."""
    named = (field for name, field in fields if any(word in name.lower() for word in wanted))
    return next(named, fields[0][1] if fields else "")
