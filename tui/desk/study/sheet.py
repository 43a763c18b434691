"""The pre-reading sheet: what to look at before an article is read, and how it is written for other programs."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.characters import has_han
from store.records import GlossaryEntry
from tui.desk.keeping import Proposal, propose
from tui.desk.reading.amounts import telling
from tui.desk.study.counts import Counting, beginning, most_terms
from tui.desk.study.difficulty import in_library, unknown_words
from tui.desk.study.frequency import general
from tui.desk.study.frequent import SUPPOSED, frequent_words
from tui.desk.study.looked_up import looked_up_first

if TYPE_CHECKING:
    from seeds.documents import Article, Passage
    from seeds.language.analysis import Analysis, Name, Word
    from seeds.language.dictionary import Dictionary
    from seeds.language.terms import Term
    from tui.desk.desk import Desk

LIMIT = 40
"""So many words of each part are worth a look before reading."""


class SheetItem(NamedTuple):
    """One line of the sheet."""

    word: str
    reading: str
    gloss: str
    sentence: str
    times: int
    kept: bool
    """Whether it is in the reader's glossary."""
    is_explained: bool = True
    """Whether anybody explains it; else the gloss only says that nobody does."""

    @property
    def gloss_kept(self) -> str:
        """What is worth keeping of the gloss."""
        return self.gloss if self.is_explained else ""


UNKNOWN = "Words you do not know yet"


class SheetPart(NamedTuple):
    """Items of one kind under their head."""

    head: str
    items: tuple[SheetItem, ...]
    left_out: int
    """How many more there are."""


class Sheet(NamedTuple):
    """What an article asks of its reader."""

    id: str
    title: str
    terms: tuple[SheetItem, ...]
    names: tuple[SheetItem, ...]
    words: tuple[SheetItem, ...]
    flags: tuple[SheetItem, ...]
    """Words that were flagged in the first reading, in the order of the text."""
    numbers: tuple[SheetItem, ...] = ()
    left_out: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Terms, names, words and numbers beyond the limit."""
    supposed: int = 0
    """So many of the most frequent words are taken for known, as the reader has marked none as that."""

    @property
    def supposing(self) -> str:
        """What is said of the unknown words where the reader has marked none as known."""
        return f"the {self.supposed:,} most frequent left out" if self.supposed else ""

    @property
    def parts(self) -> tuple[SheetPart, ...]:
        """The parts with their heads; empty ones are left out."""
        terms, names, words, numbers = self.left_out
        every = (
            SheetPart("Flagged", self.flags, 0),
            SheetPart("Key terms", self.terms, terms),
            SheetPart("Names", self.names, names),
            SheetPart("Numbers", self.numbers, numbers),
            SheetPart(UNKNOWN, self.words, words),
        )
        return tuple(part for part in every if part.items)


class Met(NamedTuple):
    """Where a word was met first."""

    passage: int
    start: int
    end: int
    reading: str


class WordsOfArticle(NamedTuple):
    """What is known of an article's words before the sheet is put together."""

    passages: Sequence[Passage]
    analyses: Mapping[int, Analysis]
    terms: Sequence[Term]
    words: Mapping[str, Met]
    names: Mapping[str, Met]
    counts: Mapping[str, int]
    title: str


def sheet(
    desk: Desk,
    id: str,
    limit: int = LIMIT,
    counting: Counting | None = None,
    levels: Container[str] | None = None,
) -> Sheet:
    """Put the sheet together, with the unknown words of some levels or with all.

    It asks the worker process for a text that is new, so it is called from a thread.
    """
    from seeds.documents.places import find_again
    from seeds.language.dictionary import Dictionary
    from seeds.language.script import simple

    article = desk.library.open(id)
    found = read(desk, article)
    desk.analyst.prepare_books()
    writer = Writer(found, Dictionary.open(desk.paths.cache), desk.notebook.glossary.by_term())
    counting = counting or Counting(desk)
    counts = counting.of(id)
    others = (known for other in desk.library.outline() if (known := counting.known(other)) is not None)
    statuses = desk.notebook.words.statuses()
    unknown = unknown_words(counts, statuses, in_library(others), general(counts.words))
    supposed = 0 if levels is not None or "known" in statuses.values() else SUPPOSED
    if supposed:
        common = {*frequent_words(supposed, desk.paths.cache)}
        unknown = [one for one in unknown if one.word in statuses or simple(one.word) not in common]
    terms = {term.text for term in found.terms}
    names = [(name, met) for name, met in found.names.items() if name not in terms]
    words = [item.word for item in unknown if item.word in found.words and (levels is None or item.word in levels)]
    desk.count_waiting()
    words = looked_up_first(words, str, desk.notebook)
    numbers = writer.numbers(article)
    return Sheet(
        id,
        article.title,
        tuple(writer.term(term) for term in found.terms[:limit]),
        tuple(writer.word(name, met) for name, met in names[:limit]),
        tuple(writer.word(word, found.words[word]) for word in words[:limit]),
        tuple(
            writer.flagged(flag.place.quote, find_again(article, flag.place))
            for flag in desk.notebook.flags.entries(id)
        ),
        tuple(numbers[:limit]),
        (beyond(found.terms, limit), beyond(names, limit), beyond(words, limit), beyond(numbers, limit)),
        supposed,
    )


