"""The part of a body that is named behind it: 丰台区人民法院立案庭, 中央戏剧学院电影电视系, 公安局彭山分局."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.inside import belongs
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.kinds import LEARNED, NO_BODY, TEAMS
from seeds.language.names.tables import TITLES_BEFORE
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import listed

_LONGEST, _REST = 22, 6
"""No body's name is longer, and no part of it has more words."""
_BRANCH = re.compile(
    f"[{HAN}]{{2,10}}?(?:学分会|分会|专业委员会|专委会)|(?:民|刑|行政|执行|立案|商事|家事|少年)事?(?:审判)?第?[一二三四五六]?庭|第[一二三四五六七八九十]+(?:临床)?(?:附属)?(?:医学中心|医院|分院)"
)
"""The part of a society or a hospital that is named right behind it."""
_SCHOOLS = ("大学", "学院")
_DEPARTMENT = re.compile(
    f"[{HAN}]{{2,8}}?系(?=[的、，。；：！？）”」]|$|(?:副?(?:主任|教授|系主任)|讲师|博士|硕士|学生|[大研本]|[0-9])|毕业|任教|就读|老师|和|与)"
)
_NO_DEPARTMENT = listed("关系 体系 派系 谱系 水系 联系 星系 直系 嫡系 山系 院系 世系 语系 干系")
_HAVE_BRANCHES = (
    *("局", "银行", "支队", "总队", "公司", "集团"),
    *("学院", "大学", "医院", "中学", "小学", "法院", "检察院", "委员会"),
)
_PART = re.compile("(?:分局|分行|支行|支队|大队|中队|分公司|分院|分校|校区|院区|派出所|分署|分会|支会)")
"""What is called by the place where it is, behind the body that it is a part of."""


def _taught(row: WordSpans, end: int) -> int | None:
    """Where the department of a school ends that is called by what it teaches (戏剧学院|电影电视系)."""
    match = _DEPARTMENT.match(row.text, end)
    if not match or not row.whole(end, match.end()) or row.word(match.end() - 1) in _NO_DEPARTMENT:
        return None
    subjects = [row.text[slice(*span)] for span in row.spans[row.starts[end] : row.ends[match.end()]]]
    nouns = all(belongs(row, word) and word not in TITLES_BEFORE for word in subjects)
    return match.end() if nouns else None


def with_rest(row: WordSpans, span: Span, begins: dict[int, int]) -> Span:
    """The body with the part of it that is named behind (丰台区人民法院 + 立案庭)."""
    start, end = span
    if row.text.endswith(_SCHOOLS, start, end) and (taught := _taught(row, end)):
        return start, taught
    branch = _BRANCH.match(row.text, end) if row.text.endswith(("会", "院"), start, end) else None
    number = row.starts.get(end)
    if number is None:
        return span
    if end in begins and row.text.endswith(_HAVE_BRANCHES, start, end):
        part = _PART.match(row.text, begins[end])
        if part and part.end() in row.ends:  # 公安局|彭山|分局
            return start, part.end()
    if branch and branch.end() in row.ends and row.text[slice(*row.spans[number])] not in FUNCTION:
        return start, branch.end()
    for first, last in row.spans[number : number + _REST]:
        word = row.text[first:last]
        if word == "与" and first != end and row.text[last : last + 1].strip():
            continue
        if first == end and word in TEAMS and len(word) > 1:
            return start, last
        if not belongs(row, word) or first in begins or last - start > _LONGEST:
            break
        if (kind := kind_of_body(row.text[end:last])) and word not in NO_BODY:
            return (start, last) if "与" not in row.text[end:last] or kind in LEARNED else span
    return span
