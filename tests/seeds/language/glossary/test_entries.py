"""The bundled data: whole, readable, right in both scripts and in its pinyin, and true to the articles."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from each import each

from seeds.documents import bundled
from seeds.language.dictionary import cedict
from seeds.language.glossary import domain_words, entries, systems
from seeds.language.pinyin import by_character, marked, toneless
from seeds.language.readings.phrases import characters

HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
QUOTES = str.maketrans("", "", "“”‘’《》 \u3000")


@cache
def scripts() -> dict[str, frozenset[str]]:
    """For every simplified character the traditional ones it may stand for."""
    pairs: dict[str, set[str]] = {}
    for traditional, simplified, _, _ in cedict.lines():
        for old, new in zip(traditional, simplified, strict=False):
            pairs.setdefault(new, {new} if old == new else set()).add(old)
    return {new: frozenset(old) for new, old in pairs.items()}


@cache
def sounds() -> dict[str, frozenset[str]]:
    """All readings that a character has anywhere, with tone marks, and bare for its neutral tone."""
    known: dict[str, set[str]] = {}
    for code, row in characters().items():
        known.setdefault(chr(code), set()).update(row.split(","))
    for _, simplified, numbered, _ in cedict.lines():
        syllables = numbered.split()
        if len(syllables) == len(simplified):
            for char, syllable in zip(simplified, syllables, strict=True):
                known.setdefault(char, set()).add(marked(syllable))
    return {char: frozenset(found | {toneless(one) for one in found}) for char, found in known.items()}


def test_every_headword_stands_once() -> None:
    """Neither list holds a headword twice."""
    for heads in ([s.headword for s in systems()], [w.simplified for w in domain_words()]):
        assert [head for head, count in Counter(heads).items() if count > 1] == []


def test_there_is_enough_of_it() -> None:
    """All systems of the articles, and several hundred words."""
    assert len(systems()) >= 265
    assert len(domain_words()) >= 450


def test_domain_words_add_to_cc_cedict() -> None:
    """A word that the general dictionary has stands here only with a sense that it lacks there."""
    general: dict[str, set[str]] = {}
    for _, simplified, _, definition in cedict.lines():
        general.setdefault(simplified, set()).update(definition.lower().split("/"))
    known = [word for word in domain_words() if word.simplified in general]
    assert [w.simplified for w in known if {sense.lower() for sense in w.senses} & general[w.simplified]] == []
    assert len(known) < len(domain_words()) / 20


def test_pinyin_fits_the_characters() -> None:
    """One syllable a character, and each is a reading that this character has."""
    wrong = []
    for entry in (*systems(), *domain_words()):
        for char, reading in zip(entry[0], entry.readings, strict=True):
            if HAN.match(char) and (reading is None or reading.lower() not in sounds()[char]):
                wrong.append((entry[0], char, reading))
    assert wrong == []


def test_words_carry_tone_marks() -> None:
    """No word's pinyin was left without tones."""
    toned = re.compile("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]", re.IGNORECASE)
    assert [entry[0] for entry in (*systems(), *domain_words()) if not toned.search(entry.pinyin)] == []


def test_no_neutral_tone_at_the_beginning() -> None:
    """Only later syllables lose their tone."""
    assert [
        w.simplified for w in domain_words() if (first := w.readings[0]) and toneless(first.lower()) == first
    ] == []


def test_traditional_forms_are_spelled_right() -> None:
    """Every traditional character is one that stands for its simplified one."""
    wrong = []
    for entry in (*systems(), *domain_words()):
        simplified, traditional = entry[0], entry[1]
        assert len(simplified) == len(traditional)
        for new, old in zip(simplified, traditional, strict=True):
            if HAN.match(new) and old not in scripts()[new]:
                wrong.append((simplified, new, old))
    assert wrong == []


@each(
    ("word", "traditional"),
    [
        ("党建", "黨建"),
        ("台账", "臺賬"),
        ("新征程", "新征程"),
        ("邻里关系", "鄰里關係"),
        ("余人", "餘人"),
        ("联系卡", "聯繫卡"),
    ],
)
def test_doubtful_traditional_forms(word: str, traditional: str) -> None:
    """Where one simplified character has several traditional ones, the right one was taken."""
    assert next(entry.traditional for entry in domain_words() if entry.simplified == word) == traditional


