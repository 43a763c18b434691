"""How well numbers are found in annotated texts: the part of companion.py that judges spans, kinds and values."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from same_units import MEASURES, same_unit, unit

from seeds.language.numbers import Number
from seeds.language.plain import plainly

HEDGES = "长有约大近超逾过达将多于不足到未满低高少至不止今去明前后本上年为接最合折≤≥<>从仅只"
BLANKS = re.compile("[ \u3000]+")
"""約 4600 人: some papers set figures apart."""
MONEY = re.compile("^(?:新台币|人民币|[台港]币)(?=.)")
"""Whether the name of the money before its figures was noted with them."""
AFTER = "以上下左右内余多许个前后间"
INDEFINITE = re.compile("一[\u4e00-\u9fff]{1,2}")
TOLD_ONE = re.compile("(?:[只仅就每另唯共第]|其中|最后|不到|另外)[有是的]?$")
"""Behind these words one is told as against more, and counts like any other number."""
KIN = (
    {"amount", "count", "measure", "change", "range", "score"},
    {"share", "ratio", "change", "range"},
    {"date", "period", "range", "rank"},
    {"period", "age", "range", "change", "measure", "count"},
    {"rank", "count"},
    {"score", "ratio", "range"},
)


def numbers(
    name: str, truth: dict[str, Any], found: list[list[Number]], counts: Counter[str], *, told: bool
) -> None:
    """The numbers of one text."""
    used: set[tuple[int, int]] = set()
    for gold in truth.get("numbers", ()):
        if is_indefinite(gold, truth["paragraphs"]):
            counts["a, and no number"] += 1
            continue
        counts["numbers"] += 1
        if gold["p"] is None:  # stands in the head of the page
            continue
        text = truth["paragraphs"][gold["p"]]
        ours = next((number for number in found[gold["p"]] if same_span(gold, number, text)), None)
        parts = judged(gold, ours, text)
        if ours:
            used.add((gold["p"], ours.start))
        for part, right in parts.items():
            counts[part] += right
        right = all(parts[part] for part in ("span", "kind or its kin", "value", "unit"))
        counts["right"] += right
        if told and not right:
            wrong = ", ".join(part for part in ("span", "kind or its kin", "value", "unit") if not parts[part])
            start, end = gold["at"], gold["at"] + len(gold["text"])
            near = [shown(text, one) for one in found[gold["p"]] if one.start < end and one.end > start]
            place = f"…{text[max(0, start - 10) : start]}[{gold['text']}]{text[end:][:8]}…"
            print(name, place, gold["kind"], gold["value"], gold["high"], gold["unit"], "—", wrong, near)
    for number, passage in enumerate(found):
        for ours in passage:
            if (number, ours.start) not in used and not covered(truth, number, ours):
                counts["besides"] += 1
                text = truth["paragraphs"][number]
                counts["with figures"] += any(char.isdigit() for char in text[ours.start : ours.end])
                if told:
                    before, behind = text[max(0, ours.start - 8) : ours.start], text[ours.end :][:8]
                    print(f"{name} besides …{before}[{shown(text, ours)}]{behind}")


def is_indefinite(gold: dict[str, Any], paragraphs: list[str]) -> bool:
    """Whether 一个, 一种, 一句 only means “a”: annotators note it or not; it is judged in neither case."""
    if gold["p"] is None or gold["kind"] != "count" or gold["value"] != 1 or not INDEFINITE.fullmatch(gold["text"]):
        return False
    return not TOLD_ONE.search(plainly(paragraphs[gold["p"]][max(0, gold["at"] - 4) : gold["at"]]))


def shown(text: str, number: Number) -> str:
    """A number in one line."""
    return f"{text[number.start : number.end]} {number.kind} {number.value} {number.high} {number.unit}"


def covered(truth: dict[str, Any], passage: int, ours: Number) -> bool:
    """Whether an annotated number shares a character with ours."""
    return any(
        gold["p"] == passage and gold["at"] < ours.end and ours.start < gold["at"] + len(gold["text"])
        for gold in truth.get("numbers", ())
    )


def same_span(gold: dict[str, Any], ours: Number, text: str) -> bool:
    """The same stretch but for words like 约 and 左右; or one end of a range, or a date with its year before it."""
    start, end = gold["at"], gold["at"] + len(gold["text"])
    mine, theirs = plainly(text[ours.start : ours.end]), plainly(text[start:end])
    if ours.start >= end or start >= ours.end:
        return False
    mine, theirs = (MONEY.sub("", BLANKS.sub("", written)) for written in (mine, theirs))
    if mine.lstrip(HEDGES).rstrip(AFTER) == theirs.lstrip(HEDGES).rstrip(AFTER):
        return True
    if ours.start == start and abs(ours.end - end) <= 4 and is_counted(mine, theirs):
        return True
    if ours.high is not None and ours.start <= start and end <= ours.end:
        return True
    if ours.kind == gold["kind"] == "date" and ours.start <= start and end <= ours.end:
        return True  # a day with its weekday or its hour, told apart or as one
    behind = plainly(text[ours.end : end])
    inside = ours.start <= start and (end == ours.end or (end > ours.end and not behind.strip(AFTER)))
    return inside and gold["kind"] in ("date", "period", "rank") and ours.kind in ("date", "period", "rank")


def is_counted(mine: str, theirs: str) -> bool:
    """Whether one is the other with the noun that is counted: 18个篮板, 第二枪."""
    short, long = sorted((mine, theirs), key=len)
    rest = long[len(short) :].replace("三分球", "")
    return long.startswith(short) and not any(char.isdigit() or char in "一二三四五六七八九十" for char in rest)


def judged(gold: dict[str, Any], ours: Number | None, text: str) -> dict[str, bool]:
    """Which parts of a number are right."""
    if ours is None:
        return dict.fromkeys(("span", "kind", "kind or its kin", "value", "unit"), False)
    kin = gold["kind"] == ours.kind or any(gold["kind"] in kinds and ours.kind in kinds for kinds in KIN)
    return {
        "span": True,
        "kind": gold["kind"] == ours.kind,
        "kind or its kin": kin,
        "value": same_value(gold, ours),
        "unit": same_unit(gold, ours) or as_length(gold, ours),
    }


def same_value(gold: dict[str, Any], ours: Number) -> bool:
    """Value and the other end; measures in one unit."""
    factor, _ = MEASURES.get(unit(gold["unit"]), (1.0, ""))
    mine, _ = MEASURES.get(unit(ours.unit), (1.0, ""))
    if not unit(gold["unit"]) or not unit(ours.unit):
        factor = mine = 1.0
    if as_factor(gold, ours) or as_lunar(gold, ours) or as_fall(gold, ours):
        return True
    if gold["value"] is None or as_length(gold, ours):  # the annotator left it open
        return True
    if (
        isinstance(ours.value, str) and ours.kind in ("score", "measure") and gold["high"] is not None
    ):  # told as two figures
        return re.split("[-/]", ours.value) == [str(gold["value"]), str(gold["high"])]
    if gold["high"] is None and ours.high is not None:
        return any(close(gold["value"], value, factor, mine) for value in (ours.value, ours.high)) or is_part(
            gold, ours
        )
    if "Q" in str(gold["value"]) and gold["high"] is None:
        return close(gold["value"], ours.value, factor, mine)
    return close(gold["value"], ours.value, factor, mine) and close(gold["high"], ours.high, factor, mine)


def as_length(gold: dict[str, Any], ours: Number) -> bool:
    """Whether months from one to another were noted as how many they are: 上半年 as six months."""
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit(gold["unit"]), 0)
    ends = [re.fullmatch(r"(?:(\d{4})-)?(\d\d)", str(end)) for end in (ours.value, ours.high)]
    if not months or gold["high"] is not None or not isinstance(gold["value"], int) or not all(ends):
        return False
    first, last = (int(end[1] or 0) * 12 + int(end[2]) for end in ends if end)
    return last - first + 1 == gold["value"] * months


def as_lunar(gold: dict[str, Any], ours: Number) -> bool:
    """Whether 正月初六 was noted as its day in our calendar, which falls within two months after the lunar one."""
    if ours.unit != "lunar" or not isinstance(ours.value, str):
        return False
    noted = re.fullmatch(r"\d{4}-(\d\d)-\d\d", str(gold["value"]))
    return noted is not None and (int(noted[1]) - int(ours.value[:2])) % 12 <= 2


def as_factor(gold: dict[str, Any], ours: Number) -> bool:
    """Whether 增长两倍 was noted as it is written, which the program tells as threefold."""
    grew = ours.kind == "change" and not ours.unit and "times" in ours.english
    return (
        grew
        and gold["high"] is None
        and isinstance(gold["value"], (int, float))
        and gold["value"] + 1 == ours.value
    )


def as_fall(gold: dict[str, Any], ours: Number) -> bool:
    """Whether 下降54%至61% was noted from the one to the other or without its sign, which the word before it tells.

    What was noted as below nothing must be found as that.
    """
    if not ours.english.startswith("down") or isinstance(ours.value, str):
        return False
    mine = [abs(end) for end in (ours.value, ours.high) if isinstance(end, (int, float))]
    theirs = [abs(end) for end in (gold["value"], gold["high"]) if isinstance(end, (int, float))]
    return len(mine) == len(theirs) and all(
        close(one, two, 1.0, 1.0) for one, two in zip(sorted(theirs), sorted(mine), strict=True)
    )


def is_part(gold: dict[str, Any], ours: Number) -> bool:
    """第二季度 noted as 2, 2024年上半年 as 2024, 10月底 as 10."""
    first = str(ours.value)
    quarter = re.search(r"(\d\d)$", first)
    if quarter and isinstance(gold["value"], int) and gold["value"] <= 4:
        return int(quarter[1]) == gold["value"] * 3 - 2
    return str(gold["value"]) in first or str(gold["value"]).startswith(first)


def close(gold: Any, ours: Any, factor: float, mine: float) -> bool:
    """Equal numbers, or a date of which one of the two tells more."""
    if gold is None or ours is None:
        return gold is None and ours is None
    if isinstance(gold, float) and gold.is_integer():  # a year
        gold = int(gold)
    if isinstance(gold, str) and gold.startswith("--"):  # a date without its year, as ISO 8601 writes it
        gold = gold[2:]
    if isinstance(gold, str) and (quarter := re.fullmatch(r"(\d{4})-Q([1-4])", gold)):
        gold = f"{quarter[1]}-{int(quarter[2]) * 3 - 2:02}"
    if isinstance(gold, str) and "T" in gold:  # a day and its hour, of which the text may name the hour alone
        day, hour = gold.split("T")
        return str(ours) in (hour, f"{day} {hour}") or close(day, ours, factor, mine)
    if isinstance(ours, str) and " " in ours:  # 1月20日4时, where the day or the hour was noted
        return any(close(gold, part, factor, mine) for part in ours.split())
    if isinstance(gold, str) or isinstance(ours, str):
        theirs, own = ([part.lstrip("0") for part in re.split("[-/:]", str(value))] for value in (gold, ours))
        return (
            str(gold) == str(ours)
            or theirs == own[-len(theirs) :]
            or theirs == own[: len(theirs)]
            or own == theirs[-len(own) :]
        )
    places = len(str(gold).partition(".")[2])
    rounded = 1e-4 * abs(gold * factor) if abs(gold) < 1 else 10.0**-places if places > 2 else 0.0  # 1/3 as 0.3333
    return abs(gold * factor - ours * mine) <= max(1e-6 * max(1.0, abs(gold * factor)), rounded)
