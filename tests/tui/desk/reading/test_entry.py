"""What the entry says of the word under the cursor, in the order in which it helps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from each import each

from seeds.language.analyse import analyse
from seeds.language.analysis import Analysis, Word
from seeds.language.dictionary import Dictionary
from seeds.language.terms import Span, Term
from store.records import GlossaryEntry, Note, Place
from tui.desk.analyst.aids import Aids
from tui.desk.reading.amounts import find_amounts
from tui.desk.reading.asked import PARTED, Asked, EntryPart, OwnNotes
from tui.desk.reading.entry import parts
from tui.desk.reading.inside import as_word, character_parts, stretch_parts
from tui.widgets.entry_lines import set_entry

TEXT = "社区推行坝坝会，倾听居民的意见。"
WHOLE = Term(
    "社区坝坝会", 1, ("stands in quotation marks",), TEXT, (Span(0, 0, 7),), gloss="the community's open meeting"
)
MEETING = Term("坝坝会", 1, ("rare elsewhere",), TEXT, (Span(0, 4, 7),), gloss="a meeting in the open")
DAY = datetime(2026, 1, 1, tzinfo=timezone.utc)
NOTE = Note(Place("article", 0, 0, "社区"), "asked Mrs Chen", DAY, DAY)


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The dictionary with what is bundled."""
    return Dictionary.open(index_cache)


def asked(start: int, end: int, *pinyin: str) -> Asked:
    """The question about a word of the text."""
    return Asked(TEXT, 0, Word(start, end, "word", pinyin), start)


def labels(told: list[EntryPart]) -> list[str]:
    """The headings, in order."""
    return [part.text for part in told if part.kind == "label"]


def test_the_word_comes_before_the_term_it_is_a_part_of(dictionary: Dictionary) -> None:
    """One asks what a word means first, then what it stands in."""
    told = parts(asked(0, 2, "shè", "qū"), dictionary, Aids((WHOLE,)))
    assert told[:2] == [EntryPart("headword", f"社区{PARTED}社區"), EntryPart("reading", "shèqū")]
    assert labels(told)[:3] == ["jingdu core", "CC-CEDICT", "Key term · 社区坝坝会"]
    assert EntryPart("gloss", "the community's open meeting") in told


@each(
    ("word", "reading", "head"),
    [
        ("了", "le", "了"),
        ("发", "fā", f"发{PARTED}發"),
        ("发", "fà", f"发{PARTED}髮"),
        ("社区", "", f"社区{PARTED}社區"),
    ],
)
def test_a_word_is_written_as_it_is_read_here(dictionary: Dictionary, word: str, reading: str, head: str) -> None:
    """The other script has the form of this reading alone; of all, where the reading is not known."""
    read = (reading,) if reading else ()
    told = parts(Asked(word, 0, Word(0, len(word), "word", read), 0), dictionary, Aids())
    assert told[0] == EntryPart("headword", head)


def test_a_term_is_told_as_a_whole_and_once(dictionary: Dictionary) -> None:
    """Where the word is the term itself, its explanation comes first, and no list of words repeats it."""
    told = parts(asked(4, 7, "bà", "bà", "huì"), dictionary, Aids((WHOLE, MEETING)))
    assert labels(told)[:2] == ["Key term", "Key term · 社区坝坝会"]
    assert not any(part.text.startswith("坝坝会") for part in told if part.kind == "piece")


def test_the_sentence_one_is_reading_is_not_quoted() -> None:
    """A term's sentence is told where one stands in another: this one is before one's eyes."""
    elsewhere = replace(MEETING, sentence="坝坝会是在院子里开的会。")
    for term, quoted in ((MEETING, False), (elsewhere, True)):
        told = parts(asked(4, 7, "bà", "bà", "huì"), None, Aids((term,)))
        assert any(part.kind == "sentence" for part in told) is quoted


def test_without_anything_there_are_word_and_reading() -> None:
    """Before dictionary and terms have arrived, the entry says what is known."""
    assert parts(asked(0, 2, "shè", "qū"), None, Aids()) == [
        EntryPart("headword", "社区"),
        EntryPart("reading", "shèqū"),
    ]


LOW = [
    "市委书记在非物质文化遗产保护工作专业委员会第十四届三次全体会议上讲话，强调中国特色社会主义理论体系。",
    "她會不會來横江大桥一側的阿坝藏族羌族自治州文化館，看三百二十五張老照片？",
    "把窗户打开，两个和尚提着水，一五一十、慢条斯理地讲给他听。",
]


