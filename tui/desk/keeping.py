"""What is kept with a term: where it stands, the sentence around it, its reading and its gloss.

One answer for the shell, the reader, the look-up and the sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from seeds.documents import Article
from seeds.documents.article import Passage
from seeds.language.analysis import Word
from seeds.language.characters import has_han
from seeds.language.sentences import around, is_whole
from store.records import Place, Sentence
from tui.desk.reading.amounts import KINDS, NUMBER

if TYPE_CHECKING:
    from seeds.language.analysis import OwnWords
    from seeds.language.dictionary import Dictionary, Entry
    from tui.desk.analyst.analyst import Analyst

Progress = Callable[[float], None]
RUNNING = ("paragraph", "box")
HANDY = 90
"""Characters in a sentence that is still read at a glance."""
BESIDE = 1
"""So many characters of a term may stand beside its number (近 of 近三成): it still means that."""
SOURCES = {"glossary": "jingdu", "dictionary": "jingdu", "pieces": "its parts", "none": "", "name": "", "": ""}
"""The name of the book that a gloss is from, where it is no entry's own."""


class AmountMeant(Protocol):
    """What is known of a number, a short form or a formula: beside a text, or of a phrase alone."""

    @property
    def kind(self) -> str:
        """Which of them it is."""

    @property
    def start(self) -> int:
        """Where it stands."""

    @property
    def end(self) -> int:
        """And where it ends."""

    @property
    def gloss(self) -> str:
        """What it means."""

    @property
    def more(self) -> str:
        """Notes on it."""


class Stand(NamedTuple):
    """One place where a term stands, in whichever script."""

    article: Article
    passage: Passage
    offset: int
    length: int

    @property
    def end(self) -> int:
        """Where the term ends."""
        return self.offset + self.length


class Proposal(NamedTuple):
    """A term as it would be kept, before the reader changes anything."""

    term: str
    reading: str
    gloss: str
    source: str
    """The name of the book the gloss is from."""
    reason: str = ""
    """Why this sense."""
    sentence: Sentence | None = None
    is_explained: bool = True
    """Whether anybody explains it; else the gloss only says that nobody does."""

    @property
    def gloss_kept(self) -> str:
        """What is worth keeping of the gloss: that nobody explains a term is no meaning of it."""
        return self.gloss if self.is_explained else ""


def silent(done: float) -> None:
    """Progress that nobody watches."""


# Where a term stands ------------------------------------------------------------------------------------


def stands(term: str, articles: Iterable[Article], forms: Sequence[str] = ()) -> Iterator[Stand]:
    """Every place of a term in any of its forms, in the order of the articles."""
    written = list(dict.fromkeys([term, *forms]))
    for article in articles:
        for passage in article.passages:
            places = sorted((at, len(form)) for form in written for at in _places(passage.text, form))
            done = 0
            for at, length in places:
                if at >= done:
                    done = at + length
                    yield Stand(article, passage, at, length)


def _places(text: str, form: str) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + len(form))


def forms_of(term: str, entries: Sequence[Entry] = ()) -> list[str]:
    """How a term is written in either script: as its entries say, else character by character."""
    from seeds.language.script import in_script, simple

    forms = [form for entry in entries for form in (entry.simplified, entry.traditional)]
    return list(dict.fromkeys([term, *(forms or [simple(term), in_script("traditional")(term)])]))


def best_stand(
    found: Iterable[Stand], apart: Callable[[str, int, int], bool] = lambda *place: True, *, any_place: bool = False
) -> Stand | None:
    """The place whose sentence is worth keeping: a word of its own, whole, handy, in the running text; else any.

    A single character that is never a word of its own has none: 打 is not learned from 打开.
    """
    best: tuple[tuple[bool, ...], Stand] | None = None
    for stand in found:
        text = sentence_of(stand).text
        own = apart(stand.passage.text, stand.offset, stand.end)
        if stand.length == 1 and not own and not any_place:
            continue
        faults = (not own, stand.passage.role not in RUNNING, not is_whole(text), len(text) > HANDY)
        if best is None or faults < best[0]:
            best = faults, stand
        if not any(faults):
            break
    return best[1] if best else None


def best_place(text: str, forms: Sequence[str], apart: Callable[[str, int, int], bool]) -> tuple[int, int] | None:
    """Where one of these forms stands in a text, best as a word of its own."""
    places = sorted((at, at + len(form)) for form in forms for at in _places(text, form))
    return next((place for place in places if apart(text, *place)), places[0] if places else None)


