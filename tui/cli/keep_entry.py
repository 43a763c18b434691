"""What `jingdu keep` asks about a word, and the entry that comes of it."""

from __future__ import annotations

from argparse import Namespace
from contextlib import ExitStack, closing
from functools import cached_property

from seeds.errors import SeedsError
from seeds.language.analysis import OwnWords, Word
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.added import Other
from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.records import GlossaryEntry
from tui.cli.changing import changing
from tui.cli.lookup_progress import Bar
from tui.desk.analyst.analyst import Analyst
from tui.desk.analyst.own_words import own_words
from tui.desk.dictionaries.asking import OwnDictionaries, gloss_of
from tui.desk.keeping import (
    SOURCES,
    Proposal,
    Stand,
    as_amount,
    best_stand,
    forms_of,
    propose,
    sentence_of,
    stands,
    words_alone,
    words_at,
)
from tui.desk.library.library import Library
from tui.desk.lookup.natives import known_of
from tui.desk.offered import Gloss, offered

READ = 20
"""Of so many places that may cut words in two the words are read."""


class Keeper:
    """Keeps words as the options want them; the notebook is opened when the first is kept."""

    def __init__(self, where: Paths, options: Namespace) -> None:
        self._where = where
        self._open = ExitStack()
        self._options = options
        self._library = Library(where)
        self._source = self._library.article(options.article) if options.article else None
        with Bar() as bar:
            self.dictionary = Dictionary.open(
                where.cache, lambda done: bar.show("Making the dictionary's index", done)
            )

    @cached_property
    def _notebook(self) -> Notebook:
        return self._open.enter_context(changing(self._where))

    @cached_property
    def _own(self) -> OwnWords:
        return own_words(self._notebook)

    @cached_property
    def _analyst(self) -> Analyst:
        return self._open.enter_context(closing(Analyst(self._where.cache)))

    @cached_property
    def _added(self) -> OwnDictionaries:
        return OwnDictionaries.open(self._where)

    def close(self) -> None:
        """Let go of what was opened."""
        self._open.close()

    def stands(self, word: str) -> list[Stand]:
        """Every place of the word in the library."""
        return list(stands(word, self._library, forms_of(word, self.dictionary.entries(word))))

    def keep(self, word: str, found: list[Stand], reading: str) -> GlossaryEntry:
        """The entry as it is kept, with the best of the sentences the word was found in."""
        options, source = self._options, self._source
        stand = self._best([one for one in found if source is None or one.article.id == source.id])
        if source and not stand:
            raise StoreError(
                f"{word} does not stand in {source.title}", "without --from the whole library is looked through"
            )
        book = self._gloss_in(options.dictionary, word) if options.dictionary else None
        glossary = self._notebook.glossary
        known = next((entry for entry in glossary.find(word) if entry.sense == options.sense), None)
        has_gloss = bool(options.gloss or book or (known and known.gloss))
        has_reading = bool(reading or (known and known.reading))
        told = None if has_gloss and has_reading else self._suggestion(word, reading, stand)
        first = self._first(word, told) if told and not has_gloss else Gloss("", "")
        return glossary.keep(
            word,
            sense=options.sense,
            reading=reading or (told.reading if told and not has_reading else ""),
            gloss=options.gloss or (book or first).text,
            gloss_source="" if options.gloss else (book or first).source,
            note=options.note,
            tags=options.tag,
            sentences=[sentence_of(stand)] if stand else [],
        )

    def _best(self, here: list[Stand]) -> Stand | None:
        """The place that is kept; where two other words meet, 民生 in 居民生活, there is none."""
        apart = self.dictionary.stands_apart
        stand = best_stand(here, apart, any_place=self._source is not None)
        if stand is None or stand.length == 1 or apart(stand.passage.text, stand.offset, stand.end):
            return stand
        return best_stand(filter(self._is_made_of_words, here[:READ]))

    def _is_made_of_words(self, stand: Stand) -> bool:
        """Whether words begin and end where it does."""
        try:
            words = words_at(self._analyst, stand, self._own)
        except (SeedsError, StoreError):  # what the dictionary holds possible may be kept
            return True
        return stand.offset in {word.start for word in words} and stand.end in {word.end for word in words}

    def _others(self, word: str) -> tuple[Other, ...]:
        """What the reader's own dictionaries say of a word."""
        return self._added.say(forms_of(word, self.dictionary.entries(word)))

    def _first(self, word: str, told: Proposal) -> Gloss:
        """The gloss that is kept when none is named."""
        found = offered(Gloss(told.gloss_kept, told.source), self._others(word))
        return found[0] if found else Gloss("", "")

    def _gloss_in(self, name: str, word: str) -> Gloss:
        """What a dictionary of the reader's says of a word, and how it is called; raises when it says nothing."""
        from store.dictionaries import kept, named

        called = named(kept(self._where), name).name
        for other in self._others(word):
            if other.dictionary == called:
                return Gloss(gloss_of(other), called)
        raise StoreError(f"{called} has no entry for {word}", "nothing was kept")

    def _suggestion(self, word: str, reading: str, stand: Stand | None) -> Proposal:
        """What the books say of the word where it stands; by itself when no text can be analysed."""
        dictionary = self.dictionary
        title = stand.article.title if stand else ""
        try:
            words = (
                words_at(self._analyst, stand, self._own) if stand else words_alone(self._analyst, word, self._own)
            )
        except (SeedsError, StoreError):  # a word can be kept although its text cannot be analysed
            return propose(dictionary, word, reading=reading)
        text, at, length = (stand.passage.text, stand.offset, stand.length) if stand else (word, 0, len(word))
        best = propose(dictionary, word, text=text, words=words, at=at, length=length, reading=reading, title=title)
        if stand is None and best.source == SOURCES["pieces"] and not all(map(_is_solid, words)):
            best = best._replace(gloss="", source="")  # of nonsense, too, some pieces mean something
        if dictionary.entries(word):
            return best
        return as_amount(best, 0, len(word), known_of(self._where.names.cache, word, is_word=False))


def _is_solid(word: Word) -> bool:
    """Whether a piece surely means what it says: no name and no lone character."""
    return word.kind == "word" and word.end - word.start > 1
