"""How far goes what somebody says without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from seeds.language.sentences import ENDING
from seeds.language.speech.clauses import Clause
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Page
from seeds.language.speech.subject import subject
from seeds.language.speech.verbs import Met, ends_clause

_HAPPENED = re.compile("最终|最后|随后|结果|于是|后来|然后|接着|[便就才]|一边|随即|立[刻即]")
"""With these the paper tells what happened then."""


class Reach:
    """The clauses of a passage, and where what is reported in them begins and ends."""

    def __init__(self, page: Page, clauses: Sequence[Clause], verbs: Callable[[Clause], Sequence[Met]]) -> None:
        self._page, self._clauses, self._verbs = page, clauses, verbs

    def reported(self, place: int, clause: Clause) -> tuple[int, int] | None:
        """The first and last clause that report what is said behind a comma or a colon."""
        first = place + 1
        if first >= len(self._clauses) or clause.ends_sentence or clause.sign == "" or self._clauses[first].quoted:
            return None
        if clause.sign == "：":
            return first, self._monologue_end(first)
        following = self._clauses[first]
        head = self._verbs(following)
        if head and ends_clause(self._page.text, head[0], following.end, following.sign):
            who = subject(self._page, following.start, head[0].start)
            if who is not None and who.kind == "left out":
                return None
        return first, self.sentence_end(first)

    def reported_on(self, place: int | None) -> tuple[int, int] | None:
        """What a sentence goes on to report behind a few words of his own: 他说，“很贴切”，就像没有水的水库。"""
        if (
            place is None
            or self._clauses[place].sign != "，"
            or self._page.text[self._clauses[place].end - 2] in ENDING
        ):
            return None
        rest = self._clauses[place + 1 : self.sentence_end(place) + 1]
        told = len([*takewhile(lambda clause: not clause.quoted, rest)])
        if not told or self._verbs(rest[0]) or leading(self._page, rest[0].start, rest[0].end):
            return None
        if _HAPPENED.match(self._page.text, rest[0].start):
            return None
        return place + 1, place + told

    def sentence_end(self, place: int) -> int:
        """The clause with which the sentence ends."""
        while place + 1 < len(self._clauses) and not self._clauses[place].ends_sentence:
            place += 1
        return place

    def _monologue_end(self, first: int) -> int:
        """The clause with which ends what a colon opens: before somebody else speaks, or with the passage."""
        last = self.sentence_end(first)
        while last + 1 < len(self._clauses):
            end = self.sentence_end(last + 1)
            if any(clause.quoted or self._names_a_speaker(clause) for clause in self._clauses[last + 1 : end + 1]):
                break
            last = end
        return last

    def _names_a_speaker(self, clause: Clause) -> bool:
        text, verbs = self._page.text, self._verbs(clause)
        closing = (verb for verb in verbs if ends_clause(text, verb, clause.end, clause.sign))
        return any(subject(self._page, clause.start, verb.start) for verb in closing)

    def end(self, last: int) -> int:
        """Where a clause ends, with the sign behind it if the sentence ends there too."""
        clause = self._clauses[last]
        return clause.end + (clause.ends_sentence and clause.sign != "\n")
