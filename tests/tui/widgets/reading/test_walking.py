"""The cursor walks through the text and is always seen."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Article, Block, Passage
from tui.widgets.reading import Spot
from tui.widgets.reading.ways import Ways


async def test_words_are_walked_without_their_marks(opened: Any) -> None:
    """The cursor goes from word to word and steps over punctuation, across passages too."""
    async with opened(spot=Spot(0, 6)) as desk:
        found = []
        for _ in range(4):
            found.append(desk.view.word_text)
            desk.view.action_walk("next_word")
        assert found == ["治理", "两委", "班子", "服务"]
        for _ in range(4):
            desk.view.action_walk("previous_word")
        assert desk.view.word_text == "治理"
        desk.view.go(Spot(0, 0))
        desk.view.action_walk("previous_word")
        assert desk.view.cursor.passage == -1


async def test_a_character_is_the_word_until_the_words_are_known(opened: Any) -> None:
    """Plain text can be walked at once; the word under the cursor grows when the analysis arrives."""
    async with opened(analysed=False, spot=Spot(0, 3)) as desk:
        assert desk.view.word_text == "建"
        desk.view.action_walk("next_word")
        assert desk.view.word_text == "引"
        desk.view.go(Spot(0, 3))
        await desk.pilot.pause()
        desk.view.learn({0: desk.words(desk.view.ways.text(0))})
        await desk.pilot.pause()
        assert desk.view.word_text == "党建"


async def test_lines_keep_the_column(opened: Any) -> None:
    """Walking down over a short line and on comes back to the column one started from."""
    blocks = (
        Block("paragraph", "社区党建引领治理居民" * 6),
        Block("paragraph", "党建"),
        Block("paragraph", "社区" * 60),
    )
    async with opened(Article("x", "题", (), (), "", "", blocks), spot=Spot(0, 20), measure=20) as desk:
        view = desk.view
        column = view.paper.document.column_of(view.cursor)
        rows = []
        for _ in range(5):
            view.action_walk("next_line")
            rows.append((view.cursor.passage, view.paper.document.column_of(view.cursor)))
        assert (1, 4) in rows
        assert rows[-1][0] == 2 and abs(rows[-1][1] - column) <= 2
        for _ in range(5):
            view.action_walk("previous_line")
        assert view.cursor.passage == 0 and abs(view.paper.document.column_of(view.cursor) - column) <= 2


async def test_every_line_is_reached_going_down_and_up(opened: Any) -> None:
    """Line by line one passes every line of the article, down to the last and up to the first."""
    async with opened(measure=16) as desk:
        view, seen = desk.view, []
        while not seen or seen[-1] != view.paper.document.line_at(view.cursor):
            seen.append(view.paper.document.line_at(view.cursor))
            view.action_walk("next_line")
        assert seen[-1].passage == len(view.article.blocks)
        assert all(two.start in (one.end, 0) for one, two in pairwise(seen))
        for line in reversed(seen[:-1]):
            view.action_walk("previous_line")
            assert view.paper.document.line_at(view.cursor) == line


async def test_sentences_and_paragraphs(opened: Any) -> None:
    """) ( lead from sentence to sentence, } { from paragraph to paragraph, to the first word of each."""
    async with opened(spot=Spot(0, 3)) as desk:
        view = desk.view
        view.action_walk("next_sentence")
        assert view.cursor == Spot(0, 10) and view.sentence == "“两委”班子服务居民！"
        view.action_walk("next_word")
        view.action_walk("next_word")
        view.action_walk("previous_sentence")
        assert view.cursor == Spot(0, 10)
        view.action_walk("previous_sentence")
        assert view.cursor == Spot(0, 0)
        view.go(Spot(0, 20))
        view.action_walk("previous_paragraph")
        assert view.cursor == Spot(0, 0)
        view.action_walk("next_paragraph")
        assert view.cursor == Spot(1, 0)
        view.action_walk("previous_paragraph")
        assert view.cursor == Spot(0, 0)


async def test_key_terms(opened: Any) -> None:
    """] [ lead from key term to key term."""
    async with opened(spot=Spot(0, 0)) as desk:
        view = desk.view
        view.action_walk("next_term")
        assert view.cursor == Spot(0, 2)
        view.action_walk("next_term")
        assert view.cursor.offset > 2 and view.word_text == "党建"
        view.action_walk("previous_term")
        assert view.cursor == Spot(0, 2)
        view.action_walk("previous_term")
        assert view.cursor == Spot(0, 2)


async def test_pages_and_ends(opened: Any) -> None:
    """A page further shows what came below; the ends are the first and the last word."""
    async with opened() as desk:
        view = desk.view
        first = desk.screen()
        view.action_walk("page_down")
        second = desk.screen()
        assert second[0:2] == first[22:24] and view.paper.top == 22
        view.action_walk("page_up")
        assert desk.screen() == first
        view.action_walk("half_page_down")
        assert view.paper.top == 12
        view.action_walk("bottom")
        assert view.cursor == view.ways.end and desk.screen()[-1].endswith("张三")
        view.action_walk("page_down")
        assert desk.cursor_row() == view.size.height - 1
        view.action_walk("top")
        assert view.cursor == Spot(-3, 0) and view.paper.top == 0


async def test_the_end_is_the_last_word_and_not_what_closes_it(opened: Any) -> None:
    """What one keeps or looks up there is a word; in a text without any it is the last sign."""
    for text, word in (("老人领取了毛巾。", "毛巾"), ("他说：“来。”", "来"), ("……", "…")):
        async with opened(Article("x", "题", (), (), "", "", (Block("paragraph", text),))) as desk:
            desk.view.action_walk("bottom")
            assert desk.view.word_text[-1] == word[-1] and desk.view.word_text in word


async def test_the_cursor_is_always_seen(opened: Any) -> None:
    """Wherever one jumps in a long text, the cursor is on the screen, and the wheel takes it along."""
    blocks = tuple(Block("paragraph", "党建引领治理，服务居民。" * 30) for _ in range(300))
    async with opened(Article("x", "题", (), (), "", "", blocks), analysed=False) as desk:
        view = desk.view
        for passage, offset in ((299, 5), (10, 300), (150, 0), (149, 350), (151, 3), (0, 0)):
            view.go(Spot(passage, offset))
            await desk.pilot.pause()
            assert 0 <= desk.cursor_row() < view.size.height
            assert view.scroll_offset.y == view.paper.top
        view.scroll_to(y=4000, animate=False)
        await desk.pilot.pause()
        assert view.paper.top > 1000 and 0 <= desk.cursor_row() < view.size.height


@given(
    st.lists(st.text(st.sampled_from("社区党。，“”！ \n"), min_size=1, max_size=30), min_size=1, max_size=6),
    st.data(),
)
def test_sentences_tile_a_passage(texts: list[str], data: st.DataObject) -> None:
    """Sentence follows sentence without gap, and each spot lies in its own sentence."""
    ways = Ways([Passage(number, "paragraph", text) for number, text in enumerate(texts)], {})
    for number, text in enumerate(texts):
        at = 0
        while at < len(text):
            start, end = ways.sentence(Spot(number, at))
            assert start == at < end
            inside = data.draw(st.integers(start, end - 1))
            assert ways.sentence(Spot(number, inside)) == (start, end)
            at = end


@given(st.lists(st.text(st.sampled_from("社区a1。，“ \u0301"), min_size=1, max_size=20), min_size=1, max_size=6))
def test_the_way_back_is_the_way_there(texts: list[str]) -> None:
    """Walking word by word to the end and back meets the same words."""
    ways = Ways([Passage(number, "paragraph", text) for number, text in enumerate(texts)], {})
    spot, there = ways.start, []
    while (following := ways.next_word(spot)) != spot:
        spot = following
        there.append(spot)
    back = []
    for _ in there:
        back.append(spot)
        spot = ways.previous_word(spot)
    assert back[::-1] == there
