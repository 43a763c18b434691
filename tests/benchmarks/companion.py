"""How well numbers, formulas and speakers are found in annotated texts, and how fast.

`UNSEEN=DIR python tests/benchmarks/companion.py [-v]`

DIR holds a JSON file a text with `paragraphs`, `date`, `numbers` (p, at, text, kind, value, high, unit),
`formulas` (p, at, text) and `says` (p, at, speaker, verb, direct, quote_starts). `-v` lists what is missed and
what was found besides. What annotators may write in several ways counts as the same: whether 约 or 左右
belongs to a number, a date with or without its year, the noun that is counted, a range as one number or
two, units with or without 千 and 兆, and kinds that are cousins (`KIN`). Where an annotator left value or
unit open, any will do. Without UNSEEN only speed is measured.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from says import says

from seeds.documents import bundled
from seeds.language.analyse import analyse_all
from seeds.language.constructions import find as find_constructions
from seeds.language.formulas import find as find_formulas
from seeds.language.formulas import find_short_forms
from seeds.language.numbers import Number, NumberContext, find, setting
from seeds.language.speech import statements

HEDGES = "约大近超逾过达将多于不足到未满低高少至今去明前后本上年"
AFTER = "以上下左右内余多许个"
KIN = (
    {"amount", "count", "measure", "change", "range", "score"},
    {"share", "ratio", "change", "range"},
    {"date", "period", "range", "rank"},
    {"period", "age", "range", "change", "measure", "count"},
    {"rank", "count"},
    {"score", "ratio", "range"},
)
MEASURES = {
    "m": (1.0, "m"),
    "km": (1000.0, "m"),
    "li": (500.0, "m"),
    "cm": (0.01, "m"),
    "mm": (0.001, "m"),
    "mu": (10000 / 15, "m²"),
    "ha": (10000.0, "m²"),
    "m²": (1.0, "m²"),
    "km²": (1e6, "m²"),
    "jin": (0.5, "kg"),
    "kg": (1.0, "kg"),
    "g": (0.001, "kg"),
    "t": (1000.0, "kg"),
    "liang": (0.05, "kg"),
    "second": (1.0, "s"),
    "minute": (60.0, "s"),
    "hour": (3600.0, "s"),
    "month": (1.0, "month"),
    "year": (12.0, "month"),
    "century": (1200.0, "month"),
    **{
        f"{prefix}{base}": (factor, base)
        for base in ("W", "Wh", "V", "Hz", "Pa", "Ah", "J")
        for prefix, factor in (("", 1.0), ("h", 1e2), ("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12))
    },
    "mAh": (0.001, "Ah"),
    "foot": (0.3048, "m"),
    "mile": (1609.344, "m"),
}
"""What is measured in one of several units."""
SAME_UNIT = {
    "metre": "m",
    "meter": "m",
    "kilometre": "km",
    "kilometer": "km",
    "hectare": "ha",
    "tonne": "t",
    "ton": "t",
    "square metre": "m²",
    "m2": "m²",
    "square kilometre": "km²",
    "km2": "km²",
    "kilogram": "kg",
    "gram": "g",
    "centimetre": "cm",
    "millimetre": "mm",
    "岁": "year",
    "年": "year",
    "个月": "month",
    "月": "month",
    "天": "day",
    "小时": "hour",
    "分钟": "minute",
    "元": "CNY",
    "百分点": "percentage point",
    "里": "li",
    "斤": "jin",
    "RMB": "CNY",
    "yuan": "CNY",
    "degree Celsius": "°C",
    "degree": "°C",
    "celsius": "°C",
    "NTD": "TWD",
    "catty": "jin",
    "minutes": "minute",
    "years": "year",
    "metric ton": "t",
    "cubic metre": "m³",
    "m3": "m³",
    "pp": "percentage point",
    "s": "second",
    "feet": "foot",
    "miles": "mile",
    "percentage points": "percentage point",
    "months": "month",
    "days": "day",
    "hours": "hour",
}


def main(folder: str | None, *, told: bool) -> None:
    """Print everything."""
    if folder:
        annotated(Path(folder), told=told)
    speed()


def annotated(folder: Path, *, told: bool) -> None:
    """Each annotated number and formula, found and right in its parts."""
    counts: Counter[str] = Counter()
    files = sorted(folder.glob("*.json"))
    for file in files:
        truth = json.loads(file.read_text(encoding="utf-8"))
        paragraphs = truth["paragraphs"]
        known = setting(paragraphs, truth.get("date") or "")
        found = [find(text, known) for text in paragraphs]
        numbers(file.stem, truth, found, counts, told=told)
        formulas(file.stem, truth, counts, told=told)
        says(file.stem, truth, counts, told=told)
    print(f"{len(files)} texts".ljust(60) + "goal")
    report("numbers found and right", counts["right"], counts["numbers"], 0.97)
    for part in ("span", "kind", "kind or its kin", "value", "unit"):
        report(f"  {part}", counts[part], counts["numbers"], 0.97)
    print(f"  {counts['besides']} more were found besides, {counts['with figures']} of them with figures")
    report("formulas found and right", counts["formulas right"], counts["formulas"], 0.95)
    print(f"  {counts['formulas besides']} more formulas were found")
    report("statements with the right speaker", counts["speakers right"], counts["statements"], 0.85)
    report("  found", counts["statements found"], counts["statements"], 0.85)
    print(f"  {counts['statements besides']} more statements were found")


def report(what: str, right: int, count: int, goal: float) -> None:
    """One line: share, numbers, what was promised."""
    share = right / count if count else 1.0
    print(f"{what:33} {share:7.2%}  ({count - right} wrong of {count})".ljust(60) + f"{goal:.0%}")


def numbers(
    name: str, truth: dict[str, Any], found: list[list[Number]], counts: Counter[str], *, told: bool
) -> None:
    """The numbers of one text."""
    used: set[tuple[int, int]] = set()
    for gold in truth.get("numbers", ()):
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
    mine, theirs = text[ours.start : ours.end], text[start:end]
    if ours.start >= end or start >= ours.end:
        return False
    if mine.lstrip(HEDGES).rstrip(AFTER) == theirs.lstrip(HEDGES).rstrip(AFTER):
        return True
    if ours.start == start and abs(ours.end - end) <= 4 and is_counted(mine, theirs):
        return True
    if ours.high is not None and ours.start <= start and end <= ours.end:
        return True
    inside = ours.start <= start and end == ours.end
    return inside and gold["kind"] in ("date", "period", "rank") and ours.kind in ("date", "period", "rank")


def is_counted(mine: str, theirs: str) -> bool:
    """Whether one is the other with the noun that is counted: 18个篮板, 第二枪."""
    short, long = sorted((mine, theirs), key=len)
    return long.startswith(short) and not any(
        char.isdigit() or char in "一二三四五六七八九十" for char in long[len(short) :]
    )


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
        "unit": same_unit(gold, ours),
    }


def same_value(gold: dict[str, Any], ours: Number) -> bool:
    """Value and the other end; measures in one unit."""
    factor, _ = MEASURES.get(unit(gold["unit"]), (1.0, ""))
    mine, _ = MEASURES.get(unit(ours.unit), (1.0, ""))
    if not unit(gold["unit"]) or not unit(ours.unit):
        factor = mine = 1.0
    if gold["value"] is None:  # the annotator left it open
        return True
    if ours.kind == "score" and gold["high"] is not None:  # told as two figures
        return str(ours.value) == f"{gold['value']}-{gold['high']}"
    if gold["high"] is None and ours.high is not None:
        return any(close(gold["value"], value, factor, mine) for value in (ours.value, ours.high)) or is_part(
            gold, ours
        )
    if "Q" in str(gold["value"]) and gold["high"] is None:
        return close(gold["value"], ours.value, factor, mine)
    return close(gold["value"], ours.value, factor, mine) and close(gold["high"], ours.high, factor, mine)


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
    if isinstance(gold, str) and (quarter := re.fullmatch(r"(\d{4})-Q([1-4])", gold)):
        gold = f"{quarter[1]}-{int(quarter[2]) * 3 - 2:02}"
    if isinstance(gold, str) or isinstance(ours, str):
        theirs, own = ([part.lstrip("0") for part in re.split("[-/:]", str(value))] for value in (gold, ours))
        return (
            str(gold) == str(ours)
            or theirs == own[-len(theirs) :]
            or theirs == own[: len(theirs)]
            or own == theirs[-len(own) :]
        )
    return abs(gold * factor - ours * mine) <= 1e-6 * max(1.0, abs(gold * factor))


def unit(name: str | None) -> str:
    """One name for units that have several."""
    return SAME_UNIT.get(name or "", name or "")


def same_unit(gold: dict[str, Any], ours: Number) -> bool:
    """Money and measures must be the same; what is counted has no one name."""
    theirs, own = unit(gold["unit"]), unit(ours.unit)
    strict = set(MEASURES) | {"°C", "percentage point", "CNY", "USD", "TWD", "HKD", "EUR"}
    if gold["value"] is None and not theirs:  # the annotator left it open
        return True
    if theirs == own or (theirs not in strict and own not in strict):
        return True
    if theirs in MEASURES and own in MEASURES:
        return MEASURES[theirs][1] == MEASURES[own][1]
    return (not theirs and ours.kind in ("age", "rank", "date", "score")) or (
        not own and gold["kind"] in ("age", "rank", "date", "score")
    )


def formulas(name: str, truth: dict[str, Any], counts: Counter[str], *, told: bool) -> None:
    """The formulas of one text; brackets and blanks around one do not matter."""
    used: set[tuple[int, int]] = set()
    for gold in truth.get("formulas", ()):
        counts["formulas"] += 1
        if gold["p"] is None:  # stands in the head of the page
            continue
        text = truth["paragraphs"][gold["p"]]
        found = find_formulas(text)
        wanted, place = bare(gold["text"]), range(gold["at"], gold["at"] + len(gold["text"]))
        same = (one for one in found if bare(text[one.start : one.end]) == wanted)
        ours = next((one for one in same if one.start < place.stop and place.start < one.end), None)
        counts["formulas right"] += ours is not None
        if ours:
            used.add((gold["p"], ours.start))
        elif told:
            print(f"{name} formula {gold['text']}: {[text[one.start : one.end] for one in found]}")
    for number, text in enumerate(truth["paragraphs"]):
        for one in find_formulas(text):
            if (number, one.start) not in used:
                counts["formulas besides"] += 1
                if told:
                    print(f"{name} formula besides {text[one.start : one.end]}")


def bare(written: str) -> str:
    """A formula without what stands around it."""
    return re.sub(r"[\s，,（）()【】\[\]：:　]", "", written)


def speed() -> None:
    """Milliseconds for a thousand characters of the bundled articles, best of seven, and to make ready."""
    articles = [[passage.text for passage in article.passages] for article in bundled()]
    names = [[analysis.names for analysis in analyse_all(texts)] for texts in articles]
    characters = sum(len(text) for texts in articles for text in texts)
    everything = NumberContext()
    rules: dict[str, Callable[[int], object]] = {
        "numbers": lambda at: [find(text, everything) for text in articles[at]],
        "formulas": lambda at: [find_formulas(text) for text in articles[at]],
        "short forms": lambda at: [find_short_forms(text) for text in articles[at]],
        "constructions": lambda at: [find_constructions(text) for text in articles[at]],
        "says": lambda at: statements(articles[at], names[at]),
    }
    for what, rule in rules.items():
        taken = []
        for _ in range(8):
            begun = process_time()
            for at in range(len(articles)):
                rule(at)
            taken.append(process_time() - begun)
        best = min(taken[1:])
        ready = f"{(taken[0] - best) * 1e3:.0f} ms to make ready"
        print(f"{what}: {best * 1e6 / characters:.2f} ms for 1,000 characters; {ready}")


if __name__ == "__main__":
    main(os.environ.get("UNSEEN"), told="-v" in sys.argv[1:])
