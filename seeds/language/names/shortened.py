"""Short forms whose full form stands in the same text: 中選會 of 中央選舉委員會, 蔚小理 of 蔚来、小鹏和理想."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from seeds.language.analysis import Name
from seeds.language.characters import HAN
from seeds.language.names.foreign import KINDS
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.roles import is_role
from seeds.language.names.words import facts
from seeds.language.words.inner import joints
from seeds.language.words.lattice import cut
from seeds.language.words.lexicon import prepare
from seeds.language.words.strings import Strings

SHORTEST, LONGEST = 2, 6
MOST_BODIES = 60
"""So many bodies with the same initial are asked whose short form a string is, no more."""
_LIST = re.compile(f"([{HAN}A-Z]{{2,6}})((?:、[{HAN}A-Z]{{2,6}})+)(?:和|与|及|以及|、)([{HAN}A-Z]{{2,6}})")
_TOLD = re.compile(f"[（(](?:以下|下)?(?:简称|统称)[：:为]?[“‘「《]?([{HAN}A-Z]{{2,10}})[”’」》]?[）)]")
_MARKED = re.compile(f"[“‘「『]([{HAN}]{{4,20}})[”’」』](?=[（(](?:以下|下)?简称)")
"""A full name that stands in marks before its short form."""
_BRACKETED = re.compile(f"[（(]([{HAN}]{{2,6}}|[A-Z][A-Za-z]{{1,7}})[）)]")
_REGISTERED = re.compile("(.+?)(?:股份|集团|控股)*(?:有限公司|有限责任公司)")
_LONGEST_CORE = 8
_OF_ARTS = 3
"""A school of a town for one art is its town, the art and 学院."""
_NAME_BEFORE = re.compile(f"([{HAN}（）()]{{4,30}})[”’」』》]?$")

Span = tuple[int, int]


def short_forms(
    texts: Sequence[str], words: Sequence[Sequence[Span]], names: Sequence[Sequence[Name]]
) -> Mapping[str, str]:
    """Each short form that stands in the texts with its full form."""
    full = dict.fromkeys(
        text[name.start : name.end]
        for text, met in zip(texts, names, strict=True)
        for name in met
        if name.kind == "body" and name.end - name.start > SHORTEST + 1 and "的" not in text[name.start : name.end]
    )
    found: dict[str, str] = {}
    for text in texts:
        for match in _TOLD.finditer(text):
            before = _NAME_BEFORE.search(text, max(0, match.start() - 30), match.start())
            if before and kind_of_body(before[1]) and not facts(match[1])[2]:
                found.setdefault(match[1], before[1])
    for text, met in zip(texts, names, strict=True):
        found.update((short, name) for short, name in _bracketed(text, met) if not facts(short)[2])
    cores = {core: name for name in full if (core := _core(name))}
    if cores:
        standing = Strings(cores)
        found.update((core, cores[core]) for text in texts for core in standing.within(text))
    bodies: dict[str, list[Full]] = {}
    for name in full:
        one = Full.of(name)
        for first in set(one.initials):
            bodies.setdefault(first, []).append(one)
            del bodies[first][MOST_BODIES:]
    for text, row in zip(texts, words, strict=True):
        for short in _candidates(text, row, bodies):
            for one in bodies[short[0]]:
                if short not in found and one.shortened(short):
                    found[short] = one.name
    lists = {short: items for text in texts for short, items in _initials(text)}
    if lists:
        standing = Strings(lists)
        found.update((short, lists[short]) for text in texts for short in standing.within(text))
    return found


def in_marks(texts: Sequence[str]) -> Iterator[str]:
    """Bodies in marks, of which the text says what it calls them from now on, whatever words name them."""
    for text in texts:
        yield from (match[1] for match in _MARKED.finditer(text) if kind_of_body(match[1]))


def _bracketed(text: str, names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """What stands in brackets right behind a body's name and is made of it (大鹏湾国家风景区管理处（鹏管处）)."""
    for name in names:
        match = _BRACKETED.match(text, name.end) if name.kind == "body" else None
        written = text[name.start : name.end]
        if match and (match[1].isascii() or Full.of(written).shortened(match[1])):
            yield match[1], written


def _core(name: str) -> str:
    """What a registered firm is called by: no place, no legal form (辽宁|木色袜业|有限公司)."""
    match = _REGISTERED.fullmatch(name)
    pieces = list(cut(match[1])) if match else []
    while pieces and len(pieces[0]) > 1 and facts(pieces[0])[0] == "ns":
        pieces.pop(0)
    core = "".join(pieces)
    return core if len(pieces) > 1 and SHORTEST < len(core) <= _LONGEST_CORE else ""


