"""A clause of signs that no person wrote holds no word to build on."""

from __future__ import annotations

from seeds.language.unfolding.listings import listings


def test_a_clause_without_words_has_no_list() -> None:
    """It was looked at for its first word, and ended the program."""
    assert list(listings((), None)) == []
