"""Selecting with keys and with the mouse."""

from typing import Any

from tui.widgets.reading import SelectionChanged, Spot, WordChosen


def offset_of(desk: Any, spot: Spot) -> tuple[int, int]:
    """The cell of the widget in which a character stands."""
    view = desk.view
    return view.page.left + view.document.column_of(spot), view.document.row_of(spot) - view.top


async def test_walking_selects_whole_words(opened: Any) -> None:
    """After `select` the selection reaches from word to word, forwards and backwards, until it is ended."""
    async with opened(spot=Spot(0, 4)) as desk:
        view = desk.view
        view.action_select()
        assert view.selected_text() == "引领"
        view.action_next_word()
        view.action_next_word()
        assert view.selected_text() == "引领治理。“两委"
        view.go(Spot(0, 2))
        assert view.selected_text() == "党建引领"
        view.action_select()
        assert view.selected_text() == "" and not view.selecting


async def test_selected_text_is_clean(opened: Any) -> None:
    """Neither pinyin nor line breaks nor frames get into it; paragraphs are parted by a line feed."""
    async with opened(spot=Spot(0, 0), pinyin="all", measure=12) as desk:
        view = desk.view
        view.action_select()
        view.action_next_paragraph()
        view.action_next_paragraph()
        text = view.ways.text
        assert view.selected_text() == text(0) + "\n" + text(1) + "\n" + text(2)[:2]


async def test_a_click_goes_to_the_word(opened: Any) -> None:
    """The word under the mouse becomes the word under the cursor."""
    async with opened(size=(80, 24)) as desk:
        assert await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)))
        assert desk.view.word_text == "班子"
        assert desk.view.selected_text() == ""


async def test_twice_chooses_and_three_times_selects_the_sentence(opened: Any) -> None:
    """A double click asks for the entry, a triple click selects the sentence."""
    async with opened() as desk:
        await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)), times=2)
        assert [message.text for message in desk.heard(WordChosen)] == ["班子"]
        await desk.pilot.click(desk.view, offset=offset_of(desk, Spot(0, 13)), times=3)
        await desk.pilot.pause()
        assert desk.view.selected_text() == "“两委”班子服务居民！"
        assert desk.heard(SelectionChanged)[-1].text == "“两委”班子服务居民！"


async def test_dragging_selects_characters(opened: Any) -> None:
    """From where the button goes down to where it goes up, to the character, in either direction."""
    async with opened() as desk:
        view = desk.view
        await desk.pilot.mouse_down(view, offset=offset_of(desk, Spot(0, 3)))
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 6)))
        assert view.selected_text() == "建引领治"
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 1)))
        await desk.pilot.mouse_up(view, offset=offset_of(desk, Spot(0, 1)))
        assert view.selected_text() == "区党建"
        await desk.pilot.hover(view, offset=offset_of(desk, Spot(0, 9)))
        assert view.selected_text() == "区党建"
        view.action_next_word()
        assert view.selected_text() == ""


async def test_what_is_selected_is_seen(opened: Any) -> None:
    """Selected characters are painted on another ground than the rest."""
    async with opened(spot=Spot(0, 20)) as desk:
        view = desk.view
        row = desk.cursor_row()
        view.select(Spot(0, 0), Spot(0, 4))
        grounds = [
            (segment.text, segment.style.bgcolor) for segment in view.render_line(row) if segment.text.strip()
        ]
        selected = {ground for text, ground in grounds if text in ("社区", "党建")}
        assert len(selected) == 1
        assert selected != {ground for text, ground in grounds if text == "两委"}
