"""What signs weigh: tables learned by the scripts in tests/benchmarks, each a file of `data/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@lru_cache(maxsize=4)
def weights(name: str) -> Mapping[str, Mapping[str, float]]:
    """For each question of a table what each sign weighs, in natural logarithms."""
    found: dict[str, dict[str, float]] = {}
    for line in (DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            question, weight, *signs = line.split("\t")
            found.setdefault(question, {}).update(dict.fromkeys(signs, int(weight) / 100))
    return found


def weigh(table: Mapping[str, float], signs: Iterable[str]) -> float:
    """What speaks for one choice."""
    return sum(table.get(sign, 0.0) for sign in signs)


def written(table: Mapping[str, float], question: str, least: float, step: int = 5) -> list[str]:
    """The lines of a question in its file: signs of like weight together, without those that weigh less."""
    by_weight: dict[int, list[str]] = {}
    for sign, weight in table.items():
        if abs(weight) >= least:
            by_weight.setdefault(round(weight * 100 / step) * step, []).append(sign)
    return ["\t".join([question, str(weight), *sorted(by_weight[weight])]) + "\n" for weight in sorted(by_weight)]
