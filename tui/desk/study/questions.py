"""What a card shows, before and after it is turned."""

from __future__ import annotations

from typing import Literal, NamedTuple

from store.records import CardKind, GlossaryEntry

GAP = "＿"
Kind = Literal["ask", "term", "reading", "gloss", "sentence", "note", "source"]


class CardLine(NamedTuple):
    """Some text of a card, and what it is."""

    kind: Kind
    text: str
    strong: tuple[int, int] | None = None
    """The stretch that stands out."""


ASKS: dict[CardKind, str] = {
    "recognise": "What does it mean, and how is it read?",
    "reading": "How is it read?",
    "recall": "Which term is it?",
}


def front(entry: GlossaryEntry, kind: CardKind) -> list[CardLine]:
    """The question."""
    sentence = sentence_of(entry)
    if kind == "recall":
        lines = [
            CardLine("gloss", entry.gloss),
            CardLine("sentence", sentence.replace(entry.term, GAP * len(entry.term))),
        ]
    elif kind == "reading":
        lines = [CardLine("term", entry.term)]
    else:
        lines = [CardLine("term", entry.term), marked(sentence, entry.term)]
    return [CardLine("ask", ASKS[kind]), *(line for line in lines if line.text)]


def back(entry: GlossaryEntry) -> list[CardLine]:
    """The answer: everything that was kept."""
    lines = [
        CardLine("term", entry.term),
        CardLine("reading", entry.reading),
        CardLine("gloss", entry.gloss),
        marked(sentence_of(entry), entry.term),
        CardLine("note", entry.note),
        CardLine("source", entry.title),
    ]
    return [line for line in lines if line.text]


def sentence_of(entry: GlossaryEntry) -> str:
    """The sentence the term was met in."""
    return next((sentence.text for sentence in entry.sentences if entry.term in sentence.text), "")


def marked(sentence: str, term: str) -> CardLine:
    """A sentence in which the term stands out."""
    at = sentence.find(term)
    return CardLine("sentence", sentence, (at, at + len(term)) if at >= 0 else None)
