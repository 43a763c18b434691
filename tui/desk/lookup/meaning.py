"""What a word that was looked up means: in a sentence that was given, and as a piece of what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from seeds.language.analysis import NOTHING_OWN, Word
from seeds.language.dictionary import Dictionary, Entry, WordInside
from store.errors import StoreError
from tui.desk.lookup.answer import Answer, Meaning

if TYPE_CHECKING:
    from store.paths import Paths


class NotThere(SeedsError):
    """The word does not stand in the sentence."""


def in_sentence(found: Answer, paths: Paths, sentence: str) -> Answer:
    """The answer with the sense first that holds in the sentence; raises `NotThere`."""
    from seeds.language.senses.choose import choose
    from seeds.language.senses.gloss import as_one_word
    from tui.desk.analyst.analyst import Analyst
    from tui.desk.analyst.own_words import decided
    from tui.desk.keeping import best_place, forms_of, propose, words_alone
    from tui.desk.lookup.natives import known_at, known_of

    dictionary = Dictionary.open(paths.cache)
    place = best_place(sentence, forms_of(found.word, found.entries), dictionary.stands_apart)
    if place is None:
        raise NotThere(f"{found.word} does not stand in that sentence", "give the sentence as it is written")
    start, end = place
    own = NOTHING_OWN
    with suppress(StoreError):  # without the notebook the dictionary still answers
        own = decided(paths)
    with closing(Analyst(paths.cache)) as analyst:
        words = words_alone(analyst, sentence, own)
    known = known_at(known_of(paths.names.cache, sentence, is_word=False), start, end)
    found = found._replace(natives=known or found.natives)
    told = propose(dictionary, sentence[start:end], text=sentence, words=words, at=start)
    row, number = as_one_word(words, start, end)
    chosen = choose(dictionary, sentence, row, number)
    meaning = Meaning(told.gloss, told.reading, told.source, told.reason, chosen.doubt if chosen else 0.0, sentence)
    if chosen is None:
        return found._replace(meaning=meaning)
    others = [entry for entry in found.entries if entry != chosen.entry]
    return found._replace(entries=(chosen.led, *others), meaning=meaning)


def along(dictionary: Dictionary, text: str, pieces: Sequence[WordInside]) -> tuple[str, tuple[WordInside, ...]]:
    """How what has no entry is read, and its pieces, each led by what holds of it here.

    One alone (3台, 20岁) has nothing beside it that could tell: its usual sense stays first.
    """
    from seeds.language.alone import row_of
    from seeds.language.spelled import stretch_pinyin

    row = row_of(dictionary, text, pieces)
    reading = stretch_pinyin(text, row, 0, len(text))
    return reading, led(dictionary, text, row, pieces) if len(pieces) > 1 else tuple(pieces)


def led(
    dictionary: Dictionary, text: str, words: Sequence[Word], pieces: Sequence[WordInside]
) -> tuple[WordInside, ...]:
    """The pieces of a compound, the entries of each led by the one that is read as it is here, and by the sense
    that it has as a piece."""
    from seeds.language.pinyin import alike
    from seeds.language.senses.pieces import sense_inside

    row = [word for word in words if word.kind == "word"]
    numbers = {word.start: number for number, word in enumerate(row)}
    found = []
    for piece in pieces:
        number = numbers[piece.start]
        here = " ".join(filter(None, row[number].pinyin or ()))
        read_so = [entry for entry in piece.entries if alike(entry.pinyin, here)]
        others = [entry for entry in piece.entries if entry not in read_so]
        chosen = sense_inside(dictionary, text, row, number)
        entries = (*read_so, *others)
        if chosen and (chosen.entry in read_so or not read_so):
            entries = first(chosen.led, chosen.entry, entries)
        found.append(piece._replace(entries=entries))
    return tuple(found)


def first(led: Entry, chosen: Entry, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with one of them first, as it is led."""
    return (led, *(entry for entry in entries if entry != chosen))