def test_in_few_rows_an_entry_begins_with_what_counts(dictionary: Dictionary) -> None:
    """Headword, reading, status and the sense that holds here stand in nine rows, of long words too, whatever the
    reader wrote and however often the word was looked up; in six where no line is broken."""
    remark = "looked up 3 times before, last on 3 March in 春天来了 · HSK 5"
    own = OwnNotes((), (replace(NOTE, text="long " * 80),), "learning", remark)
    for text in LOW:
        found = analyse(text)
        for word in (word for word in found.words if word.pinyin):
            told = parts(Asked(text, 0, word, word.start, found.words, found.names), dictionary, Aids(()), own)
            sense = next(part for part in told if part.kind in ("gloss", "sense", "piece"))
            status = "learning" * (word.kind == "word")
            wanted = (told[0].text.split(PARTED)[0], told[1].text, status, sense.text[:8])
            for width in (30, 45, 60, 75):
                rows = ["".join(run for run, _ in line) for line, _ in set_entry(told, width, 6)]
                seen = "".join(rows[: 6 if width > 40 else 9]).replace(" ", "")
                assert all(one.replace(" ", "").replace(PARTED, "") in seen for one in wanted), rows
                assert not any("learning" in row and "…" in row for row in rows)  # no remark is cut


@each(
    ("text", "word", "seen"),
    [
        ("据镇政府副主任林禾介绍，桥修好了。", "副主任", "deputy director"),
        ("据镇政府副主任林禾介绍，桥修好了。", "据", "according to"),
        ("客流比改造前翻了一番。", "一番", "a bout"),
        ("桥上共花了1860万元。", "1860万元", "CNY 18.6 million"),
        ("镇里推进放管服改革。", "放管服", "delegating power"),
    ],
)
def test_in_few_rows_a_word_comes_before_the_whole_that_it_is_in(
    dictionary: Dictionary, text: str, word: str, seen: str
) -> None:
    """A formula or a number around it waits below its own sense; what is itself the number says so at once."""
    found = analyse(text)
    here = next(one for one in found.words if text[one.start : one.end] == word)
    asked_here = Asked(text, 0, here, here.start, found.words, found.names, (), find_amounts(text))
    told = parts(asked_here, dictionary, Aids(()), OwnNotes((), (), "learning", "HSK 5"))
    rows = ["".join(run for run, _ in line) for line, _ in set_entry(told, 74, 6)]
    assert seen in "".join(rows[:5])
    assert [row for row in rows if row.startswith(("Number", "Formula", "Short form"))]


@each(
    ("text", "word"),
    [
        ("县里把养老驿站办到家门口。", "驿站"),
        ("他在城里住了不到一个月。", "一个月"),
        ("村口的路修好了。", "路"),
    ],
)
def test_in_few_rows_the_chosen_sense_stands_behind_what_the_text_makes_of_the_word(
    dictionary: Dictionary, text: str, word: str
) -> None:
    """A key term's gloss or a number's comes first, its example and remarks wait below the dictionary's sense."""
    at = text.index(word)
    found = analyse(text)
    term = Term(word, 2, ("rare elsewhere",), "别的" + word, (Span(0, at, at + len(word)),), gloss="of this text")
    here = as_word(found.words, at, at + len(word))
    asked_here = Asked(text, 0, here, at, found.words, found.names, (), find_amounts(text))
    told = parts(asked_here, dictionary, Aids((term,)), OwnNotes((), (), "learning", "HSK 5"))
    sense = next(part.text for part in told if part.kind == "sense").split("\n")[0].replace(PARTED, "  ")
    rows = ["".join(run for run, _ in line) for line, _ in set_entry(told, 74, 9)][:9]
    assert any(row and sense.startswith(row) for row in rows), rows
    assert any(row in ("of this text", "less than 1 month") for row in rows)


def test_why_a_sense_stands_first_is_a_sentence(dictionary: Dictionary) -> None:
    """It says that the first sense was chosen and what stands here, not a number and two words."""
    text = "王工坚持研究桥梁，成为第一。"
    found = analyse(text)
    said = [
        part.text
        for word in found.words
        for part in parts(Asked(text, 0, word, word.start, found.words, found.names), dictionary, Aids())
        if part.kind == "quiet" and part.text.startswith("Sense 1 ")
    ]
    assert "Sense 1 chosen: a verb stands here" in said
    assert all(one.startswith(("Sense 1 chosen: ", "Sense 1 perhaps: ")) for one in said)


def test_what_the_reader_keeps_is_told_with_the_word(dictionary: Dictionary) -> None:
    """How well a word is known stands below its reading, a note about the place before what books say."""
    told = parts(asked(0, 2, "shè", "qū"), dictionary, Aids(), OwnNotes((), [NOTE], "learning"))
    assert told[1:5] == [
        EntryPart("reading", "shèqū"),
        EntryPart("status", "learning"),
        EntryPart("label", "Your note", NOTE),
        EntryPart("note", "asked Mrs Chen", NOTE),
    ]
    assert not any(part.kind == "status" for part in parts(asked(0, 2), dictionary, Aids(), OwnNotes(status="new")))


