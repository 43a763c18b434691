"""What is kept with a term: where it stands, the sentence around it, its reading and its gloss."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from seeds.documents import Article
from seeds.documents.article import Passage
from seeds.errors import SeedsError
from seeds.language.sentences import around, is_whole
from store.errors import StoreError
from store.paths import Paths
from store.records import Place, Sentence

Progress = Callable[[float], None]
RUNNING = ("paragraph", "box")
HANDY = 90
"""Characters in a sentence that is still read at a glance."""
SENSES = 3
"""So many senses of a dictionary make a gloss; the card has the others."""


class Stand(NamedTuple):
    """One place where a term stands."""

    article: Article
    passage: Passage
    offset: int


def silent(done: float) -> None:
    """Progress that nobody watches."""


class Gloss(NamedTuple):
    """A reading and a gloss with the name of the book they are from."""

    reading: str
    text: str
    source: str


def stands(term: str, articles: Iterable[Article]) -> Iterator[Stand]:
    """Every place of a term, in the order of the articles."""
    for article in articles:
        for passage in article.passages:
            at = passage.text.find(term)
            while at >= 0:
                yield Stand(article, passage, at)
                at = passage.text.find(term, at + len(term))


def best_stand(
    found: Iterable[Stand], term: str, apart: Callable[[str, int, int], bool] = lambda *place: True
) -> Stand | None:
    """The place whose sentence is worth keeping: a word of its own, whole, handy, in the running text; else any."""
    best: tuple[tuple[bool, ...], Stand] | None = None
    for stand in found:
        text = sentence_of(stand, term).text
        own = apart(stand.passage.text, stand.offset, stand.offset + len(term))
        faults = (not own, stand.passage.role not in RUNNING, not is_whole(text), len(text) > HANDY)
        if best is None or faults < best[0]:
            best = faults, stand
        if not any(faults):
            break
    return best[1] if best else None


def sentence_of(stand: Stand, term: str) -> Sentence:
    """The sentence a term stands in, with its place."""
    text = stand.passage.text
    start, end = around(text, stand.offset, stand.offset + len(term))
    place = Place.of(stand.article.id, stand.passage.number, text, stand.offset, stand.offset + len(term))
    return Sentence(text[start:end].strip(), place, stand.article.title)


def gloss_of(term: str, paths: Paths, stand: Stand | None = None, progress: Progress = silent) -> Gloss:
    """The systems of the articles first, then the dictionary; of several readings the place in the text decides."""
    from seeds.language.dictionary import Dictionary
    from seeds.language.glossary import systems
    from seeds.language.pinyin import joined, same_sound

    for system in systems():
        if term in (system.headword, system.traditional):
            return Gloss(system.pinyin, system.gloss, "jingdu")
    dictionary = Dictionary.open(paths.cache, progress)
    entries = dictionary.entries(term)
    readings = list(dict.fromkeys(entry.pinyin for entry in entries))
    if len(readings) == 1:
        return Gloss("".join(joined(readings[0])), senses(entries[0].senses), entries[0].source)
    try:
        reading = reading_of(term, paths, stand)
    except (SeedsError, StoreError):  # a word can be kept although its text cannot be analysed
        reading = "".join(joined(readings[0])) if readings else ""
    fitting = [entry for entry in entries if same_sound(entry.pinyin, reading)] or list(entries)
    if fitting:
        return Gloss(reading, senses(fitting[0].senses), fitting[0].source)
    pieces = sorted(dictionary.pieces(term), key=lambda piece: piece.start)
    parts = [f"{piece.text} {piece.entries[0].senses[0]}" for piece in pieces if piece.entries[0].source]
    return Gloss(reading, " + ".join(parts), "its parts" if parts else "")


def senses(all_senses: tuple[str, ...]) -> str:
    """The first senses of an entry."""
    return "; ".join(islice(all_senses, SENSES))


def reading_of(term: str, paths: Paths, stand: Stand | None) -> str:
    """How a term is read where it stands, or by itself."""
    from seeds.language.spelled import stretch_pinyin
    from tui.desk.analyst.analyst import Analyst

    analyst = Analyst(paths.cache)
    try:
        if stand is None:
            found = next(iter(analyst.words([term])))[0]
            start, end = 0, len(term)
        else:
            passages = stand.article.passages
            number = passages.index(stand.passage)
            texts = [passage.text for passage in passages]
            found = next(part[number] for part in analyst.words(texts, first=number) if number in part)
            start, end = stand.offset, stand.offset + len(term)
    finally:
        analyst.close()
    text = stand.passage.text if stand else term
    return stretch_pinyin(text, found.words, start, end)
