"""What is said about the word under the cursor: everything there is, in the order in which it helps."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.analysis import Word
from seeds.language.dictionary import Dictionary, Entry, Piece
from seeds.language.dictionary.dictionary import NO_ENTRY
from store.counted import counted

if TYPE_CHECKING:
    from seeds.language.terms import Term
    from store.records import GlossaryEntry
    from tui.analyst.aids import Aids
    from tui.reading.elsewhere import Elsewhere

SENSES, COVERING, SENTENCES = 8, 4, 2
"""At most so many are shown of each."""
PARTED = "\t"
"""Stands between the fields of a part: a number and its sense, a word and what is around it."""


class Part(NamedTuple):
    """Some lines of an entry, and what they are."""

    kind: str
    text: str


class Asked(NamedTuple):
    """The word one asks about, and where it stands."""

    text: str
    """The whole passage."""
    passage: int
    word: Word
    offset: int
    """Of the character under the cursor."""

    @property
    def written(self) -> str:
        """The word's characters."""
        return self.text[self.word.start : self.word.end]


class Own(NamedTuple):
    """What the reader keeps of the word one asks about."""

    entries: Sequence[GlossaryEntry] = ()
    notes: Sequence[str] = ()
    """Those written about this place, on the word, its sentence or the paragraph."""
    status: str = ""


NOTHING = Own()


def parts(
    asked: Asked,
    dictionary: Dictionary | None,
    aids: Aids,
    own: Own = NOTHING,
    elsewhere: Elsewhere | None = None,
    search_key: str = "f",
    shown: Callable[[str], str] = str,
) -> list[Part]:
    """The entry from top to bottom; what it quotes from articles in the script `shown` gives."""
    found = [
        *_head(asked, dictionary, own.status),
        *_faults(asked, aids),
        *_own(own, asked.written),
        *_meaning(asked, dictionary, aids, shown),
        *_elsewhere(elsewhere, search_key, shown),
    ]
    return [part for part in found if part.text]


def _head(asked: Asked, dictionary: Dictionary | None, status: str) -> Iterator[Part]:
    """The word in both scripts, its reading here, how well it is known."""
    written = asked.written
    entries = dictionary.entries(written) if dictionary else ()
    other = {form for entry in entries[:3] for form in (entry.simplified, entry.traditional)} - {written}
    yield Part("headword", PARTED.join([written, *["  ".join(sorted(other)[:2])] * bool(other)]))
    yield Part("reading", " ".join(syllable for syllable in asked.word.pinyin or () if syllable))
    if asked.word.kind == "word" and status not in ("", "new"):
        yield Part("status", status)


def _faults(asked: Asked, aids: Aids) -> Iterator[Part]:
    """A guess that the scan is wrong here."""
    for hint in aids.hints:
        if hint.passage == asked.passage and hint.start <= asked.offset < hint.end:
            yield Part("hint", f"A guess ({hint.certainty}): {hint.why}")


def _own(own: Own, written: str) -> Iterator[Part]:
    """What the reader keeps: of the word, and of a term of several words that it stands in."""
    for entry in own.entries:
        term = [entry.term] if entry.term != written else []
        yield Part("label", " · ".join(["Your glossary", *term, *[" ".join(entry.tags)] * bool(entry.tags)]))
        yield Part("gloss", entry.gloss)
        yield Part("note", entry.note)
    for note in own.notes:
        yield Part("label", "Your note")
        yield Part("note", note)


def _meaning(
    asked: Asked, dictionary: Dictionary | None, aids: Aids, shown: Callable[[str], str]
) -> Iterator[Part]:
    """What the word means, before what it is a part of; a term is told as a whole, whatever words it is made of."""
    spot = asked.passage, asked.offset
    terms = [term for term in aids.terms if any(_holds(span, spot) for span in term.spans)]
    terms = sorted(terms, key=lambda term: (term.text != asked.written, -len(term.text)))[:2]
    explained = list(_explained(asked, dictionary, aids, terms, shown))
    told = {term.text for term in terms} | {part.text for part in explained if part.kind == "gloss"}
    defined = _dictionary(asked, dictionary, told) if dictionary else ()
    is_part = bool(terms) and terms[0].text != asked.written
    for some in (defined, explained) if is_part else (explained, defined):
        yield from some


