"""Learn the weights of key terms, and see how well they find those of texts they have not seen.

`python tests/benchmarks/weights.py GOLD [TEXTS…] [--write]`. GOLD is as in `terms.py`, TEXTS are folders of
annotated texts as in `unseen_terms.py`. Weights are fitted by logistic regression with a ridge; a term that two
readers chose counts twice. For each folder the weights of all others are tried (a single folder is tried in five
parts); with `--write` those of all become seeds/language/terms/weights.py.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import exp
from pathlib import Path
from typing import NamedTuple

from terms import GOALS, Figures, Gold, figures, line, load, mean

from seeds.language.analyse import analyse_all, prepare
from seeds.language.script import simple
from seeds.language.terms import weights as shipped
from seeds.language.terms.allowed import allowed
from seeds.language.terms.candidates import collect
from seeds.language.terms.passages import Passages
from seeds.language.terms.quotations import bare
from seeds.language.terms.score import Scale, signs, usual_score
from seeds.language.terms.vocabulary import vocabulary
from seeds.language.terms.weights import WEIGHTS

RIDGE = 2.0
STEPS = 7
SEEN = 8
"""Signs seen less often are left out."""
UNJUDGED = 4
"""A word in so many is learned from as if nobody had judged what it is worth, as rarer words are."""
COMMUNITY = 4.0
"""How much more the two readers' lists count, which are longer and agree with each other."""


class Row(NamedTuple):
    """A candidate: its signs, whether it is a term, and how much that counts."""

    signs: dict[str, float]
    right: float
    counts: float


def main(gold: Path, folders: Sequence[Path], write: bool) -> None:
    """Print everything, and write the weights if that was asked for."""
    prepare()
    articles, _ = load(gold)
    sets = [[as_gold(path) for path in sorted(folder.glob("*.json")) if has_terms(path)] for folder in folders]
    others = [one for found in sets for one in found]
    rows = {one.name: list(rows_of(one)) for one in (*articles, *others)}
    if write:
        found = fitted([row for part in rows.values() for row in part])
        write_down(found)
    leave_one_out(articles, sets if len(sets) > 1 else [others[number::5] for number in range(5)], rows)
    print(line("goal", Figures(*GOALS)))


def has_terms(path: Path) -> bool:
    """Whether a text was annotated with its terms."""
    return "terms" in json.loads(path.read_text("utf-8"))


def as_gold(path: Path) -> Gold:
    """An annotated text as one reader's list."""
    article = json.loads(path.read_text("utf-8"))
    texts = tuple(simple(text) for text in [*filter(None, [article["title"]]), *article["paragraphs"]])
    terms = frozenset(simple(term["text"]) for term in article["terms"])
    return Gold(f"{path.parent.name}/{path.stem}", texts, terms, frozenset(), frozenset(), frozenset())


def leave_one_out(
    articles: Sequence[Gold], texts: Sequence[Sequence[Gold]], rows: Mapping[str, Sequence[Row]]
) -> None:
    """The figures of each article, and of each part of the texts, by weights that the others gave."""
    found = []
    parts = sorted({file(gold) for gold in articles})
    for part in parts:
        with weighted(fitted([row for name, some in rows.items() if not name.startswith(part) for row in some])):
            found += [figures(gold, bare) for gold in articles if file(gold) == part]
    print(line("mean, each file by weights of the others", mean(found)))
    hits = [0, 0]
    for mine in filter(None, texts):
        names, part_hits, asked = {gold.name for gold in mine}, 0, 0
        with weighted(fitted([row for name, some in rows.items() if name not in names for row in some])):
            for gold in mine:
                limit = min(20, len(gold.first))
                part_hits += round(figures(gold, bare, limit).at20 * limit)
                asked += limit
        print(f"{file_set(mine)}, by weights of the rest: {part_hits} of {asked} ({part_hits / asked:.1%})")
        hits = [hits[0] + part_hits, hits[1] + asked]
    if hits[1]:
        print(f"all texts, by weights of the rest: {hits[0]} of {hits[1]} on the list ({hits[0] / hits[1]:.1%})")


def file_set(mine: Sequence[Gold]) -> str:
    """The folder that some texts come from."""
    return mine[0].name.split("/")[0]


def write_down(weights: Mapping[str, float]) -> None:
    """The weights as they are shipped."""
    path = Path(shipped.__file__)
    head = path.read_text("utf-8").partition("WEIGHTS:")[0]
    lines = [
        f'    "{name}": {round(weight, 2)},\n' for name, weight in sorted(weights.items()) if abs(weight) >= 0.05
    ]
    path.write_text(f"{head}WEIGHTS: dict[str, float] = {{\n{''.join(lines)}}}\n", "utf-8")


def file(gold: Gold) -> str:
    """The file an article stands in."""
    return gold.name.split(".")[0]


def rows_of(gold: Gold) -> Iterator[Row]:
    """Every candidate of an article."""
    first, second = set(map(bare, gold.first)), set(map(bare, gold.second))
    known = vocabulary()
    passages = Passages(gold.texts)
    found, cut = collect(passages, analyse_all(gold.texts), known.count, known.known)
    scale = Scale(known, cut, passages)
    weight = COMMUNITY if second else 1.0
    for key, candidate in found.items():
        if candidate.promising and allowed(key, candidate, known):
            term = bare(key)
            seen = {name: strength for name, strength in signs(key, candidate, scale).items() if strength}
            if sum(map(ord, key)) % UNJUDGED == 0:
                seen = {name: strength for name, strength in seen.items() if not name.startswith("s:worth")}
            yield Row(seen, float(term in first | second), weight * (1.0 + (term in first & second)))


def fitted(rows: Sequence[Row]) -> dict[str, float]:
    """The weights of all signs that are seen often enough."""
    often = Counter(name for row in rows for name in row.signs)
    names = sorted(name for name, count in often.items() if count >= SEEN)
    numbers = {name: number for number, name in enumerate(names)}
    known = [
        Numbered(
            {numbers[name]: strength for name, strength in row.signs.items() if name in numbers},
            row.right,
            row.counts,
        )
        for row in rows
    ]
    return dict(zip(names, fit(known, len(names)), strict=True))


class Numbered(NamedTuple):
    """A candidate with its signs by their numbers."""

    signs: dict[int, float]
    right: float
    counts: float


def fit(rows: Sequence[Numbered], size: int) -> list[float]:
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
    before = dict(WEIGHTS)
    WEIGHTS.clear()
    WEIGHTS.update(weights)
    usual_score.cache_clear()
    try:
        yield
    finally:
        WEIGHTS.clear()
        WEIGHTS.update(before)
        usual_score.cache_clear()


if __name__ == "__main__":
    folders = [Path(name) for name in sys.argv[1:] if name != "--write"]
    if not folders or not all(folder.is_dir() for folder in folders):
        sys.exit("usage: python tests/benchmarks/weights.py GOLD [TEXTS…] [--write]")
    main(folders[0], folders[1:], "--write" in sys.argv)
