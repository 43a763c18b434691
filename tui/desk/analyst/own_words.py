"""The reader's decisions about words, as the language needs them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seeds.language.analysis import EDGE, OwnWords
from store.records.place import CONTEXT

if TYPE_CHECKING:
    from store.notebook import Notebook
    from store.paths import Paths
    from store.records import Place, PlacedReading


def own_words(notebook: Notebook) -> OwnWords:
    """Joins, splits and readings that were decided: a reading at one place wins over one that holds everywhere."""
    decided = notebook.decisions.entries()
    everywhere = {item.word: item.parts for item in decided if item.kind == "reading"}
    return OwnWords(
        frozenset(item.word for item in decided if item.kind == "join"),
        {item.word: item.parts for item in decided if item.kind == "split"},
        everywhere | dict(at_its_place(one) for one in notebook.readings.entries() if fits(one)),
    )


def decided(where: Paths) -> OwnWords:
    """The same, where no notebook is open."""
    from store.notebook import Notebook

    with Notebook.read(where) as notebook:
        return own_words(notebook)


def within(own: OwnWords, sentences: Sequence[str]) -> OwnWords:
    """The decisions for sentences that stand alone: their places are known by as much as they have around them."""
    placed = [(string, parts) for string, parts in own.readings.items() if "" in parts]
    found = dict(one for known in placed for sentence in sentences for one in _standing_in(sentence, *known))
    return own._replace(readings={**own.readings, **found}) if found else own


def _standing_in(sentence: str, string: str, parts: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    told = [at for at, part in enumerate(parts) if part]
    start, end = told[0], told[-1] + 1
    before, words, after = string[:start], string[start:end], string[end:]
    at = sentence.find(words)
    while at >= 0:
        left, right = sentence[:at][-len(before) :], sentence[at + len(words) :][: len(after)]
        if before.endswith(left) and after.startswith(right):
            left = left if left == before else EDGE + left
            right = right if right == after else right + EDGE
            yield f"{left}{words}{right}", ("",) * len(left) + parts[start:end] + ("",) * len(right)
        at = sentence.find(words, at + 1)


def fits(reading: PlacedReading) -> bool:
    """Whether it tells a syllable for each character; a copy of the notebook may say anything."""
    return 0 < len(reading.place.quote) == len(reading.parts)


def at_its_place(reading: PlacedReading) -> tuple[str, tuple[str, ...]]:
    """The words with what stands around them, itself left alone: so long a string stands nowhere else."""
    before, after = around(reading.place)
    return f"{before}{reading.place.quote}{after}", ("",) * len(before) + reading.parts + ("",) * len(after)


def around(place: Place) -> tuple[str, str]:
    """What stands before and after the words of a place, with the text's edge where it is near."""
    before = place.before if len(place.before) == CONTEXT else EDGE + place.before
    after = place.after if len(place.after) == CONTEXT else place.after + EDGE
    return before, after
