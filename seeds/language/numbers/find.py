"""All numbers of a text, in one pass from its beginning to its end."""

from __future__ import annotations

import re
from dataclasses import replace

from seeds.language.blanks import closed_up
from seeds.language.numbers.alone import alone, medals
from seeds.language.numbers.bare import bare
from seeds.language.numbers.calendar import day, day_of_row, full, month_day, stamp
from seeds.language.numbers.clock import clock
from seeds.language.numbers.discounts import interest, tenths
from seeds.language.numbers.durations import compound, duration, sentenced
from seeds.language.numbers.figures import HAN
from seeds.language.numbers.growth import against
from seeds.language.numbers.holidays import holiday
from seeds.language.numbers.honoured import honoured
from seeds.language.numbers.joined import joined, pointed
from seeds.language.numbers.lunar import lunar
from seeds.language.numbers.marks import marks
from seeds.language.numbers.meetings import congress, meeting, session
from seeds.language.numbers.nouns import both, colliding, kin
from seeds.language.numbers.number import Number
from seeds.language.numbers.old_years import before_christ, old
from seeds.language.numbers.one_alone import one_alone
from seeds.language.numbers.paired import paired
from seeds.language.numbers.partial import below_zero, half, signed, uncounted
from seeds.language.numbers.phrases import no_amount
from seeds.language.numbers.places import best, form, in_row, of_birth, roman
from seeds.language.numbers.plans import plans
from seeds.language.numbers.quantities import quantity
from seeds.language.numbers.ranks import basement, numbered, rank
from seeds.language.numbers.reading import Reader, Reading
from seeds.language.numbers.relative import relative
from seeds.language.numbers.scores import facing, record, score
from seeds.language.numbers.setting import NumberContext
from seeds.language.numbers.shares import doubled, parts, percent
from seeds.language.numbers.slashed import slashed
from seeds.language.numbers.special import (
    and_a_half,
    born,
    event,
    falling,
    idiom,
    many,
    of_republic,
    over_again,
    shots,
    whole,
)
from seeds.language.numbers.sport import counted, half_of_match, relay, strong
from seeds.language.numbers.stretches import decades, spans
from seeds.language.numbers.tenths import tenths_to, thirds
from seeds.language.numbers.terse import terse
from seeds.language.numbers.told_before import none_of, same_day
from seeds.language.numbers.units import in_base_units, no_number_at
from seeds.language.numbers.vague import (
    about_one,
    crowd,
    half_a_day,
    last,
    recent,
    several,
    short_year,
    some_or_more,
    split,
)
from seeds.language.numbers.weekdays import some_months, weekdays

