"""What it costs that words of two classes meet: data/pairs.tsv, learned by `tests/benchmarks/pairs.py`."""

from __future__ import annotations

from pathlib import Path

from seeds.language.words.classes import NAMES, NUMBERS

FILE = Path(__file__).parent.parent / "data" / "pairs.tsv"


def pairs() -> tuple[tuple[int, ...], ...]:
    """By the first class and the second, in hundredths; below nothing where they like to meet."""
    found = [[0] * len(NAMES) for _ in NAMES]
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, costs = line.split("\t")
            row = found[NUMBERS[name]]
            for cell in costs.split():
                other, cost = cell.rsplit(":", 1)
                row[NUMBERS[other]] = int(cost)
    return tuple(map(tuple, found))
