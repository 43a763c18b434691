"""Selecting with keys and with the mouse."""

from typing import Any

import pytest
from textual.events import MouseDown, MouseMove, MouseScrollDown, MouseUp

from seeds.documents.article import Article, Block
from tui.widgets.reading import ReadingView, SelectionChanged, Spot, WordChosen
from tui.widgets.reading.pointing import TICK

LONG = Article(
    "x", "题", (), (), "", "", tuple(Block("paragraph", "党建引领治理，服务居民。" * 30) for _ in range(40))
)


def offset_of(desk: Any, spot: Spot) -> tuple[int, int]:
    """The cell of the widget in which a character stands."""
    view = desk.view
    paper = view.paper
    return paper.page.left + paper.document.column_of(spot), paper.document.row_of(spot) - paper.top


async def test_walking_selects_whole_words(opened: Any) -> None:
    """After `select` the selection reaches from word to word, forwards and backwards, until it is ended."""
    async with opened(spot=Spot(0, 4)) as desk:
        view = desk.view
        view.action_select()
        assert view.selection.text() == "引领"
        view.action_walk("next_word")
        view.action_walk("next_word")
        assert view.selection.text() == "引领治理。“两委"
        view.go(Spot(0, 2))
        assert view.selection.text() == "党建引领"
        view.action_select()
        assert view.selection.text() == ""


async def test_selected_text_is_clean(opened: Any) -> None:
    """Neither pinyin nor line breaks nor frames get into it; paragraphs are parted by a line feed."""
    async with opened(spot=Spot(0, 0), pinyin="all", measure=12) as desk:
        view = desk.view
        view.action_select()
        for _ in range(3):
            view.action_walk("next_paragraph")
        text = view.ways.text
        assert view.selection.text() == text(0) + "\n" + text(1) + "\n" + text(2)


async def test_selecting_to_the_next_sentence_takes_no_word_of_it(opened: Any) -> None:
    """`)` and `}` select to the end of what they lead past, with what closes it; from there on, the next one."""
    async with opened(spot=Spot(0, 2)) as desk:
        view = desk.view
        text = view.ways.text(0)
        first = view.ways.sentence(Spot(0, 2))[1]
        ends = first, view.ways.sentence(Spot(0, first))[1]
        view.action_select()
        for end in ends:
            view.action_walk("next_sentence")
            assert view.selection.text() == text[2:end] and view.word_text in text[:end]
        view.action_walk("previous_word")
        assert len(view.selection.text()) < len(text) - 2
        view.action_walk("bottom")
        assert view.selection.text().startswith(text[2:]) and view.selection.text().endswith("张三")


async def test_what_ends_a_sentence_is_selected_from_its_last_word(opened: Any) -> None:
    """The cursor stands where it stood, the closing sign comes along."""
    async with opened(spot=Spot(0, 6)) as desk:
        view = desk.view
        view.action_select()
        view.action_walk("next_sentence")
        assert (view.selection.text(), view.cursor) == ("治理。", Spot(0, 6))


async def test_selecting_backwards_stays_as_it_was(opened: Any) -> None:
    """From a sentence before what was begun with, `)` leads forward to that."""
    async with opened(spot=Spot(0, 10)) as desk:
        view = desk.view
        view.action_select()
        view.action_walk("previous_sentence")
        assert view.selection.text().startswith("社区")
        view.action_walk("next_sentence")
        assert view.selection.text() == "两委"


async def test_a_click_goes_to_the_word(opened: Any) -> None:
    """The word under the mouse becomes the word under the cursor."""
    async with opened(size=(80, 24)) as desk:
        assert await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)))
        assert desk.view.word_text == "班子"
        assert desk.view.selection.text() == ""


async def test_twice_chooses_and_three_times_selects_the_sentence(opened: Any) -> None:
    """A double click asks for the entry, a triple click selects the sentence."""
    async with opened() as desk:
        await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)), times=2)
        assert len(desk.heard(WordChosen)) == 1
        assert desk.view.word_text == "班子"
        await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)), times=3)
        await desk.pilot.pause()
        assert desk.view.selection.text() == "“两委”班子服务居民！"
        assert desk.heard(SelectionChanged)[-1].text == "“两委”班子服务居民！"


async def test_dragging_selects_characters(opened: Any) -> None:
    """From where the button goes down to where it goes up, to the character, in either direction."""
    async with opened() as desk:
        view = desk.view
        await desk.pilot.mouse_down(view, offset=offset_of(desk, Spot(0, 3)))
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 6)))
        assert view.selection.text() == "建引领治"
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 1)))
        await desk.pilot.mouse_up(view, offset=offset_of(desk, Spot(0, 1)))
        assert view.selection.text() == "区党建"
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 9)))
        assert view.selection.text() == "区党建"
        view.action_walk("next_word")
        assert view.selection.text() == ""


async def test_what_is_selected_is_seen(opened: Any) -> None:
    """Selected characters are painted on another ground than the rest."""
    async with opened(spot=Spot(0, 20)) as desk:
        view = desk.view
        row = desk.cursor_row()
        view.selection.select(Spot(0, 0), Spot(0, 4))
        grounds = [
            (segment.text, segment.style.bgcolor) for segment in view.render_line(row) if segment.text.strip()
        ]
        selected = {ground for text, ground in grounds if text == "社区党建"}
        assert len(selected) == 1
        assert selected != {ground for text, ground in grounds if text == "两委"}


