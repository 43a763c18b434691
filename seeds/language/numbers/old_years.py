"""Years of an era: 民国三十八年, 光绪二十六年, 贞元十六年, 公元前221年."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.dates import DAY, MONTH, groups
from seeds.language.numbers.eras import BC, era_year, reigns
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_OURS = frozenset((*BC, "公元", "西元"))
_MODERN = _OURS | {"民国", "中华民国", "昭和", "平成", "令和", "大正", "明治"}
"""Eras whose months are those of our calendar."""
_YEAR = re.compile(
    rf"(?P<y>元|[0-9]{{1,4}}|[〇零一二三四五六七八九十百]{{1,5}})年(?:度)?(?:(?P<m>{MONTH})月(?:(?P<d>{DAY})[日号])?)?"
)
_BEFORE_CHRIST = re.compile("(?<![之以年日月天提目元])前(?P<y>[1-9][0-9]{2})年(?![代里间来的内])")
"""前202年, where 公元 is left out."""
_LASTING = "来内里间以多有"
"""Behind years that are counted and not named: 绍兴十年来."""


def before_christ(reading: Reading, start: int) -> Number | None:
    """前202年."""
    match = _BEFORE_CHRIST.match(reading.text, start)
    return match and Number(start, match.end(), "date", -int(match["y"]), None, "", f"{match['y']} BC")


def old(reading: Reading, start: int) -> Number | None:
    """A year behind the name of its era, from which the number reaches."""
    if reading.before(start, 3) == "民国前" and (before := _YEAR.match(reading.text, start)):
        born = 1912 - next(groups(before, "y"))
        return Number(start - 3, before.end(), "date", born, None, "", str(born))
    era = _era_before(reading, start)
    match = _YEAR.match(reading.text, start) if era else None
    if not match:
        return None
    if reading.text.startswith("代", match.end()):
        return _ten_years(start - len(era), match, era)
    if era not in _MODERN and (match["y"].isdecimal() or reading.after(match.end(), 1) in tuple(_LASTING)):
        return None
    written, month, day = groups(match, "y", "m", "d")
    year = era_year(era, written)
    if year is None:
        return None
    notes: tuple[str, ...] = ()
    if era not in _MODERN:
        notes, month, day = ("the months of this era are those of the old calendar",) * bool(month), 0, 0
    value, english = wording.iso(year, month, day), wording.date(year, month, day)
    return Number(start - len(era), match.end(), "date", value, None, "", english, notes)


def _ten_years(start: int, match: re.Match[str], era: str) -> Number | None:
    """民国七十年代."""
    (written,) = groups(match, "y")
    year = era_year(era, written) if written % 10 == 0 else None
    if year is None:
        return None
    return Number(start, match.end() + 1, "period", year, year + 9, "", f"from {year} to {year + 9}")


def _era_before(reading: Reading, start: int) -> str:
    """The era whose name ends here, nothing if none does."""
    for length in (4, 3, 2):
        name = reading.before(start, length)
        if len(name) == length and (name in reigns() or name in _OURS or name == "中华民国"):
            return name
    return ""
