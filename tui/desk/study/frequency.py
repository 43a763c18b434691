"""How common words are in general use, in whichever script they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from heapq import nlargest
from itertools import islice

from seeds.language.characters import USUAL_HAN
from seeds.language.frequencies import counted, counts_and_marks
from seeds.language.script import simple


def general(words: Iterable[str]) -> Mapping[str, int]:
    """The counts of these words in either script, those without one left out: a tenth of a second."""
    return _general(frozenset(words))


@lru_cache(maxsize=1)
def _general(words: frozenset[str]) -> Mapping[str, int]:
    """A sheet is made anew after each change of the notebook, of the words it was made of before."""
    plain = {word: simple(word) for word in words}
    found, _ = counts_and_marks(frozenset(plain.values()))
    return {word: found[written] for word, written in plain.items() if written in found}


def most_frequent(count: int, is_word: Callable[[str], bool]) -> list[str]:
    """The most frequent words, the commonest first, of those a dictionary has: names and chance finds are none."""
    words = ((number, word) for word, number in counted())
    first = (word.decode() for _, word in nlargest(2 * count + 1000, words))
    usual = (word for word in first if all(ord(sign) in USUAL_HAN for sign in word))
    return list(islice(filter(is_word, usual), count))
