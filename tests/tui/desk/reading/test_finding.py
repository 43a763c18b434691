"""Finding in an article: characters, pinyin, places that are right."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Passage
from seeds.language.analysis import Analysis, Word
from tui.desk.reading.finding import hits

TEXT = "社区党委带领居民，社区和谐。WiFi"
PASSAGES = [Passage(-1, "title", "社区的故事"), Passage(0, "paragraph", TEXT)]
READ = Analysis(
    (
        Word(0, 2, "word", ("shè", "qū")),
        Word(2, 4, "word", ("dǎng", "wěi")),
        Word(4, 6, "word", ("dài", "lǐng")),
        Word(6, 8, "word", ("jū", "mín")),
        Word(8, 9, "punctuation", None),
        Word(9, 11, "word", ("shè", "qū")),
        Word(11, 13, "word", ("hé", "xié")),
        Word(13, 14, "punctuation", None),
        Word(14, 18, "other", None),
    )
)


def found(query: str) -> list[str]:
    """What stands at the hits."""
    texts = {passage.number: passage.text for passage in PASSAGES}
    return [texts[number][start:end] for number, start, end in hits(query, PASSAGES, {0: READ})]


def test_characters_are_found_everywhere() -> None:
    """Title and body, in the order of the text."""
    assert hits("社区", PASSAGES, {}) == [(-1, 0, 2), (0, 0, 2), (0, 9, 11)]


@each("query", ["shequ", "she qu", "SHEQU", "shèqū", "she4qu1", "sheq"])
def test_pinyin_is_found_with_and_without_tones(query: str) -> None:
    """Joined or spaced, and while the last syllable is being typed."""
    assert found(query) == ["社区", "社区"]


@each("query", ["shéqū", "she2qu1", "equ", "hequ"])
def test_other_sounds_are_not(query: str) -> None:
    """A wrong tone or a start inside a syllable is no hit."""
    assert found(query) == []


def test_sounds_reach_over_words_but_not_over_sentences() -> None:
    """党委带 is one stretch; 居民社区 has a comma in it and is one too, other sentences are not."""
    assert found("dangweidai") == ["党委带"]


def test_latin_is_found_in_any_case() -> None:
    """Letters in the text are letters."""
    assert found("wifi") == ["WiFi"]


def test_other_forms_count() -> None:
    """A query in the other script is looked for in both."""
    assert hits("社區", PASSAGES, {}, lambda query: ["社区"])[0] == (-1, 0, 2)


@each(
    ("query", "expected"),
    [
        ("chongting", ["重听"]),
        ("chóngtīng", ["重听"]),
        ("chongt", ["重听"]),
        ("zhongting", ["重听"]),
        ("chong", ["重"]),
        ("ting", ["听"]),
        ("de", ["的"]),
        ("di", ["地"]),
        ("liao", ["了"]),
    ],
)
def test_every_reading_of_a_word_finds_it(query: str, expected: list[str]) -> None:
    """A word is found by readings that are not shown; a single character only where no such reading is shown."""
    text = "重听了他的地"
    words = [(0, "zhòng tīng"), (2, "le"), (3, "tā"), (4, "de"), (5, "dì")]
    read = Analysis(
        tuple(Word(at, at + len(said.split()), "word", (*said.split(),)) for at, said in words),
    )
    book = {"重听": ["zhòng tīng", "chóng tīng"], "的": ["de", "dí", "dì"], "了": ["le", "liǎo"]}
    places = hits(
        query,
        [Passage(0, "paragraph", text)],
        {0: read},
        readings=lambda word: [one.split() for one in book.get(word, [])],
    )
    assert [text[start:end] for _, start, end in places] == expected


@given(st.text(max_size=20), st.text(max_size=60))
def test_any_query_is_survived_and_every_hit_lies_in_the_text(query: str, text: str) -> None:
    """Whatever is typed, a hit is a stretch of the text."""
    for number, start, end in hits(query, [Passage(0, "paragraph", text)], {}):
        assert number == 0
        assert 0 <= start < end <= len(text)


@given(st.text("社区党委居民和谐", min_size=1, max_size=4))
def test_every_place_is_found(query: str) -> None:
    """No place of the characters is left out."""
    text = "社区党委社区和谐居民社区党委"
    expected = [at for at in range(len(text)) if text.startswith(query, at)]
    assert [start for _, start, _ in hits(query, [Passage(0, "paragraph", text)], {})] == expected
