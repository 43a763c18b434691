"""Names of two characters that nothing introduces: a given name without its surname (瑞全), a town without its kind
(监利). What stands beside them tells which, by weights that were learned."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.names.given import is_given
from seeds.language.names.weighed import EVEN, GIVEN, PLACE, SCALE, PossibleName, signs, weighed
from seeds.language.names.words import Spans, WordSpans, once_a_row
from seeds.language.words.likely import RARE
from seeds.language.words.unknown import stands_alone

SURE = EVEN + 0.85 * SCALE
"""How much such a name has to be trusted: seven of ten are one."""


def bare(row: WordSpans) -> Sequence[PossibleName]:
    """Pairs of characters that may be such a name: no word of every day, or what no list joins; trusted by how much
    dearer they are as words than as a given name."""
    likely, text = row.lexicon.likely, row.text
    found = []
    for number, (start, last) in enumerate(row.spans):
        alone = last - start == 1 and tuple(row.spans[number + 1 : number + 2]) == ((last, last + 1),)
        end = last + alone
        name = text[start:end]
        if end - start == 2 and is_given(name) and not any(map(stands_alone, name)) and not row.is_everyday(name):
            cost = likely.first.get(name[0], RARE) + likely.second.get(name[1], RARE)
            found.append(PossibleName(start, end, row.worth(start, end) - cost, 0))
    return found


def given_alone(row: WordSpans) -> Sequence[PossibleName]:
    """Given names without a surname, as far as they are likelier than a place that is called so."""
    return _told(row)[0]


def places_alone(row: WordSpans) -> Spans:
    """Places without their kind, as far as they are likelier than somebody's given name."""
    return _told(row)[1]


@once_a_row
def _told(row: WordSpans) -> tuple[Sequence[PossibleName], Spans]:
    given: list[PossibleName] = []
    placed: Spans = []
    for one in bare(row):
        found = signs(row, one)
        somebody, place = weighed(GIVEN, one, found), weighed(PLACE, one, found)
        if max(somebody, place) < SURE:
            continue
        if somebody > place:
            given.append(one._replace(trust=somebody))
        else:
            placed.append((one.start, one.end))
    return given, placed
