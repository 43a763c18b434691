"""Which sense of a word can hold where it stands: the one answer, whoever asks.

Every sense costs what speaks against it here: its place in the order of use, a part of speech for which the
clause leaves no room, a piece of compounds that stands alone, a measure word that nothing counts, an old or
regional register, another reading. What speaks for it (a measure word behind a number, an example in brackets
that the text shows, a pattern of data/hints.tsv) makes it cheaper. The cheapest stands first, and its strongest
sign is the reason.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from seeds.language.analysis import Word
from seeds.language.dictionary.entry import Entry
from seeds.language.senses import why
from seeds.language.senses.beside import (
    NOTHING,
    QUALIFIES,
    Sign,
    company,
    company_inside,
    example,
    hint,
    hint_inside,
    is_of_a_noun,
    sound,
)
from seeds.language.senses.clause import NUMERALS, Clause, clause_of
from seeds.language.senses.sense import Dictionary, Sense, senses_of

_AGAINST = {"古": 3.0, "方言": 1.5, "台湾": 1.5, "口语": 0.3, "书面": 0.2}
_EARLY, _LATE = 0.45, 0.25
"""What the next place in the order of use costs, among the first four and behind."""
_FOREIGN = 4.5
"""What the senses of another dictionary cost beside our own of the same word."""
_ELSEWHERE = 4.0
_ASPECT = frozenset("了过着")
_ROOM = 0.9
"""How much cheaper a measure word is where what it counts follows."""
_ACTED = 2.0
"""What a noun costs with 了 and an amount behind it: only what somebody does has them."""
_RARE = 0.15
"""What a piece costs that is not the first sense: words with it are few, and the dictionary has them."""
_RESULT = re.compile(r"result of verb|after (?:a |the )?verb")
DOUBTFUL = 0.8
"""Where the second best costs so little more, the choice is in doubt."""


class ChosenSense(NamedTuple):
    """The sense that holds here, and what else the word may mean."""

    sense: Sense
    others: tuple[Sense, ...]
    """The other senses, likely ones first."""
    reason: str
    """Why this one, in words for the reader."""
    doubt: float
    """From 0, sure, to 1, as good as a guess."""

    @property
    def entry(self) -> Entry:
        """The entry it is a sense of."""
        return self.sense.entry

    @property
    def led(self) -> Entry:
        """The entry with the chosen sense first, the others in their order."""
        entry, first = self.entry, self.sense.number
        numbers = [first, *(number for number in range(len(entry.senses)) if number != first)]
        uses = (
            tuple(entry.uses[number] for number in numbers) if len(entry.uses) == len(entry.senses) else entry.uses
        )
        return entry._replace(senses=tuple(entry.senses[number] for number in numbers), uses=uses)


class Weighed(NamedTuple):
    """What speaks against a sense here, and the strongest sign for it."""

    cost: float
    order: int
    sense: Sense
    reason: str


Ask = Callable[[Sense, Clause], Sign]


def choose(dictionary: Dictionary, text: str, words: Sequence[Word], number: int) -> ChosenSense | None:
    """The sense of one of the words of a text; None for what has no entry."""
    word = words[number]
    entries = dictionary.entries(text[word.start : word.end])
    if not entries:
        return None
    senses = senses_of(entries)
    if len(senses) == 1:
        return ChosenSense(senses[0], (), why.ONLY, 0.0)
    return best(senses, clause_of(dictionary, text, words, number))


def best(senses: Sequence[Sense], clause: Clause, *, inside: bool = False) -> ChosenSense:
    """Of some senses the one that fits the clause; `inside` a compound, pieces stand where words do not."""
    signs = _INSIDE if inside else _SIGNS
    own = any(sense.is_own for sense in senses)
    found, places = [], {True: 0, False: 0}
    for order, sense in enumerate(senses):
        place = places[sense.is_own]
        places[sense.is_own] += 1
        cost = min(place, 4) * _EARLY + max(place - 4, 0) * _LATE + (_FOREIGN if own and not sense.is_own else 0.0)
        found.append(_weigh(cost, order, sense, clause, signs))
    ranked = sorted(found, key=lambda weighed: weighed[:2])
    first = ranked[0]
    second = next((other.cost for other in ranked[1:] if other.sense.is_own == first.sense.is_own), first.cost + 9)
    doubt = max(0.0, 1.0 - (second - first.cost) / DOUBTFUL)
    reason = first.reason or why.usual(first.sense.use.part, first.sense.use.register)
    return ChosenSense(first.sense, tuple(weighed.sense for weighed in ranked[1:]), reason, round(doubt, 2))


def _weigh(cost: float, order: int, sense: Sense, clause: Clause, signs: Sequence[Ask]) -> Weighed:
    """All signs together."""
    strongest, reason = 0.0, ""
    for sign in signs:
        more, told = sign(sense, clause)
        cost += more
        if told and more < strongest:
            strongest, reason = more, told
    return Weighed(cost, order, sense, reason)


def _register(sense: Sense, clause: Clause) -> Sign:
    if sense.use.register == "台湾" and clause.is_traditional:
        return -0.5, why.TAIWAN
    return _AGAINST.get(sense.use.register, 0.0), ""


def _points(sense: Sense, clause: Clause) -> Sign:
    return (_ELSEWHERE, "") if sense.points_elsewhere else NOTHING


def _name(sense: Sense, clause: Clause) -> Sign:
    named = sense.use.stand == "name" or sense.use.part in ("nr", "ns", "nt", "nz")
    if clause.is_name:
        return (-1.5, why.NAME) if named else (1.5, "")
    return (3.5, "") if named else NOTHING


def _named_piece(sense: Sense, clause: Clause) -> Sign:
    """Surnames are no pieces of compounds; short names of places and countries are (援藏, 京沪)."""
    if sense.use.part == "nr" or (not sense.is_own and sense.use.stand == "name"):
        return 4.0, ""
    return (0.8, "") if sense.use.stand == "name" else NOTHING


def _part(sense: Sense, clause: Clause) -> Sign:
    """The part of speech; where the sense stands for a piece of compounds, its neighbours decide instead."""
    use = sense.use
    if use.stand == "measure" or use.part == "q":
        if clause.behind_measure:
            return 3.5, ""  # one measure word is enough: 五个点
        if clause.is_one:
            return -1.5, why.measures(clause.before, left_out=True)
        if clause.is_counted:
            return -1.5 - _ROOM * clause.leads_a_noun, why.measures(clause.before)
        return 2.5, ""
    if use.part == "h":
        return (0.3, "") if clause.leads else (2.5, "")
    if use.part == "k":
        return (0.3, "") if clause.trails else (2.5, "")
    if use.part == "x" or use.stand == "piece":
        return 2.2, ""
    if not use.part or use.stand == "name":
        return 0.5, ""
    if use.part == "p" and clause.ends:
        return 2.0, ""  # a preposition has something behind it
    if use.part == "y" and clause.opens:
        return 2.0, ""  # a sentence that has ended would be followed by a sign that closes
    if use.part == "f" and clause.after in _ASPECT:
        return 3.0, ""  # only what somebody does has 了 behind it
    if use.part == "m" and clause.in_a_number:
        return -2.5, why.NUMBER
    return _room(sense, clause) - 0.4, why.stands(use.part)


def _room(sense: Sense, clause: Clause) -> float:
    """What a part of speech costs here; little where an attribute stands right before a noun (传统|工艺)."""
    part = sense.use.part
    if part in ("a", "b") and clause.leads_a_noun and is_of_a_noun(sense):
        return -QUALIFIES
    return clause.cost_of(part) + _ACTED * (part == "n" and clause.is_acted)


def _counted(sense: Sense, clause: Clause) -> Sign:
    """What is counted is a thing."""
    if sense.use.part in ("n", "v") and clause.behind_measure and not clause.leads:
        return (-0.8, f"a noun stands behind {clause.before}") if sense.use.part == "n" else (0.8, "")
    return NOTHING


def _result(sense: Sense, clause: Clause) -> Sign:
    """What a verb brings about or whither it leads, told by a word right behind it."""
    if _RESULT.search(sense.gloss):
        return (-1.6, f"it stands behind the verb {clause.before}") if clause.behind_verb else (3.0, "")
    if clause.behind_verb and sense.use.part in ("v", "p", "f", "q", "d") and clause.is_direction:
        return 1.0, ""
    return NOTHING


_OF_NAMES = re.compile(r"\bsurname|\bnames\b")
"""How a prefix is told that stands before one character alone: 老王, 老二, 老虎."""


def _piece(sense: Sense, clause: Clause) -> Sign:
    """Where a single character stands in a compound: before the rest, behind it, counted, or anywhere."""
    use, first, last = sense.use, clause.at == 0, clause.at == len(clause.spans) - 1
    before, after = clause.before, clause.after
    if clause.word in NUMERALS and use.part == "m":
        return -1.5, why.NUMBER
    if use.stand == "measure" or use.part == "q":
        return (-1.5, why.measures(before)) if clause.is_counted else (2.5, "")
    if use.part == "k":
        if not first and (last or len(before) > 1):
            return -0.6 * last - 0.6 * (len(before) > 1), f"it is a suffix behind {before}"
        return (0.4, "") if first and len(after) > 1 else (2.5, "")
    if use.part == "h":
        if len(after) > 1 and _OF_NAMES.search(sense.gloss):  # 老码头 is nobody's name
            return 2.5, ""
        if len(before) > 1 and len(after) > 1:
            return 0.0, f"it is a prefix before {after}"
        return (
            (-0.8 - 0.8 * (len(after) > 1), f"it is a prefix before {after}") if first and not last else (2.5, "")
        )
    if use.stand == "piece":
        return (_RARE if use.part == "x" and sense.number else -0.2), why.PIECE
    if use.part in ("u", "y", "e", "p", "r", "c"):
        return _word_of_grammar(use.part, clause, first=first, last=last)
    if use.part == "f":
        return (-0.3, why.PLACE_WORD) if last and not first else (0.8, "")
    if use.part == "d" and after[:1] in NUMERALS:
        return -1.5, f"it stands before the number {after}"
    if last and use.part in ("n", "v") and len(before) == 1:
        return (-0.3, why.NOUN_AT_END) if use.part == "n" else (1.0, "")
    return 0.4, ""


def _word_of_grammar(part: str, clause: Clause, *, first: bool, last: bool) -> Sign:
    """One that stands in a long name or phrase as it does in a sentence: 人与自然, 修改等八部法律."""
    before, after = clause.before, clause.after
    if part == "c":
        return (2.0, "") if first or last else (-0.6, f"it joins {before} and {after}")
    if part == "u" and len(before) > 1 and len(after) > 1:
        return 0.0, ""
    return (0.4 if first else 2.0), ""


_SIGNS: tuple[Ask, ...] = (_register, _points, sound, _name, _part, _counted, _result, example, company, hint)
_INSIDE: tuple[Ask, ...] = (
    _register,
    _points,
    sound,
    _named_piece,
    _piece,
    example,
    company_inside,
    hint_inside,
)
