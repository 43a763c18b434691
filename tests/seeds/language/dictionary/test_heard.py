"""What stands in a text for pinyin that somebody typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from each import each

from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.heard import heard, ways_of
from seeds.language.dictionary.spelling import spelling


@pytest.fixture(scope="module")
def core(index_cache: Path) -> Dictionary:
    """The real dictionary."""
    return Dictionary.open(index_cache)


@each(
    "typed word",
    [("taizhang", "台账"), ("tái zhàng", "台账"), ("tai2zhang4", "台账"), ("nver", "女儿"), ("xian", "西安")],
)
def test_words_of_the_dictionary_that_are_read_so(core: Dictionary, typed: str, word: str) -> None:
    """With tones or without, syllables together or apart."""
    assert word in heard(core, typed).words


def test_tones_that_were_given_count(core: Dictionary) -> None:
    """台长 is read táizhǎng."""
    assert "台长" in heard(core, "taizhang").words and "台长" not in heard(core, "táizhàng").words


@each("typed", ["shi", "ta", "社区", "community", "?", "", "x" * 200])
def test_what_is_too_short_or_no_pinyin_stands_for_nothing(core: Dictionary, typed: str) -> None:
    """Some 是 stands in every text: whoever types one syllable means letters."""
    assert heard(core, typed) == ((), "", 0)


@each(
    "typed written",
    [
        ("wangjianguo", "王建国"),
        ("wang jian guo", "王建国"),
        ("wáng jiàn guó", "王建国"),
        ("wangjianguo", "王建國"),
        ("sansheliandong", "三社联动"),
        ("lvweiban", "绿委办"),
    ],
)
def test_names_are_found_by_their_characters(core: Dictionary, typed: str, written: str) -> None:
    """From three syllables on, whatever the dictionary has; in either script."""
    found = heard(core, typed)
    assert re.fullmatch(found.pattern, written) and len(written) <= found.longest


def test_two_syllables_are_words_or_nothing(core: Dictionary) -> None:
    """Every text holds some 是 beside some 一."""
    assert heard(core, "shiyi").pattern == ""


@pytest.mark.parametrize(
    ("typed", "ways"),
    [
        ("fangan", {("fang", "an"), ("fan", "gan")}),
        ("fang'an", {("fang", "an")}),
        ("xian", {("xi", "an"), ("xian",)}),
    ],
)
def test_letters_are_parted_in_every_way(typed: str, ways: set[tuple[str, ...]]) -> None:
    """But not across an apostrophe."""
    spelled = spelling(typed)
    assert spelled and set(ways_of(spelled)) == ways
