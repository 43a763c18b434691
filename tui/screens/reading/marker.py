"""What the reader keeps, marked in the text: kept terms, notes, flags, bookmarks."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from tui.desk.reading.places import stretches
from tui.desk.study.statuses import status_of
from tui.screens.reading.layers import Layers
from tui.screens.reading.opened import Opened
from tui.widgets.reading import Extent

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.analysis import Analysis
    from store.records import GlossaryEntry, Note

LONGEST_KEPT = 24
PAINTED = 120
"""Characters of a note's place that are marked in the text itself."""
FIRST = 40
"""Passages that are looked through before any words are known."""
WELL_KNOWN = 21.0
"""Days a memory lasts by the scheduler's reckoning, from which on a term counts as known."""


class Marker:
    """From the notebook to the marks of the page."""

    def __init__(self, opened: Opened) -> None:
        self._opened, self._view = opened, opened.view
        self.layers = Layers(opened)
        """What is marked besides, where it is asked for."""
        self.notes: Sequence[tuple[Extent, Note]] = ()
        """Every note of this article that still has its place."""

    def mark(self) -> None:
        """Everything the notebook says now."""
        notebook, article = self._opened.desk.notebook, self._opened.article
        view = self._view
        self.notes = [
            (Extent(*stretch), note)
            for note in notebook.notes.entries(article.id)
            for stretch in stretches(article, [note.place])
        ]
        # A note on a whole paragraph has its sign in the margin: a page of colour would not be calm.
        view.mark("noted", (at._replace(end=min(at.end, _painted(at))) for at, _ in self.notes))
        bookmarks = (mark.place for mark in notebook.bookmarks.entries(article.id))
        view.mark("bookmark", (Extent(*stretch) for stretch in stretches(article, bookmarks)))
        view.mark("doubted", (Extent(doubt.block, doubt.start, doubt.end) for doubt in article.doubts))
        flags = (flag.place for flag in notebook.flags.entries(article.id))
        view.mark("flagged", (Extent(*stretch) for stretch in stretches(article, flags)))
        statuses = notebook.words.statuses()
        known = self._known_by_cards()

        def faded(term: str) -> int:
            status = status_of(term, statuses)
            return max({"known": 2, "ignored": 2, "learning": 1}.get(status, 0), known.get(term, 0))

        view.judge(lambda word: status_of(word, statuses) in ("new", "learning"), faded)
        self.mark_kept()

    def _known_by_cards(self) -> dict[str, int]:
        """How well the terms are known that were asked in review."""
        notebook = self._opened.desk.notebook
        found: dict[str, int] = {}
        terms = {entry.id: entry.term for entry in notebook.glossary.entries()}
        for card in notebook.cards.by_id().values():
            if card.entry in terms and card.reviews:
                level = 2 if card.memory and (card.memory.stability or 0.0) >= WELL_KNOWN else 1
                term = terms[card.entry]
                found[term] = min(found.get(term, 2), level)
        return found

    def mark_kept(self) -> None:
        """Every place of every term that is kept, in the passages whose words are known."""
        if not self._opened.desk.has_notebook:  # it cannot be read
            return
        article, glossary = self._opened.article, self._opened.desk.notebook.glossary
        terms = glossary.by_term()
        lengths = sorted({len(term) for term in terms if len(term) <= LONGEST_KEPT}, reverse=True)
        extents = {
            Extent(passage.number, start, start + length)
            for passage in self._known_passages()
            for start, length in standing(
                passage.text, self._view.analyses.get(passage.number), terms.keys(), lengths
            )
        }
        own = (one.place for entry in glossary.entries() for one in entry.sentences if one.place)
        extents.update(Extent(*stretch) for stretch in stretches(article, own))
        self._view.mark("kept", extents)
        self.layers.find()

    def _known_passages(self) -> Iterator[Passage]:
        passages = self._view.passages
        first = passages[0].number
        known = self._view.analyses or range(first, min(first + FIRST, first + len(passages)))
        return (passages[number - first] for number in sorted(known))

    def notes_at(self, extent: Extent) -> list[tuple[Extent, Note]]:
        """The notes in whose place the beginning of a stretch lies."""
        here = extent.passage, extent.start
        return [(at, note) for at, note in self.notes if (at.passage, at.start) <= here < (at.passage, at.end)]

    def kept_at(self, extent: Extent) -> list[GlossaryEntry]:
        """What the reader keeps of a stretch, and of the longer term it stands in."""
        marked = self._view.marks.within("kept", extent.passage, extent.start, extent.start + 1)
        terms = dict.fromkeys(self._opened.text(one) for one in (extent, *marked))
        glossary = self._opened.desk.notebook.glossary
        return [entry for term in terms for entry in glossary.find(term)]


def standing(
    text: str, analysis: Analysis | None, terms: Container[str], lengths: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Where terms stand as words, the longest first at each place: 民生 does not stand in 居民生活."""
    edges = sorted({word.start for word in analysis.words}) if analysis else range(len(text))
    ends = {word.end for word in analysis.words} if analysis else range(len(text) + 1)
    free = 0
    for at in edges:
        if at < free:
            continue
        found = (long for long in lengths if at + long in ends and text[at : at + long] in terms)
        if length := next(found, 0):
            yield at, length
            free = at + length


def _painted(extent: Extent) -> int:
    """Where the paint of a note's place ends."""
    return extent.end if extent.end - extent.start <= PAINTED else extent.start + 1