@each(
    ("word", "pinyin", "expected"),
    [
        ("新", "xīn", ["jingdu core", "CC-CEDICT", "Xīn", "CC-CEDICT"]),
        ("微", "wēi", ["jingdu words", "jingdu core", "CC-CEDICT", "Wēi"]),
        ("得", "de", ["jingdu core", "CC-CEDICT", "děi", "dé", "CC-CEDICT", "děi"]),
        ("了", "liǎo", ["jingdu core", "瞭", "CC-CEDICT", "瞭", "le", "CC-CEDICT", "liào  瞭"]),
        (
            "和",
            "hé",
            ["jingdu core", "CC-CEDICT", "hè", "huó", "huò", "hú", "hè", "huó", "huò", "hú", "Hé"],
        ),
        ("出来", "chu lai", ["chūlai", "CC-CEDICT", "chulai"]),
        ("社区", "shē qū", ["shèqū", "CC-CEDICT"]),
    ],
)
def test_the_reading_here_comes_first_and_is_said_once(
    dictionary: Dictionary, word: str, pinyin: str, expected: list[str]
) -> None:
    """Only other readings head what they mean, and no reading says only how the word may be written besides."""
    told = parts(Asked(word, 0, Word(0, len(word), "word", (*pinyin.split(),)), 0), dictionary, Aids())
    assert [label for label in labels(told) if label != "Also here"] == expected


def test_no_word_is_offered_across_the_edge_of_another(dictionary: Dictionary) -> None:
    """本台 in 一本台账 would cut a known word; 台账 is whole, and so is what lies in a word or holds it."""
    text = "记一本台账"
    words = [Word(at, end, "word", None) for at, end in ((0, 1), (1, 2), (2, 3), (3, 5))]
    for offset, word in ((2, words[2]), (3, words[3])):
        told = parts(Asked(text, 0, word, offset, words), dictionary, Aids())
        assert not [part for part in told if part.kind == "piece" and part.text.startswith("本台")]
    found = analyse("他站在陌生人家中")
    for word in found.words:
        for offset in range(word.start, word.end):
            told = parts(Asked("他站在陌生人家中", offset, word, offset, found.words), dictionary, Aids())
            assert not [part for part in told if part.kind == "piece" and part.text.startswith("人家")]
    latin = Word(1, 8, "other", None)
    told = parts(Asked("用Twitter写", 0, latin, 1, [latin]), dictionary, Aids())
    assert not [part for part in told if part.kind == "piece"]
    told = parts(Asked("社区服务", 0, Word(0, 2, "word", None), 0, [Word(0, 2, "word", None)]), dictionary, Aids())
    assert [part for part in told if part.kind == "piece" and part.text.startswith("社区服务")]


def test_a_part_of_the_word_is_told_once(dictionary: Dictionary) -> None:
    """The character under the cursor is one of the parts already."""
    told = parts(Asked("蓝车", 0, Word(0, 2, "word", None), 0), dictionary, Aids())
    assert [part.text.split(PARTED)[0] for part in told if part.kind == "piece"] == ["蓝", "车"]


def test_nothing_is_told_twice(dictionary: Dictionary) -> None:
    """What the reader kept as it was proposed is not repeated as the dictionary's or the term's own words."""
    entry = dictionary.entries("社区")[0]
    kept = GlossaryEntry("1", "社区", DAY, DAY, gloss="; ".join(entry.senses[:3]))
    told = parts(asked(0, 2, "shè", "qū"), dictionary, Aids(), OwnNotes([kept]))
    assert [part.text for part in told if part.kind == "gloss"] == [kept.gloss]
    assert all("".join(entry.senses[:1]) not in part.text for part in told if part.kind == "sense")
    for note, labelled in (("", False), ("why?", True)):  # one sense of several stands among them
        one = GlossaryEntry("1", "社区", DAY, DAY, gloss="neighborhood", note=note)
        told = parts(asked(0, 2, "shè", "qū"), dictionary, Aids(), OwnNotes([one]))
        assert not [part for part in told if part.kind == "gloss"]
        assert sum("neighborhood" in part.text for part in told) == 1
        assert any(label.startswith("Your glossary") for label in labels(told)) is labelled
        assert any("in your glossary" in part.text for part in told if part.kind == "status") is not labelled
    own = GlossaryEntry("2", "坝坝会", DAY, DAY, gloss=MEETING.gloss)
    told = parts(asked(4, 7, "bà", "bà", "huì"), dictionary, Aids((MEETING,)), OwnNotes([own]))
    assert [part.text for part in told].count(MEETING.gloss) == 1


