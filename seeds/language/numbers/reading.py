"""A text on its way through the rules."""

from __future__ import annotations

import re
from collections.abc import Callable

from seeds.language.numbers.number import Number
from seeds.language.numbers.setting import KnownDate, NumberContext
from seeds.language.plain import plainly
from seeds.language.sentences import ends

_FULL_WIDTH = {",": "，", ";": "；", "!": "！", "?": "？"}
_HALF_WIDTH = re.compile("(?<![0-9])[,;!?]|[,;!?](?![0-9])")
"""Careless texts part their clauses with half-width signs; 2,000 is one number."""
_GROUPED = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
"""３，０００: one number, where all is set in full width."""
_FULL_DASH = re.compile("(?<=[0-9年月日号时%℃元])－(?=[0-9])")
_POINT_OF_TAIWAN = re.compile("(?<=[0-9〇零一二三四五六七八九])[‧・](?=[0-9〇零一二三四五六七八九])")
"""三‧八三元."""
_CLAUSE_ENDS = re.compile("[，。；！？、：\n]")
NEAR = 24
"""So many characters around a number decide what it means."""


class Reading:
    """The text in plain characters, what is known of it, and the numbers found so far."""

    def __init__(self, text: str, setting: NumberContext) -> None:
        plain = _HALF_WIDTH.sub(lambda sign: _FULL_WIDTH[sign[0]], plainly(_GROUPED.sub(",", text)))
        plain = _FULL_DASH.sub("-", plain)
        self.text = _POINT_OF_TAIWAN.sub(".", plain) if "‧" in plain or "・" in plain else plain
        self.setting = setting
        self.found: list[Number] = []
        self.last_year: tuple[int, int] | None = None
        """The last year that was written out, and where it stood."""
        self.late: tuple[tuple[int, int], int] | None = None
        """The last hour that was told as one after noon, and where it ended."""

    def before(self, start: int, length: int = NEAR) -> str:
        """What stands before a place."""
        return self.text[max(0, start - length) : start]

    def clause(self, start: int, length: int = NEAR) -> str:
        """What stands before a place in its own clause."""
        return _CLAUSE_ENDS.split(self.before(start, length))[-1]

    def after(self, end: int, length: int = NEAR) -> str:
        """What stands behind a place."""
        return self.text[end : end + length]

    def around(self, start: int, end: int, length: int = NEAR) -> str:
        """What stands on both sides of a stretch."""
        return self.text[max(0, start - length) : end + length]

    def year_for(self, start: int, month: int, day: int) -> int:
        """The year of a date written without one; 0 when in doubt."""
        if self.last_year is not None:
            year, place = self.last_year
            if start - place < 80 and next(ends(self.text[place:start]), None) is None:
                return year
            if self.setting.date is None or year != self.setting.date.year:
                return 0
        return nearest(self.setting.date, month) if self.setting.date and month else 0


def nearest(today: KnownDate, month: int) -> int:
    """The year in which a month lies nearest to an article's date: papers rather look back than ahead."""
    if not today.month:
        return today.year
    ahead = (month - today.month) % 12
    return (
        today.year + (1 if month < today.month else 0)
        if ahead <= 3
        else today.year - (1 if month > today.month else 0)
    )


Reader = Callable[[Reading, int], "Number | None"]
"""A rule: the number that begins at a place, if it is one of its kind."""
