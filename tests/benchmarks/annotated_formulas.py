"""How well formulas are found in annotated texts: the part of companion.py that judges them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from seeds.language.formulas import find as find_formulas


def formulas(name: str, truth: dict[str, Any], counts: Counter[str], *, told: bool) -> None:
    """The formulas of one text; brackets and blanks around one do not matter."""
    used: set[tuple[int, int]] = set()
    for gold in truth.get("formulas", ()):
        counts["formulas"] += 1
        if gold["p"] is None:  # stands in the head of the page
            continue
        text = truth["paragraphs"][gold["p"]]
        found = find_formulas(text)
        wanted, place = bare(gold["text"]), range(gold["at"], gold["at"] + len(gold["text"]))
        same = (one for one in found if bare(text[one.start : one.end]) == wanted)
        ours = next((one for one in same if one.start < place.stop and place.start < one.end), None)
        counts["formulas right"] += ours is not None
        if ours:
            used.add((gold["p"], ours.start))
        elif told:
            print(f"{name} formula {gold['text']}: {[text[one.start : one.end] for one in found]}")
    for number, text in enumerate(truth["paragraphs"]):
        for one in find_formulas(text):
            if (number, one.start) not in used:
                counts["formulas besides"] += 1
                if told:
                    print(f"{name} formula besides {text[one.start : one.end]}")


def bare(written: str) -> str:
    """A formula without what stands around it."""
    return re.sub(r"[\s，,（）()【】\[\]：:　]", "", written)
