"""Key terms: which words of an article a reader must know, why, and where they are explained."""

from seeds.language.terms.find import find_terms
from seeds.language.terms.gloss import complete
from seeds.language.terms.term import GlossSource, Span, Term

__all__ = ["GlossSource", "Span", "Term", "complete", "find_terms"]
