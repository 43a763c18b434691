"""Scores, ratios and records: 3比1, 11-8, 21:18, 比例为3:1, 7胜2平2负, 三战两胜."""

from __future__ import annotations

import re

from seeds.language.numbers.dates import number
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading

_N = r"(?:[0-9]{1,3}|[零一二两三四五六七八九十]{1,3})"
_SCORE = re.compile(
    rf"(?P<a>{_N})(?:(?P<word>比)|(?P<sign>[-－:∶—–]))(?P<b>{_N})(?![0-9]|[-:∶/.][0-9]|[A-Za-z%年月日时点分万亿千百倍])"
)
_RATIO = re.compile(
    rf"(?P<a>{_N}(?:\.[0-9]+)?)(?:比|[:∶])(?P<b>{_N}(?:\.[0-9]+)?)(?:(?:比|[:∶])(?P<c>{_N}))?(?![0-9])"
)
_LARGE = re.compile(
    "(?P<a>[1-9][0-9]{3,7})(?:比|[:∶])(?P<b>[1-9][0-9]{0,3})(?![0-9.:：])|(?P<one>1)(?:比|[:∶])(?P<many>[1-9][0-9]{2,7})(?![0-9.:：])"
)
"""1000比1: nobody wins so high."""
_RECORD = re.compile(
    rf"(?:(?P<games>{_N})(?:战|场|局|轮))?(?P<won>{_N})胜(?P<drawn>{_N}[平和])?(?P<lost>{_N}[负败])?(?![利者选出诉算任])"
)
_OF_MANY = re.compile("(?P<a>[0-9]{1,3})[-–—](?P<b>[0-9]{1,3})[-–—](?P<c>[0-9]{1,3})(?![0-9阵战]|[-–—][0-9]|的阵)")
"""13-21-3: won, lost and drawn."""
_HALVES = re.compile("(?P<a>[0-9]{1,2}(?:[.]5)?)(?:比|:|对)(?P<b>[0-9]{1,2}(?:[.]5)?)(?![0-9.])")
"""16.5比10.5: points of which half ones are given."""
_UNBEATEN = re.compile(rf"(?P<drawn>{_N})平(?P<lost>{_N})负")
SPORT = re.compile(
    "[赛局胜负败平]|比分|进球|射门|破门|夺冠|淘汰|逆转|领先|落后|扳|球队|主场|客场|半场|晋级|力克|险胜|完胜|横扫|轻取|击败|不敌|获胜|冠军|全队|决胜|拿下|总比分|小组|踢|篮板|罚球|上篮|投篮|助攻|抢断|扣篮|跳投|三分球|发球|破发|赛点|局点|对手|相持|打[成出到]|这么打"
)
OF_PARTS = re.compile(
    "(?:录取|报录|[性生师男女])比|比[为是达约]|配套|配资|配备|兑换|混合|勾兑|配制|稀释|调配|还原|等比|比例|配比|之比|比率|比为|兑|按|比值|性别比|生师比|师生比|杠杆|汇率|画幅|比价|赔率|比例尺|显示屏|屏幕|全面屏|宽屏|长宽比|悬殊|[糖盐水粉醋油酒][和与兑加][水醋油酒糖]"
)
_SETS = re.compile("[0-9]{1,2}[:∶][0-9]{1,2}(?:[、，和][0-9]{1,2}[:∶][0-9]{1,2}){1,6}(?![:∶0-9])")
_FACING = re.compile(
    "(?P<a>1[01]|[1-9]|[二三四五六])[对對](?P<b>1[01]|[1-9]|[二三四五六])(?![0-9个年月日号人十百千万亿、夫情名新恋])"
)
"""How many play on either side: 5对5."""


def facing(reading: Reading, start: int) -> Number | None:
    """5对5, 三对三: so many against so many."""
    match = _FACING.match(reading.text, start)
    if not match:
        return None
    written = ":".join(str(number(match[name])) for name in ("a", "b"))
    return Number(start, match.end(), "ratio", written, None, "", written.replace(":", " against "))


def score(reading: Reading, start: int) -> Number | None:
    """A score where sport is told of, a ratio where parts are measured."""
    text = reading.text
    near = reading.around(start, start + 8, 14)
    if (match := _RATIO.match(text, start)) and OF_PARTS.search(near) and not re.match("比分", near):
        values = [match[name] for name in ("a", "b", "c") if match[name]]
        written = ":".join(value if value[0].isascii() else str(number(value)) for value in values)
        return Number(start, match.end(), "ratio", written, None, "", " to ".join(written.split(":")))
    if match := _LARGE.match(text, start):
        first, second = match["a"] or match["one"], match["b"] or match["many"]
        return Number(start, match.end(), "ratio", f"{first}:{second}", None, "", f"{first} to {second}")
    if several := _of_several(reading, start):
        return several
    match = _SCORE.match(text, start)
    if not match:
        return None
    first, second = (_figure(match[name]) for name in ("a", "b"))
    if first is None or second is None:
        return None
    sport = match["sign"] == "∶" or bool(SPORT.search(reading.around(start, match.end(), 40)))
    if match["word"] and (sport or match["a"].isdigit()):
        if re.match("[0-9一二三四五六七八九十年月岁米]|例", reading.after(match.end(), 1)):
            return None
    elif (
        not sport
        or (match["sign"] == ":" and not is_of_sets(reading, match.start()) and _is_time(reading, match))
        or (
            match["sign"] in "-－—–"
            and (not match["a"].isdigit() or not match["b"].isdigit() or _is_span(reading, match))
        )
    ):
        return None
    written = f"{first}-{second}"
    return Number(start, match.end(), "score", written, None, "", written)


