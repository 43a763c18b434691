"""How many of the articles' words a dictionary holds as whole words: `python tests/benchmarks/coverage.py`.

Words are those of the analysis; a type is counted once, however often it is used. Names and amounts are what nobody
looks up in a dictionary: the figures are given with and without them.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from seeds.documents import bundled, parse
from seeds.language.analyse import analyse_all
from seeds.language.characters import HAN
from seeds.language.dictionary import cedict
from seeds.language.glossary import domain_words

RUN = re.compile(f"[{HAN}]+")


class Coverage(NamedTuple):
    """Of so many word types, and uses of them, how many a dictionary holds."""

    types: int
    held: int
    uses: int
    uses_held: int

    @property
    def share(self) -> float:
        """The share of types."""
        return self.held / self.types if self.types else 1.0


def words(texts: Sequence[str]) -> Counter[tuple[str, str]]:
    """The words in Han characters, each with its kind, and how often it is used."""
    return Counter(
        (text[word.start : word.end], word.kind)
        for text, analysis in zip(texts, analyse_all(texts), strict=True)
        for word in analysis.words
        if RUN.fullmatch(text, word.start, word.end)
    )


def counted(found: Counter[tuple[str, str]], *, everything: bool) -> Counter[str]:
    """The words alone, or with `everything` names and amounts too."""
    chosen: Counter[str] = Counter()
    for (word, kind), times in found.items():
        if everything or kind == "word":
            chosen[word] += times
    return chosen


def coverage(found: Counter[str], held: frozenset[str]) -> Coverage:
    """How much of the words is held."""
    known = [word for word in found if word in held]
    return Coverage(len(found), len(known), found.total(), sum(found[word] for word in known))


def general() -> frozenset[str]:
    """The headwords of CC-CEDICT."""
    return frozenset(simplified for _, simplified, _, _ in cedict.lines())


def own() -> frozenset[str]:
    """The headwords of jingdu's own list."""
    return frozenset(word.simplified for word in domain_words())


def main() -> None:
    """Print the figures for the bundled articles, or for the files given; `--missing` lists what nobody holds."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, help="texts to measure instead of the bundled articles")
    parser.add_argument("--missing", action="store_true", help="list the words that are not held")
    options = parser.parse_args()
    articles = [a for file in options.files for a in parse(file.read_text("utf-8"), file.name)] or bundled()
    texts = [passage.text for article in articles for passage in article.passages if passage.role != "byline"]
    base, both = general(), general() | own()
    print("counted            types   CC-CEDICT   with jingdu's words   of all uses")
    every = words(texts)
    for everything in (True, False):
        found = counted(every, everything=everything)
        plain, full = coverage(found, base), coverage(found, both)
        label = "all" if everything else "no names, amounts"
        uses = full.uses_held / full.uses
        print(f"{label:17} {full.types:6}   {plain.share:9.1%}   {full.share:19.1%}   {uses:11.1%}")
        if options.missing and everything:
            print(" ".join(word for word, _ in found.most_common() if word not in both))


if __name__ == "__main__":
    main()
