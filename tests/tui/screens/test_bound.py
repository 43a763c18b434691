"""Which keys do what is asked without the names of all characters, and the answer is Textual's."""

from __future__ import annotations

from pathlib import Path

import pytest
from piloting import opened, pressed
from textual import keys as textual_keys
from textual import screen as textual_screen
from textual.app import App
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input

from store.paths import Paths
from tui.commands import COMMANDS
from tui.key_names import drawn
from tui.screens.opening import Opening

OWN = '[keys]\nleave = "f10"\nglossary = "g, ctrl+g"\n'


@pytest.mark.parametrize("own", ["", OWN])
@pytest.mark.parametrize("screen", ["library", "reading"])
async def test_the_keys_are_those_that_textual_finds(paths: Paths, article: str, screen: str, own: str) -> None:
    """On a page and in a field, with the keys of the table and with the reader's own."""
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    Path(paths.settings).write_text(own, encoding="utf-8")
    opening = Opening("library") if screen == "library" else Opening("reading", article)
    async with opened(paths, opening, (80, 24)) as pilot:
        page = pilot.app.screen
        for field in (False, True):
            if field:
                await pressed(pilot, "slash")
                assert isinstance(page.focused, Input)
            found, theirs = page._binding_chain, Screen._binding_chain.__get__(page)  # type: ignore[attr-defined]
            assert [node for node, _ in found] == [node for node, _ in theirs]
            assert [keys.key_to_bindings for _, keys in found] == [keys.key_to_bindings for _, keys in theirs]


async def test_on_a_page_no_character_is_looked_up_by_its_name(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The names of all characters take half a megabyte; they are for fields, which take characters."""
    asked: list[str] = []
    monkeypatch.setattr(textual_screen, "key_to_character", asked.append)
    monkeypatch.setattr("textual.app.format_key", lambda key: asked.append(key) or key)
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        await pressed(pilot, "l", "j")
        assert set(asked) <= {*textual_keys.KEY_DISPLAY_ALIASES}  # these have a display of their own
        asked.clear()
        await pressed(pilot, "slash")
        assert asked


def test_a_key_is_drawn_as_textual_draws_it() -> None:
    """Every key of the table, held with another or not."""
    app: App[None] = App()
    keys = {key.strip() for command in COMMANDS for key in command.keys.split(",")}
    for key in (*keys, "ctrl+shift+left", "alt+a", "ctrl+slash"):
        theirs = app.get_key_display(Binding(key, "leave", "Leave"))
        assert drawn(key) in (theirs, None), key
    assert drawn("slash") == "/" and drawn("ctrl+d") == "^d" and drawn("enter") is None
