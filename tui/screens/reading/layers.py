"""What is marked only for who asks for it: speakers and constructions, found in a thread once they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from tui.desk.reading.said import at, manner
from tui.screens.background import nothing
from tui.screens.reading.opened import Opened
from tui.widgets.reading import VOICES, Extent, Layer

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.analysis import Analysis
    from seeds.language.constructions import Construction
    from seeds.language.speech import Statement
    from tui.desk.reading.asked import Asked, EntryPart

AROUND = 200
"""Passages on both sides of the cursor that are looked through: all of an article, of a book a part."""


class Layers:
    """Finds what the words of the page say of it as a whole, and marks it where that is shown."""

    def __init__(self, opened: Opened) -> None:
        self._opened, self._view = opened, opened.view
        self.statements: Sequence[Statement] = ()
        self._heard: object = None
        """The part of the text whose statements are known or under way."""
        self._built: object = None
        self._watches = False

    def find(self) -> None:
        """More words are known, or other marks are shown: find what is shown now."""
        if not self._watches:
            self._watches = True
            self._opened.screen.watch(self._view, "light", self.find, init=False)
        if self._view.light == "speakers":
            self.listen()
        elif self._view.light == "constructions" and self._built != self._part:
            self._built = self._part
            find = partial(self._opened.desk.analyst.constructions, self._passages)
            self._opened.screen.do(find, self._mark_built, failed=nothing, group="built", exclusive=True)

    def listen(self, then: Callable[[], object] | None = None) -> None:
        """Find out who says what; `then` is called when it is news."""
        if self._heard == self._part:
            return
        self._heard = self._part
        known: Mapping[int, Analysis] = dict(self._view.analyses)
        find = partial(self._opened.desk.analyst.said, self._passages, known)
        self._opened.screen.do(find, partial(self._hear, then), failed=nothing, group="said")

    def told(self, asked: Asked, then: Callable[[], object]) -> list[EntryPart]:
        """Who says what one stands on, and whom 他 or 该负责人 means."""
        from tui.desk.reading.asked import EntryPart

        self.listen(then)
        one = at(self.statements, asked.passage, asked.offset)
        if one is None:
            return []
        shown = self._opened.desk.shown
        written = asked.text[slice(*one.at)] if one.at else ""
        meant = f"{written} is {one.speaker}" if written not in ("", one.speaker) else ""
        how = " · ".join(filter(None, (one.verb, one.stance, manner(one))))
        return [
            EntryPart("label", f"Says it · {shown(one.speaker)}"),
            EntryPart("note", shown(meant or how)),
            *[EntryPart("quiet", shown(how))] * bool(meant),
        ]

    @property
    def _part(self) -> object:
        """The part of the text that is looked through, and how much of its words is known."""
        number = self._view.cursor.passage - self._view.passages[0].number
        return len(self._view.analyses), number // AROUND

    @property
    def _passages(self) -> list[Passage]:
        here = self._view.cursor.passage
        return [one for one in self._view.passages if abs(one.number - here) <= 2 * AROUND]

    def _hear(self, then: Callable[[], object] | None, found: Sequence[Statement]) -> None:
        self.statements = found
        names = list(dict.fromkeys(one.speaker for one in found))
        for number, layer in enumerate(VOICES):
            mine = set(names[number :: len(VOICES)])
            spans = (Extent(one.passage, one.start, one.end) for one in found if one.speaker in mine)
            self._view.mark(layer, spans)
        if then:
            then()

    def _mark_built(self, found: Mapping[int, Sequence[Construction]]) -> None:
        for layer, extents in _own_words(found).items():
            self._view.mark(layer, extents)


def _own_words(found: Mapping[int, Sequence[Construction]]) -> Mapping[Layer, Sequence[Extent]]:
    """The constructions' own words; what fills their gaps is not marked."""
    own: list[Extent] = []
    for number, constructions in found.items():
        for one in constructions:
            start = one.start
            for part in sorted(one.parts, key=lambda part: part.start):
                own.append(Extent(number, start, part.start))
                start = max(start, part.end)
            own.append(Extent(number, start, one.end))
    return {"construction": [extent for extent in own if extent.start < extent.end]}
