"""Searching: characters, pinyin in any spelling, English."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as some

from seeds.language.analyse import analyse
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.search import nearest, search
from seeds.language.spelled import parts_of


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The real dictionary."""
    return Dictionary.open(index_cache)


def exact(dictionary: Dictionary, query: str) -> list[str]:
    """The headwords found exactly."""
    return list(dict.fromkeys(entry.simplified for entry in search(dictionary, query).exact))


@each("query", ["社区", "社區", "shequ", "she4qu1", "shè qū", "she qu", "SHE QU", "shèqū", " she4  qu1 ", "she'qu"])
def test_a_word_is_found_however_it_is_typed(dictionary: Dictionary, query: str) -> None:
    """Characters of either script, and pinyin with marks, numbers or nothing, joined or apart."""
    assert exact(dictionary, query)[0] == "社区"


@each("query", ["nv'er", "nǚ'ér", "nü3er2", "nu:er", "nver"])
def test_every_way_of_typing_the_vowel_with_dots_works(dictionary: Dictionary, query: str) -> None:
    """女儿 is found however its ü is typed."""
    assert exact(dictionary, query) == ["女儿"]


@each(("query", "word"), [("nuedai", "虐待"), ("jvhui", "聚会"), ("qinglve", "清略"), ("lueguo", "掠过")])
def test_common_other_spellings_are_understood(dictionary: Dictionary, query: str, word: str) -> None:
    """As input methods have them."""
    found = exact(dictionary, query)
    assert word in found or word not in dictionary


def test_tones_that_are_given_must_fit(dictionary: Dictionary) -> None:
    """Of the words read shequ only those with these tones."""
    assert exact(dictionary, "she4qu1") == ["社区", "设区"]
    assert "摄取" in exact(dictionary, "she4qu3")
    assert "摄取" in exact(dictionary, "shequ")


def test_a_space_is_where_a_syllable_begins(dictionary: Dictionary) -> None:
    """xi an is 西安, not 先."""
    assert "西安" in exact(dictionary, "xi an")
    assert "先" not in exact(dictionary, "xi an")
    assert "先" in exact(dictionary, "xian")


@each(
    ("query", "word"),
    [
        ("community", "社区"),
        ("dog", "狗"),
        ("to run", "跑"),
        ("government", "政府"),
        ("property management", "物业管理"),
        ("Book", "书"),
        ("café", "咖啡馆"),
        ("cafe", "咖啡馆"),
        ("open-air meeting", "坝坝会"),
    ],
)
def test_english_finds_the_word_that_means_just_this(dictionary: Dictionary, query: str, word: str) -> None:
    """The best sense comes first, or among the first three."""
    assert word in exact(dictionary, query)[:3]


def test_frequent_words_come_first_and_exact_before_longer(dictionary: Dictionary) -> None:
    """社会 stands before 社稷 among the words that begin with she."""
    longer = [entry.simplified for entry in search(dictionary, "社").longer]
    assert longer.index("社会") < longer.index("社稷")
    hits = search(dictionary, "shehui")
    assert hits.exact[0].simplified == "社会"
    assert all("".join(entry.pinyin.split()) != "shèhuì" for entry in hits.longer)


def test_a_beginning_is_enough(dictionary: Dictionary) -> None:
    """Neither pinyin nor English need be typed to the end."""
    assert "社区" in [entry.simplified for entry in search(dictionary, "sheq").longer]
    assert "社区" in [entry.simplified for entry in search(dictionary, "communit").longer]


@each(("query", "word"), [("社驱", "社区"), ("shequuu", "社区"), ("communnity", "社区"), ("坝坝呢", "坝坝会")])
def test_the_nearest_is_offered(dictionary: Dictionary, query: str, word: str) -> None:
    """By its sound, by shared characters, by a slip of the fingers."""
    assert word in [entry.simplified for entry in nearest(dictionary, query)]


