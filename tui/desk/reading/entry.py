"""What is said about the word under the cursor: everything there is, in the order in which it helps."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from seeds.language.dictionary import Dictionary, Entry, WordInside
from seeds.language.dictionary.dictionary import NO_ENTRY, cuts_letters
from seeds.language.dictionary.entry import GLOSSARY
from seeds.language.dictionary.namesakes import longer_names
from seeds.language.dictionary.under import under
from seeds.language.glossary import told_articles
from seeds.language.senses import companions, hints
from seeds.language.senses.gloss import gloss_at
from seeds.language.senses.marks import described
from store.counted import counted
from tui.desk.dictionaries.asking import NONE_ADDED, OwnDictionaries
from tui.desk.reading import constructions
from tui.desk.reading.added import said_by
from tui.desk.reading.amounts import amount_at
from tui.desk.reading.asked import NOTHING, PARTED, Asked, EntryPart, Meant, OwnNotes, Quoted, letters, own_gloss
from tui.desk.reading.constructions import construction_at, register_line
from tui.desk.reading.naming import told_of

if TYPE_CHECKING:
    from seeds.language.terms import Term
    from tui.desk.analyst.aids import Aids
    from tui.desk.reading.elsewhere import Elsewhere

SENSES, COVERING = 8, 4
"""At most so many are shown of each."""
KEPT = 3
"""So many senses make the gloss that is proposed for keeping."""


def parts(
    asked: Asked,
    dictionary: Dictionary | None,
    aids: Aids,
    own: OwnNotes = NOTHING,
    elsewhere: Elsewhere | None = None,
    search_key: str = "f",
    shown: Callable[[str], str] = str,
    added: OwnDictionaries = NONE_ADDED,
) -> list[EntryPart]:
    """The entry from top to bottom; what it quotes from articles in the script `shown` gives."""
    meant = Meant.of(asked, dictionary) if dictionary else Meant()
    word = asked.word.start, asked.word.end
    said = {sense for entry in meant.entries if len(entry.senses) > 1 for sense in entry.senses}
    told = {gloss for entry in own.entries if (gloss := own_gloss(entry, said))}
    found = [
        *_head(asked, meant.entries, own.status, own.silent(asked.written, said), own.remark),
        *_faults(asked, aids),
        *_own(own, asked.written, said),
        *(EntryPart(*told) for told in amount_at(asked.amounts, asked.text, asked.offset, shown, word)),
        *_meaning(asked, meant, dictionary, aids, told, shown),
        EntryPart("quiet", register_line(asked.written, shown)),
        *(EntryPart(*told) for told in said_by(added, asked.written, meant.entries, asked.reading)),
        *(EntryPart(*told) for told in construction_at(asked.constructions, asked.text, asked.offset, shown)),
        *_elsewhere(elsewhere, search_key, shown),
    ]
    return [part for part in found if part.text]


def prepare() -> None:
    """Open the tables that an entry asks, which takes longer than a key may: a thread does it, with the books."""
    companions.table()
    hints.table()
    constructions.prepare()


def _head(asked: Asked, entries: Sequence[Entry], status: str, *remarks: str) -> Iterator[EntryPart]:
    """The word in both scripts, its reading here, how well it is known.

    Only what is read as it is here is written as it is here: 了 is 瞭 where it is liǎo.
    """
    here = letters(asked.reading).lower()
    read = [entry for entry in entries if letters(entry.pinyin).lower() == here] or entries
    forms = dict.fromkeys(form for entry in read for form in (entry.simplified, entry.traditional))
    other = [form for form in forms if form != asked.written]
    yield EntryPart("headword", PARTED.join([asked.written, *["  ".join(other[:2])] * bool(other)]))
    yield EntryPart("reading", asked.reading)
    known = [status] * (asked.word.kind == "word" and status not in ("", "new"))
    yield EntryPart("status", " · ".join(filter(None, (*known, *remarks))))


def _faults(asked: Asked, aids: Aids) -> Iterator[EntryPart]:
    """A guess that the scan is wrong here."""
    for hint in aids.hints:
        if hint.passage == asked.passage and hint.start <= asked.offset < hint.end:
            yield EntryPart("hint", f"A guess ({hint.certainty}): {hint.why}")


def _own(own: OwnNotes, written: str, said: Container[str]) -> Iterator[EntryPart]:
    """What the reader keeps: of the word, and of a term of several words that it stands in; nothing that is `said`
    by a dictionary below."""
    for entry in (one for one in own.entries if own_gloss(one, said) or one.note):
        term = [entry.term] if entry.term != written else []
        yield EntryPart(
            "label", " · ".join(["Your glossary", *term, *[" ".join(entry.tags)] * bool(entry.tags)]), entry
        )
        yield EntryPart("gloss", own_gloss(entry, said), entry)
        yield EntryPart("note", entry.note, entry)
    for note in own.notes:
        yield EntryPart("label", "Your note", note)
        yield EntryPart("note", note.text, note)


def _meaning(
    asked: Asked,
    meant: Meant,
    dictionary: Dictionary | None,
    aids: Aids,
    told: set[str],
    shown: Callable[[str], str],
) -> Iterator[EntryPart]:
    """What the word means, before what it is a part of; nothing that was `told` already.

    A term is told as a whole, whatever words it is made of.
    """
    spot = asked.passage, asked.offset
    terms = [term for term in aids.terms if any(_holds(span, spot) for span in term.spans)]
    terms = sorted(terms, key=lambda term: (term.text != asked.written, -len(term.text)))[:2]
    explained = list(_explained(asked, dictionary, aids, terms, told, shown))
    told |= {term.text for term in terms} | {part.text for part in explained if part.kind == "gloss"}
    named = told_of(asked, dictionary, shown) if dictionary else ()
    defined = (*named, *_dictionary(asked, meant, dictionary, told)) if dictionary else ()
    is_part = bool(terms) and terms[0].text != asked.written
    for some in (defined, explained) if is_part else (explained, defined):
        yield from some


def _explained(
    asked: Asked,
    dictionary: Dictionary | None,
    aids: Aids,
    terms: Sequence[Term],
    told: Container[str],
    shown: Callable[[str], str],
) -> Iterator[EntryPart]:
    """The key term the word stands in, and what short forms here stand for."""
    for term in terms:
        explained = dictionary.explained(term.text) if dictionary else None
        if explained and explained.gloss != term.gloss:  # it was written for another article
            explained = None
        gloss = term.gloss
        yield EntryPart("label", f"Key term · {shown(term.text)}" if term.text != asked.written else "Key term")
        yield EntryPart("gloss", "" if gloss in told else gloss)
        sentences = explained.sentences[:1] if explained else [("", term.sentence)]
        # Neither a heading that is nothing but the term, nor the sentence that one is reading.
        sentences = [one for one in sentences if one[1] != term.text and not _is_here(asked, one[1])]
        yield from (_sentence(term.text, *sentence, shown) for sentence in sentences)
        # Only what the reader keeps is said to be in a glossary.
        yield EntryPart("quiet", ", ".join([why for why in term.why if "glossary" not in why][:3]))
    if not terms and dictionary and (explained := dictionary.explained(asked.written)):
        yield EntryPart("label", "Explained")
        here = explained.holds_in(told_articles([asked.text]))
        gloss = explained.gloss if here else f"in {explained.sentences[0][0]}: {explained.gloss}"
        yield EntryPart("gloss", "" if explained.gloss in told else gloss)
        yield from (_sentence(asked.written, *sentence, shown) for sentence in explained.sentences[:1])
    for expansion in aids.expansions:
        if expansion.short in (asked.written, *(term.text for term in terms)):
            yield EntryPart("label", f"{shown(expansion.short)} stands for")
            yield EntryPart("gloss", shown("、".join(expansion.full)))


def _is_here(asked: Asked, sentence: str) -> bool:
    """Whether one stands in a sentence."""
    at = asked.text.find(sentence)
    return 0 <= at <= asked.offset < at + len(sentence)


def _sentence(word: str, title: str, sentence: str, shown: Callable[[str], str]) -> EntryPart:
    """A sentence with the word set apart in it."""
    at, drawn = sentence.find(word), shown(sentence)
    text = PARTED.join([drawn[:at], drawn[at : at + len(word)], drawn[at + len(word) :]]) if at >= 0 else drawn
    return EntryPart("sentence", text, Quoted(sentence, title))


def _holds(span: tuple[int, int, int], spot: tuple[int, int]) -> bool:
    return span[0] == spot[0] and span[1] <= spot[1] < span[2]


def _dictionary(asked: Asked, meant: Meant, dictionary: Dictionary, told: AbstractSet[str]) -> Iterator[EntryPart]:
    """The word's entries, or its pieces; then other words that cover the character; nothing that was `told`."""
    entries = meant.entries
    found = under(dictionary, asked.text, asked.offset, (asked.word.start, asked.word.end))
    for number, (entry, label) in enumerate(labelled(asked.reading, entries)):
        if not {" ".join(entry.senses), "; ".join(entry.senses[:KEPT])} & told and not _is_told(entry, told):
            yield EntryPart("label", label)
            yield from sense_parts(entry, "" if number else meant.reason)
    pieces = sorted(found.pieces, key=lambda piece: piece.start) if not entries else []
    longer = longer_names(dictionary, asked.written) if not entries and asked.word.kind in ("name", "word") else ()
    if longer:
        yield EntryPart("label", "No entry of its own; as part of")
        yield from (
            _told(WordInside(0, len(form), form, (entry,)), entry, entry.senses[0]) for form, entry in longer
        )
    if asked.word.kind == "name" and pieces:
        told_of_it = "what its characters mean one by one does not tell"
        yield EntryPart("quiet", "" if longer else f"in no dictionary; {told_of_it}")
        pieces = []
    if pieces and asked.word.kind not in ("punctuation", "other"):
        yield EntryPart("label", "Its parts")
        yield from (_piece(asked, dictionary, piece) for piece in pieces)
    known = {found.span, *((piece.start, piece.end) for piece in pieces)}
    around = [piece for piece in found.covering if (piece.start, piece.end) not in known and piece.text not in told]
    around = [piece for piece in around if not _crosses(piece, asked, dictionary)]
    if asked.word.kind == "name":  # what only a part of a name would mean is nothing to learn
        around = [piece for piece in around if piece.start < asked.word.start or piece.end > asked.word.end]
    also = [piece for piece in around if len(piece.text) > 1 or not entries][:COVERING]
    if also:
        yield EntryPart("label", "Also here")
        yield from (_piece(asked, dictionary, piece) for piece in also)


