"""The project's own glossary, and what a text itself tells about its abbreviations and its faults."""

from __future__ import annotations

from seeds.language.glossary.entries import (
    DomainWord,
    ExampleSentence,
    NamedSystem,
    domain_words,
    systems,
    told_articles,
)
from seeds.language.glossary.table import OwnSense, OwnWord, chosen_senses, own_senses, own_words

__all__ = [
    "DomainWord",
    "ExampleSentence",
    "NamedSystem",
    "OwnSense",
    "OwnWord",
    "chosen_senses",
    "domain_words",
    "own_senses",
    "own_words",
    "systems",
    "told_articles",
]
