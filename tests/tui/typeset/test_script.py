"""A page in another script: the same lines, the same places, other characters."""

from __future__ import annotations

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Passage, Role
from seeds.language.analysis import Analysis, Word
from seeds.language.script import Script, in_script
from tui.typeset import PINYIN_MODES, Document, PinyinMode, Row, Spot
from tui.typeset.stretch import LONGEST

ROLES: tuple[Role, ...] = ("kicker", "title", "deck", "paragraph", "heading", "caption", "box", "byline")
SCRIPTS = st.sampled_from(("simplified", "traditional"))
TEXTS = st.text(
    st.sampled_from("社区发展头髮后里裡台只面干么，。“”《（—1a+ \n\u0301\u202e\x1b"), min_size=1, max_size=150
)
PASSAGES = st.lists(st.tuples(st.sampled_from(ROLES), TEXTS), min_size=1, max_size=6)


def read(text: str) -> Analysis:
    """Every two characters as a word with its reading."""
    return Analysis(
        tuple(
            Word(at, min(at + 2, len(text)), "word", ("zhuàng",) * len(text[at : at + 2]), term=at % 3 == 0)
            for at in range(0, len(text), 2)
        )
    )


def set_in(passages: list[Passage], script: Script | None, width: int = 40, mode: PinyinMode = "off") -> Document:
    """The passages in a script."""
    analyses = {passage.number: read(passage.text) for passage in passages}
    shown = in_script(script) if script else str
    return Document(passages, width, mode, analyses=analyses.get, shown=shown)


def rows(document: Document) -> list[Row]:
    """Every row."""
    document.settle(0, 10**6)
    return [document.row(row) for row in range(document.height)]


@given(PASSAGES, SCRIPTS, st.integers(20, 200), st.sampled_from(PINYIN_MODES))
def test_lines_break_where_they_did(
    texts: list[tuple[Role, str]], script: Script, width: int, mode: PinyinMode
) -> None:
    """Each row is of the same kind, each character in the same cells: only its face is another."""
    passages = [Passage(number, role, text) for number, (role, text) in zip(count(), texts)]
    printed, shown = rows(set_in(passages, None, width, mode)), rows(set_in(passages, script, width, mode))
    assert [row.kind for row in shown] == [row.kind for row in printed]
    assert [row.line._replace(text="") for row in shown] == [row.line._replace(text="") for row in printed]
    assert [len(row.line.text) for row in shown] == [len(row.line.text) for row in printed]


def test_a_page_is_drawn_in_the_script_asked_for() -> None:
    """Text and the title of a box; the readings above stay."""
    passages = [Passage(0, "box", "居民头发干净", "社区发展")]
    page = set_in(passages, "traditional", mode="all")
    texts = {row.line.text for row in rows(page) if row.kind == "text"}
    assert texts == {"居民頭髮", "乾淨"}
    assert page.row(0).stretch.title == "社區發展"
    assert len(page.row(2).line.syllables) == 4


def test_a_word_is_turned_as_a_word_once_it_is_known() -> None:
    """表 in 看表 is a watch, in 表演 it is none; a character by itself goes with its neighbours."""
    text = "一只猫观看表演"
    words = {0: Analysis(tuple(Word(at, to, "word", None) for at, to in ((0, 1), (1, 2), (2, 3), (3, 5), (5, 7))))}
    known: dict[int, Analysis] = {}
    page = Document([Passage(0, "paragraph", text)], 40, analyses=known.get, shown=in_script("traditional"))
    assert page.row(0).line.text == "一隻貓觀看錶演"
    known.update(words)
    page.forget([0])
    assert page.row(0).line.text == page.seen(0, 0, 7) == "一隻貓觀看表演"


def test_what_is_seen_can_be_copied() -> None:
    """From any character to any other, in a text that is set in several pieces too."""
    text = "居民理发。后来" * LONGEST
    page = Document([Passage(0, "paragraph", text)], 40, shown=in_script("traditional"))
    assert page.seen(0, 2, 6) == "理髮。後"
    assert page.seen(0, LONGEST - 9, LONGEST + 40) == ("居民理髮。後來" * LONGEST)[LONGEST - 9 : LONGEST + 40]
    assert page.seen(0, 5, 5) == ""


def test_only_what_is_looked_at_is_turned() -> None:
    """A book in another script opens as fast as before."""
    asked: list[str] = []

    def shown(text: str) -> str:
        asked.append(text)
        return text

    page = Document([Passage(n, "paragraph", "居民头发" * 9) for n in range(1000)], 40, shown=shown)
    page.settle(page.row_of(Spot(500, 0)), 24)
    assert 0 < len(asked) < 40
