"""What somebody tells in his own words that another has said: “医生说，要多走路。”"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from seeds.language.speech.clauses import Clause, clauses
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.reach import Reach
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.statement import Statement
from seeds.language.speech.subject import subject
from seeds.language.speech.suits import suits
from seeds.language.speech.verbs import Met, ends_clause

FEWEST = 12
"""In fewer characters nobody retells anything."""
_ONESELF = frozenset(("我", "我们", "咱", "咱们", "你", "你们", "您", "大家", "谁"))
_OF_ONESELF = re.compile("(?:可是?|但是?|不过|然而|只是|所以|于是|而)(?:我|咱)(?!们的|的)")
_OF_PAPER = frozenset(("laid down", "shown", "reported"))


class Retold:
    """The statements inside the quotations of a passage."""

    def __init__(self, page: Page, speakers: Speakers, verbs: Callable[[Clause], Sequence[Met]]) -> None:
        self._page, self._speakers, self._verbs = page, speakers, verbs

    def within(self, said: Statement) -> Iterator[Statement]:
        """What others say in the words of a statement."""
        start, end = said.start + 1, said.end - 1
        if end - start < FEWEST:
            return
        inner = [
            one._replace(start=one.start + start, end=one.end + start)
            for one in clauses(self._page.text[start:end])
        ]
        reach = Reach(self._page, inner, self._verbs)
        for place, clause in enumerate(inner):
            for verb in () if clause.quoted else self._verbs(clause):
                if verb.verb.how in _OF_PAPER or (first := self._begins(inner, place, verb)) is None:
                    continue
                who = self._who(clause, verb)
                led = self._speakers.led(who) if who else None
                if who and led and led.name != said.speaker:
                    last = min(reach.end(self._retold_end(inner, first, place, reach.sentence_end(place))), end)
                    at = (who.start, who.end)
                    yield replace(
                        said,
                        start=first,
                        end=last,
                        speaker=led.name,
                        at=at,
                        verb=verb.word,
                        verb_at=verb.start,
                        stance=verb.verb.stance,
                        direct=False,
                        doubt=True,
                    )
                    break

    def _retold_end(self, inner: Sequence[Clause], first: int, place: int, last: int) -> int:
        """The clause before which whoever retells goes on of himself: 我妈觉得没有前途，|可是我喜欢。"""
        behind = (at for at in range(place + 1, last + 1) if inner[at].start > first)
        return next((at - 1 for at in behind if _OF_ONESELF.match(self._page.text, inner[at].start)), last)

    def _begins(self, inner: Sequence[Clause], place: int, verb: Met) -> int | None:
        """Where what is retold begins: behind the sign that follows the verb, or at once."""
        clause = inner[place]
        if ends_clause(self._page.text, verb, clause.end, clause.sign):
            goes_on = clause.sign in ("，", "：") and place + 1 < len(inner) and verb.verb.how != "quote"
            return inner[place + 1].start if goes_on else None
        rest = self._page.text[verb.end : clause.end]
        return verb.end if verb.verb.takes_clause and len(rest) > 3 and not rest.endswith("的") else None

    def _who(self, clause: Clause, verb: Met) -> Subject | None:
        """Somebody else who stands right before the verb."""
        who = subject(self._page, clause.start, verb.start)
        if who is None or who.kind == "left out" or not who.beside or not suits(self._page.text, who, verb):
            return None
        written = self._page.text[who.start : who.end]
        return None if written in _ONESELF or not (who.kind == "role" or self._speakers.is_a_person(who)) else who
