"""What a word that was looked up means: in a sentence that was given, and as a piece of what was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from seeds.language.analysis import NOTHING_OWN
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
    told = propose(dictionary, sentence[start:end], text=sentence, words=words, at=start)
    row, number = as_one_word(words, start, end)
    chosen = choose(dictionary, sentence, row, number)
    meaning = Meaning(told.gloss, told.reading, told.source, told.reason, chosen.doubt if chosen else 0.0, sentence)
    if chosen is None:
        return found._replace(meaning=meaning)
    others = [entry for entry in found.entries if entry != chosen.entry]
    return found._replace(entries=(chosen.led, *others), meaning=meaning)


def led(dictionary: Dictionary, text: str, pieces: Sequence[WordInside]) -> tuple[WordInside, ...]:
    """The pieces of a compound, the entries of each led by the sense that it has as a piece."""
    from seeds.language.analysis import Word
    from seeds.language.senses.pieces import sense_inside

    row = [Word(piece.start, piece.end, "word", None) for piece in sorted(pieces, key=lambda piece: piece.start)]
    numbers = {word.start: number for number, word in enumerate(row)}
    found = []
    for piece in pieces:
        chosen = sense_inside(dictionary, text, row, numbers[piece.start])
        found.append(
            piece if chosen is None else piece._replace(entries=first(chosen.led, chosen.entry, piece.entries))
        )
    return tuple(found)


def first(led: Entry, chosen: Entry, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with one of them first, as it is led."""
    return (led, *(entry for entry in entries if entry != chosen))
