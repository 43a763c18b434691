"""Signs that come from the words themselves: how rare they are, what part of speech, who explains them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from seeds.language.names.vocabulary import is_predicate
from seeds.language.terms.candidates import Candidate
from seeds.language.terms.ends import is_headed, kind_of_end, ordinary_end

if TYPE_CHECKING:
    from seeds.language.terms.score import Scale, Signs
    from seeds.language.terms.vocabulary import Vocabulary


EASY = 4
"""The last level of HSK whose words a reader of papers knows."""
RESULTS = frozenset("完好到掉成出入开走住着见起上下过达来去")
"""What verbs end in when they tell what comes of the deed (吃完): put together rather than learned."""


def word_signs(key: str, candidate: Candidate, scale: Scale) -> Signs:
    """Signs of a single word that come from where it stands; `usual_signs` has the others."""
    count = len(candidate.places)
    seen: Signs = {
        "s:title": float(key in scale.title),
        "s:topic": scale.topic(key),
        "s:z": scale.governed,
        "s:soft": (candidate.before + candidate.after) / count,
        "s:late": scale.depth(min(candidate.places)),
        "amid": float(candidate.amid > 0),
    }
    if candidate.inner:
        seen["inner"] = 1.0
    if count > 1:
        seen["s:again"] = 1.0
        seen["s:count"] = math.log(min(count, 12))
        seen["s:ext"] = float(candidate.extended >= count)
    return seen


def usual_signs(key: str, words: Vocabulary) -> Signs:
    """Signs of a single word wherever it stands: how rare it is, what part of speech, who explains it."""
    rarity, tag, known, level = words.rarity(key), words.tagged(key), words.known(key), words.level(key)
    kind = kind_of_end(key)
    seen: Signs = {
        "s": 1.0,
        f"s:{tag}": 1.0,
        f"s:len{min(len(key), 5)}": 1.0,
        f"s:hsk{level}": 1.0,
        "s:r1": between(rarity, 8, 10.5),
        "s:r2": between(rarity, 10.5, 13),
        "s:r3": between(rarity, 13, 16),
        "s:r4": between(rarity, 16, 20),
        "s:known": float(known),
        "s:unkrare": float(not known),
        "s:x": float(words.count(key) == 0),
        "s:field": float(key in words.fields),
        "s:fieldprose": float(words.fields.get(key) in ("prose", "general")),
        "s:core": float(key in words.usual),
        "s:corerank": words.usual.get(key, 0.0),
        "s:pred": float(is_predicate(key)),
        "s:kind": float(bool(kind)),
        "s:end": float(not kind and bool(ordinary_end(key))),
        "s:head": float(is_headed(key, True)),
        "s:parts": float(any(easy(words, key[:at], key[at:]) for at in range(1, len(key))))
        if len(key) > 2
        else 0.0,
        "s:result": float(len(key) == 2 and key[1] in RESULTS),
    }
    if (worth := words.worth.get(key)) is not None:
        seen[f"s:worth{worth}"] = 1.0
    if len(key) == 4 and known:
        seen["s:idiom"] = 1.0
    if len(key) in (2, 4):
        seen[f"s{len(key)}:{tag}"] = 1.0
    return seen


def compound_signs(key: str, candidate: Candidate, scale: Scale) -> Signs:
    """Signs of several words, or of what the paper sets off, that come from what words they are."""
    words, parts = scale.vocabulary, candidate.words
    governed = scale.governed
    tags = [words.tagged(word) for word in parts]
    short = [len(word) == 1 for word in parts]
    hard = [words.level(word) for word in parts]
    seen: Signs = {
        "m": 1.0,
        f"f:{tags[0]}": 1.0,
        f"l:{tags[-1]}": 1.0,
        "m:vin": float("v" in tags[1:-1]),
        "m:vo": float(len(parts) == 2 and tags[0] == "v" and tags[-1] == "n"),
        "m:nominal": float(all(tag in ("n", "vn", "b", "unk", "a") for tag in tags)),
        "m:known": float(words.known(key)),
        "m:field": float(key in words.fields),
        "m:nfield": float(any(word in words.fields for word in parts)),
        "m:core": sum(word in words.usual for word in parts) / len(parts),
        "m:easy": sum(0 < level <= 4 for level in hard) / len(parts),
        "m:hard": sum(level == 7 for level in hard) / len(parts),
        f"m:hsk{words.level(key)}": 1.0,
        "m:title": float(key in scale.title),
        "m:last1": float(short[-1]),
        "m:first1": float(short[0]),
        "m:3+": float(len(parts) > 2),
        "m:topic": scale.topic(key),
        "m:z": governed,
        "g:known": float(candidate.given and words.known(key)),
        "z:quoted": governed * bool(candidate.quoted),
        "z:kind": governed * bool(kind_of_end(key)) * (not candidate.given),
        f"z:w{min(len(parts), 6)}": governed * (not candidate.given),
    }
    if len(parts) == 2 and all(len(word) == 2 for word in parts):
        seen["m:22"] = 1.0
        seen[f"m:22{tags[0]}{tags[1]}"] = 1.0
    if len(key) == 4 and sum(short) > 1:
        seen["m:idiomlike"] = 1.0
        seen["m:idiombounded"] = float(candidate.bounded > 0)
    return seen


def easy(words: Vocabulary, *parts: str) -> bool:
    """Whether all parts are words of the textbooks, so that the sum of them is no riddle (好朋友, 什么事)."""
    return all(0 < words.level(part) <= EASY for part in parts)


def between(value: float, low: float, high: float) -> float:
    """How far the value has come from one end to the other."""
    return max(0.0, min(value, high) - low)
