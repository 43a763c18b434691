"""Texts whose persons, bodies and places are marked, and who says what in them."""

from __future__ import annotations

import re

from seeds.language.analysis import Name, NameKind
from seeds.language.speech import Statement, statements

_KINDS: dict[str, NameKind] = {"[": "person", "{": "body", "<": "place"}
_MARKED = re.compile(r"([\[{<])(.+?)[\]}>]")


def read(*marked: str) -> tuple[list[str], list[Statement]]:
    """Passages with [persons], {bodies} and <places> marked, and the statements in them."""
    texts, names = [], []
    for passage in marked:
        text, met = "", []
        at = 0
        for match in _MARKED.finditer(passage):
            text += passage[at : match.start()]
            met.append(Name(len(text), len(text) + len(match[2]), _KINDS[match[1]]))
            text += match[2]
            at = match.end()
        texts.append(text + passage[at:])
        names.append(met)
    return texts, statements(texts, names)


def said(*marked: str) -> list[tuple[str, str, str]]:
    """Speaker, verb and words of each statement."""
    texts, found = read(*marked)
    return [(one.speaker, one.verb, texts[one.passage][one.start : one.end]) for one in found]
