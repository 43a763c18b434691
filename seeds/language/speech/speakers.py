"""Who speaks in a passage: what a subject leads back to, whom a sentence has been speaking of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.names.tables import SURNAMES
from seeds.language.sentences import ENDING
from seeds.language.speech.adverbs import before_adverbs, behind_lead
from seeds.language.speech.clauses import GOES_ON, NO_MAIN_CLAUSE, Clause
from seeds.language.speech.cues import SAID_SO
from seeds.language.speech.known import Known, Led
from seeds.language.speech.leading import leading
from seeds.language.speech.memory import Memory
from seeds.language.speech.mentions import HE, Mentions
from seeds.language.speech.page import Page, Subject, joined
from seeds.language.speech.people import OF_HIM, last_person
from seeds.language.speech.salience import DOES
from seeds.language.speech.sentence import doer_before, spoke_before, start
from seeds.language.speech.sources import asked
from seeds.language.speech.speaker import Speaker
from seeds.language.speech.strangers import called_so, only_called
from seeds.language.speech.subject import subject
from seeds.language.speech.suits import is_nobodys, is_tried, suits
from seeds.language.speech.verbs import Met
from seeds.language.wordlists import listed

_NOUNS = listed("urges hopes promises warns criticises doubts accuses estimates denies adds answers") | {
    "lays down",
    "rules",
}
"""The stances whose verbs are nouns as often: 意见建议, 合同约定. Their speaker must stand right before them."""
_AGAIN = ("又", "还", "并", "接着", "继续", "随后", "亦", "也", "另", "此外", "同时")
_THEN = re.compile(
    "\\s*(?:然后|接着|随后|于是|最后|后来|又|还|再|便|就|跟着|继续|才)+(?:慢慢|缓缓|轻声|大声|低声|笑着|催促)?地?"
)
_AND_OTHERS = re.compile("等[0-9一二三四五六七八九十]*[人位名](?![民大员])")
_ITSELF = ("我", "我们", "咱们", "俺", "咱", "有人", "人们", "大家")
_NOBODY = re.compile(
    "^有(?:些|一项|一些|关)?(?:研究|数据|报道|调查|证据|资料|消息|观点|分析|统计|记载|史料|迹象|说法|传言|传闻|种?看法)$|(?:老是?|总是?|常常?|经常|还|也|偶尔|时常|难免|没|要是|如果|曾经?|都|便|就)有人$"
)
_POINTS = re.compile("^[那这][个個位名家间間份篇封項项]?(?=.+[^的]$|掌柜的$)|(?<=掌柜)的$")
"""那掌柜 is 掌柜."""
_PERCEIVES = ("见", "到", "知", "现", "说")
"""听见有人: who is heard is nobody nearer told."""
_STILL = tuple("还也又并再")  # 他还说: he has spoken before
_THAT_ONE = ("那人", "这人", "那个人", "这个人")
AGAIN = 2.0
"""So many times as near as others is who has spoken, where 他 speaks again: 他还说."""
ANSWERED = 0.1
"""The same where his words closed the passage before, and 他 opens one."""
NEAR_BY = 40  # so many characters before 他 he may be told of without a name


class Speakers:
    """The speakers of one passage; what it tells of them is remembered for the next."""

    def __init__(self, text: str, page: Page, clauses: Sequence[Clause], number: int, memory: Memory) -> None:
        self._text, self._page, self._clauses = text, page, clauses
        self._number, self.memory = number, memory
        memory.kin.hear(text)
        self.mentions = Mentions(text, page, clauses, number, memory)
        self._spoke: Subject | None = None
        """Who spoke last in this passage, where it names him."""

    def of(self, place: int, verb: Met, *, quoted: bool, said: bool) -> Speaker | None:
        """Who says what a verb tells: named in the clause, at the head of the sentence, or who spoke before.

        `quoted`: his words stand there; `said`: the clause stands in what somebody says already.
        """
        clause = self._clauses[place]
        if told := self._surnamed(clause, verb) or self._tried(clause, verb):
            return told
        who = subject(self._page, clause.start, verb.start) or called_so(self._page, clause, verb)
        if not quoted and not self._may_report(who, verb, said=said):
            return None
        if verb.verb.how == "reported" and who and who.kind == "left out" and self.memory.medium:
            known = Known(self.memory.medium, "body", self._number)
            return Speaker(known, known.name, False, who)
        if who and who.kind == "role" and is_nobodys(self._page.text[who.start : who.end]):
            return None
        goes_on = self.goes_on(clause, verb)
        if not suits(self._page.text, who, verb) and not (goes_on and verb.verb.how == "pause"):
            return None
        if who is not None and who.kind != "left out":
            return self.led(who, speaks=quoted or verb.verb.stance == "asks")
        if who is None and quoted and (alone := only_called(self._page, clause, verb)):
            return self.led(alone)
        if earlier := asked(self._page, self._clauses, place, verb) or self.earlier(place):
            return self.led(earlier, speaks=quoted)
        if said_so := self.said_so(place):
            return said_so
        before = self.memory.speaker
        if before and before.passage == self._number and (quoted or goes_on):
            return Speaker(before, before.name, goes_on, Subject("left out", verb.start, verb.start))
        again = self._says_again(clause, verb)
        if (quoted or again) and (doer := self.doer(place, roles=again)) is not None:
            return self.led(doer)
        return self._of_before(clause, verb) if place == 0 else None

    def _surnamed(self, clause: Clause, verb: Met) -> Speaker | None:
        """Who is told by his surname alone: 葉說, behind 葉錦龍."""
        begin = behind_lead(self._page.text, clause.start, verb.start)
        tail = before_adverbs(self._page.text, begin, verb.start)
        named = self.memory.surnamed(self._text[begin:tail]) if 0 < tail - begin <= 2 else []
        if self._page.text[begin:tail] not in SURNAMES or not named:
            return None
        known = named[-1]._replace(passage=self._number)
        return Speaker(known, known.name, len(named) == 1, Subject("role", begin, tail))

    def _tried(self, clause: Clause, verb: Met) -> Speaker | None:
        """经审理查明: the court that was told of last, or the court."""
        if not is_tried(self._page.text, clause.start, verb):
            return None
        court = self.memory.lead("该法院", self._number)
        known = Known(court.name if court else "法院", "body", self._number)
        return Speaker(known, known.name, False, Subject("left out", verb.start, verb.start))

    def said_so(self, place: int) -> Speaker | None:
        """Who spoke last, where the sentence begins with 说完 or 说时 and names nobody."""
        begin, before = start(self._clauses, self._clauses[place].start), self.memory.speaker
        if before is None or self._number - before.passage > 1 or not SAID_SO.match(self._page.text, begin):
            return None
        return Speaker(before, before.name, False, Subject("left out", begin, begin))

    def _says_again(self, clause: Clause, verb: Met) -> bool:
        """Whether what stands before a verb joins it to what the same mouth did: 并表示, 也期望."""
        return self._page.text[clause.start : verb.start].strip().startswith(_AGAIN)

    def goes_on(self, clause: Clause, verb: Met) -> bool:
        """Whether who has spoken in this passage goes on with a verb that has no subject of its own."""
        before = self.memory.speaker
        return before is not None and before.passage == self._number and self._says_again(clause, verb)

    def _of_before(self, clause: Clause, verb: Met) -> Speaker | None:
        """Who did something at the end of the passage before, where this one begins: 然后说到：."""
        doers = self.memory.doers.get(self._number - 1, ())
        goes_on = clause.sign == "：" and _THEN.fullmatch(self._page.text, clause.start, verb.start)
        if not doers or not goes_on:
            return None
        known = Known(doers[-1], "person", self._number)
        return Speaker(known, known.name, False, Subject("left out", verb.start, verb.start))

    def doer(self, place: int, *, roles: bool) -> Subject | None:
        """Of whom the passage has been speaking, sentences before: 我看她的手。就说：“……”"""
        for clause in reversed(self._clauses[:place]):
            who = None if clause.quoted else leading(self._page, clause.start, clause.end, roles=roles)
            if who and self.is_a_person(who):
                return who._replace(sure=False)
        return None

    def earlier(self, place: int) -> Subject | None:
        """Whom the sentence has been speaking of before a clause."""
        for number in range(place - 1, -1, -1):
            clause = self._clauses[number]
            if number < place - 1 and self._page.text.endswith(NO_MAIN_CLAUSE, clause.start, clause.end):
                continue
            if clause.ends_sentence or (clause.quoted and self._page.text[clause.end - 2] in ENDING):
                return None
            if not clause.quoted and (who := self._opens(clause)):
                return spoke_before(self._spoke, who, self._clauses) if number < place - 1 else who
        return None

    def _opens(self, clause: Clause) -> Subject | None:
        """With whom a clause begins that has a subject of its own; 并确保各处合规 goes on with the one before."""
        if GOES_ON.match(self._page.text, clause.start):
            return None
        return leading(self._page, clause.start, clause.end)

    def led(self, who: Subject, *, speaks: bool = False) -> Speaker | None:
        """The name that a subject leads back to; None where nobody can be named. The paper's own reporter is
        somebody only where he `speaks` himself: he asks, or his words stand in quotation marks."""
        if who.kind == "name":
            return self._named(who)
        memory, written = self.memory, self._text[who.start : who.end]
        plain = self._page.text[who.start : who.end]
        if plain in ("谁", "它") or _NOBODY.search(plain) or (plain.endswith("记者") and not speaks):
            return None
        if plain in _THAT_ONE:
            met = memory.stranger(self._number)
            return Speaker(met, met.name, False, who) if met else None
        if itself := self._itself(plain, written):
            return Speaker(Known(itself, "role", self._number, plain), itself, True, who)
        if plain in HE and (owner := self._owner(who)) is not None:
            return self._named(owner)
        if whose := OF_HIM.fullmatch(plain):
            return self._of_him(who, whose)
        if plain in ("其", "对方"):
            return self._last_told(who)
        if plain in ("他们", "她们"):
            several = memory.several(self._number) or written
            return Speaker(Known(several, "role", self._number), several, False, who)
        if plain in HE:
            again = self._again(who, speaks=speaks)
            led = memory.person(plain, self._number, self.mentions.beside(who), again=again)
            led = led or self._told_before(who) or memory.last_doer(plain, self._number)
            led = None if led and led.name in self.mentions.beside(who) else led
        elif (led := memory.lead(plain, self._number)) is None and who.kind == "role":
            shown = memory.kin.first(_POINTS.sub("", written))
            return Speaker(Known(shown, "role", self._number, plain), shown, who.sure, who)
        if led is None and plain not in HE:
            return None
        if led is None:
            memory.unnamed.add(plain)
            return Speaker(Known(written, "role", self._number), written, False, who)
        return Speaker(Known(led.name, "person", self._number, memory.told(led.name)), led.name, led.sure, who)

    def _of_him(self, who: Subject, whose: re.Match[str]) -> Speaker:
        """其父, 她的丈夫: told by the name of whom 其 or 她 means, where he has one."""
        written = self._text[who.start : who.end]
        owner = self.led(Subject("pronoun", who.start, who.start + 1))
        kin = written[whose.start("who") :]
        if owner is not None and owner.known.kind == "person" and not owner.name.endswith(kin):
            written = f"{owner.name}{'的' if len(kin) > 1 else '之'}{kin}"
        return Speaker(Known(written, "role", self._number, whose[0]), written, False, who)

    def _again(self, who: Subject, *, speaks: bool) -> float:
        """How much nearer to mind is who has spoken, where 他 speaks: he goes on, or another answers."""
        if self._page.text.startswith(_STILL, who.end):
            return AGAIN
        answers = speaks and self.memory.turns[-1:] and self.memory.turns[-1][1] == self._number - 1
        return ANSWERED if answers and self._clauses[0].start <= who.start < self._clauses[0].end else 1.0

    def _itself(self, plain: str, written: str) -> str:
        """What somebody is called whom no name stands behind: 旁边的人, 我, 本院, 记者; empty where one may."""
        if plain.endswith("有人") and len(plain) > 2:  # 旁边有人
            return written[-2:] if plain[:-2].endswith(_PERCEIVES) else f"{written[:-2]}的人"
        if plain in _ITSELF or (plain[0] == "我" and len(plain) > 1):
            return written
        if plain.startswith("本") and self.memory.lead(plain, self._number) is None:  # 本院, 本人
            return written
        return "记者" if plain.endswith("记者") else ""

    def _owner(self, who: Subject) -> Subject | None:
        """Whose something the sentence has been telling of before 他: 王明的成绩不错，可是他说."""
        begin = start(self._clauses, who.start)
        named = [one for one in self._page.named(begin, who.start) if one.kind == "person"]
        owns = len(named) == 1 and named[0].start == begin and self._page.text.startswith("的", named[0].end)
        return Subject("name", named[0].start, named[0].end, sure=False) if owns else None

    def _told_before(self, who: Subject) -> Led | None:
        """去看朋友，听他说: somebody without a name, in the same passage."""
        last = last_person(self._page.text, max(0, who.start - NEAR_BY), who.start)
        return Led(self._text[last[0] : last[1]], sure=False) if last else None

    def _last_told(self, who: Subject) -> Speaker | None:
        """Whom 其 means: who was told of last in its sentence or the one before: 联系上王明，其称……"""
        other = self._page.text[who.start] == "对"
        does = doer_before(self._page, self._clauses, who.start) if other else None
        names = [one for one in self._page.named(0, who.start) if one.kind == "person" and one.start != does]
        told = last_person(self._page.text, max(0, who.start - NEAR_BY), who.start)
        if names and (told is None or names[-1].end >= told[0]):
            return self._named(Subject("name", names[-1].start, names[-1].end, sure=False))
        if told:
            return self.led(Subject("role", *told, sure=False))
        met = self.memory.counterpart(self._number) if other else None
        if other and (met is None or does is not None):  # 周林拨通电话，对方说
            met = Known(self._text[who.start : who.end], "role", self._number)
        return Speaker(met, met.name, False, who) if met else None

    def spoke(self, who: Speaker, *, direct: bool) -> None:
        """Keep who spoke last, and in quotation marks."""
        if direct:
            self.memory.turns = [*self.memory.turns[-5:], (who.name, self._number)]
        self.memory.speaker = who.known._replace(passage=self._number)
        self.memory.heard(who.name, self._number)
        self.memory.salience.told(who.name, DOES)
        self._spoke = who.subject
        if who.known.kind in ("person", "role"):
            self.memory.focus = self.memory.speaker

    def is_somebody(self, who: Subject) -> bool:
        """Whether a subject beside a quotation may have spoken it: a full name, one who has spoken, a role."""
        before = self.memory.speaker
        if who.kind == "name":
            named = any(name.start == who.start and name.kind == "person" for name in self._page.names)
            known = before is not None and self._text[who.start : who.end] == before.name
            return named and (who.end - who.start > 1 or known)
        if who.kind == "pronoun":
            return self._page.text[who.start : who.end] in _THAT_ONE
        return self.is_a_person(who)

    def is_a_person(self, who: Subject) -> bool:
        """Whether a subject is somebody: named, meant by a pronoun, or told by what he is."""
        return self.mentions.is_a_person(who)

    def _may_report(self, who: Subject | None, verb: Met, *, said: bool) -> bool:
        """Whether a verb without quotation marks has a speaker near enough."""
        if who is None or (said and not (who.beside and who.kind != "left out")):
            return False
        return who.kind == "left out" or who.beside or verb.verb.stance not in _NOUNS

    def _named(self, who: Subject) -> Speaker:
        mine = [name for name in self._page.names if name.start == who.start]
        known = [self.mentions.met(name) for name in (*who.others, *mine)]
        rest = _AND_OTHERS.match(self._page.text, who.end)
        others = self._text[rest.start() : rest.end()] if rest else ""
        return Speaker(known[-1], joined([one.name for one in known]) + others, True, who)
