"""The company that a word keeps tells which of its senses holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each

from seeds.language.analyse import analyse
from seeds.language.dictionary import Dictionary
from seeds.language.glossary import own_senses
from seeds.language.glossary.entries import rows
from seeds.language.senses.choose import choose
from seeds.language.senses.gloss import as_one_word


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The dictionary as it is shipped."""
    return Dictionary.open(index_cache)


@each(
    ("text", "word", "gloss", "most"),
    [
        ("她打开电视看新闻。", "打开", "to turn on", "电视"),
        ("他推着车打开了两扇窗户。", "打开", "to open", "窗户"),
        ("隔壁的屋顶漏了三天。", "漏", "to leak", "屋顶"),
        ("值班的人漏报了两户。", "漏", "to leave out", "报"),
    ],
)
def test_what_stands_beside_a_word_tells_its_sense(
    dictionary: Dictionary, text: str, word: str, gloss: str, most: str
) -> None:
    """Before it, behind it, with a few characters between or none; and the reader is told which word told it."""
    start = text.index(word)
    row, number = as_one_word(analyse(text).words, start, start + len(word))
    found = choose(dictionary, text, row, number)
    assert found is not None
    assert (found.sense.gloss.startswith(gloss), found.reason) == (True, f"it often means this with {most}")


def test_companies_belong_to_senses_and_stand_in_order() -> None:
    """A gloss that was mended in the core tables is mended here too; the words are in order, each sense once."""
    senses = {(sense.simplified, sense.gloss) for sense in own_senses()}
    lines = [(word, gloss) for word, gloss, _ in rows("companions.tsv", 3)]
    assert [line for line in lines if line not in senses] == []
    assert lines == sorted(set(lines))


def test_companies_are_words_beside_the_word() -> None:
    """A mark for the side stands at one end of a companion at most, and something beside it."""
    wrong = [
        (word, one)
        for word, _, told in rows("companions.tsv", 3)
        for one in told.split(" ")
        if one.count("~") > 1 or "~" in one[1:-1] or not one.strip("~")
    ]
    assert wrong == []
