"""The pencil: keeping terms, writing notes, setting bookmarks and flags on what is in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.desk.reading.places import spot_of
from tui.screens.reading.guide import Guide
from tui.screens.reading.marker import Marker
from tui.screens.reading.mender import Mender
from tui.screens.reading.opened import LONGEST_TERM, Opened
from tui.typeset.columns import shortened
from tui.widgets.reading import Extent, Spot

if TYPE_CHECKING:
    from store.records import Bookmark, GlossaryEntry, Note, Sentence
    from tui.desk.keeping import Proposal
    from tui.desk.offered import Gloss
    from tui.screens.entry_writing import Fields

LONGEST_NAME = 40
"""Cells of the words that a bookmark without a name is known by: they may be a whole paragraph."""
NO_WORD = "There is no word here to {}"


class Pencil:
    """What is written into the notebook about the text."""

    def __init__(self, opened: Opened, guide: Guide, marker: Marker) -> None:
        self._opened, self._guide, self._marker = opened, guide, marker
        self.mender = Mender(opened)
        self.correct = self.mender.correct

    # The glossary ---------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Add what is in hand to the glossary, in a form that can be changed."""
        from store.records import Sentence
        from tui.desk.keeping import forms_of
        from tui.desk.offered import Gloss, offered
        from tui.screens.entry_form import EntryForm
        from tui.screens.entry_writing import ask

        opened, extent = self._opened, self._opened.chosen()
        place = opened.place(extent)
        term = place.quote.strip()
        if not any(char.isalnum() for char in term):
            opened.screen.tell(NO_WORD.format("keep"))
            return
        if len(term) > LONGEST_TERM:
            opened.screen.tell("This is too long for a term; c writes a note on it")
            return
        sentence = Sentence(self._sentence_at(extent), place, opened.article.title)
        known = opened.desk.notebook.glossary.find(term)
        if known:
            ask(opened.screen, EntryForm.of(known[0]), partial(self._edit, known[0], sentence), self._keep)
        else:
            dictionary, told = self._guide.dictionary, self._proposal(extent, term)
            others = self._guide.added.say(forms_of(term, dictionary.entries(term) if dictionary else ()))
            glosses = offered(Gloss(told.gloss_kept, told.source), others)
            form = EntryForm(term, reading=told.reading, sentence=sentence.text, glosses=glosses)
            ask(opened.screen, form, partial(self._add, term, glosses, sentence), self._keep)

    def _proposal(self, extent: Extent, term: str) -> Proposal:
        """Reading and gloss as it stands there: of a number what it means, of a name what it names."""
        from seeds.language.analysis import Word
        from tui.desk.keeping import as_amount, propose
        from tui.desk.reading.asked import Asked
        from tui.desk.reading.naming import gloss_of_name

        opened, dictionary, length = self._opened, self._guide.dictionary, extent.end - extent.start
        text, analysis = opened.view.ways.text(extent.passage), opened.view.analyses.get(extent.passage)
        words, names = (analysis.words, analysis.names) if analysis else ((), ())
        title = opened.article.title
        told = propose(dictionary, term, text=text, words=words, at=extent.start, length=length, title=title)
        told = as_amount(told, extent.start, extent.end, self._guide.amounts(extent.passage))
        if told.gloss_kept or dictionary is None:
            return told
        whole = Word(extent.start, extent.end, "name", None)
        gloss = gloss_of_name(Asked(text, extent.passage, whole, extent.start, words, names), dictionary)
        return told._replace(gloss=gloss, is_explained=bool(gloss))

    def construction(self) -> None:
        """Keep the construction one stands on: its pattern is the term, with this sentence and an own example."""
        from seeds.language.constructions import standing_at
        from store.records import Sentence
        from tui.desk.reading.constructions import TAG, kept_sentences
        from tui.screens.entry_form import EntryForm
        from tui.screens.entry_writing import ask

        opened, spot = self._opened, self._opened.view.cursor
        found = standing_at(self._guide.constructions(spot.passage), spot.offset)
        if found is None:
            opened.screen.tell("There is no construction here to keep")
            return
        extent = Extent(spot.passage, found.start, found.end)
        here = Sentence(self._sentence_at(extent), opened.place(extent), opened.article.title)
        sentences, pattern = kept_sentences(found.pattern, here), found.pattern
        term = found.written(opened.view.ways.text(spot.passage))
        form = EntryForm(term, gloss=pattern.meaning, note=pattern.built, tags=TAG, sentence=here.text)
        keep = partial(opened.desk.notebook.glossary.keep, term, sentences=sentences)
        ask(opened.screen, form, lambda fields: keep(**fields), self._keep)

    def _keep(self, change: Callable[[], GlossaryEntry], refused: Callable[[], object]) -> None:
        self._opened.keep(change, _said_kept, refused)

    def _add(self, term: str, glosses: Sequence[Gloss], sentence: Sentence, fields: Fields) -> GlossaryEntry:
        from tui.desk.offered import source_of

        source = source_of(glosses, fields["gloss"])
        glossary = self._opened.desk.notebook.glossary
        return glossary.keep(term, gloss_source=source, sentences=[sentence], **fields)

    def _edit(self, entry: GlossaryEntry, sentence: Sentence, fields: Fields) -> GlossaryEntry:
        """What was changed in the form, and the new sentence, as one change that `u` takes back."""
        notebook = self._opened.desk.notebook
        with notebook.action(f"Kept {entry.term}"):
            notebook.glossary.edit(entry.id, **fields)
            return notebook.glossary.keep(entry.term, sense=entry.sense, sentences=[sentence])

    def _sentence_at(self, extent: Extent) -> str:
        ways = self._opened.view.ways
        start, end = ways.sentence(Spot(extent.passage, extent.start))
        return ways.text(extent.passage)[start:end].strip()

    # Notes ----------------------------------------------------------------------------------------------

    def note(self) -> None:
        """Write a note on what is in hand, or go on with the one that stands here."""
        view, extent = self._opened.view, self._opened.chosen()
        standing = [(at.end - at.start, note) for at, note in self._marker.notes_at(extent)]
        whole = len(view.ways.text(extent.passage))
        inner = [one for one in standing if one[0] < whole or extent.end - extent.start == whole]
        near = min(inner, key=lambda one: one[0])[1] if inner else None
        self.write(extent, near if view.selection.ends is None else None)

    def note_paragraph(self) -> None:
        """Write a note on the whole paragraph, or go on with it."""
        passage = self._opened.view.cursor.passage
        extent = Extent(passage, 0, len(self._opened.view.ways.text(passage)))
        self.write(extent, next((note for at, note in self._marker.notes_at(extent) if at == extent), None))

    def write(self, extent: Extent | None, note: Note | None, written: str | None = None) -> None:
        """Open the editor for a new note on a stretch, or for one that there is; again with what was refused."""
        from tui.screens.note_form import NoteForm

        place = note.place if note else self._opened.place(extent) if extent else None
        if place:
            form = NoteForm("Note", note.text if note else "", place.quote, written)
            self._opened.screen.app.push_screen(form, partial(self._noted, extent, note))

    def _noted(self, extent: Extent | None, note: Note | None, text: str | None) -> None:
        if text is None or (not text.strip() and note is None):
            return
        opened, notes = self._opened, self._opened.desk.notebook.notes
        again = partial(self.write, extent, note, text)
        if note is None and extent:
            write = partial(notes.write, opened.place(extent), text, title=opened.article.title)
            opened.keep(write, lambda _: "Note kept", again)
        elif note and text.strip():
            opened.keep(partial(notes.edit, note.id, text), lambda _: "Note kept", again)
        elif note:
            opened.keep(partial(notes.delete, note.id), lambda _: "Note deleted (u brings it back)")

    # Bookmarks and flags --------------------------------------------------------------------------------

    def bookmark(self) -> None:
        """Set a bookmark on what is in hand, or take the one in this line away."""
        opened, bookmarks = self._opened, self._opened.desk.notebook.bookmarks
        line = opened.view.paper.document.line_at(opened.view.cursor)
        standing = (mark for mark, spot in self._bookmarks() if _within(spot, line.passage, line.start, line.end))
        if mark := next(standing, None):
            opened.keep(partial(bookmarks.delete, mark.id), lambda _: "Bookmark taken away")
        else:
            add = partial(bookmarks.add, opened.place(opened.view.held), title=opened.article.title)
            opened.keep(add, lambda mark: f"Bookmark at {mark.place.quote[:20]}")

    def _bookmarks(self) -> list[tuple[Bookmark, Spot]]:
        """Those that still have their place."""
        article = self._opened.article
        marks = self._opened.desk.notebook.bookmarks.entries(article.id)
        return [(mark, spot) for mark in marks if (spot := spot_of(article, mark.place))]

    def bookmarks(self) -> None:
        """Choose a bookmark of this article and go there."""
        from tui.screens.choosing import ChoosingScreen

        opened, places = self._opened, self._bookmarks()
        if not places:
            opened.screen.tell("There are no bookmarks here yet; m sets one")
            return
        shown = opened.desk.shown
        names = [mark.label or shortened(shown(mark.place.quote), LONGEST_NAME) for mark, _ in places]
        lines = [
            f"{name}  …{shown(mark.place.after)}" if mark.place.after else name
            for name, (mark, _) in zip(names, places, strict=True)
        ]
        opened.screen.app.push_screen(
            ChoosingScreen("Bookmarks", lines), lambda at: self._go(*places[at]) if at is not None else None
        )

    def _go(self, mark: Bookmark, spot: Spot) -> None:
        """To the first word of what was marked."""
        there = self._opened.view.ways.first_word(spot)
        self._opened.jump(Extent(there.passage, there.offset, spot.offset + len(mark.place.quote)))

    def flag(self) -> None:
        """Come back to this in the second pass, or no longer."""
        opened = self._opened
        place = opened.place(opened.chosen())
        if not any(char.isalnum() for char in place.quote):
            opened.screen.tell(NO_WORD.format("flag"))
            return
        said = place.quote if len(place.quote) <= 20 else place.quote[:19] + "…"
        opened.keep(
            partial(opened.desk.notebook.flags.turn, place, opened.article.title),
            lambda set_: f"Flagged {said}" if set_ else f"{said} is no longer flagged",
        )


def _within(spot: Spot, passage: int, start: int, end: int) -> bool:
    return spot.passage == passage and start <= spot.offset < end


def _said_kept(entry: GlossaryEntry) -> str:
    count = len(entry.sentences)
    return f"Kept {entry.term}" + (f" ({counted(count, 'sentence')})" if count > 1 else "")
