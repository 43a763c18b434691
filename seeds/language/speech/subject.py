"""Who is the subject of a clause in which something is said: a name, a role, a pronoun, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from seeds.language.analysis import Name, names_within
from seeds.language.characters import HAN, is_han
from seeds.language.names.tables import ADDRESSES
from seeds.language.speech.adverbs import before_adverbs, behind_lead
from seeds.language.speech.people import (
    BY_TRADE,
    CUT_NAME,
    NO_PART,
    OF_WHOM,
    RELATIVE,
    TITLED_MEDIUM,
    called,
    is_person,
    pronoun,
    role,
)
from seeds.language.unfolding.governing import PIVOTS
from seeds.language.words.lexicon import prepare

LONGEST_ROLE = 26
LONGEST_CALLED = 9
"""A title and a name."""
_AGAINST = re.compile(
    "(?:[在于向对跟给与同被让叫请把将替为比问教找见使瞪冲朝求喊夸逗骂听]|采访|告诉|询问|邀请|拜访|作为|陪同|针对|关于|围绕|来到|"
    "走进|得知|看到|根据|按照|以及|包括|指着|看着|望着|拉着|走访|接到|提醒|劝说?|安慰|反驳|拦住|拉住|鼓励|吩咐|命令|嘱咐|请求|"
    "(?<!所)以|感谢|赞扬|批评|称赞|指责|质疑|支持)$"
)
"""What makes a name the object of something."""
_HEARD = re.compile("听[到见着了]?$")
"""听他说: he is the object of hearing, but who says it."""
_JOINING = ("、", "和", "与", "及", "跟", "以及", "同")
_SO_MANY = re.compile("[0-9一二三四五六七八九两十百千半数多几](?:成|名|位|%)$")
"""约七成(居民)."""
_AT = re.compile("在[^，]{1,24}?(?:发布会|会议|现场|论坛|仪式|座谈会|采访)[上中]?")
_ARTICLE = re.compile("(?:第[一二三四五六七八九十百零0-9]+[条款项章])+(?:之[一二三])?(?:明确|还|也|均)?$")
"""What may stand between a law and its verb: 《民法典》第十条规定."""
_DOES_RESEARCH = re.compile("(?<=[队组员者家构院所学])(?:研究|调查|分析)$")
"""研究团队研究(发现)."""
_TITLED = re.compile("(?:[(（][^（）()]{1,24}[)）])?(?!的)")
"""What may stand between a name and a title: 夏某（A. Xia）教授."""
_ASIDE = re.compile("[(（][^（）()]{1,30}[)）]$")
"""What is told of a subject between it and its verb: 决定书（第三号）显示."""
_OF_WORK = re.compile("(?<=》)(?:的?(?:数据|统计|研究|调查|结果|内容|一文|一书|文章|报告))+$")
"""《年鉴》数据显示: it is the work that shows it."""
_LATIN = re.compile("(?<![A-Za-z])[A-Z][a-zà-ž]+(?:[ ·.-]{1,2}[A-Z][a-zà-ž]*)*$")
"""Somebody whose name is written in Latin letters."""
_HIS = re.compile("[他她我]的?(?=[^的])")
"""他的(妻子), 他(妻子)."""
_NICKNAME = re.compile(
    '(?:网友|网民|用户|博主|读者|听众|楼主|粉丝|主播|作者)[“「"](?P<who>[^“”「」"，]{1,16})[”」"]$'
)
_POSSESSIVE = re.compile("[的之]|(?:等地|方面的|所在|市场|地区|一带)")
_PHRASE = re.compile(
    f"(?![这那哪每各某有何谁怎如若虽但而且并又还更再很最不没无未已将会能可综普])(?:(?![{NO_PART}的这那哪些什么怎很更最又还已才只可以此没何谁吗呢吧啊虽但且并因则或若候])"
    f"[{HAN}A-Za-z0-9]){{2,8}}(?<![时后前上下里间日天年月中看来为])"
)
_BEFORE_ROLE = "中时后上下里前间是有么"
"""Characters behind which somebody may come in."""
Kind = Literal["name", "role", "pronoun", "left out"]


class Subject(NamedTuple):
    """The words of a clause for who does what it says."""

    kind: Kind
    start: int
    end: int
    sure: bool = True
    others: tuple[Name, ...] = ()
    """The names that stand beside it: 张某和李某."""
    beside: bool = True
    """Whether nothing but adverbs stands between it and the verb."""


class Page(NamedTuple):
    """A passage in plain characters with its names."""

    text: str
    names: Sequence[Name]

    def named(self, start: int, end: int) -> Sequence[Name]:
        """The names that lie in a stretch."""
        return names_within(self.names, start, end)


def subject(page: Page, start: int, stop: int) -> Subject | None:
    """Who stands before a verb in its clause; None where somebody does who cannot be made out."""
    begin = behind_lead(page.text, start, stop)
    tail = before_adverbs(page.text, begin, stop)
    if page.text.endswith("方面", begin, tail) and any(one.end == tail - 2 for one in page.named(begin, tail)):
        tail -= 2  # 某公司方面表示
    if aside := _ASIDE.search(page.text, begin, tail):
        tail = aside.start()
    if begin >= tail:
        return Subject("left out", begin, begin)
    for beside in (
        _nicknamed,
        _medium_beside,
        _named_beside,
        _told_beside,
        _described_beside,
        _called_beside,
        _in_so_many_words,
    ):
        if who := beside(page, begin, tail):
            return who
    who = _farther(page, begin, tail)
    return who._replace(beside=False) if who else None


def phrase(page: Page, start: int, stop: int) -> Subject | None:
    """A few characters that open a clause and hold nothing but what somebody is called: 水试所(表示)."""
    begin = behind_lead(page.text, start, stop)
    tail = before_adverbs(page.text, begin, stop)
    written = page.text[begin:tail]
    if not _PHRASE.fullmatch(written) or (len(written) == 2 and prepare().known(written)):
        return None
    cut = any(name.start < begin or name.end > tail for name in page.named(begin, tail))
    return None if cut else Subject("role", begin, tail)


def leading(page: Page, start: int, stop: int, *, roles: bool = True) -> Subject | None:
    """Who a clause begins with: a name, a pronoun, or (where that is asked) a role."""
    begin = behind_lead(page.text, start, stop)
    for name in page.named(begin, stop):
        if _is_object(page, begin, name):
            continue
        behind = page.text[name.end : stop]
        if name.kind == "person":
            return None if behind.startswith("的") else _with_others(page, _last_of_row(page, name, stop), begin)
        has_person = any(other.kind == "person" for other in page.named(name.end, stop))
        if name.kind == "body" and name.start == begin and not has_person and not _POSSESSIVE.match(behind):
            return _with_others(page, _last_of_row(page, name, stop), begin)
    if match := pronoun(page.text, begin, stop):
        return Subject("pronoun", *match.span())
    match = role().match(page.text, begin, stop) if roles else None
    if match is None and roles and (described := OF_WHOM.match(page.text, begin, stop)):
        match = role().match(page.text, described.end(), stop)
        match = match if match and is_person(match[0]) else None
    if match is None or page.text.startswith("的", match.end()) or _is_made_to(match[0]):
        return None
    return Subject("role", *match.span(), sure=False)


def _is_made_to(written: str) -> bool:
    """Whether somebody only stands behind what is done to him: 鼓励|村民."""
    return written[:2] in PIVOTS and role().fullmatch(written, 2) is not None


def _named_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A name right before the verb, with a title behind it or not."""
    names = page.named(begin, tail)
    article = _ARTICLE.search(page.text, begin, tail) or _OF_WORK.search(page.text, begin, tail)
    tail = article.start() if article else tail
    closing = tail - 1 if page.text[tail - 1] == "》" else tail
    for name in names:
        heard = _HEARD.search(page.text, begin, name.start)
        if name.end == closing and (heard or not _is_object(page, begin, name)):
            return _with_others(page, name, begin)
    last = names[-1] if names and names[-1].kind == "person" else None
    title = _TITLED.match(page.text, last.end, tail) if last else None
    if not last or not title or _is_object(page, begin, last) or not role().fullmatch(page.text, title.end(), tail):
        return None
    if RELATIVE.fullmatch(page.text, title.end(), tail):
        return Subject("role", last.start, tail)
    return _with_others(page, last, begin)


