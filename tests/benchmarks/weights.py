"""How well key terms are found in a page that the weights have not seen: `python tests/benchmarks/weights.py GOLD`.

For each file of GOLD (as in `terms.py`) the weights are fitted on the others alone: logistic regression with a
ridge of 1, where a term that both readers chose counts twice. The shipped weights are those of all files, rounded.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import exp
from pathlib import Path
from typing import NamedTuple

from terms import GOALS, Figures, Gold, figures, line, load, mean

from seeds.language import words
from seeds.language.terms.candidates import collect
from seeds.language.terms.passages import Passages
from seeds.language.terms.quotations import bare
from seeds.language.terms.score import Scale, signs
from seeds.language.terms.weights import WEIGHTS

RIDGE = 1.0
STEPS = 8


class Row(NamedTuple):
    """A candidate: its signs, whether it is a term, and how much that counts."""

    signs: dict[int, float]
    right: float
    counts: float


def main(folder: Path) -> None:
    """Print everything."""
    words.prepare()
    articles, _ = load(folder)
    leave_one_out(articles)
    print(line("goal", Figures(*GOALS)))


def leave_one_out(articles: Sequence[Gold]) -> None:
    """The figures of each article by weights that other files gave."""
    names = list(WEIGHTS)
    rows = [list(rows_of(gold, names)) for gold in articles]
    found = []
    for gold in articles:
        others = [
            row for other, part in zip(articles, rows, strict=True) if file(other) != file(gold) for row in part
        ]
        with weighted(dict(zip(names, fit(others, len(names)), strict=True))):
            found.append(figures(gold, bare))
        print(line(f"  article {gold.name}, by weights of other files", found[-1]))
    print(line("mean, each file by weights of the others", mean(found)))


def file(gold: Gold) -> str:
    """The file an article stands in."""
    return gold.name.split(".")[0]


def rows_of(gold: Gold, names: Sequence[str]) -> Iterator[Row]:
    """Every candidate of an article."""
    first, second = set(map(bare, gold.first)), set(map(bare, gold.second))
    numbers = {name: number for number, name in enumerate(names)}
    passages = Passages(gold.texts)
    found, count = collect(passages, lambda text: words.segment(text, hmm=False), words.prepare().count)
    scale = Scale(words.prepare().count, words.prepare().total, count, passages, found)
    for key, candidate in found.items():
        if candidate.promising:
            seen = signs(key, candidate, found, scale)
            known = {numbers[name]: strength for name, strength in seen.items() if strength and name in numbers}
            term = bare(key)
            yield Row(known, float(term in first | second), 1.0 + (term in first & second))


def fit(rows: Sequence[Row], size: int) -> list[float]:
    """Weights by Newton's method."""
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [-RIDGE * weight for weight in weights]
        curve = [[RIDGE * (a == b) for b in range(size)] for a in range(size)]
        for row in rows:
            chance = 1 / (1 + exp(-sum(weights[sign] * strength for sign, strength in row.signs.items())))
            missing = row.counts * (row.right - chance)
            bend = row.counts * chance * (1 - chance)
            for sign, strength in row.signs.items():
                slope[sign] += missing * strength
                line_of = curve[sign]
                bent = bend * strength
                for other, its in row.signs.items():
                    line_of[other] += bent * its
        weights = [weight + step for weight, step in zip(weights, solved(curve, slope), strict=True)]
    return weights


def solved(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """The solution of linear equations; the matrix is positive, so no rows change places."""
    size = len(wanted)
    rows = [[*row, value] for row, value in zip(matrix, wanted, strict=True)]
    for at in range(size):
        pivot = rows[at]
        for row in rows[at + 1 :]:
            share = row[at] / pivot[at]
            if share:
                for column in range(at, size + 1):
                    row[column] -= share * pivot[column]
    found = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][column] * found[column] for column in range(at + 1, size))
        found[at] = (rows[at][size] - rest) / rows[at][at]
    return found


@contextmanager
def weighted(weights: dict[str, float]) -> Iterator[None]:
    """Other weights for a while."""
    shipped = dict(WEIGHTS)
    WEIGHTS.update(weights)
    try:
        yield
    finally:
        WEIGHTS.update(shipped)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python tests/benchmarks/weights.py GOLD")
    main(Path(sys.argv[1]))