def _of_several(reading: Reading, start: int) -> Number | None:
    """13-21-3 and 16.5比10.5, where sport is told of."""
    text = reading.text
    many = _OF_MANY.match(text, start)
    halves = _HALVES.match(text, start)
    match = many or (halves if halves and ".5" in halves[0] else None)
    if not match or re.search("[0-9-]$", reading.before(start, 1)):
        return None
    if not SPORT.search(reading.around(start, match.end(), 40)):
        return None
    written = "-".join(match.groups())
    return Number(start, match.end(), "score", written, None, "", written)


def _figure(written: str) -> int | None:
    if written.isascii():
        return int(written)
    if len(written) > 1 and "十" not in written:
        return None
    return 2 if written == "两" else 0 if written == "零" else number(written)


def _is_time(reading: Reading, match: re.Match[str]) -> bool:
    """19:30 after a word of time is one; so is 08:05."""
    if not (match["a"].isdecimal() and match["b"].isdecimal()):
        return False
    clock = int(match["a"]) < 24 and len(match["b"]) == 2 and int(match["b"]) < 60
    before = reading.before(match.start(), 6)
    return clock and (bool(re.search("[日号晚午晨天]|时间|于", before[-4:])) or match["a"].startswith("0"))


def is_of_sets(reading: Reading, start: int) -> bool:
    """21:15、18:21、21:19 are sets where a match is told."""
    if reading.text[start] == "0":
        return False
    found = _SETS.match(reading.text, start)
    row = found or _SETS.search(reading.text, max(0, start - 24), start + 5)
    return bool(row and row.end() > start and SPORT.search(reading.around(row.start(), row.end(), 30)))


def _is_span(reading: Reading, match: re.Match[str]) -> bool:
    """3-5个 is from three to five."""
    from seeds.language.numbers.units import unit_at

    unit = unit_at(reading.text, match.end())
    return bool(unit and unit[1].how not in ("x", "n") and unit[0] not in ("平", "负", "胜", "大")) and int(
        match["a"]
    ) < int(match["b"])


_MAN_UP = re.compile("(?P<a>[二三四五])(?:打|过)(?P<b>[一二三四])(?![一二三四五六七八九十]?[点折])")


def record(reading: Reading, start: int) -> Number | None:
    """7胜2平2负; a win alone is told by the measure words."""
    if match := _MAN_UP.match(reading.text, start):
        written = f"{number(match['a'])}:{number(match['b'])}"
        return Number(start, match.end(), "ratio", written, None, "", " against ".join(written.split(":")))
    match = _RECORD.match(reading.text, start)
    if (
        match
        and match["games"]
        and not (match["drawn"] or match["lost"])
        and match["games"].isdigit() is False
        and match[0][1] == "局"
    ):
        best = number(match["games"])
        return Number(
            start,
            match.end(),
            "ratio",
            f"{number(match['won'].replace('两', '二'))}:{best}",
            None,
            "",
            f"best of {best}",
        )
    if match and (match["drawn"] or match["lost"] or match["games"]):
        won, drawn, lost = (_figure((match[name] or "0").rstrip("平和负败")) for name in ("won", "drawn", "lost"))
        if won is None or drawn is None or lost is None:
            return None
        parts = [_say(won, "win", "wins")]
        values = [str(won)]
        if match["drawn"]:
            parts.append(_say(drawn, "draw", "draws"))
            values.append(str(drawn))
        if match["lost"]:
            parts.append(_say(lost, "loss", "losses"))
            values.append(str(lost))
        if match["games"] and len(values) == 1:
            games = number(match["games"].replace("两", "二"))
            return Number(start, match.end(), "score", f"{won}/{games}", None, "", f"{parts[0]} in {games} games")
        return Number(start, match.end(), "score", "-".join(values), None, "", ", ".join(parts))
    if (match := _UNBEATEN.match(reading.text, start)) and SPORT.search(reading.around(start, match.end())):
        drawn, lost = (_figure(match[name]) for name in ("drawn", "lost"))
        if drawn is not None and lost is not None:
            return Number(
                start,
                match.end(),
                "score",
                f"{drawn}-{lost}",
                None,
                "",
                f"{_say(drawn, 'draw', 'draws')}, {_say(lost, 'loss', 'losses')}",
            )
    return None


def _say(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
