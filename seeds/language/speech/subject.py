"""Who is the subject of a clause in which something is said: a name, a role, a pronoun, or nobody."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.speech.adverbs import before_adverbs, behind_lead
from seeds.language.speech.also_says import before_other_verb
from seeds.language.speech.leading import POSSESSIVE, kin_of, leading
from seeds.language.speech.named import in_brackets, is_part_of_title, with_others
from seeds.language.speech.objects import JOINING, is_against, is_heard, is_object
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.papers import off_the_page, paper_alone
from seeds.language.speech.people import (
    HIS,
    MINE,
    OF_HIM,
    OF_WHOM,
    PARENT,
    RELATIVE,
    TITLED_MEDIUM,
    are_people,
    is_paper,
    pronoun,
    role,
)
from seeds.language.speech.strangers import called_beside, in_so_many_words
from seeds.language.wordlists import listed

LONGEST_ROLE = 26
_NOT_PART = re.compile(
    "(?:[0-9一二三四五六七八九两十百千半数多几](?:成|名|位|%)|[馆店院居厂校园场室屋楼车船厅境村镇城][内外])$"
)
"""约七成(居民), 馆内(讲解员): what is told of somebody before him."""
_AT = re.compile(
    "在[^，]{1,24}?(?:发布会|会议|现场|论坛|仪式|座谈会|采访|节目|访谈|电台|群组|平台|社交媒体|专页|专栏)[上中里]?"
)
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
_BY = re.compile(f".*(?:被|遭到?)(?=[{HAN}]{{2}})")
_SOME = re.compile(
    f"(?:[{HAN}]{{0,6}}有)?(?P<who>好?[几多数两三四五六七八九十]+个人|(?:另外?|有)?一个人|有[的些]|(?!有)[{HAN}]{{2,12}}(?<![这那些有])的人)"
)
"""By where somebody is, or how many they are."""
_HIS = re.compile("[他她我]的?(?=[^的])")
"""他的(妻子), 他(妻子)."""
_NICKNAME = re.compile(
    '(?:网友|网民|用户|博主|读者|听众|楼主|粉丝|主播|作者)[“「"](?P<who>[^“”「」"，]{1,16})[”」"]$'
)
_EMPHASISED = re.compile(
    f"(?P<who>(?:[这那该][位名]?|一[位名])[{HAN}0-9]{{0,12}}[“「][{HAN}A-Za-z0-9]{{1,6}}[”」](?:[{HAN}]{{0,4}}))$"
)
_FORMER = re.compile("[的名位个]前$")  # 一名前(员工)
_MINDS = tuple(listed("引述 援引 引用 转引 记得 听说 以为 觉得 知道 发现 看见 听见 忘了 想到"))
"""Behind what somebody has in mind another may come in: 我记得|我母亲说."""
_MEANWHILE = re.compile("(?![的、和与及])[^，、。“「]{1,18}(?:时候?|[之以]?后|之?际|期间|[之以]?前)")
"""What somebody did before he spoke: 周林看过现场后(表示)."""
_BEFORE_ROLE = "中时后上下里前间是有么听"
"""Characters behind which somebody may come in."""


def subject(page: Page, start: int, stop: int) -> Subject | None:
    """Who stands before a verb in its clause; None where somebody does who cannot be made out."""
    begin = behind_lead(page.text, start, stop)
    tail = before_adverbs(page.text, begin, stop)
    tail = next((name.end for name in page.named(begin, stop) if name.start <= tail < name.end), tail)  # 向洋问道
    if page.text.endswith("方面", begin, tail) and (
        any(one.end == tail - 2 for one in page.named(begin, tail)) or role().fullmatch(page.text, begin, tail - 2)
    ):
        tail -= 2  # 某公司方面表示
    tail = before_other_verb(page, begin, tail)
    tail = off_the_page(page.text, begin, tail)
    if paper := paper_alone(page.text, begin, tail):
        return paper
    if aside := _ASIDE.search(page.text, begin, tail):
        tail = aside.start()
    if begin >= tail:
        return Subject("left out", begin, begin)
    for beside in (
        nicknamed,
        _emphasised,
        _medium_beside,
        _named_beside,
        _told_beside,
        _described_beside,
        called_beside,
        in_so_many_words,
        _by_whom,
        _told_of_beside,
    ):
        if who := beside(page, begin, tail):
            return who
    who = _farther(page, begin, tail)
    return who._replace(beside=_MEANWHILE.fullmatch(page.text, who.end, tail) is not None) if who else None


def _named_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A name right before the verb, with a title behind it or not."""
    names = page.named(begin, tail)
    article = _ARTICLE.search(page.text, begin, tail) or _OF_WORK.search(page.text, begin, tail)
    tail = article.start() if article else tail
    closing = tail - 1 if page.text[tail - 1] == "》" else tail
    for name in names:
        may = name.end == closing
        if may and (is_heard(page, begin, name) or not is_object(page, begin, name)):
            return with_others(page, name, begin)
    last = names[-1] if names and names[-1].kind == "person" else None
    title = _TITLED.match(page.text, last.end, tail) if last else None
    if not last or not title or is_object(page, begin, last) or "的" in page.text[title.end() : tail]:
        return None  # 帮王明修堤的队员
    if not role().fullmatch(page.text, title.end(), tail):
        return None
    if RELATIVE.fullmatch(page.text, title.end(), tail):
        return Subject("role", last.start, tail)
    return with_others(page, last, begin)


