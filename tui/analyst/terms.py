"""Key terms as bytes, for the cache and the way from the worker process."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seeds.language.terms import Term


def dump_terms(terms: Iterable[Term]) -> bytes:
    """The terms in their order."""
    return json.dumps([astuple(term) for term in terms], separators=(",", ":")).encode()


def load_terms(data: bytes) -> tuple[Term, ...]:
    """The terms that were dumped."""
    from seeds.language.terms import Span, Term

    return tuple(
        Term(text, count, tuple(why), sentence, tuple(Span(*span) for span in spans), *rest)
        for text, count, why, sentence, spans, *rest in json.loads(data)
    )
