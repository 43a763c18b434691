"""The word one asks about: where it stands, what it means there, what the reader keeps of it, what is told."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.analysis import Name, Word
from seeds.language.dictionary import Dictionary, Entry, WordInside
from seeds.language.senses.choose import ChosenSense, choose
from seeds.language.senses.gloss import as_one_word

if TYPE_CHECKING:
    from seeds.language.concordance import Mention
    from seeds.language.constructions import Construction
    from store.records import GlossaryEntry, Note
    from tui.desk.reading.amounts import Amount
    from tui.desk.reading.elsewhere import Elsewhere

DOUBT = 0.6
"""From here on a choice between senses is said to be one."""
VARIANT = re.compile(r"variant of ([^\s;,]+)")
PARTED = "\t"
"""Stands between the fields of a part: a number and its sense, a word and what is around it."""


class Quoted(NamedTuple):
    """A sentence, and the title of the article it is taken from; of the one that is read none."""

    sentence: str
    title: str = ""


class EntryPart(NamedTuple):
    """Some lines of an entry, and what they are."""

    kind: str
    text: str
    about: Mention | Elsewhere | Quoted | WordInside | GlossaryEntry | Note | None = None
    """What a click on them leads to."""


class Asked(NamedTuple):
    """The word one asks about, and where it stands."""

    text: str
    """The whole passage."""
    passage: int
    word: Word
    offset: int
    """Of the character under the cursor."""
    words: Sequence[Word] = ()
    """All words of the passage, by which the sense is chosen; without them the word stands alone."""
    names: Sequence[Name] = ()
    """The names of the passage."""
    constructions: Sequence[Construction] = ()
    """Those of the passage, as far as they are known."""
    amounts: Sequence[Amount] = ()
    """Its numbers, short forms and formulas, as far as they are known."""

    @property
    def written(self) -> str:
        """The word's characters."""
        return self.text[self.word.start : self.word.end]

    @property
    def reading(self) -> str:
        """How it is read here, if that is known, spelled as it stands over the text."""
        from seeds.language.spelled import stretch_pinyin

        if not self.word.pinyin and self.word.kind != "number":
            return ""
        return stretch_pinyin(self.text, self.words or [self.word], self.word.start, self.word.end)


class OwnNotes(NamedTuple):
    """What the reader keeps of the word one asks about."""

    entries: Sequence[GlossaryEntry] = ()
    notes: Sequence[Note] = ()
    """Those written about this place, on the word, its sentence or the paragraph."""
    status: str = ""
    remark: str = ""
    """How often it was looked up, and of which level it is."""

    def silent(self, written: str, said: Container[str]) -> str:
        """What is kept of it without a word that is not `said` anyhow: that it is kept is all there is to say."""
        kept = [one for one in self.entries if one.term == written and not (own_gloss(one, said) or one.note)]
        return " ".join(["in your glossary", *kept[0].tags]) if kept else ""


NOTHING = OwnNotes()


def _variant_of(entry: Entry) -> str:
    """What it is but another way to write."""
    told = VARIANT.search(entry.senses[0]) if entry.senses else None
    return told[1] if told else ""


def own_gloss(entry: GlossaryEntry, said: Container[str]) -> str:
    """The gloss that is kept, unless it is `said` anyhow, as one sense among the others of its dictionary."""
    return "" if entry.gloss in said else entry.gloss


class Meant(NamedTuple):
    """The word's entries, the one that holds here first and led by its sense, and why it does."""

    entries: tuple[Entry, ...] = ()
    chosen: ChosenSense | None = None

    @classmethod
    def of(cls, asked: Asked, dictionary: Dictionary) -> Meant:
        """What the word means where it stands; nothing that is only another way to write what stands here."""
        found, written = dictionary.entries(asked.written), asked.written
        forms = {written, *(entry.traditional for entry in found)}
        entries = [
            entry
            for entry in found
            if entry.traditional == written or _variant_of(entry) not in forms - {entry.traditional}
        ]
        words, number = as_one_word(asked.words or (asked.word,), asked.word.start, asked.word.end)
        chosen = choose(dictionary, asked.text, words, number) if entries else None
        here = letters(chosen.entry.pinyin if chosen else asked.reading)
        entries.sort(key=lambda entry: (chosen is None or entry != chosen.entry, letters(entry.pinyin) != here))
        if chosen and entries[0] == chosen.entry:
            entries[0] = chosen.led
        return cls(tuple(entries), chosen)

    @property
    def reason(self) -> str:
        """Why the first sense stands first; nothing where there was no choice."""
        if self.chosen is None or not self.chosen.others:
            return ""
        if len(self.chosen.entry.senses) == 1:  # nothing is numbered beside it
            return self.chosen.reason
        return f"Sense 1 {'perhaps' if self.chosen.doubt > DOUBT else 'chosen'}: {self.chosen.reason}"


def letters(reading: str) -> str:
    """A reading without blanks, signs and what parts its syllables."""
    return "".join(filter(str.isalpha, reading))
