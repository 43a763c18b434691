"""Headings of sections and chapters."""

from __future__ import annotations

import re

from seeds.documents.lines import Line
from seeds.documents.signs import finished, has_clauses
from seeds.language.characters import HAN

LONGEST = 40
LONGEST_PLAIN = 22

_NUMBERED = re.compile(
    r"(?:第[零〇一二三四五六七八九十百千两\d]{1,8}[章回节節卷部篇集幕]|(?:chapter|part|book)\s+(?:\d+|[ivxlc]+)\b"
    r"|[（(]?[一二三四五六七八九十]{1,3}[）)、]|楔子|序[章言幕]|引子|尾声|尾聲|后记|後記|番外)",
    re.IGNORECASE,
)
_TWO_CLAUSES = re.compile(f"[{HAN}”’」』》）] [{HAN}“‘「『《（0-9A-Za-z]|[0-9A-Za-z] [{HAN}“‘「『《（]")
_SENTENCE = re.compile("[，。；：！？…]")


def is_numbered_heading(text: str) -> bool:
    """Whether the line counts a chapter or a section and is no sentence."""
    return (
        len(text) <= LONGEST
        and _NUMBERED.match(text) is not None
        and not finished(text)
        and text[-1] not in "，；："
    )


def is_two_clause_heading(text: str) -> bool:
    """Whether the line is set as headings of Chinese newspapers are: clauses parted by a blank, no stop."""
    return len(text) <= LONGEST and not _SENTENCE.search(text) and _TWO_CLAUSES.search(text) is not None


def is_plain_heading(line: Line, following: Line | None) -> bool:
    """Whether a short line without stops stands over a text."""
    text = line.text
    if following is None or len(text) > LONGEST_PLAIN or _SENTENCE.search(text) or text[-1] in "、,:;.":
        return False
    text_follows = finished(following.text) or len(following.text) > LONGEST_PLAIN
    return text_follows and has_clauses(following.text) and following.gap <= max(line.gap, 1)
