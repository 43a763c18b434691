"""A long list before the noun that sums it up: 存在人手少、路远、没有水等|困难."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.governing import ASPECT
from seeds.language.unfolding.modifiers import LONGEST_NOUN, Modifier
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.quotations import held
from seeds.language.unfolding.signs import SUCH_AS
from seeds.language.unfolding.speech_parts import Tagged

SHORTEST_LIST = 18
"""A list of fewer characters stays in its clause."""
_OPENS = (*SUCH_AS, "包括")


def listings(row: Sequence[Tagged], verb: Span | None) -> Iterator[Modifier]:
    """The list right behind the main verb, or behind 诸如, that ends in 等 with its noun closing the clause."""
    if not row:  # a clause of signs alone
        return
    stop = next((at for at in range(len(row) - 1, 0, -1) if row[at].part != "w"), 0) + 1
    within = held("".join(word.text for word in row))
    outside = [at for at in range(stop) if row[at].start - row[0].start not in within]
    end = next((at for at in reversed(outside) if row[at].text == "等"), 0)
    main = next((at for at, word in enumerate(row) if verb and word.start == verb[0]), None)
    if not end or end + 1 >= stop or main is None:
        return
    first = main + 1 + (row[main + 1].text in ASPECT if main + 1 < end else 0)
    first = next((at for at in range(main, end) if row[at].text in _OPENS and at > main), first)
    items = [at for at in outside if first < at < end and row[at].text == "、"]
    verbal = row[stop - 1].verb in ("verb", "short", "maybe")
    if verbal and any(is_a("head", row[at].text) for at in range(end + 1, stop - 1)):
        return  # 就…等问题发言
    closes = all(
        word.verb in ("", "both") or word.part in "nb" or at == stop - 1
        for at, word in enumerate(row[:stop])
        if at > end
    )
    is_plain = not any(row[at].text in ("，", "；", "：") for at in outside if first <= at < end)
    if len(items) < 2 or not closes or not is_plain or row[end].end - row[first].start < SHORTEST_LIST:
        return
    if 1 < row[stop - 1].end - row[end].end <= LONGEST_NOUN:
        yield Modifier((row[first].start, row[end].end), (row[end + 1].start, row[stop - 1].end))