@each(
    ("word", "pinyin"),
    [
        ("党支部", "dǎngzhībù"),
        ("楼栋长", "lóudòngzhǎng"),
        ("急难愁盼", "jínán chóupàn"),
        ("为民办实事", "wèimín bàn shíshì"),
        ("人大代表", "Réndà dàibiǎo"),
        ("平安社区", "píng'ān shèqū"),
        ("党委书记", "dǎngwěi shūji"),
    ],
)
def test_readings_that_are_easily_wrong(word: str, pinyin: str) -> None:
    """Polyphones, names and neutral tones are as a careful dictionary would have them."""
    assert next(entry.pinyin for entry in domain_words() if entry.simplified == word) == pinyin


@each(("word", "expected"), [("党支部", True), ("坝坝会", True), ("积极探索", False), ("一个", False)])
def test_terms_of_the_field_are_told_from_general_prose(word: str, expected: bool) -> None:
    """Whoever looks for key terms can leave out what any report says."""
    assert next(entry.of_the_field for entry in domain_words() if entry.simplified == word) is expected


def test_every_entry_is_explained_in_english() -> None:
    """Glosses and senses are English text, not empty, without a stray column."""
    english = re.compile(r"[A-Za-z]{2}")
    assert [s.headword for s in systems() if not english.search(s.gloss) or not s.kind] == []
    assert [w.simplified for w in domain_words() if not all(english.search(sense) for sense in w.senses)] == []


def test_sentences_stand_in_their_articles() -> None:
    """Every sentence of the glossary is found, as it is, in the bundled article that it names."""
    texts = {article.title: "".join(p.text for p in article.passages).translate(QUOTES) for article in bundled()}
    sentences = {sentence for system in systems() for sentence in system.sentences}
    assert [s for s in sentences if s.text.translate(QUOTES) not in texts[s.article]] == []


def test_every_system_is_named_in_one_of_its_articles() -> None:
    """A headword can be found where its sentences come from."""
    texts = {article.title: "\n".join(p.text for p in article.passages).translate(QUOTES) for article in bundled()}
    lost = [
        system.headword
        for system in systems()
        if not any(system.headword.translate(QUOTES) in texts[sentence.article] for sentence in system.sentences)
    ]
    assert lost == []


def test_a_headword_of_two_articles_keeps_the_sentences_of_both() -> None:
    """The award that two pages belong to is one entry."""
    award = next(system for system in systems() if system.headword == "我心目中的社区好书记")
    assert len({sentence.article for sentence in award.sentences}) == 2


@each(
    ("headword", "pinyin", "expected"),
    [
        ("社区", "shèqū", ("shè", "qū")),
        ("平安", "píng'ān", ("píng", "ān")),
        ("方案", "fāng'àn", ("fāng", "àn")),
        ("女儿", "nǚ'ér", ("nǚ", "ér")),
        ("共治1+3+N", "gòngzhì 1+3+N", ("gòng", "zhì", None, None, None, None, None)),
        ("A区", "A Qū", (None, "Qū")),
        ("党建+群团", "dǎngjiàn+qúntuán", ("dǎng", "jiàn", None, "qún", "tuán")),
    ],
)
def test_pinyin_by_word_becomes_one_syllable_a_character(
    headword: str, pinyin: str, expected: tuple[str | None, ...]
) -> None:
    """Letters and numbers of the headword have none."""
    assert by_character(headword, pinyin) == expected


@each(("headword", "pinyin"), [("社区", "shè"), ("社区", "shèqū zhì"), ("社区", "???"), ("3区", "qū")])
def test_pinyin_that_does_not_fit_is_refused(headword: str, pinyin: str) -> None:
    """Too little, too much, or none."""
    with pytest.raises(ValueError, match=headword):
        by_character(headword, pinyin)


@pytest.mark.parametrize("content", [None, "党建\t黨建\n"])
def test_damaged_data_is_told_in_one_line(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing or torn file names itself and says what helps."""
    if content:
        (tmp_path / "words.tsv").write_text(content, "utf-8")
    monkeypatch.setattr(entries, "DATA", tmp_path)
    with pytest.raises(entries.DamagedData, match=r"words\.tsv") as raised:
        list(entries.rows("words.tsv", 5))
    assert raised.value.hint
