"""Which session and which meeting, where 第 is left out: 十四届全国人大一次会议, 九届三次全会."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.language.numbers import wording
from seeds.language.numbers.figures import figure
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_N = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})"
_MEETING = re.compile(f"{_N}(?P<what>次)(?=(?:全体|扩大|常务)?(?:会议|全会|大会))")
_HELD_BY = re.compile("(?:届|人大|政协|委员会|代表大会|常委会|理事会|党代会|全委会|职代会|团代会|妇代会|深改委)$")
_OF_SESSION = re.compile(f"[^，。；、]{{0,12}}?(?:{_N}次(?:全体|扩大)?(?:会议|全会)|[一二三四五六七八]中全会)")
_PLENUM = re.compile("[一二三四五六七八]中全会")
_BODY = re.compile("全国|人大|政协|[省市县区]委|中央|常委|理事会|委员会")
_CONGRESS = re.compile("(?:十[二三四五六七八九]|二十一?)大(?!会|学)")
_OF_PARTY = re.compile("党的|中共|中国共产党|(?:迎接|贯彻|落实|学习|宣传|[自从到]|[一二三四五六七八九]大、)$")
_HELD = re.compile(
    "以来|报告|精神|召开|代表|提出|[前后]|作出|[闭开]幕|部署|党章|指出|确[定立]|[是最退闭会换人于将上中]|[，。、；」”》]|$"
)
_FIRST_YEAR = 1922
"""Since 1977 one congress every five years: the eleventh was in 1977."""
_MANY = re.compile("(?:连续|连任|担任|历任|[任历近过前这各了])$")


def congress(reading: Reading, start: int) -> Number | None:
    """十八大 is a congress of the party and no eighteen of anything."""
    match = _CONGRESS.match(reading.text, start)
    if not match or not (_OF_PARTY.search(reading.before(start, 6)) or _HELD.match(reading.after(match.end(), 3))):
        return None
    found = figure(reading.text, start)
    assert found and found.low is not None
    which = int(found.low)
    said = f"the {wording.ordinal(which)} Party Congress, {_FIRST_YEAR + 5 * which}"
    return Number(start, match.end(), "rank", which, None, "congress", said)


def meeting(reading: Reading, start: int) -> Number | None:
    """一次会议 behind the name of a congress is its first; 召开三次会议 are three."""
    match = _MEETING.match(reading.text, start)
    if match and _HELD_BY.search(reading.before(start, 5)):
        return _which(reading, match.end("what"), start, "meeting")
    return None


def session(reading: Reading, start: int) -> Number | None:
    """九届三次会议: the ninth session; 三届全国人大代表 has served three."""
    found = figure(reading.text, start)
    if not found or not reading.text.startswith("届", found.end) or _MANY.search(reading.before(start, 2)):
        return None
    after = reading.after(found.end + 1, 24)
    if _PLENUM.match(after) and (which := _which(reading, found.end + 1, start, "session")):
        return replace(which, english=which.english.replace("session", "Central Committee"))
    if _OF_SESSION.match(after) or (found.low and found.low > 5 and _BODY.match(after)):
        return _which(reading, found.end + 1, start, "session")
    return None


def _which(reading: Reading, end: int, start: int, name: str) -> Number | None:
    found = figure(reading.text, start)
    if not found or found.low is None or found.high is not None or found.end != end - 1:
        return None
    which = int(found.low)
    return Number(start, end, "rank", which, None, name, f"the {wording.ordinal(which)} {name}")
