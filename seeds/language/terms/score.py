"""How much a candidate looks like a key term: a sum of weighted signs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache

from seeds.language.characters import FIRST_WIDE
from seeds.language.names.vocabulary import COMMON, is_predicate
from seeds.language.terms.candidates import Candidate
from seeds.language.terms.ends import is_counted, is_headed, kind_of_end, ordinary_end
from seeds.language.terms.lexicon import HEADS, PREFIXES
from seeds.language.terms.passages import Passages
from seeds.language.terms.vocabulary import Vocabulary
from seeds.language.terms.weights import WEIGHTS
from seeds.language.terms.word_signs import EASY, compound_signs, usual_signs, word_signs

Signs = dict[str, float]
_HEADS = frozenset(HEADS)
FEW, MOST, ABOUT, TITLED = 3, 3.0, 1.0, 0.8
"""What stands oftener than so, and in as many passages, is what a text is about: what each doubling adds, so often,
and the title once."""
GOVERNED, FULL = 4.0, 1.5
"""How much the density of words of local government counts, and where it counts no more."""


class Scale:
    """What candidates are measured by: rarity in general use, and the article as a whole."""

    def __init__(self, words: Vocabulary, cut: Counter[str], passages: Passages) -> None:
        self.vocabulary = words
        self.words = max(1, cut.total())
        self.depth = passages.depth
        self.title = passages.texts[0] if passages.texts else ""
        self.rarity: Callable[[str], float] = cache(words.rarity)
        met = Counter("".join(passages.texts))
        size = max(1, met.total())
        self.often = {sign: math.log(count) for sign, count in met.items() if sign >= FIRST_WIDE}
        """How often each character stands in the article, as a logarithm."""
        governed = sum(len(word) * count for word, count in cut.items() if _is_governed(word, words.fields))
        self.governed = min(GOVERNED * governed / size, FULL)
        """How much the article is about local government, whose terms are compounds rather than words."""

    def topic(self, key: str) -> float:
        """How often the characters of a string stand in the article, as a mean of logarithms."""
        counts = [self.often[sign] for sign in key if sign in self.often]
        return sum(counts) / len(counts) if counts else 0.0


def _is_governed(word: str, fields: Mapping[str, str]) -> bool:
    return len(word) > 1 and (fields.get(word) == "local" or word in _HEADS)


def signs(key: str, candidate: Candidate, scale: Scale) -> Signs:
    """What speaks for and against the candidate, each with its strength; what is not there is left out."""
    if is_plain(candidate):
        return {**usual_signs(key, scale.vocabulary), **word_signs(key, candidate, scale)}
    return {**_common_signs(key, candidate, scale), **compound_signs(key, candidate, scale)}


def is_plain(candidate: Candidate) -> bool:
    """Whether it is a single word that the paper does not set off."""
    return len(candidate.words) == 1 and not candidate.given


def score_of(key: str, candidate: Candidate, scale: Scale) -> float:
    """The weighted sum of all its signs."""
    about = about_it(key, candidate, scale)
    if is_plain(candidate):
        return usual_score(key, scale.vocabulary) + score(word_signs(key, candidate, scale)) + about
    return score(signs(key, candidate, scale)) + about


def about_it(key: str, candidate: Candidate, scale: Scale) -> float:
    """What is added for what the text is about: it stands again and again, in many passages, and in the title; a
    word of the first lessons is no term however often it stands, and papers of local government say their own
    words everywhere."""
    if 0 < scale.vocabulary.level(key) <= EASY or not candidate.promising:
        return 0.0
    passages = len({passage for passage, *_ in candidate.places})
    often = math.log2(len(candidate.places) / FEW) if len(candidate.places) > FEW and passages > FEW - 1 else 0.0
    added = ABOUT * min(often, MOST) + TITLED * (often > 0 and key in scale.title)
    return added * max(0.0, 1 - 2 * scale.governed / FULL)


def usual_score(key: str, words: Vocabulary) -> float:
    """What a single word is worth wherever it stands."""
    return score(usual_signs(key, words))


def _common_signs(key: str, candidate: Candidate, scale: Scale) -> Signs:
    """Signs of what is several words, or set off by the paper."""
    count = len(candidate.places)
    kind = kind_of_end(key)
    end = "" if kind else ordinary_end(key)
    seen: Signs = {"base": 1.0, "late": scale.depth(min(candidate.places)), "amid": float(candidate.amid > 0)}
    if count > 1:
        seen["count"] = math.log(min(count, 20))
        seen["again"] = 1.0
    if is_counted(key):
        seen["counted"] = 1.0
    if len(key) >= 4 and len(key) % 2 == 0 and key[0] == key[2]:
        seen["paired"] = 1.0
    if candidate.inner:
        seen["inner"] = 1.0
    if candidate.quoted or candidate.titled or candidate.plus or candidate.whole:
        seen.update(_given_signs(key, candidate, scale, count, kind, end))
        return seen
    if len(candidate.words) > 1:
        seen["w:again"] = float(count > 1)
    if candidate.joined:
        seen["joined"] = 1.0
        seen["j:rare"] = (scale.rarity(candidate.words[-1]) - 10) / 4
        return seen
    seen["before"] = candidate.before / count
    seen["after"] = candidate.after / count
    seen["bounded"] = candidate.bounded / count
    seen["founded"] = float(candidate.founded > 0)
    seen["numbered"] = float(candidate.numbered > 0)
    seen["extended"] = float(1 < count <= candidate.extended)
    seen.update(_measured_signs(key, candidate, scale, kind, end))
    seen.update(_made_of(candidate.words))
    return seen


def _given_signs(key: str, candidate: Candidate, scale: Scale, count: int, kind: str, end: str) -> Signs:
    """Signs of what the paper itself sets off."""
    rarity = scale.rarity(key)
    return {
        "quoted": float(candidate.quoted > 0),
        "plus": float(candidate.plus > 0),
        "whole": float(candidate.whole > 0),
        "q:long": float(len(key) > 8),
        "q:two": float(len(key) <= 2),
        "q:tail": candidate.tail / count,
        "q:plain": max(0.0, (12 - rarity) / 4),
        "q:kind": float(bool(kind)),
        "q:end": float(bool(end)),
        "q:head": float(is_headed(key, rarity < 16)),
    }


def _measured_signs(key: str, candidate: Candidate, scale: Scale, kind: str, end: str) -> Signs:
    """Signs of several words in a row that come from their frequencies and from how they end."""
    words = candidate.words
    count = len(candidate.places)
    rarities = [scale.rarity(word) for word in words]
    return {
        f"w{min(len(words), 6)}": 1.0,
        f"len{min(len(key), 11)}": 1.0,
        "kind": float(bool(kind)),
        "end": float(len(end) > 1),
        "end1": float(len(end) == 1),
        "rare": (sum(rarities) / len(words) - 10) / 4,
        "rarest": (max(rarities) - 12) / 4,
        "commonest": (min(rarities) - 8) / 4,
        "chance": (math.log(count / scale.words) + sum(rarities)) / len(words) / 4,
        "first rare": (rarities[0] - 10) / 4,
    }


def _made_of(words: tuple[str, ...]) -> Signs:
    """Signs of several words in a row that come from what words they are."""
    seen: Signs = {}
    first, last, inside = words[0], words[-1], words[1:-1]
    if is_predicate(first):
        seen["verb first"] = 1.0
    elif first in COMMON:
        seen["common first"] = 1.0
    if last in COMMON:
        seen["common last"] = 1.0
    if inside and any(map(is_predicate, inside)):
        seen["verb inside"] = 1.0
    if len(first) == 1 and first not in PREFIXES:
        seen["odd first"] = 1.0
    if len(last) == 1:
        seen["one last"] = 1.0
        seen["spelled"] = float(all(len(word) == 1 for word in words))
    return seen


def score(seen: Signs) -> float:
    """The weighted sum."""
    total = 0.0
    for sign, strength in seen.items():
        if strength and sign in WEIGHTS:
            total += WEIGHTS[sign] * strength
    return total
