"""Whatever else comes and goes on the screen, the cursor stays on its character, and in sight."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from seeds.documents.article import Article, Block
from tui.widgets.reading import PINYIN_MODES, PinyinMode, ReadingView, Spot

TEXTS = st.lists(st.text(st.sampled_from("社区党建，。“”a1"), min_size=1, max_size=300), min_size=1, max_size=12)
PLACES = st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
PANELS = st.tuples(st.just(0), st.integers(0, 14))
WINDOWS = st.tuples(st.integers(50, 200), st.integers(20, 60))


class Page(App[None]):
    """The text, and a panel below it, which is closed at first."""

    def compose(self) -> ComposeResult:
        """One above the other."""
        with Vertical():
            yield ReadingView()
            yield Static("", id="panel")

    def on_mount(self) -> None:
        """No row for the panel yet."""
        self.query_one("#panel").styles.height = 0


@given(
    TEXTS,
    PLACES,
    st.sampled_from(PINYIN_MODES),
    st.lists(st.one_of(PANELS, WINDOWS), min_size=1, max_size=5),
)
@example(["社区党建，共同参与。" * 30] * 8, (1.0, 0.6, 0.5), "off", [(0, 10), (0, 0)])
@example(["社区党建，共同参与。" * 30] * 8, (1.0, 0.6, 0.9), "all", [(80, 40), (200, 60), (50, 20)])
def test_the_cursor_stays_where_it_is_in_a_room_of_any_size(
    texts: list[str], place: tuple[float, float, float], mode: PinyinMode, changes: list[tuple[int, int]]
) -> None:
    """Panels that open and close, windows that grow and shrink move no cursor, at the end of a text neither."""
    asyncio.run(_change(texts, place, mode, changes))


async def _change(
    texts: Sequence[str], place: tuple[float, float, float], mode: PinyinMode, changes: Sequence[tuple[int, int]]
) -> None:
    app = Page()
    async with app.run_test(size=(80, 24)) as pilot:
        view = app.query_one(ReadingView)
        view.pinyin = mode
        view.show(Article("x", "题", (), (), "", "", tuple(Block("paragraph", text) for text in texts)))
        number = int(place[0] * (len(texts) - 1))
        view.go(Spot(number, int(place[1] * len(texts[number]))))
        await pilot.pause()
        cursor, paper = view.cursor, view.paper
        view.put_top(max(paper.document.row_of(cursor) - int(place[2] * (view.size.height - 1)), 0))
        for width, height in changes:
            if width:
                await pilot.resize_terminal(width, height)
            else:
                app.query_one("#panel").styles.height = height
            await pilot.pause()
            assert view.cursor == cursor
            assert paper.is_shown(paper.document.row_of(cursor))
