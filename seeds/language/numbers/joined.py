"""Two numbers side by side that are one: 5月13日19时30分, 3日上午, 北京时间5月13日, 周四（13日）."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_ZONE = re.compile("(?P<which>北京|当地|美东|东京|伦敦|格林尼治|格林威治)(?:标准)?时间$")
_PART_OF_DAY = re.compile("(?P<part>凌晨|清晨|早[上晨间]|上午|中午|下午|傍晚|晚[上间]|深夜|夜[间里])")
_HOUR = re.compile("(?:大约|约莫?|将?近|快)?[0-9一二两三四五六七八九十]")
"""What goes on as a time of its own: 10日上午|9点, 10日上午|约9点."""
_TODAY = re.compile("(?:今天|昨天|明天|当天|当日|今日|昨日)$")
_TODAYS = {"今": "today", "昨": "yesterday", "明": "tomorrow", "当": "that day"}
_WEEKDAY = re.compile("[ ,，]?(?:星期|周|礼拜)[一二三四五六日天]")
"""4月18日 星期四: the same day."""
_TIME = re.compile(r"\d{2}:\d{2}")
_DAY = re.compile(r"(?:(?:\d{4}-)?\d{2}-)?\d{2}")
_LENGTHS = ("day", "year", "month", "week", "hour", "night", "quarter")
_WHICH = re.compile(
    "(?P<which>[这那]|过去的?这?|未来的?这?|今后的?|此后的?|往后的?|接下来的?|最近这?|最初的?|最后的?)$"
)
_WHICH_SAID = {
    "这": "these",
    "那": "those",
    "过去": "the past",
    "未来 今后 往后 接下来": "the next",
    "此后": "the following",
    "最近": "the last",
    "最初": "the first",
    "最后": "the last",
}
"""What tells which of several days or years are meant."""
_ENGLISH = {"凌": "before dawn", "清": "early in the morning", "早": "in the morning", "上": "in the morning"}
_LATER = {"中": "at noon", "下": "in the afternoon", "傍": "in the evening", "晚": "in the evening"}


def joined(reading: Reading, found: Number) -> Number:
    """A number with what belongs to it; the one before it is taken back where the two are one."""
    before = reading.found[-1] if reading.found else None
    if reading.before(found.start, 1) == "好" and reading.text[found.start] == "几":
        return _a_good_few(found)
    if before and before.end == found.start and before.high is None and _is_time(found) and _is_day(before):
        reading.found.pop()
        value = f"{before.value} {found.value}" if before.value is not None else found.value
        return _at_zone(
            reading, replace(before, end=found.end, value=value, english=f"{before.english} {found.english}")
        )
    if before and _is_repeated(reading, before, found):
        reading.found.pop()
        return replace(before, end=found.end + 1)
    if before and _is_day(before) and _WEEKDAY.fullmatch(reading.text, before.end, found.end):
        reading.found.pop()
        return replace(before, end=found.end)
    part = _PART_OF_DAY.match(reading.text, found.end) if _is_day(found) else None
    if part and not _HOUR.match(reading.text, part.end()):
        when = {**_ENGLISH, **_LATER}.get(part[0][0], "at night")
        found = replace(found, end=part.end(), english=f"{found.english}, {when}")
    today = _TODAY.search(reading.before(found.start, 2)) if _is_time(found) else None
    if today and (not before or before.end <= found.start - 2):
        return replace(found, start=found.start - 2, english=f"{found.english} {_TODAYS[today[0][0]]}")
    return _at_zone(reading, found)


def _a_good_few(found: Number) -> Number:
    """好几趟, 好几十人: more than two of them."""
    low = found.value if not isinstance(found.value, int) else found.value * 3 // 2
    return replace(found, start=found.start - 1, value=low)


def pointed(reading: Reading, found: Number) -> Number:
    """这两天, 未来五年: which days or years are meant belongs to how many they are."""
    if (
        found.kind != "period"
        or found.unit not in _LENGTHS
        or (found.value is not None and found.high is not None and reading.text[found.start] not in "几数")
    ):
        return found
    which = _WHICH.search(reading.before(found.start, 5))
    start = which.start("which") + max(0, found.start - 5) if which else found.start
    if which is None or (reading.found and reading.found[-1].end > start):
        return found
    told = next(
        english for words, english in _WHICH_SAID.items() if which["which"].startswith(tuple(words.split()))
    )
    said = re.sub("^(?:at most|the last|a(?= whole)) ", "", found.english)  # 未来一周内, 这一整天
    told = "this" if "whole" in said and told == "these" else told
    return replace(found, start=start, english=f"{told} {said}")


def _at_zone(reading: Reading, found: Number) -> Number:
    """北京时间 before a date or a time belongs to it."""
    zone = _ZONE.search(reading.before(found.start, 8)) if _is_day(found) or _is_time(found) else None
    if not zone or (reading.found and reading.found[-1].end > found.start - len(zone[0])):
        return found
    told = {"北京": "Beijing time", "当地": "local time"}.get(zone["which"], f"{zone['which']} time")
    return replace(found, start=found.start - len(zone[0]), notes=(*found.notes, told))


def _is_time(number: Number) -> bool:
    return number.kind == "date" and isinstance(number.value, str) and _TIME.fullmatch(number.value) is not None


def _is_day(number: Number) -> bool:
    """Whether a day is told, as far as that can be: 今天 has no date where the article has none."""
    if number.kind != "date" or number.high is not None or not isinstance(number.value, (str, type(None))):
        return False
    return number.value is None or _DAY.fullmatch(number.value) is not None


def _is_repeated(reading: Reading, before: Number, found: Number) -> bool:
    """周四（13日）: the same day again."""
    if not (_is_day(before) and _is_day(found) and reading.text[before.end : found.start] == "("):
        return False
    return str(before.value)[-2:] == str(found.value)[-2:] and reading.text.startswith(")", found.end)
