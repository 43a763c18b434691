"""The formulas of newspapers: 新华社…电, 本报讯, 据…报道, 记者从…获悉, 供图."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from seeds.language.blanks import closed_up
from seeds.language.characters import HAN
from seeds.language.glossary.entries import rows
from seeds.language.names.tables import SURNAMES
from seeds.language.plain import plainly

BEFORE, BEHIND = 44, 64
"""A formula is looked for in so many characters around its cue, which keeps the time in step with the text."""
_AGENCIES = (
    "新华社|新华网|新华每日电讯|中新社|中新网|中国新闻网|中国新闻社|人民网|人民日报|央视新闻|央视网|央视|央广网|中国青年报|中青网|光明网|经济日报|"
    "科技日报|法治日报|澎湃新闻|封面新闻|中央社|联合报|自由时报|中国时报|法新社|路透社|路透|美联社|合众社|共同社|时事社|塔斯社|俄新社|"
    "国际文传电讯社|韩联社|朝中社|德新社|埃菲社|安莎社|彭博社|彭博|今日俄罗斯|香港电台|星岛日报|大公报|文汇报|明报|东方日报|香港中通社|越通社|印度报业托拉斯"
)
_NAME = "[HAN·]{2,4}"
_PLACE = "[HAN·]{2,9}?"
_DAY = r"(?:3[01]|[12]?[0-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日"
_TIME = (
    r"(?:(?:[12][0-9]{3}|[〇零一二三四五六七八九]{4})年)?(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月)?"
)
_WHO = r"[^，。；！？、：:,; \u3000\n记据]{1,26}?"
_PAPER = (
    "(?:(?<![HAN])|(?<=近日)|(?<=日前)|(?<=[昨今][天日]))(?!近日|日前|[昨今][天日]|[据从向对和与])"
    "(?:[HAN]{1,8}?(?:报|新闻|网|社|台|刊|客户端|在线)|本[报网台刊社])"
)
_PARTS = (
    ("TIMEDAY", f"(?:{_TIME}{_DAY})"),
    ("TIME", f"(?:{_TIME})"),
    ("PAPER", _PAPER),
    ("SURNAME", f"[{''.join(sorted(name for name in SURNAMES if len(name) == 1))}]"),
    ("AGENCY", f"(?:{_AGENCIES})"),
    ("NAME", f"(?:{_NAME})"),
    ("PLACE", f"(?:{_PLACE})"),
    ("DAY", f"(?:{_DAY})"),
    ("WHO", f"(?:{_WHO})"),
    ("HAN", HAN),
)


class Formula(NamedTuple):
    """A formula in a text."""

    start: int
    end: int
    name: str
    card: str
    """What it is for."""


class FormulaRow(NamedTuple):
    """A formula as data/formulas.tsv has it."""

    name: str
    pattern: re.Pattern[str]
    card: str


@lru_cache(maxsize=1)
def _rules() -> tuple[re.Pattern[str], dict[str, tuple[FormulaRow, ...]]]:
    """What finds the cues, and the rules of each cue in the order of the file."""
    every: list[tuple[FormulaRow, tuple[str, ...]]] = []
    for name, cues, pattern, card in rows("formulas.tsv", 4):
        for part, written in _PARTS:
            pattern = pattern.replace(part, written)  # noqa: PLW2901
        all_cues = (_AGENCIES.split("|") if cue == "AGENCYCUE" else (plainly(cue),) for cue in cues.split())
        every.append((FormulaRow(name, re.compile(pattern), card), tuple(cue for some in all_cues for cue in some)))
    by_cue = {cue: _of_cue(cue, every) for _, cues in every for cue in cues}
    cues = "|".join(map(re.escape, sorted(by_cue, key=len, reverse=True)))
    firsts = "".join(sorted({re.escape(cue[0]) for cue in by_cue}))
    return re.compile(f"(?=[{firsts}])(?=({cues}))"), by_cue


def _of_cue(cue: str, every: list[tuple[FormulaRow, tuple[str, ...]]]) -> tuple[FormulaRow, ...]:
    """The rules of a cue and of those it begins with, which it would hide: 据报 begins with 据."""
    found = []
    for rule, cues in every:
        if beginnings := [len(begin) for begin in cues if cue.startswith(begin)]:
            found.append((max(beginnings), rule))
    return tuple(rule for _, rule in sorted(found, key=lambda one: -one[0]))


def find(text: str) -> list[Formula]:
    """Every formula, in order; of several that overlap the longest."""
    close, places = closed_up(plainly(text))
    found: list[Formula] = []
    for formula in sorted(_candidates(close), key=lambda one: (one.start, -one.end)):
        last = found[-1] if found else None
        if last is None or formula.start >= last.end:
            found.append(formula)
        elif formula.end - formula.start > last.end - last.start:
            found[-1] = formula
    return (
        [one._replace(start=places[one.start], end=places[one.end - 1] + 1) for one in found] if places else found
    )


def _candidates(text: str) -> Iterator[Formula]:
    cues, rules = _rules()
    for cue in cues.finditer(text):
        first = max(0, cue.start() - BEFORE)
        line = text.rfind("\n", first, cue.start()) + 1
        window = text[max(first, line) : cue.end(1) + BEHIND]
        offset = max(first, line)
        for rule in rules[cue[1]]:
            match = next(
                (
                    one
                    for one in rule.pattern.finditer(window)
                    if one.start() + offset <= cue.end(1) and cue.start() <= one.end() + offset
                ),
                None,
            )
            if match:
                yield Formula(match.start() + offset, match.end() + offset, rule.name, rule.card)
                break
