"""The words of the article that is open, found in threads: the visible part first, then terms and the books."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING, Literal

from seeds.documents.article import Texts
from tui.desk.analyst.aids import Aids
from tui.desk.analyst.chunks import chunks
from tui.desk.dictionaries.asking import NONE_ADDED, OwnDictionaries
from tui.screens.background import Foreseen, breathing, tell
from tui.screens.reading.opened import Opened
from tui.widgets.reading import Extent

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.analysis import Analysis, OwnWords
    from seeds.language.constructions import Construction
    from seeds.language.dictionary import Dictionary
    from tui.desk.reading.amounts import Amount

    Built = tuple[Mapping[int, list[Construction]], Mapping[int, list[Amount]]]

Need = Literal["words", "books", "terms", "patterns"]
"""What a key may need: the words it acts on, the dictionary too, the key terms, or the constructions."""
WHOLE = 60_000
"""Characters of an article that is helped with as a whole; of a book, the part around the page."""
A_MOMENT = 0.5
"""Seconds after which it is said that words are still being found."""
A_WHILE = 3
"""Seconds after which it is said for how long already."""
AHEAD = 3
"""Chunks that are analysed around the page."""


class Guide:
    """Everything that is known of the words, as far as it is known already."""

    def __init__(self, opened: Opened, learned: Callable[[], None]) -> None:
        """`learned` is called whenever more is known."""
        self._opened, self._view, self._desk = opened, opened.view, opened.desk
        self._learned = learned
        self.dictionary: Dictionary | None = None
        self.added = NONE_ADDED
        """The dictionaries that the reader added."""
        self.aids = Aids()
        self.knows_terms = False
        """Whether the key terms around the page have been found."""
        self.spoken = False
        """Whether tones are shown as they are spoken."""
        self._constructions: dict[int, Sequence[Construction]] = {}
        self._amounts: dict[int, Sequence[Amount]] = {}
        self._builds: int | None = None
        """The passage with which the part begins whose constructions and amounts are asked for."""
        self._own: OwnWords | None = None
        self._takes_long = self._is_building = False
        self._began = monotonic()
        """When it was last begun to find words."""
        self._is_at_work = self._is_opening = True  # nothing is known yet, but will be

    def lacks(self, need: Need) -> bool:
        """Whether it is not known yet, but will be."""
        if need == "patterns":
            self.constructions(self._view.cursor.passage)
        if need in ("terms", "patterns"):
            return self._is_at_work or (need == "patterns" and self._is_building)
        finds = self._is_at_work and self._view.cursor.passage not in self._view.analyses
        return finds or (need == "books" and self._is_opening)

    @property
    def remark(self) -> str:
        """What the page still waits for, where that takes more than a moment: words, their entries, key terms."""
        if not self._takes_long:
            return ""
        if self._view.cursor.passage not in self._view.analyses:
            return f"finding the words …{self._for_how_long}"
        if self._is_opening:
            return f"opening the dictionary …{self._for_how_long}"
        is_behind = self._is_at_work and not self.knows_terms
        return f"finding key terms …{self._for_how_long}" if is_behind else ""

    @property
    def _for_how_long(self) -> str:
        """Whoever waits sees that something goes on."""
        seconds = int(monotonic() - self._began)
        return f" {seconds} s" if seconds >= A_WHILE else ""

    def begin(self) -> None:
        """Begin to find words; the text is on the screen already."""
        self.spoken = self._desk.config.spoken
        self._own = self._decided
        self.learn()
        self._opened.screen.set_timer(A_MOMENT, self._say_why)
        self._is_opening = self.dictionary is None
        self._opened.screen.do(self._open_books, self._read, failed=self._no_books, group="books", exclusive=True)

    def _say_why(self) -> None:
        self._takes_long = True
        self._learned()

    def _no_books(self, error: Foreseen) -> None:
        self._is_opening = False
        self._opened.screen.say_error(error)
        self._learned()

    def learn(self, first: int | None = None) -> None:
        """Find the words around a passage, or around the cursor."""
        number = self._view.cursor.passage if first is None else first
        self._is_at_work, self._began = True, monotonic()
        self._opened.screen.do(
            partial(self._find, number), self._help, failed=self._no_help, group="words", exclusive=True
        )

    def _no_help(self, error: Foreseen) -> None:
        self._takes_long = self._is_at_work = False
        self._opened.screen.say_error(error, title="No help with words")
        self._learned()

    def look(self, first: int, last: int) -> None:
        """These passages have come into sight."""
        numbers = range(first, last + 1)
        if self._own is not None and any(number not in self._view.analyses for number in numbers):
            self.learn(first)

    def constructions(self, number: int) -> Sequence[Construction]:
        """Those of a passage; as long as they are not known they are asked for, once the words are there."""
        if number not in self._constructions and self.knows_terms:
            part = self._part(number - self._view.passages[0].number)
            if part[0].number != self._builds:
                self._builds, self._is_building = part[0].number, True
                self._opened.screen.do(
                    partial(self._build, part),
                    self._take_built,
                    failed=lambda _: self._take_built(({}, {})),
                    group="constructions",
                    exclusive=True,
                )
        return self._constructions.get(number, ())

    def amounts(self, number: int) -> Sequence[Amount]:
        """Its numbers, short forms and formulas: they are asked for with the constructions."""
        return self._amounts.get(number, ())

    def hear(self) -> None:
        """Decisions about words change the words."""
        own = self._decided
        if own != self._own:
            self._own = own
            self.learn()

    def speak(self, spoken: bool) -> None:
        """Show tones as they are spoken, or citation tones."""
        self.spoken = spoken
        self._view.analyses.clear()
        self.learn()

    @property
    def _decided(self) -> OwnWords:
        """The reader's own decisions about words; none where the notebook cannot be read."""
        from seeds.language.analysis import NOTHING_OWN

        return self._desk.own_words if self._desk.has_notebook else NOTHING_OWN

    # In a thread ----------------------------------------------------------------------------------------

    def _find(self, number: int) -> Aids:
        """The words part by part, each shown as it comes; then what helps with the whole."""
        passages, texts, own = self._view.passages, self._texts, self._decided
        first = number - passages[0].number
        for part in self._desk.analyst.words(texts, own, first, AHEAD):
            breathing()
            found = {passages[at].number: self._said(texts[at], words) for at, words in part.items()}
            tell(self._opened.screen, self._take, found)
        aids = self._desk.analyst.aids(self._part(first), own)
        breathing()
        return aids

    def follow(self, setting: str) -> None:
        """A setting was changed: the reader's own dictionaries are asked as they are now."""
        if setting == "dictionaries":
            self.added = OwnDictionaries.open(self._desk.paths)

    def _open_books(self) -> Dictionary:
        """Open the dictionary; the first time it is built, which takes a second or two."""
        from seeds.language.dictionary import Dictionary
        from tui.desk.reading.entry import prepare

        self._desk.prepare_script()
        self._desk.analyst.prepare_books()
        prepare()
        self.follow("dictionaries")
        return Dictionary.open(self._desk.paths.cache)

    def _build(self, part: Sequence[Passage]) -> Built:
        """The constructions and amounts of a part, after which nothing is left to ask about an article."""
        from tui.desk.reading.amounts import telling

        analyst, article = self._desk.analyst, self._opened.article
        found = analyst.constructions(part), analyst.amounts(part, article.date, telling(article))
        breathing()
        if self._is_whole:
            self._desk.analyst.rest()
        return found

    @cached_property
    def _texts(self) -> Texts:
        return Texts(self._view.passages)

    @cached_property
    def _is_whole(self) -> bool:
        """Whether the article is helped with as a whole, so that nothing is left to ask about it."""
        return sum(self._texts.lengths) <= WHOLE

    def _said(self, text: str, words: Analysis) -> Analysis:
        """The words with citation tones, or as they are spoken; their figures are read."""
        from seeds.language.spoken_numbers import with_numbers

        if self.spoken:
            from seeds.language.spoken import spoken

            words = spoken(text, words)
        return with_numbers(text, words)

    def _part(self, first: int) -> Sequence[Passage]:
        """The passages that are helped with together; of a book a chunk, so that the cache knows it again."""
        if self._is_whole:
            return self._view.passages
        here = next(chunk for chunk in chunks(self._texts) if first in chunk)
        return self._view.passages[here.start : here.stop]

    # Back on the screen ---------------------------------------------------------------------------------

    def _take(self, learned: dict[int, Analysis]) -> None:
        self._view.learn(learned)
        self._learned()

    def _help(self, aids: Aids) -> None:
        self.aids, self.knows_terms, self._is_at_work = aids, True, False
        whole = self._view.ways.is_whole
        spans = (Extent(*span) for term in aids.terms for span in term.spans)
        self._view.mark("term", filter(whole, spans))
        self.constructions(self._view.cursor.passage)
        self._learned()

    def _take_built(self, found: Built) -> None:
        self._is_building = False
        self._constructions.update(found[0])
        self._amounts.update(found[1])
        self._learned()

    def _read(self, dictionary: Dictionary) -> None:
        self.dictionary, self._is_opening = dictionary, False
        self._learned()
