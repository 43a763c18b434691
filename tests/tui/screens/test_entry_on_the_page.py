"""The entry of the word under the cursor, beside the text or over it."""

from __future__ import annotations

from typing import Any, cast

import pytest
from piloting import entry_text, go_to, opened, page, pressed, said, settled, until

from store.notebook import Notebook
from store.paths import Paths
from tui.app import JingduApp
from tui.desk.reading import entry
from tui.desk.reading.asked import Asked, EntryPart
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen, teller
from tui.widgets.entry import EntryPanel


async def test_the_entry_tells_where_else_the_word_stands(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who rests on a word sees how often it stands in the library; who walks on has not asked."""
    monkeypatch.setattr(teller, "REST", 0.3)  # time enough to see that nothing is looked for yet
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        await pilot.pause()
        assert "places in" not in entry_text(pilot)
        await settled(pilot)
        assert "places in" in entry_text(pilot)
        assert "· f" in entry_text(pilot)
        walked = entry_text(pilot)
        go_to(pilot, "，")
        await settled(pilot)
        assert "places in" not in entry_text(pilot)
        go_to(pilot, "志愿者")
        assert entry_text(pilot) == walked


async def test_the_entry_tells_of_a_kept_term_of_several_words(paths: Paths, article: str) -> None:
    """On any word of it: what the text marks as kept, the entry shows."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区老年协会", gloss="the old people's own")
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        for word in ("老年协会", "协会成员"):
            go_to(pilot, word)
            await settled(pilot)
            assert "Your glossary · 社区老年协会" in entry_text(pilot)
            assert "the old people's own" in entry_text(pilot)
        go_to(pilot, "用餐")
        await settled(pilot)
        assert "Your glossary" not in entry_text(pilot)


async def test_the_entry_of_the_next_word_is_there_before_one_goes_to_it(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one rests on a word those beside it are put together; what changes meanwhile is in them."""
    asked, parts = [], entry.parts

    def heard(about: Asked, *others: Any) -> list[EntryPart]:
        asked.append(about.written)
        return parts(about, *others)

    monkeypatch.setattr(entry, "parts", heard)
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        view = page(pilot).view
        there = view.ways.next_word(view.cursor)
        word = view.ways.word(there)
        following = view.ways.text(there.passage)[word.start : word.end]
        await until(pilot, lambda: following in asked)
        await settled(pilot)
        asked.clear()
        view.action_walk("next_word")
        assert asked == []
        assert following in entry_text(pilot)
        view.action_walk("previous_word")
        cast(JingduApp, pilot.app).desk.notebook.glossary.keep(following, gloss="my own word for it")
        view.action_walk("next_word")
        assert "my own word for it" in entry_text(pilot)


async def test_the_entry_follows_the_cursor(paths: Paths, article: str) -> None:
    """Beside a broad page the entry of the word is always there."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "志愿者")
        await settled(pilot)
        assert "volunteer" in entry_text(pilot)
        go_to(pilot, "居民")
        await settled(pilot)
        assert "resident" in entry_text(pilot)


@pytest.mark.command("entry")
async def test_on_a_narrow_screen_enter_opens_the_entry(paths: Paths, article: str) -> None:
    """Enter opens it below the text, Esc closes it."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        panel = page(pilot).query_one(EntryPanel)
        assert not panel.display
        await pressed(pilot, "enter")
        assert panel.display
        await pressed(pilot, "escape")
        assert not panel.display
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_what_was_wished_for_in_one_window_does_not_hold_in_the_other(paths: Paths, article: str) -> None:
    """The entry is always there in a broad window, also on Enter; in a narrow one on Enter alone."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        panel, shown = page(pilot).query_one(EntryPanel), []
        for keys, size in (
            (("enter", "escape"), (120, 40)),
            (("enter",), (120, 50)),
            ((), (80, 24)),
            (("enter",), (80, 30)),
            (("comma",), (120, 40)),
            (("escape", "ctrl+g"), (80, 24)),
            (("escape",), (79, 24)),
        ):
            await pressed(pilot, *keys)
            await pilot.resize_terminal(*size)
            await settled(pilot)
            shown.append(panel.display)
        assert (shown[:5], shown[-1]) == ([True, True, False, True, True], False)


@pytest.mark.command("entry")
async def test_beside_the_text_enter_says_what_hides_the_entry(paths: Paths, article: str) -> None:
    """Nobody opened it there, so Enter never takes it away; but it is no key that does nothing."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        await pressed(pilot, "enter", "enter")
        assert page(pilot).query_one(EntryPanel).display
        assert "stays open · z hides all but the text" in said(pilot)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_text_alone_has_its_entry_when_asked_for(
    paths: Paths, article: str, size: tuple[int, int]
) -> None:
    """In `z` Enter opens it, Enter or Esc closes it; with the rest it is as before, and so again in `z`."""
    async with opened(paths, Opening("reading", article), size) as pilot:
        panel, shown = page(pilot).query_one(EntryPanel), []
        for key in ("z", "enter", "enter", "enter", "escape", "enter", "z", "z"):
            await pressed(pilot, key)
            shown.append(panel.display)
        broad = size == (120, 40)
        assert shown == [False, True, False, True, False, True, broad, False]


async def test_on_a_vast_screen_the_entry_has_more_room(paths: Paths, article: str) -> None:
    """It takes what the text leaves; drawn smaller it is as narrow as ever."""
    async with opened(paths, Opening("reading", article), (200, 60)) as pilot:
        panel = pilot.app.screen.query_one(EntryPanel)
        vast = panel.size.width
        await pilot.resize_terminal(120, 40)
        await settled(pilot)
        assert vast > panel.size.width + 10
