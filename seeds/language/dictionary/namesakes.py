"""Who and what else has a name: of places that share one nobody knows which is meant; a surname has whole names."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from seeds.language.dictionary.entry import Entry

if TYPE_CHECKING:
    from seeds.language.dictionary.dictionary import Dictionary

MOST = 3
"""So many whole names are told of a part of them."""

FEWEST, NAMED = 3, 4
"""So many places share a name that none is meant without a word; so many provinces are told."""


def is_place(entry: Entry) -> bool:
    """Whether an entry may be of a town or the like: a name of three characters and more."""
    return len(entry.simplified) > len("清水") and entry.pinyin[:1].isupper()


def told_apart(entry: Entry, division: Entry | None) -> Entry:
    """An entry that tells of one place, saying first that others have its name, as 清水镇."""
    if division is None or len(division.senses) < FEWEST:
        return entry
    above = dict.fromkeys(sense.rpartition(" (")[0].rpartition(", ")[2] for sense in division.senses)
    named = ", ".join([*above][:NAMED])
    more = " and elsewhere" if len(above) > NAMED else ""
    return entry._replace(
        senses=(f"one of {len(division.senses)} places of this name, in {named}{more}", *entry.senses)
    )


def longer_names(dictionary: Dictionary, name: str) -> tuple[tuple[str, Entry], ...]:
    """The whole names of foreigners that a name is a part of, as they are written: 儒勒·凡尔纳 of 凡尔纳."""
    found: dict[Entry, str] = {}
    for form in dictionary.index.values("parts", name):
        for entry in dictionary.at(dictionary.index.get("forms", form)):
            found.setdefault(entry, form)
    return tuple((form, entry) for entry, form in islice(found.items(), MOST))
