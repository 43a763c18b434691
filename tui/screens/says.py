"""Who says what in an article: one statement a line; Enter goes to it, typing a name leaves what that one says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.types import CSSPathType
from textual.widget import Widget

from store.counted import counted
from tui.desk.desk import Desk
from tui.desk.reading.places import place_of
from tui.desk.reading.said import THE_PAPER, manner
from tui.screens.bindings import bindings_for
from tui.screens.lists import ListScreen
from tui.screens.places import go_to
from tui.screens.table import Order, Table
from tui.widgets.column import BROAD, Column
from tui.widgets.detail import Detail, Parts
from tui.widgets.listing import Listing

if TYPE_CHECKING:
    from seeds.documents import Article
    from seeds.language.speech import Statement

LIKELY = "? only likely"
"""What the sign beside a statement means."""


class Statements(Table["Statement"]):
    """The statements of one article, and what is left to the paper."""

    columns = (
        Column("Speaker", 16, broad=24, shrinks=True, least=10),
        Column("Verb", 8, broad=10, shrinks=True, quiet=True, from_room=60),
        Column("Sense", 10, shrinks=True, quiet=True, from_room=BROAD),
        Column("", 1),
        Column("What is said", 0),
    )
    orders = (
        Order("as they stand in the text", lambda one: (one.passage, one.start), columns=(4,), told=False),
        Order("by speaker", lambda one: (one.speaker, one.passage, one.start), columns=(0,)),
        Order("by verb", lambda one: (one.stance, one.verb), columns=(1, 2)),
    )
    hint = "Filter by speaker, verb or words"

    def __init__(self, desk: Desk, article: Article) -> None:
        super().__init__(desk)
        self.article = article
        self.texts = {passage.number: passage.text for passage in article.passages}
        self.found: Sequence[Statement] | None = None
        """Nothing while the article is still being read."""

    def load(self) -> Sequence[Statement]:
        """What is found so far."""
        return self.found or ()

    def key_of(self, item: Statement) -> str:
        """Its place."""
        return f"{item.passage} {item.start} {item.end} {item.verb_at}"

    def cells_of(self, item: Statement) -> tuple[str, ...]:
        """Speaker, verb and its sense, whether he is only likely, the words."""
        shown = self.desk.shown
        likely = "?" if item.doubt else ""
        return shown(item.speaker), shown(item.verb), item.stance, likely, shown(self.words_of(item))

    def searched(self, item: Statement) -> str:
        """Everything the line says."""
        return " ".join((item.speaker, item.verb, item.stance, self.words_of(item)))

    def masthead(self, shown: Sequence[Statement], every: Sequence[Statement]) -> Content:
        """How many speak, and what is left to the paper."""
        title = self.desk.shown(self.article.title)
        if self.found is None:
            return Content.assemble(("Who says what", "bold $accent"), f"  {title}")
        speakers = len({one.speaker for one in shown})
        told = " · ".join(
            (
                f"{counted(len(shown), 'statement')} of {counted(speakers, 'speaker')}",
                f"{THE_PAPER} {self._own():.0%}",
                *((LIKELY,) if any(one.doubt for one in shown) else ()),
            )
        )
        return Content.assemble(("Who says what", "bold $accent"), f"  {title}\n{told}")

    def empty(self, every: Sequence[Statement]) -> str:
        """Still at work, or really nothing."""
        return "Reading the article…" if self.found is None else "Nobody but the paper itself speaks here."

    def words_of(self, item: Statement) -> str:
        """What is said."""
        return self.texts[item.passage][item.start : item.end].strip()

    def _own(self) -> float:
        """The share of the text that is the paper's own."""
        from seeds.language.speech import voices

        told = voices(list(self.texts.values()), self.found or ())
        return told[-1].characters / (sum(map(len, self.texts.values())) or 1)


class SaysScreen(ListScreen["Statement"]):
    """A table of statements, the one in hand in full below it."""

    WHERE = ("says", "lists")
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("says", "lists")

    def __init__(self, desk: Desk, article: Article, of: str = "") -> None:
        """`of` is a speaker: only what he says is shown at first."""
        self._statements = Statements(desk, article)
        super().__init__(desk, self._statements)
        self._of = of

    def begin(self) -> None:
        """The empty table stands at once; the statements come when they are found."""
        self.do(self._find, self._found, group="says", exclusive=True)

    def beside(self) -> Widget:
        """The statement in full, below the table, which needs the width."""
        return Detail(room=0)

    def show_item(self, item: Statement | None) -> None:
        """The statement in hand."""
        parts: Parts = []
        if item is not None:
            shown = self.desk.shown
            written = self._statements.texts[item.passage][slice(*item.at)] if item.at else ""
            named = f" ({written})" if written not in ("", item.speaker) else ""
            how = " · ".join(filter(None, (item.verb, item.stance, manner(item))))
            parts = [
                ("title", shown(item.speaker + named)),
                ("quiet", shown(how)),
                ("sentence", shown(self._statements.words_of(item))),
            ]
        self.query_one(Detail).show(parts)

    @on(Listing.Picked)
    def action_go_to(self) -> None:
        """Where the statement in hand stands."""
        if item := self.item:
            article = self._statements.article
            go_to(self, place_of(article, item.passage, item.start, item.start + 1), article.title)

    def _find(self) -> Sequence[Statement]:
        """Who says what, in the whole text; in a thread."""
        passages = self._statements.article.passages
        analyses = {}
        for part in self.desk.analyst.words([one.text for one in passages], self.desk.own_words):
            analyses.update({passages[place].number: analysis for place, analysis in part.items()})
        return self.desk.analyst.said(passages, analyses)

    def _found(self, found: Sequence[Statement]) -> None:
        self._statements.found = found
        if self._of and any(self._of in one.speaker for one in found):
            self._table.narrow(self._of)
        self.show_items(found)
