"""Shares and factors: 35%, 百分之三十, 三成五, 三分之一, 2.7个百分点, 增长两倍, 翻一番, 八折, 一半."""

from __future__ import annotations

import re
from decimal import Decimal

from seeds.language.numbers import wording
from seeds.language.numbers.beside import by_its_noun
from seeds.language.numbers.bounds import bounded
from seeds.language.numbers.dates import number
from seeds.language.numbers.discounts import discount
from seeds.language.numbers.figures import PLAIN, Figure, figure
from seeds.language.numbers.growth import direction, turned
from seeds.language.numbers.number import Kind, Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import no_number_at, unit_at

_TO = r"[-—–~～至到]"
_PERCENT = re.compile(
    rf"(?P<minus>[-−－负])?(?P<a>{PLAIN})(?:(?P<sign1>[%‰])?{_TO}(?P<b>{PLAIN}))?(?P<more>余|多)?(?P<sign>个?(?:[百千]分点|基点)|[%‰]|个?BP|bp|pct)"
)
_FIRST_OF_POINTS = re.compile(
    r"(?P<a>[0-9]{1,4}(?:\.[0-9]+)?)(?P<each>个)?(?=(?:[、和及与，][0-9]{1,4}(?:\.[0-9]+)?个?){1,4}(?<!个)个?百分点|(?:[、和及与，][0-9]{1,4}(?:\.[0-9]+)?个?){1,4}(?<=个)百分点)"
)
_PARTS = re.compile(
    r"(?P<under>[0-9]{1,4}[万亿]|[十百千]?万|亿|百|千|十|[0-9]{1,4}|[二三四五六七八九]|[一二三四五六七八九十百千]{2,5})分之(?P<over>[0-9]{1,4}(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百千廿卅]{1,7}(?:点[零〇一二三四五六七八九]{1,4})?)(?:[至到](?P<to>[二三四五六七八九十百]{1,4}(?![年月日个分])))?(?:[点](?=[^零一二三四五六七八九]))?(?P<more>多|余)?"
)
_AND_PARTS = re.compile(
    "(?P<w>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})又(?P<u>[0-9]{1,3}|[二三四五六七八九十]{1,3})分之(?P<o>[0-9]{1,3}|[一二两三四五六七八九])"
)
"""4又3分之2局."""
_SLASH = re.compile(r"(?P<over>[1-9][0-9]?)/(?P<under>[1-9][0-9]{0,2})(?![0-9/年月.])")
_SPOONS = re.compile("(?:[大小茶汤])?[匙勺杯碗]")
_IN_ENGLISH = {"匙": "spoonful", "勺": "spoonful", "杯": "cup", "碗": "bowl"}
"""1/2匙: of a recipe."""
_WORDS = re.compile(
    "(?:一大半|逾半|近半(?!数|百|年|个)|一半|半数|过半|大半|多半|小半)(?!百|天|年|夜|会|辈|生|晌|信|斤|截|径|个(?:月|小时|世纪|学期|星期))"
)
_MOST = re.compile("[占有超过近去成了]$")
"""Without these 多半 is most likely, and no share."""
_AFTER_TENTH = re.compile(
    r"成(?:(?P<half>半)|(?P<five>[一二三四五六七八九])(?![成个年名家]))?(?P<more>多|余)?(?=$|[以左上](?![为海])|[^为功员绩果立本长都交型品片语效就熟群套因份批百千分灾双对天器真亲全名仙绩见活像行])"
)
_AFTER_FIGURE = re.compile(
    r"成(?:(?P<half>半)|(?P<five>[一二三四五六七八九])(?![成个年名家]))?(?P<more>多|余)?(?![为功立品交效就型本长员])"
)
_WORDS_WITH_ONE = ("一般", "一线", "一些", "一直", "一定", "一部")
_STAFF = re.compile("成(?=员工|人员|本地|长期|都是|都在|份额|分布|品牌|交易|交通|为)")
_TIMES = re.compile(r"(?P<more>多|余)?倍(?P<more2>多|余)?(?!增|加[速大强倍]|[率频感数速体])")
_DOUBLED = re.compile("翻(?:了)?(?P<about>近|将近|约)?(?:(?P<n>[一二两三四五1-5])番|番|(?P<double>一?倍))")
_GREW = re.compile(
    "(?:增长|增加|提高|提升|上升|上涨|增|涨|扩大|高出|高|多出|多|大|快|激增|猛增|暴涨|飙升|增幅|涨幅|增速|攀升|暴增|大增)(?:了|幅|幅达|近|约|超过?|逾|达|高达|为|将近|至少|整整|幅度|出){0,3}$"
)
_TO_LEVEL = re.compile("(?:至|到|为|达到|是)(?:了|近|约|超过?|逾)?$")


