"""Places of one name: of which the dictionary tells one alone, nobody knows whether it is meant."""

from __future__ import annotations

from seeds.language.dictionary.entry import Entry

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
