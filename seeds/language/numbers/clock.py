"""Times of day: 上午10时, 下午3点半, 20时30分, 19:30, 凌晨."""

from __future__ import annotations

import re

from seeds.language.numbers import wording
from seeds.language.numbers.daily import day_after, offset
from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.scores import OF_PARTS, SPORT, is_of_sets

_PART = (
    "凌晨|清晨|早晨|早上|早间|上午|中午|正午|午间|早|下午|午后|傍晚|晚上|晚间|夜间|半夜|午夜|夜[里裡裏]|深夜|当晚|当日晚|晚|"
    "[今昨明前]晚|[今昨]夜|[今昨明]早|[今昨明]晨|[今昨]午"
)
_HOUR = r"(?:2[0-4]|1[0-9]|0?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
_MINUTE = (
    "(?:[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|零?[一二三四五六七八九]|零[1-9])"
)
_MORE = "多钟?(?![0-9])|来钟|过(?![后来去年节程世往于渡火河门零一二三四五六七八九十0-9])|光景|刚过"
"""About the hour or a little later, as it is told behind it."""
_COUNTS = "个名位人辆只条家张次万千百十岁元块年月日天里斤点"
"""Before these a figure behind an hour counts and is no minute: 九点二十个人到齐."""
_SPOKEN = re.compile(
    rf"(?:(?P<p>{_PART})(?:大约|约莫?|将?近|快)?)?(?P<h>{_HOUR})(?P<mark>时|点钟?)(?:(?P<more>{_MORE})|"
    rf"(?!间|期|代|工|候|尚|髦|报|评|多|个|击|赞|名|子)(?:(?P<half>半)(?!径|岛)|(?P<sharp>整)(?!个|体|治|改)|(?P<quarter>[一三])刻|"
    rf"过?(?P<m>{_MINUTE})(?:分|(?<=[0-9][0-9])(?![0-9%{_COUNTS}])|(?<=[零十].)(?![至到号~{_COUNTS}-])|(?<=十)(?![至到号~{_COUNTS}-]))(?!之|[0-9]))?)"
)
_WRITTEN = re.compile(
    rf"(?:(?P<p>{_PART})?(?P<h>2[0-4]|1[0-9]|0?[0-9])[:∶]|(?P<p2>{_PART})(?P<h2>1[0-9]|[1-9])\.(?=[0-5][0-9](?![%级度万亿元])))(?P<m>[0-5][0-9])(?:[:∶](?P<s>[0-5][0-9]))?(?![0-9:∶/比])"
)
_DOTTED = re.compile(r"(?P<h>2[0-3]|1[0-9]|[0-9])\.(?P<m>[0-5][0-9])(?![0-9.%]|[级度万亿元块倍米公千个斤吨分秒])")
NEXT = 24
"""So near behind a time with a point another is one too."""
_EITHER = re.compile(
    rf"(?P<p>{_PART})?(?P<a>1?[0-9]|[一二两三四五六七八九十])(?:、|(?<=[^0-9]))(?P<b>1?[0-9]|[一二三四五六七八九十])(?:点钟|(?(p)点(?!半)|点(?=[，。左才再就]))|时(?=许))"
)
"""晚上8、9点钟."""
_RANGE = re.compile(rf"[-—–~～至到]{{1,2}}(?P<next>次日|翌日|第二天)?(?=(?:{_PART})?[0-9一二两三四五六七八九十])")
_OPENS = re.compile(r"[-—–~～至到]{1,2}(?:次日|翌日|第二天)?(?:2[0-4]|1[0-9]|0?[0-9])[:∶][0-5][0-9](?![0-9:∶])")
"""9:00-17:30."""
_TIME_BEFORE = re.compile(
    r"(?:[日号天晨晚午间]|时间|班车|首班|末班|于|在|至|到|从|自|约|点|截至|每天|当地|北京时间|今|明|昨|[(（，,—\-~【\[]"
    r"|[0-9][/-][0-9]{1,2})\s?$"
)
_STAND = re.compile("(?:比分|领先|落后|反超|追|扳|改写|拉开|战|锁定|定格)[^，。]{0,3}$")
"""Behind these 24:19 is a score."""
_AFTERNOON = ("下午", "午后", "傍晚")
_NIGHT = ("深夜", "半夜", "午夜", "夜里", "夜裡", "夜裏")
"""At night the small hours are those of the next morning."""
_NOON = ("中午", "正午", "午间")
_EVENINGS = {"今晚": "this evening", "昨晚": "yesterday evening", "明晚": "tomorrow evening"}
_OF_A_DAY = "今昨明前"
"""With these a part of the day names the day as well: 昨晚, 今早."""
_AT = re.compile("(?:时间|[日天晨午晚夜早号]|(?<![大小等属位由处])于|[在至到从自约近，。（(]|^)$")
_SINCE = re.compile("[许整正起前后]|左右|开始|[到抵]达|发生|出发|结束")
_SOON = re.compile("[都快才]$")
_ALREADY = re.compile("了|钟|[，。！]")
"""快六点了."""
_HALF_BEFORE = re.compile("(?:下午|午后|傍晚|晚上|晚间|夜里|深夜|[今昨当]晚)[^，。；！？、0-9上早凌次]{1,6}$")
_DARK = re.compile("天(?:色)?[全都已经刚快就]*黑(?!板)|夜幕|华灯|吃过?晚饭|晚饭后|下班(?!前)")
"""八点半了，天全黑了: an hour of the evening."""
_NEXT_MORNING = re.compile("早|晨|上午|凌|次日|翌日|第[二三]天|明天|隔天|天亮|[，。]每[天日]")
FAR = 80
"""So far on, hours still follow those of an afternoon."""
_POINTS = re.compile("红利|点数|指数|大盘|沪|恒生|收盘|开盘|跌|涨|积分|分数|得分|期货|股|下降|上升|提高")


