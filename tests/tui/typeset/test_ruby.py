"""Pinyin stands above its characters."""

import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seeds.documents.article import Passage, Role
from seeds.language.analyse import analyse
from seeds.language.analysis import Analysis, Word
from seeds.language.spelled import stretch_pinyin
from tui.typeset import Document, Line, PinyinMode, Row, Spot
from tui.typeset.apart import LEADING
from tui.typeset.cells import cells
from tui.typeset.spelling import reading as over

SYLLABLES = st.sampled_from(["yī", "a", "è", "shì", "qū", "dǎng", "zhuāng", "chuáng", None])
WORDS = st.lists(st.lists(SYLLABLES, min_size=1, max_size=9).map(tuple), min_size=1, max_size=120)


Paragraph = list[tuple[str | None, ...]]
TEXTS = st.lists(WORDS, min_size=1, max_size=4)
MODES: tuple[PinyinMode, ...] = ("terms", "unknown", "all", "sentence")
ROLES: tuple[Role, ...] = ("kicker", "title", "deck", "paragraph", "heading", "caption", "box", "byline")


def read(
    readings: Paragraph,
    width: int,
    mode: PinyinMode = "all",
    *others: Paragraph,
    roles: Sequence[Role] = (),
) -> Document:
    """A document of paragraphs, or of passages in `roles`, of 社s whose words have these readings; what is not read
    is commas."""
    passages, analyses = [], {}
    for number, paragraph in enumerate([readings, *others]):
        words, start, text = [], 0, ""
        for index, reading in enumerate(paragraph):
            end = start + len(reading)
            words.append(Word(start, end, "word", reading, term=index % 2 == 0))
            text += "社" * len(reading) if any(reading) else "，" * len(reading)
            start = end
        passages.append(Passage(number, roles[number] if roles else "paragraph", text))
        analyses[number] = Analysis(tuple(words))
    shown = Document(passages, width, mode, analyses=analyses.get, unknown=lambda word: len(word) > 1)
    shown.attend(Spot(0, 0), (0, 0, len(passages[0].text) // 2 + 1))
    return shown


def rows_of(document: Document) -> list[Row]:
    """Everything that is drawn."""
    return [document.row(row) for row in range(document.settle(0, 10**6), document.height)]


def reading_row(document: Document, row: int) -> str:
    """The pinyin row at `row`, without the indent."""
    found = document.row(row)
    assert found.kind == "reading"
    return found.line.reading_row().strip()


def groups(line: Line, words: tuple[Word, ...]) -> list[tuple[Word, int, int]]:
    """Each word that is read in a line, with the first and last column of its reading."""
    found = []
    for word in words:
        over = [one for one in line.syllables if word.start <= one.offset < word.end]
        if over:
            found.append((word, over[0].column, over[-1].column + cells(over[-1].text)))
    return found


@given(WORDS, st.integers(20, 200))
@example([("a", *["yī"] * 6, "shì", None)], 20)
@example([("yī",), (*["yī"] * 8, None)], 20)
def test_every_reading_stands_over_its_word(readings: Paragraph, width: int) -> None:
    """The characters of a word stay together, its reading in one piece over them; blanks part two readings."""
    document = read(readings, width)
    given_syllables = [syllable for reading in readings for syllable in reading if syllable]
    words = tuple(document._words(document.stretches[0]))
    shown = []
    for row in rows_of(document):
        if row.kind != "text":
            continue
        line, here = row.line, groups(row.line, words)
        assert line.right <= width
        for word, left, right in here:
            first, last = line.extent(word.start, word.end)
            inside = min(word.end, line.end) - max(word.start, line.start)
            assert last - first == 2 * inside  # no gap within a word, so none is wider than those around it
            assert left < last and first < right
            if left > line.left:  # at a line's start both begin together
                assert abs((left + right) - (first + last)) <= 1
        for (_, _, end), (_, begin, _) in pairwise(here):
            assert begin > end
        shown += [syllable.text.lstrip("’") for syllable in line.syllables]
    assert shown == given_syllables


@given(WORDS, st.integers(20, 200), st.sampled_from(["terms", "unknown"]))
@example([("zhuāng", "chuáng"), ("yī",)] * 40, 20, "terms")
def test_a_reading_among_words_that_have_none_keeps_to_its_line(
    readings: Paragraph, width: int, mode: PinyinMode
) -> None:
    """It may hang over what stands beside its word, never over the line's edge, and stands apart from the next."""
    document = read(readings, width, mode)
    words = tuple(document._words(document.stretches[0]))
    for row in rows_of(document):
        if row.kind != "text":
            continue
        line, here = row.line, groups(row.line, words)
        for word, left, right in here:
            first, last = line.extent(word.start, word.end)
            assert line.left <= left < last and first < right <= width
        for (_, _, end), (_, begin, _) in pairwise(here):
            assert begin > end


def test_the_text_between_key_terms_has_no_holes() -> None:
    """A term of several words is read as one, and its reading hangs over the characters beside it."""
    text, found = (
        "早早办理储值就餐，最近",
        ["zǎo", "zǎo", "bàn", "lǐ", "chǔ", "zhí", "jiù", "cān", "-", "zuì", "jìn"],
    )
    spans = [(0, 2), (2, 4), (4, 6), (6, 8), (9, 11)]
    words = Analysis(tuple(Word(start, end, "word", tuple(found[start:end])) for start, end in spans))
    term = (4, 8)
    document = Document(
        [Passage(0, "byline", text)],
        60,
        "terms",
        analyses={0: words}.get,
        term=lambda _, word: term if 4 <= word.start < 8 else None,
    )
    line = document.row(1).line
    assert line.drawn(0, len(text)) == text
    assert line.reading_row().strip() == "chǔzhí jiùcān"


@given(TEXTS, st.integers(20, 200), st.sampled_from(MODES))
def test_a_reading_is_nearer_to_its_own_line(texts: list[Paragraph], width: int, mode: PinyinMode) -> None:
    """It stands right above it, with a row between it and what is printed above."""
    rows = rows_of(read(texts[0], width, mode, *texts[1:]))
    for before, row, after in zip([None, *rows], rows, [*rows[1:], None], strict=False):
        if row.kind == "reading":
            assert after is not None and after.kind == "text" and after.line == row.line
            assert before is None or before.kind == "blank"


@given(
    TEXTS, st.integers(20, 200), st.sampled_from(MODES), st.lists(st.sampled_from(ROLES), min_size=4, max_size=4)
)
def test_passages_stand_further_apart_than_lines(
    texts: list[Paragraph], width: int, mode: PinyinMode, roles: list[Role]
) -> None:
    """More rows are blank between two passages than between two lines of either; what leads to a text may stand
    as near to it as the text's own lines to each other."""
    document = read(texts[0], width, mode, *texts[1:], roles=roles)
    within: dict[int, int] = {}
    between: dict[tuple[int, int], int] = {}
    blank, before = 0, -1
    for row in rows_of(document):
        if row.kind == "blank":
            blank += 1
            continue
        if row.kind == "text" and row.line.syllables:
            continue  # its reading was told
        here = row.line.passage
        if here == before:
            within[here] = max(within.get(here, 0), blank)
        else:
            between[before, here] = blank
        blank, before = 0, here
    for (upper, lower), rows in between.items():
        if upper < 0:
            continue
        lines = max(within.get(upper, 0), within.get(lower, 0) if roles[upper] not in LEADING else 0)
        assert rows > lines or lines == rows == 0  # without any pinyin the first line stands in, that is all


@given(TEXTS, st.integers(20, 200), st.sampled_from(["terms", "unknown", "all"]))
def test_the_lines_of_a_paragraph_stand_evenly_apart(texts: list[Paragraph], width: int, mode: PinyinMode) -> None:
    """One row is blank between any two, read or not, as soon as one is read; without any they stand close."""
    document = read(texts[0], width, mode, *texts[1:])
    rows = rows_of(document)
    is_read = {row.line.passage for row in rows if row.kind == "reading"}
    blank, before = 0, -1
    for row in rows:
        if row.kind == "blank":
            blank += 1
            continue
        here = row.line.passage
        if here == before and not (row.kind == "text" and row.line.syllables):
            assert blank == (here in is_read)
        blank, before = 0, here


def test_what_is_not_read_takes_no_room_for_readings() -> None:
    """A heading without terms, between paragraphs with some, stands as near to its text as without pinyin."""
    kicker, heading = [("yī",)] * 4, [("yī",)] * 4
    body: Paragraph = [("shè", "qū"), *[("yī",)] * 60]
    document = read(
        kicker, 40, "unknown", kicker, heading, body, roles=["kicker", "kicker", "heading", "paragraph"]
    )
    kinds = [row.kind for row in rows_of(document)]
    assert kinds[:7] == ["text", "text", "blank", "text", "blank", "reading", "text"]
    assert kinds[7:] == ["blank", "text"] * (len(kinds[7:]) // 2)


@given(WORDS, st.integers(20, 200))
def test_the_cells_of_a_line_add_up(readings: Paragraph, width: int) -> None:
    """What is drawn from any offset to the end of its line fills exactly the columns between."""
    for row in rows_of(read(readings, width, "terms")):
        line = row.line
        for offset in range(line.start, line.end):
            drawn = line.drawn(offset, line.end)
            assert cells(drawn) == line.right - line.columns[offset - line.start]
            assert line.offset(line.column(offset)) == offset


def test_words_are_written_together_and_apart_from_each_other() -> None:
    """The syllables of a word are joined where they meet; words are parted by a blank."""
    assert reading_row(read([("zhuāng", "chuáng"), ("shì",), ("yī",)], 60), 0) == "zhuāngchuáng shì yī"


def test_a_syllable_that_begins_with_a_vowel_is_parted() -> None:
    """西安 is Xī’ān, not xiān."""
    assert reading_row(read([("xī", "ān")], 40), 0) == "xī’ān"


def test_only_the_words_asked_for_have_pinyin() -> None:
    """In the mode for key terms only they have pinyin, and lines without any have no row for it."""
    document = read([("shè", "qū"), ("yī",), ("shì",)], 40, "terms")
    assert [row.kind for row in rows_of(document)] == ["reading", "text"]
    assert reading_row(document, 0) == "shèqū shì"
    kinds = [row.kind for row in rows_of(read([("shè", "qū"), *[(None,)] * 60], 40, "terms"))]
    assert kinds == ["reading", "text", *["blank", "text"] * (len(kinds) // 2 - 1)] and len(kinds) > 3


def test_unknown_words_are_those_the_caller_says() -> None:
    """In the mode for unknown words the caller's judgement decides."""
    words = Analysis((Word(0, 2, "word", ("shè", "qū")), Word(2, 4, "word", ("dǎng", "jiàn"))))
    passage = Passage(0, "paragraph", "社区党建")
    document = Document([passage], 40, "unknown", analyses={0: words}.get, unknown=lambda word: word == "党建")
    assert reading_row(document, 0) == "dǎngjiàn"


def test_a_word_longer_than_a_line_is_cut_between_characters() -> None:
    """A long slogan with its pinyin goes over several lines, each with the syllables of its characters."""
    lines = [row.line for row in rows_of(read([("zhuāng",) * 9], 20)) if row.kind == "text"]
    assert [line.reading_row().strip() for line in lines] == [*["zhuāngzhuāng"] * 4, "zhuāng"]
    assert [len(line.text) for line in lines] == [2, 2, 2, 2, 1]


def test_marks_stay_on_their_character() -> None:
    """A combining mark is drawn right after its character, before the blanks of the room."""
    words = Analysis(
        (Word(0, 1, "word", ("yī",)), Word(1, 3, "word", ("zhuāng", None)), Word(3, 4, "word", ("yī",)))
    )
    document = Document([Passage(0, "byline", "一社\u0301区")], 40, "all", analyses={0: words}.get)
    line = document.row(1).line
    assert line.drawn(0, 3) == "一   社\u0301  "


def test_a_reading_hangs_over_the_marks_beside_its_word() -> None:
    """Marks that open and close stand close to their word, and no blank is made where they leave room."""
    words = Analysis(
        (
            Word(0, 1, "word", ("shì",)),
            Word(1, 2, "punctuation", None),
            Word(2, 3, "word", ("zhuāng",)),
            Word(3, 4, "punctuation", None),
            Word(4, 5, "word", ("shì",)),
        )
    )
    document = Document([Passage(0, "byline", "是“装，是")], 40, "all", analyses={0: words}.get)
    line = document.row(1).line
    assert line.drawn(0, 5) == "是   “装， 是 "
    assert line.reading_row().strip() == "shì zhuāng shì"


def test_a_line_begins_as_tight_as_it_goes_on() -> None:
    """What parted a word from the one in the line before stands before no line."""
    for role in ("paragraph", "byline", "title"):
        document = read([("zhuāng",)] * 40, 32, roles=[role])
        rows = [row.line for row in rows_of(document) if row.kind == "reading"]
        assert len(rows) > 3
        for line in rows:
            assert "  " not in line.reading_row().strip()
            assert line.right <= 32
            assert role != "byline" or line.right == 32


def test_names_are_spelled_in_their_parts() -> None:
    """Surname and given name apart, each with a capital, over the characters of the one word."""
    words = Analysis((Word(0, 3, "name", ("lǐ", "xiǎo", "ān"), joints=(1,)),))
    document = Document([Passage(0, "byline", "李晓安")], 40, "all", analyses={0: words}.get)
    assert document.row(1).line.reading_row().strip() == "Lǐ Xiǎo’ān"
    assert document.row(1).line.drawn(0, 3).strip() == "李晓安"


READ = "xī ān lǐ xiǎo tiān mǎ zhèn shè qū ēn ài yī"
SYLLABLES_OF = dict(zip("西安李晓天马镇社区恩爱一", READ.split(), strict=True))
WRITTEN = st.tuples(st.sampled_from(["西安", "李晓安", "天马镇", "社区", "恩爱", "一"]), st.booleans())


@given(st.lists(WRITTEN, min_size=1, max_size=8))
def test_the_page_spells_as_the_entry_does(words: list[tuple[str, bool]]) -> None:
    """Capitals, apostrophes and the parts of names are the same over the text and in a line of pinyin."""
    text, found = "", []
    for written, is_name in words:
        pinyin = tuple(SYLLABLES_OF[character] for character in written)
        found.append(Word(len(text), len(text) + len(written), "name" if is_name else "word", pinyin))
        text += written
    document = Document([Passage(0, "byline", text)], 400, "all", analyses={0: Analysis(tuple(found))}.get)
    row = next(row for row in rows_of(document) if row.kind == "text")
    assert " ".join(row.line.reading_row().split()) == stretch_pinyin(text, found, 0, len(text))


@pytest.mark.usefixtures("language")
def test_a_long_name_parts_over_its_characters() -> None:
    """A long name parts over its characters where it parts in a line: Shìjiè Wèishēng Zǔzhī."""
    for text in ("世界卫生组织", "呼和浩特市", "为人民服务", "欧阳兰", "中国人", "他学汉语", "驻华大使"):
        for word in analyse(text).words:
            spelled = "".join(piece for _, piece in over(word).pieces)
            assert spelled == stretch_pinyin(text, (word,), word.start, word.end)


def test_pinyin_is_set_without_the_lexicon() -> None:
    """Where a name parts is known from the analysis: the screen's process loads no lexicon."""
    drawing = """
import sys
from seeds.documents.article import Passage, Role
from seeds.language.analysis import Analysis, Word
from seeds.language.spelled import stretch_pinyin
from tui.typeset import Document
word = Word(0, 3, "name", ("wáng", "xiǎo", "míng"), joints=(1,))
document = Document([Passage(0, "paragraph", "王小明")], 40, "all", analyses={0: Analysis((word,))}.get)
rows = [document.row(row) for row in range(document.settle(0, 99), document.height)]
print([row.line.reading_row().strip() for row in rows if row.kind == "reading"])
print(stretch_pinyin("王小明", (word,), 0, 3), "seeds.language.words.lexicon" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", drawing], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["['Wáng Xiǎomíng']", "Wáng Xiǎomíng False"]