def _number(
    reading: Reading,
    start: int,
    end: int,
    kind: Kind,
    low: Decimal,
    high: Decimal | None,
    unit: str,
    said: str,
    *,
    over: bool = False,
    notes: tuple[str, ...] = (),
) -> Number:
    said, more = bounded(reading, start, end, said, over=over)
    moves = direction(reading, start)
    if moves and kind in ("share", "change", "measure"):
        kind, said = "change", f"{moves} {said}"
        low, high = turned(moves, low, high)
    if high is not None:
        kind = "range" if kind != "change" else kind
    value = None if high is None else wording.plain(high)
    return Number(start, end, kind, wording.plain(low), value, unit, said, (*notes, *more))


def percent(reading: Reading, start: int) -> Number | None:
    """35%, -2.1%, 3至5个百分点, 25个基点."""
    match = _PERCENT.match(reading.text, start)
    if match is None and (first := _FIRST_OF_POINTS.match(reading.text, start)):
        low = Decimal(first["a"])
        said = f"{wording.reach(low, None)} percentage point{'s' * (low != 1)}"
        return _number(reading, start, first.end(), "change", low, None, "percentage point", said)
    if not match or (
        match["minus"] and reading.text[start] != "负" and re.match("[0-9%‰]", reading.before(start, 1))
    ):
        return None
    sign = match["sign"].lstrip("个")
    minus = -1 if match["minus"] else 1
    low = Decimal(re.sub("[^0-9.]", "", match["a"]))
    high = Decimal(re.sub("[^0-9.]", "", match["b"])) if match["b"] else None
    if high is not None and high <= low:
        return None
    over = bool(match["more"])
    if sign in ("%", "‰"):
        size = 100 if sign == "%" else 1000
        said = "–".join(f"{part.normalize():f}" for part in (low * minus, high) if part is not None)
        said += "%" if size == 100 else " per thousand"
        return _number(
            reading, start, match.end(), "share", low * minus / size, high and high / size, "", said, over=over
        )
    basis = sign not in ("百分点", "千分点", "pct")
    name = "point per thousand" if sign == "千分点" else "basis point" if basis else "percentage point"
    plural = name.replace("point", "points") if low != 1 or high is not None else name
    said = f"{wording.reach(low * minus, high)} {plural}"
    notes = ("one hundredth of a percentage point each",) if basis else ()
    return _number(reading, start, match.end(), "change", low * minus, high, name, said, over=over, notes=notes)


def parts(reading: Reading, start: int) -> Number | None:
    """百分之三十, 百分百, 三分之一, 1/3, 一半, 过半."""
    text = reading.text
    if text.startswith("百分百", start) and not text.startswith("感觉", start + 3):
        return _number(reading, start, start + 3, "share", Decimal(1), None, "", "100%")
    if (match := _AND_PARTS.match(text, start)) and (unit := unit_at(text, match.end())):
        whole, under, over = (Decimal(number(match[name].replace("两", "二"))) for name in ("w", "u", "o"))
        end, mixed = match.end() + len(unit[0]), round(whole + over / under, 6) if under else None
        what = by_its_noun(text, start, end, unit[0], unit[1])
        said = f"{whole} {over}/{under} {what.counted(False)}".strip()
        return Number(start, end, what.kind, wording.plain(mixed), None, what.name, said) if mixed else None
    if match := _PARTS.match(text, start):
        return _parts(reading, match)
    if (
        (match := _SLASH.match(text, start))
        and int(match["over"]) < int(match["under"])
        and not re.search("[0-9/]$", reading.before(start, 1))
    ):
        value = Decimal(match["over"]) / Decimal(match["under"])
        if re.match("决赛|半决赛|场|线", reading.after(match.end(), 2)):
            return None
        if measure := _SPOONS.match(text, match.end()):
            spoon, share = _IN_ENGLISH[measure[0][-1]], wording.plain(round(value, 6))
            said = f"{match['over']}/{match['under']} {spoon}"
            return Number(start, measure.end(), "count", share, None, spoon, said)
        return _number(
            reading, start, match.end(), "share", round(value, 6), None, "", f"{match['over']}/{match['under']}"
        )
    if (match := _WORDS.match(text, start)) and not (
        match[0] == "多半" and not _MOST.search(reading.before(start, 1))
    ):
        if match[0] == "过半" and re.search("[已经之]?时间$", reading.before(start, 3)):
            return None
        english = {
            "一半": "half",
            "半数": "half",
            "过半": "more than half",
            "逾半": "more than half",
            "近半": "nearly half",
            "小半": "less than half",
        }.get(match[0], "more than half")
        return _number(reading, start, match.end(), "share", Decimal("0.5"), None, "", english)
    return None


def _parts(reading: Reading, match: re.Match[str]) -> Number | None:
    under, over = match["under"], match["over"]
    bottom = Decimal(under) if under.isdigit() and under.isascii() else _han(reading, match.start("under"))
    told = None if re.fullmatch(r"[0-9.]+", over) else figure(reading.text, match.start("over"))
    top, last = (told.low, told.high) if told else (Decimal(over), None) if over[0].isascii() else (None, None)
    if not bottom or top is None or reading.after(match.end(), 2) == "决赛":
        return None
    value = top / bottom
    names = {100: "%", 1000: " per thousand", 10000: " per ten thousand"}
    name = names.get(int(bottom))
    amount = f"{top.normalize():f}" + (f"–{last.normalize():f}" if last else "")
    said = f"{amount}{name}" if name else f"{amount}/{bottom}"
    high, over = round(last / bottom, 6) if last else None, bool(match["more"])
    return _number(reading, match.start(), match.end(), "share", round(value, 6), high, "", said, over=over)


