"""The names of a clause: those told in a row, those that only say of what body another is, those in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.analysis import Name
from seeds.language.speech.objects import JOINING
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import role

_CALLED_AFTER = re.compile(
    "(?:纪念|妇女|儿童)?(?:书院|医院|学校|大学|学院|[中小]学|公司|集团|基金会|中心|广场|奖|案(?![发情])|事件|旋风|效应|[路街]|大道|机场)"
)
"""Behind a name, what is called after somebody."""
FARTHEST_OWNER = 4
"""So many characters stand between somebody and the 的 behind which another is told as his: 王明从前的(同事)."""
LONGEST_OFFICE = 5
"""What he is to him has no more characters, be it in any list or not."""


def is_part_of_title(page: Page, name: Name, stop: int) -> bool:
    """Whether a name only tells which body somebody is of: 王明纪念医院专家|李强."""
    others = (other for other in page.named(name.end, stop) if other.kind == "person")
    following = next(others, None)
    if following is None:
        return False
    owned = page.text.find("的", name.end, following.start)
    if 0 <= owned <= name.end + FARTHEST_OWNER and following.start - owned <= LONGEST_OFFICE:
        return True
    first = owned + 1 if 0 <= owned <= name.end + FARTHEST_OWNER else name.end
    return role().fullmatch(page.text, first, following.start) is not None


def in_brackets(text: str, begin: int, at: int) -> bool:
    """Whether a name stands in brackets, as a byline does: （记者 王明）."""
    return max(text.rfind(one, begin, at) for one in "(（") > max(text.rfind(one, begin, at) for one in ")）")


def with_others(page: Page, name: Name, begin: int) -> Subject:
    """A name with those that are joined to it before."""
    others: list[Name] = []
    first = name
    for other in reversed(page.named(begin, name.start)):
        if other.kind != first.kind or not _joins(page.text, other.end, first.start):
            break
        others.insert(0, other)
        first = other
    return Subject("name", name.start, name.end, others=tuple(others))


def _joins(text: str, start: int, end: int) -> bool:
    """Whether what stands between two names joins them, with an office or none: 市长王明、副市长|李强."""
    if text[start:end] in JOINING:
        return True
    joint = next((one for one in JOINING if text.startswith(one, start)), "")
    return bool(joint) and role().fullmatch(text, start + len(joint), end) is not None


def last_of_row(page: Page, name: Name, stop: int) -> Name:
    """The last of the names that are told in a row."""
    for other in page.named(name.end, stop):
        if other.kind != name.kind or page.text[name.end : other.start] not in JOINING:
            break
        name = other
    return name


def outside_titles(text: str, names: Sequence[Name]) -> list[Name]:
    """The names but for persons in the title of a work, or by whom a place is called: 《李强传》, 李强中学."""
    persons = (one for one in names if one.kind == "person")
    idle = {one for one in persons if _in_title(text, one) or _CALLED_AFTER.match(text, one.end)}
    return [one for one in names if one not in idle]


def _in_title(text: str, name: Name) -> bool:
    opened = text.rfind("《", 0, name.start)
    return opened > text.rfind("》", 0, name.start) and text.find("》", name.end) >= 0
