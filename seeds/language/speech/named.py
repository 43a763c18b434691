"""The names of a clause: those told in a row, those that only say of what body another is, those in brackets."""

from __future__ import annotations

from seeds.language.analysis import Name
from seeds.language.speech.objects import JOINING
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import role

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
