"""The statements of one passage, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seeds.language.analysis import Name
from seeds.language.plain import plainly
from seeds.language.speech.clauses import Clause, clauses, is_heading
from seeds.language.speech.cues import presents
from seeds.language.speech.further import goes_on
from seeds.language.speech.memory import Memory
from seeds.language.speech.named import outside_titles
from seeds.language.speech.objects import is_told_somebody
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import is_paper
from seeds.language.speech.play import in_a_play
from seeds.language.speech.reach import Reach
from seeds.language.speech.retold import Retold
from seeds.language.speech.sources import source
from seeds.language.speech.speaker import Speaker
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.statement import Statement
from seeds.language.speech.strangers import unknown_body
from seeds.language.speech.subject import subject
from seeds.language.speech.unspoken import Unspoken
from seeds.language.speech.verbs import (
    ALOUD,
    SPEAKS,
    Met,
    asks_of_another,
    ends_clause,
    tells_nothing,
    told_behind,
    within,
)

_A_WORD = re.compile("了?[一几两]?[句声]话?")
FARTHEST_LEFT = 4
"""So many clauses behind a quotation it may be told at last whose it was."""
_GOES_ON = ("并", "並", "且", "而且", "以及")
"""With these a clause goes on with what its subject does, and nobody is called so: 并确保各处合乎守则."""


class Passage:
    """One passage on its way through the rules."""

    def __init__(self, text: str, names: Sequence[Name], number: int, memory: Memory) -> None:
        plain = plainly(text)
        self.text, self.number = text, number
        self.page = Page(plain, outside_titles(plain, names))
        self.clauses = clauses(plain)
        self.speakers = Speakers(text, self.page, self.clauses, number, memory)
        self.unspoken = Unspoken(self.page, self.clauses, self.speakers, number)
        self.traditional = plain != text
        self.is_heading = is_heading(plain)
        self.reach = Reach(self.page, self.clauses, self._verbs)
        self.found: list[Statement] = []
        self.taken: set[int] = set()
        """The quotations that are given to a speaker."""

    def statements(self) -> list[Statement]:
        """All of them, in the order of the text."""
        opened, self.speakers.memory.opened = self.speakers.memory.opened, None
        if opened and self._quoted(0) is not None:
            self._quote(0, opened, None)
        for place, clause in enumerate(self.clauses):
            if not clause.quoted:
                self._read(place, clause)
                said = any(one.start <= clause.start < one.end for one in self.found)
                self.speakers.mentions.remember(clause, said=said)
        self._as_in_a_play()
        self._without_verb()
        self._further()
        retold = Retold(self.page, self.speakers, self._verbs)
        self.found += [inner for one in self.found if one.direct for inner in retold.within(one)]
        if presents(self.page.text):
            self.speakers.memory.presented = self.number
        return sorted(self.found, key=lambda one: (one.start, -one.end))

    def _read(self, place: int, clause: Clause) -> None:
        """Look for a verb that closes its clause, then for one behind which what is said follows at once."""
        verbs = [] if self._from_source(place, clause) else self._verbs(clause)
        closing = (verb for verb in reversed(verbs) if self._closes(verb, clause))
        if any(self._closed(place, clause, verb) for verb in closing):
            return
        for verb in verbs:
            asks = self._asks(place, verb)
            told = told_behind(self.page.text, verb, clause.end)  # 他告诉我河水涨了
            may = verb.verb.takes_clause or asks or told is not None
            if may and self._open(place, clause, verb, asks):
                return

    def _from_source(self, place: int, clause: Clause) -> bool:
        """The rest of a sentence that begins with 记者从水利局获悉， or 他的理由是，."""
        if clause.sign not in ("，", "：") or place + 1 >= len(self.clauses):
            return False
        told = source(self.page, clause)
        if told is None or (told.whose and self.clauses[place + 1].quoted):
            return False
        led = self.speakers.led(told.whose) if told.whose else None
        if told.whose and led is None:
            return False
        who = led.name if led else self.text[told.start : told.end]
        start, end = self.clauses[place + 1].start, self.reach.end(self.reach.sentence_end(place + 1))
        at, verb = (told.start, told.end), self.text[told.verb : told.verb_end]
        self.found.append(Statement(self.number, start, end, who, at, verb, told.verb, told.stance, False))
        return True

    def _asks(self, place: int, verb: Met) -> Subject | None:
        """What somebody asks of another follows at once: 原告要求被告还款, 他们找到村里，希望修堤."""
        clause, text = self.clauses[place], self.page.text
        inside = any(one.start <= clause.start < one.end for one in self.found)
        heads = self.is_heading and verb.verb.how in ("comma", "pause") and clause.end - verb.end > 3
        if inside or not (heads or asks_of_another(text, verb, clause.end)):
            return None
        who = subject(self.page, clause.start, verb.start) or unknown_body(self.page, clause.start, verb.start)
        if who is not None and who.kind == "left out":
            who = self.speakers.earlier(place) or (who if self.speakers.goes_on(clause, verb) else None)
        if who is None or not who.beside or text.startswith("我", who.start):
            return None
        written = text[who.start : who.end]
        return None if is_paper(written) or (who.kind == "pronoun" and written[0] not in "他她对") else who

    def _closed(self, place: int, clause: Clause, verb: Met) -> bool:
        """What is said stands behind a verb, before it, or on both sides."""
        before = self._quoted(place - 1)
        if before in self.taken or (before is not None and clause.start > self.clauses[before].end + 1):
            before = None
        behind = self._quoted(place + 1) if clause.sign in ("，", "：", "") else None
        goes_on = clause.sign != "：" and self._goes_on(verb)
        reported = None
        if behind is None and not goes_on and self._may_be_reported(place, clause, verb):
            reported = self.reach.reported(place, clause)
        if before is None and behind is None and reported is None:
            may = clause.ends_sentence and (verb.verb.how != "quote" or verb.verb.stance in SPEAKS)
            before = self._left_over(place) if may else None
            if before is None:
                self._leave_open(place, clause, verb)
                return False
        who = self._who(place, verb, quoted=before is not None or behind is not None)
        if who is None:
            return False
        for piece in (before, *self._in_a_row(behind, aloud=verb.word in ALOUD)):
            if piece is not None:
                self._quote(piece, who, verb)
        reported = reported or self.reach.reported_on(behind)
        if reported:
            self._add(self.clauses[reported[0]].start, self.reach.end(reported[1]), who, verb, direct=False)
        return True

    def _leave_open(self, place: int, clause: Clause, verb: Met) -> None:
        """A passage that ends with 周林道： or 喊道。, whose words are the next passage."""
        opens = clause.sign == "：" or (clause.sign == "。" and verb.word.endswith("道") and verb.end == clause.end)
        if opens and place == len(self.clauses) - 1 and (who := self._who(place, verb, quoted=True)):
            self.speakers.memory.opened = who._replace(subject=Subject("left out", 0, 0))

    def _may_be_reported(self, place: int, clause: Clause, verb: Met) -> bool:
        """Words without quotation marks: behind 说 always, behind 道 and 喊 where the speaker stands beside."""
        if clause.sign != "：" and _A_WORD.match(self.page.text, verb.end, clause.end):
            return False  # 嘟囔了一句，就走了
        if verb.verb.how != "quote":
            return True
        if verb.verb.stance not in ("says", "shouts") or self.page.text[verb.end : clause.end].strip():
            return False
        who = subject(self.page, clause.start, verb.start)
        if who and who.kind == "left out" and clause.sign == "：":
            who = self.speakers.earlier(place)
        return who is not None and self.speakers.is_a_person(who)

    def _left_over(self, place: int) -> int | None:
        """A quotation farther back, whose speaker is only now told: “……”他放下茶杯，慢慢地说。"""
        quoted = [number for number in range(place) if self.clauses[number].quoted]
        if not quoted or quoted[-1] in self.taken or place - quoted[-1] > FARTHEST_LEFT:
            return None
        return quoted[-1]

    def _goes_on(self, verb: Met) -> bool:
        """Something is done meanwhile: “……”他说着，就走了."""
        return self.page.text.startswith("着", verb.end)

    def _in_a_row(self, place: int | None, *, aloud: bool) -> list[int]:
        """A quotation with those that follow it; where people speak `aloud` and no sign parts two, they are of two
        mouths."""
        row = []
        while place is not None:
            row.append(place)
            place = self._quoted(place + 1) if self.clauses[place].sign or not aloud else None
        return row

    def _open(self, place: int, clause: Clause, verb: Met, asks: Subject | None) -> bool:
        """What is said follows its verb without a sign."""
        rest = self.page.text[verb.end : clause.end].strip()
        if self._goes_on(verb) or tells_nothing(rest):
            return False  # 她说着走到门口; 他说了些什么
        where = rest.endswith("的") and clause.sign == "，" and len(rest) > 4
        if where or (len(rest) < 3 and clause.sign != "，"):
            return False  # a law's “where somebody finds that …”, or nothing is said
        told = asks if asks and asks.kind != "left out" else None
        who = self.speakers.led(told) if told else self._who(place, verb, quoted=False)
        if not rest or who is None or who.name.startswith(_GOES_ON):
            return False
        start = told_behind(self.page.text, verb, clause.end) or verb.end
        start += self.page.text.startswith("了", start)
        self._add(start, self.reach.end(self.reach.sentence_end(place)), who, verb, direct=False)
        return True

    def _as_in_a_play(self) -> None:
        """张明：今天吃什么？ Somebody, a colon, and what he says to the end of the passage."""
        inside = all(one.start > self.clauses[1].start for one in self.found if len(self.clauses) > 1)
        if inside and (who := in_a_play(self.page, self.clauses, self.speakers)):
            self._add(self.clauses[1].start, self.reach.end(len(self.clauses) - 1), who, None, direct=False)

    def _without_verb(self) -> None:
        """Quotations without a verb of saying: of the person whose sentence they stand in or beside."""
        for place, clause in enumerate(self.clauses):
            if clause.quoted and place not in self.taken and (who := self.unspoken.of(place, self.found)):
                self._quote(place, who._replace(sure=False), None)

    def _further(self) -> None:
        """What follows what is reported, and is no longer marked as that."""
        if more := goes_on(self.page, self.clauses, self.found):
            one, first, last = more
            start, end = self.clauses[first].start, self.reach.end(last)
            self.found.append(
                replace(one, start=start, end=end, at=None, verb="", verb_at=start, stance="says", doubt=True)
            )

    def _who(self, place: int, verb: Met, *, quoted: bool) -> Speaker | None:
        start = self.clauses[place].start
        said = any(one.start <= start < one.end and one.stance != "reports" for one in self.found)
        if said and not quoted and (turn := self._turn(place, verb)):
            return turn
        return self.speakers.of(place, verb, quoted=quoted, said=said)

    def _turn(self, place: int, verb: Met) -> Speaker | None:
        """Somebody answers within a sentence, 我问什么事，他说，大事: what was said before ends there."""
        clause = self.clauses[place]
        who = subject(self.page, clause.start, verb.start)
        stops = clause.sign in ("，", "：") and self._closes(verb, clause)
        if verb.word not in ALOUD or not (stops or self.page.text.startswith("说", verb.start)):
            return None
        if who is None or who.kind == "name" or not who.beside or not self.speakers.is_a_person(who):
            return None
        last = max((one for one in self.found if one.start <= clause.start < one.end), key=lambda one: one.start)
        before = self.text[slice(*last.at)] if last.at else ""
        if not stops and "问" not in last.verb:  # 我问他多大了，他说十七
            return None
        led = self.speakers.led(who)
        if led is None or last.direct or before in ("", self.text[who.start : who.end]) or last.verb not in ALOUD:
            return None
        end = len(self.text[: clause.start].rstrip("，, 。"))
        self.found[self.found.index(last)] = replace(last, end=end)
        return led

    def _quote(self, place: int, who: Speaker, verb: Met | None) -> None:
        self.taken.add(place)
        self._add(self.clauses[place].start, self.clauses[place].end, who, verb, direct=True)

    def _add(self, start: int, end: int, who: Speaker, verb: Met | None, *, direct: bool) -> None:
        subject_ = who.subject
        first = min((one.start for one in subject_.others), default=subject_.start)
        at = (first, subject_.end) if subject_.kind != "left out" else None
        word, verb_at = (self.text[verb.start : verb.end], verb.start) if verb else ("", start)
        stance, doubt = verb.verb.stance if verb else "says", not (who.sure and subject_.sure)
        self.found.append(Statement(self.number, start, end, who.name, at, word, verb_at, stance, direct, doubt))
        self.speakers.spoke(who, direct=direct)
        if stance == "reports":
            self.speakers.memory.medium = who.name

    def _verbs(self, clause: Clause) -> list[Met]:
        """The verbs of saying in a clause, those left out that are part of a name: 李想."""
        names = [name for name in self.page.named(clause.start, clause.end) if name.kind != "work"]
        found = within(self.page.text, clause.start, clause.end, traditional=self.traditional)
        return [
            verb for verb in found if not any(name.start < verb.end and verb.start < name.end for name in names)
        ]

    def _closes(self, verb: Met, clause: Clause) -> bool:
        if ends_clause(self.page.text, verb, clause.end, clause.sign):
            return True
        may = clause.sign == "：" and verb.verb.how not in ("found", "shown", "reported")
        return may and is_told_somebody(self.page, verb.end, clause.end)

    def _quoted(self, place: int) -> int | None:
        return place if 0 <= place < len(self.clauses) and self.clauses[place].quoted else None
