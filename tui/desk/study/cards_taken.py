"""What a card of Pleco's or Anki's says of a word, as an entry for the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seeds.language.characters import HAN, has_han
from seeds.language.pinyin import bare, by_character, capital, marked, tone, word_pinyin
from seeds.language.readings.tables import prepare
from seeds.language.script import simple
from tui.desk.study.wordlists import ASIDE, plain, words_in

NUMBERED = re.compile(r"([A-Za-zü:]+)([1-5])")
OTHER_FORM = re.compile(rf"(?<=[^{HAN}])\s[{HAN}]+\s*$")
"""Behind a reading: hélóng 合龍."""
LATIN = re.compile(r"[A-Za-zÀ-ž]{2}")
BRACKETS = " ()（）[]【】"
LONGEST = 600
"""Characters of a gloss or of a sentence; more is a page of a dictionary."""
NAMED = {
    "gloss": ("meaning", "english", "definition", "gloss", "translation", "back", "keyword"),
    "sentence": ("sentence", "example", "context"),
}
"""How note types call what one looks for."""
NOTES = ("note", "notes", "remark", "remarks", "comment", "comments", "备注", "備註")
"""How they call what a reader wrote himself: nothing but a field of that name is a note."""
LONGEST_WORD = 3
"""Characters of what is one word though no dictionary has it."""


class Taken(NamedTuple):
    """A word with what its card says."""

    term: str
    reading: str = ""
    gloss: str = ""
    sentence: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()


def taken(
    fields: Sequence[str], names: Sequence[str] = (), place: int | None = None, words: Iterable[str] = ()
) -> Iterator[Taken]:
    """The entries a card makes: its words, and what else it says; reading and sentence are of one word alone.

    `place` is the field of the word, where it is known; `words` are those that were found in it.
    """
    found = list(words) or words_in(list(fields))[0]
    if not found:
        return
    term = found[0]
    at = place if place is not None else next((n for n, field in enumerate(fields) if term in plain(field)), 0)
    others = [(names[n] if n < len(names) else "", text(field)) for n, field in enumerate(fields) if n != at]
    if len(found) > 1:  # a word and its other form, or words that mean the same
        gloss = best([one for one in others if LATIN.search(one[1])], NAMED["gloss"])
        yield from (Taken(word, gloss=gloss[:LONGEST]) for word in found)
        return
    around = text(fields[at]).replace(term, " ", 1)
    beside = (around.strip(BRACKETS), ASIDE.sub(" ", around), *(field for _, field in others))
    reading = next(filter(None, (reading_in(term, one) for one in beside)), "")
    note = next((field for name, field in others if name.lower() in NOTES), "")
    rest = [
        (name, field)
        for name, field in others
        if field and name.lower() not in NOTES and not (reading and is_reading(term, field, reading))
    ]
    sentence = best(
        [(name, field) for name, field in rest if term in field and len(field) > len(term) + 2], NAMED["sentence"]
    )
    gloss = best(
        [(name, field) for name, field in rest if LATIN.search(field) and field != sentence], NAMED["gloss"]
    )
    yield Taken(term, reading, gloss[:LONGEST], sentence[:LONGEST], note[:LONGEST])


def united(one: Taken, other: Taken) -> Taken:
    """What two lines say of the same word: the first comes first."""
    told = {name: said for name, said in one._asdict().items() if said}
    return other._replace(**told)._replace(tags=(*dict.fromkeys([*one.tags, *other.tags]),))


def text(field: str) -> str:
    """A field in one line, without markup."""
    return " ".join(plain(field).split())


def reading_in(term: str, field: str) -> str:
    """The field as the reading of the term, as it is written there; but of a word whose syllables all stand apart,
    joined. Nothing where it is none, or one of something else."""
    spelled = NUMBERED.sub(_with_mark, field) if field else ""
    spelled = " ".join(OTHER_FORM.sub(" ", ASIDE.sub(" ", spelled)).split())
    if not spelled or has_han(spelled) or not has_han(term):
        return ""
    try:
        syllables = by_character(term, spelled.lower())
    except ValueError:
        return ""
    if not spoken_so(term, syllables):
        return ""
    is_word = len(term) <= LONGEST_WORD or prepare().knows(simple(term))
    if not (is_word and all(syllables)) or len(spelled.split()) < len(syllables):
        return spelled
    joined = word_pinyin(term, syllables)
    return capital(joined) if spelled[0].isupper() else joined


def _with_mark(syllable: re.Match[str]) -> str:
    written = marked(syllable[0].lower()) + " "
    return capital(written) if written and syllable[0][0].isupper() else written


def is_reading(term: str, field: str, reading: str) -> bool:
    """Whether the field is the reading once more, with tones or without."""
    return bare(reading_in(term, field)) == bare(reading)


def spoken_so(term: str, syllables: Sequence[str | None]) -> bool:
    """Whether these are syllables of the word: where no tone says so, English looks like some (我, me; 男, man)."""
    if any(tone(syllable) < 5 for syllable in syllables if syllable):
        return True
    known = prepare().characters
    return all(
        not syllable or bare(syllable) in map(bare, known.get(char, syllable).split())
        for char, syllable in zip(term, syllables, strict=True)
    )


def best(fields: Sequence[tuple[str, str]], wanted: Sequence[str]) -> str:
    """The field that is called what one looks for, else the first."""
    named = (field for name, field in fields if any(word in name.lower() for word in wanted))
    return next(named, fields[0][1] if fields else "")
