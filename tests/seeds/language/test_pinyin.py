"""Pinyin in all its spellings."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language.dictionary.spelling import spelling
from seeds.language.pinyin import (
    alike,
    bare,
    by_character,
    joined,
    marked,
    numbered,
    tone,
    with_marks,
    word_pinyin,
)


@each(
    ("numbered", "wanted"),
    [
        ("she4 qu1", "shè qū"),
        ("lu:4", "lǜ"),
        ("nu:e4 dai4", "nüè dài"),
        ("Lu:3", "Lǚ"),
        ("gui3 liu2 xiong2 ou3", "guǐ liú xióng ǒu"),
        ("qi3 lai5", "qǐ lai"),
        ("yi1 dian3 r5", "yī diǎn r"),
        ("E4", "È"),
        ("m2 ng4", "ḿ ǹg"),
        ("san1 C , ·", "sān C , ·"),
        ("", ""),
    ],
)
def test_numbers_become_marks(numbered: str, wanted: str) -> None:
    """The mark stands on the vowel that carries it, ü and capitals included."""
    assert with_marks(numbered) == wanted


@each("syllable", ["shè", "she4", "SHE", "she"])
def test_all_spellings_of_a_syllable_have_one_key(syllable: str) -> None:
    """Tones and capitals do not matter for finding."""
    assert bare(syllable) == "she"


@each("syllable", ["lǚ", "lü", "lu:3", "lv", "Lǚ"])
def test_the_vowel_with_dots_has_one_key(syllable: str) -> None:
    """However ü is typed, it is one letter."""
    assert bare(syllable) == "lv"


@each("number", [1, 2, 3, 4, 5])
def test_a_tone_is_read_back_from_its_mark(number: int) -> None:
    """The mark says the same as the number did."""
    assert tone(marked(f"lu:{number}")) == number


@each("typed", ["shè qū", "she4qu1", "SHE4 QU1", "shèqū", "she4-qu1", "shè’qū"])
def test_tones_that_were_typed_are_asked_for(typed: str) -> None:
    """社区 fits, 摄取 with other tones does not."""
    spelled = spelling(typed)
    assert spelled is not None
    assert spelled.letters == "shequ"
    assert spelled.fits("shè qū")
    assert not spelled.fits("shè qǔ")


def test_tones_that_were_not_typed_do_not_matter() -> None:
    """Bare letters fit every tone, a single tone only asks for itself."""
    bare_letters, one_tone = spelling("shequ"), spelling("shequ1")
    assert bare_letters and one_tone
    assert bare_letters.fits("shè qū") and bare_letters.fits("shè qǔ")
    assert one_tone.fits("shè qū") and not one_tone.fits("shè qǔ")


def test_a_break_between_syllables_is_remembered() -> None:
    """Xī'ān is not xiān."""
    spelled = spelling("xi'an")
    assert spelled is not None
    assert spelled.breaks_fit("Xī ān")
    assert not spelled.breaks_fit("xiān")


@each("typed", ["3+3", "坝坝会", "open-air!", "", "1", "a&b", "\x00"])
def test_what_is_no_pinyin_is_not_read_as_such(typed: str) -> None:
    """Other signs make it something else."""
    assert spelling(typed) is None


@each(
    ("syllables", "wanted"),
    [
        ("fāng àn", "fāng’àn"),
        ("píng ān", "píng’ān"),
        ("nǚ ér", "nǚ’ér"),
        ("yī diǎn r", "yīdiǎnr"),
        ("shè qū", "shèqū"),
    ],
)
def test_words_are_written_with_an_apostrophe_before_a_vowel(syllables: str, wanted: str) -> None:
    """Where syllables could be read as others; both ways to join them agree."""
    assert "".join(joined(syllables)) == wanted
    assert word_pinyin("字" * (syllables.count(" ") + 1), syllables.split()) == wanted


def test_a_reading_by_word_is_parted_by_character() -> None:
    """Apostrophes, the r of 儿 and blanks are understood."""
    assert by_character("一点儿方案", "yīdiǎnr fāng’àn") == ("yī", "diǎn", "r", "fāng", "àn")


def test_the_dot_of_a_foreign_name_is_a_blank() -> None:
    """As foreign names are written in pinyin; both ways to join them agree."""
    assert "".join(joined("Rú lè · Fán ěr nà")) == "Rúlè Fán’ěrnà"
    assert word_pinyin("卡·奥", ["kǎ", None, "ào"]) == "".join(joined("kǎ · ào")) == "kǎ ào"


SYLLABLES = st.sampled_from(["fāng", "àn", "nǚ", "ér", "lüè", "ó", "qu", "ǹg", "ḿ", "ê̄", "r", "zhuāng", "xiǒng"])


@given(SYLLABLES)
def test_numbers_and_marks_say_the_same(syllable: str) -> None:
    """There and back changes nothing."""
    assert marked(numbered(syllable)) == syllable
    assert tone(syllable) == int(numbered(syllable)[-1])


@given(st.lists(SYLLABLES, min_size=1, max_size=4))
def test_joining_keeps_the_sound(syllables: list[str]) -> None:
    """A joined word sounds as its syllables do."""
    heard = "".join(joined(" ".join(syllables)))
    assert heard.lower().replace("’", "").replace("-", "") == "".join(syllables).lower()


def test_neutral_tones_are_no_other_reading() -> None:
    """What differs in a neutral tone alone is alike."""
    assert alike("qǐ lái", "qǐ lai")
    assert not alike("zhōng", "zhòng")
