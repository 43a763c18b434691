"""What fails as foreseen is told in a line, and the program goes on."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from piloting import opened, page, pressed, settled, until
from textual.widgets import Input, Static
from textual.worker import WorkerFailed
from troubles import failing, toasts

from seeds.errors import CannotRead
from seeds.language.dictionary import Dictionary
from store.database.errors import NewerNotebook
from store.paths import Paths
from tui.desk.analyst.analyst import Analyst
from tui.desk.desk import Desk
from tui.screens import replaced
from tui.screens.help import HelpScreen
from tui.screens.looking_up import LookupScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen

LIBRARY, SIZE = Opening("library"), (100, 30)
FORESEEN = [CannotRead("The disk is full.", "make room"), OSError(28, "No space left on device", "dictionary")]


@pytest.mark.parametrize("error", FORESEEN, ids=["ours", "the disk's"])
async def test_a_lookup_that_fails_leaves_the_program_usable(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """One line says why; the next look-up asks again."""
    with monkeypatch.context() as patch:
        patch.setattr(Dictionary, "open", failing(error))
        async with opened(paths, LIBRARY, SIZE) as pilot:
            await pressed(pilot, "ctrl+l", *"ju")
            assert ("disk is full" in toasts(pilot)) or ("No space left" in toasts(pilot))
            patch.undo()
            screen = pilot.app.screen
            assert isinstance(screen, LookupScreen)
            screen.query_one(Input).value = "居民"
            await pilot.pause(0.5)
            await settled(pilot)
            assert screen.found.entries


async def test_a_dictionary_that_cannot_be_opened_is_said_in_the_reader(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page is read all the same."""
    monkeypatch.setattr(Dictionary, "open", failing(FORESEEN[0]))
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        assert "The disk is full." in toasts(pilot)
        await pressed(pilot, "right", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_key_that_needs_a_notebook_out_of_reach_says_so(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every key that would write says one line, and the page is read on."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(NewerNotebook("By a newer version.", ""))))
        for key in ("a", "m", "!"):
            pilot.app.clear_notifications()
            await pressed(pilot, key)
            await until(pilot, lambda: "newer version" in toasts(pilot))
        monkeypatch.undo()
        await pressed(pilot, "m")
        assert len(Desk(paths).notebook.bookmarks.entries()) == 1


async def test_a_notebook_that_cannot_be_opened_takes_no_help_from_the_page(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line says so, at the start and where something is to be kept; dictionary and words help all the same."""
    monkeypatch.setattr(Desk, "notebook", property(failing(NewerNotebook("By a newer version.", ""))))
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        await pressed(pilot, "right_square_bracket", "a")
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert toasts(pilot).count("newer version") == 1
        await pressed(pilot, "enter", "right")
        assert page(pilot).guide.dictionary and len(page(pilot).view.word_text) > 1


async def test_what_still_stands_is_not_told_beside_itself(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Key after key meets the same trouble: one line stands, of the last key, and another trouble beside it."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(NewerNotebook("By a newer version.", ""))))
        await pressed(pilot, "m", "exclamation_mark", "m")
        assert toasts(pilot).count("newer version") == 1
        monkeypatch.setattr(Desk, "notebook", property(failing(FORESEEN[0])))
        await pressed(pilot, "m")
        assert len(pilot.app._notifications) == 2


async def test_what_comes_after_a_pause_or_a_form_says_so(paths: Paths) -> None:
    """And the program works on."""
    async with opened(paths, LIBRARY, SIZE) as pilot:
        for asked in (partial(pilot.app.set_timer, 0.01), pilot.app.screen.call_next):
            pilot.app.clear_notifications()
            asked(failing(FORESEEN[0]))
            await pilot.pause(0.1)
            assert "The disk is full." in toasts(pilot)
        await pressed(pilot, "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)


async def test_a_text_that_nothing_may_be_added_to_leaves_the_form(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says why and lets one go; Enter tries again."""
    file = tmp_path / "雨.txt"
    file.write_text("下雨天\n\n今天下雨了。我们不去学校。\n", encoding="utf-8")
    async with opened(paths, LIBRARY, SIZE) as pilot:
        monkeypatch.setattr(Desk, "notebook", property(failing(FORESEEN[0])))
        await pressed(pilot, "a")
        pilot.app.screen.query_one(Input).value = str(file)
        await pressed(pilot, "enter")
        form = pilot.app.screen
        assert "The disk is full." in str(form.query_one("#said", Static).content)
        monkeypatch.undo()
        await pressed(pilot, "enter")
        assert pilot.app.screen is not form


class Broken(Static):
    """A widget that cannot even begin."""

    on_mount = failing(FORESEEN[0])


async def test_where_nothing_can_go_on_the_program_ends_with_a_line(paths: Paths) -> None:
    """No traceback, and an exit code that says it failed."""
    async with opened(paths, LIBRARY, SIZE) as pilot:
        pilot.app.screen.mount(Broken())
        for _ in range(100):  # the pilot would wait for the widget
            await asyncio.sleep(0.01)
            if pilot.app._exit_renderables:
                break
        assert pilot.app._exit_renderables == ["jingdu: The disk is full.\nmake room"]
    assert pilot.app.return_code == 1


async def test_a_fault_is_seen(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw is not passed over: it ends the program with its traceback."""
    monkeypatch.setattr(Analyst, "prepare_books", failing(ZeroDivisionError("a fault")))
    with pytest.raises(WorkerFailed, match="a fault"):
        async with opened(paths, LIBRARY, SIZE) as pilot:
            await pressed(pilot, "ctrl+l")
            await until(pilot, lambda: not pilot.app.is_running)


async def test_a_program_that_was_replaced_says_so_and_works_on(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another version's files lie where the program was loaded from: what does not fit is told in a line, whether
    a key or a thread comes upon it."""
    newer = ModuleType("tui.newer")
    newer.__file__ = str(tmp_path / "newer.py")
    Path(newer.__file__).write_text("")
    monkeypatch.setitem(sys.modules, "tui.newer", newer)
    monkeypatch.setattr(replaced, "_BEGUN", 0.0)
    async with opened(paths, LIBRARY, SIZE) as pilot:
        with monkeypatch.context() as patch:
            patch.setattr(Analyst, "prepare_books", failing(ImportError("cannot import name 'opened'")))
            patch.setattr(HelpScreen, "__init__", failing(ModuleNotFoundError("No module named 'tui.screens'")))
            await pressed(pilot, "ctrl+l")
            await settled(pilot)
            assert "jingdu was updated or removed while it ran" in toasts(pilot)
            pilot.app.clear_notifications()
            await pressed(pilot, "escape", "escape", "?")
            await settled(pilot)
            assert "jingdu was updated or removed while it ran" in toasts(pilot)
        await pressed(pilot, "?")
        assert isinstance(pilot.app.screen, HelpScreen)
