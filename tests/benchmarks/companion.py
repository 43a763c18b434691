"""How well numbers, formulas and speakers are found in annotated texts, and how fast.

`UNSEEN=DIR python tests/benchmarks/companion.py [-v]`

DIR holds a JSON file a text with `paragraphs`, `date`, `numbers` (p, at, text, kind, value, high, unit),
`formulas` (p, at, text) and `says` (p, at, speaker, verb, direct, quote_starts). `-v` lists what is missed and
what was found besides. What annotators may write in several ways counts as the same: whether 约 or 左右
belongs to a number, a date with or without its year, the noun that is counted, a range as one number or
two, units with or without 千 and 兆, and kinds that are cousins (`KIN`). A fall is a change below nothing
(下降3% is −0.03); an annotator's 0.03 is taken for it, our 0.03 for his −0.03 is not. A bare 一个, 一句 that means
“a” is set aside, whoever noted or found it: it is no number to a reader, unless 只, 每 or 其中 stands before it.
几包, 多家, 三四天 are numbers. Where an annotator left value or unit open, any will do. Without UNSEEN only
speed is measured.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time

from annotated_formulas import formulas
from annotated_numbers import numbers
from says import says

from seeds.documents import bundled
from seeds.language.analyse import analyse_all
from seeds.language.constructions import find as find_constructions
from seeds.language.formulas import find as find_formulas
from seeds.language.formulas import find_short_forms
from seeds.language.numbers import NumberContext, find, setting
from seeds.language.speech import statements


def main(folder: str | None, *, told: bool) -> None:
    """Print everything."""
    if folder:
        annotated(Path(folder), told=told)
    speed()


def annotated(folder: Path, *, told: bool) -> None:
    """Each annotated number and formula, found and right in its parts."""
    counts: Counter[str] = Counter()
    files = sorted(folder.glob("*.json"))
    for file in files:
        truth = json.loads(file.read_text(encoding="utf-8"))
        paragraphs = truth["paragraphs"]
        known = setting(paragraphs, truth.get("date") or "")
        found = [find(text, known) for text in paragraphs]
        numbers(file.stem, truth, found, counts, told=told)
        formulas(file.stem, truth, counts, told=told)
        says(file.stem, truth, counts, told=told)
    print(f"{len(files)} texts".ljust(60) + "goal")
    report("numbers found and right", counts["right"], counts["numbers"], 0.97)
    for part in ("span", "kind", "kind or its kin", "value", "unit"):
        report(f"  {part}", counts[part], counts["numbers"], 0.97)
    print(f"  {counts['a, and no number']} noted 一个 that mean “a” are set aside")
    print(f"  {counts['besides']} more were found besides, {counts['with figures']} of them with figures")
    report("formulas found and right", counts["formulas right"], counts["formulas"], 0.95)
    print(f"  {counts['formulas besides']} more formulas were found")
    report("statements with the right speaker", counts["speakers right"], counts["statements"], 0.85)
    report("  found", counts["statements found"], counts["statements"], 0.85)
    print(f"  {counts['statements besides']} more statements were found")


def report(what: str, right: int, count: int, goal: float) -> None:
    """One line: share, numbers, what was promised."""
    share = right / count if count else 1.0
    print(f"{what:33} {share:7.2%}  ({count - right} wrong of {count})".ljust(60) + f"{goal:.0%}")


def speed() -> None:
    """Milliseconds for a thousand characters of the bundled articles, best of seven, and to make ready."""
    articles = [[passage.text for passage in article.passages] for article in bundled()]
    names = [[analysis.names for analysis in analyse_all(texts)] for texts in articles]
    characters = sum(len(text) for texts in articles for text in texts)
    everything = NumberContext()
    rules: dict[str, Callable[[int], object]] = {
        "numbers": lambda at: [find(text, everything) for text in articles[at]],
        "formulas": lambda at: [find_formulas(text) for text in articles[at]],
        "short forms": lambda at: [find_short_forms(text) for text in articles[at]],
        "constructions": lambda at: [find_constructions(text) for text in articles[at]],
        "says": lambda at: statements(articles[at], names[at]),
    }
    for what, rule in rules.items():
        taken = []
        for _ in range(8):
            begun = process_time()
            for at in range(len(articles)):
                rule(at)
            taken.append(process_time() - begun)
        best = min(taken[1:])
        ready = f"{(taken[0] - best) * 1e3:.0f} ms to make ready"
        print(f"{what}: {best * 1e6 / characters:.2f} ms for 1,000 characters; {ready}")


if __name__ == "__main__":
    main(os.environ.get("UNSEEN"), told="-v" in sys.argv[1:])
