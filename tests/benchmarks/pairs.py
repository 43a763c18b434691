"""Learn what it costs that two classes of words meet: `python tests/benchmarks/pairs.py FILE…`, text or CoNLL-U.

The text is cut by what is known so far (at first by how frequent the words are alone), the pairs of classes in it
are counted, and the text is cut again. A pair costs the logarithm of how much rarer it is than chance, drawn
towards nothing where little was seen; three rounds are enough. Nothing of the text but these counts is kept.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log
from pathlib import Path

from seeds.language.characters import HAN
from seeds.language.script import simple
from seeds.language.words import lattice, lexicon
from seeds.language.words.classes import EDGE, NAMES, NUMBERS
from seeds.language.words.pairs import FILE

ROUNDS = 3
DRAWN = 8
"""So many pairs are counted to every pair before, as if they met by chance."""
MOST = 2.5
LEAST = 0.15
"""No pair costs or saves more, and what is nearer to nothing is nothing."""
HEADER = """# What it costs that two words meet, by their classes (seeds/language/words/classes.py), in hundredths
# of a natural logarithm: the first class, then each second class with its cost where it is not nothing.
# Learned by tests/benchmarks/pairs.py (see LICENCES.md). Looked over by eye: 的 before 了 is dear.
"""


def main(files: Sequence[Path]) -> None:
    """Learn and write the table."""
    whole = lexicon.build()
    runs = list(text_of(files))
    between = tuple((0,) * len(NAMES) for _ in NAMES)
    for number in range(ROUNDS):
        lexicon._loaded[:] = [whole._replace(between=between)]
        lattice.cheapest.cache_clear()
        between = learned(runs)
        print(f"round {number + 1}: {sum(map(len, runs))} characters")
    FILE.write_text(HEADER + "".join(written(between)), encoding="utf-8")


def text_of(files: Sequence[Path]) -> Iterator[str]:
    """The runs of Han characters of the files."""
    for file in files:
        lines = file.read_text(encoding="utf-8").replace("▁", "").splitlines()
        if file.suffix == ".conllu":
            lines = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
        for line in lines:
            yield from re.findall(f"[{HAN}]+", simple(line))


def learned(runs: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The costs of all pairs, from the cheapest cut of every run."""
    met: Counter[tuple[int, int]] = Counter()
    words, edge = lexicon.prepare().words, NUMBERS[EDGE]
    for run in runs:
        row = [edge, *(class_at(run[start:end], words) for start, end, _ in lattice.cheapest(run)), edge]
        met.update(pairwise(row))
    first: Counter[int] = Counter()
    second: Counter[int] = Counter()
    for (one, other), count in met.items():
        first[one] += count
        second[other] += count
    total = sum(met.values())
    numbers = range(len(NAMES))
    return tuple(
        tuple(cost(met[one, other], first[one] * second[other] / total) for other in numbers) for one in numbers
    )


def class_at(word: str, words: dict[str, int]) -> int:
    """The class of a word that was cut."""
    return words[word] & lexicon.CLASS if word in words else NUMBERS["number" if len(word) > 1 else "x1"]


def cost(seen: int, expected: float) -> int:
    """How much rarer than chance."""
    found = max(-MOST, min(MOST, -log((seen + DRAWN) / (expected + DRAWN))))
    return 0 if abs(found) < LEAST else round(100 * found)


def written(between: tuple[tuple[int, ...], ...]) -> Iterator[str]:
    """The lines of the table."""
    for name, row in zip(NAMES, between, strict=True):
        cells = [f"{other}:{cost}" for other, cost in zip(NAMES, row, strict=True) if cost]
        if cells:
            yield f"{name}\t{' '.join(cells)}\n"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python tests/benchmarks/pairs.py FILE…")
    main([Path(name) for name in sys.argv[1:]])