def sentence_of(stand: Stand) -> Sentence:
    """The sentence a term stands in, with its place."""
    text = stand.passage.text
    start, end = around(text, stand.offset, stand.end)
    place = Place.of(stand.article.id, stand.passage.number, text, stand.offset, stand.end)
    return Sentence(text[start:end].strip(), place, stand.article.title)


# What is said of it -------------------------------------------------------------------------------------


def propose(
    dictionary: Dictionary | None,
    term: str,
    *,
    text: str = "",
    words: Sequence[Word] = (),
    at: int = 0,
    length: int = 0,
    reading: str = "",
    sentence: Sentence | None = None,
    title: str = "",
) -> Proposal:
    """Reading and gloss of a term: in a text (`text`, its `words`, `at`) as it stands there, else as it usually is.

    What the bundled glossary tells holds where `title` is that of the article it was written for. A `reading` that
    is given decides between entries: 行 read háng is not “to walk”.
    """
    from seeds.language.senses.gloss import gloss_at

    if dictionary is None:
        return Proposal(term, reading or _read(text, words, at, at + (length or len(term))), "", "", "", sentence)
    if not words:
        text, words, at, length = term, (Word(0, len(term), "word", None),), 0, len(term)
    end = at + (length or len(term))
    read = reading or _read(text, words, at, end)
    if reading:
        words = _read_so(words, at, end, reading)
    told = dictionary.explained(term)
    here = told is not None and told.holds_in((title,))
    gloss = gloss_at(dictionary, text, words, at, end, glossaries=here)
    if told is not None and here and not reading:
        return Proposal(term, read or told.pinyin, gloss.text, SOURCES["glossary"], gloss.reason, sentence)
    if gloss.entry is not None:
        if read.lower() in ("", gloss.entry.spelled.lower()):  # a capital is that of a name it is only part of
            read = gloss.entry.spelled
        return Proposal(term, read, gloss.text, gloss.entry.source, gloss.reason, sentence)
    if not read and told is None and gloss.source != "name":
        from seeds.language.alone import reading_alone

        read = reading_alone(dictionary, term)
    is_explained = gloss.source not in ("none", "name")
    return Proposal(term, read, gloss.text, SOURCES[gloss.source], gloss.reason, sentence, is_explained)


def as_amount(told: Proposal, start: int, end: int, amounts: Iterable[AmountMeant]) -> Proposal:
    """The same with what a number, a short form or a formula means that stands there: no entry tells of it, and its
    parts would mislead."""
    if told.gloss and told.is_explained and told.source != SOURCES["pieces"]:
        return told
    here = [one for one in amounts if one.kind in KINDS and one.start < end and one.end > start]
    meant = min(here, key=lambda one: abs(one.start - start) + abs(one.end - end), default=None)
    if meant is None or start + BESIDE < meant.start or meant.end < end - BESIDE:
        return told
    is_gloss = meant.kind == NUMBER and not has_han(meant.more)  # 近: a little less … explains, and means nothing
    gloss = "; ".join(filter(None, (meant.gloss, meant.more * is_gloss)))
    return told._replace(gloss=gloss, source=SOURCES["glossary"], reason="", is_explained=True)


def _read(text: str, words: Sequence[Word], start: int, end: int) -> str:
    """The pinyin of a stretch as it stands in the text, word by word; a number in figures has none."""
    from seeds.language.spelled import stretch_pinyin

    is_read = any(word.pinyin for word in words) and has_han(text[start:end])
    return stretch_pinyin(text, words, start, end) if is_read else ""


def _read_so(words: Sequence[Word], start: int, end: int, reading: str) -> Sequence[Word]:
    """The words with a stretch as one of them, in a reading that was given; one that does not fit changes
    nothing."""
    from seeds.language.pinyin import by_character

    try:
        syllables = by_character("一" * (end - start), reading)
    except ValueError:
        return words
    before = [word for word in words if word.end <= start]
    behind = [word for word in words if word.start >= end]
    return [*before, Word(start, end, "word", syllables), *behind]


def words_at(analyst: Analyst, stand: Stand, own: OwnWords) -> tuple[Word, ...]:
    """The words of the passage in which a term stands: analysed, or as it is kept in the cache."""
    passages = stand.article.passages
    return analysed(analyst, [passage.text for passage in passages], passages.index(stand.passage), own)


def words_alone(analyst: Analyst, text: str, own: OwnWords) -> tuple[Word, ...]:
    """The words of a text that stands in no article."""
    return analysed(analyst, [text], 0, own)


def analysed(analyst: Analyst, texts: Sequence[str], number: int, own: OwnWords) -> tuple[Word, ...]:
    """The words of one of some texts, as the reader decided about them."""
    return next(part[number] for part in analyst.words(texts, own, first=number) if number in part).words
