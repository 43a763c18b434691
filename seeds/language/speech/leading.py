"""Who a clause begins with, whatever it tells of him."""

from __future__ import annotations

import re

from seeds.language.analysis import Name
from seeds.language.speech.adverbs import behind_lead
from seeds.language.speech.named import is_part_of_title, last_of_row, with_others
from seeds.language.speech.objects import is_object
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import HIS, MINE, OF_RELATIVE, OF_WHOM, PARENT, are_people, pronoun, role
from seeds.language.unfolding.governing import PIVOTS

POSSESSIVE = re.compile("[的之]|(?:等地|方面的|所在|市场|地区|一带)")
FARTHEST = 16
"""So many characters at most stand between who heads a clause and another whom it names."""
OF_PARENTS = tuple("我他她俺爸妈爹娘")
_NO_TOPIC = "说谈提讲想聊看走来到为对关随通在从把被将"  # 说起改造后的中心: no topic
_THERE_IS = re.compile(".+(?<![国私公所没享拥共])有(?![关限线色机轨])")
"""Who is only there beside what is told: 现场有|居民(等候)."""


def leading(page: Page, start: int, stop: int, *, roles: bool = True) -> Subject | None:
    """Who a clause begins with: a name, a pronoun, or (where that is asked) a role."""
    begin = behind_lead(page.text, start, stop)
    kin = kin_of(page, begin, stop)
    told = None if kin else pronoun(page.text, begin, stop)
    opens = told and not page.text.startswith(("的", "之"), told.end())
    if told and opens and not any(name.start in (begin, told.end()) for name in page.named(begin, stop)):
        return Subject("pronoun", *told.span())
    if holder := kin or _heads(page, begin, stop):
        return holder if roles else None
    for name in page.named(begin, stop):
        if is_object(page, begin, name):
            continue
        if name.kind == "person" and is_part_of_title(page, name, stop):
            continue
        behind = page.text[name.end : stop]
        if name.kind == "person":
            if relative := OF_RELATIVE.match(page.text, name.end, stop):
                return Subject("role", name.start, relative.end())  # 张女士的丈夫
            return None if behind.startswith("的") else with_others(page, last_of_row(page, name, stop), begin)
        if name.start == begin and (titled := _holds_office(page, name, stop)):
            return titled
        has_person = any(other.kind == "person" for other in page.named(name.end, stop))
        topic = name.end == stop and page.text[name.start - 1] == "的" and page.text[begin] not in _NO_TOPIC
        opens = name.start == begin or topic
        if name.kind == "body" and opens and not has_person and not POSSESSIVE.match(behind):
            return with_others(page, last_of_row(page, name, stop), begin)
    if match := pronoun(page.text, begin, stop):
        return Subject("pronoun", *match.span())
    match = role().match(page.text, begin, stop) if roles else None
    if match is None and roles and (described := OF_WHOM.match(page.text, begin, stop)):
        match = role().match(page.text, described.end(), stop)
        match = match if match and are_people(match[0]) else None
    if match is None or page.text.startswith(("的", "群", "圈"), match.end()) or _is_made_to(match[0]):
        return None
    return Subject("role", *match.span(), sure=False)


def kin_of(page: Page, begin: int, stop: int) -> Subject | None:
    """Somebody told by whose he is with whom a clause begins: 我奶奶(走过来), 她婆婆(听了)."""
    match = MINE.match(page.text, begin, stop) or HIS.match(page.text, begin, stop)
    return Subject("role", *match.span()) if match else None


def _heads(page: Page, begin: int, stop: int) -> Subject | None:
    """Somebody told by his office at the head of a clause that names another later: 议长反驳了总统王明的说法."""
    opens = page.text[begin : begin + 1] in OF_PARENTS
    if opens and (parent := PARENT.match(page.text, begin, stop)):
        return Subject("role", *parent.span(), sure=False)
    first = next((name for name in page.named(begin, stop) if name.kind == "person"), None)
    if first is None or not 2 < first.start - begin <= FARTHEST:
        return None
    match = role().match(page.text, begin, first.start)
    if match is None or match.end() >= first.start - 1 or not are_people(match[0]) or match[0].endswith("记者"):
        return None
    is_told_on = page.text.startswith(("的", "、", "和", "与", "及", "兼", "们", "（", "("), match.end())
    is_title = role().fullmatch(page.text, begin, first.start) is not None
    return None if is_told_on or is_title else Subject("role", *match.span(), sure=False)


def _holds_office(page: Page, name: Name, stop: int) -> Subject | None:
    """Somebody told by the body whose officer he is: 镇党委|书记(介绍了)."""
    match = role().match(page.text, name.start, stop) if name.kind == "body" else None
    if match is None or match.end() <= name.end or not are_people(match[0]):
        return None
    if any(other.start == match.end() for other in page.named(match.end(), stop)):
        return None  # 镇党委书记某某
    return (
        None
        if page.text.startswith(("的", "们", "、"), match.end())
        else Subject("role", *match.span(), sure=False)
    )


def _is_made_to(written: str) -> bool:
    """Whether somebody only stands behind what is done to him, 鼓励|村民, or is only there: 现场有居民."""
    return _THERE_IS.match(written) is not None or (
        written[:2] in PIVOTS and role().fullmatch(written, 2) is not None
    )