def clock(reading: Reading, start: int) -> Number | None:
    """A time of day, or two joined."""
    if either := _EITHER.match(reading.text, start):
        early, late = number(either["a"].replace("两", "二")), number(either["b"])
        if late == early + 1:
            low, high = (_said(*_hour(either["p"], hour, 0)) for hour in (early, late))
            return Number(start, either.end(), "period", low, high, "", f"{low} or {high}")
    first = _one(reading, start)
    if first is None:
        return None
    end, (hour, minute), part = first
    if not part and 0 < hour < 12 and _afternoon(reading, start, (hour + 12, minute)):
        hour, part = hour + 12, "下午"
    late = _is_late(part)
    reading.late = ((hour, minute), end) if late and hour > 11 else None if part else reading.late
    if to := _RANGE.match(reading.text, end):
        second = _one(reading, to.end())
        if second:
            later = second[1]
            if late and not second[2] and later[0] < 12 <= hour and not to["next"]:
                later = later[0] + 12, later[1]
            if (hour, minute) < later or to["next"]:
                said = f"{_said(hour, minute)} to {_said(*later)}{' the next day' * bool(to['next'])}"
                return Number(start, second[0], "period", _said(hour, minute), _said(*later), "", said)
    said = value = _said(hour, minute)
    notes: tuple[str, ...] = ()
    if part[:1] in tuple(_OF_A_DAY):
        if when := day_after(reading.setting, offset(part)):
            value, said = f"{wording.iso(*when)} {said}", f"{wording.date(*when)} {said}"
        elif part in _EVENINGS:
            said, notes = f"{said} {_EVENINGS[part]}", ("the text has no date that tells which day",)
    return Number(start, end, "date", value, None, "", said, notes)


def _is_late(part: str) -> bool:
    """Whether a part of the day lies behind noon."""
    return part in _AFTERNOON or part in _NIGHT or part.endswith(("晚", "晚上", "晚间", "夜", "夜间"))


def _afternoon(reading: Reading, start: int, hour: tuple[int, int]) -> bool:
    """Whether an hour without its half of the day is one after noon: 下午还不到4点, 晚上8点开演，10点散场."""
    if _HALF_BEFORE.search(reading.before(start, 9)):
        return True
    if hour[0] >= 17 and _DARK.search(reading.around(start, start, 16)):
        return True
    if reading.late is None:
        return False
    last, place = reading.late
    return last < hour and start - place < FAR and not _NEXT_MORNING.search(reading.text, place, start)


def _said(hour: int, minute: int) -> str:
    return f"{hour:02}:{minute:02}"


def _one(reading: Reading, start: int) -> tuple[int, tuple[int, int], str] | None:
    """Where a time ends, hour and minute, and the part of the day it names."""
    text = reading.text
    if match := _WRITTEN.match(text, start):
        if not match["p"] and is_of_sets(reading, start):
            return None
        if match["p2"]:
            return match.end(), _hour(match["p2"], int(match["h2"]), int(match["m"])), match["p2"]
        is_open = _OPENS.match(text, match.end()) is not None
        if (
            not match["p"]
            and not is_open
            and not _TIME_BEFORE.search(reading.before(match.start("h"), 6))
            and not _goes_on(reading, start)
            and not _SINCE.match(text, match.end())
            and not _told_alone(reading, match)
            and start
        ):
            return None
        if not match["p"] and _STAND.search(reading.before(start, 8)):
            return None
        return match.end(), _hour(match["p"], int(match["h"]), int(match["m"])), match["p"] or ""
    if (match := _DOTTED.match(text, start)) and _follows_dotted(reading, start):
        return match.end(), (int(match["h"]), int(match["m"])), ""
    match = _SPOKEN.match(text, start)
    if not match:
        return None
    hour = number(match["h"].replace("两", "二").replace("零", "0")) if match["h"] != "零" else 0
    minute = 30 if match["half"] else number(match["m"].lstrip("零")) if match["m"] else 0
    if match["m"] in ("0", "00"):
        minute = 0
    if match["quarter"]:
        minute = 15 if match["quarter"] == "一" else 45
    if match["mark"].startswith("点") and not _is_hour(reading, match):
        return None
    if match["mark"] == "时" and not (
        match["p"] or match["h"].isdigit() or match["m"] or _is_sharp(reading, match)
    ):
        return None
    return match.end(), _hour(match["p"], hour, minute), match["p"] or ""