def test_what_is_kept_without_a_word_takes_no_room(dictionary: Dictionary) -> None:
    """No heading stands over nothing: that it is kept is said beside the status, its meaning follows at once."""
    kept = GlossaryEntry("1", "社区", DAY, DAY, tags=("人",))
    told = parts(asked(0, 2, "shè", "qū"), dictionary, Aids(), OwnNotes([kept], status="learning"))
    assert [part.text for part in told if part.kind == "status"] == ["learning · in your glossary 人"]
    assert not any(label.startswith("Your glossary") for label in labels(told))


def test_a_term_of_several_words_is_spelled_word_by_word(dictionary: Dictionary) -> None:
    """As it stands over the text, not syllable by syllable."""
    words = [Word(0, 2, "word", ("shè", "qū")), Word(2, 4, "word", ("tuī", "xíng"))]
    term = Asked(TEXT, 0, as_word(words, 0, 4), 0, words=words)
    assert parts(term, dictionary, Aids())[1] == EntryPart("reading", "shèqū tuīxíng")


def test_a_character_is_told_with_who_shares_it(dictionary: Dictionary) -> None:
    """Its readings and senses, the words of the text and of the notebook that have it, its shape as shape alone."""
    inside = Asked(TEXT, 0, Word(4, 7, "word", ("bà", "bà", "huì")), 6)
    kept = [GlossaryEntry("1", "会场", DAY, DAY, gloss="venue"), GlossaryEntry("2", "社区", DAY, DAY)]
    told = character_parts(inside, dictionary, OwnNotes(), ["坝坝会", "会", "居民"], kept)
    assert told[0].text.split(PARTED)[0] == "会" and told[1] == EntryPart("reading", "huì")
    assert "huì" not in labels(told) and labels(told)[0] == "jingdu core" and "kuài" in labels(told)
    assert next(part.text.split(PARTED)[0] for part in told if part.kind == "piece") == "坝坝会"
    assert [part.text.split(PARTED)[0] for part in told if part.kind == "kept"] == ["会场"]
    assert any("shape" in label for label in labels(told))


def test_a_sentence_is_told_with_its_pinyin_and_its_new_words(dictionary: Dictionary) -> None:
    """What one does not know of it stands below how it is read."""
    words = (Word(0, 2, "word", ("shè", "qū")), Word(2, 4, "word", ("tuī", "xíng")))
    told = stretch_parts(TEXT, Analysis(words), (0, 4), dictionary, OwnNotes(), lambda word: word == "推行")
    assert told[:2] == [EntryPart("headword", "4 characters"), EntryPart("reading", "shèqū tuīxíng")]
    assert [part.text.split(PARTED)[0] for part in told if part.kind == "piece"] == ["推行"]


def test_a_name_says_what_it_names(dictionary: Dictionary) -> None:
    """A person in surname and given name, a short form with its full form, a place with its kind; no characters."""
    text = "中央选举委员会开会。中选会主任曾毓群去了棠湖街道。"
    analysis = analyse(text)
    found = {}
    for word in analysis.words:
        if word.kind == "name":
            one = Asked(text, 0, word, word.start, analysis.words, analysis.names)
            told = parts(one, dictionary, Aids())
            found[one.written] = [part.text for part in told if part.kind in ("label", "gloss")]
            assert not [part for part in told if part.kind == "piece" and len(one.written) < 5]
    assert found["中选会"][:2] == ["The name of a body", "short for 中央选举委员会 here"]
    assert found["曾毓群"][:2] == ["A person’s name", "surname 曾, then 毓群"]
    assert found["棠湖街道"][0] == "The name of a place" and found["棠湖街道"][1].startswith("a 街道: ")


def test_a_remark_stands_on_one_line_with_its_sign() -> None:
    """No line ends with the dot between two remarks, nor between a level and the list it is of."""
    sense = EntryPart(
        "sense", f"1{PARTED}than; compared to  · preposition\n2{PARTED}to compare; to compete  · verb"
    )
    status = EntryPart("status", "known · HSK 2 (2025), 1 (3.0), 2 (2.0) · no. 153 by frequency")
    for width in range(24, 60):
        lines = ["".join(text for text, _ in runs).rstrip() for runs, _ in set_entry([status, sense], width)]
        assert not any(line.endswith("·") for line in lines), width
        assert not any(line.lstrip().startswith("(") for line in lines), width


def test_a_surname_in_no_dictionary_leads_to_the_whole_name(dictionary: Dictionary) -> None:
    """凡尔纳 alone has no entry, Jules Verne has: the entry names him, as the look-up does."""
    text = "他读凡尔纳。"
    told = parts(Asked(text, 0, Word(2, 5, "name", ("fán", "ěr", "nà")), 2), dictionary, Aids())
    pieces = [part.text for part in told if part.kind == "piece"]
    assert any("·凡尔纳" in one and "Verne" in one for one in pieces)