async def held(desk: Any, x: int, y: int, moments: int = 12) -> None:
    """The mouse is moved to a cell, also one outside the view, and held there for a while."""
    event = MouseMove(desk.view, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y)
    desk.pilot.app.post_message(event)
    for _ in range(moments):
        await desk.pilot.pause(TICK)


async def test_a_mouse_held_at_the_edge_scrolls_and_selects_on(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below the page the text comes up steadily, further out faster; back inside it stands still."""
    steps: list[int] = []
    scrolled = ReadingView.put_top

    def noted(view: ReadingView, top: int) -> None:
        steps.append(top - view.paper.top)
        scrolled(view, top)

    monkeypatch.setattr(ReadingView, "put_top", noted)
    async with opened(size=(40, 12)) as desk:
        view = desk.view
        await desk.pilot.mouse_down(view, offset=offset_of(desk, Spot(0, 3)))
        await held(desk, 20, 11)
        assert set(steps) == {1} and view.paper.top == sum(steps) > 2
        assert view.selection.ends[0] == Spot(0, 3) and view.selection.ends[1] > Spot(0, 60)
        steps.clear()
        await held(desk, 20, 19, 3)
        assert max(steps) > 1
        await held(desk, 20, 6, 1)
        await desk.pilot.pause()
        still = view.paper.top
        await held(desk, 21, 6)
        assert view.paper.top == still
        await held(desk, 20, -2, 60)
        assert view.paper.top == 0
        assert view.selection.ends[1] == Spot(0, 4)


async def test_letting_go_ends_the_scrolling(opened: Any) -> None:
    """The button up outside the page keeps the selection and the page as they are, also at the end of the text."""
    async with opened(size=(40, 12)) as desk:
        view = desk.view
        await desk.pilot.mouse_down(view, offset=offset_of(desk, Spot(0, 3)))
        await held(desk, 20, 11)
        await desk.pilot.mouse_up(view, offset=(20, 11))
        top, chosen = view.paper.top, view.selection.text()
        assert top > 0 and chosen
        await held(desk, 20, 11)
        assert (view.paper.top, view.selection.text()) == (top, chosen)
        await desk.pilot.mouse_down(view, offset=(20, 5))
        await held(desk, 38, 60, 40)
        assert view.paper.top == view.paper.document.height - view.paper.rows
        assert view.selection.text().endswith("记者 张三")
        assert view._pointer._pull is None


async def test_dragging_along_the_first_row_scrolls_nothing(opened: Any) -> None:
    """Who selects within the row at the edge does not lose it."""
    async with opened(LONG, spot=Spot(9, 0), size=(40, 12), analysed=False) as desk:
        view = desk.view
        top = view.paper.top
        await desk.pilot.mouse_down(view, offset=(10, 0))
        await held(desk, 20, 0)
        assert view.paper.top == top
        assert 4 <= len(view.selection.text()) <= 6


async def test_the_wheel_turned_while_dragging_selects_on(opened: Any) -> None:
    """The selection reaches from where the button went down to what comes under the mouse."""
    async with opened(size=(40, 12)) as desk:
        view = desk.view
        await desk.pilot.mouse_down(view, offset=offset_of(desk, Spot(0, 3)))
        await held(desk, 20, 6, 1)
        before = view.selection.ends
        wheel = MouseScrollDown(view, 20, 6, 0, 0, 0, False, False, False, screen_x=20, screen_y=6)
        desk.pilot.app.post_message(wheel)
        while not view.selection.ends[1] > before[1]:
            await desk.pilot.pause()
        assert view.paper.top > 0
        assert view.selection.ends[0] == before[0] == Spot(0, 3)
        last = view.selection.ends[1]
        assert view.paper.spot_under(20, 6) == Spot(last.passage, last.offset - 1)


@pytest.mark.parametrize("row", [0, 11])
@pytest.mark.parametrize("pinyin", ["off", "word"])
async def test_a_double_click_at_the_edge_hits_one_word(opened: Any, row: int, pinyin: str) -> None:
    """The text does not move between two clicks, so that both hit the same word."""
    async with opened(LONG, spot=Spot(9, 100), size=(40, 12), analysed=False, pinyin=pinyin) as desk:
        view = desk.view
        under = view.paper.spot_under(20, row)
        await desk.pilot.click(view, offset=(20, row), times=2)
        await desk.pilot.pause()
        assert len(desk.heard(WordChosen)) == 1
        assert view.cursor == under


async def test_the_wheel_scrolls_and_takes_the_cursor_along(opened: Any) -> None:
    """Reading on with the wheel leaves no cursor behind."""
    async with opened(LONG, size=(40, 12), analysed=False) as desk:
        view = desk.view
        for _ in range(8):
            desk.pilot.app.post_message(
                MouseScrollDown(view, 20, 6, 0, 0, 0, False, False, False, screen_x=20, screen_y=6)
            )
            await desk.pilot.pause(0.05)
        assert view.paper.top >= 8 and 0 <= desk.cursor_row() < 12


async def test_the_scroll_bar_is_dragged(opened: Any) -> None:
    """The bar in the last column leads far into the text and back."""
    async with opened(LONG, size=(40, 12), analysed=False) as desk:
        view, app = desk.view, desk.pilot.app
        for kind, y in ((MouseDown, 0), (MouseMove, 6), (MouseUp, 6)):
            event = kind(None, 39, y, 0, y and 6, 1, False, False, False, screen_x=39, screen_y=y)
            app.post_message(event)
            await desk.pilot.pause(0.05)
        middle = view.paper.top / view.paper.document.height
        assert 0.2 < middle < 0.8
        assert 0 <= desk.cursor_row() < 12
