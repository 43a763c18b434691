"""The key terms of texts that are written in a test."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seeds.language.analyse import analyse_all
from seeds.language.analysis import NOTHING_OWN, OwnWords
from seeds.language.terms import Term, find_terms


def terms_of(texts: Sequence[str], *, own: OwnWords = NOTHING_OWN, **how: Any) -> tuple[Term, ...]:
    """The key terms of some texts, whose words are found first."""
    return find_terms(texts, analyse_all(texts, own), own=own, **how)


def words_of(terms: Sequence[Term]) -> list[str]:
    """The headwords in order."""
    return [term.text for term in terms]


def found(texts: Sequence[str], limit: int | None = 15) -> list[str]:
    """The headwords that are found without any glossary."""
    return words_of(terms_of(texts, glossaries=False, limit=limit))
