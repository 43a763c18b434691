"""Why a term was taken, in words for the reader."""

from __future__ import annotations

from seeds.language.terms.candidates import Candidate
from seeds.language.terms.lexicon import HEADS
from seeds.language.terms.score import is_counted, kind_of_end, ordinary_end
from seeds.language.terms.units import Frequency

RARE = 60
"""A word counted less often than this in some sixty million is rare."""


def reasons(
    key: str, candidate: Candidate, frequency: Frequency, count: int, *, listed: bool = False
) -> tuple[str, ...]:
    """The signs a reader can check, the strongest first; never none."""
    why = ["in the glossary"] if listed else []
    if candidate.quoted:
        why.append("in quotation marks")
    if candidate.joined:
        why.append("completes a quoted name")
    if candidate.titled:
        why.append("a title in 《》")
    if candidate.plus:
        why.append("a slogan with plus signs")
    if is_counted(key):
        why.append("a slogan with numbers")
    kind = kind_of_end(key)
    end = kind or ordinary_end(key)
    if end:
        why.append(f"ends in {end}")
    head = next((head for head in HEADS if key.startswith(head) and head != key), "")
    if head:
        why.append(f"begins with {head}")
    why += _frequencies(key, candidate, frequency, count)
    return tuple(why) or ("stands alone between breaks",)


def _frequencies(key: str, candidate: Candidate, frequency: Frequency, count: int) -> list[str]:
    """How often it stands here, against general use."""
    rare = frequency(key) < RARE
    if count > 1:
        return [f"{count} times here" + (", rare elsewhere" if rare else "")]
    return ["rare elsewhere"] if rare and len(candidate.words) == 1 and not candidate.quoted else []
