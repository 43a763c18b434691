"""The tables by which readings are decided: rules with their examples, contexts, and the law of the dictionary."""

from __future__ import annotations

from functools import cache

import pytest
from each import each

from seeds.language.analyse import analyse
from seeds.language.pinyin import marked, numbered
from seeds.language.readings import de, di, guo, own_data, tables, wei
from seeds.language.readings.rules import Rule, decided

RULES = [(rules, rule) for rules in (wei.RULES, de.RULES, di.RULES, guo.RULES) for rule in rules]


@each(("rules", "rule"), RULES, [rule.example for _, rule in RULES])
def test_each_rule_decides_its_example(rules: tuple[Rule, ...], rule: Rule) -> None:
    """No rule is hidden behind another, and none stands there without a sentence that shows it."""
    before, _, after = rule.example.split("|")
    assert decided(rules, before, after) is rule


def test_the_last_rule_holds_everywhere() -> None:
    """There is always an answer."""
    for rules in (wei.RULES, de.RULES, di.RULES, guo.RULES):
        assert decided(rules, "", "") in rules


def read(text: str) -> str:
    """All readings with blanks between."""
    return " ".join(
        syllable or "-"
        for word in analyse(text).words
        for syllable in word.pinyin or [None] * (word.end - word.start)
    )


@cache
def entries() -> list[str]:
    """Headwords of several characters that are written in Chinese characters alone, in a settled order."""
    return sorted(word for word in tables.prepare().entries if word.isalpha() and not word.isascii())


def read_as_no_entry_knows(words: list[str]) -> list[str]:
    """What the entry does not know cannot be right: a word that stands whole has one of its readings."""
    known = tables.prepare()
    wrong = []
    for word in words:
        for found in analyse(word).words:
            written = word[found.start : found.end]
            if found.kind == "word" and found.pinyin and None not in found.pinyin and len(written) > 1:
                reading = " ".join(filter(None, found.pinyin))
                wrong += [] if known.allows(written, reading) else [f"{written} {reading}"]
    return wrong


def test_a_word_alone_is_read_as_its_own_entry_knows() -> None:
    """Of all words every fiftieth, spread over the whole dictionary."""
    assert read_as_no_entry_knows(entries()[::50]) == []


@pytest.mark.slow
def test_every_word_alone_is_read_as_its_own_entry_knows() -> None:
    """None is left out."""
    assert read_as_no_entry_knows(entries()) == []


def test_corrections_contradict_no_entry() -> None:
    """What the project knows better than CC-CEDICT stands in its own words, where the look-up shows it too."""
    known = tables.prepare()
    assert [
        phrase
        for phrase, syllables in own_data.corrections().items()
        if not known.allows(phrase, " ".join(syllables))
    ] == []


def test_contexts_are_for_what_has_several_readings() -> None:
    """A character's line gives one of its readings; a word's has a reading for each of its characters."""
    known = tables.prepare()
    for what, lines in own_data.contexts().items():
        for line in lines:
            assert len(line.reading.split()) == len(what), what
            assert all(marked(numbered(syllable)) == syllable for syllable in line.reading.split()), line.reading
            if len(what) == 1:
                assert line.reading in known.characters[what].split() or line.reading in ("r", "li", "guo"), what


@each(
    ("text", "expected"),
    [
        ("学校的教学楼", "xué xiào de jiào xué lóu"),
        ("教会他下棋", "jiāo huì tā xià qí"),
        ("去教会的人", "qù jiào huì de rén"),
        ("中式家具", "zhōng shì jiā jù"),
        ("水分子", "shuǐ fēn zǐ"),
        ("犯罪分子", "fàn zuì fèn zǐ"),
        ("古柏参天的朝阳区", "gǔ bǎi cān tiān de cháo yáng qū"),
        ("御史大夫", "yù shǐ dà fū"),
        ("去看大夫", "qù kàn dài fu"),
        ("全线总长12公里", "quán xiàn zǒng cháng - - gōng lǐ"),
        ("枝头果实累累", "zhī tóu guǒ shí léi léi"),
        ("没收作案工具", "mò shōu zuò àn gōng jù"),
        ("稻子还没收就订完了", "dào zi hái méi shōu jiù dìng wán le"),
    ],
)
def test_words_with_several_readings_are_read_by_what_stands_around(text: str, expected: str) -> None:
    """The dictionary has both; the neighbours decide."""
    assert read(text) == expected


@each(
    ("text", "expected"),
    [
        ("夜里，村里，心里", "yè li - cūn li - xīn li"),
        ("他从屋里走出来，又跑进去", "tā cóng wū li zǒu chū lai - yòu pǎo jìn qu"),
        ("三公里", "sān gōng lǐ"),
        ("实习生，学生", "shí xí shēng - xué sheng"),
    ],
)
def test_places_and_directions_are_light_everywhere(text: str, expected: str) -> None:
    """里 where something is, 来 and 去 behind a direction: in one way, whatever each entry has."""
    assert read(text) == expected


@each(
    ("text", "at", "expected"),
    [
        ("白髮老人", 1, "fà"),
        ("發展", 0, "fā"),
        ("三隻貓", 1, "zhī"),
        ("選舉為11人", 2, "wéi"),
        ("冲着他喊", 0, "chòng"),
        ("连得三分", 1, "dé"),
        ("这桥得三个人修", 2, "děi"),
        ("数一数", 0, "shǔ"),
        ("孩子累着了", 3, "zháo"),
        ("把垃圾倒在桶里", 3, "dào"),
        ("他被撞倒了", 3, "dǎo"),
        ("卷款跑了", 0, "juǎn"),
        ("前锋送出直塞", 5, "sāi"),
        ("那就得到处找人", 2, "děi"),
        ("垂着手站在一旁", 1, "zhe"),
        ("在西藏式的屋子", 2, "zàng"),
        ("球队重夺冠军", 2, "chóng"),
        ("地上长出了草", 2, "zhǎng"),
        ("河长88千米", 1, "cháng"),
        ("两队分差只剩4分", 3, "chā"),
        ("他投篮不中,又丢了球", 4, "zhòng"),
        ("三分也中，全场沸腾", 3, "zhòng"),
        ("將餅乾當早餐", 3, "dàng"),
        ("楼下的自行车行，是他开的", 6, "háng"),
        ("我挨着窗户坐下", 1, "āi"),
        ("她输过三次", 2, "guo"),
        ("你看过这出戏吗", 2, "guo"),
        ("分差扳回来了", 1, "chā"),
    ],
)
def test_characters_in_context(text: str, at: int, expected: str) -> None:
    """Patterns that unseen texts brought up, in sentences of our own."""
    assert read(text).split(" ")[at] == expected


@each(
    ("text", "expected"),
    [
        ("門口的電線桿", "mén kǒu de diàn xiàn gǎn"),
        ("果實纍纍", "guǒ shí léi léi"),
        ("我姪兒", "wǒ zhí ér"),
        ("他的論著", "tā de lùn zhù"),
    ],
)
def test_a_traditional_word_is_read_as_its_own_entry_knows(text: str, expected: str) -> None:
    """Turned into simplified characters it may be another word's form, or none that the dictionary writes."""
    assert read(text) == expected


def test_what_reads_otherwise_is_no_word() -> None:
    """还给 as hái gěi is 还 and 给: nobody is shown an entry that is read differently."""
    text = "他还给大家唱了一首歌，后来把书还给了图书馆"
    words = [text[word.start : word.end] for word in analyse(text).words]
    assert words[1:3] == ["还", "给"]
    assert "还给" in words
