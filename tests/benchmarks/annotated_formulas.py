"""How well formulas are found in annotated texts: the part of companion.py that judges them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from seeds.language.formulas import Formula, find_short_forms
from seeds.language.formulas import find as find_formulas


def formulas(name: str, truth: dict[str, Any], counts: Counter[str], *, told: bool) -> None:
    """The formulas of one text; what stands around one does not matter, nor whether a byline was noted with it."""
    used: set[tuple[int, int]] = set()
    for gold in truth.get("formulas", ()):
        counts["formulas"] += 1
        if gold["p"] is None:  # stands in the head of the page
            continue
        text = truth["paragraphs"][gold["p"]]
        found = [*find_formulas(text), *slogans(text)]
        wanted, place = bare(gold["text"]), range(gold["at"], gold["at"] + len(gold["text"]))
        same = (
            one
            for one in found
            if bare(text[one.start : one.end]) == wanted or with_next(one, found, text) == wanted
        )
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


def slogans(text: str) -> list[Formula]:
    """Short forms and slogans, which annotators note beside the formulas."""
    return [Formula(one.start, one.end, one.form.short, one.form.english) for one in find_short_forms(text)]


def with_next(one: Formula, found: list[Formula], text: str) -> str:
    """本报讯（记者某某）: the opening with the byline behind it."""
    behind = next((other for other in found if other.start >= one.end), one)
    return bare(text[one.start : behind.end]) if not text[one.end : behind.start].strip() else ""


def bare(written: str) -> str:
    """A formula without what stands around it."""
    return re.sub(r"[\s，,（）()【】\[\]：:　]", "", written)
