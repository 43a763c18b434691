"""Somebody whose name no list knows, by where it stands: behind a title, in Latin letters, beside what is said."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.names.tables import ADDRESSES
from seeds.language.script import simple
from seeds.language.speech.adverbs import before_adverbs, behind_lead
from seeds.language.speech.clauses import Clause
from seeds.language.speech.objects import is_against
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import BY_TRADE, CUT_NAME, NO_PART, called
from seeds.language.speech.verbs import Met
from seeds.language.words.lexicon import prepare

_LONGEST = 9
"""A title and a name."""
_LATIN = re.compile("(?<![A-Za-z])[A-Z][a-zà-ž]+(?:[ ·.-]{1,2}[A-Z][a-zà-ž]*)*$")
"""Somebody whose name is written in Latin letters."""
_PHRASE = re.compile(
    f"(?![这那哪每各某有何谁怎如若虽但而且并又还更再很最不没无未已将会能可综普])(?:(?![{NO_PART}能的这那哪些什么怎很更最又还已才只可以此没何谁吗呢吧啊虽但且并因则或若候])"
    f"[{HAN}A-Za-z0-9]){{2,8}}(?<![时后前上下里间日天年月中看来为])"
)
_GIVEN = re.compile(f"(?![{NO_PART}能]).(?![{NO_PART}能的地得又也还一不只])")
"""What a given name may be made of."""
_ACTS = re.compile(
    f"(?P<who>(?![这那何此他她它我你全众][{HAN}])[{HAN}]{{2,3}})(?<![时后前中下间头嘴手脸着了地得己家然])[也却则倒](?:跟着|忍不住|不由得?|只好|[{HAN}]着)?"
    "(?:[大苦冷微傻]?笑|哭|急|乐|慌|愣|怔|叹[口了]?气?|恼|火|生气|高兴|[点摇]头|[点摇]了[点摇]头)(?:了|着|起来|了笑|道)*"
)
"""芦花也笑了(说：): who does so is somebody, whatever else the word may be."""
_TOLD = frozenset(("says", "points out", "stresses", "states", "admits", "reveals", "holds", "announces"))
"""Before these anybody may stand."""


def phrase(page: Page, start: int, stop: int) -> Subject | None:
    """A few characters that open a clause and hold nothing but what somebody is called: 水试所(表示)."""
    begin = behind_lead(page.text, start, stop)
    tail = before_adverbs(page.text, begin, stop)
    written = page.text[begin:tail]
    if not _PHRASE.fullmatch(written) or (len(written) == 2 and prepare().known(written)):
        return None
    cut = any(name.start < begin or name.end > tail for name in page.named(begin, tail))
    return None if cut else Subject("role", begin, tail)


def called_so(page: Page, clause: Clause, verb: Met) -> Subject | None:
    """A body or somebody whom no list knows, right before the verb: 水试所表示，."""
    if verb.verb.how != "clause" or verb.verb.stance not in _TOLD or len(verb.word) < 2:
        return None
    return phrase(page, clause.start, verb.start)


def only_called(page: Page, clause: Clause, verb: Met) -> Subject | None:
    """A given name alone before 道, which no dictionary has and nobody else bears: 健生道：."""
    written = page.text[clause.start : verb.start].strip()
    stance = verb.verb.stance in ("says", "laughs", "shouts", "asks") and clause.sign == "："
    if (acts := _ACTS.fullmatch(written)) and stance:
        first = page.text.index(acts["who"], clause.start)
        return Subject("role", first, first + len(acts["who"]), sure=False)
    is_word = len(written) != 2 or not all(map(is_han, written)) or prepare().known(written)
    if is_word or not stance:
        return None
    return Subject("role", verb.start - 2, verb.start, sure=False)


def called_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody behind his title whose name no list knows: 主任医师某某."""
    match = called().search(page.text, max(begin, tail - _LONGEST), tail)
    if not match or prepare().known(simple(match["who"])):
        return None
    if match["who"][:2] in ADDRESSES or is_against(page.text[max(begin, match.start() - 4) : match.start()]):
        return None
    return Subject("role", match.start("who"), tail, sure=False)


def given_name(page: Page, start: int, stop: int) -> Subject | None:
    """Two characters that are no word, nor part of one, before what somebody does: 秋全(跳了起来)."""
    written = page.text[start : start + 2]
    is_apart = len(written) == 2 and all(map(is_han, written)) and start + 2 < stop
    if not is_apart or not _GIVEN.match(written) or not is_han(page.text[start + 2]):
        return None
    around = (written, page.text[start + 1 : start + 3], page.text[start : start + 3])
    return (
        None
        if any(prepare().known(simple(one)) for one in around)
        else Subject("role", start, start + 2, sure=False)
    )


def in_so_many_words(page: Page, begin: int, tail: int) -> Subject | None:
    """Words that are nothing but somebody: 卖票的, 刘增应."""
    if latin := _LATIN.search(page.text, begin, tail):
        before = page.text[begin : latin.start()].strip()
        return None if before and is_han(before[-1]) and is_against(before) else Subject("role", *latin.span())
    cut = CUT_NAME.fullmatch(page.text, begin, tail)
    return Subject("role", begin, tail, sure=False) if cut or BY_TRADE.match(page.text, begin, tail) else None