def _called_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody behind his title whose name no list knows: 主任医师某某."""
    match = called().search(page.text, max(begin, tail - LONGEST_CALLED), tail)
    if not match or prepare().known(match["who"]):
        return None
    if match["who"][:2] in ADDRESSES or _AGAINST.search(page.text[max(begin, match.start() - 4) : match.start()]):
        return None
    return Subject("role", match.start("who"), tail, sure=False)


def _told_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A pronoun or a role right before the verb."""
    for length in (2, 1):
        match = pronoun(page.text, max(begin, tail - length), tail)
        if match and match.end() == tail and not _is_against(page.text[begin : match.start()]):
            return Subject("pronoun", *match.span())
    at = _AT.match(page.text, begin, tail)
    first = at.end() if at else begin
    for start in range(max(first, tail - LONGEST_ROLE), tail - 1):
        before = page.text[start - 1]
        is_apart = (
            start == first
            or _SO_MANY.search(page.text, first, start)
            or before in _BEFORE_ROLE
            or not (is_han(before) or before.isdigit() or before == "》")
        )
        if is_apart and role().fullmatch(page.text, start, tail):
            if _is_against(page.text[max(begin, start - 4) : start]):
                return None
            return Subject("role", start, start + len(_DOES_RESEARCH.sub("", page.text[start:tail])))
    return None


