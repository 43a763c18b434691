"""A surname and one or two characters, weighed against the words they would otherwise be.

A name costs what its characters cost as parts of names (`words.likely`), words cost what they cost in the
lexicon; what stands beside it (a title, a verb of saying, another name) counts for it. So a known word beats a
guess (高峰, 和平), and a title beats a known word (主任高峰).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.names.acting import RARELY, acts
from seeds.language.names.foreign import KINDS, LISTED, THINGS
from seeds.language.names.given import is_given
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.kinds import AREAS
from seeds.language.names.nobody import is_in_place, is_nobody
from seeds.language.names.reporters import reporters
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.subjects import is_left, says_under_words, thing_that_speaks
from seeds.language.names.surnames import surname_of
from seeds.language.names.tables import (
    ADDRESSES,
    CLEAR_SURNAMES,
    COMPOUND_SURNAMES,
    GIVEN_WORDS,
    GOING_ON,
    MEETING,
    SPEAKING,
    SURNAMES,
    TITLES_AFTER,
)
from seeds.language.names.weighed import EVEN, SURNAMED, PossibleName, signs, weighed
from seeds.language.names.withheld import ANY_SURNAME
from seeds.language.names.words import WordSpans
from seeds.language.words.lexicon import prepare
from seeds.language.words.likely import RARE, RARE_ALONE

_ADDRESS = re.compile(f"{ANY_SURNAME}(?:{'|'.join(sorted(ADDRESSES, key=len, reverse=True))})")
_WIRE = re.compile(f"[{HAN}]{{2,4}}(?:[0-9]+日)?(?:专?电|报道|摄)|摄影?|报道|供图|[0-9]+岁|（")
_TOLD = re.compile("（(?:现|时|原|曾|前)?[任为]|（[男女]|（[0-9]{2}岁|（[前后中]?排?[左右中][一二三四五六起0-9）]")
"""In brackets behind a name stands what somebody is."""
AND = re.compile("(?:[、，和与及跟/／]|以及| )$")

_OTHERWISE = frozenset("都应常向于来和同从由连")
"""Surnames that stand before many a word as another word."""
_OTHERWISE_TOO = _OTHERWISE | frozenset("任单全是席司")
_PLACE = re.compile(f"[东南西北中一二三四五六七八九十]{{1,2}}[路街巷环段]|公交站|地铁站|{'|'.join(AREAS)}")
_SETTLEMENT = frozenset("村镇乡县街巷路庄屯市")
"""Hardly a given name ends so or goes on so, title before it or not (农民黄杜村)."""
_DAY = re.compile("周[一二三四五六日末]")
_BEFORE_WORDS = SURNAMES - _OTHERWISE - frozenset("全方保")
_SELDOM_MET = frozenset(
    " "
    "苟牟匡逄缪厉闫亓佘宓郏蔺鄢栾阙揭撒鞠胥谌覃仉逯郗麹隗芮茅虞窦昝禤甯呙佴亢郄郇晁麴邰綦訾笪冮仝巩荆邸郜阚蒯谯鄞濮僧嵺"
)
"""Surnames that the names of the list of words hardly have, and that are hardly anything else."""
_GRACED = CLEAR_SURNAMES | {"庄", "于"}
_GRACING = frozenset("于向以为与之从如则和来也并因需由且里外上")
"""Words of grammar that a given name may have beside another character (茅于轼, 史燕来)."""
_BLESSED = frozenset("福才德财贵金银良余根志信义昌庆生粮田望光发胜顺旺年")
"""What parents wish a child to have: 有福, 有才."""
_ANCESTOR = re.compile("曾(?:爷爷|奶奶|外公|外婆|祖|爷|奶)")
"""Of the fourth generation rather than of the family of 曾."""
_AGED = re.compile(
    "(?:[，：,:（(](?:[男女][，,])?|[，,]?(?:今年|现年|时年|当年)[已近快才刚满]?)[0-9一二三四五六七八九十]{1,3}多?岁"
)
"""Behind a name at the start of a clause stands how old somebody is (王国清：65岁, 王国清今年65岁)."""
PRIOR = 6.0
"""A name of a person is seen once in two hundred words or so."""
SHORT = 1.0  # a surname with one character is more often something else
SAYS, WIRE, MEETS, OPENS = 3.0, 4.0, 3.5, 1.0
"""What is added for a verb of saying or a title after, a dateline after, a verb that takes a person, and the start
of a clause."""
COUNTED = 2.0
"""What is added for a name that the list of words counted, where it takes many another word for one."""
EVERYDAY = 4.0
"""What is taken off for a stretch that is an everyday word."""
COMMON, BEHIND = 10.5, 6.0
"""A word that costs less is met every day; what is taken off where it stands behind a surname."""
CROSSED = 3.0
"""What is taken off for a known word whose edge the name cuts."""
PLACE = 4.0
"""What is taken off where the kind of a place follows (杨园街), and nobody's title stands before."""
ADDRESSED = 8.0  # how much a surname with a form of address is trusted
ENOUGH, NEVER = EVEN, -100.0
TOLD = 2.0
"""How much the rules alone are trusted at most, and only where a role stands before (琴师文若水)."""
FULL = 0.8
"""How much less a surname with two characters has to be trusted: with one it is more often a word (方框, 季军)."""
LEFT = 3.0
"""What is added for a surname with one character that no word takes."""
TWICE = 4.0  # what the second of two like characters costs (张圆圆)
UNUSUAL = 4.0
"""What is taken off for a surname that few bear and that is a word every day (东, 和, 立)."""
SELDOM = 12.0
"""A character that hardly a text has is most often part of a name (苒)."""
USUAL_SURNAME = 9.5
"""What a character that costs more as a surname is hardly ever one."""