def _candidates(text: str, row: Sequence[Span], firsts: Container[str]) -> Iterator[str]:
    """Neighbouring words that no list joins, as one string; only what begins with one of the `firsts`."""
    for number, (start, end) in enumerate(row):
        if text[start] not in firsts:
            continue
        for last in (stop for _, stop in row[number : number + 3]):
            short = text[start:last]
            if last - start > LONGEST:
                break
            if last - start >= SHORTEST and (last > end or not facts(short)[2]) and short.isalpha():
                yield short


class Full(NamedTuple):
    """A body's full name, taken apart."""

    name: str
    pieces: tuple[str, ...]
    initials: str
    """The first characters of its words."""
    lasts: str
    """What a short form of it may end with."""

    @classmethod
    def of(cls, name: str) -> Full:
        """The name in its words; one that a list has whole is taken apart too."""
        pieces = cut(name)
        if len(pieces) == 1:
            pieces = tuple(name[start:end] for start, end in pairwise((0, *joints(name), len(name))))
        kind = kind_of_body(name) or pieces[-1]
        taught = pieces[1][0] if len(pieces) == _OF_ARTS and pieces[-1] == "学院" else ""  # 南体
        lasts = name[-1] + kind[0] + pieces[-1][0] + taught
        return cls(name, pieces, "".join(piece[0] for piece in pieces), lasts)

    def shortened(self, short: str) -> bool:
        """Whether a string takes its characters from several words of the name, in order, the kind's among them."""
        name = self.name
        if short[-1] not in self.lasts or len(name) < len(short) + 2 or short in name:
            return False
        at = name.find(short[0])
        for char in short:
            at = name.find(char, at) + 1
            if not at:
                return False
        if sum(any(char in piece for char in short) for piece in self.pieces) < 2:
            return False
        return len(short) > 2 or all(char in self.initials + name[-1] for char in short)


def _initials(text: str) -> Iterator[tuple[str, str]]:
    """The first characters of the items of a list, which may stand together elsewhere."""
    for match in _LIST.finditer(text):
        items = [match[1], *match[2].strip("、").split("、"), match[3]]
        first = _cut_to_names(items)
        short = "".join(item[0] for item in first)
        if len(short) > 2 and not prepare().known(short):
            yield short, "、".join(first)


def _cut_to_names(items: Sequence[str]) -> Sequence[str]:
    """The items, of the first only its last word and of the last only its first."""
    return [cut(items[0])[-1] if len(items[0]) > 4 else items[0], *items[1:-1], cut(items[-1])[0]]


_SAYING = re.compile(
    f'(?<![{HAN}])([{HAN}]{{2}})(?:[连忙又]?[微冷苦笑喊叫问答骂叹哭怒低]{{1,2}})?道[：:，,](?:[“「"]|$)'
)
"""Whoever says something in a story, once is enough (玉芬道：“…”)."""


def given_names(texts: Sequence[str], words: Sequence[Sequence[Span]]) -> Iterator[str]:
    """Given names without a surname, as stories have them: two characters no list joins, again and again (玉芬);
    what never opens a clause is rather something that verbs take (暂缓征费)."""
    likely = prepare().likely
    counted: dict[str, int] = {}
    told: set[str] = set()
    opening: set[str] = set()
    for text, row in zip(texts, words, strict=True):
        for (start, stop), (_, second) in pairwise((*row, (len(text), len(text)))):
            end = stop if stop - start == 2 and not facts(text[start:stop])[1] else second
            if end - start == 2 and text[start] in likely.first and text[end - 1] in likely.second:
                counted[text[start:end]] = counted.get(text[start:end], 0) + 1
                if not start or not text[start - 1].isalnum():
                    opening.add(text[start:end])
        for match in _SAYING.finditer(text):
            name, edges = match[1], {edge for span in row for edge in span}
            unlisted = not facts(name)[1] and match.start(1) in edges
            if unlisted and name[0] in likely.first and name[1] in likely.second and _names_somebody(name):
                told.add(name)
    yield from told
    for name, times in counted.items():
        if times >= OFTEN and name in opening and name not in told and not (name[1] in KINDS or is_role(name)):
            cost = likely.first[name[0]] + likely.second[name[1]] + GIVEN_PRIOR
            if sum(min(MOST, prepare().cost(char)) for char in name) - cost + 0.75 * times > 0:
                yield name


_SPOKEN = frozenset(
    "他她它我你您咱写笑哭喊问答叹怒喜惊骂喝叫说劝应接急忙连又便即就才也都再不冷大小高低轻忽人子者女男"
)


def _names_somebody(name: str) -> bool:
    """Whether what stands before 道 is no way of saying it, and nobody in general: 又笑, 那人."""
    lexicon = prepare()
    first, last = (lexicon.mark(char)[:1] for char in name)
    return first not in "dprcumq" and name[0] not in _SPOKEN and name[1] not in _SPOKEN and last not in "uy"


OFTEN, GIVEN_PRIOR, MOST = 3, 8.5, 11.0
"""How often such a name stands at least; how seldom one is met; what a character is worth at most."""