def _crosses(piece: WordInside, asked: Asked, dictionary: Dictionary) -> bool:
    """Whether it would begin or end within a known word that it does not lie in, as 本台 in 一本台账, or within a
    word in letters, as the T of Twitter."""
    return cuts_letters(asked.text, piece) or any(
        word.start < piece.start < word.end < piece.end or piece.start < word.start < piece.end < word.end
        for word in asked.words
        if word.kind in ("name", "number") or dictionary.entries(asked.text[word.start : word.end])
    )


def _is_told(entry: Entry, told: AbstractSet[str]) -> bool:
    """Whether an entry of the bundled glossary says what was said already."""
    return entry.source == GLOSSARY and any(gloss and entry.senses[0].endswith(gloss) for gloss in told)


def labelled(reading: str, entries: Sequence[Entry]) -> Iterator[tuple[Entry, str]]:
    """Each entry with what parts it from those before; what the head of the panel says is not said again."""
    scripts = len({entry.traditional for entry in entries}) > 1
    here, source = letters(reading), ""
    before = here
    for entry in entries:
        read = letters(entry.pinyin)
        another = read != before and (source or read.lower() != here.lower())
        said = entry.spelled if another else entry.source if entry.source != source else ""
        written = entry.traditional if scripts and entry.traditional != entry.simplified else ""
        domain = entry.uses[0].domain if entry.uses else ""
        yield entry, "  ".join(filter(None, (said, written, domain))) or entry.spelled
        source, before = entry.source, read


