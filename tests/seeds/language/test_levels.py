"""HSK levels: three lists that call different words by the same number."""

from __future__ import annotations

import pytest
from each import each

from seeds.language.levels import STANDARDS, levels, said
from seeds.language.levels_meant import levels_meant


def test_a_word_has_a_level_in_each_standard_in_either_script() -> None:
    """社区 and 社區 are one word; a word of no list has none, nor has a part of a line of the tables."""
    assert levels("社区") == levels("社區")
    assert set(levels("社区")) <= set(STANDARDS)
    assert levels("社区")["hsk30"] == 5
    assert levels("信托制物业") == {}
    assert levels("") == levels("word") == levels("一\t1") == levels("区\t5\n社") == {}


def test_every_word_of_a_level_says_so() -> None:
    """The lists and the look-up of one word agree."""
    for standard in STANDARDS:
        for level in (1, 4, 6):
            words = levels_meant(f"{standard}:{level}").words()
            assert len(words) > 100
            assert all(levels(word)[standard] == level for word in words[::50])
            assert all(word in levels_meant(f"{standard}:1-{level}") for word in words[::50])


def test_levels_in_words() -> None:
    """One figure where all standards agree; else each with its name; 7 to 9 are one."""
    assert said("一") == "HSK 1"
    assert said("信托制物业") == ""
    band = levels_meant("hsk30:8")
    assert band == levels_meant("hsk30:7")
    assert "7–9 (3.0)" in said(next(word for word in band.words() if len(levels(word)) == 1))


@each("text", ["", "x", "0", "10", "5-3", "hsk99:5", "hsk30:", "hsk30:x-2", "²", "hsk20:7"])
def test_what_is_no_level_is_refused(text: str) -> None:
    """With a line that says what would be one."""
    with pytest.raises(ValueError, match=r"level|standard"):
        levels_meant(text)
