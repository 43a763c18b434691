"""Chinese beside the page is broken like the page."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.content import Content
from textual.widgets import Static

from tui.widgets.prose import Prose


def test_styles_stay_with_their_characters() -> None:
    """Breaking a line moves no style to another word and tears no styled term."""
    content = Content.assemble("社区的", ("党建引领", "bold"), "治理，服务")
    shown = Prose(content).lines(12)
    assert shown.plain == "社区的\n党建引领治\n理，服务"
    assert [shown.plain[span.start : span.end] for span in shown.spans] == ["党建引领"]


async def test_a_panel_is_as_high_as_its_lines() -> None:
    """A text in a narrow panel takes the rows its lines need, and is broken anew in another width."""

    class Panel(App[None]):
        def compose(self) -> ComposeResult:
            yield Static(Prose.of("社区党建。" * 8))

    app = Panel()
    async with app.run_test(size=(20, 24)) as pilot:
        static = app.query_one(Static)
        assert static.size.height == 4
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert static.size.height == 1
