"""Help where the eye is: words, terms and hints as they are found, the entry under the cursor."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from textual import on, work
from textual.worker import get_current_worker

from store.errors import StoreError
from tui.commands import BY_ID, keys_of, shown
from tui.desk.analyst.aids import Aids
from tui.desk.analyst.chunks import chunks
from tui.desk.reading.places import stretches
from tui.desk.study.statuses import status_now, status_of
from tui.screens.messages import NotebookChanged
from tui.screens.reading.remembering import Remembering
from tui.widgets.reading import Extent, PassagesShown

if TYPE_CHECKING:
    from textual.timer import Timer

    from seeds.documents import Passage
    from seeds.language.analysis import Analysis, OwnWords
    from seeds.language.dictionary import Dictionary
    from store.records import GlossaryEntry, LeftAt, Note
    from tui.desk.reading.elsewhere import Elsewhere, Here, Seeker
    from tui.desk.reading.entry import Asked, Own

WHOLE = 60_000
"""Characters of an article that is helped with as a whole; of a book, the part around the page."""
AHEAD = 3
"""Chunks that are analysed around the page."""
LONGEST_KEPT = 24
PAINTED = 120
"""Characters of a note's place that are marked in the text itself."""
REST = 0.3
"""Seconds on a word after which its other places are looked for: one who walks on asks for none."""