def with_surnames(row: WordSpans) -> Iterator[PossibleName]:
    """Surname and given name wherever a surname stands, and what somebody is addressed by."""
    yield from (PossibleName(*span, ADDRESSED, surname_of(row.text[slice(*span)])) for span in reporters(row))
    surnames = tuple(_surnames(row))
    candidates = list(possible(row, surnames))
    named = {one.start for one in candidates if one.end - one.start > 2 and one.trust > ENOUGH}
    for start, surname in surnames:
        addressed = _addressed(row, start, surname)  # not 废|管处长|林美玲
        yield from (one for one in addressed if one.end not in named or row.text[start] in CLEAR_SURNAMES)
    for one in candidates:
        learned = weighed(SURNAMED, one, signs(row, one))
        told = min(one.trust, TOLD) if role_before(row, one.start) else NEVER
        told = TOLD if thing_that_speaks(row, one.start, one.end) else told
        learned += FULL * (one.end - one.start > one.surname + 1) + LEFT * is_left(row, one.start, one.end)
        yield one._replace(trust=max(learned, told) - BEHIND * _is_word_behind(row, one))


def _is_word_behind(row: WordSpans, one: PossibleName) -> bool:
    """Whether a common word stands behind what may be a surname, and nothing beside tells of a name (鲍成功)."""
    start, end = one.start + one.surname, one.end
    word = row.text[start:end]
    whole = end - start == 2 and row.around(start) == (start, end) and row.is_everyday(word)
    if one.surname == 2 and row.text[one.start : start] not in COMPOUND_SURNAMES:  # 酒井|低声说
        return whole
    whole = whole and row.cost(start, end) < COMMON
    return whole and word not in GIVEN_WORDS and not _told(row, one.start, end)


def _told(row: WordSpans, start: int, end: int) -> bool:
    """Whether a role, a list of names, a verb of saying or the edge of a clause stands beside."""
    text = row.text
    beside = role_before(row, start) or AND.search(text, max(0, start - 2), start) or not start
    return bool(beside or text.startswith((*SPEAKING, *TITLES_AFTER), end) or not is_han(text[start - 1]))


