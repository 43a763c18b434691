"""Of whom each clause of a passage tells, which the memory of the article keeps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.analysis import Name
from seeds.language.characters import HAN
from seeds.language.speech.adverbs import behind_lead
from seeds.language.speech.clauses import Clause
from seeds.language.speech.cues import SILENT
from seeds.language.speech.known import Known
from seeds.language.speech.leading import leading
from seeds.language.speech.memory import Memory
from seeds.language.speech.objects import JOINING
from seeds.language.speech.page import Page, Subject, told_beside
from seeds.language.speech.people import are_a_party, coming, introduced, titled
from seeds.language.speech.salience import AFFECTED, DOES, DOES_AS_IS_SAID, OWNS, TOLD_OF

_TOPIC = re.compile(f"(?:(?<=^)|(?<=[，。\n]))(?![他她我你这那])(?P<who>[{HAN}]{{2,4}})这个?人(?=很|真|就|是|，|$)")
"""米大头这个人: somebody is brought in by name."""
HE = ("他", "她")
_AFFECTS = ("把", "让", "使", "令", "惹", "叫")
_TO = "(?:[冲对向跟朝给看望瞪盯拉推抱扶问叫喊递催劝骂牵陪等]|[看望瞪盯拉推抱扶问叫喊骂][了着到见住])"
"""Before 她: somebody turns to her."""
_PRESS = re.compile("记者|发布会|记者会|采访|受访|专访|媒体")


class Mentions:
    """Those of whom one passage tells."""

    def __init__(self, text: str, page: Page, clauses: Sequence[Clause], number: int, memory: Memory) -> None:
        self._text, self._page, self._clauses = text, page, clauses
        self._number, self.memory = number, memory

    def remember(self, clause: Clause, *, said: bool) -> None:
        """Keep the names of a clause, and of whom it speaks; what is `said` by somebody tells less of whom the text
        goes on to tell."""
        does = DOES_AS_IS_SAID if said else DOES
        page, memory = self._page, self.memory
        self._names_of(clause)
        for match in _TOPIC.finditer(page.text, clause.start, clause.end):
            memory.meet(self._text, Name(match.start(), match.end("who"), "person"), self._number)
        for match in titled().finditer(page.text, clause.start, clause.end):
            memory.meet(self._text, Name(match.start(), match.end(), "person"), self._number)
        if _PRESS.search(page.text, clause.start, clause.end):
            memory.meets_press = True
        self._introduce(clause)
        head = leading(page, clause.start, clause.end, roles=False)
        if head and head.kind == "pronoun" and page.text[head.start : head.end] in HE:
            led = memory.person(page.text[head.start : head.end], self._number, self.beside(head))
            if led:
                memory.salience.told(led.name, does)
        if head is None and (doer := leading(page, clause.start, clause.end)) and self._may_be_meant(doer):
            memory.doer = Known(self._text[doer.start : doer.end], "role", self._number)
            self._does(clause, memory.doer.name)
            memory.salience.told(memory.doer.name, does)
        if head and self._text[head.start : head.end] == "我":
            memory.does("我", self._number)
        if head and head.kind == "name":
            name = next(one for one in page.names if one.start == head.start)
            if name.kind == "person":
                memory.focus = memory.meet(self._text, name, self._number)
                self._does(clause, memory.focus.name)
                memory.salience.told(memory.focus.name, does)
        if clause.ends_sentence:
            memory.salience.sentence_ends()

    def _does(self, clause: Clause, name: str) -> None:
        """Keep who does something, and so may speak next; nobody of whom it is told that he says nothing."""
        if SILENT.search(self._page.text, clause.start, clause.end):
            self.memory.silent = self._number
        else:
            self.memory.does(name, self._number)

    def _names_of(self, clause: Clause) -> None:
        """Keep the names of a clause, and the first and the last of those told in a row: 前者 and 后者."""
        row: list[tuple[Name, Known]] = []
        for name in self._page.named(clause.start, clause.end):
            known = self.met(name)
            self.memory.salience.told(known.name, self._weight(clause, name))
            sign = self._page.text[row[-1][0].end : name.start] if row else ""
            if sign not in JOINING or (row and row[-1][0].kind != name.kind):
                row = []
            row.append((name, known))
            if len(row) > 1 and sign != "、":
                self.memory.pair, self.memory.pair_at = (row[0][1].name, known.name), self._number

    def _may_be_meant(self, doer: Subject) -> bool:
        """Whether 他 may mean somebody who is told by a role alone; 有人 is nobody in particular."""
        return self.is_a_person(doer) and not self._page.text.endswith("有人", doer.start, doer.end)

    def _weight(self, clause: Clause, name: Name) -> float:
        """How near to the reader's mind a clause brings somebody who does not do what it tells."""
        text = self._page.text
        if text.endswith(_AFFECTS, clause.start, name.start):
            return AFFECTED
        owns = text.startswith("的", name.end) and name.start == behind_lead(text, clause.start, clause.end)
        return OWNS if owns else TOLD_OF

    def _introduce(self, clause: Clause) -> None:
        """Keep who comes in without a name; the text goes on with him where he opens the clause or is met there."""
        for match in introduced().finditer(self._page.text, clause.start, clause.end):
            known = self.memory.introduce(self._text[slice(*match.span("who"))], self._number)
            if match.start() <= clause.start + 1:  # 另一位老人…
                self.memory.focus = known
        for match in coming().finditer(self._page.text, clause.start, clause.end):
            self.memory.focus = self.memory.introduce(self._text[slice(*match.span("who"))], self._number)

    def beside(self, who: Subject) -> frozenset[str]:
        """Whom a clause names behind 他, who is not he: 他问林秋生道：, 她把信递给陆远."""
        end = next((clause.end for clause in self._clauses if clause.start <= who.start < clause.end), who.end)
        named = frozenset(self._text[name.start : name.end] for name in self._page.named(who.end, end))
        return named | self._turned_to(who)

    def _turned_to(self, who: Subject) -> frozenset[str]:
        """Who has just turned to him, 船夫冲她招手。她……, and so is somebody else."""
        before = [clause for clause in self._clauses if clause.end <= who.start and not clause.quoted]
        pronoun = self._page.text[who.start : who.start + 1]
        for clause in before[-1:]:
            does = leading(self._page, clause.start, clause.end)
            is_to = does and re.search(f"{_TO}{pronoun}(?!们)", self._page.text[does.end : clause.end])
            if does and is_to:
                return frozenset((self._text[does.start : does.end],))
        return frozenset()

    def is_a_person(self, who: Subject) -> bool:
        """Whether a subject is somebody: named, meant by a pronoun, or told by what he is."""
        if who.kind == "name":
            return any(name.start == who.start and name.kind == "person" for name in self._page.names)
        written = self._page.text[who.start : who.end].removesuffix("们")
        return who.kind == "pronoun" or (who.kind == "role" and are_a_party(written))

    def met(self, name: Name) -> Known:
        told = told_beside(self._page.text, self._start(name.start), name)
        return self.memory.meet(self._text, name, self._number, told)

    def _start(self, offset: int) -> int:
        return next((clause.start for clause in self._clauses if clause.start <= offset < clause.end), 0)
