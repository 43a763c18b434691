"""What holds together whatever signs and verbs stand in it: brackets and short quotations."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.unfolding.speech_parts import Tagged

LONG_QUOTATION = 16
"""A quotation of more characters is read clause by clause like the rest."""


def outside_quotations(row: Sequence[Tagged]) -> list[Tagged]:
    """The words that stand in no short quotation: a slogan's verb is not the sentence's."""
    within = held("".join(word.text for word in row))
    found, at = [], 0  # words may have been taken out between them: their own places say nothing here
    for word in row:
        if at not in within:
            found.append(word)
        at += len(word.text)
    return found


def held(text: str) -> set[int]:
    """The places within brackets and short quotations."""
    found: set[int] = set()
    opened: list[int] = []
    for at, char in enumerate(text):
        if char in OPENERS:
            opened.append(at)
        elif char in CLOSERS and opened:
            start = opened.pop()
            is_short = at - start <= LONG_QUOTATION or text.startswith("的", at + 1)
            if text[start] not in "“「‘『" or is_short:
                found.update(range(start, at))
    return found