def possible(row: WordSpans, surnames: Iterable[tuple[int, int]] | None = None) -> Iterator[PossibleName]:
    """Every surname with one or two characters, with what the rules alone say of it; what is none is left out."""
    for start, surname in _surnames(row) if surnames is None else surnames:
        for first in (2, 1) if surname == 2 else (1,):
            for length in (2, 1):
                end = start + first + length
                given = row.text[start + first : end]
                if (
                    len(given) == length
                    and _may_be_given(row, start, given)
                    and not (length == 2 and acts(row, end))
                ):
                    trust = _trust(row, start, end, first)
                    if trust > NEVER:
                        yield PossibleName(start, end, trust, first)


def _surnames(row: WordSpans) -> Iterator[tuple[int, int]]:
    """Where a surname may stand, and how many characters it has."""
    text, surnames = row.text, row.lexicon.likely.surname
    for match in _surname_signs().finditer(text):
        start, char = match.start(), match[0]
        double = text[start : start + 2]
        if double in surnames or double in COMPOUND_SURNAMES:
            surname = 2
        elif surnames.get(char, USUAL_SURNAME) < USUAL_SURNAME or char in _SELDOM_MET or _bears(row, start):
            surname = 1
        else:
            continue
        told = _titled(row, start) or AND.search(text, start - 2, start) or _is_aged(row, start, start + 3)
        told = told or says_under_words(row, start)
        word = row.word(start)
        if not told and row.is_everyday(word) and row.lexicon.cost(word) < SELDOM:
            continue
        joining = char == "和" and start and is_han(text[start - 1])
        day = _DAY.match(text, start) and not _titled(row, start)
        if not (joining or day or _ANCESTOR.match(text, start) or is_in_place(row, start)):
            yield start, surname


def _bears(row: WordSpans, start: int) -> bool:
    """Whether a surname that few bear stands behind somebody's title (法官练锦鸿)."""
    return row.text[start] in SURNAMES and _titled(row, start)


def _addressed(row: WordSpans, start: int, surname: int) -> Iterator[PossibleName]:
    """A surname with a form of address."""
    text, char = row.text, row.text[start]
    found = _ADDRESS.match(text, start) if char != "党" else None  # 党主席
    alone = start in row.starts and not (start and char in _OTHERWISE_TOO and is_han(text[start - 1]))
    sure = found is not None and char in CLEAR_SURNAMES and found.end() - start > 2  # 魏书|记账
    if found and alone and (found.end() in row.ends or sure):
        yield PossibleName(start, found.end(), ADDRESSED, surname)


@lru_cache(maxsize=1)
def _surname_signs() -> re.Pattern[str]:
    """What surnames begin with."""
    costs = prepare().likely.surname
    signs = {name[0] for name, cost in costs.items() if len(name) > 1 or cost < USUAL_SURNAME} | _SELDOM_MET
    signs |= {name[0] for name in COMPOUND_SURNAMES} | SURNAMES
    return re.compile(f"[{''.join(sorted(signs))}]")


