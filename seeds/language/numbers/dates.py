"""Years, months and days as they are written: 2024, 二〇二四, 十一, 廿三."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.numbers.numerals import value

_DIGIT = "一二三四五六七八九"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|[一二][0〇零一二三四五六七八九]{3})"
MONTH = rf"(?:1[0-2]|0?[1-9]|十[一二]?|[{_DIGIT}])"
DAY = rf"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[{_DIGIT}]?|廿[{_DIGIT}]?|[{_DIGIT}])"


def number(written: str) -> int:
    """A day, month or year in figures or numerals."""
    if written.isdigit() and written.isascii():
        return int(written)
    if written == "元":
        return 1
    if len(written) > 2 and "十" not in written and "百" not in written:
        return int(
            "".join(
                str("零一二三四五六七八九".find(char.replace("〇", "零")))
                if not char.isdigit() or not char.isascii()
                else char
                for char in written
            )
        )
    return int(value(written.replace("廿", "二十").replace("卅", "三十")) or 0)


def groups(match: re.Match[str], *names: str) -> Iterator[int]:
    for name in names:
        yield number(match[name]) if match[name] else 0
