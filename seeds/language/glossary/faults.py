"""Faults that a scan or a typist may have left: hints attached to their place, never a change of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from seeds.documents.article import Passage
from seeds.language.characters import HAN
from seeds.language.glossary.entries import rows
from seeds.language.glossary.lexicon import LONGEST, Lexicon, ahead, behind, lexicon
from seeds.language.glossary.suspicion import Certainty, Suspicion

PEOPLE = (
    "群众|居民|市民|业主|人民|村民|党员|社会|大家|学生|孩子|老人|上级|公众|游客|商家|企业|代表|社区|街道|部门|政府"
)
RUN = re.compile(f"[{HAN}]{{3,}}")
QUOTED = re.compile(r"“[^“”]{1,16}”|‘[^‘’]{1,16}’|《[^《》]{1,40}》")
SPREAD = 5
"""A known word that the change makes has at most so many characters."""
ENOUGH = {"looks like": 6.5, "sounds like": 10.0}
"""How much more probable the changed text must be, in natural logarithms: homophones abound, so they need more."""
LEAST_GAINED = min(ENOUGH.values())
STRONG = 12.0
COMMONEST = {2: -6.0, 3: -7.4, 4: -8.2, 5: -9.0}
"""No word of so many characters weighs more: where that is not enough, nothing needs to be tried."""
RARE = -11.0
"""A word seen less than once in sixty thousand is rare."""


def suspected(passages: Iterable[Passage], words: Lexicon | None = None) -> tuple[Suspicion, ...]:
    """Likely faults of an article's passages, in order; few rather than many.

    What an article says again is meant, so a guess whose characters stand together elsewhere too is dropped.
    """
    texts = [passage for passage in passages if passage.role != "byline"]
    hints: dict[tuple[int, int], Suspicion] = {}
    for passage in texts:
        for hint in (*known(passage), *guessed(passage, words or lexicon())):
            hints.setdefault((hint.passage, hint.start), hint)
    whole = "\n".join(passage.text for passage in texts)
    kept = [hint for hint in hints.values() if hint.certainty == "sure" or not habitual(hint, texts, whole)]
    return tuple(sorted(kept))


def habitual(hint: Suspicion, texts: list[Passage], whole: str) -> bool:
    """Whether the suspected characters stand beside the same neighbours elsewhere too."""
    text = next(passage.text for passage in texts if passage.number == hint.passage)
    pairs = Counter({text[hint.start - 1 : hint.end]: 0, text[hint.start : hint.end + 1]: 0})
    for pair in pairs:
        pairs[pair] = whole.count(pair) if len(pair) > len(hint.found) else 0
    return max(pairs.values()) > 1


def known(passage: Passage) -> Iterator[Suspicion]:
    """Faults that their surroundings give away."""
    for pattern, meant, certainty, why in patterns():
        for match in pattern.finditer(passage.text):
            start, end = match.span(1)
            yield Suspicion(passage.number, start, end, match[1], meant, certainty, f"Perhaps a fault: {why}.")


@lru_cache(maxsize=1)
def patterns() -> tuple[tuple[re.Pattern[str], str, Certainty, str], ...]:
    """The rules of the data file."""
    found: list[tuple[re.Pattern[str], str, Certainty, str]] = []
    for pattern, meant, certainty, why in rows("faults.tsv", 4):
        grade: Certainty = "sure" if certainty == "sure" else "likely" if certainty == "likely" else "possible"
        found.append((re.compile(pattern.replace("PEOPLE", PEOPLE)), meant, grade, why))
    return tuple(found)


def guessed(passage: Passage, words: Lexicon) -> Iterator[Suspicion]:
    """Characters which another one, that looks or sounds alike, would turn into a far more probable text."""
    quoted = [match.span() for match in QUOTED.finditer(passage.text)]
    for run in RUN.finditer(passage.text):
        for guess in better(run[0], words):
            start = run.start() + guess.at
            if any(left < start < right for left, right in quoted):
                continue  # what stands in quotation marks is coined or punned on purpose
            why = f"A guess: {guess.char} {guess.how} {guess.meant}, which would make {guess.word}."
            certainty: Certainty = "likely" if guess.gain > STRONG else "possible"
            yield Suspicion(passage.number, start, start + 1, guess.char, guess.meant, certainty, why)


class Guess(NamedTuple):
    """One character changed, and what is gained."""

    gain: float
    at: int
    char: str
    meant: str
    how: str
    word: str


def better(run: str, words: Lexicon) -> Iterator[Guess]:
    """For every doubtful character the change that gains most, if it gains enough."""
    before, after = ahead(run, words), behind(run, words)
    for at in weak(run, before, after, words):
        spans = [
            (start, end, room)
            for start in range(max(0, at - SPREAD + 1), at + 1)
            for end in range(max(at + 1, start + 2), min(len(run), start + SPREAD) + 1)
            if (room := before[start] + after[end] - before[-1]) + COMMONEST[end - start] > LEAST_GAINED
        ]
        guesses = [
            Guess(room + weight - ENOUGH[how], at, run[at], meant, how, word)
            for meant, how in (alike().get(run[at], ()) if spans else ())
            for start, end, room in spans
            if room + COMMONEST[end - start] > ENOUGH[how]
            and (weight := words.weights.get(word := run[start:at] + meant + run[at + 1 : end])) is not None
        ]
        best = max(guesses, default=None)
        if best and best.gain > 0 and best.word not in words.names:
            yield best._replace(gain=best.gain + ENOUGH[best.how])


def weak(run: str, before: list[float], after: list[float], words: Lexicon) -> list[int]:
    """Where characters stand alone or in a rare word: a faulty one seldom stands in a common word."""
    found: list[int] = []
    start = 0
    while start < len(run):
        for end in range(min(len(run), start + LONGEST), start, -1):
            weight = words.weight(run[start:end])
            if weight is not None and abs(before[start] + weight + after[end] - before[-1]) < 1e-6:
                break
        if end == start + 1 or weight is None or weight < RARE:
            found += range(start, end)
        start = end
    return found


@lru_cache(maxsize=1)
def alike() -> dict[str, tuple[tuple[str, str], ...]]:
    """For a character those it may have been taken for."""
    found: dict[str, dict[str, str]] = {}
    for _, chars in rows("homophones.tsv", 2):
        for char in chars:
            found.setdefault(char, {}).update((other, "sounds like") for other in chars if other != char)
    for char, others in rows("lookalikes.tsv", 2):
        found.setdefault(char, {}).update((other, "looks like") for other in others)
    return {char: tuple(others.items()) for char, others in found.items()}