_FIGURES: tuple[Reader, ...] = (
    old,
    plans,
    stamp,
    relay,
    shots,
    slashed,
    terse,
    event,
    of_republic,
    idiom,
    colliding,
    kin,
    paired,
    whole,
    over_again,
    sentenced,
    falling,
    and_a_half,
    some_months,
    spans,
    of_birth,
    decades,
    full,
    relative,
    lunar,
    month_day,
    day_of_row,
    day,
    short_year,
    split,
    some_or_more,
    clock,
    record,
    strong,
    counted,
    congress,
    meeting,
    session,
    percent,
    tenths_to,
    thirds,
    tenths,
    interest,
    marks,
    facing,
    score,
    duration,
    compound,
    born,
    uncounted,
    numbered,
    parts,
    medals,
    alone,
    quantity,
    bare,
)
_OTHERS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys("今昨明", (clock, relative)),
    "本": (relative, rank, decades),
    **dict.fromkeys("去后这首同翌那该", (relative, rank)),
    "大": (relative, lunar, parts, form),
    "除": (lunar,),
    **dict.fromkeys("上下", (half_of_match, relative, rank, clock, decades)),
    "当": (same_day, relative, rank, clock, decades),
    "前": (before_christ, clock, relative, rank, decades),
    **dict.fromkeys("第头末倒", (plans, relative, rank, last)),
    **dict.fromkeys("农阴夏冬腊", (lunar,)),
    "正": (lunar, clock),
    "年": (lunar, relative),
    **dict.fromkeys("月民宋唐汉", (relative,)),
    "旧": (relative, lunar),
    "元": (old,),
    **dict.fromkeys("周星礼", (weekdays, relative)),
    **dict.fromkeys("凌早晚傍夜深午", (clock,)),
    "清": (clock, relative),
    "中": (form, clock),
    **dict.fromkeys("初高", (form,)),
    **dict.fromkeys("负-−－", (below_zero, percent, basement, signed)),
    **dict.fromkeys("¥￥$€£UNRCASEGJKHM", (signed,)),
    "T": (best, signed),
    **dict.fromkeys("QH", (signed, relative)),
    "过": (parts,),
    "小": (parts, form),
    "多": (parts, many, several),
    "双": (holiday,),
    **dict.fromkeys("成", (uncounted,)),
    "翻": (doubled,),
    **dict.fromkeys("俩仨", (both,)),
    "半": (clock, parts, half, half_a_day, uncounted),
    "零": (below_zero, none_of),
    "(": (relative,),
    **dict.fromkeys("左右", (in_row,)),
    **dict.fromkeys("IVⅠⅡⅢⅣⅤⅥⅦⅧ", (roman,)),
}
_WORDS: dict[str, tuple[Reader, ...]] = {
    "最": (last,),
    "次": (last, relative),
    "近": (recent, parts),
    **dict.fromkeys("弱而不知花耳古耄鲐期", (honoured,)),
    "逾": (parts,),
    "个": (about_one,),
}
"""Characters that begin a number only before certain others."""
_RARE = frozenset("除左右IVⅠⅡⅢⅣⅤⅥⅦⅧQ同翌后这那该初高月民宋唐汉")
"""Characters that seldom begin a number."""
_START = re.compile(
    f"[0-9{HAN}{re.escape(''.join(set(_OTHERS) - _RARE))}]"
    "|近(?=[年些几日来期半])|逾(?=半)|个(?=把)|最(?=后一)|次(?=[节局盘回年])"
    "|除夕|[同翌]年|后[天年]|这个?[周星]|这个月|弱冠|而立|不惑|知天?命|花甲|耳顺|古稀|耄耋|鲐背|期颐|[这那]一?年|该年|[初高](?=[一二三])|月[底末初]|(?:民国|[宋唐汉][朝代]?)(?=[末初])|[宋唐汉][朝代](?=[中前后晚早])|(?<![A-Za-z0-9])(?:Q(?=[1-4])|H(?=[12](?![0-9A-Za-z])))|[左右](?=[一二三四五六七八九十1-9])|(?<![A-Za-z])[IVⅠ-Ⅷ](?=[IVX]*[级类型期度])"
)
_OF_A_NAME = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[万亿]|月(?!球))")
"""AI10月, 腾讯AI10亿元: figures behind a name that ends in letters."""
_SKIPPED = re.compile(rf"[A-Za-z]+(?={_OF_A_NAME.pattern})|[0-9A-Za-z]+(?:[.,][0-9]+)*|[{HAN}]+")
_ADDRESS = re.compile(r"(?:https?://|(?<![A-Za-z])www\.)[!-'*-;=?-Z\\^-z~]+")
_NOT_A_FEW = frozenset("少多无参指基复奇偶")
"""少数人 are few of them, and 数人 none."""
_HOW_MANY = re.compile("[张人件户次笔宗]数日(?=[增减均达])")
"""成交张数日增: how many there were, and from day to day."""
_FIGURE_OR_TABLE = re.compile("(?:^|[，。；、：(见如和及与由从])[图表]$")
"""见表3: which one; 发表3篇 counts."""
_MODEL = re.compile("[A-Za-z][-－]$")
"""AK-47, COVID-19: the number of a make."""
_ONE_OF_THEM = re.compile("其中一[面边个条起家头道]$")
"""其中一面 is one of several, where 一面 alone is a side."""


