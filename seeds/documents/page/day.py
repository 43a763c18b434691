"""When a page appeared: as it says itself above or below its text, in its address, or without the year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.documents.imprint import LONGEST, is_imprint, read_imprint
from seeds.documents.published import address_date, find_date, find_day, find_year

LAST = 6
"""So many lines at the end of a page may tell about it."""
DISPATCH = 60
"""A dispatch tells its place and day in so many characters."""
LONGEST_DAY = 24
_BEGINS = re.compile(r"(?:date\W+)?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s", re.IGNORECASE)
"""A text that begins with its day, set apart by a blank."""
_TODAY = re.compile("今天是|今日是|现在是|現在是|当前时间|當前時間")
"""What tells when the page was looked at."""
_ABOUT = re.compile(r"©|版权|版權|copyright|https?://|www\.|ICP", re.IGNORECASE)


def published_on(head: Sequence[str], body: Sequence[str]) -> str:
    """The day, from the lines above the text and from the text with what stands below it."""
    above = [line for line in head if is_imprint(line) and not _TODAY.search(line)]
    last = [line for line in body[-LAST:] if len(line) <= LONGEST and (is_imprint(line) or _ABOUT.search(line))]
    below = [line for line in last if is_imprint(line)]
    year = next((told for line in (*above, *last) if (told := find_year(line))), "")
    begins = (find_date(line[:LONGEST_DAY]) for line in body[:1] if _BEGINS.match(line))
    labelled = (find_day(line, year) for line in above if line.startswith(("日期", "时间", "時間")))
    return next(
        (
            day
            for found in (
                labelled,
                _full(above),
                _full(below),
                _addresses([*head, *last]),
                begins,
                _short(above, body, year),
            )
            for day in found
            if day
        ),
        "",
    )


def _full(lines: Sequence[str]) -> Iterator[str]:
    yield read_imprint(lines).date


def _addresses(lines: Sequence[str]) -> Iterator[str]:
    return (address_date(line) for line in lines if _ABOUT.search(line))


def _short(above: Sequence[str], body: Sequence[str], year: str) -> Iterator[str]:
    """A day without its year: above the text, or where a dispatch names its place."""
    return (find_day(line, year) for line in (*above, *(line[:DISPATCH] for line in body[:2])))
