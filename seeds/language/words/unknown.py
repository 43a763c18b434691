"""Words that no list has, guessed from single characters by jieba's model: the one file that imports jieba.

A guess never takes in a word of grammar, and never a word that stands by itself every day.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any

from seeds.language.words.affixes import joined as with_affixes
from seeds.language.words.classes import NUMBERS, OWN_CLASS
from seeds.language.words.lexicon import CLASS, prepare
from seeds.language.words.measured import counts
from seeds.language.words.measured import joined as with_measures
from seeds.language.words.parallel import joined as with_parallels
from seeds.language.words.piece import Piece, kind_of
from seeds.language.words.results import joined as with_results
from seeds.language.words.set_off import joined as set_off

_ALONE = frozenset(NUMBERS[word] for word in OWN_CLASS) | frozenset(
    NUMBERS[f"{mark}1"] for mark in ("d", "p", "c", "u", "y", "r", "t")
)
"""Classes of single characters that are words by themselves."""
_NAMING = frozenset("nxjzo长")
"""Classes of characters that name something, or of which nothing is known."""
STRETCH = 24
"""No more characters that no list joins are guessed at together."""
_VARIANTS = frozenset("於妳後著衹祇裏纔")
"""Other forms of words that stand alone."""
_GRAMMAR = frozenset("逾")
"""Words of grammar by another class: 涨|逾5%."""
_ADVERBS = frozenset("易初具较")
"""Stand before any verb or noun."""
SURNAME = 5.5
"""Characters that cost less as surnames are surnames in every text (陈姓, 郭女)."""
EVERYDAY = 9.4
"""Characters that cost less are words by themselves in every text."""


def join_unknown(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """Runs of single Han characters as the words they probably are; grammar and what is `kept` stay alone."""
    joined: list[Piece] = []
    run: list[Piece] = []
    row = with_results(text, with_measures(text, with_parallels(text, pieces, kept), kept), kept)
    for piece in with_affixes(text, set_off(text, row, kept), kept):
        alone = piece.kind == "word" and piece.end - piece.start == 1
        if alone and piece.start not in kept and not stands_alone(text[piece.start]):
            run.append(piece)
        else:
            joined += _guessed(text, run)
            run.clear()
            joined.append(piece)
    return joined + _guessed(text, run)


@lru_cache(maxsize=4096)
def stands_alone(character: str) -> bool:
    """Whether a character is a word of grammar: no unknown word is guessed from it."""
    return character in _GRAMMAR or prepare().words.get(character, 0) & CLASS in _ALONE


def _guessed(text: str, run: list[Piece]) -> list[Piece]:
    """A run of single characters as words."""
    if len(run) < 2:
        return list(run)
    at = run[0].start
    found = []
    for word in _guess(text[at : run[-1].end]):
        for part in [word] if is_likely(word) else word:
            found.append(Piece(at, at + len(part), kind_of(part)))
            at += len(part)
    return found


@lru_cache(maxsize=4096)
def is_likely(word: str) -> bool:
    """Whether a guess may be a word: two characters, one of them not in every text, both of which name something (a
    verb or an adjective beside another character is mostly a word of its own: 揭锅, 爱唱, 打偏, 卖些)."""
    if len(word) != 2 or counts(*word):
        return False
    if _is_bound(word):
        return True
    return max(map(prepare().cost, word)) >= EVERYDAY and all(prepare().mark(char)[:1] in _NAMING for char in word)


def _is_bound(word: str) -> bool:
    """Whether what is no word has to belong to its neighbour: neither character stands alone, or the first does not
    and says what is done or what something is like, or names what no table of the usual characters has."""
    alone = prepare().alone
    first, second = (alone.get(char) for char in word)
    surnames = prepare().likely.surname
    if any(surnames.get(char, SURNAME) < SURNAME or char in _VARIANTS for char in word):
        return False
    does = word[0] not in _ADVERBS and prepare().mark(word[0])[:1] in ("v", "a")
    if first is None:
        return not second or prepare().mark(word[1])[:1] == "n"
    return not first and (does or not second)


def _guess(run: str) -> list[str]:
    """The run as jieba guesses it, a stretch at a time: its work grows with the square of a stretch."""
    guess = _jieba().finalseg.cut
    return [word for at in range(0, len(run), STRETCH) for word in guess(run[at : at + STRETCH])]


@lru_cache(maxsize=1)
def _jieba() -> Any:
    """jieba without its log lines, its warnings, and the slow pkg_resources it would look for its data with."""
    absent = object()
    before = sys.modules.get("pkg_resources", absent)
    if before is absent:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba
            from jieba import finalseg  # noqa: F401
    finally:
        if before is absent:
            del sys.modules["pkg_resources"]
    jieba.default_logger.disabled = True
    return jieba