class Helping(Remembering):
    """The page, with everything that is known of its words."""

    dictionary: Dictionary | None = None
    aids = Aids()
    _own: OwnWords | None = None
    _notes: Sequence[tuple[int, int, int, Note]] = ()
    """Passage, start and end of every note's place, and the note."""
    _spoken = False
    _here: Here | None = None
    """The word whose other places are asked for."""
    _resting: Timer | None = None

    def begin(self, left: LeftAt | None) -> None:
        """Begin to find words; the text is on the screen already."""
        super().begin(left)
        self._spoken = self.desk.config.spoken
        self._own = self.desk.own_words
        self._mark()
        self._learn(self.view.cursor.passage)
        self._open_books()

    # Words ----------------------------------------------------------------------------------------------

    @on(PassagesShown)
    def _shown(self, event: PassagesShown) -> None:
        """Find the words of what came into sight."""
        numbers = range(event.first, event.last + 1)
        if self._own is not None and any(number not in self.view.analyses for number in numbers):
            self._learn(event.first)

    @work(thread=True, exclusive=True, group="words", exit_on_error=False)
    def _learn(self, number: int) -> None:
        worker = get_current_worker()
        passages = self.passages
        first = number - passages[0].number
        texts = self._texts
        own = self.desk.own_words
        try:
            for found in self.desk.analyst.words(texts, own, first, AHEAD):
                if worker.is_cancelled:
                    return
                learned = {passages[at].number: self._said(texts[at], words) for at, words in found.items()}
                self.app.call_from_thread(self._learned, learned)
            aids = self.desk.analyst.aids(self._part(first), own)
        except StoreError as error:
            if not worker.is_cancelled:
                self.app.call_from_thread(self.say_error, error, "No help with words")
            return
        if not worker.is_cancelled:
            if self._is_whole:
                self.desk.analyst.rest()
            self.app.call_from_thread(self._helped, aids)

    @cached_property
    def _texts(self) -> list[str]:
        return [passage.text for passage in self.passages]

    @cached_property
    def _is_whole(self) -> bool:
        """Whether the article is helped with as a whole, so that nothing is left to ask about it."""
        return self.article.characters <= WHOLE

    def _said(self, text: str, words: Analysis) -> Analysis:
        """The words with citation tones, or as they are spoken."""
        if not self._spoken:
            return words
        from seeds.language.spoken import spoken

        return spoken(text, words)

    def _part(self, first: int) -> Sequence[Passage]:
        """The passages that are helped with together; of a book a chunk, so that the cache knows it again."""
        if self.article.characters <= WHOLE:
            return self.passages
        found = chunks(self._texts)
        here = next(chunk for chunk in found if first in chunk)
        return self.passages[here.start : here.stop]

    def _learned(self, learned: dict[int, Analysis]) -> None:
        self.view.learn(learned)
        if self.view.cursor.passage in learned:
            self.entry()
        self._mark_kept()
        self.be_ready()

    def _helped(self, aids: Aids) -> None:
        self.aids = aids
        self.view.mark("term", (Extent(*span) for term in aids.terms for span in term.spans))
        self.entry()

    # Books ----------------------------------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="books", exit_on_error=False)
    def _open_books(self) -> None:
        """Open dictionary and concordance; the first time they are built, which takes a second or two."""
        from seeds.language.dictionary import Dictionary

        self.desk.prepare_script()
        self.desk.analyst.prepare_books()
        dictionary = Dictionary.open(self.desk.paths.cache)
        self.app.call_from_thread(self._opened, dictionary)

    def _opened(self, dictionary: Dictionary) -> None:
        self.dictionary = dictionary
        self.entry()

    def entry(self) -> None:
        """What is known of the word under the cursor."""
        if not self.furnished or not self.query("EntryPanel") or not self.panel.display or not self.view.size:
            return
        from tui.desk.reading.entry import NOTHING, Asked, parts

        view = self.view
        here = view.ways.text(view.cursor.passage), view.cursor.passage
        asked = Asked(*here, view.word, view.cursor.offset, self.article.date)
        own = self._own_about(asked) if self.desk.has_notebook else NOTHING
        keys = shown(keys_of(BY_ID["elsewhere"], self.desk.config.keys))
        told = parts(asked, self.dictionary, self.aids, own, self._elsewhere(asked), keys, self.desk.shown)
        self.panel.show(told, about=(asked.passage, asked.word.start))
        if self.dictionary:
            self.dictionary.rest()

    def _own_about(self, asked: Asked) -> Own:
        from tui.desk.reading.entry import Own

        notebook, here = self.desk.notebook, (asked.passage, asked.offset)
        notes = [note for at, start, end, note in self._notes if (at, start) <= here < (at, end)]
        return Own(self._kept_about(asked), notes, status_now(asked.written, notebook.words))

    def _kept_about(self, asked: Asked) -> list[GlossaryEntry]:
        """What the reader keeps of the word, and of the longer term it stands in."""
        marked = self.view.marks_at("kept", asked.passage, asked.offset)
        terms = dict.fromkeys([asked.written, *(asked.text[kept.start : kept.end] for kept in marked)])
        return [entry for term in terms for entry in self.desk.notebook.glossary.find(term)]

    # Elsewhere ------------------------------------------------------------------------------------------

    @cached_property
    def _seeker(self) -> Seeker:
        from tui.desk.reading.elsewhere import Seeker

        return Seeker(self.desk)

    @property
    def is_resting(self) -> bool:
        """Whether the library will be looked through if the cursor stays."""
        return self._resting is not None

    def _elsewhere(self, asked: Asked) -> Elsewhere | None:
        """Other places of the word when they are known; else they are looked for once one rests on it."""
        from tui.desk.reading.elsewhere import Here

        is_word = asked.word.kind in ("word", "name")
        here = Here(asked.written, self.article.id, asked.passage) if is_word else None
        known = self._seeker.known(here) if here else None
        if here != self._here and self.dictionary:
            self._here = here
            self._rest(here is not None and known is None)
        return known

    def _rest(self, look: bool) -> None:
        """The cursor has come to a word; what was begun for another one ends."""
        if self._resting:
            self._resting.stop()
        self._resting = self.set_timer(REST, self._rested) if look else None

    def _rested(self) -> None:
        self._resting = None
        if self._here and self.dictionary:
            self._seek(self._here, self.dictionary)

    @work(thread=True, exclusive=True, group="elsewhere", exit_on_error=False)
    def _seek(self, here: Here, dictionary: Dictionary) -> None:
        worker = get_current_worker()

        def wanted() -> bool:
            return here == self._here and not worker.is_cancelled

        if self._seeker.seek(here, dictionary, wanted) is not None and wanted():
            self.app.call_from_thread(self.entry)

    # Marks ----------------------------------------------------------------------------------------------

    @on(NotebookChanged)
    def _news(self) -> None:
        """Show what was kept, here or by another program; decisions about words change the words."""
        own = self.desk.own_words
        if own != self._own:
            self._own = own
            self._learn(self.view.cursor.passage)
        self._mark()
        self.entry()
        self._rest(self._here is not None)
        self.status()

    def _mark(self) -> None:
        notebook, id = self.desk.notebook, self.article.id
        bookmarks = (mark.place for mark in notebook.bookmarks.entries(id))
        self._notes = [
            (*stretch, note)
            for note in notebook.notes.entries(id)
            for stretch in stretches(self.article, [note.place])
        ]
        self.view.mark("bookmark", (Extent(*stretch) for stretch in stretches(self.article, bookmarks)))
        # A note on a whole paragraph has its sign in the margin: a page of colour would not be calm.
        ends = ((at, start, end if end - start <= PAINTED else start + 1) for at, start, end, _ in self._notes)
        self.view.mark("noted", map(Extent._make, ends))
        flags = (flag.place for flag in notebook.flags.entries(id))
        self.view.mark("flagged", (Extent(*stretch) for stretch in stretches(self.article, flags)))
        statuses = notebook.words.statuses()
        self.view.judge(lambda word: status_of(word, statuses) in ("new", "learning"))
        self._mark_kept()

    def _mark_kept(self) -> None:
        """Every place of every term that is kept, in the passages whose words are known."""
        terms = self.desk.notebook.glossary.by_term()
        lengths = sorted({len(term) for term in terms if len(term) <= LONGEST_KEPT}, reverse=True)
        extents = [
            Extent(passage.number, start, start + length)
            for passage in self._known_passages()
            for start, length in _standing(passage.text, terms.keys(), lengths)
        ]
        self.view.mark("kept", extents)

    def _known_passages(self) -> Iterator[Passage]:
        passages = self.passages
        first = passages[0].number
        known = self.view.analyses or range(first, min(first + 40, first + len(passages)))
        return (passages[number - first] for number in sorted(known))

    def action_spoken(self) -> None:
        """Citation tones, or as they are spoken."""
        self._spoken = not self._spoken
        self.view.analyses.clear()
        self._learn(self.view.cursor.passage)
        self.tell("Tones as they are spoken" if self._spoken else "Citation tones")


def _standing(text: str, terms: Container[str], lengths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where terms stand, the longest first at each place."""
    at = 0
    while at < len(text):
        length = next((length for length in lengths if text[at : at + length] in terms), 0)
        if length:
            yield at, length
        at += length or 1