@given(query=some.one_of(some.text(max_size=12), some.text("abcdeshqu12345 '区社“”é:ü", max_size=12)))
def test_anything_may_be_typed(dictionary: Dictionary, query: str) -> None:
    """Whatever is typed, there are lists without doubles."""
    hits = search(dictionary, query)
    found = [*hits.exact, *hits.longer]
    assert len(found) == len(set(found))
    assert len(nearest(dictionary, query)) <= 6


def test_in_english_what_an_entry_begins_with_stands_before_commoner_words(dictionary: Dictionary) -> None:
    """性质 is property only in its second sense, 财产 and 物业 in their first."""
    found = [entry.simplified for entry in search(dictionary, "property").exact]
    assert max(found.index("财产"), found.index("物业")) < found.index("性质")


@each(("query", "word", "part"), [("property", "属性", "性"), ("agree", "同意", "应")])
def test_a_part_of_words_stands_behind_the_words(dictionary: Dictionary, query: str, word: str, part: str) -> None:
    """A single character that has the meaning only among others."""
    found = [entry.simplified for entry in search(dictionary, query).exact]
    assert found.index(word) < found.index(part)


def test_a_long_word_is_spelled_as_a_page_spells_it(dictionary: Dictionary, language: None) -> None:
    """In the parts that our tables write or the analysis finds, with the capitals of the dictionary; a set phrase
    of one piece stays together."""
    words = (
        *("物业管理", "公共汽车", "乱七八糟", "半导体"),
        *("兼听则明", "圣诞节", "马克思主义", "驻华大使"),
    )
    spelled = {word: dictionary.entries(word)[0].spelled for word in words}
    assert spelled == {
        "物业管理": "wùyè guǎnlǐ",
        "公共汽车": "gōnggòng qìchē",
        "乱七八糟": "luànqībāzāo",
        "半导体": "bàndǎotǐ",
        "兼听则明": "jiāntīng zémíng",
        "圣诞节": "Shèngdànjié",
        "马克思主义": "Mǎkèsī zhǔyì",
        "驻华大使": "zhù Huá dàshǐ",
    }
    for word, together in spelled.items():
        text = f"他们谈到{word}。"
        (shown,) = (each for each in analyse(text).words if text[each.start : each.end] == word)
        assert " ".join(parts_of(word, shown)) == together


def test_land_is_spelled_by_name_and_kind(dictionary: Dictionary) -> None:
    """A plateau's name is a word and its kind another, whatever the dictionary writes."""
    named = ("青藏高原", "云贵高原", "喜马拉雅山脉")
    assert [dictionary.entries(word)[0].spelled for word in named] == [
        "Qīngzàng Gāoyuán",
        "Yúnguì Gāoyuán",
        "Xǐmǎlāyǎ Shānmài",
    ]


def test_what_the_articles_name_is_spelled_in_its_words(dictionary: Dictionary) -> None:
    """In a list too: the line that tells of it parts it, signs and letters stand for themselves."""
    named = ("书记话初心", "社情民意的台账", "共治1+3+N院落(小区)治理格局", "成都市委社治委")
    assert [dictionary.entries(word)[0].spelled for word in named] == [
        "shūji huà chūxīn",
        "shèqíng mínyì de táizhàng",
        "gòngzhì 1+3+N yuànluò xiǎoqū zhìlǐ géjú",
        "Chéngdū Shìwěi Shèzhìwěi",
    ]


def test_letters_are_no_syllables(dictionary: Dictionary) -> None:
    """No apostrophe parts them, and they stand off from what is read."""
    assert dictionary.entries("AA制")[0].spelled == "AA zhì"


def test_a_mistyped_english_word_is_not_taken_to_pieces(dictionary: Dictionary) -> None:
    """`word` within nosuchword is no answer; AA within a Chinese phrase is."""
    assert dictionary.pieces("nosuchword") == ()
    assert "AA制" in [piece.text for piece in dictionary.pieces("他们AA制聚餐")]
