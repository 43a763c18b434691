"""The panel that shows an entry."""

from __future__ import annotations

import pytest
from each import each
from textual.app import App, ComposeResult
from textual.color import Color
from textual.geometry import Region
from textual.pilot import Pilot
from textual.strip import Strip

from tui.desk.reading.asked import EntryPart
from tui.widgets.edges import Edges
from tui.widgets.entry import EntryPanel
from tui.widgets.entry_lines import Runs
from tui.widgets.hints import Hint, fitting

Parts = list[tuple[str, str]]


class Panel(App[None]):
    """Nothing but the panel."""

    def compose(self) -> ComposeResult:
        """Only the panel."""
        yield EntryPanel((Hint("e more", "e"), Hint("y back", "y")))


async def painted(pilot: Pilot[None]) -> str:
    """What the screen shows."""
    await pilot.pause()
    return pilot.app.export_screenshot()


async def shown(*entries: Parts) -> tuple[str, str]:
    """The screen after some entries in turn, as it came about and as it is when everything is painted anew."""
    app = Panel()
    async with app.run_test(size=(60, 20)) as pilot:
        panel = app.query_one(EntryPanel)
        for entry in entries:
            panel.show(EntryPart(*told) for told in entry)
            grown = await painted(pilot)
        panel.refresh()
        return grown, await painted(pilot)


async def test_a_first_line_that_changes_alone_is_painted() -> None:
    """The word may be another while everything below it stays."""
    below = [("reading", "xié"), ("gloss", "a society")]
    grown, anew = await shown([("headword", "协"), *below], [("headword", "协会"), *below])
    assert "协会" in anew
    assert grown == anew


async def test_a_label_that_changes_alone_is_painted() -> None:
    """What is found last may change nothing but what an explanation is called."""
    word, gloss = ("headword", "协会"), ("gloss", "a society")
    grown, anew = await shown([word, ("label", "Glossary"), gloss], [word, ("label", "Term"), gloss])
    assert "Term" in anew
    assert grown == anew


async def test_a_line_is_painted_once_wherever_it_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside the scroll bar a part of it is asked for, with the edge above it all: a page key asks for both."""
    kept: list[object] = []
    paint = EntryPanel._paint

    def counted(panel: EntryPanel, edges: Edges, line: Runs, is_pointed: bool) -> Strip:
        kept.append(line)
        return paint(panel, edges, line, is_pointed)

    monkeypatch.setattr(EntryPanel, "_paint", counted)
    app = Panel()
    async with app.run_test(size=(60, 20)) as pilot:
        panel = app.query_one(EntryPanel)
        panel.show([EntryPart("headword", "协会"), EntryPart("gloss", "a society")])
        await pilot.pause()
        kept.clear()
        width, height = panel.outer_size
        whole = panel.render_lines(Region(0, 0, width, height))
        part = panel.render_lines(Region(0, 0, width - 1, height))
        assert [line.crop(0, width - 1).text for line in whole] == [line.text for line in part]
        assert kept == []


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
async def test_labels_are_quieter_than_what_they_head(theme: str) -> None:
    """The eye goes to the meaning: labels and sources stand between its colour and that of the panel."""
    app = Panel()
    async with app.run_test(size=(60, 20)) as pilot:
        app.theme = theme
        panel = app.query_one(EntryPanel)
        panel.show([EntryPart("label", "CC-CEDICT"), EntryPart("gloss", "a society"), EntryPart("quiet", "rare")])
        await pilot.pause()
        page = panel.background_colors[1].brightness

        def contrast(row: int) -> float:
            style = next(part.style for part in panel.render_line(row + 1) if part.text.strip(" ▏"))
            assert style is not None
            return abs(Color.from_rich_color(style.color).brightness - page)

        label, gloss, quiet = contrast(0), contrast(1), contrast(3)
        assert label < gloss and quiet < gloss and label > 0.2


async def test_a_long_entry_says_at_its_edge_how_one_reads_on() -> None:
    """As long as there is more below; at its end, how one reads back. What fits says only what it is told."""
    app = Panel()
    async with app.run_test(size=(60, 20)) as pilot:
        panel = app.query_one(EntryPanel)

        async def edge() -> str:
            await pilot.pause()
            return list(panel.drawn(range(20), 38))[-1].text.strip("▏ ")

        hints = [Hint("U unfolds", "U")]
        panel.show([EntryPart("gloss", "bridge")], hints=hints)
        assert await edge() == "U unfolds"
        panel.show([EntryPart("gloss", "bridge\n" * 40)], hints=hints)
        assert await edge() == "U unfolds · e more"
        panel.scroll_to(y=5, animate=False)
        assert await edge() == "U unfolds · e more"
        panel.scroll_end(animate=False)
        assert await edge() == "U unfolds · y back"


@each(("room", "said"), [(40, "U unfolds · e more"), (17, "U · e"), (4, "e"), (0, "")])
def test_hints_become_fewer_where_room_is_short(room: int, said: str) -> None:
    """First in few words, then the last of them, and none is cut."""
    assert fitting([Hint("U unfolds", "U"), Hint("e more", "e")], room) == said
    assert fitting([], room) == ""
