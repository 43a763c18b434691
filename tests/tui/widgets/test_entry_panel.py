"""The panel that shows an entry."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from tui.widgets.entry import EntryPanel

Parts = list[tuple[str, str]]


class Panel(App[None]):
    """Nothing but the panel."""

    def compose(self) -> ComposeResult:
        """Only the panel."""
        yield EntryPanel()


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
            panel.show(entry)
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