def _told_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A pronoun or a role right before the verb."""
    for length in (2, 1):
        match = pronoun(page.text, max(begin, tail - length), tail)
        if match and match.end() == tail and not is_against(page.text[begin : match.start()]):
            return Subject("pronoun", *match.span())
    if page.text[begin:tail] in ("其", "对方"):
        return Subject("pronoun", begin, tail)
    if any(whose.fullmatch(page.text, begin, tail) for whose in (PARENT, OF_HIM, MINE, HIS)):
        return Subject("role", begin, tail)
    at = _AT.match(page.text, begin, tail)
    first = at.end() if at else begin
    for start in range(max(first, tail - LONGEST_ROLE), tail - 1):
        before = page.text[start - 1]
        is_apart = (
            start == first
            or _NOT_PART.search(page.text, first, start)
            or page.text.endswith(_MINDS, first, start)
            or (before in _BEFORE_ROLE and not _FORMER.search(page.text, first, start))
            or not (is_han(before) or before.isdigit() or before == "》")
            or _first_of_two(page.text, first, start) < start
        )
        if is_apart and role().fullmatch(page.text, start, tail):
            if start > first and _is_in_hand(page.text, first, start, tail):
                return None
            if is_against(page.text[max(begin, start - 4) : start]):
                return None
            end = start + len(_DOES_RESEARCH.sub("", page.text[start:tail]))
            return Subject("role", _first_of_two(page.text, first, start), end)
    return None


def _first_of_two(text: str, first: int, start: int) -> int:
    """Where two begin who are told by what they are and joined: 水利局和|交通局(均表示)."""
    joint = next((one for one in JOINING if text.endswith(one, first, start)), "")
    return first if joint and role().fullmatch(text, first, start - len(joint)) else start


def _is_in_hand(text: str, first: int, start: int, tail: int) -> bool:
    """Whether somebody heads the clause who only handles what stands before the verb: 老人放下手中|报纸(说)."""
    head = role().match(text, first, start)
    return head is not None and are_people(head[0]) and not are_people(text[start:tail])


def nicknamed(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody by the name he has on the web: 网友“山里的风”."""
    match = _NICKNAME.search(page.text, begin, tail)
    return Subject("role", *match.span("who")) if match else None


def _emphasised(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody called by a word in quotation marks: 这名29岁的“老将”."""
    match = _EMPHASISED.search(page.text, begin, tail)
    return Subject("role", *match.span("who"), sure=False) if match else None


def _medium_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """A paper with its title right before the verb: 《大江》周刊网站."""
    match = TITLED_MEDIUM.search(page.text[begin:tail])
    if not match or is_against(page.text[begin : begin + match.start()]):
        return None
    return Subject("role", begin + match.start(), tail)


def _described_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody told by what he does: 住在对岸的村民, 船厂的人; or by how many they are: 好几个人."""
    if some := _SOME.fullmatch(page.text, begin, tail):
        return Subject("role", *some.span("who"))
    described = OF_WHOM.match(page.text, begin, tail)
    described = described or _HIS.match(page.text, begin, tail)
    if described and any(is_against(page.text[begin:at]) for at in range(described.end() + 1, tail - 1)):
        return None  # 他叮嘱镇干部
    if not described or not role().fullmatch(page.text, described.end(), tail):
        return None
    return None if is_paper(page.text[described.end() : tail]) else Subject("role", begin, tail)


def _by_whom(page: Page, begin: int, tail: int) -> Subject | None:
    """Who says it to somebody who is the subject of the clause: 住户被房东(要求)."""
    match = _BY.search(page.text, begin, tail)
    if match is None:
        return None
    if name := next((one for one in page.named(match.end(), tail) if one.end == tail), None):
        return Subject("name", name.start, name.end)
    whole = role().fullmatch(page.text, match.end(), tail)
    return Subject("role", *whole.span()) if whole and are_people(whole[0]) else None


def _told_of_beside(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody behind all that is told of him: 一直住在堤边、不愿搬走的老人."""
    owner = page.text.rfind("的", begin, tail - 1)
    match = role().fullmatch(page.text, owner + 1, tail) if owner > begin else None
    if match is None or not are_people(match[0]) or is_against(page.text[begin:owner]):
        return None
    head = leading(page, begin, owner, roles=False)
    return None if head and head.start == begin else Subject("role", *match.span())


def _farther(page: Page, begin: int, tail: int) -> Subject | None:
    """Somebody who stands at the head of a longer clause."""
    names = [name for name in page.named(begin, tail) if not in_brackets(page.text, begin, name.start)]
    for name in names:
        owns = page.text.startswith(("的", "之"), name.end)
        if name.kind != "person" or owns or is_part_of_title(page, name, tail):
            continue
        if not is_object(page, begin, name):
            return with_others(page, name, begin)
    if kin := kin_of(page, begin, tail):
        return kin
    if (match := pronoun(page.text, begin, tail)) and not page.text.startswith("的", match.end()):
        return Subject("pronoun", *match.span())
    match = role().match(page.text, begin, tail)
    if match and not page.text.startswith(("的", "、"), match.end()):
        beside = next((name for name in names if name.start == match.end()), None)
        return Subject("name", *beside[:2]) if beside else Subject("role", *match.span())
    for name in names:
        if name.kind == "body" and name.start == begin and not POSSESSIVE.match(page.text[name.end : tail]):
            return Subject("name", name.start, name.end)
    return None