def beyond(items: Sequence[object], limit: int) -> int:
    """How many are left out."""
    return max(0, len(items) - limit)


def read(desk: Desk, article: Article) -> WordsOfArticle:
    """Words, names and terms of an article, each where it is met first."""
    from seeds.language.spelled import stretch_pinyin

    passages = beginning(article.passages)
    texts = [passage.text for passage in passages]
    analyses: dict[int, Analysis] = {}
    for part in desk.analyst.words(texts, desk.own_words):
        analyses.update(part)
    words: dict[str, Met] = {}
    names: dict[str, Met] = {}
    counts: dict[str, int] = {}
    for number in sorted(analyses):
        for one, parts in groupby(analyses[number].words, _whole(analyses[number])):
            written = texts[number][one.start : one.end]
            if one.kind not in ("word", "name", "person", "place", "body") or not has_han(written):
                continue
            place = words if one.kind == "word" else names
            if written not in place:
                reading = stretch_pinyin(texts[number], parts, one.start, one.end)
                place[written] = Met(number, one.start, one.end, reading)
            counts[written] = counts.get(written, 0) + 1
    terms = desk.analyst.aids(passages, desk.own_words).terms
    return WordsOfArticle(
        passages, analyses, terms[: most_terms(sum(map(len, texts)))], words, names, counts, article.title
    )


def _whole(analysis: Analysis) -> Callable[[Word], Word | Name]:
    """Tells the name that a word is a part of: one is met whole, although it may be several words."""
    names = {at: name for name in analysis.names if name.kind != "work" for at in range(name.start, name.end)}
    return lambda word: names.get(word.start, word) if word.kind == "name" else word


class Writer:
    """Writes one line for a word: the reader's own gloss first, then what the books say."""

    def __init__(
        self, found: WordsOfArticle, dictionary: Dictionary, kept: Mapping[str, tuple[GlossaryEntry, ...]]
    ) -> None:
        from seeds.language.terms.sentences import Sentences

        self._found, self._dictionary, self._kept = found, dictionary, kept
        self._sentences = Sentences([passage.text for passage in found.passages])

    def term(self, term: Term) -> SheetItem:
        """A key term with the sentence that explains it."""
        return self._item(term.text, term.pinyin, term.gloss, term.sentence, term.count, None)

    def word(self, word: str, met: Met) -> SheetItem:
        """A word or a name with the sentence in which it is met first."""
        from seeds.language.terms.term import Span

        start, end = self._sentences.around(Span(met.passage, met.start, met.end))
        sentence = self._found.passages[met.passage].text[start:end].strip()
        return self._item(word, met.reading, "", sentence, self._found.counts.get(word, 1), met)

    def numbers(self, article: Article) -> list[SheetItem]:
        """The numbers that say more than their figures, each once, with what they mean."""
        from seeds.language.numbers import find, setting
        from seeds.language.terms.term import Span

        texts = [passage.text for passage in self._found.passages]
        known, items = setting(telling(article), article.date), dict[str, SheetItem]()
        for at, text in enumerate(texts):
            for number in find(text, known):
                written = text[number.start : number.end]
                if number.telling and written not in items:
                    start, end = self._sentences.around(Span(at, number.start, number.end))
                    said = "; ".join((number.english, *number.notes))
                    items[written] = SheetItem(written, "", said, text[start:end].strip(), 1, False)
        return list(items.values())

    def flagged(self, word: str, there: tuple[int, int] | None) -> SheetItem:
        """What was flagged, which may be no word of ours, with the sentence in which it was: another place of the
        same word was not meant. `there` are the passage's number and where in it, unless they are gone."""
        met = self._found.words.get(word) or self._found.names.get(word)
        numbers = [passage.number for passage in self._found.passages]
        if there and there[0] in numbers:
            met = self._at(numbers.index(there[0]), there[1], there[1] + len(word))
        if met is None:
            return self._item(word, "", "", "", 1, None)
        told = self.word(word, met)
        return told._replace(sentence="") if told.sentence == word.strip() else told

    def _at(self, passage: int, start: int, end: int) -> Met:
        """A stretch as it is read at this place."""
        from seeds.language.spelled import stretch_pinyin

        analysis = self._found.analyses.get(passage)
        words = [one for one in analysis.words if one.start < end and one.end > start] if analysis else []
        return Met(passage, start, end, stretch_pinyin(self._found.passages[passage].text, words, start, end))

    def _item(self, word: str, reading: str, gloss: str, sentence: str, count: int, met: Met | None) -> SheetItem:
        own = next((entry for entry in self._kept.get(word, ()) if entry.gloss), None)
        is_explained = bool(own or gloss)
        if not (own and own.reading) and not (reading and gloss):
            told = self._proposed(word, met)
            is_explained = is_explained or told.is_explained
            reading, gloss = reading or told.reading, gloss or told.gloss
        shown, read = (own.gloss if own else gloss), (own and own.reading) or reading
        return SheetItem(word, read, shown, sentence, count, word in self._kept, is_explained)

    def _proposed(self, word: str, met: Met | None) -> Proposal:
        """What the books say of a word where it was met first."""
        if met is None:
            return propose(self._dictionary, word, title=self._found.title)
        text, words = self._found.passages[met.passage].text, self._found.analyses[met.passage].words
        return propose(self._dictionary, word, text=text, words=words, at=met.start, title=self._found.title)
