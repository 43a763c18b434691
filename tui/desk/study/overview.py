"""What the library shows of study: how much of each article is known, and how many cards wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from store.counted import counted
from store.errors import StoreError

if TYPE_CHECKING:
    from seeds.language.dictionary.spelling import Spelling
    from store.records import Status
    from tui.desk.desk import Desk
    from tui.desk.study.counts import Counting, Words
    from tui.desk.study.level import TextLevel


class Study:
    """The shares as they were last looked up; `look` runs in a thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._counting: Counting | None = None
        self.shares: dict[str, float] = {}
        self.levels: dict[str, TextLevel] = {}
        self.at_work = True
        """Whether texts are still being counted."""
        self.due = 0
        self.begins = False
        """Whether nothing is known of what the reader knows, so that every word counts as unknown."""

    @property
    def counted(self) -> int:
        """How many texts were counted so far."""
        return self._counting.counted if self._counting else 0

    def called(self, spelled: Spelling) -> Iterable[str]:
        """The short names of those texts that are read as somebody spells them."""
        return self._counting.called(spelled) if self._counting else ()

    @property
    def waiting(self) -> str:
        """How many cards wait, as the masthead says it."""
        return f" · {counted(self.due, 'card')} to review" if self.due else ""

    def look(self, first: str | None = None) -> Iterator[bool]:
        """Look everything up: what is known already, then new texts from the `first` outward, then key terms.

        Stops after every text, and says whether there is something new to show.
        """
        from store.records import now
        from tui.desk.study.counts import Counting
        from tui.desk.study.reviewing import Session

        desk = self._desk
        self._counting = counting = self._counting or Counting(desk)
        self.due = Session(desk.notebook, desk.config.new_cards, desk.config.retention).queue().due(now()).total
        statuses = desk.notebook.words.statuses()
        self.begins = "known" not in statuses.values()
        ids = list(desk.library.cards())
        missing = []
        for id in ids:
            words = counting.known(id)
            if words is None:
                missing.append(id)
            else:
                self._measure(id, words, statuses)
        self.at_work = bool(missing)
        yield True
        if first in missing:
            at = {id: number for number, id in enumerate(ids)}
            missing.sort(key=lambda id: abs(at[id] - at[first]))
        for number, id in enumerate(missing, 1):
            with suppress(SeedsError, StoreError):  # it stays without a share; reading it will say what is wrong
                self._measure(id, counting.words(id), statuses)
            self.at_work = number < len(missing)
            yield True
        for id in missing:
            with suppress(SeedsError, StoreError):
                counting.of(id)
            yield False

    def _measure(self, id: str, words: Words, statuses: Mapping[str, Status]) -> None:
        """What is known of an article, and its level, which does not change."""
        from tui.desk.study.difficulty import share_known
        from tui.desk.study.level import level_of

        self.shares[id] = share_known(words, statuses)
        if id not in self.levels:
            self.levels[id] = level_of(words)
