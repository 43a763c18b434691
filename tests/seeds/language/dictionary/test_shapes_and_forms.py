"""Words by their shape, and English words in any of their forms."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as some

from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.english import plain_forms
from seeds.language.dictionary.flat import Flat, pack, sorted_lines
from seeds.language.dictionary.search import search
from seeds.language.dictionary.spelling import is_pattern
from seeds.language.dictionary.wildcards import fitting, written


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The real dictionary."""
    return Dictionary.open(index_cache)


@given(
    keys=some.lists(some.text("社区会a", min_size=1, max_size=5), unique=True),
    pattern=some.text("社区a*?", min_size=1, max_size=5).filter(is_pattern),
)
def test_exactly_what_fits_is_found(keys: list[str], pattern: str) -> None:
    """As the shell has it, wherever the signs stand."""
    index = Flat(pack({"forms": sorted_lines((key, "x") for key in keys)}))
    found = [key for key, _ in fitting(index, "forms", written(pattern))]
    assert sorted(found) == sorted(key for key in keys if fnmatchcase(key, pattern))


@each("typed", ["*", "?*", "社区", "what is a community?", "", "＊ ？"])
def test_what_asks_for_everything_or_for_itself_is_no_pattern(typed: str) -> None:
    """A lone star says nothing; a question mark ends a question in English."""
    assert not is_pattern(typed)


def test_letters_are_a_shape_of_pinyin_and_of_english(dictionary: Dictionary) -> None:
    """`sh*qu` is 社区 by its sound, `communit*` by its meaning."""
    for typed in ("sh*qu", "communit*"):
        assert "社区" in [entry.simplified for entry in search(dictionary, typed).exact]


@each(
    ("typed", "plain"),
    [
        ("communities", "community"),
        ("planned", "plan"),
        ("governing", "govern"),
        ("making", "make"),
        ("knives", "knife"),
        ("houses", "house"),
        ("children", "child"),
        ("studied", "study"),
    ],
)
def test_a_form_leads_to_its_plain_word(typed: str, plain: str) -> None:
    """By rule, or as one that has none."""
    assert plain in list(plain_forms(typed))


@each("word", ["bus", "class", "is", "sing", "red", "news"])
def test_a_word_that_only_looks_like_a_form_leads_to_no_other_word(word: str, dictionary: Dictionary) -> None:
    """What it means comes first, whatever it looks like."""
    first = search(dictionary, word).exact[:1]
    assert all(form not in ("bu", "clas", "i", "s", "r") for form in plain_forms(word))
    assert word in ("is", "red") or first


@each(
    ("typed", "word"),
    [
        ("communities", "社区"),
        ("governed", "统治"),
        ("property companies", "物业公司"),
        ("news", "新闻"),
        ("teachers", "教师"),
    ],
)
def test_english_in_any_form_finds_the_word(dictionary: Dictionary, typed: str, word: str) -> None:
    """Among the first of those found."""
    assert word in [entry.simplified for entry in search(dictionary, typed).exact][:8]


def test_frequent_words_have_a_rank(dictionary: Dictionary) -> None:
    """Each a rank of its own, the commoner the smaller; rare words have none."""
    words = ("我们", "社会", "社区", "台账")
    ranks = [dictionary.rank(word) for word in words[:3]]
    assert 0 < ranks[0] < ranks[1] < ranks[2] < 5000
    assert dictionary.rank("没有这词") == 0 and dictionary.rank("龘") == 0