def _is_sharp(reading: Reading, match: re.Match[str]) -> bool:
    """于九时, 十时许: a bare hour in Han numerals; 四时 may be the seasons, 一时 a while."""
    if match["h"] in ("一", "两", "四"):
        return False
    return bool(_AT.search(reading.before(match.start(), 2)) or _SINCE.match(reading.text, match.end()))


def _told_alone(reading: Reading, match: re.Match[str]) -> bool:
    """他15:30出门: figures that can only be a time, where neither a match nor parts are told of."""
    around = reading.around(match.start(), match.end(), 24)
    return len(match["h"]) == 2 and not SPORT.search(around) and not OF_PARTS.search(around)


def _goes_on(reading: Reading, start: int) -> bool:
    """8:00、12:00和18:00: another time in a row."""
    last = reading.found[-1] if reading.found else None
    if last is None or last.kind != "date" or ":" not in str(last.value):
        return False
    return reading.text[last.end : start] in ("、", "，", "和", "或", "及", "与")


def _follows_dotted(reading: Reading, start: int) -> bool:
    """早上7.15起床，7.35出门: shortly behind a time that is written so."""
    last = reading.found[-1] if reading.found else None
    if last is None or start - last.end > NEXT or last.kind != "date" or ":" not in str(last.value):
        return False
    return "." in reading.text[last.start : last.end]


def _is_hour(reading: Reading, match: re.Match[str]) -> bool:
    """3点 may be three points; the time of day, a half, or a word for time tells."""
    if match["p"] in ("早", "晚") and match["h"] in ("一", "两") and match.end() == match.end("mark"):
        return match["mark"] == "点钟"  # 晚一点
    if (
        match["p"]
        or match["half"]
        or match["sharp"]
        or match["quarter"]
        or match["more"]
        or match["mark"] == "点钟"
    ):
        return True
    if match["m"]:
        return match[0].endswith("分") or len(match["m"]) > 1
    before, after = reading.before(match.start(), 6), reading.after(match.end(), 3)
    if re.match("一[过到][，就]", after):
        return True
    if match["h"] not in ("一", "两") and _SOON.search(before) and _ALREADY.match(after):
        return True
    if after[:1] in tuple("零一二三四五六七八九"):  # 三点五米
        return False
    if re.match("(?!不到)[建意要原启体共希说看理:：优不感期认点想]", after) or re.search(
        "(?:提出?|提了|有|以下|这|讲|谈|说|强调|总结|归纳|如下|注意|分|第|高|低|慢|快|早|晚|多|少|差|一)$", before
    ):
        return bool(re.search("(?:[日天]早|[日天]晚|今早|今晚)$", before))
    if match["h"] in ("一", "两") and not re.search("[日天]$", before):
        return False
    if not _POINTS.search(reading.around(match.start(), match.end(), 16)):
        return True
    return bool(
        re.search(r"(?:[日号天晨晚午]|时间|每晚|截至|直到|直至|忙到|睡到|等到|早|晚|快|才|都|刚过|不到)$", before)
        or re.match(
            "许|左右|开始|结束|开门|关门|出发|起床|睡|下班|上班|到[0-9一二三四五六七八九十]|钟|以前|以后|之前|之后|前|后|多[,，]",
            after,
        )
        or (re.search("[从到至]$", before) and re.match("[到至]|[,，。]", after) and match["h"].isdigit())
    )


def _hour(part: str | None, hour: int, minute: int) -> tuple[int, int]:
    night = bool(part) and part not in _AFTERNOON and _is_late(part or "")
    if part and _is_late(part) and 0 < hour < 12 and not (night and hour < (6 if part in _NIGHT else 4)):
        hour += 12
    if part and (part in _NOON or part.endswith("午")) and 1 <= hour <= 3 and part[-2:] not in ("上午", "下午"):
        hour += 12
    if hour == 12 and (night or part == "凌晨"):
        hour = 0
    return hour % 24 if hour == 24 and minute else hour, minute
