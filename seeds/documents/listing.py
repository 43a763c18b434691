"""What is no article but a list of others: notices with their days, addresses, what a search has found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeds.documents.article import Article
from seeds.documents.page.kinds import is_numbered_heading
from seeds.documents.plainly import plain
from seeds.documents.prose import lines_of
from seeds.documents.published import find_date
from seeds.language.sentences import ends

LONGEST_ENTRY = 80
FEWEST_ENTRIES = 8
MOSTLY, MANY = 0.8, 0.4
FEWEST_FOUND = 3

_SHORT_DAY = re.compile(r"[\[(（]?\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d\d)?[\])）]?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$|(?:[\w-]+\.){1,4}(?:com|cn|org|net|hk|tw)(?:[/›>]\S*)?$")
_FOUND = re.compile(r"[\d,，]+ ?[条个项](?:相关)?(?:结果|记录)|(?:搜[索寻]|检索|查询)结果")


def why_a_list(articles: Iterable[Article]) -> str:
    """Why the text is probably a list and no article, or nothing."""
    lines = list(lines_of(articles))
    if len(lines) < FEWEST_ENTRIES:
        return ""
    addresses = sum(_ADDRESS.search(line) is not None for line in lines)
    if addresses >= FEWEST_FOUND and any(_FOUND.search(plain(line)) for line in lines[:FEWEST_ENTRIES]):
        return "what a search has found: a list of links, probably not an article."
    entries = [line for line in lines if _is_entry(line)]
    if len(entries) < MOSTLY * len(lines):
        return ""
    if addresses >= FEWEST_ENTRIES and addresses >= MANY * len(lines):
        return "most of its lines are addresses: a list of links, probably not an article."
    if sum(is_numbered_heading(line) for line in entries) >= max(FEWEST_ENTRIES, MOSTLY * len(lines)):
        return "most of its lines are chapters' titles: a table of contents, probably without its text."
    dated = sum(_is_dated(line) for line in entries)
    if dated >= FEWEST_ENTRIES and dated >= MANY * len(lines):
        return "most of its lines are titles with their days: a list of links, probably not an article."
    return ""


def _is_entry(line: str) -> bool:
    return len(line) <= LONGEST_ENTRY and not any(ends(line))


def _is_dated(line: str) -> bool:
    """Whether a line begins or ends with a day."""
    words = line.split()
    return any(find_date(word) or _SHORT_DAY.fullmatch(word) for word in (*words[:2], *words[-2:]))
