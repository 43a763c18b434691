"""Learn what speaks for somebody's name and for a place: `python tests/benchmarks/names.py [-q QUESTION] FILE…`.

The files are text in which persons and places are marked: a line a sentence, an empty line between texts,
words parted by blanks, each with its mark behind a slash (`记者/n 王承中/PER 说/v`; a blank within a word is `_`).
Ours were marked by LAC (Apache-2.0, <https://github.com/baidu/lac>) over plain text of the web and of
encyclopedias; nothing of the text is kept but what its signs weigh. A tenth of the texts is put away: what is
printed was measured on it. With a question (`kinded`, for one) the weights of the others stay as they are.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

from seeds.language import words
from seeds.language.analyse import prepare, spans
from seeds.language.names.bare import bare
from seeds.language.names.divided import divided
from seeds.language.names.kinded import of_kind
from seeds.language.names.likely_places import LikelyPlace, kind_at
from seeds.language.names.likely_places import possible as possible_places
from seeds.language.names.places import is_listed_place
from seeds.language.names.surnamed import ENOUGH, possible
from seeds.language.names.weighed import (
    DIVISIONS,
    EVER,
    GIVEN,
    KINDED,
    PLACE,
    SURNAMED,
    TABLE,
    TRUSTED,
    clipped,
    signs,
)
from seeds.language.names.words import Span, WordSpans, row_of
from seeds.language.script import simple
from seeds.language.weights import DATA, written

ROUNDS, RATE, DRAWN, TEXTS = 4, 0.15, 3.0, 4
"""How often all is gone through, how fast and how strongly drawn to nothing (FTRL), and in how many texts a sign
has to stand."""
LEAST = 0.12
QUESTIONS = (SURNAMED, GIVEN, PLACE, KINDED)
HEADER = """# What speaks for a stretch being a surname with a given name, a given name alone, a place without its
# kind, a place with it: the question, a weight in hundredths of a natural logarithm, then its signs (see
# names/weighed.py, names/likely_places.py). Learned by tests/benchmarks/names.py (see LICENCES.md).
"""


class Case(NamedTuple):
    """A stretch that may be a name, and whether it is one."""

    text: int
    question: str
    trust: float
    signs: Sequence[str]
    is_name: bool


def main(files: Sequence[Path], questions: Sequence[str]) -> None:
    """Learn the table, say how well it tells what was put away, and write it."""
    prepare()
    found = [case for number, file in enumerate(files) for case in cases(file, number * 1_000_000, questions)]
    written_before = (DATA / f"{TABLE}.tsv").read_text(encoding="utf-8").splitlines(keepends=True)
    lines = [HEADER]
    for asked in QUESTIONS:
        if asked not in questions:
            lines += [line for line in written_before if line.startswith(f"{asked}\t")]
            continue
        of = [case for case in found if case.question == asked]
        away = [case for case in of if case.text % 10 == 0]
        table = learned([case for case in of if case.text % 10])
        print(f"{asked}: {len(of)} cases; put away {len(away)}, names {sum(case.is_name for case in away)}")
        told(away, [case.trust >= (ENOUGH if asked != KINDED else 1.0) for case in away], "rules")
        for least in (0.3, 0.5, 0.7):
            told(away, [chance(table, case) >= least for case in away], f"learned, {least}")
        lines += written(table, asked, LEAST)
    (DATA / f"{TABLE}.tsv").write_text("".join(lines), encoding="utf-8")
    print(sum(line.count("\t") - 1 for line in lines), "signs kept")


def cases(file: Path, first: int, questions: Sequence[str]) -> Iterator[Case]:
    """Every stretch of a file that may be a name of the kinds in question."""
    number = first
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line:
            number += 1
            continue
        text, marked = sentence(line)
        row = row_of(text, tuple(spans(words.cut(text))))
        if SURNAMED in questions:
            for one in set(possible(row)):
                yield Case(number, SURNAMED, one.trust, signs(row, one), marked.get(one[:2]) == "PER")
        if GIVEN in questions or PLACE in questions:
            for one in set(bare(row)):
                told = signs(row, one)
                for asked, mark in ((GIVEN, "PER"), (PLACE, "LOC")):
                    yield Case(number, asked, one.trust, told, marked.get(one[:2]) == mark)
        if KINDED in questions:
            for place, is_name in kinded(row, marked):
                yield Case(number, KINDED, "r=" in place.signs, place.signs, is_name)


def kinded(row: WordSpans, marked: Mapping[Span, str]) -> Iterator[tuple[LikelyPlace, bool]]:
    """The stretches before a kind of place that no list tells of, none that a longer name or a body holds."""
    divisions = divided(row)
    places = [span for span, mark in marked.items() if mark == "LOC"]
    bodies = [span for span, mark in marked.items() if mark == "ORG"]
    for number, (start, end) in enumerate(row.spans):
        kind = kind_at(row, number)
        if not kind or is_listed_place(row.text[start:end]) or any(at in divisions for at in range(start, end)):
            continue
        if any(first < end < last for first, last in places) or any(first < end <= last for first, last in bodies):
            continue
        done = max((last for _, last in places if last <= end - len(kind)), default=0)
        for one in possible_places(row, number, done, of_kind(row, number, done)):
            yield one, any(last == end and _begins(row.text, first, one.start) for first, last in places)


def _begins(text: str, first: int, start: int) -> bool:
    """Whether a place begins in a marked stretch that holds the place it lies in too (成都市|锦江区)."""
    larger = text[first:start]
    return first == start or (first < start and (is_listed_place(larger) or larger[-1] in DIVISIONS))


def sentence(line: str) -> tuple[str, dict[Span, str]]:
    """A marked line as text, with the marks of its words."""
    text, marked = "", {}
    for item in line.split(" "):
        word, _, mark = item.rpartition("/")
        marked[len(text), len(text) + len(word)] = mark
        text += simple(word.replace("_", " "))
    return text, marked


def learned(of: Sequence[Case]) -> dict[str, float]:
    """The weights under which most stretches are told rightly; what tells little weighs nothing."""
    texts: dict[str, set[int]] = defaultdict(set)
    for case in of:
        for sign in case.signs:
            if len(texts[sign]) < TEXTS:
                texts[sign].add(case.text)
    kept = {sign for sign, where in texts.items() if len(where) >= TEXTS}
    rows = [(clipped(case.trust), [sign for sign in case.signs if sign in kept], case.is_name) for case in of]
    slopes: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(float)
    table: dict[str, float] = {TRUSTED: 0.3, EVER: -2.0}
    dice = random.Random(1)
    for _ in range(ROUNDS):
        dice.shuffle(rows)
        for trust, found, is_name in rows:
            off = _chance(table, trust, found) - is_name
            for sign, size in ((TRUSTED, trust), (EVER, 1.0), *((sign, 1.0) for sign in found)):
                _step(table, slopes, squares, sign, off * size)
    return table


def _step(
    table: dict[str, float], slopes: dict[str, float], squares: dict[str, float], sign: str, slope: float
) -> None:
    """Draw one weight towards what is right, and to nothing where it tells little."""
    before = squares[sign]
    squares[sign] = before + slope * slope
    slopes[sign] += slope - (sqrt(squares[sign]) - sqrt(before)) / RATE * table.get(sign, 0.0)
    pull = slopes[sign]
    if abs(pull) <= DRAWN:
        table.pop(sign, None)
    else:
        table[sign] = -(pull - (DRAWN if pull > 0 else -DRAWN)) / (1.0 + sqrt(squares[sign]) / RATE)


def _chance(table: dict[str, float], trust: float, found: Sequence[str]) -> float:
    total = table.get(EVER, 0.0) + table.get(TRUSTED, 0.0) * trust + sum(table.get(sign, 0.0) for sign in found)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def chance(table: dict[str, float], case: Case) -> float:
    """How likely a stretch is a name."""
    return _chance(table, clipped(case.trust), case.signs)


def told(of: Sequence[Case], taken: Sequence[bool], by: str) -> None:
    """How many of those taken are names, and how many names are taken."""
    right = sum(case.is_name and one for case, one in zip(of, taken, strict=True))
    names = sum(case.is_name for case in of)
    print(
        f"  {by}: {right / max(1, sum(taken)):.1%} of those taken are, {right / max(1, names):.1%} of all are taken"
    )


if __name__ == "__main__":
    asked = QUESTIONS if sys.argv[1:2] != ["-q"] else (sys.argv[2],)
    main([Path(name) for name in sys.argv[1 if asked is QUESTIONS else 3 :]], asked)