def sense_parts(entry: Entry, reason: str = "", most: int = SENSES) -> Iterator[EntryPart]:
    """What an entry says, and why its first sense stands first."""
    senses = described(entry)[:most]
    numbered = [f"{number}{PARTED}{sense}" for number, sense in enumerate(senses, 1)]
    more = [f"… {len(entry.senses) - most} more"] if len(entry.senses) > most else []
    yield EntryPart("sense", "\n".join([*(numbered if len(senses) > 1 else senses), *more]))
    yield EntryPart("quiet", reason)
    if entry.classifiers:
        yield EntryPart("quiet", "counted with " + ", ".join(entry.classifiers))


def _elsewhere(found: Elsewhere | None, search_key: str, shown: Callable[[str], str]) -> Iterator[EntryPart]:
    """Other places of the library, as many as give an idea."""
    if not found or not found.total:
        return
    if found.total == 1:
        yield EntryPart("label", "Only here in the library")
        return
    texts = counted(found.articles, "text")
    yield EntryPart("label", f"{found.total:,} places in {texts} · {search_key}", found)
    for mention in found.shown:
        yield EntryPart("place", PARTED.join(mention.drawn(shown)), mention)


def _piece(asked: Asked, dictionary: Dictionary, piece: WordInside) -> EntryPart:
    """A shorter or longer word, its reading and the sense that holds here."""
    gloss = gloss_at(dictionary, asked.text, asked.words or (asked.word,), piece.start, piece.end, glossaries=False)
    return _told(piece, gloss.entry or piece.entries[0], gloss.text)


def piece_of(word: str, dictionary: Dictionary | None) -> EntryPart | None:
    """A word with its reading and first sense, where the dictionary has it."""
    entries = dictionary.entries(word) if dictionary else ()
    if not entries:
        return None
    return _told(WordInside(0, len(word), word, tuple(entries)), entries[0], next(iter(entries[0].senses), ""))


def _told(piece: WordInside, entry: Entry, sense: str) -> EntryPart:
    said = sense or NO_ENTRY
    short = said if len(said) <= 60 else said[:59] + "…"
    return EntryPart("piece", PARTED.join([piece.text, entry.spelled, short]), piece)
