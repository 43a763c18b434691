"""Where a word stands in the whole library, one place a line, the word aligned in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from seeds.language.concordance import Mention
from store.counted import counted
from tui.desk.desk import Desk
from tui.desk.reading.places import place_at
from tui.screens.background import Foreseen, breathing, tell, told
from tui.screens.bindings import bindings_for
from tui.screens.lists import ListScreen
from tui.screens.places import go_to
from tui.screens.table import Order, Table
from tui.typeset.cells import cells, drawable
from tui.widgets.column import Column
from tui.widgets.listing import Listing

if TYPE_CHECKING:
    from seeds.language.concordance import Mentions

AT_MOST = 5_000
"""Places listed; of a more frequent word the total is told."""
BEFORE, TITLE, MORE = 28, 24, 12
"""Cells of what stands before and of the title, and how many more where there is room."""
GAP = "  "
BAR = 30
"""Cells in which progress is shown."""


class ConcordanceTable(Table[Mention]):
    """Nothing yet: the places come from a thread."""

    orders = (
        Order("in the library's order", lambda mention: 0, columns=(1, 3), told=False),
        Order("by what follows", lambda mention: (mention.after, mention.before[::-1]), columns=(2,)),
        Order("by what stands before", lambda mention: (mention.before[::-1], mention.after), columns=(0,)),
    )
    padding = 0  # a line reads on as it does in its article
    hint = "Filter by the words around it, or by article"

    def __init__(self, desk: Desk, word: str) -> None:
        super().__init__(desk)
        self._word = word
        self.total: int | None = None
        self.under_way = ""
        middle = min(cells(drawable(word)), 20)
        self.columns = (
            Column("", BEFORE, right=True, tail=True, quiet=True, broad=BEFORE + MORE, least=12),
            Column("", middle, strong=True),
            Column("", 0, quiet=True),
            Column(f"{GAP}Article", TITLE, quiet=True, broad=TITLE + MORE, least=12, from_room=60),
        )

    @property
    def _head(self) -> str:
        return drawable(self.desk.shown(self._word))

    def load(self) -> Sequence[Mention]:
        """None before they are found."""
        return ()

    def key_of(self, item: Mention) -> str:
        """Its place."""
        return f"{item.article} {item.block} {item.start}"

    def cells_of(self, item: Mention) -> tuple[str, ...]:
        """What stands before, the word, what follows, the article."""
        before, match, after = item.drawn(self.desk.shown)
        return before, match, after, GAP + self.desk.shown(item.title)

    def searched(self, item: Mention) -> str:
        """The line as it is read."""
        return f"{item.before}{item.match}{item.after} {item.title}"

    def masthead(self, shown: Sequence[Mention], every: Sequence[Mention]) -> Content:
        """The word and how often it stands there."""
        if self.total is None:
            return Content.assemble((self._head, "bold $accent"), "  looking through the library …")
        articles = len({mention.article for mention in shown})
        places = f"{len(shown):,}" if len(shown) == self.total else f"{len(shown):,} of {self.total:,}"
        noun = "place" if self.total == 1 else "places"
        count = f"  {places} {noun} in {counted(articles, 'article')}"
        return Content.assemble((self._head, "bold $accent"), count)

    def empty(self, every: Sequence[Mention]) -> str:
        """It stands nowhere, or is still being looked for."""
        return self.under_way if self.total is None else f"“{self._head}” stands nowhere in the library."


class ConcordanceScreen(ListScreen[Mention]):
    """Enter goes to the place."""

    WHERE = ("concordance", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("concordance", "lists")

    def __init__(self, desk: Desk, word: str) -> None:
        table = ConcordanceTable(desk, word)
        super().__init__(desk, table)
        self._word, self._places = word, table

    def begin(self) -> None:
        """Look for the word."""
        self.reload()

    def reload(self, key: str | None = None) -> None:
        """Look for it, again when the notebook tells of other texts; what is listed stays until then."""
        self.do(self._find, self._found, failed=self._failed, group="concordance", exclusive=True)

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """The place in its article."""
        if item := self.item:
            go_to(self, place_at(item), item.title)

    def _find(self) -> Mentions:
        """All places of the word, with each step told that can be seen."""
        from tui.desk.lookup.answer import answer
        from tui.desk.reading.elsewhere import breathe

        before = ""

        def progress(what: str, done: float) -> None:
            nonlocal before
            breathing()
            if before != (before := f"{what}\n\n{_bar(done)}\n\nEsc stops"):
                tell(self, self._tell, before)

        def pause() -> None:
            breathing()
            breathe()

        return answer(self.desk.paths, self._word, AT_MOST, progress, pause).mentions

    def _failed(self, error: Foreseen) -> None:
        self._tell(told(error))

    def _tell(self, under_way: str) -> None:
        """What is being done; before there is anything to list."""
        self._places.under_way = under_way
        for empty in self.query("#empty").results(Static):
            empty.update(under_way)

    def _found(self, mentions: Mentions) -> None:
        self._places.total = mentions.total
        self.show_items(mentions.shown)
        self.query_one(Listing).focus()


def _bar(done: float) -> str:
    """How far one is."""
    full = round(min(max(done, 0.0), 1.0) * BAR)
    return f"{'━' * full}{'╌' * (BAR - full)} {done:4.0%}"
