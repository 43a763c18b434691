"""Where and when a text was written: which year is 今年, which money is 元, which calendar is 113年."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

ENOUGH = 20_000
"""Characters that show where a text comes from."""
_TRADITIONAL = re.compile("[個億萬這說學國會來時對開關發東車馬與為經過還應種點臺灣黨總內區們從]")
_TAIWAN = re.compile(
    "臺|台灣|台東|立法委員|農業部|環境部|數發部|農會|鄉長|立委|立法院|行政院|總統府|民進黨|國民黨|新北|高雄|中央社|縣市|民國|內政部|新台幣|健保|台北|台南|台中|花蓮|屏東|桃園|宜蘭|嘉義|捷運|高鐵|便當|陸委會|國軍|村里長|縣政府|台積電|立院|政院|藍綠|綠營|藍營|檢調|地檢署|警消|機車|計程車|便利商店|馬祖|金門縣|連江縣|南投|縣府|鄉公所|鎮公所|區公所|漁會|衛福部|農委會|環保署|國發會|中研院|經濟部長|新竹|苗栗|彰化|雲林|基隆|澎湖|蝦皮|好市多|悠遊卡|全聯|台幣"
)
_HONG_KONG = re.compile("香港|港元|港幣|本港|特首|立法會|九龍|新界|港府|市區重建|公屋|澳門")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class KnownDate(NamedTuple):
    """A date as far as it is known; 0 for what is not."""

    year: int
    month: int = 0
    day: int = 0


class NumberContext(NamedTuple):
    """What numbers leave unsaid."""

    date: KnownDate | None = None
    yuan: str = "CNY"
    """What 元 is worth: CNY, TWD, HKD, or just yuan where nothing tells."""
    republic: bool = False
    """Whether a year of three figures is counted from 1912."""


def setting(texts: Iterable[str], date: str = "") -> NumberContext:
    """Find out from the texts of an article and its date, 2021, 2021-06 or 2021-06-30."""
    seen: list[str] = []
    room = ENOUGH
    for text in texts:
        if room <= 0:
            break
        seen.append(text[:room])
        room -= len(text)
    text = "\n".join(seen)
    if not _TRADITIONAL.search(text):
        return NumberContext(day(date))
    taiwan, hong_kong = (len(pattern.findall(text)) for pattern in (_TAIWAN, _HONG_KONG))
    yuan = "TWD" if taiwan > hong_kong else "HKD" if hong_kong else "yuan"
    return NumberContext(day(date), yuan, taiwan > hong_kong)


def day(date: str) -> KnownDate | None:
    """A date as written in an article's head; None where it is none."""
    match = _DATE.fullmatch(date)
    if not match:
        return None
    found = KnownDate(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return found if found.month <= 12 and found.day <= 31 else None
