"""Which lines of a head name who wrote the article: with a label, with what somebody is, or beside the day."""

from __future__ import annotations

import re

from seeds.documents.imprint import is_button, is_handle, is_imprint, names_only, read_imprint
from seeds.documents.page.kinds import LONGEST_BYLINE, is_byline, is_furniture
from seeds.documents.page.lines import Line
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.documents.signatures import NAMES

LONGEST_NAME = 8

_LABELLED = re.compile(
    r"(?:作者|记者|記者|撰文|撰稿|采写|楼主|樓主|发帖人|發帖人|博主|译者|譯者|口述|整理)\s*[：:]\s*\S{2}"
)
_INTRODUCED = re.compile(
    rf"{NAMES}(?:[（(]|\s?[|]\s?|\s)[^（()）]{{2,24}}?"
    r"(?:教授|研究员|博士|作家|学者|律师|医生|主任|院长|专家|导师|评论员|大学|学院|系|研究[所院]|中心|公司|协会)[）)]?$"
    r"|@\S{2,16}$|By [A-Z][\w.]+(?: [A-Z][\w.]*){1,2}$"
)
"""A name with what somebody is, or with the sign or the word that stands before one."""
_ORIGINALLY = re.compile(r"原[创創]\s+(?=\S{2,16}(?:\s+\S{2,20})?$)")
"""What platforms print before the writer and the account that a text first stood in."""
_PART = re.compile(r"[（(][上中下\d一二三四五六七八九十]{1,3}[）)]$")
"""Which part of a series a title says it is."""


def names_writer(line: Line, head: list[Line], page: list[Line]) -> bool:
    """Whether the line of a head, the notes left out, names who wrote what the page holds."""
    return _signs(line, head) or _above_date(line, page) or _is_poster(line, page)


def introduced(text: str) -> bool:
    """Whether the line is a name with what somebody is, or behind the sign or the word that stands before one."""
    return _INTRODUCED.match(plain(text)) is not None


def named(text: str) -> str:
    """Whom such a line names, without the word that this stood here first."""
    return _ORIGINALLY.sub("", text)


def is_note(line: Line) -> bool:
    """Whether the line tells when and where, or is a button; a name behind its sign is neither."""
    return (is_imprint(line.text) or is_button(line.text)) and not introduced(line.text)


def _signs(line: Line, head: list[Line]) -> bool:
    """Whether the line names who wrote the article; nothing but a name does below the title."""
    if _LABELLED.search(line.text) and len(line.text) <= LONGEST_BYLINE:
        return True
    if head.index(line) > 0 and (_ORIGINALLY.match(line.text) or introduced(line.text)):
        return True
    return is_byline(line.text) or (head.index(line) > 0 and names_only(line.text, short=line is head[-1]))


def _above_date(line: Line, lines: list[Line]) -> bool:
    """Whether the line is a short name right above the line that tells the day."""
    place = lines.index(line)
    name = len(line.text) <= LONGEST_NAME or "/" in line.text
    if not name or place == len(lines) - 1 or not is_imprint(lines[place + 1].text) or _PART.search(line.text):
        return False
    if all(is_furniture(other.text) or is_imprint(other.text) or is_button(other.text) for other in lines[:place]):
        return False  # it is the title
    return len(line.text) <= 2 * LONGEST_NAME and bool(read_imprint([line.text, lines[place + 1].text]).beside)


def _is_poster(line: Line, lines: list[Line]) -> bool:
    """Whether the line is the name that somebody gave himself, between the title and the day or below both."""
    place = lines.index(line)
    beside = [other.text for other in lines[max(place - 1, 0) : place + 2] if other is not line]
    return place > 0 and is_handle(line.text) and any(is_imprint(text) and find_date(text) for text in beside)