def _han(reading: Reading, start: int) -> Decimal | None:
    found = figure(reading.text, start)
    return found.low if found and found.high is None else None


def after_figure(reading: Reading, of: Figure) -> Number | None:
    """成, 折, 倍 and Chinese 百分点 behind a figure that was read."""
    text, end = reading.text, of.end
    if of.low is None:
        if text.startswith("倍", end) and not of.scaled and re.match("倍(?!增|加|率|数)", text[end : end + 2]):
            return Number(of.start, end + 1, "ratio", None, None, "", "several times")
        return None
    follows = text[end : end + 1]
    if follows == "成":
        return _tenths(reading, of)
    if follows == "折":
        return discount(reading, of)
    if of.han and follows in ("%", "‰"):
        size = 100 if follows == "%" else 1000
        said = f"{wording.reach(of.low, of.high)}{'%' if size == 100 else ' per thousand'}"
        return _number(
            reading, of.start, end + 1, "share", of.low / size, of.high and of.high / size, "", said, over=of.over
        )
    if match := _TIMES.match(text, end):
        return _times(reading, of, match)
    if match := re.compile("个?(?:(?P<half>半)个?)?百分点").match(text, end):
        low = of.low + Decimal("0.5") * bool(match["half"])
        said = f"{wording.reach(low, of.high)} percentage point{'s' * (low != 1 or of.high is not None)}"
        return _number(
            reading, of.start, match.end(), "change", low, of.high, "percentage point", said, over=of.over
        )
    return None


def _goes_on(text: str, at: int) -> bool:
    """8成二手车, 三成一线工人: the numeral behind 成 begins a word, and is no hundredth."""
    return no_number_at(text, at) > 0 or text.startswith(_WORDS_WITH_ONE, at)


def _tenths(reading: Reading, of: Figure) -> Number | None:
    """三成 is 30%; 成 in 三成员工 still is, in 成为 and 成员 not."""
    assert of.low is not None
    match = (_AFTER_TENTH if of.han else _AFTER_FIGURE).match(reading.text, of.end)
    staff = _STAFF.match(reading.text, of.end) if of.low != 1 or not of.han else None
    if (not match and not staff) or not 1 <= of.low <= 10:
        return None
    end = match.end() if match else of.end + 1
    low = of.low / 10
    if match and match["five"] and _goes_on(reading.text, match.start("five")):
        match, end = None, of.end + 1
    if match and match["five"]:
        low += Decimal("一二三四五六七八九".index(match["five"]) + 1) / 100
    if match and match["half"]:
        low += Decimal("0.05")
    if of.han and of.low == 1 and of.end - of.start == 1 and reading.text[end : end + 1] in ("不", "熟"):
        return None
    high = of.high / 10 if of.high is not None else None
    said = wording.percent(low) if high is None else f"{wording.percent(low)[:-1]}–{wording.percent(high)}"
    over = of.over or bool(match and match["more"])
    return _number(reading, of.start, end, "share", low, high, "", said, over=over)


def _times(reading: Reading, of: Figure, match: re.Match[str]) -> Number | None:
    """增长两倍 means three times as much; 是…的两倍, 增至两倍 two."""
    assert of.low is not None
    before = reading.before(of.start, 12)
    grew = bool(_GREW.search(before)) and not _TO_LEVEL.search(before)
    more = 1 if grew else 0
    low, high = of.low + more, of.high + more if of.high is not None else None
    over = of.over or bool(match["more"] or match["more2"])
    said = f"{wording.reach(low, high)} times"
    more_by = wording.reach(of.low, of.high)
    notes = (f"grew by {more_by} times its size, so it is {said} as large",) if grew else ()
    said, extra = bounded(reading, of.start, match.end(), said, over=over)
    kind: Kind = "range" if high is not None else "change" if grew else "ratio"
    return Number(
        of.start,
        match.end(),
        kind,
        wording.plain(low),
        None if high is None else wording.plain(high),
        "",
        said,
        (*notes, *extra),
    )


def doubled(reading: Reading, start: int) -> Number | None:
    """翻一番 is twice as much, 翻两番 four times."""
    match = _DOUBLED.match(reading.text, start)
    if not match or (match[0] == "翻番" and reading.after(match.end(), 1) == "茄"):
        return None
    count = (
        "一二三四五".find(match["n"].replace("两", "二")) + 1
        if match["n"] and not match["n"].isdigit()
        else int(match["n"] or 1)
    )
    factor = 2**count
    about = "nearly " if match["about"] else ""
    said, more = bounded(reading, start, match.end(), f"{about}{factor} times as much")
    return Number(
        start,
        match.end(),
        "change",
        factor,
        None,
        "",
        said,
        (f"doubled {count} times" if count > 1 else "doubled", *more),
    )