def _trust(row: WordSpans, start: int, end: int, first: int) -> float:
    """How much dearer the stretch is as words than as a name, with what speaks for it and against it."""
    likely = row.lexicon.likely
    name = row.text[start:end]
    if kind_of_body(name) == name or is_nobody(row, start, end, titled=_titled(row, start)):
        return NEVER
    if row.mark(name) in ("ns", "nt") and row.is_listed(name) and not _titled(row, start):  # 岳阳
        return NEVER
    if first == 1 and len(name) == 2 and name[0] not in SURNAMES and not _titled(row, start):  # 纯益, 兆元
        return NEVER
    cost = likely.surname.get(name[:first], USUAL_SURNAME if first > 1 else RARE) + PRIOR
    listing = AND.search(row.text, max(0, start - 2), start) is not None
    if first == 1 and (name[0] not in SURNAMES or (name[0] in _OTHERWISE and not listing)):
        cost += UNUSUAL
    if name[-1] in KINDS:
        cost += UNUSUAL if name[-1] not in _SETTLEMENT else TITLE + UNUSUAL
    if len(name) - first == 2:
        again = TWICE if name[-1] == name[-2] else RARE
        cost += likely.first.get(name[-2], RARE) + min(again, likely.second.get(name[-1], RARE))
    else:
        cost += likely.alone.get(name[-1], RARE_ALONE) + SHORT
        if name[-1] not in likely.alone and row.lexicon.cost(name[-1]) > SELDOM:
            cost -= SHORT + 1
    trust = row.worth(start, end) - cost + _evidence(row, start, end) - CROSSED * row.crossed(start, end)
    if name[first:] in GIVEN_WORDS and name[:first] in _BEFORE_WORDS and row.whole(start, start + first):
        trust += TITLE
    if row.is_everyday(name):
        trust -= EVERYDAY
    elif row.mark(name) == "nr" and row.is_listed(name):
        if _is_thing(row, name):
            return trust
        sure = len(name) > 2 or row.lexicon.known(name)
        trust = max(trust + LISTED, ENOUGH * (len(name) > 2)) if sure else trust + COUNTED
    return trust


def _is_thing(row: WordSpans, name: str) -> bool:
    """Whether a name of the list of words is hardly one (古建筑, 田园诗)."""
    rarely_given = len(name) > 2 and row.lexicon.likely.second.get(name[-1], RARE) > RARELY
    return (name[-1] in THINGS and rarely_given) or (
        len(name) > 2 and row.is_everyday(name[1:]) and name[1:] not in GIVEN_WORDS
    )


def _may_be_given(row: WordSpans, start: int, given: str) -> bool:
    """Whether a given name may be written so; behind a clear surname one of two with a word of grammar in it."""
    if is_given(given) or (given[:1] == "有" and given[1:] in _BLESSED):
        return True
    if len(given) == 2 and row.text[start] in CLEAR_SURNAMES and _titled(row, start):  # 主秘吴名彬
        singles = all(at in row.starts for at in range(start + 1, start + 4))
        if singles and all(map(is_han, given)) and any(map(is_given, given)):
            return True
    graced = len(given) == 2 and sum(is_given(char) for char in given) == 1 and not _GRACING.isdisjoint(given)
    return graced and (row.text[start] in _GRACED or _titled(row, start))


def _titled(row: WordSpans, start: int) -> bool:
    return role_before(row, start) == TITLE


def _is_aged(row: WordSpans, start: int, end: int) -> bool:
    """Whether a clause begins with it and goes on to tell somebody's age."""
    return bool(_AGED.match(row.text, end)) and (not start or not is_han(row.text[start - 1]))


def _evidence(row: WordSpans, start: int, end: int) -> float:
    """How much what stands beside speaks for a name."""
    text = row.text
    found = role_before(row, start)
    after = text[end : end + 5]
    does = text[end - 1] in _GRACING and row.mark(row.word(end))[:1] == "v"  # 会长黄家和|接受
    if does or after.startswith(SPEAKING) or text.startswith(TITLES_AFTER, end):
        found += SAYS
    elif after.startswith(GOING_ON):
        found += OPENS
    if not found and text.endswith(MEETING, 0, start):
        found += MEETS
    if end not in row.ends and text[end : end + 1] in "说称" and not is_han(text[end + 1 : end + 2] or "，"):
        found += CROSSED  # 卢正学|说，
    if _TOLD.match(text, end):
        found += WIRE
    elif _WIRE.match(text, end):
        found += WIRE if found else 1.0
    if _is_aged(row, start, end):
        found += WIRE
    if not found and end < len(text) and (text[end] in KINDS or _PLACE.match(text, end)):
        found -= PLACE
    if text[end : end + 1] in _SETTLEMENT:
        found -= PLACE
    if not start or not is_han(text[start - 1]):
        found += OPENS
    if end == len(text) or not is_han(text[end]):
        found += OPENS / 2
    return found
