"""Days that are called by their month and day: 五一假期, 六一儿童节, “十一”期间, 双十一."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_DAYS = {
    "五一": (5, 1),
    "十一": (10, 1),
    "六一": (6, 1),
    "七一": (7, 1),
    "八一": (8, 1),
    "三八": (3, 8),
    "五四": (5, 4),
    "六四": (6, 4),
    "七七": (7, 7),
    "九一一": (9, 11),
    "九一八": (9, 18),
    "九二一": (9, 21),
    "911": (9, 11),
    "918": (9, 18),
    "921": (9, 21),
    "双十一": (11, 11),
    "双11": (11, 11),
    "双十二": (12, 12),
    "双12": (12, 12),
}
_ANY_DAY = re.compile(
    "(?P<m>[1-9])(?P<d>0[1-9]|[12][0-9]|3[01])(?=案[^件例中值，。、]|大抓捕|事件|大火|[大]?游行|惨案|运动)"
)
"""709案, 721事件: called after any other day."""
_NAMED = re.compile(f"(?:{'|'.join(sorted(_DAYS, key=len, reverse=True))})(?<![0-9](?=[0-9]))")
_BEHIND = re.compile(
    '[”"」]?(?:国际)?(?:劳动|儿童|建军|妇女|青年|女神|国庆|购物|狂欢)?(?:节|小?长假|假期|假日|黄金周|档期|大促|购物季)|'
    '[”"」]?(?:期间|前后|前夕|国庆|放假|到来|临近|当天|那天|将至|出游)'
)
_MARKED = re.compile(
    '[”"」』]?(?:事件|事变|[大]?地震|震[灾后]|恐袭|袭击|惨案|晚会|烛光|集会|[大]?游行|纪念|屠[城杀]|镇压|运动|学运|民运|[0-9一二三四五六七八九十]+周年|一代|平反|悼念)'
)
"""六四晚会, 九一一事件: days by which something is called that happened on them."""
_FEASTS = "春节|元旦|清明|端午|中秋|国庆|元宵|五一|十一"
_BESIDE = re.compile(f'(?:{_FEASTS})[”"」]?[、和及与]?[“"「]?$')
_BESIDE_BEHIND = re.compile(f'[”"」]?[、和及与][“"「]?(?:{_FEASTS})')
"""春节、五一: in a row of feasts."""


def holiday(reading: Reading, start: int) -> Number | None:
    """The day of a feast that is named by its figures, where a word for feasts stands beside."""
    match = _NAMED.match(reading.text, start) if reading.text[start] in "五十六七八九三双9" else None
    if not match:
        return _any_day(reading, start)
    far = reading.after(match.end(), 10)
    beside = _BESIDE.search(reading.before(start, 5)) or _BESIDE_BEHIND.match(far)
    if not (beside or _BEHIND.match(far) or _MARKED.match(far) or match[0][0] == "双"):
        return None
    month, day = _DAYS[match[0]]
    return Number(start, match.end(), "date", f"{month:02}-{day:02}", None, "", wording.date(0, month, day))


def _any_day(reading: Reading, start: int) -> Number | None:
    match = _ANY_DAY.match(reading.text, start)
    if not match or reading.before(start, 1) in tuple("0123456789.第共约过近有理办结"):
        return None
    month, day = int(match["m"]), int(match["d"])
    return Number(start, match.end(), "date", f"{month:02}-{day:02}", None, "", wording.date(0, month, day))
