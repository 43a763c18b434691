"""What stands beside a word and decides between its senses: examples, patterns, words that go with one."""

from __future__ import annotations

import re
from collections.abc import Callable

from seeds.language.senses import why
from seeds.language.senses.clause import Clause
from seeds.language.senses.companions import companies
from seeds.language.senses.having import HAVE, THERE_IS, had_or_there
from seeds.language.senses.hints import Hint, examples, hints
from seeds.language.senses.sense import Sense
from seeds.language.senses.sound import ANOTHER, toned, unlike
from seeds.language.senses.taking import OBJECT, taken_or_coming

Sign = tuple[float, str]
"""What a sign adds to the cost, and what it tells the reader."""
NOTHING: Sign = (0.0, "")
_GRAMMAR = frozenset("cpu")
_RULES: dict[str, Callable[[Clause], str]] = {"将": taken_or_coming, "有": had_or_there}
"""Words whose sense their clause tells, where no pattern does: how the gloss begins."""
_WHY = {OBJECT: "before the object and its verb, as 把", HAVE: "behind the owner", THERE_IS: "tells what there is"}
_LIGHT = frozenset("得着了地的")
"""Particles that another syllable is written with: a tone tells the two apart, it is no matter of taste."""
QUALIFIES, _STEM, _WORD = 1.2, 4, re.compile("[a-z]{3,}")
"""How much cheaper an attribute is right before a noun, where the noun of the same entry begins like it."""


def sound(sense: Sense, clause: Clause) -> Sign:
    """What another reading than the one that is heard costs."""
    if sense.use.part == "u" and clause.word in _LIGHT and toned(clause.syllables):
        return ANOTHER, ""
    return unlike(sense.entry.syllables, clause.syllables), ""


def example(sense: Sense, clause: Clause) -> Sign:
    shown = examples(sense.gloss)
    if not shown:
        return NOTHING
    for example in shown:
        if example.found(clause):
            return -3.0, f"as in {example.text}"
    return 0.6, ""


def _pattern(word: str, clause: Clause) -> Hint | None:
    return next((one for one in hints(word) if one.found(clause)), None)


def hint(sense: Sense, clause: Clause) -> Sign:
    """What stands around it decides between the senses of the reading that is heard here."""
    if sound(sense, clause)[0] >= ANOTHER:
        return NOTHING
    if found := _pattern(clause.word, clause):
        return (-8.0, found.why) if sense.gloss.startswith(found.gloss) else NOTHING
    rule = _RULES.get(clause.word)
    told = rule(clause) if rule else ""
    return (-4.0, _WHY[told]) if told and sense.gloss.startswith(told) else NOTHING


def company(sense: Sense, clause: Clause) -> Sign:
    """Words beside it that go with this sense; what counts a thing says so itself, in more words."""
    words = companies(clause.word).get(sense.gloss)
    if words is None or not sense.is_own:
        return NOTHING
    worth, most = words.found(clause)
    return -worth, why.beside(most) if worth and sense.use.part != "q" else ""


def company_inside(sense: Sense, clause: Clause) -> Sign:
    """The same in a compound; what may be a word of grammar stands beside anything (被|子弹 is no quilt)."""
    return NOTHING if clause.rows[clause.at].keys() & _GRAMMAR else company(sense, clause)


def hint_inside(sense: Sense, clause: Clause) -> Sign:
    """What stands beside it in the compound decides (控 in 遭控)."""
    found = _pattern(f"+{clause.word}", clause)
    return (-8.0, found.why) if found and sense.gloss.startswith(found.gloss) else NOTHING


def is_of_a_noun(sense: Sense) -> bool:
    """Whether it tells that something is of what a noun of the same entry names: traditional of tradition."""
    nouns = {
        word[:_STEM]
        for gloss, use in zip(sense.entry.senses, sense.entry.uses, strict=False)
        if use.part == "n"
        for word in _WORD.findall(gloss)
    }
    return any(word.startswith(tuple(nouns)) for word in _WORD.findall(sense.gloss))
