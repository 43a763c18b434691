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
from seeds.language.speech.people import BY_TRADE, CAN, CUT_NAME, NO_PART, called
from seeds.language.speech.verbs import Met
from seeds.language.wordlists import listed
from seeds.language.words.lexicon import prepare

_LONGEST = 12
"""A title and a name."""
_LATIN = re.compile("(?<![A-Za-z])[A-Z][a-zà-ž]+(?:[ ·.-]{1,2}[A-Z][a-zà-ž]*)*$")
"""Somebody whose name is written in Latin letters."""
_PHRASE = re.compile(
    f"(?![这那哪每各某有何谁怎如若虽但而且并又还更再很最不没无未已将会能可综普])(?:(?!{CAN}|[{NO_PART}的这那哪些什么怎很更最又还已才只可以此没何谁吗呢吧啊虽但且并因则或若候])"
    f"[{HAN}A-Za-z0-9]){{2,8}}(?<![时后前上下里间日天年月中看来为稍较颇仍渐得地着])(?<!开始)"
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
_TOLD_CLOSING = _TOLD | frozenset(
    listed(
        """
        answers explains adds recalls warns criticises doubts denies urges hopes intimates writes jokes exclaims
        """
    )
)
"""Before these too, where the clause ends with the verb."""
_SAY_NOTHING = listed(
    """
    新闻 报纸 报道 老话 古话 古语 谚语 结果 声音 电话 消息 标题 题目 牌子 广告 标语 招牌 纸条 字条 短信 屏幕 歌词
    诗句 歌声 开口 这话 那话 原话 回信 来信 日记 信息 微信 心声 话音 语气 口气 嗓门 嗓子 嘴巴 眼睛 脑袋 喉咙 舌头
    手机 喇叭 广播 电视
    """
)
"""Nouns before a verb of saying by which nobody is told."""


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
    closes = verb.end == clause.end and clause.sign in ("，", "：")
    if closes and verb.verb.how in ("clause", "comma", "traditional") and verb.verb.stance in _TOLD_CLOSING:
        who = phrase(page, clause.start, verb.start)
        return who if who and (len(verb.word) > 1 or _is_somebodys_name(page.text[who.start : who.end])) else None
    if verb.verb.how != "clause" or verb.verb.stance not in _TOLD or len(verb.word) < 2:
        return None
    return phrase(page, clause.start, verb.start)


def unknown_body(page: Page, start: int, stop: int) -> Subject | None:
    """Two to four characters that no list has, before what is asked of another: 社协(希望医院道歉)."""
    who = phrase(page, start, stop)
    written = page.text[who.start : who.end] if who else ""
    fits = 2 <= len(written) <= 4 and not prepare().known(simple(written)) and who and who.end == stop
    return who if fits else None


def _is_somebodys_name(written: str) -> bool:
    """Whether what stands before 说 is a noun, or no word of any kind, and not 简单(说)."""
    mark = prepare().mark(simple(written)) if prepare().known(simple(written)) else ""
    return written not in _SAY_NOTHING and (not mark or mark.startswith("n"))


def only_called(page: Page, clause: Clause, verb: Met) -> Subject | None:
    """Whom a clause names by a word alone, before his own words: 健生道：, a given name that no dictionary has; and
    泥沼说：, for in a tale a thing may speak."""
    begin = behind_lead(page.text, clause.start, verb.start)
    written = page.text[clause.start : verb.start].strip()
    if verb.verb.stance not in ("says", "laughs", "shouts", "asks", "answers") or clause.sign not in "：，。":
        return None
    if acts := _ACTS.fullmatch(written):
        first = page.text.index(acts["who"], clause.start)
        return Subject("role", first, first + len(acts["who"]), sure=False)
    if _is_name(written):
        return Subject("role", verb.start - 2, verb.start, sure=False)
    tail = before_adverbs(page.text, begin, verb.start)
    who = page.text[begin:tail]
    if _is_name(who):
        return Subject("role", begin, tail, sure=False)
    is_noun = len(who) in (2, 3) and who not in _SAY_NOTHING and prepare().mark(simple(who)).startswith("n")
    return Subject("role", begin, tail, sure=False) if is_noun else None


def _is_name(written: str) -> bool:
    """Whether two characters are no word and may be what somebody is called."""
    both = len(written) == 2 and all(map(is_han, written))
    return both and _GIVEN.match(written) is not None and not prepare().known(simple(written))


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
    goes_on = start + 2 < stop and is_han(page.text[start + 2])
    if not goes_on or not _is_name(page.text[start : start + 2]):
        return None
    across = (page.text[start + 1 : start + 3], page.text[start : start + 3])
    if any(prepare().known(simple(one)) for one in across):
        return None
    return Subject("role", start, start + 2, sure=False)


def in_so_many_words(page: Page, begin: int, tail: int) -> Subject | None:
    """Words that are nothing but somebody: 卖票的, 刘增应."""
    if latin := _LATIN.search(page.text, begin, tail):
        before = page.text[begin : latin.start()].strip()
        return None if before and is_han(before[-1]) and is_against(before) else Subject("role", *latin.span())
    cut = CUT_NAME.fullmatch(page.text, begin, tail)
    return Subject("role", begin, tail, sure=False) if cut or BY_TRADE.match(page.text, begin, tail) else None
