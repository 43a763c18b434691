"""What the reader says about words: what is one word, how it is read, how well it is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.desk.study.statuses import said_of, status_of
from tui.screens.marked import marked
from tui.screens.reading.opened import Opened

if TYPE_CHECKING:
    from store.records import Place, Status
    from tui.desk.reading.deciding import Decided
    from tui.widgets.reading import Extent

LISTED = ("word", "name")
"""Kinds of words that can be known."""
LONGEST = 12
"""Nobody decides at once how more characters are read."""


class Lexicon:
    """Decisions about words, which hold in every text."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    # What is one word, and how it is read ---------------------------------------------------------------

    def join_split(self) -> None:
        """Say with blanks where words part: in what is chosen, or in the word and the one after it."""
        if words := self._words_chosen():
            self._ask_words(words, " ".join(words))

    def _ask_words(self, words: list[str], line: str) -> None:
        """The question, with this line to begin with: what could not be kept stands there again."""
        from tui.screens.asking import AskingScreen

        asking = AskingScreen("Join or split", line, "Blanks part words. It holds in every text.")
        self._opened.screen.app.push_screen(asking, partial(self._decide, words))

    def _words_chosen(self) -> list[str]:
        extent, view = self._opened.chosen(), self._opened.view
        analysis = view.analyses.get(extent.passage)
        if analysis is None:
            return []
        text = view.ways.text(extent.passage)
        inside = [word for word in analysis.words if word.start < extent.end and word.end > extent.start]
        if len(inside) == 1:
            after = analysis.at(extent.end)
            inside += [after] if after and after.kind in LISTED else []
        return [text[word.start : word.end] for word in inside]

    def _decide(self, words: list[str], typed: str | None) -> None:
        if typed is None:
            return
        from tui.desk.reading.deciding import decide

        decided = decide(words, typed)
        if decided is None:
            self._opened.screen.tell("Only blanks can be changed here")
        elif decided.joins or decided.splits:
            again = partial(self._ask_words, words, typed)
            self._opened.keep(partial(self._keep_decisions, decided), lambda _: f"From now on: {typed}", again)

    def _keep_decisions(self, decided: Decided) -> None:
        notebook = self._opened.desk.notebook
        with notebook.action(f"Decided about {' '.join((*decided.joins, *map(''.join, decided.splits)))}"):
            for word in decided.joins:
                notebook.decisions.join(word)
            for pieces in decided.splits:
                notebook.decisions.split("".join(pieces), *pieces)

    def reading(self) -> None:
        """Say how what is in hand is read, wherever it stands or only here: a word, or several selected."""
        extent, syllables = self._stretch_read()
        stretch = self._opened.text(extent)
        if not stretch:
            self._opened.screen.tell("There is nothing to read here")
            return
        self._ask_reading(extent, stretch, [syllable or "-" for syllable in syllables])

    def _ask_reading(self, extent: Extent, stretch: str, before: Sequence[str], typed: str | None = None) -> None:
        """How is it read that was read so before? What was `typed` and could not be kept stands there again."""
        from tui.desk.reading.typed_reading import fault_in
        from tui.screens.reading_form import ReadingForm

        wanted = counted(len(stretch), "syllable")
        hint = f"{wanted[0].upper()}{wanted[1:]}, with tone marks or numbers; 5 is the neutral tone."
        if len(stretch) == 1:
            hint += f"\n\nEnter reads {stretch} so wherever it is a word of its own{self._times(stretch)}. "
            hint += "Longer words that hold it stay as they are."
        again = partial(self._ask_reading, extent, stretch, before)
        here, fault = partial(self._correct_here, extent, again), partial(fault_in, stretch, before)
        line = " ".join(before) if typed is None else typed
        asking = ReadingForm(f"How {stretch} is read", line, hint, fault, here)
        self._opened.screen.app.push_screen(asking, partial(self._correct, extent, again))

    def _times(self, word: str) -> str:
        """How often it stands in this text as a word, where all of its words are known."""
        view = self._opened.view
        if len(view.analyses) < len(view.passages):
            return ""
        texts = ((view.ways.text(number), analysis.words) for number, analysis in view.analyses.items())
        times = sum(text[one.start : one.end] == word for text, words in texts for one in words)
        return f", {times} times in this text" if times > 1 else ""

    def _stretch_read(self) -> tuple[Extent, list[str | None]]:
        """What is asked about: the words of a selection or a term, else the word under the cursor."""
        view = self._opened.view
        selected = next(view.selection.parts(), None)
        extent, words = selected or view.held, [view.word]
        analysis = view.analyses.get(extent.passage)
        if analysis and (selected or view.hand.unit not in ("sentence", "paragraph")):
            words = [
                word for word in analysis.words if word.start < extent.end and word.end > extent.start
            ] or words
        if any(word.kind not in LISTED for word in words) or sum(word.end - word.start for word in words) > LONGEST:
            words = [view.word] if view.word.kind in LISTED else []
        text = view.ways.text(extent.passage)
        said = {word.start + at: syllable for word in words for at, syllable in enumerate(word.pinyin or ())}
        places = [at for word in words for at in range(word.start, word.end)]
        syllables = [
            None if text[at].isdigit() else said.get(at) for at in places
        ]  # a figure has no reading to mend
        start, end = (words[0].start, words[-1].end) if words else (0, 0)
        return extent._replace(start=start, end=end), syllables

    def _correct(self, extent: Extent, again: Callable[[str], object], typed: str | None) -> None:
        if typed is None:
            return
        from tui.desk.reading.typed_reading import marked_ones

        place = self._opened.place(extent)
        syllables = marked_ones(place.quote, typed)
        alone = " where it stands alone (u takes it back)" if len(place.quote) == 1 else ""
        self._opened.keep(
            partial(self._keep_reading, place, syllables),
            lambda _: f"{place.quote} is read {' '.join(syllables)} from now on{alone}",
            partial(again, typed),
        )

    def _keep_reading(self, place: Place, syllables: Sequence[str]) -> None:
        """What was said of this place alone gives way."""
        notebook = self._opened.desk.notebook
        with notebook.action(f"{place.quote} is read {' '.join(syllables)}"):
            notebook.readings.forget(place)
            notebook.decisions.read(place.quote, *syllables)

    def _correct_here(self, extent: Extent, again: Callable[[str], object], typed: str) -> None:
        """The place knows its words by what stands around them; elsewhere they are read as before."""
        from tui.desk.reading.typed_reading import marked_ones

        opened = self._opened
        place, title = opened.place(extent), opened.article.title
        syllables = marked_ones(place.quote, typed)
        opened.keep(
            partial(opened.desk.notebook.readings.read, place, *syllables, title=title),
            lambda _: f"{place.quote} is read {' '.join(syllables)} here (u takes it back)",
            partial(again, typed),
        )

    # How well words are known ---------------------------------------------------------------------------

    def status(self, status: Status) -> None:
        """How well what is in hand is known; of a sentence all its words."""
        view, mark = self._opened.view, self._opened.desk.notebook.words.mark
        extent = self._opened.chosen()

        def said(what: str) -> Callable[[int], str]:
            return lambda changed: marked(what, status, changed)

        term, unit = self._opened.text(extent), view.hand.unit
        selected = view.selection.ends is not None or unit == "selection"
        if unit in ("sentence", "paragraph") or (selected and not self._opened.desk.notebook.glossary.find(term)):
            words = self._words_in(extent)
            forms = [form for word in words for form in said_of(word, status)]
            self._opened.keep(partial(mark, forms, status), said(counted(len(words), "word")))
            return
        if not selected and unit == "word" and view.word.kind not in LISTED:
            self._opened.screen.tell("Numbers, punctuation and Latin words need not be known")
            return
        self._opened.keep(partial(mark, said_of(term, status), status), said(term))

    def rest_known(self) -> None:
        """All words on this screen that nothing was said about, and that are not flagged, are known."""
        notebook = self._opened.desk.notebook
        statuses = notebook.words.statuses()
        flagged = [flag.place.quote for flag in notebook.flags.entries(self._opened.article.id)]
        words = [
            word
            for word in dict.fromkeys(self._words_shown())
            if word not in statuses
            and status_of(word, statuses) == "new"
            and not any(word in quote for quote in flagged)
        ]
        self.know(words)

    def know(self, words: Sequence[str]) -> None:
        """These words are known."""
        self._opened.keep(
            partial(self._opened.desk.notebook.words.mark, words, "known"),
            lambda count: (
                f"{counted(count, 'word is', 'words are')} known now (u takes it back)"
                if count
                else "No word here is left to be known"
            ),
        )

    def _words_in(self, extent: Extent) -> list[str]:
        """The words of a stretch that can be known, each once."""
        view = self._opened.view
        analysis, text = view.analyses.get(extent.passage), view.ways.text(extent.passage)
        words = analysis.words if analysis else ()
        inside = (word for word in words if word.kind in LISTED and extent.start <= word.start < extent.end)
        return list(dict.fromkeys(text[word.start : word.end] for word in inside))

    def _words_shown(self) -> list[str]:
        """The words on the screen that can be known, in order."""
        view = self._opened.view
        shown = []
        for row in range(view.paper.top, view.paper.last + 1):
            drawn = view.paper.document.row(row)
            analysis = view.analyses.get(drawn.line.passage)
            if drawn.kind == "text" and analysis:
                text = view.ways.text(drawn.line.passage)
                shown += [
                    text[word.start : word.end]
                    for word in analysis.words
                    if word.kind == "word" and drawn.line.start <= word.start < drawn.line.end
                ]
        return shown
