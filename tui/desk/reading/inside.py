"""What is said when one has stepped into a word, or taken a whole sentence in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis, Word
from seeds.language.dictionary import Dictionary
from store.counted import counted
from tui.desk.reading.asked import PARTED, Asked, EntryPart, OwnNotes
from tui.desk.reading.entry import labelled, piece_of, sense_parts

if TYPE_CHECKING:
    from store.records import GlossaryEntry

READINGS, SENSES, SHARING, LISTED = 4, 3, 6, 12
"""At most so many readings of a character, senses of each, words that share it, words of a sentence."""


def character_parts(
    asked: Asked,
    dictionary: Dictionary | None,
    own: OwnNotes,
    words: Iterable[str],
    kept: Sequence[GlossaryEntry],
    shown: Callable[[str], str] = str,
) -> list[EntryPart]:
    """A character: how it is read here and elsewhere, what it means, who else has it, what it looks like."""
    character = asked.text[asked.offset]
    at = asked.offset - asked.word.start
    here = (asked.word.pinyin or ())[at : at + 1]
    entries = dictionary.entries(character) if dictionary else ()
    entries = tuple(sorted(entries, key=lambda entry: entry.pinyin != (here and here[0])))
    forms = dict.fromkeys(form for entry in entries for form in (entry.simplified, entry.traditional))
    other = "  ".join([form for form in forms if form != character][:2])
    within = f"in {shown(asked.written)}" if len(asked.written) > 1 else ""
    parts = [
        EntryPart("headword", PARTED.join(filter(None, (character, other, within)))),
        EntryPart("reading", (here and here[0]) or ""),
        EntryPart("status", "" if own.status == "new" else own.status),
    ]
    for entry, label in labelled((here and here[0]) or "", entries[:READINGS]):
        parts += [EntryPart("label", label), *sense_parts(entry, most=SENSES)]
    if sharing := [word for word in words if character in word and len(word) > 1][:SHARING]:
        parts += [EntryPart("label", "Words of this text"), *_listed(sharing, dictionary)]
    for term in [term for term in kept if character in term.term and term.term != character][:SHARING]:
        head = [EntryPart("label", "You keep")] if parts[-1].kind != "kept" else []
        parts += [*head, EntryPart("kept", PARTED.join((term.term, term.reading, term.gloss.split("\n")[0])), term)]
    return [part for part in [*parts, *_shape(character, dictionary)] if part.text]


def _shape(character: str, dictionary: Dictionary | None) -> Iterator[EntryPart]:
    """What the character is put together from, as far as one sees it."""
    from seeds.language.shapes import shape

    if seen := shape(character):
        yield EntryPart("label", "Its shape, which need not tell its meaning")
        yield from _listed(seen, dictionary)


def _listed(words: Iterable[str], dictionary: Dictionary | None) -> Iterator[EntryPart]:
    """Words with their reading and first sense, as far as the dictionary has them."""
    for word in words:
        piece = piece_of(word, dictionary)
        yield piece or EntryPart("piece", word)


def stretch_parts(
    text: str,
    analysis: Analysis | None,
    span: tuple[int, int],
    dictionary: Dictionary | None,
    own: OwnNotes,
    unknown: Callable[[str], bool],
) -> list[EntryPart]:
    """A sentence or paragraph: its pinyin, what is noted of it, and the words in it one does not know."""
    from seeds.language.spelled import stretch_pinyin

    start, end = span
    words = [word for word in (analysis.words if analysis else ()) if word.start < end and word.end > start]
    known = [text[word.start : word.end] for word in words if word.kind == "word"]
    fresh = list(dict.fromkeys(word for word in known if unknown(word)))
    parts = [
        EntryPart("headword", counted(sum(map(str.isalnum, text[start:end])), "character")),
        EntryPart("reading", stretch_pinyin(text, words, start, end)),
    ]
    for note in own.notes:
        parts += [EntryPart("label", "Your note", note), EntryPart("note", note.text, note)]
    if fresh:
        more = f", {LISTED} of {len(fresh)}" if len(fresh) > LISTED else ""
        parts += [EntryPart("label", f"Words you do not know yet{more}"), *_listed(fresh[:LISTED], dictionary)]
    return [part for part in parts if part.text]


def as_word(words: Sequence[Word], start: int, end: int) -> Word:
    """A term of several words as one word with all their syllables."""
    syllables: dict[int, str | None] = {
        word.start + at: syllable for word in words for at, syllable in enumerate(word.pinyin or ())
    }
    return Word(start, end, "word", tuple(syllables.get(at) for at in range(start, end)))


def words_of(passages: Iterable[Passage], analyses: Mapping[int, Analysis], character: str) -> list[str]:
    """The words of a text that have a character, each once, as far as words are known."""
    found: dict[str, None] = {}
    for number, text in ((passage.number, passage.text) for passage in passages if passage.number in analyses):
        at = text.find(character)
        while at >= 0:
            if word := analyses[number].at(at):
                found[text[word.start : word.end]] = None
            at = text.find(character, at + 1)
    return list(found)
