"""Places that share a name are not taken for the one that the dictionary happens to tell of."""

from __future__ import annotations

from seeds.language.dictionary import Entry
from seeds.language.dictionary.namesakes import told_apart

TOWN = Entry("甲水镇", "甲水鎮", "Jiǎ shuǐ Zhèn", ("Jiashui Town in Nantou",))


def places(*provinces: str) -> Entry:
    """What lies under the same name in these provinces."""
    senses = tuple(f"town in Bing County, {province} (某省 › 丙县)" for province in provinces)
    return TOWN._replace(senses=senses)


def test_a_name_of_several_places_says_so_first() -> None:
    """The reader hears that it is one of several before the one that the dictionary tells of."""
    first, second = told_apart(TOWN, places("Hubei", "Gansu", "Hubei")).senses
    assert first == "one of 3 places of this name, in Hubei, Gansu"
    assert second == "Jiashui Town in Nantou"


def test_a_name_of_many_provinces_names_a_few() -> None:
    """No list of thirty provinces stands in the panel."""
    told = told_apart(TOWN, places(*"ABCDEF")).senses[0]
    assert told == "one of 6 places of this name, in A, B, C, D and elsewhere"


def test_a_place_of_its_own_name_stays() -> None:
    """Where nothing else is called so, nothing is said."""
    assert told_apart(TOWN, None) is TOWN
    assert told_apart(TOWN, places("Hubei")) is TOWN
