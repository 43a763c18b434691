"""The name of a paper across the top of its page, with the day, the number and the publisher below or beside it."""

from __future__ import annotations

import re

from seeds.documents.geometry.boxes import Box, PrintedPage
from seeds.documents.page.signs import has_clauses
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.language.characters import is_han

HIGHEST = 0.3
"""It stands in this part of the page."""
LARGE, TITLE = 2.0, 1.4
"""Its letters are so many times as tall as those of the text; a title below it has so large ones."""
LARGER = 1.2
"""Without an issue's line beside it, it is so many times as tall as any title."""
LONGEST_NAME, LONGEST_NOTE = 8, 60

_NAME = re.compile("[报刊]$|(?:杂志|通讯|新闻)$")
_PAPER = re.compile("(?:[日晚晨早时商周快导]报|都市报|社区报|[周月]刊)$")
_ISSUE = re.compile(r"星期[一二三四五六日天]|第\s?\d+\s?期|今日\S{0,4}版|CN\s?\d\d|农历|主办|出版|邮发代号")


def masthead(page: PrintedPage, size: float) -> list[Box]:
    """What of a page belongs to the paper's name; nothing where no article has a title of its own below it."""
    name = _name(page, size) if size and not page.turned else None
    if name is None:
        return []
    titles = [box for box in page.boxes if box.top > name.middle and box.size >= TITLE * size and _is_title(box)]
    if not titles:
        return []
    end = min(box.top for box in titles)
    notes = [box for box in page.boxes if box is not name and box.bottom <= end and _is_note(box)]
    alone = name.size >= LARGER * max(box.size for box in titles) and _PAPER.search(plain(name.text))
    return [name, *notes] if alone or any(_ISSUE.search(plain(box.text)) for box in notes) else []


def _name(page: PrintedPage, size: float) -> Box | None:
    """The largest letters that may be a paper's name; where a title is larger, only what is surely one."""
    names = [box for box in page.boxes if _may_name(box, page, size)]
    name = max(names, key=lambda box: box.size, default=None)
    if name and any(box.size > name.size for box in page.boxes) and not _PAPER.search(plain(name.text)):
        return None
    return name


def _may_name(box: Box, page: PrintedPage, size: float) -> bool:
    """Whether large letters at the top of a page may be a paper's name."""
    high = box.bottom < HIGHEST * page.height and box.size >= LARGE * size
    return high and len(box.text) <= LONGEST_NAME and _NAME.search(plain(box.text)) is not None


def _is_title(box: Box) -> bool:
    """Whether tall letters are words, and not the day or a name in Latin letters."""
    return sum(map(is_han, box.text)) > 3 and not find_date(box.text) and not _ISSUE.search(plain(box.text))


def _is_note(box: Box) -> bool:
    """Whether a piece above the first title tells the issue, or is too short to be text."""
    return len(box.text) <= LONGEST_NOTE and not has_clauses(box.text)
