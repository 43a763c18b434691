"""How common words are in general use, in whichever script they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from heapq import nlargest

from seeds.language.characters import USUAL_HAN
from seeds.language.frequencies import counted, counts
from seeds.language.script import simple


def general(words: Iterable[str]) -> dict[str, int]:
    """The counts of these words in either script, those without one left out: a tenth of a second."""
    plain = {word: simple(word) for word in words}
    found = counts(frozenset(plain.values()))
    return {word: found[written] for word, written in plain.items() if written in found}


def most_frequent(count: int, is_word: Callable[[str], bool]) -> list[str]:
    """The most frequent words, the commonest first, of those a dictionary has: names and chance finds are none."""
    words = ((number, word.decode()) for word, number in counted())
    usual = ((n, word) for n, word in words if all(ord(sign) in USUAL_HAN for sign in word))
    return [word for _, word in nlargest(2 * count + 1000, usual) if is_word(word)][:count]
