"""Learn how parts of speech follow each other: `python tests/benchmarks/parts.py FILE.conllu` writes
data/parts.tsv.

UD Chinese GSDSimp (CC BY-SA 4.0) marks parts of speech; nothing but counts of pairs is kept. What it lacks
or marks in
another way (particles at the end of a sentence, locatives among prepositions) is told by lists of words below.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from math import log
from pathlib import Path

from seeds.language.senses.parts import FILE, PARTS
from seeds.language.wordlists import listed

LOCATIVES = listed(
    """
    上 下 中 里 内 外 前 后 间 旁 以上 以下 以内 以外 以前 以后 之上 之下 之中 之内 之外 之前
    之后 之间
    """
)
FINAL = listed(
    """
    吗 呢 吧 啊 呀 嘛 啦 呗 哦
    """
)
TAKEN_FOR = {
    "NN": "n",
    "NNP": "n",
    "FW": "n",
    "VV": "v",
    "VC": "v",
    "MD": "v",
    "JJ": "a",
    "RB": "d",
    "CD": "m",
    "NNB": "q",
    "DEC": "u",
    "DEV": "u",
    "AS": "u",
    "UH": "y",
    "IN": "p",
    "BB": "p",
    "CC": "c",
    "PRP": "r",
    "PRD": "r",
    "DT": "r",
    "WP": "r",
    "SFN": "n",
    "PFA": "b",
}
DRAWN = 4.0
"""So many pairs are counted to every pair before, as if they met by chance."""
HEADER = """# What it costs that a word of one part of speech follows another, in hundredths of a natural
logarithm: the first,
# then each second with its cost. Learned by tests/benchmarks/parts.py from UD Chinese GSDSimp: see LICENCES.md.
"""


def main(file: Path) -> None:
    """Count, weigh, write."""
    pairs: Counter[tuple[str, str]] = Counter()
    singles: Counter[str] = Counter()
    for row in sentences(file):
        pairs.update(zip(["w", *row], [*row, "w"], strict=True))
        singles.update([*row, "w"])
    total = singles.total()
    lines = []
    for first in PARTS:
        cells = []
        for second in PARTS:
            chance = singles[second] / total
            seen = (pairs[first, second] + DRAWN * chance) / (singles[first] + DRAWN)
            cells.append(f"{second}:{round(-100 * log(max(seen / max(chance, 0.001), 0.02)))}")
        lines.append("\t".join([first, " ".join(cells)]))
    FILE.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


def sentences(file: Path) -> Iterator[list[str]]:
    """The parts of speech of each sentence."""
    row: list[str] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) > 5:
            row.append(part_of(cells[1], cells[4]))
        elif row:
            yield row
            row = []


def part_of(word: str, mark: str) -> str:
    """The part of speech as our tables have it."""
    if word in LOCATIVES:
        return "f"
    if word in FINAL:
        return "y"
    if word in ("地", "得") and mark == "DEV":
        return "u"
    if mark == "RB" and word in ("而", "但", "而且", "并", "但是", "如果", "因为", "所以", "虽然"):
        return "c"
    if word.endswith(("年", "月", "日")) and mark in ("NN", "CD"):
        return "t"
    return TAKEN_FOR.get(mark, "w")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tests/benchmarks/parts.py FILE.conllu")
    main(Path(sys.argv[1]))
