"""No text speaks to the terminal through a screen, whichever part of the program shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from piloting import opened, settled
from textual.app import App
from textual.screen import Screen
from textual.widgets import Button, DataTable, Label, OptionList, Static
from textual.widgets.option_list import Option

from store.paths import Paths
from tui.screens.asking import AskingScreen
from tui.screens.choosing import ChoosingScreen
from tui.screens.entry_form import EntryForm
from tui.screens.note_form import NoteForm
from tui.screens.opening import Opening

HOSTILE = "a\x1b]0;owned\x1b\\b\x1b]52;c;b3duZWQ=\x07c\x9b2Jd"


def lines(app: App[object]) -> str:
    """Everything the screen sends, line by line, without styles."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


@pytest.mark.parametrize("size", [(80, 24)])
async def test_widgets_nobody_took_care_of(paths: Paths, size: tuple[int, int]) -> None:
    """Toasts, labels, borders, tooltips, tables and lists with a hostile string in them send none of it."""
    async with opened(paths, Opening("library"), size) as pilot:
        app, screen = pilot.app, pilot.app.screen
        table: DataTable[str] = DataTable()
        table.add_columns("what")
        table.add_row(HOSTILE)
        label = Label(HOSTILE, markup=False)
        label.border_title = "x\x1b]0;t\x1b\\y"
        label.styles.border = ("round", "red")
        button = Button(HOSTILE)
        button.tooltip = HOSTILE
        await screen.mount(
            label, Static(HOSTILE, markup=False), button, table, OptionList(Option(HOSTILE)), before=0
        )
        app.notify(HOSTILE, title=HOSTILE, markup=False)
        await settled(pilot)
        shown = lines(app)
        assert "owned" in shown
        assert not [sign for sign in shown if (sign < " " and sign != "\n") or "\x7f" <= sign <= "\x9f"]


async def test_a_removed_text_with_a_hostile_title(paths: Paths, tmp_path: Path) -> None:
    """The question before a text goes, and the word afterwards, show its title as signs."""
    text = tmp_path / "text.txt"
    text.write_text(f"标题{HOSTILE}\n\n" + "社区里有很多人。" * 30 + "\n", encoding="utf-8")
    from tui.cli.main import main

    assert main(["list"]) == 0
    async with opened(paths, Opening("library"), (100, 30)) as pilot:
        pilot.app.screen.tell(f"Removed {HOSTILE}")
        await settled(pilot)
        assert "\x1b" not in lines(pilot.app)


MARKED = "a[/b][@click=app.leave]c[red]"


@pytest.mark.parametrize("form", [AskingScreen, ChoosingScreen, NoteForm, EntryForm])
async def test_brackets_in_a_heading_are_text(paths: Paths, form: Callable[..., Screen[Any]]) -> None:
    """A title, a word or a name that looks like markup is shown as it is: it colours nothing and does nothing."""
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        pilot.app.push_screen(form(MARKED, [MARKED]) if form is ChoosingScreen else form(MARKED))
        await settled(pilot)
        assert MARKED in lines(pilot.app)