def find(text: str, setting: NumberContext) -> list[Number]:
    """Every number of a text, in order; none overlaps another."""
    close, places = closed_up(text)
    found = _found(close, setting)
    return (
        [replace(one, start=places[one.start], end=places[one.end - 1] + 1) for one in found] if places else found
    )


def _found(text: str, setting: NumberContext) -> list[Number]:
    reading = Reading(text, setting)
    plain, at = _without_addresses(reading.text), 0
    while match := _START.search(plain, at):
        at = match.start()
        found = _read(reading, at)
        if found and found.start >= (reading.found[-1].end if reading.found else 0):
            if found.kind == "change" and (told := against(reading, found.start)):
                found = replace(found, notes=(*found.notes, told))
            found = pointed(reading, joined(reading, found))
            reading.found.append(found)
            at = found.end
        else:
            at += _skipped(plain, at)
    return [in_base_units(one) for one in reading.found]


def _without_addresses(text: str) -> str:
    """The text with the addresses of the web made of letters: their figures say nothing."""
    return _ADDRESS.sub(lambda found: "x" * len(found[0]), text) if "://" in text or "www." in text else text


def _read(reading: Reading, at: int) -> Number | None:
    char = reading.text[at]
    if no_amount(reading.text, at):
        return None
    if char in "0123456789":
        before = reading.text[at - 1 : at]
        if before and before.isascii() and (before.isalpha() or before in "_@#"):
            return (
                _first(reading, at, _FIGURES) if before.isalpha() and _OF_A_NAME.match(reading.text, at) else None
            )
        if found := holiday(reading, at):
            return found
        if before in ("图", "表") and _FIGURE_OR_TABLE.search(reading.before(at, 2)):
            return None
        if before == "±" or _MODEL.search(reading.before(at, 2)):
            return None
        return _first(reading, at, _FIGURES)
    if char == "数" and (reading.before(at, 1) in _NOT_A_FEW or _HOW_MANY.match(reading.text, max(0, at - 1))):
        return None
    if char in HAN:
        if reading.setting.yuan != "CNY" and (found := of_republic(reading, at)):
            return found
        if found := holiday(reading, at) or _told_first(reading, at):
            return found
        word = no_number_at(reading.text, at)
        if (word and not _ONE_OF_THEM.search(reading.before(at + word, word + 2))) or one_alone(reading.text, at):
            return None
        return _first(reading, at, _OTHERS.get(char, ()) + _FIGURES)
    return _first(reading, at, _OTHERS.get(char) or _WORDS[char])


def _told_first(reading: Reading, at: int) -> Number | None:
    """What counts although the word it looks like is none: 夺五金."""
    readers = (whole, crowd, marks, below_zero, medals)
    return _first(reading, at, readers)


def _first(reading: Reading, at: int, readers: tuple[Reader, ...]) -> Number | None:
    for reader in readers:
        if found := reader(reading, at):
            return found
    return None


def _skipped(text: str, at: int) -> int:
    """What was no number is left behind as a whole, so that no part of it is taken for one."""
    if (
        text[at] == "数"
        and text[at + 1 : at + 2] in tuple("一二三四五六七八九百")
        and not text.startswith("数一数二", at)
    ):
        return 1  # 预测数一八八一亿, 预测数百分之七
    if length := no_amount(text, at):
        return length
    if text.startswith("一一", at) and text[at - 1 : at] in ("唯", "统", "单"):
        return 1
    if length := no_number_at(text, at) if text[at] in HAN + "半" else 0:
        return length
    if one_alone(text, at):
        return 1
    match = _SKIPPED.match(text, at)
    return len(match[0]) if match else 1
