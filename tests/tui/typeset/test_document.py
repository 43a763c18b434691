"""Places become rows and columns and places again, without setting the whole document."""

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Article, Block, Passage
from seeds.language.analysis import Analysis, Word
from tui.typeset import Document, Spot
from tui.typeset.heights import Heights
from tui.typeset.stretch import LONGEST, Stretches

TEXTS = st.lists(st.text(st.sampled_from("社区党建，。“”aé9 "), min_size=1, max_size=200), min_size=1, max_size=12)


def document(texts: list[str], width: int = 40) -> Document:
    """A document of paragraphs."""
    return Document([Passage(number, "paragraph", text) for number, text in enumerate(texts)], width)


@given(TEXTS, st.integers(20, 200), st.data())
def test_a_spot_is_found_where_it_is_drawn(texts: list[str], width: int, data: st.DataObject) -> None:
    """The character under the cells of a spot is the spot, whichever parts were set before."""
    shown = document(texts, width)
    spots = [Spot(n, at) for n, text in enumerate(texts) for at, sign in enumerate(text) if not sign.isspace()]
    spot = data.draw(st.sampled_from(spots or [Spot(0, 0)]))
    row = shown.row_of(spot)
    assert not spots or shown.spot_at(row, shown.column_of(spot)) == spot


@given(TEXTS, st.integers(20, 200), st.lists(st.integers(-60, 60), max_size=10))
def test_stepping_on_and_back_counts_true_rows(texts: list[str], width: int, steps: list[int]) -> None:
    """Steps from row to row land where they would if everything had been set from the start."""
    shown, known = document(texts, width), document(texts, width)
    known.settle(0, 10**6)
    here = there = 0
    for step in steps:
        here, there = shown.step(here, step), known.step(there, step)
        assert shown.row(here) == known.row(there)


@given(TEXTS, st.integers(20, 200))
def test_heights_are_exact_once_set(texts: list[str], width: int) -> None:
    """After everything is set, the rows of the document are those of its lines."""
    shown = document(texts, width)
    shown.settle(0, 10**6)
    rows = [shown.row(row) for row in range(shown.height)]
    assert "".join(row.line.text for row in rows) == "".join(texts)
    assert [row.line.passage for row in rows] == sorted(row.line.passage for row in rows)


@given(st.lists(st.integers(0, 9), min_size=1), st.data())
def test_running_sums(heights: list[int], data: st.DataObject) -> None:
    """Changed heights are summed and searched as a plain list would be."""
    tree = Heights(heights)
    for _ in range(3):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = tree[index] = data.draw(st.integers(0, 9))
    assert tree.total == sum(heights)
    assert [tree.before(index) for index in range(len(heights))] == [sum(heights[:n]) for n in range(len(heights))]
    covering = [(index, row) for index, height in enumerate(heights) for row in range(height)]
    assert [tree.find(row) for row in range(tree.total)] == covering


def test_a_book_is_not_set_at_once() -> None:
    """A book's height is known before its text is set, and about right."""
    shown = document(["党建引领社区发展治理，" * 40] * 2000, 88)
    guessed = shown.height
    shown.settle(0, 10**9)
    assert abs(guessed - shown.height) < 0.05 * shown.height


def test_a_passage_too_long_is_parted_after_a_sentence() -> None:
    """A passage of a million characters is set in parts, which end with a sentence and hold all its text."""
    text = "我们共同治理社区。" * 1000
    parts = list(Stretches([Passage(0, "box", text, "标题")]))
    assert "".join(part.text for part in parts) == text
    assert all(len(part.text) <= LONGEST and part.text.endswith("。") for part in parts)
    assert [part.first for part in parts] == [True] + [False] * (len(parts) - 1)


