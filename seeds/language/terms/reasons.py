"""Why a term was taken, in words for the reader."""

from __future__ import annotations

from seeds.language.collocations import collocations
from seeds.language.terms.candidates import Candidate
from seeds.language.terms.ends import is_counted, kind_of_end, ordinary_end
from seeds.language.terms.lexicon import HEADS
from seeds.language.terms.vocabulary import Vocabulary

RARE = 60
"""A word counted less often than this in some sixty million is rare."""
FIELDS = {
    "local": "local government",
    "party": "the Party",
    "prose": "newspaper prose",
    "general": "newspaper prose",
    "daily": "daily life",
    "it": "computing",
    "taiwan": "Taiwan",
    "city": "the city",
}
"""Fields whose names a reader would not understand."""


def reasons(
    key: str, candidate: Candidate, words: Vocabulary, count: int, *, listed: bool = False
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
    field = words.fields.get(key)
    if key in collocations():
        why.append("words that go together")
    elif field == "idiom":
        why.append("a set phrase")
    elif field:
        why.append(f"a word of {FIELDS.get(field, field)}")
    elif len(key) == 4 and words.tagged(key) == "i":
        why.append("a set phrase")
    elif len(candidate.words) > 1 and not candidate.given:
        why += _made(key)
    why += _frequencies(key, candidate, words, count)
    return tuple(why) or ("a word beyond everyday use",)


def _made(key: str) -> list[str]:
    """How a compound ends and begins."""
    end = kind_of_end(key) or ordinary_end(key)
    head = next((head for head in HEADS if key.startswith(head) and head != key), "")
    formed = [f"formed with {end} at the end"] * bool(end) + [f"formed with {head} at the beginning"] * bool(head)
    return formed or ["used as one expression"]


def _frequencies(key: str, candidate: Candidate, words: Vocabulary, count: int) -> list[str]:
    """How often it stands here, against general use."""
    rare = words.count(key) < RARE
    if count > 1:
        return [f"{count} times here" + (", rare elsewhere" if rare else "")]
    return ["rare elsewhere"] if rare and len(candidate.words) == 1 and not candidate.quoted else []
