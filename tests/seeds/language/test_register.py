"""Official, written, spoken, dialect and Taiwan words with the plain word beside them."""

from __future__ import annotations

from seeds.language.characters import has_han
from seeds.language.glossary.entries import rows
from seeds.language.register import ENGLISH, Register, register_of

WORDS = {word: Register(*told) for word, *told in rows("register.tsv", 4)}


def test_every_word_is_told_whole() -> None:
    """Of a known kind, with a plain word in Chinese that is another word, and a nuance in English."""
    assert len(WORDS) >= 800
    for word, one in WORDS.items():
        assert one.kind in ENGLISH
        assert has_han(one.plain) and one.plain != word
        assert one.nuance.strip() and not has_han(one.nuance)


def test_no_plain_word_is_told_to_be_official() -> None:
    """What stands beside an official word is not itself one of officials."""
    official = [one for one in WORDS.values() if one.kind == "公文"]
    assert not [one for one in official if (plain := WORDS.get(one.plain)) and plain.kind == "公文"]


def test_a_word_in_both_scripts() -> None:
    """The plain word is found from either; a common word has none."""
    assert (simplified := register_of("切实")) and simplified.plain == "真正"
    assert register_of("切實") == simplified
    assert (bicycle := register_of("脚踏车")) and (bicycle.english, bicycle.plain) == ("Taiwan", "自行车")
    assert register_of("给") is None and register_of("") is None
