"""Whose a quotation is that stands without a verb of saying: of the sentence beside it, or of who spoke before."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.plain import plainly
from seeds.language.sentences import ENDING
from seeds.language.speech.calling import called, means
from seeds.language.speech.clauses import Clause
from seeds.language.speech.cues import CITED, OF_HIM, SILENT, SPEAKS_ON, TOLD_BEFORE, VOICE, WHERE, WORDS, WROTE
from seeds.language.speech.going_on import GoingOn
from seeds.language.speech.known import Known
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Subject
from seeds.language.speech.people import are_people, role
from seeds.language.speech.speaker import Speaker
from seeds.language.speech.statement import Statement
from seeds.language.speech.strangers import given_name

SHORT = 24
"""So long may be what somebody does who has just spoken: “……”他有点生气。"""


class Unspoken(GoingOn):
    """The quotations of one passage that no verb gives to anybody."""

    def of(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """Who said it; None where nobody is near. Nobody calls himself by his name: “老三！快走。”"""
        if (after := self._after(place)) and (voice := VOICE.search(self._page.text, after.start, after.end)):
            return self._heard(*voice.span("who"))
        whom = called(self._page.text[self._clauses[place].start : self._clauses[place].end])
        for rule in _RULES:
            who = rule(self, place, found)
            if who and not means(whom, plainly(who.name)):
                may_tell = rule in _BY_DOING and not self._introduces(place)
                return (may_tell and self._goes_on_telling(place, who)) or who
        return self._spoke_last(place)

    def _heard(self, start: int, end: int) -> Speaker | None:
        """“……”楼下传来母亲的喊声: whose voice it is, where that is told."""
        named = next((one for one in self._page.named(start, end) if one.end == end and one.kind == "person"), None)
        if named:
            return self._speakers.led(Subject("name", named.start, named.end, sure=False))
        whole = role().fullmatch(self._page.text, start, end)
        is_one = whole is not None and are_people(whole[0])
        return self._speakers.led(Subject("role", start, end, sure=False)) if is_one else None

    def _introduces(self, place: int) -> bool:
        """Whether a clause that has somebody ends with a colon before a quotation: 老周也摇头：“……”"""
        before = self._clauses[place - 1] if place else None
        opens = before is not None and not before.quoted and before.sign == "："
        return opens and before is not None and leading(self._page, before.start, before.end) is not None

    def _goes_on_telling(self, place: int, doer: Speaker) -> Speaker | None:
        """Who has spoken in this passage and goes on to tell of others: 妹妹写过诗，“她写得很好。”"""
        known = self._speakers.memory.speaker
        if known is None or known.kind != "person" or known.name == doer.name:
            return None
        tells = OF_HIM.match(self._page.text, self._clauses[place].start)
        if known.passage < self._number:
            several = doer.known.kind == "role" and not doer.known.is_somebody and doer.name != "我"
            may = known.passage == self._number - 1 and (several or tells)
            return self._again(known, place) if may else None
        return self._again(known, place) if tells or doer.known.kind == "role" else None

    def _by_the_words(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """“……”站长周林的话，让人放心。"""
        after = self._after(place)
        if after is None:
            return None
        who = self._worded(after)
        return self._speakers.led(who, speaks=True) if who else None

    def _worded(self, clause: Clause) -> Subject | None:
        """Of whose words a clause speaks."""
        for name in self._page.named(clause.start, clause.end):
            if name.kind == "person" and WORDS.match(self._page.text, name.end, clause.end):
                return Subject("name", name.start, name.end)
        who = leading(self._page, clause.start, clause.end)
        if who is None and (match := role().match(self._page.text, clause.start, clause.end)):
            who = Subject("role", *match.span(), sure=False)
        is_his = who is not None and who.kind != "name" and WORDS.match(self._page.text, who.end, clause.end)
        return who if is_his and who and self._speakers.is_a_person(who) else None

    def _inside(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """Who is reported in words that hold the quotation, whomever they speak of: 他说，周林也同意，“试试看”。"""
        start = self._clauses[place].start
        if self._introduces(place):
            return None  # 周林说，…；李明却换了主意：“……”
        around = [
            one for one in found if one.start <= start < one.end and not one.direct and one.stance != "reports"
        ]
        if not around:
            return None
        known = self._speakers.memory.speaker
        is_known = known is not None and known.name == around[-1].speaker
        return self._again(known if known and is_known else Known(around[-1].speaker, "role", self._number), place)

    def _opening(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """Who stands in the sentence behind a quotation that opens its passage."""
        if place or self._page.text[self._clauses[0].end - 2] not in f"{ENDING}…":
            return None
        for after in self._clauses[1:5]:
            if self._page.text[after.start : after.end] == "说着":
                continue
            who = None if after.quoted else self._begins(after)
            if (
                after.sign == "，"
                and WHERE.search(self._page.text, after.start, after.end)
                and not (who and self._speakers.is_somebody(who))
            ):
                continue
            if who and self._page.text.startswith("记者", who.start) and not after.ends_sentence:
                continue  # “……”记者一进门，店主就招呼
            if who or after.quoted or after.ends_sentence:
                return self._speakers.led(who, speaks=True) if who and self._speakers.is_somebody(who) else None
        return None

    def _in_sentence(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """Whose sentence a quotation closes."""
        before = self._clauses[place - 1] if place else None
        if before is None or before.quoted or before.ends_sentence or before.sign not in ("，", "：", ""):
            return None
        if CITED.search(self._page.text, before.start, before.end):
            return self._writer(before)
        worded = self._worded(before)
        who = worded or leading(self._page, before.start, before.end) or self._speakers.earlier(place - 1)
        if who is None and before.sign == "：":
            speaks_on = SPEAKS_ON.search(self._page.text, before.start, before.end)
            who = self._did_before(place - 1) if speaks_on else None
        between = place > 1 and self._clauses[place - 2].quoted and not self._clauses[place - 2].sign
        by_sign = worded or before.sign == "：" or between
        is_his = who is not None and (by_sign or who.kind == "name" or self._speakers.is_a_person(who))
        return self._speakers.led(who, speaks=worded is not None) if who and is_his else None

    def _writer(self, clause: Clause) -> Speaker | None:
        """Whose verse or saying is cited: 诗人王明的那首短诗：“……”"""
        named = [name for name in self._page.named(clause.start, clause.end) if name.kind == "person"]
        last = named[-1] if named else None
        wrote = last and WROTE.fullmatch(self._page.text, last.end, clause.end)
        return self._speakers.led(Subject("name", last.start, last.end)) if last and wrote else None

    def _did(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """Of whom the sentence before tells, where a quotation is a sentence of its own: 他放下锄头。“歇会儿！”"""
        before = self._clauses[place - 1] if place else None
        inside = self._page.text[self._clauses[place].start + 1 : self._clauses[place].end - 1]
        if before is None or before.quoted or not before.ends_sentence or inside[-1:] not in f"{ENDING}…":
            return None
        who = self._of_sentence(place - 1)
        if who is None or not self._speakers.is_a_person(who) or self._page.text[who.start : who.end] in inside:
            return None
        return self._speakers.led(who)

    def _of_the_passage(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """Of whom the passage tells, or who spoke last, where a quotation is a sentence or closes one."""
        before = self._clauses[place - 1] if place else None
        known = self._speakers.memory.speaker
        is_whole = self._page.text[self._clauses[place].end - 2] in f"{ENDING}…"
        if before is None or before.quoted or not is_whole:
            return None
        if CITED.search(self._page.text, before.start, before.end) and not before.ends_sentence:
            return None
        if doer := self._speakers.doer(place, roles=True):
            return self._speakers.led(doer)
        near = known is not None and known.is_somebody and self._number - known.passage <= 1
        return self._again(known, place) if known and near and before.ends_sentence else None

    def _did_before(self, place: int) -> Subject | None:
        """Of whom the sentence tells that ends before the one in which a clause stands."""
        while place and not self._clauses[place - 1].ends_sentence:
            place -= 1
        who = self._of_sentence(place - 1) if place and not self._clauses[place - 1].quoted else None
        return who if who and self._speakers.is_a_person(who) else None

    def _of_sentence(self, last: int) -> Subject | None:
        """With whom the first clause begins that has somebody, of the sentence that ends with a clause."""
        first = last
        while first and not self._clauses[first - 1].ends_sentence and not self._clauses[first - 1].quoted:
            first -= 1
        for clause in self._clauses[first : last + 1]:
            if who := self._begins(clause):
                return None if SILENT.search(self._page.text, clause.start, clause.end) else who
        return None

    def _begins(self, clause: Clause) -> Subject | None:
        """With whom a clause begins, or of whose doing it tells: 张师傅的动作很快."""
        if who := leading(self._page, clause.start, clause.end):
            return who
        first = next(iter(self._page.named(clause.start, clause.end)), None)
        owns = first and first.kind == "person" and self._page.text.startswith("的", first.end)
        if not first or not owns:
            return None
        opens = first.start == clause.start or role().fullmatch(self._page.text, clause.start, first.start)
        return Subject("name", first.start, first.end) if opens else None

    def _interrupted(self, place: int, found: Sequence[Statement]) -> Speaker | None:
        """“阿姨，”她把钱包递过去：“这是您的。” Words that stop at a comma go on in the next quotation."""
        following = self._clauses[place + 1 :]
        if self._page.text[self._clauses[place].end - 2] != "，":
            return None
        for number, clause in enumerate(following, place + 1):
            if clause.quoted:
                who = next((one for one in found if one.start == clause.start), None)
                again = Known(who.speaker, "role", self._number) if who else None
                return self._again(again, place) if again else self.of(number, found)
            if clause.ends_sentence:
                return None
        return None

    def _does(self, place: int, _: Sequence[Statement]) -> Speaker | None:
        """Somebody does something shortly behind his words: “……”我嘿嘿一笑。"""
        after = self._after(place)
        if after is None:
            return None
        goes_on = after.sign == "，" and place + 2 < len(self._clauses) and self._clauses[place + 2].quoted
        if self._page.text[self._clauses[place].end - 2] not in f"{ENDING}…" and not goes_on:
            return None
        who = leading(self._page, after.start, after.end)
        if who is None and (stranger := given_name(self._page, after.start, after.end)):
            return self._speakers.led(stranger, speaks=True)
        if who is None or after.end - after.start > SHORT or self._page.text.startswith("记者", who.start):
            return None
        told_before = self._page.text[after.start : who.start]
        if not (goes_on or not told_before or TOLD_BEFORE.fullmatch(told_before)):
            return None
        return self._speakers.led(who, speaks=True) if self._speakers.is_a_person(who) else None


_RULES = (
    Unspoken._joined,
    Unspoken._said_so,
    Unspoken._by_the_words,
    Unspoken._inside,
    Unspoken._opening,
    Unspoken._interrupted,
    Unspoken._in_sentence,
    Unspoken._does,
    Unspoken._answers,
    Unspoken._goes_on,
    Unspoken._did,
    Unspoken._from_before,
    Unspoken._of_the_passage,
)
"""In this order a quotation is given to somebody."""

_BY_DOING = (Unspoken._in_sentence, Unspoken._did, Unspoken._of_the_passage)
"""Which take who does something beside a quotation for who says it."""