@given(st.lists(st.sampled_from([0, 1, 9, LONGEST, 2 * LONGEST + 500]), min_size=1, max_size=6))
def test_each_character_lies_in_one_stretch(lengths: list[int]) -> None:
    """Whatever is empty or too long, each character is found in the stretch that holds it, and no stretch twice."""
    text = "社区服务居民。" * LONGEST
    passages = [Passage(n, "paragraph", text[:length]) for n, length in enumerate(lengths, -2)]
    stretches = Stretches(passages)
    found = [(part.passage, part.start, part.end) for part in stretches]
    assert "".join(part.text for part in stretches) == ("".join(text for *_, text, _ in passages) or " ")
    for number, length in enumerate(lengths, -2):
        mine = [at for at, part in enumerate(found) if part[0] == number]
        assert list(stretches.of(number)) == mine or not any(lengths)
        for offset in {0, length // 2, length - 1} if length else ():
            passage, start, end = found[stretches.at(number, offset)]
            assert passage == number and start <= offset < end


def test_a_parted_passage_is_about_as_high_as_is_guessed() -> None:
    """What is set in parts is not guessed as high as a whole with each of them, nor with a frame for each."""
    shown = Document([Passage(0, "paragraph", "先说。"), Passage(1, "box", "社区服务居民。" * 3000)], 40)
    guessed = shown.height
    shown.settle(0, 10**9)
    assert abs(guessed - shown.height) <= 0.02 * shown.height


def test_every_role_is_set_apart() -> None:
    """Without colour, kicker, title, deck, heading, caption, box and byline differ in place or sign."""
    blocks = (
        Block("heading", "小标题"),
        Block("caption", "图片"),
        Block("paragraph", "正文"),
        Block("box", "框内", "标题"),
    )
    article = Article("x", "大标题", ("引题",), ("副题",), "记者", "f", blocks)
    shown = Document(article.passages, 40)
    rows = [shown.row(row) for row in range(shown.settle(0, 99), shown.height)]
    drawn = {row.stretch.role: (row.line.left, row.line.sign) for row in rows if row.kind == "text"}
    assert drawn["heading"] == (2, "▌") and drawn["caption"][1] == "△" and drawn["paragraph"] == (4, "")
    assert drawn["byline"][0] == 36 and drawn["title"][0] == 15
    kinds = [row.kind for row in rows if row.stretch.role == "box"]
    assert kinds == ["blank", "top", "text", "bottom"]


def test_a_short_title_is_spread_evenly() -> None:
    """The characters of a title stand a cell apart where it fits in one line, and close together where not."""
    title = Document([Passage(0, "title", "从“走出来”起")], 40)
    assert title.row(0).line.drawn(0, 7) == "从 “ 走 出 来 ” 起 "
    assert Document([Passage(0, "title", "社" * 15)], 40).row(0).line.drawn(0, 15) == "社" * 15


@each(
    ("title", "drawn"),
    [
        ("[red]", "[red]"),
        ("AI时代", "AI 时 代 "),
        ("“1+3+N”治理", "“1+3+N” 治 理 "),
        ("第3届", "第 3 届 "),
        ("Café 2024", "Café 2024"),
        ("Cafe\u0301社", "Cafe\u0301 社 "),
    ],
)
def test_only_chinese_is_spread(title: str, drawn: str) -> None:
    """Letters and numbers in a title stay together, as printers set them."""
    shown = Document([Passage(0, "title", title)], 40)
    assert shown.row(0).line.drawn(0, len(title)) == drawn


def test_the_pinyin_of_the_cursor_word_moves_no_text_but_down() -> None:
    """In the mode for the word under the cursor one row is made above its line, and taken away again."""
    text = "社区" * 30
    words = Analysis(tuple(Word(at, at + 2, "word", ("shè", "qū")) for at in range(0, 60, 2)))
    shown = Document([Passage(0, "paragraph", text)], 40, "word", analyses={0: words}.get)
    plain = [shown.row(row).line.text for row in range(shown.settle(0, 99), shown.height)]
    shown.attend(Spot(0, 20), (0, 20, 22))
    kinds = [shown.row(row).kind for row in range(shown.height)]
    assert kinds == ["text", "blank", "reading", "text", "text", "text"]
    assert shown.row(2).line.reading_row().strip() == "shèqū"
    shown.attend(Spot(0, 50), (0, 50, 52))
    assert [shown.row(row).kind for row in range(shown.height)].index("reading") == 3
    shown.attend(Spot(0, 50), (0, 0, 0))
    assert [shown.row(row).line.text for row in range(shown.height)] == plain


def test_an_empty_article_can_be_shown() -> None:
    """Without any text there is still one row."""
    assert Document([], 40).row(0).kind == "text"