def _nicknamed(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody by the name he has on the web: 网友“山里的风”."""
    match = _NICKNAME.search(page.text, begin, tail)
    return Subject("role", *match.span("who")) if match else None


def _medium_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A paper with its title right before the verb: 《大江》周刊网站."""
    match = TITLED_MEDIUM.search(page.text[begin:tail])
    if not match or _AGAINST.search(page.text[begin : begin + match.start()]):
        return None
    return Subject("role", begin + match.start(), tail)


def _described_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody told by what he does: 住在对岸的村民."""
    described = OF_WHOM.match(page.text, begin, tail)
    described = described or _HIS.match(page.text, begin, tail)
    if not described or not role().fullmatch(page.text, described.end(), tail):
        return None
    return Subject("role", begin, tail) if is_person(page.text[described.end() : tail]) else None


def _in_so_many_words(page: Page, begin: int, tail: int) -> Subject | None:
    """Words that are nothing but somebody: 卖票的, 刘增应."""
    if latin := _LATIN.search(page.text, begin, tail):
        before = page.text[begin : latin.start()].strip()
        return None if before and is_han(before[-1]) and _is_against(before) else Subject("role", *latin.span())
    cut = CUT_NAME.fullmatch(page.text, begin, tail)
    return Subject("role", begin, tail, sure=False) if cut or BY_TRADE.match(page.text, begin, tail) else None


def _farther(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody who stands at the head of a longer clause."""
    names = [name for name in page.named(begin, tail) if not _in_brackets(page.text, begin, name.start)]
    for name in reversed(names):
        behind = page.text[name.end : tail]
        if name.kind == "person" and not _is_object(page, begin, name) and not behind.startswith(("的", "之")):
            return _with_others(page, name, begin)
    if (match := pronoun(page.text, begin, tail)) and not page.text.startswith("的", match.end()):
        return Subject("pronoun", *match.span())
    match = role().match(page.text, begin, tail)
    if match and not page.text.startswith(("的", "、"), match.end()):
        beside = next((name for name in names if name.start == match.end()), None)
        return Subject("name", *beside[:2]) if beside else Subject("role", *match.span())
    for name in names:
        if name.kind == "body" and name.start == begin and not _POSSESSIVE.match(page.text[name.end : tail]):
            return Subject("name", name.start, name.end)
    return None


def _in_brackets(text: str, begin: int, at: int) -> bool:
    """Whether a name stands in brackets, as a byline does: （记者 王明）."""
    return max(text.rfind(one, begin, at) for one in "(（") > max(text.rfind(one, begin, at) for one in ")）")


def _with_others(page: Page, name: Name, begin: int) -> Subject:
    """A name with those that are joined to it before."""
    others: list[Name] = []
    first = name
    for other in reversed(page.named(begin, name.start)):
        if other.kind != first.kind or page.text[other.end : first.start] not in _JOINING:
            break
        others.insert(0, other)
        first = other
    return Subject("name", name.start, name.end, others=tuple(others))


def _last_of_row(page: Page, name: Name, stop: int) -> Name:
    """The last of the names that are told in a row."""
    for other in page.named(name.end, stop):
        if other.kind != name.kind or page.text[name.end : other.start] not in _JOINING:
            break
        name = other
    return name


def _is_object(page: Page, begin: int, name: Name) -> bool:
    """Whether a name belongs to the word before it: 对张某, 采访李某; 和 may join it to a name as well."""
    before = page.text[begin : name.start].rstrip("《“「")
    beside = (other for other in page.named(begin, name.start) if other.kind == name.kind)
    if any(page.text[other.end : name.start] in _JOINING for other in beside):
        return False
    return before.endswith(("和", "与", "及")) or _AGAINST.search(before[-6:]) is not None


def _is_against(before: str) -> bool:
    """Whether who stands behind these words is the object of something, but for what he is heard to say."""
    return _AGAINST.search(before) is not None and _HEARD.search(before) is None
