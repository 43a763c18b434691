"""Whom an article has named so far, and whom 他, 该负责人, 该省 or 王经理 leads back to."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from seeds.language.analysis import Name
from seeds.language.speech.genders import ALONE, MEANT, Genders, told_gender
from seeds.language.speech.kin import Kin
from seeds.language.speech.known import Known, Led
from seeds.language.speech.page import joined
from seeds.language.speech.people import is_person, roles
from seeds.language.speech.pointing import (
    BARE,
    BODY,
    MANY,
    OF_BODY,
    OLD,
    PLACE,
    POINTED,
    TITLE,
    TWO,
    plain,
    surname_of,
    whole_body,
    whole_person,
)
from seeds.language.speech.salience import COMES_IN, Salience

if TYPE_CHECKING:
    from seeds.language.speech.speaker import Speaker

MOST = 150
"""So many names are remembered: a book has thousands."""
NEAR = 3
"""So many passages on, nobody is meant by 他 any more."""
FAR = 6
"""So many where nobody else was named since."""
BESIDE = 4
"""So many characters at a name tell of man or woman: 妻子, 先生."""


_OF_THE_PAPER = ("记者", "通讯员", "摄影", "编辑", "实习生")
"""Who is told so has written the report."""


class Memory:
    """The names of an article up to a place."""

    def __init__(self) -> None:
        self._met: dict[tuple[str, str], Known] = {}
        self._genders = Genders()
        self.salience = Salience()
        self.focus: Known | None = None
        """The person of whom the text is speaking."""
        self.speaker: Known | None = None
        """Who spoke last."""
        self.doer: Known | None = None
        """Who is told by a role alone and did something last: 老汉蹲在门口."""
        self.doers: dict[int, list[str]] = {}
        """Who does something in each passage."""
        self.silent = -1
        """The last passage of which it is told that somebody says nothing."""
        self._meant: dict[str, tuple[str, int]] = {}
        """Whom 他 and 她 last led back to, and in which passage: he needs no name while nobody else is named."""
        self.unnamed: set[str] = set()
        """他 or 她, where somebody has spoken who is called nothing else; he stays who he is."""
        self.opened: Speaker | None = None
        """Whose words the next passage is, where the last one ended with 道：."""
        self.medium = ""
        """Which paper reported last; 报道称 is it again."""
        self.turns: list[tuple[str, int]] = []
        """The last that spoke in quotation marks, each with its passage."""
        self.presented = -1
        """The passage that ended by bringing in the person of whom it speaks: 主教练出席发布会."""
        self.meets_press = False
        """Whether reporters come in: who was quoted last is then quoted on."""
        self.pair: tuple[str, str] | None = None
        """The two that were last named side by side: 前者 and 后者."""
        self._reporters: set[str] = set()
        """Who has written the report."""
        self.kin = Kin()
        self.pair_at = -1
        """In which passage."""

    def meet(self, text: str, name: Name, passage: int, told: str = "") -> Known:
        """Remember a name; the one it is a short form of, if there is one."""
        written = text[name.start : name.end]
        if name.kind == "person":
            if plain(text[max(0, name.start - 3) : name.start]).endswith(_OF_THE_PAPER):
                self._reporters.add(written)
            written = whole_person(written, self._bearers(written))
        elif name.kind == "body":
            written = whole_body(written, self._names("body"))
        return self._keep(Known(written, name.kind, passage, told))

    def introduce(self, who: str, passage: int) -> Known:
        """Remember somebody without a name: 一位老人."""
        known = self._keep(Known(who, "role", passage, who))
        self.salience.told(who, COMES_IN)
        if self.focus is None or passage - self.focus.passage > 1:
            self.focus = known
        return known

    def several(self, passage: int) -> str | None:
        """Whom 他们 means: the two or the body that spoke last, or who were told side by side."""
        if self.speaker and passage - self.speaker.passage <= 1 and not self.speaker.is_somebody:
            return self.speaker.name
        return joined(self.pair) if self.pair and passage - self.pair_at <= 1 else None

    def stranger(self, passage: int) -> Known | None:
        """Whom 那人 means: the last who came in without a name."""
        near = [known for known in self._of("role") if known.is_somebody and passage - known.passage < NEAR]
        return near[-1]._replace(passage=passage) if near else None

    def counterpart(self, passage: int) -> Known | None:
        """Whom 对方 means where the passage has told of nobody: the stranger, or who spoke right before."""
        met = self.stranger(passage) or self.speaker
        return met if met and met.is_somebody and passage - met.passage <= 1 else None

    def last_doer(self, pronoun: str, passage: int, *, since: int = -1) -> Led | None:
        """Whom 他 means where nobody else was brought in since a passage."""
        if (
            self.doer is None
            or self.doer.passage <= since
            or passage - self.doer.passage > NEAR
            or pronoun in self.unnamed
        ):
            return None
        if self._gender(self.doer) not in ("", pronoun):
            return None
        return Led(self._keep(self.doer._replace(passage=passage)).name, sure=False)

    def does(self, name: str, passage: int) -> None:
        """Somebody does something in a passage."""
        self.doers.setdefault(passage, []).append(name)

    def heard(self, name: str, passage: int) -> None:
        """Somebody who was named or told by a role speaks, and so is near."""
        known = self._met.get(("person", name)) or self._met.get(("role", name))
        if known is None and is_person(plain(name)):
            known = Known(name, "role", passage)
        if known:
            self._keep(known._replace(passage=passage))

    def surnamed(self, surname: str) -> list[Known]:
        """The persons who bear a surname, the last one at the end; 蔡总统 where nobody else does."""
        borne = [one for one in self._of("person") if one.name.startswith(surname) and one.name != surname]
        return [one for one in borne if not surname_of(plain(one.name))] or borne

    def told(self, name: str) -> str:
        """How somebody was introduced."""
        return next((known.told for (_, met), known in self._met.items() if met == name), "")

    def person(self, pronoun: str, passage: int, others: Collection[str] = (), *, again: float = 1.0) -> Led | None:
        """Whom 他 or 她 means: of whom the text speaks, or who spoke last, if near; never one of `others`. Who has
        spoken is `again` times as near as others."""
        near = [known for known in self._met.values() if known.is_somebody and passage - known.passage < NEAR]
        last = [one for one in (self.focus, self.speaker) if one and passage - one.passage <= NEAR]
        if self.doer and passage - self.doer.passage <= 1 and told_gender(plain(self.doer.name)) == pronoun:
            near.append(self.doer)
        fit = {
            known.name: known
            for known in (*last, *reversed(near))
            if known.is_somebody and known.name not in others and self._may_be(known, pronoun)
        }
        if fit:
            known = max(fit.values(), key=lambda one: self._in_mind(one, pronoun, again))
            self._genders.learn(plain(known.name), pronoun, MEANT if len(fit) > 1 else ALONE)
            self._meant[pronoun] = known.name, passage
            return Led(known.name, sure=len(fit) < 2)
        if met_since := self.last_doer(pronoun, passage, since=self._meant.get(pronoun, ("", 0))[1]):
            return met_since
        name, met = self._meant.get(pronoun, ("", 0))
        if not name or passage - met > FAR or name in others or pronoun in self.unnamed:
            return None
        self._meant[pronoun] = name, passage
        return Led(name, sure=False)

    def lead(self, written: str, passage: int) -> Led | None:
        """The name behind a word that points back; None where it does not, or to nobody who can be told."""
        if written in TWO:
            last = self._of(TWO[written])[-2:]
            return Led(joined([known.name for known in last]), sure=False) if len(last) == 2 else None
        if written in ("前者", "后者"):
            return Led(self.pair[written == "后者"], sure=True) if self.pair else None
        if match := POINTED.match(written):
            return self._pointed(match["what"], passage)
        if (match := OF_BODY.fullmatch(written)) and (body := self._last("body", match["body"])) and body.sure:
            return Led(body.name + match["who"], sure=True)
        if surname_of(written) and (whole := whole_person(written, self._bearers(written))) != written:
            return Led(whole, sure=True)
        if (match := OLD.fullmatch(written)) and (same := self._same_role(match["who"], written)):
            return same
        if name := self.bearer(written):
            return Led(name, sure=TITLE.search(written) is not None)
        if TITLE.search(written):
            return None
        if written not in BARE:
            return None
        found = self._last("body", written)
        return found if found and found.sure else None

    def bearer(self, title: str) -> str | None:
        """Who alone was told by a title right before his name: 市长王某, 店主李某."""
        title = plain(title)
        if not TITLE.search(title) and (not is_person(title) or MANY.search(title)):
            return None
        fit = {known.name for known in self._met.values() if known.was_titled(title)}
        return fit.pop() if len(fit) == 1 else None

    def _pointed(self, what: str, passage: int) -> Led | None:
        """该负责人, 这位校长, 该省, 该公司."""
        if place := PLACE.search(what):
            return self._last("place", place["ending"])
        for known in (*filter(None, [self.speaker]), *reversed(self._met.values())):
            if known.kind in ("person", "role") and known.is_told(what):
                return Led(known.name, sure=True)
        if BODY.search(what):
            return self._last("body", what) or self._last("body", what[-1])
        return self._pointed_person(what.rpartition("的")[2].strip("“”「」"), passage)

    def _pointed_person(self, what: str, passage: int) -> Led | None:
        """这位年轻的母亲, 这名“老将”: who spoke last or of whom the text speaks, and no man for a mother."""
        if roles().get(what) not in ("people", None) or (what not in roles() and len(what) > 4):
            return None
        for known in filter(None, (self.speaker, self.focus)):
            fits = told_gender(what) in ("", self._gender(known)) or not self._gender(known)
            if known.kind == "person" and passage - known.passage <= 1 and fits:
                return Led(known.name, sure=False)
        return None

    def _same_role(self, who: str, written: str) -> Led | None:
        """Who alone was told by the same work: 老主任 is 车间主任."""
        fit = {one.name for one in self._of("role") if plain(one.name).endswith(who) and one.name != written}
        return Led(fit.pop(), sure=False) if len(fit) == 1 else None

    def _keep(self, known: Known) -> Known:
        """Put somebody behind all others; who was met long ago is forgotten."""
        before = self._met.pop((known.kind, known.name), None)
        known = known._replace(told=before.told or known.told) if before else known
        self._met[known.kind, known.name] = known
        if len(self._met) > MOST:
            del self._met[next(iter(self._met))]
        return known

    def _of(self, kind: str) -> list[Known]:
        """All of a kind, in the order of their last mention."""
        return [known for known in self._met.values() if known.kind == kind]

    def _names(self, kind: str) -> set[str]:
        return {known.name for known in self._of(kind)}

    def _bearers(self, written: str) -> set[str]:
        """The persons whom a surname with what goes with it may mean: nobody whose name is withheld (王某), for a
        woman no man, and no reporter of the paper's own."""
        addressed = plain(written)
        if addressed.endswith("某"):
            return set()
        gender = told_gender(addressed)
        return {
            known.name
            for known in self._of("person")
            if known.name not in self._reporters and (not gender or self._gender(known) in ("", gender))
        }

    def _last(self, kind: str, ending: str) -> Led | None:
        """The last name of a kind with an ending; sure if it is the only one."""
        ends = [known.name for known in self._of(kind) if plain(known.name).endswith(ending)]
        return Led(ends[-1], sure=len(ends) == 1) if ends else None

    def _gender(self, known: Known) -> str:
        """他 or 她, as far as the text has told."""
        return self._genders.of(plain(known.name), _told_of(known))

    def _may_be(self, known: Known, pronoun: str) -> bool:
        return self._genders.may_be(plain(known.name), _told_of(known), pronoun)

    def _in_mind(self, known: Known, pronoun: str, again: float) -> float:
        """How near to the reader's mind somebody is, by what is told of him and how well 他 or 她 suits him."""
        spoke = self.speaker is not None and self.speaker.name == known.name
        suits = self._genders.suits(plain(known.name), _told_of(known), pronoun)
        return (again if spoke else 1.0) * self.salience.of(known.name) * suits


def _told_of(known: Known) -> str:
    """What a name and the words beside it tell of man or woman."""
    return known.told[-BESIDE:] + plain(known.name)
