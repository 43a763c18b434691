"""Whose a quotation is that stands without a verb of saying, by who spoke before it."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.speech.clauses import JOINED, Clause
from seeds.language.speech.cues import CITED
from seeds.language.speech.known import Known
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.scene import answering
from seeds.language.speech.speaker import Speaker
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.statement import Statement


class GoingOn:
    """The quotations of one passage, each of who spoke last or of who answers him."""

    def __init__(self, page: Page, clauses: Sequence[Clause], speakers: Speakers, number: int) -> None:
        self._page, self._clauses, self._speakers, self._number = page, clauses, speakers, number

    def _said_so(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """说完，他放下茶杯：“……” Whoever has spoken goes on."""
        before = self._clauses[place - 1] if place else None
        leads = before is not None and not before.quoted and before.sign in ("，", "：")
        return self._speakers.said_so(place - 1) if leads else None

    def _joined(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """“……”、“……”以及“……”: pieces of what one mouth has said."""
        ahead = [clause for clause in self._clauses[:place] if clause.quoted]
        between = self._page.text[ahead[-1].end : self._clauses[place].start] if ahead else ""
        who = next((one for one in found if between in JOINED[1:] and one.start == ahead[-1].start), None)
        return self._again(Known(who.speaker, "role", self._number), place) if who else None

    def _goes_on(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """Who has just been reported in this passage is quoted in the next sentence."""
        before = self._clauses[place - 1] if place else None
        memory = self._speakers.memory
        if before is None or not before.ends_sentence or memory.speaker is None:
            return None
        beside = [one for one in found if one.start < before.end and before.start - 1 <= max(one.end, one.verb_at)]
        known = memory.speaker
        if not beside or known.passage != self._number or beside[-1].stance == "lays down":
            return None
        return self._again(known, place) if known.name == beside[-1].speaker else None

    def _answers(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """“……？”“……！”: the other of the two who talk."""
        before = self._clauses[place - 1] if place else None
        if before is None or not before.quoted or before.end != self._clauses[place].start:
            return None
        asker = next((one.speaker for one in reversed(found) if one.start == before.start), None)
        turns = [name for name, passage in self._speakers.memory.turns if self._number - passage <= 3]
        others = [name for name in turns if name != asker]
        return self._again(Known(others[-1], "role", self._number), place) if asker and others else None

    def _from_before(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """A passage that is nothing but a quotation: who met the press goes on; two who talk take turns."""
        if place or not all(clause.quoted for clause in self._clauses):
            return None
        memory = self._speakers.memory
        if memory.focus and memory.presented == self._number - 1:
            return self._again(memory.focus, place)
        turns = [name for name, passage in memory.turns if self._number - passage <= 3]
        if turns and memory.silent == self._number - 1 == memory.turns[-1][1] + 1:
            return self._again(Known(turns[-1], "role", self._number), place)  # nobody has answered
        if not turns or memory.turns[-1][1] != self._number - 1:
            doers = {*memory.doers.get(self._number - 1, ())}
            return self._again(Known(doers.pop(), "role", self._number), place) if len(doers) == 1 else None
        others = [name for name in turns if name != turns[-1]]
        if memory.meets_press and memory.speaker:
            return self._again(memory.speaker, place)
        if not others and memory.focus and memory.focus.is_somebody and memory.focus.name != turns[-1]:
            others = [memory.focus.name]
        again = answering([name for name, _ in memory.turns])
        return self._again(Known(again or others[-1], "role", self._number), place) if others else None

    def _spoke_last(self, place: int) -> Speaker | None:
        """Who spoke in this passage or the one before, where a sentence of others closes with words."""
        before = self._clauses[place - 1] if place else None
        known = self._speakers.memory.speaker
        if before is None or before.quoted or known is None or known.kind != "person":
            return None
        if before.sign != "，" or CITED.search(self._page.text, before.start, before.end):
            return None
        return self._again(known, place) if self._number - known.passage <= 1 else None

    def _again(self, known: Known, place: int) -> Speaker:
        at = self._clauses[place].start
        return Speaker(known, known.name, False, Subject("left out", at, at))

    def _after(self, place: int) -> Clause | None:
        """The clause right behind a quotation."""
        clause = self._clauses[place]
        after = self._clauses[place + 1] if place + 1 < len(self._clauses) else None
        return after if after and not after.quoted and clause.sign == "" else None
