"""How our tables and the dictionary write a word in pinyin where it is not simply joined.

What they part is parted (sānzhì rónghé), and what they never write without a capital has one (Chūnjié, zhù Huá
dàshǐ): of a word that is written so the rules of `inner` are not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seeds.language.dictionary import cedict
from seeds.language.glossary.entries import domain_words
from seeds.language.glossary.table import own_senses
from seeds.language.pinyin import by_character, joints_told
from seeds.language.words.lexicon import SHAPE

_APART = re.compile("[ .,-]")


def table() -> dict[str, int]:
    """Every word that is written so, as one number: what our own tables say goes before the dictionary."""
    found: dict[str, set[int]] = {}
    for word, number in _dictionary():
        found.setdefault(word, set()).add(number)
    own: dict[str, int] = {}
    for word, number in _own():
        own.setdefault(word, number)
    found.update((word, {number}) for word, number in own.items())
    return {word: number for word, numbers in found.items() if len(numbers) == 1 for number in numbers if number}


def _number(joints: Iterable[int], capitals: Iterable[int]) -> int:
    return sum(1 << at + SHAPE for at in joints) | sum(1 << at for at in capitals)


def _dictionary() -> Iterator[tuple[str, int]]:
    """The dictionary joins what has no capital, and begins a word with each."""
    for _, word, pinyin, _ in cedict.lines():
        syllables = pinyin.split()
        if 1 < len(word) == len(syllables) <= SHAPE:
            capitals = [at for at, syllable in enumerate(syllables) if syllable[0].isupper() and len(syllable) > 1]
            yield word, _number((at for at in capitals if at), capitals)


def _own() -> Iterator[tuple[str, int]]:
    """Ours as their lines are written, the usual reading first."""
    lines = [(word.simplified, word.pinyin) for word in domain_words()]
    lines += [(sense.simplified, sense.pinyin) for sense in own_senses()]
    for word, pinyin in lines:
        if 1 < len(word) <= SHAPE:
            told = _APART.search(pinyin) or pinyin != pinyin.lower()
            yield word, _number_of(word, pinyin) if told else 0


def _number_of(word: str, pinyin: str) -> int:
    syllables = by_character(word, pinyin)
    capitals = (at for at, syllable in enumerate(syllables) if syllable and syllable[0].isupper())
    return _number(joints_told(word, pinyin), capitals)
