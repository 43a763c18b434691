"""What part of speech a word has in its clause: what is likely of the word itself, and of its neighbours.

Pairs of parts of speech cost what data/parts.tsv says; the costs of the word's own parts are those of its
senses, in
the order of use. The cheapest way through the clause that gives the word a certain part tells what that part costs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "data" / "parts.tsv"
PARTS = ["n", "v", "a", "d", "p", "c", "r", "m", "q", "u", "y", "f", "t", "b", "w"]
"""The parts of speech that the pairs know; w is the edge of a clause."""
_AS = {
    "i": "v",
    "l": "v",
    "z": "a",
    "s": "n",
    "j": "n",
    "k": "n",
    "h": "b",
    "x": "n",
    "e": "y",
    "o": "d",
    "g": "n",
    "nr": "n",
    "ns": "n",
    "nt": "n",
    "nz": "n",
    "nrt": "n",
    "nrfg": "n",
    "ng": "n",
    "vn": "n",
    "vg": "v",
    "ad": "d",
    "an": "n",
    "ag": "a",
    "dg": "d",
    "tg": "t",
    "mq": "m",
    "mg": "m",
    "rr": "r",
    "rz": "r",
    "rg": "r",
    "df": "d",
    "vd": "d",
    "vi": "v",
    "vq": "v",
    "zg": "a",
    "ul": "u",
    "uv": "u",
    "ud": "u",
    "uj": "u",
    "uz": "u",
    "ug": "u",
}
EDGE: Mapping[str, float] = {"w": 0.0}
Costs = Mapping[str, float]
"""The parts that a word may have, each with what it costs."""


def broad(part: str) -> str:
    """A part of speech as the pairs know it."""
    return part if part in PARTS else _AS.get(part, "n")


@lru_cache(maxsize=1)
def pairs() -> dict[tuple[str, str], float]:
    """What it costs that a word of the second part follows one of the first."""
    found = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            first, cells = line.split("\t")
            for cell in cells.split():
                second, cost = cell.split(":")
                found[first, second] = int(cost) / 100
    return found


def costs_of(row: Sequence[Costs], at: int) -> dict[str, float]:
    """For one of some words in a row what each of its parts costs more than the best."""
    before = _onward([EDGE, *row[:at]])
    after = _back([*row[at + 1 :], EDGE])
    between = pairs()
    found = {
        part: own
        + min(cost + between[first, part] for first, cost in before.items())
        + min(cost + between[part, last] for last, cost in after.items())
        for part, own in row[at].items()
    }
    least = min(found.values(), default=0.0)
    return {part: cost - least for part, cost in found.items()}


def _onward(row: Sequence[Costs]) -> Costs:
    between = pairs()
    done: Costs = row[0]
    for costs in row[1:]:
        done = {
            part: own + min(cost + between[first, part] for first, cost in done.items())
            for part, own in costs.items()
        }
    return done


def _back(row: Sequence[Costs]) -> Costs:
    between = pairs()
    done: Costs = row[-1]
    for costs in reversed(row[:-1]):
        done = {
            part: own + min(cost + between[part, last] for last, cost in done.items())
            for part, own in costs.items()
        }
    return done
