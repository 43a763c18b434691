"""What is told of the unit in hand, and where else in the library it stands, once one rests on it.

What knows the words is loaded when the entry is first filled: the text is on the screen before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from tui.commands import BY_ID, keys_of
from tui.desk.lately import Lately
from tui.desk.study.statuses import status_now
from tui.key_names import shown
from tui.screens.looked import Looked
from tui.screens.reading.guide import Guide
from tui.screens.reading.hints import hints
from tui.screens.reading.lexicon import LISTED
from tui.screens.reading.marker import Marker
from tui.screens.reading.opened import LONGEST_TERM, Opened
from tui.screens.reading.wished import Wished
from tui.screens.untold import tell_of
from tui.widgets.reading import Extent

if TYPE_CHECKING:
    from textual.timer import Timer

    from seeds.language.analysis import Word
    from seeds.language.dictionary import Dictionary
    from tui.desk.reading.asked import Asked, EntryPart, OwnNotes
    from tui.desk.reading.elsewhere import Elsewhere, Here, Seeker
    from tui.widgets.entry import EntryPanel
    from tui.widgets.reading import Spot

SOON = 0.05
"""Seconds on a word after which the entries beside it are put together: not while a key is held down."""
REST = 0.3
"""Seconds on a word after which its other places are looked for: one who walks on asks for none."""


class Teller:
    """Fills the entry."""

    def __init__(self, opened: Opened, guide: Guide, marker: Marker) -> None:
        self._opened, self._guide, self._marker = opened, guide, marker
        self._looked = Looked(opened.screen)
        self.wished = Wished(opened.screen)
        self._came: Spot | None = None
        """Where the cursor stood when the page was opened: nobody has looked that word up."""
        self._here: Here | None = None
        """The word whose other places are asked for."""
        self._resting: Timer | None = None
        self._panel: EntryPanel | None = None
        self._ahead: list[Spot] = []
        """The words whose entries are put together next, the last one first."""

    def come_in(self) -> None:
        """The page is open, and the cursor stands where it was left."""
        self._came = self._opened.view.cursor

    # Whether it is open ---------------------------------------------------------------------------------

    def turn(self, panel: EntryPanel) -> None:
        """Open the entry or close it again; where it stays, say what hides it."""
        if self.wished.stays:
            hide = shown(keys_of(BY_ID["only_text"], self._opened.desk.config.keys))
            self._opened.screen.tell(f"Beside the text the entry stays open · {hide} hides all but the text")
        elif not self.close(panel):
            self.open(panel)

    def open(self, panel: EntryPanel) -> None:
        """Open it, if it is not open."""
        self.wished.open()
        self.tell(panel)

    def close(self, panel: EntryPanel) -> bool:
        """Close what the reader has opened; whether there was anything to close."""
        was_open = self.wished.close()
        self.tell(panel)
        return was_open

    # What it says ---------------------------------------------------------------------------------------

    def tell(self, panel: EntryPanel) -> None:
        """Say what is known of the unit in hand, where the entry is open."""
        view = self._opened.view
        self._panel = panel
        if panel.display != self.wished.is_open:
            panel.display = self.wished.is_open
        if not panel.display or not view.size:
            self._looked.at("")
            return
        self._ahead = []
        panel.show(self._told(), about=(*view.held, view.hand.unit), hints=hints(self._opened, self._marker))
        if self._guide.dictionary:
            self._rests_soon.reset()

    def _told(self) -> list[EntryPart]:
        """The entry of the unit in hand."""
        return self._doubted(self._said(), self._opened.view.held)

    def _doubted(self, told: list[EntryPart], held: Extent) -> list[EntryPart]:
        """An entry, and what recognition was not sure of in it."""
        from tui.desk.reading.doubts import with_doubt

        return with_doubt(told, self._opened.article.doubts, *held)

    def _said(self) -> list[EntryPart]:
        """What is said of the unit in hand, each in its own way."""
        from tui.desk.reading.inside import as_word, character_parts, stretch_parts, words_of

        view, desk, dictionary = self._opened.view, self._opened.desk, self._guide.dictionary
        held, unit, analyses = view.held, view.hand.unit, view.analyses
        text, analysis = view.ways.text(held.passage), analyses.get(held.passage)
        word = view.word
        if unit in ("term", "selection"):
            words = analysis.words if analysis else ()
            inside = [word for word in words if word.start < held.end and word.end > held.start]
            word = as_word(inside, held.start, held.end)
        asked = self._asked(view.cursor, word)
        self._look(asked)
        if unit == "character":
            sharing = words_of(view.passages, analyses, text[held.start : held.end])
            kept = desk.notebook.glossary.entries() if desk.has_notebook else ()
            return character_parts(asked, dictionary, self._own(asked, held), sharing, kept, desk.shown)
        if unit in ("sentence", "paragraph") or held.end - held.start > LONGEST_TERM:
            span, own = (held.start, held.end), self._own(asked, held)
            return stretch_parts(text, analysis, span, dictionary, own, view.lights.is_unknown)
        self._ahead = [view.ways.previous_word(view.cursor), view.ways.next_word(view.cursor)]
        return self._entry(asked, held, self._elsewhere(asked))

    def _asked(self, spot: Spot, word: Word) -> Asked:
        """A word at a spot, with what is known of its passage."""
        from tui.desk.reading.asked import Asked

        number, offset = spot
        analysis = self._opened.view.analyses.get(number)
        words, names = (analysis.words, analysis.names) if analysis else ((), ())
        built, amounts = self._guide.constructions(number), self._guide.amounts(number)
        return Asked(self._opened.view.ways.text(number), number, word, offset, words, names, built, amounts)

    def _entry(self, asked: Asked, held: Extent, elsewhere: Elsewhere | None) -> list[EntryPart]:
        """What is said of a word or a term."""
        desk, aids, added = self._opened.desk, self._guide.aids, self._guide.added
        keys, own = shown(keys_of(BY_ID["elsewhere"], desk.config.keys)), self._own(asked, held)
        told = self._parts(asked, self._guide.dictionary, aids, own, elsewhere, keys, desk.shown, added)
        tell_of(self._opened.screen, added)
        return [*told, *self._marker.layers.told(asked, self._again)]

    @cached_property
    def _parts(self) -> Callable[..., list[EntryPart]]:
        from tui.desk.reading.entry import parts

        return Lately(parts)

    def _look_ahead(self) -> None:
        """The entry of a word beside this one is put together: mostly one goes to it next."""
        view, panel = self._opened.view, self._panel
        if not self._ahead or not panel or not panel.display or not self._guide.dictionary:
            self._rests_soon.pause()
            if self._guide.dictionary:
                self._guide.dictionary.rest()
            return
        spot = self._ahead.pop()
        word = view.ways.word(spot)
        asked = self._asked(spot, word)
        here = self._place_of(asked)
        elsewhere = self._seeker.known(here) if here else None
        held = Extent(spot.passage, word.start, word.end)
        panel.prepare(self._doubted(self._entry(asked, held, elsewhere), held))

    @cached_property
    def _rests_soon(self) -> Timer:
        return self._opened.screen.set_interval(SOON, self._look_ahead, pause=True)

    def _again(self) -> None:
        """More is known of the same word."""
        if self._panel and self._panel.is_attached:
            self.tell(self._panel)

    def _own(self, asked: Asked, held: Extent) -> OwnNotes:
        """What the reader keeps of it; nothing where the notebook cannot be read."""
        from seeds.language.levels import said
        from tui.desk.reading.asked import NOTHING, OwnNotes

        if not self._opened.desk.has_notebook:
            return NOTHING
        notes = [note for _, note in self._marker.notes_at(held)]
        status = status_now(asked.written, self._opened.desk.notebook.words)
        before = self._looked.remark(asked.written, self._opened.article.title)
        told = (said(asked.written), self._rank(asked.written), before)
        return OwnNotes(
            self._marker.kept_at(held),
            notes,
            status,
            " · ".join(filter(None, told if asked.word.kind in LISTED else ())),
        )

    def _rank(self, word: str) -> str:
        """How frequent a word is, once the dictionary is there."""
        from seeds.language.dictionary.dictionary import ranked
        from seeds.language.script import simple

        books = self._guide.dictionary
        return ranked(books.rank(simple(word))) if books else ""

    def _look(self, asked: Asked) -> None:
        """The entry of this word is open; where the reader has not gone to it himself, it is no look-up."""
        view, article = self._opened.view, self._opened.article
        went = self.wished.is_own or self._came not in (None, view.cursor)
        meant = went and asked.word.kind in LISTED
        here = Extent(asked.passage, asked.word.start, asked.word.end)
        place = self._opened.place(here) if meant else None
        self._looked.at(asked.written if meant else "", here, place, article.title)

    # Elsewhere ------------------------------------------------------------------------------------------

    @cached_property
    def _seeker(self) -> Seeker:
        from tui.desk.reading.elsewhere import Seeker

        return Seeker(self._opened.desk)

    @property
    def is_resting(self) -> bool:
        """Whether the library will be looked through if the cursor stays."""
        return self._resting is not None

    def _elsewhere(self, asked: Asked) -> Elsewhere | None:
        """Other places of the word when they are known; else they are looked for once one rests on it."""
        here = self._place_of(asked)
        known = self._seeker.known(here) if here else None
        if here != self._here and self._guide.dictionary:
            self._here = here
            self._rest(here is not None and known is None)
        return known

    def _place_of(self, asked: Asked) -> Here | None:
        """The word as the library is looked through for it; nothing of what is none."""
        from tui.desk.reading.elsewhere import Here

        is_word = asked.word.kind in ("word", "name")
        return Here(asked.written, self._opened.article.id, asked.passage) if is_word else None

    def look_again(self) -> None:
        """The library may hold other texts now."""
        self._rest(self._here is not None)

    def _rest(self, look: bool) -> None:
        """The cursor has come to a word; what was begun for another one ends."""
        if self._resting:
            self._resting.stop()
        self._resting = self._opened.screen.set_timer(REST, self._rested) if look else None

    def _rested(self) -> None:
        self._resting = None
        if self._here and self._guide.dictionary:
            seek = partial(self._seek, self._here, self._guide.dictionary)
            self._opened.screen.do(seek, self._sought, group="elsewhere", exclusive=True)

    def _seek(self, here: Here, dictionary: Dictionary) -> bool:
        """Whether something was found for the word one still stands on."""
        worker = get_current_worker()

        def wanted() -> bool:
            return here == self._here and not worker.is_cancelled

        return self._seeker.seek(here, dictionary, wanted) is not None and wanted()

    def _sought(self, is_news: bool) -> None:
        if is_news and self._panel:
            self.tell(self._panel)
