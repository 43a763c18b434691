"""Who and what else has a name: places that share one, and whole names that a surname is a part of."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeds.language.dictionary import Dictionary, Entry
from seeds.language.dictionary.flat import Flat
from seeds.language.dictionary.namesakes import longer_names, told_apart


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """CC-CEDICT from an index of its own."""
    return Dictionary.open(index_cache)


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


def test_a_part_of_a_name_leads_to_the_whole(dictionary: Dictionary, monkeypatch: pytest.MonkeyPatch) -> None:
    """凡尔纳 is Jules Verne in either script; a word of no name costs no look through all heads."""
    monkeypatch.delattr(Flat, "containing")
    assert [form for form, _ in longer_names(dictionary, "凡尔纳")] == ["儒勒·凡尔纳"]
    ((form, entry),) = longer_names(dictionary, "凡爾納")
    assert form == "儒勒·凡爾納" and "Verne" in entry.senses[0]
    assert not longer_names(dictionary, "走道") and not longer_names(dictionary, "·")
