"""A page that lost its gaps: whether a short sentence below a broken line ends it or stands under a picture."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

from seeds.documents.page.lines import SURVEYED, Line
from seeds.documents.page.signs import cannot_start, finished, quote_balance

LONGEST_DOUBTFUL = 30
LONGEST_LONELY = 24
"""A reporter's paragraph is hardly ever as short as this, a caption mostly is."""


class Verdict(Enum):
    """What a short sentence below a broken line is."""

    CONTINUES = "continues"
    CAPTION = "caption"
    UNSURE = "unsure"


def is_lonely_sentence(text: str, typical: int) -> bool:
    """Whether the line is one short sentence that nobody says: beside a reporter's long paragraphs, a caption."""
    if len(text) > LONGEST_LONELY or len(text) * 3 > typical:
        return False
    return text.endswith("。") and text.count("。") == 1 and text[0] not in "“「『‘"


class Witness:
    """The page's own words: two characters that stand together elsewhere may do so across a break."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines[:SURVEYED]

    def together(self, first: str, second: str) -> bool:
        """Whether two characters follow one another in a line."""
        return first + second in self._pairs

    @cached_property
    def _pairs(self) -> set[str]:
        return {a + b for line in self._lines for a, b in zip(line.text, line.text[1:], strict=False)}

    def judge(self, broken: str, depth: int, line: str, after: str | None) -> Verdict:
        """Decide by what can begin a sentence, by open quotes, and by the pairs of characters at either join."""
        if len(line) > LONGEST_DOUBTFUL or not finished(line) or after is None:
            return Verdict.CONTINUES
        if cannot_start(line) or (depth and quote_balance(line)[1]):
            return Verdict.CONTINUES
        if cannot_start(after) or (depth and quote_balance(line) == (0, 0) and quote_balance(after)[1]):
            return Verdict.CAPTION
        here, beyond = broken[-1] + line[0] in self._pairs, broken[-1] + after[0] in self._pairs
        if here == beyond:
            return Verdict.UNSURE
        return Verdict.CONTINUES if here else Verdict.CAPTION
