"""What no term can be, however it is written: fragments of clauses, names, what is counted."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.vocabulary import is_predicate
from seeds.language.terms.candidates import Candidate
from seeds.language.terms.lexicon import PREFIXES
from seeds.language.terms.vocabulary import Vocabulary

GRAMMAR = frozenset(["d", "r", "p", "c", "m", "q", "u", "t", "y", "f"])
"""Parts of speech that no term holds."""
NAMES = frozenset(("nr", "ns", "nt"))
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile("[A-Za-z0-9]")
_LOOSE_END = frozenset("的地得了着过于出到下上起入")
"""Ends of what is put together for one sentence and no word: 看到, 走过."""
_ENOUGH = 4
"""So many characters make up for figures and letters among them."""


def allowed(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """Whether the string can be a term at all."""
    if not _HAN.search(key):
        return False
    if candidate.given:
        return _given(key, candidate, words)
    if _LATIN.search(key):
        return False
    return _word(key, words) if len(candidate.words) == 1 else _compound(key, candidate, words)


def _given(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """What the paper sets off: no list of several things, and completed by a noun only."""
    if _LATIN.search(key) and not (candidate.plus or candidate.whole) and len(_HAN.findall(key)) < _ENOUGH:
        return False
    if candidate.quoted and "、" in key:
        return False
    last = candidate.words[-1]
    return not candidate.joined or (len(last) > 1 and words.tagged(last) in ("n", "vn", "unk"))


def _word(key: str, words: Vocabulary) -> bool:
    """A single word: neither grammar nor a name, nor made for one sentence."""
    tag = words.tagged(key)
    if len(key) < 2 or tag in GRAMMAR or tag in NAMES or "的是" in key:
        return False
    if len(key) == 3 and key[1] == "不" and key[0] == key[2]:
        return False
    return key[-1] not in _LOOSE_END or words.known(key)


def _compound(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """Several words: four loose characters that stand alone as set phrases do, else nouns and what goes
    before them."""
    parts = candidate.words
    tags = [words.tagged(word) for word in parts]
    if "nr" in tags or NAMES.intersection(tags[1:]):
        return False
    short = sum(len(word) == 1 for word in parts)
    if len(key) == 4 and len(candidate.places) == 1 and short > 1:
        return candidate.bounded > 0
    if any(tag in GRAMMAR and word not in PREFIXES for word, tag in zip(parts, tags, strict=True)):
        return False
    if is_predicate(parts[0]) and not words.known(key):
        return False
    if len(candidate.places) > 1 and tags[0] not in ("v", "a"):
        return True  # what is coined here and said again, however it is cut
    if 2 * short > len(parts) and not candidate.founded:
        return False
    if tags[-1] in ("v", "a") and len(parts) > 2:
        return False
    return not (tags[0] == "v" and tags[-1] == "n" and len(parts) == 2 and len(parts[0]) == 1)
