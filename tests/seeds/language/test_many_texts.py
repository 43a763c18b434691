"""Many texts searched as one are what each of them is by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from seeds.language.many_texts import ManyTexts
from seeds.language.script import holding

SIGNS = "书書记Ab. \n[İ"


@given(some.lists(some.text(SIGNS, max_size=8), max_size=6), some.text(SIGNS, max_size=4))
def test_a_text_among_many_is_found_as_it_is_alone(texts: list[str], words: str) -> None:
    """Whatever stands before and after it, in either script, with small or large letters."""
    holds = holding(words)
    assert ManyTexts(texts).holding(words) == {number for number, text in enumerate(texts) if holds(text)}
