"""What the library shows of study: how much of each article is known, and how many cards wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from store.counted import counted
from store.errors import StoreError
from tui.study.difficulty import measure

if TYPE_CHECKING:
    from tui.desk import Desk
    from tui.study.counts import Counting

A_FEW = 20
"""New texts between two looks at the table."""


class Study:
    """The shares as they were last looked up; `look` runs in a thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counting: Counting | None = None
        self.shares: dict[str, float] = {}
        self.due = 0
        self.begins = False
        """Whether nothing is known of what the reader knows, so that every word counts as unknown."""

    @property
    def waiting(self) -> str:
        """How many cards wait, as the masthead says it."""
        return f" · {counted(self.due, 'card')} to review" if self.due else ""

    def look(self) -> Iterator[None]:
        """Look everything up; stops now and then, when there is something new to show."""
        from store.records import now
        from tui.study.counts import Counting
        from tui.study.reviewing import Session

        desk = self._desk
        self._counting = counting = self._counting or Counting(desk)
        self.due = Session(desk.notebook, desk.config.new_cards, desk.config.retention).queue().due(now()).total
        statuses = desk.notebook.words.statuses()
        self.begins = "known" not in statuses.values()
        missing = []
        for id in list(desk.library.cards()):
            counts = counting.known(id)
            if counts is None:
                missing.append(id)
            else:
                self.shares[id] = measure(counts, statuses).share_known
        yield
        for number, id in enumerate(missing, 1):
            with suppress(StoreError):  # it stays without a share; reading it will say what is wrong
                self.shares[id] = measure(counting.of(id), statuses).share_known
            if number % A_FEW == 0 or number == len(missing):
                yield
