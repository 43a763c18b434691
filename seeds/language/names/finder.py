"""Where a text names people, places and bodies, as spans that keep to the words of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from seeds.language.analysis import Name, NameKind
from seeds.language.names.bodies import apart, bodies
from seeds.language.names.departments import departments, quarters
from seeds.language.names.divided import divided
from seeds.language.names.familiar import called_again
from seeds.language.names.firms import coined, lettered
from seeds.language.names.foreign import foreign
from seeds.language.names.held import places_with_offices
from seeds.language.names.heroes import heroes
from seeds.language.names.japanese import eastern_surname
from seeds.language.names.kinded import proper_part
from seeds.language.names.laws import laws
from seeds.language.names.letters import beside
from seeds.language.names.nature import nature_of
from seeds.language.names.offices import offices
from seeds.language.names.omens import of_good_omen
from seeds.language.names.outlets import outlets
from seeds.language.names.parties import parties
from seeds.language.names.people import is_namesake, people
from seeds.language.names.places import places
from seeds.language.names.quoted import brands, nicknames
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.shops import shops
from seeds.language.names.shortened import given_names, in_marks, short_forms
from seeds.language.names.stocks import stocks
from seeds.language.names.surname_alone import signs
from seeds.language.names.teams import SCHOOLS, clubs, teams, with_team
from seeds.language.names.told_firms import houses, told_firms
from seeds.language.names.words import Span, WordSpans, row_of
from seeds.language.words.lexicon import prepare
from seeds.language.words.strings import Strings

_WORK = re.compile("《([^《》\n]{1,40})》")

_TITLED = re.compile(
    "(?:一[篇首部本款]|论文|文章|小说|歌曲|专著|纪录片|电影|电视剧|话剧|专辑|单曲|漫画|游戏|绘本|诗集|(?<!主)题为|片名)"
    "(?:题为|名为|叫做?|名叫|是)?[“「]([^“”「」\n]{2,40})[”」](?!等)"
)
"""Works that stand in other marks, by what is said to be called so."""
_OWNER = re.compile("[英法荷美葡西丹德]属$")
_WHOLE = 3
"""Longer are the names of which a Japanese surname stands alone."""
_HOUSES = ("社", "台", "网")
_PAPERS, _REPORTS = (
    ("报", "周刊"),
    (
        "海报",
        "公报",
        "战报",
        "警报",
        "预报",
        "电报",
        "举报",
        "情报",
        "汇报",
        "简报",
        "喜报",
        "通报",
        "季报",
        "分析月报",
    ),
)
"""What the names of papers end in, and what ends so and is none."""
_JOURNALS = ("杂志", "期刊", "月刊", "学刊", "双月刊", "季刊", "周刊")
_LEVELS = frozenset("省市区县州镇乡村")
_AUTHORITIES = ("政府", "委")
NO_NAMES: Mapping[str, NameKind] = {}


def _sent(row: WordSpans, found_bodies: Sequence[Span], found_places: Sequence[Span]) -> list[Span]:
    """The teams of schools and of countries and towns, each longer than the name it begins with."""
    if not any(sign in row.text for sign in "队男女"):
        return []
    schools = [span for span in found_bodies if row.text[slice(*span)].endswith(SCHOOLS)]
    sent = [with_team(row, span, is_school=True) for span in schools]
    sent += [with_team(row, span, is_school=False) for span in found_places]
    return [span for span in sent if span]


def find_names(
    text: str, words: Sequence[tuple[int, int]], known: Mapping[str, NameKind] = NO_NAMES
) -> tuple[Name, ...]:
    """The names of a text in order, none inside another; `known` are names met elsewhere in the same article."""
    row = row_of(text, tuple(words))
    met = {kind: {name for name, its in known.items() if its == kind} for kind in ("person", "place", "body")}
    works = [Name(*match.span(1), _kind_of_quoted(text, match)) for match in _WORK.finditer(text)]
    works += [Name(*match.span(1), "work") for match in _TITLED.finditer(text)]
    works += [Name(*span, "work") for span in laws(text)]
    nicks = [Name(*span, "person") for span in nicknames(row)]
    made = brands(row)
    taken = covered((*works, *nicks)) | {at for span in made for at in range(*span)}
    in_divisions = {at for span in divided(row).items() for at in range(*span)}
    called = {
        kind: [(one.start, one.stop) for one in foreign(row) if one.kind == kind] for kind in ("place", "body")
    }
    firms = [
        *coined(row),
        *houses(row),
        *lettered(row),
        *shops(row),
        *of_good_omen(row),
        *stocks(row),
        *outlets(row),
        *parties(row),
    ]
    playing = [*teams(row), *clubs(row)]
    in_bodies = {at for span in (*playing, *firms, *called["body"], *called["place"]) for at in range(*span)}
    towns = {proper_part(text[start:end]) for start, end in divided(row).items()}
    towns |= {proper_part(name) for name in met["place"]}
    persons = [
        Name(*span, "person", surname)
        for span, surname in people(row, met["person"]).items()
        if (taken | in_divisions | in_bodies).isdisjoint(range(*span))
        and text[slice(*span)] not in towns
        and not is_namesake(text, span[1], surname)
    ]
    taken |= covered(persons)
    possible_places = (*places(row, met["place"]), *called["place"])
    found_places = apart([_with_owner(row, span) for span in possible_places if taken.isdisjoint(range(*span))])
    possible_bodies = (*bodies(row, found_places), *called["body"], *firms, *playing)
    persons = [one for one in persons if not _is_in_body(row, one, possible_bodies)]
    taken = covered((*works, *nicks, *persons)) | {at for span in made for at in range(*span)}
    found_bodies = [span for span in possible_bodies if taken.isdisjoint(range(*span))]
    found_bodies += [span for span in row.everywhere(met["body"]) if taken.isdisjoint(range(*span))]
    found_bodies += _sent(row, found_bodies, found_places)
    found_bodies += [
        span for span in (*offices(row), *told_firms(row, found_bodies)) if taken.isdisjoint(range(*span))
    ]
    found_bodies = [
        span
        for span in found_bodies
        if not in_divisions.issuperset(range(*span)) and not _is_any(text[slice(*span)])
    ]
    names = works + nicks + persons + [Name(*span, "body") for span in (*made, *apart(found_bodies))]
    taken = covered(names)
    names += [Name(*span, "place") for span in found_places if taken.isdisjoint(range(*span))]
    taken = covered(names)
    names += [name for name in beside(row, names) if taken.isdisjoint(range(name.start, name.end))]
    return tuple(sorted(names))


def _with_owner(row: WordSpans, place: Span) -> Span:
    """A place with the state that has it overseas before it (英属|印度)."""
    start, end = place
    return (start - 2, end) if _OWNER.search(row.text, 0, start) and row.whole(start - 2, start) else place


def _is_in_body(row: WordSpans, person: Name, found_bodies: Sequence[Span]) -> bool:
    """Whether what looks like somebody is of a body's name, without a title before it (海城|孙武食品公司)."""
    holds = (start < person.start and person.end < end for start, end in found_bodies)
    return any(holds) and role_before(row, person.start) != TITLE


