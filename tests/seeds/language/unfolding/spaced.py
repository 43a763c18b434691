"""Sentences for tests of unfolding, their words set apart by blanks."""

from __future__ import annotations

from functools import cache

from seeds.language import frequencies
from seeds.language.analysis import Word
from seeds.language.unfolding import Branch, unfold


@cache
def marks() -> dict[str, str]:
    """What the word list marks each word as."""
    return frequencies.marks()


def read(written: str) -> tuple[str, list[Branch]]:
    """A sentence whose words stand between blanks, and its lines."""
    words, at = [], 0
    for piece in written.split():
        kind = (
            "punctuation"
            if piece in "，,。；：、“”" or piece in ("——", "……")
            else "number"
            if piece.isdigit()
            else "word"
        )
        words.append(Word(at, at + len(piece), kind, None))  # type: ignore[arg-type]
        at += len(piece)
    text = written.replace(" ", "")
    return text, unfold(text, words, marks())
