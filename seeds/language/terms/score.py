"""How much a candidate looks like a key term: a sum of weighted signs."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache

from seeds.language.names.vocabulary import COMMON, PREDICATE
from seeds.language.terms.candidates import Candidate, Candidates
from seeds.language.terms.lexicon import ENDINGS, HEADS, KINDS, OFFICES, PREFIXES
from seeds.language.terms.units import Frequency
from seeds.language.terms.weights import WEIGHTS

_COUNTED = re.compile("^[一二三四五六七八九两双][^一二三四五六七八九年月日个].*")
_FIGURE = re.compile("[一二三四五六七八九]")
_COMING = re.compile("(起来|出来|来|去)$")

Signs = dict[str, float]


class Scale:
    """Rarity in general use, on one article."""

    def __init__(self, frequency: Frequency, total: int, words: int) -> None:
        self.words = max(1, words)
        self.rarity: Callable[[str], float] = lru_cache(maxsize=None)(
            lambda word: -math.log((frequency(word) + 0.5) / total)
        )


@lru_cache(maxsize=65536)
def is_headed(word: str, known: bool) -> bool:
    """Whether a word belongs to the field; 微 only where it coins a new word (微网格, not 微笑)."""
    return any(head in word for head in HEADS if len(head) > 1) or (word[0] == "微" and not known)


@lru_cache(maxsize=65536)
def kind_of_end(key: str) -> str:
    """The longest end of the string that says what kind of thing it is, or nothing."""
    return next((key[at:] for at in range(1, len(key)) if key[at:] in KINDS), "")


@lru_cache(maxsize=65536)
def ordinary_end(key: str) -> str:
    """The longest ordinary end of the string, or nothing."""
    return next((key[at:] for at in range(1, len(key)) if key[at:] in ENDINGS), "")


def is_counted(key: str) -> bool:
    """Whether it is a slogan made with numbers (四环, 一核三治)."""
    return _COUNTED.match(key) is not None and (len(key) <= 3 or _FIGURE.search(key[1:]) is not None)


def signs(key: str, candidate: Candidate, found: Candidates, scale: Scale) -> Signs:
    """What speaks for and against the candidate, each with its strength."""
    given = bool(candidate.quoted or candidate.titled or candidate.plus or candidate.whole)
    seen: Signs = {"base": 1.0}
    count = len(candidate.places)
    kind = kind_of_end(key)
    end = "" if kind else ordinary_end(key)
    seen["count"] = math.log(min(count, 20))
    seen["again"] = float(count > 1)
    if is_counted(key):
        seen["counted"] = 1.0
    if _COMING.search(key):
        seen["coming"] = 1.0
    if len(key) >= 4 and len(key) % 2 == 0 and key[0] == key[2]:
        seen["paired"] = 1.0
    if key.endswith(OFFICES):
        seen["office"] = 1.0
    if candidate.inner:
        seen["inner"] = 1.0
    if given:
        _given_signs(seen, key, candidate, scale, count, kind, end)
    else:
        seen["before"] = candidate.before / count
        seen["after"] = candidate.after / count
        seen["bounded"] = candidate.bounded / count
        seen["listed"] = float(candidate.listed > 0)
        seen["extended"] = candidate.extended / count
        if len(candidate.words) == 1:
            _word_signs(seen, key, scale, count, kind, end)
        else:
            _compound_signs(seen, key, candidate, found, scale, kind, end)
    return seen


def _given_signs(
    seen: Signs, key: str, candidate: Candidate, scale: Scale, count: int, kind: str, end: str
) -> None:
    """Signs of what the paper itself sets off."""
    seen["quoted"] = float(candidate.quoted > 0)
    seen["titled"] = float(candidate.titled > 0)
    seen["plus"] = float(candidate.plus > 0)
    seen["q:long"] = float(len(key) > 8)
    seen["q:two"] = float(len(key) <= 2)
    seen["whole"] = float(candidate.whole > 0)
    seen["q:tail"] = 0.0 if candidate.unfinished else candidate.tail / count
    seen["unfinished"] = float(candidate.unfinished > 0)
    seen["q:plain"] = max(0.0, (12 - scale.rarity(key)) / 4)
    seen["q:kind"] = float(bool(kind))
    seen["q:end"] = float(bool(end))
    seen["q:head"] = float(is_headed(key, scale.rarity(key) < 16))


def _word_signs(seen: Signs, key: str, scale: Scale, count: int, kind: str, end: str) -> None:
    """Signs of a single word of the dictionary."""
    seen["s"] = 1.0
    seen["s:rare"] = (min(scale.rarity(key), 15) - 10) / 4
    seen["s:three"] = float(len(key) == 3)
    seen["s:four"] = float(len(key) > 3)
    seen["s:kind"] = float(bool(kind))
    seen["s:end"] = float(bool(end))
    seen["s:head"] = float(is_headed(key, True))
    seen["s:again"] = float(count > 1)
    seen["s:common"] = float(key in PREDICATE or key in COMMON)


def _compound_signs(
    seen: Signs, key: str, candidate: Candidate, found: Candidates, scale: Scale, kind: str, end: str
) -> None:
    """Signs of several words in a row."""
    words = candidate.words
    first, last, inside = words[0], words[-1], words[1:-1]
    rarities = [scale.rarity(word) for word in words]
    seen["kind"] = float(bool(kind))
    seen["end"] = float(bool(end) and len(end) > 1)
    seen["end1"] = float(bool(end) and len(end) == 1)
    headed = [is_headed(word, len(word) > 1) for word in words]
    heads = sum(headed)
    seen["head"] = float(heads > 0)
    seen["heads"] = float(heads > 1)
    seen["allheads"] = float(all(headed))
    seen["rare"] = (sum(rarities) / len(words) - 10) / 4
    seen["rarest"] = (max(rarities) - 12) / 4
    seen["commonest"] = (min(rarities) - 8) / 4
    seen["chance"] = (math.log(len(candidate.places) / scale.words) + sum(rarities)) / len(words) / 4
    seen["first rare"] = (rarities[0] - 10) / 4
    seen["last rare"] = (rarities[-1] - 10) / 4
    seen[f"w{min(len(words), 6)}"] = 1.0
    seen[f"len{min(len(key), 11)}"] = 1.0
    seen["verb first"] = float(first in PREDICATE)
    seen["verb last"] = float(last in PREDICATE)
    seen["verb inside"] = float(any(word in PREDICATE for word in inside))
    seen["common first"] = float(first in COMMON)
    seen["common last"] = float(last in COMMON)
    seen["common inside"] = float(any(word in COMMON for word in inside))
    seen["one last"] = float(len(last) == 1)
    seen["odd first"] = float(len(first) == 1 and first not in PREFIXES)
    seen["spelled"] = float(all(len(word) == 1 for word in words))
    seen["absorbs"] = _absorbs(words, len(candidate.places), found)


def _absorbs(words: tuple[str, ...], count: int, found: Candidates) -> float:
    """How much more often a part of it stands: then the part is the term."""
    most = 0
    for part in (words[1:], words[:-1]):
        inside = found.get("".join(part))
        if inside is not None:
            most = max(most, len(inside.places))
    return math.log(most / count) if most > count else 0.0


def score(seen: Signs) -> float:
    """The weighted sum."""
    return sum(WEIGHTS.get(sign, 0.0) * strength for sign, strength in seen.items())