def _explained(
    asked: Asked, dictionary: Dictionary | None, aids: Aids, terms: Sequence[Term], shown: Callable[[str], str]
) -> Iterator[Part]:
    """The key term the word stands in, and what short forms here stand for."""
    for term in terms:
        told = dictionary.explained(term.text) if dictionary else None
        yield Part("label", f"Key term · {shown(term.text)}" if term.text != asked.written else "Key term")
        yield Part("gloss", told.gloss if told else term.gloss)
        sentences = [sentence for _, sentence in told.sentences[:1]] if told else [term.sentence]
        yield from (Part("sentence", _around(term.text, sentence, shown)) for sentence in sentences)
        yield Part("quiet", ", ".join(term.why[:3]))
    if not terms and dictionary and (told := dictionary.explained(asked.written)):
        yield Part("label", "Glossary")
        yield Part("gloss", told.gloss)
        yield from (Part("sentence", _around(asked.written, one, shown)) for _, one in told.sentences[:1])
    for expansion in aids.expansions:
        if expansion.short in (asked.written, *(term.text for term in terms)):
            yield Part("label", f"{shown(expansion.short)} stands for")
            yield Part("gloss", shown("、".join(expansion.full)))


def _around(word: str, sentence: str, shown: Callable[[str], str]) -> str:
    """The sentence with the word set apart in it."""
    at, drawn = sentence.find(word), shown(sentence)
    if at < 0:
        return drawn
    return PARTED.join([drawn[:at], drawn[at : at + len(word)], drawn[at + len(word) :]])


def _holds(span: tuple[int, int, int], spot: tuple[int, int]) -> bool:
    return span[0] == spot[0] and span[1] <= spot[1] < span[2]


def _dictionary(asked: Asked, dictionary: Dictionary, told: Container[str]) -> Iterator[Part]:
    """The word's entries, or its pieces; then other words that cover the character; nothing that was `told`."""
    found = dictionary.under(asked.text, asked.offset, (asked.word.start, asked.word.end))
    entries = [entry for entry in found.entries if " ".join(entry.senses) not in told]
    for entry in entries:
        yield from _entry(entry, entries)
    if not found.entries and asked.word.kind not in ("punctuation", "other"):
        yield Part("label", "Its parts")
        for piece in sorted(found.pieces, key=lambda piece: piece.start):
            yield _piece(piece)
    around = [
        piece for piece in found.covering if (piece.start, piece.end) != found.span and piece.text not in told
    ]
    shown = [piece for piece in around if len(piece.text) > 1 or not found.entries][:COVERING]
    if shown:
        yield Part("label", "Also here")
        for piece in shown:
            yield _piece(piece)


def _entry(entry: Entry, among: Sequence[Entry]) -> Iterator[Part]:
    """One reading of a headword with its senses."""
    script = entry.traditional if entry.traditional != entry.simplified else ""
    several = len(among) > 1
    label = "  ".join(filter(None, [entry.pinyin, script])) if several else entry.source
    yield Part("label", label)
    senses = entry.senses[:SENSES]
    numbered = [f"{number}{PARTED}{sense}" for number, sense in enumerate(senses, 1)]
    told = numbered if len(senses) > 1 else senses
    more = [f"… {len(entry.senses) - SENSES} more"] if len(entry.senses) > SENSES else []
    yield Part("sense", "\n".join([*told, *more]))
    if entry.classifiers:
        yield Part("quiet", "counted with " + ", ".join(entry.classifiers))


def _elsewhere(found: Elsewhere | None, search_key: str, shown: Callable[[str], str]) -> Iterator[Part]:
    """Other places of the library, as many as give an idea."""
    if not found or not found.total:
        return
    if found.total == 1:
        yield Part("label", "Only here in the library")
        return
    texts = counted(found.articles, "text")
    yield Part("label", f"{found.total:,} places in {texts} · {search_key}")
    for mention in found.shown:
        yield Part("place", PARTED.join(mention.drawn(shown)))


def _piece(piece: Piece) -> Part:
    """A shorter or longer word, its reading and its first sense."""
    return Part("piece", PARTED.join([piece.text, piece.entries[0].pinyin, _first(piece.entries)]))


def _first(entries: Sequence[Entry]) -> str:
    sense = entries[0].senses[0] if entries[0].senses else NO_ENTRY
    return sense if len(sense) <= 60 else sense[:59] + "…"
