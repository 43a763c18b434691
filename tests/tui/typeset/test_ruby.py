"""Pinyin stands above its characters."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis, Word
from tui.typeset import Document, PinyinMode
from tui.typeset.cells import cells

SYLLABLES = st.sampled_from(["yī", "a", "è", "shì", "qū", "dǎng", "zhuāng", "chuáng", None])
WORDS = st.lists(st.lists(SYLLABLES, min_size=1, max_size=9).map(tuple), min_size=1, max_size=120)


def read(readings: list[tuple[str | None, ...]], width: int, mode: PinyinMode = "all") -> Document:
    """A document of one paragraph of 社s, whose words have these readings."""
    words, start = [], 0
    for number, reading in enumerate(readings):
        words.append(Word(start, start + len(reading), "word", reading, term=number % 2 == 0))
        start += len(reading)
    passage = Passage(0, "paragraph", "社" * start)
    return Document([passage], width, mode, analyses={0: Analysis(tuple(words))}.get)


def reading_row(document: Document, row: int) -> str:
    """The pinyin row at `row`, without the indent."""
    found = document.row(row)
    assert found.kind == "reading"
    return found.line.reading_row().strip()


@given(WORDS, st.integers(20, 200))
def test_every_syllable_stands_over_its_character(readings: list[tuple[str | None, ...]], width: int) -> None:
    """Each syllable is centred over its own character, in its row, not touching that of another word."""
    document = read(readings, width)
    given_syllables = [syllable for reading in readings for syllable in reading if syllable]
    word_of = [n for n, reading in enumerate(readings) for _ in reading]
    shown = []
    for row in map(document.row, range(document.settle(0, 10**6), document.height)):
        if row.kind != "text":
            continue
        line = row.line
        assert line.right <= width
        for syllable in line.syllables:
            middle = 2 * line.column(syllable.offset) + 2
            assert abs(2 * syllable.column + cells(syllable.text) - middle) <= 1
        for one, two in pairwise(line.syllables):
            apart = two.column - one.column - cells(one.text)
            assert apart >= (word_of[one.offset] != word_of[two.offset])
        shown += [syllable.text.lstrip("'") for syllable in line.syllables]
    assert shown == given_syllables


@given(WORDS, st.integers(20, 200))
def test_the_cells_of_a_line_add_up(readings: list[tuple[str | None, ...]], width: int) -> None:
    """What is drawn from any offset to the end of its line fills exactly the columns between."""
    document = read(readings, width, "terms")
    for row in map(document.row, range(document.settle(0, 10**6), document.height)):
        line = row.line
        for offset in range(line.start, line.end):
            drawn = line.drawn(offset, line.end)
            assert cells(drawn) == line.right - line.extent(offset, offset)[0]
            assert line.offset(line.column(offset)) == offset


def test_words_are_written_together_and_apart_from_each_other() -> None:
    """The syllables of a word are joined where they meet; words are parted by a blank."""
    assert reading_row(read([("zhuāng", "chuáng"), ("shì",), ("yī",)], 60), 0) == "zhuāngchuáng shì yī"


def test_a_syllable_that_begins_with_a_vowel_is_parted() -> None:
    """西安 is Xī'ān, not xiān."""
    assert reading_row(read([("xī", "ān")], 40), 0) == "xī'ān"


def test_only_the_words_asked_for_have_pinyin() -> None:
    """In the mode for key terms only they have pinyin, and lines without any have no row for it."""
    document = read([("shè", "qū"), *[("yī",)] * 19], 40, "terms")
    assert [document.row(row).kind for row in range(document.height)] == ["reading", "text"]
    document = read([("shè", "qū"), *[(None,)] * 60], 40, "terms")
    kinds = [document.row(row).kind for row in range(document.settle(0, 100), document.height)]
    assert kinds == ["reading", "text", *["text"] * (len(kinds) - 2)] and len(kinds) > 3


def test_unknown_words_are_those_the_caller_says() -> None:
    """In the mode for unknown words the caller's judgement decides."""
    words = Analysis((Word(0, 2, "word", ("shè", "qū")), Word(2, 4, "word", ("dǎng", "jiàn"))))
    passage = Passage(0, "paragraph", "社区党建")
    document = Document([passage], 40, "unknown", analyses={0: words}.get, unknown=lambda word: word == "党建")
    assert reading_row(document, 0) == "dǎngjiàn"


def test_a_word_longer_than_a_line_is_cut_between_characters() -> None:
    """A long slogan with its pinyin goes over several lines, every character under its syllable."""
    document = read([("zhuāng",) * 9], 20)
    lines = [
        document.row(row).line
        for row in range(document.settle(0, 99), document.height)
        if document.row(row).kind == "text"
    ]
    assert sum(len(line.syllables) for line in lines) == 9
    assert len(lines) == 4


def test_marks_stay_on_their_character() -> None:
    """A combining mark is drawn right after its character, before the blanks of the room."""
    words = Analysis((Word(0, 2, "word", ("zhuāng", None)), Word(2, 3, "word", ("yī",))))
    document = Document([Passage(0, "byline", "社\u0301区")], 40, "all", analyses={0: words}.get)
    line = document.row(1).line
    assert line.drawn(0, 3) == "  社\u0301   区"


def test_a_closing_mark_stands_close_to_its_word() -> None:
    """The odd blank cell of a room goes to the left of a character which a closing mark follows."""
    words = Analysis((Word(0, 1, "word", ("shì",)), Word(1, 2, "punctuation", None), Word(2, 3, "word", ("shì",))))
    document = Document([Passage(0, "byline", "是，是")], 40, "all", analyses={0: words}.get)
    assert document.row(1).line.drawn(0, 3) == " 是，是 "
