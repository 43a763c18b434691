"""What a card shows, before and after it is turned."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from store.records import CardKind, GlossaryEntry

GAP = "＿"
Stretch = tuple[int, int]
Kind = Literal["ask", "term", "reading", "gloss", "sentence", "note", "source"]


class CardLine(NamedTuple):
    """Some text of a card, and what it is."""

    kind: Kind
    text: str
    strong: tuple[Stretch, ...] = ()
    """The stretches that stand out: the term, or the words of a construction around its gaps."""


ASKS: dict[CardKind, str] = {
    "recognise": "What does it mean, and how is it read?",
    "reading": "How is it read?",
    "recall": "Which term is it?",
}


def front(entry: GlossaryEntry, kind: CardKind) -> list[CardLine]:
    """The question."""
    sentence, stretches = _met(entry)
    ask = ASKS[kind]
    if kind == "recognise" and not (entry.reading and entry.gloss):
        ask = ASKS["reading"] if entry.reading else "What does it mean?"
    if kind == "recall":
        lines = [
            CardLine("gloss", entry.gloss),
            CardLine("sentence", _without(sentence, stretches)),
        ]
    elif kind == "reading":
        lines = [CardLine("term", entry.term)]
    else:
        lines = [CardLine("term", entry.term), CardLine("sentence", sentence, stretches)]
    return [CardLine("ask", ask), *(line for line in lines if line.text)]


def back(entry: GlossaryEntry) -> list[CardLine]:
    """The answer: everything that was kept; a title in which the term was met is said once."""
    sentence, stretches = _met(entry)
    lines = [
        CardLine("term", entry.term),
        CardLine("reading", entry.reading),
        CardLine("gloss", entry.gloss),
        CardLine("sentence", sentence, stretches),
        CardLine("note", entry.note),
        CardLine("source", entry.title if entry.title != sentence else ""),
    ]
    return [line for line in lines if line.text]


def _met(entry: GlossaryEntry) -> tuple[str, tuple[Stretch, ...]]:
    """The sentence the term was met in, and where it stands there."""
    for sentence in entry.sentences:
        if stretches := _places(entry.term, sentence.text):
            return sentence.text, stretches
    return "", ()


def _places(term: str, sentence: str) -> tuple[Stretch, ...]:
    """Where a term stands in a sentence; of a construction, which has gaps, its own words."""
    if term in sentence:
        return tuple((one.start(), one.end()) for one in re.finditer(re.escape(term), sentence))
    from seeds.language import constructions

    if "…" not in term and all(pattern.written != term for pattern in constructions.patterns().values()):
        return ()
    found = constructions.find(sentence)
    one = next((one for one in found if term in (one.pattern.written, one.written(sentence))), None)
    if one is None:
        return ()
    inside = [one.is_fixed(place) for place in range(one.start, one.end)]
    edges = [place for place, (before, here) in enumerate(pairwise((False, *inside, False))) if before != here]
    return tuple((one.start + first, one.start + last) for first, last in zip(edges[::2], edges[1::2], strict=True))


def _without(sentence: str, stretches: tuple[Stretch, ...]) -> str:
    """The sentence with blanks where the term stands."""
    for start, end in stretches:
        sentence = sentence[:start] + GAP * (end - start) + sentence[end:]
    return sentence
