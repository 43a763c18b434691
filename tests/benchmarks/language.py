"""Everything about the language in one run: `python tests/benchmarks/language.py [POLYPHONES] [GOLD]`.

Readings, function words, speeds, loading, coverage of the dictionaries, key terms with their leave-one-out, and
cold look-ups. POLYPHONES and GOLD are the folders of `readings.py` and of `terms.py`, in either order; without them
only what the project itself holds is measured. UNSEEN=DIR names a folder of annotated texts (`unseen.py`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

import coverage
import lookup
import readings
import terms
import unseen
import weights

from seeds.documents import bundled
from seeds.language.analyse import analyse_all
from seeds.language.names.words import ROWS
from seeds.language.terms import find_terms
from seeds.language.words.lattice import cheapest


def main(folders: Sequence[Path]) -> None:
    """Print everything, each part under its name."""
    gold = next((folder for folder in folders if (folder / "systems.json").is_file()), None)
    polyphones = next((folder for folder in folders if any(folder.glob("*.sent"))), None)
    title("Readings, speeds and loading")
    readings.main(polyphones)
    altogether()
    title("Coverage of the articles by dictionary and glossary")
    sys.argv[1:] = []
    coverage.main()
    if gold:
        title("Key terms and names")
        terms.main(gold)
        articles = terms.load(gold)[0]
        weights.leave_one_out(articles, (), {one.name: list(weights.rows_of(one)) for one in articles})
    if unknown := os.environ.get("UNSEEN"):
        title("Words and names on unseen texts")
        unseen.main(Path(unknown), None)
    title("Cold look-ups")
    lookup.main()


def title(words: str) -> None:
    """A heading."""
    print(f"\n{words}\n{'=' * len(words)}")


def altogether() -> None:
    """Words, readings and key terms of new text, together."""
    articles = [[passage.text for passage in article.passages] for article in bundled()]
    size = sum(len(text) for texts in articles for text in texts) / 1000
    times = []
    for _ in range(3):
        cheapest.cache_clear()
        ROWS.forget()
        start = process_time()
        for texts in articles:
            find_terms(texts, analyse_all(texts))
        times.append(process_time() - start)
    print(f"{'words, readings and terms':28} {1000 * min(times) / size:6.2f} ms per 1,000 characters (at most 20)")


if __name__ == "__main__":
    given = [Path(name) for name in sys.argv[1:]]
    if len(given) > 2 or not all(folder.is_dir() for folder in given):
        sys.exit("usage: python tests/benchmarks/language.py [POLYPHONES] [GOLD]")
    main(given)