def _is_any(body: str) -> bool:
    """Whether every such place calls its authority so (镇政府, 县委): a word that names none."""
    return body[0] in _LEVELS and body.endswith(_AUTHORITIES) and prepare().known(body)


def _kind_of_quoted(text: str, quoted: re.Match[str]) -> NameKind:
    """What stands in such marks: a work, or a paper, a journal, an agency, a station that are set in them too
    (《路透社》, 《江海晚报》, 《植物》杂志)."""
    name = quoted[1]
    if (name.endswith(_PAPERS) and not name.endswith(_REPORTS)) or text.startswith(_JOURNALS, quoted.end()):
        return "body"
    return "body" if name.endswith(_HOUSES) and prepare().mark(name).startswith("nt") else "work"


def covered(names: Sequence[Name]) -> set[int]:
    """The characters of these names."""
    return {at for name in names for at in range(name.start, name.end)}


@dataclass(frozen=True)
class Learned:
    """What the passages of an article tell each other."""

    names: Mapping[str, NameKind]
    """Persons, places and bodies that one of them introduces, short forms too."""
    short: Mapping[str, str]
    """Short forms with their full form."""

    @cached_property
    def _signs(self) -> Mapping[str, Sequence[str]]:
        """What tells of a name where it stands: the name, of a person the given name or a Japanese surname, of a
        place what it is called without its kind."""
        found: dict[str, list[str]] = {}
        for name, kind in self.names.items():
            shorter = {"person": name[-2:], "place": proper_part(name)}.get(kind, name)
            surname = eastern_surname(name) if kind == "person" and len(name) > _WHOLE else ""
            alone = signs(name) if kind == "person" else ()
            for sign in {name, shorter if len(shorter) > 1 else name, surname or name, *alone}:
                found.setdefault(sign, []).append(name)
        return found

    @cached_property
    def _strings(self) -> Strings:
        return Strings(self._signs)

    def within(self, text: str) -> Mapping[str, NameKind]:
        """The names that stand in a text, or may."""
        return {name: self.names[name] for sign in sorted(self._strings.within(text)) for name in self._signs[sign]}


def learned(
    texts: Sequence[str], words: Sequence[Sequence[tuple[int, int]]], names: Sequence[Sequence[Name]]
) -> Learned:
    """What the passages of an article introduce, in simplified characters."""
    short = short_forms(texts, words, names)
    found: dict[str, NameKind] = dict.fromkeys(short, "body")
    found.update(dict.fromkeys(in_marks(texts), "body"))
    found.update(dict.fromkeys(places_with_offices(texts, words), "place"))
    found.update(dict.fromkeys(departments(texts), "body"))
    found.update(dict.fromkeys(quarters(texts), "place"))
    begun = {text[name.start : name.start + 2] for text, met in zip(texts, names, strict=True) for name in met}
    found.update(dict.fromkeys(called_again(texts, words), "person"))
    found.update(dict.fromkeys(heroes(texts, words), "person"))
    for given in given_names(texts, words):
        if given not in begun:
            found[given] = "person"
    for text, met in zip(texts, names, strict=True):
        for name in met:
            if name.kind != "work" and name.end - name.start > 1:
                found[text[name.start : name.end]] = name.kind
                if nature := nature_of(text[name.start : name.end]):
                    found.setdefault(nature, "place")
    return Learned(found, short)
