"""Key terms: which words of an article a reader must know, why, and where they are explained.

The parts are loaded when they are asked for: a page that has its terms from the cache reads no rules for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.language.terms.find import find_terms
    from seeds.language.terms.gloss import complete
    from seeds.language.terms.term import GlossSource, Span, Term

HOMES = {
    "GlossSource": "term",
    "Span": "term",
    "Term": "term",
    "complete": "gloss",
    "find_terms": "find",
}
"""The module of each name."""

__all__ = [
    "GlossSource",
    "Span",
    "Term",
    "complete",
    "find_terms",
]

__getattr__ = loader(__name__, HOMES)
