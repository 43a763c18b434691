"""What is a Chinese character."""

from __future__ import annotations

from each import each

from seeds.language.characters import has_han, is_han, unaccented, within


@each("character", "一鿿㐀〇々⼈豈𠀀𪜀𰀀𱍐")
def test_chinese_characters_of_every_block(character: str) -> None:
    """The usual ones, every extension, forms for compatibility, and the radicals of scanned text."""
    assert is_han(character)


@each("character", "한국어ひカㄅAé９，。「·")
def test_what_stands_beside_chinese_is_none(character: str) -> None:
    """Hangul, kana, letters, figures and signs."""
    assert not is_han(character)


def test_korean_is_no_chinese_text() -> None:
    """A Korean word is not taken for one that a reader of Chinese may know."""
    assert not has_han("한국어")
    assert has_han("한국어 和汉语")


def test_accents_are_taken_off() -> None:
    """English is found as it is typed."""
    assert unaccented("café naïve") == "cafe naive"


def test_signs_within_a_class_keep_their_meaning() -> None:
    """Brackets and dashes do not end or widen the class."""
    assert within("]-”") == "\\]\\-”"
