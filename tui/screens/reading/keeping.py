"""Keeping: terms, notes, bookmarks, what is one word, how well it is known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.desk.reading.places import place_of, spot_of, stretches
from tui.desk.study.statuses import said_of, status_of
from tui.screens.reading.finding import Finding
from tui.widgets.reading import Spot

if TYPE_CHECKING:
    from store.records import Bookmark, GlossaryEntry, Note, Place, Sentence, Status

LONGEST_TERM = 40


class Keeping(Finding):
    """The page, with a pencil."""

    # The word or the selection --------------------------------------------------------------------------

    def chosen(self) -> Place:
        """What a command is about: the selection within one passage, else the word."""
        selection = self.view.selection
        if selection is None:
            return self.here()
        start, end = selection
        last = end.offset if end.passage == start.passage else len(self.view.ways.text(start.passage))
        return place_of(self.article, start.passage, start.offset, last)

    # The glossary ---------------------------------------------------------------------------------------

    def action_keep(self) -> None:
        """Add the word or selection to the glossary, in a form that can be changed."""
        from store.records import Sentence
        from tui.desk.reading.gloss import gloss_in
        from tui.screens.entry_form import EntryForm

        place = self.chosen()
        term = place.quote.strip()
        if not any(char.isalnum() for char in term):
            self.tell("There is no word here to keep")
            return
        if len(term) > LONGEST_TERM:
            self.tell("This is too long for a term; c writes a note on it")
            return
        sentence = Sentence(self._sentence_at(place), place, self.article.title)
        known = self.desk.notebook.glossary.find(term)
        if known:
            form = EntryForm.of(known[0])
            self.app.push_screen(form, partial(self._kept_again, known[0], sentence))
        else:
            gloss = gloss_in(self.dictionary, term, self._reading(place))
            form = EntryForm(term, reading=gloss.reading, gloss=gloss.text, sentence=sentence.text)
            self.app.push_screen(form, partial(self._kept, term, gloss.text, gloss.source, sentence))

    def _kept(
        self, term: str, proposed: str, source: str, sentence: Sentence, fields: dict[str, str] | None
    ) -> None:
        if fields is None:
            return
        tags = fields.pop("tags").split()
        source = source if fields["gloss"].strip() == proposed else ""
        self.keep(
            partial(
                self.desk.notebook.glossary.keep,
                term,
                gloss_source=source,
                tags=tags,
                sentences=[sentence],
                **fields,
            ),
            self._told_kept,
        )

    def _kept_again(self, entry: GlossaryEntry, sentence: Sentence, fields: dict[str, str] | None) -> None:
        """What was changed in the form, and the new sentence, as one change that `u` takes back."""
        if fields is None:
            return
        notebook, tags = self.desk.notebook, fields.pop("tags").split()

        def change() -> GlossaryEntry:
            with notebook.action(f"Kept {entry.term}"):
                notebook.glossary.edit(entry.id, tags=tags, **fields)
                return notebook.glossary.keep(entry.term, sense=entry.sense, sentences=[sentence])

        self.keep(change, self._told_kept)

    def _told_kept(self, entry: GlossaryEntry) -> None:
        self.view.clear_selection()
        count = len(entry.sentences)
        self.tell(f"Kept {entry.term}" + (f" ({counted(count, 'sentence')})" if count > 1 else ""))

    def _reading(self, place: Place) -> str:
        """The pinyin of a stretch as it stands in the text, word by word."""
        from seeds.language.spelled import stretch_pinyin

        analysis = self.view.analyses.get(place.block)
        if analysis is None:
            return ""
        text = self.view.ways.text(place.block)
        return stretch_pinyin(text, analysis.words, place.offset, place.offset + len(place.quote))

    def _sentence_at(self, place: Place) -> str:
        start, end = self.view.ways.sentence(Spot(place.block, place.offset))
        return self.view.ways.text(place.block)[start:end].strip()

    # Notes and bookmarks --------------------------------------------------------------------------------

    def action_note(self) -> None:
        """Write a note on the word or selection, or go on with the one that stands here."""
        place = self.chosen()
        self._write(place, self._note_at(place) if self.view.selection is None else None)

    def action_note_paragraph(self) -> None:
        """Write a note on the whole paragraph, or go on with it."""
        passage = self.view.cursor.passage
        place = place_of(self.article, passage, 0, len(self.view.ways.text(passage)))
        self._write(place, self._note_on(place))

    def _write(self, place: Place, note: Note | None) -> None:
        from tui.screens.note_form import NoteForm

        about = note.place.quote if note else place.quote
        form = NoteForm("Note", note.text if note else "", about)
        self.app.push_screen(form, partial(self._noted, place, note))

    def _noted(self, place: Place, note: Note | None, text: str | None) -> None:
        if text is None or (not text.strip() and note is None):
            return
        notes = self.desk.notebook.notes
        if note is None:
            self.keep(
                partial(notes.write, place, text, title=self.article.title), lambda _: self._told("Note kept")
            )
        elif text.strip():
            self.keep(partial(notes.edit, note.id, text), lambda _: self._told("Note kept"))
        else:
            self.keep(partial(notes.delete, note.id), lambda _: self._told("Note deleted (u brings it back)"))

    def _note_on(self, place: Place) -> Note | None:
        """The note on exactly this."""
        return next((note for start, end, note in self._notes_in(place) if end - start == len(place.quote)), None)

    def _note_at(self, place: Place) -> Note | None:
        """The note on this word or on a little more; one on the whole paragraph is another matter."""
        whole = len(self.view.ways.text(place.block))
        found = [(end - start, note) for start, end, note in self._notes_in(place) if end - start < whole]
        return min(found, key=lambda one: one[0])[1] if found else self._note_on(place)

    def _notes_in(self, place: Place) -> Iterator[tuple[int, int, Note]]:
        """Start and end of every note that the place lies in."""
        for note in self.desk.notebook.notes.entries(self.article.id):
            for passage, start, end in stretches(self.article, [note.place]):
                if passage == place.block and start <= place.offset < end:
                    yield start, end, note

    def action_bookmark(self) -> None:
        """Set a bookmark on the word, or take the one in this line away."""
        bookmarks, place = self.desk.notebook.bookmarks, self.here()
        line = self.view.document.line_at(self.view.cursor)
        standing = next((mark for mark in self._bookmarks() if self._within(mark, line.start, line.end)), None)
        if standing:
            self.keep(partial(bookmarks.delete, standing.id), lambda _: self._told("Bookmark taken away"))
        else:
            self.keep(
                partial(bookmarks.add, place, title=self.article.title),
                lambda mark: self._told(f"Bookmark at {mark.place.quote}"),
            )

    def _bookmarks(self) -> list[Bookmark]:
        return list(self.desk.notebook.bookmarks.entries(self.article.id))

    def _within(self, mark: Bookmark, start: int, end: int) -> bool:
        spot = spot_of(self.article, mark.place)
        return spot is not None and spot.passage == self.view.cursor.passage and start <= spot.offset < end

    def action_bookmarks(self) -> None:
        """Choose a bookmark of this article and go there."""
        from tui.screens.choosing import ChoosingScreen

        places = [(mark, spot) for mark in self._bookmarks() if (spot := spot_of(self.article, mark.place))]
        if not places:
            self.tell("There are no bookmarks here yet; m sets one")
            return
        shown = self.desk.shown
        lines = [f"{mark.label or shown(mark.place.quote)}  …{shown(mark.place.after)}" for mark, _ in places]
        self.app.push_screen(
            ChoosingScreen("Bookmarks", lines), lambda at: self.jump(places[at][1]) if at is not None else None
        )

    def action_flag(self) -> None:
        """Come back to this word in the second pass, or no longer."""
        place = self.chosen()
        if not any(char.isalnum() for char in place.quote):
            self.tell("There is no word here to flag")
            return
        self.keep(
            partial(self.desk.notebook.flags.turn, place, self.article.title),
            lambda set_: self._told(f"Flagged {place.quote}" if set_ else f"{place.quote} is no longer flagged"),
        )

    def action_sheet(self) -> None:
        """Terms, names and unknown words of the article."""
        from tui.screens.sheet import SheetScreen

        self.app.push_screen(SheetScreen(self.desk, self.article.id))

    # Words ----------------------------------------------------------------------------------------------

    def action_status(self, status: Status) -> None:
        """How well the word is known."""
        word = self.view.word_text
        if self.view.word.kind not in ("word", "name"):
            self.tell("Numbers, punctuation and Latin words need not be known")
            return
        self.keep(
            partial(self.desk.notebook.words.mark, said_of(word, status), status),
            lambda _: self._told(f"{word}: {status}"),
        )

    def action_rest_known(self) -> None:
        """All words on this screen that nothing was said about, and that are not flagged, are known."""
        statuses = self.desk.notebook.words.statuses()
        flagged = [flag.place.quote for flag in self.desk.notebook.flags.entries(self.article.id)]
        words = [
            word
            for word in dict.fromkeys(self.words_shown())
            if word not in statuses
            and status_of(word, statuses) == "new"
            and not any(word in quote for quote in flagged)
        ]
        self.keep(
            partial(self.desk.notebook.words.mark, words, "known"),
            lambda count: self._told(f"{counted(count, 'word is', 'words are')} known now (u takes it back)"),
        )

    def words_shown(self) -> list[str]:
        """The words on the screen that can be known, in order."""
        view = self.view
        found = []
        for row in range(view.top, min(view.top + view.rows_shown, view.document.height)):
            drawn = view.document.row(row)
            analysis = view.analyses.get(drawn.line.passage)
            if drawn.kind == "text" and analysis:
                text = view.ways.text(drawn.line.passage)
                found += [
                    text[word.start : word.end]
                    for word in analysis.words
                    if word.kind == "word" and drawn.line.start <= word.start < drawn.line.end
                ]
        return found

    def _told(self, text: str) -> None:
        self.view.clear_selection()
        self.tell(text)
