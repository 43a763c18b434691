"""One script on every screen, for the eye alone: what is kept stays as it was printed."""

from __future__ import annotations

import pytest
from piloting import go_to, opened, page, pressed, said, settled, until
from textual.pilot import Pilot
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.settings.config import change, load
from tui.screens.concordance import ConcordanceScreen
from tui.screens.opening import Opening
from tui.screens.settings import SettingsScreen
from tui.widgets.entry import EntryPanel
from tui.widgets.listing import Listing

SIZE = (80, 24)
PRINTED, TRADITIONAL = "志愿者", "志願者"
"""A word of the article, and how one sees it."""


def drawn(pilot: Pilot[None]) -> list[str]:
    """The rows of the page on the screen."""
    view = page(pilot).view
    return [view.render_line(row).text for row in range(view.paper.rows)]


def screen(pilot: Pilot[None]) -> str:
    """Everything on the screen."""
    return "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())


def ask_for(paths: Paths, script: str) -> None:
    """Set the script as the settings screen does."""
    change(paths.settings, load(paths.settings)[0], "script", script)


async def test_a_key_goes_through_the_scripts_and_nothing_moves(paths: Paths, article: str) -> None:
    """`X`: as printed, simplified, traditional; each line has the same characters in the other script."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        go_to(pilot, PRINTED)
        await settled(pilot)
        printed, cursor, title = drawn(pilot), page(pilot).view.cursor, page(pilot).article.title
        assert title[:2] in screen(pilot)
        await pressed(pilot, "X")
        assert drawn(pilot) == printed
        assert said(pilot) == "Simplified characters"
        await pressed(pilot, "X")
        assert said(pilot) == "Traditional characters"
        assert [len(row) for row in drawn(pilot)] == [len(row) for row in printed]
        assert drawn(pilot) != printed
        assert TRADITIONAL in "".join(drawn(pilot))
        assert page(pilot).view.cursor == cursor
        assert load(paths.settings)[0].script == "traditional"
        await pressed(pilot, "X")
        assert drawn(pilot) == printed
        assert said(pilot) == "Characters as printed"


@pytest.mark.parametrize("mode", ["word", "terms", "all"])
async def test_pinyin_stays_where_it_was(paths: Paths, article: str, mode: str) -> None:
    """Also with readings between the lines, the word under the cursor keeps its row and its readings."""
    change(paths.settings, load(paths.settings)[0], "pinyin", mode)
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        go_to(pilot, "居民")
        await settled(pilot)
        view = page(pilot).view
        row, readings = view.paper.document.row_of(view.cursor) - view.paper.top, drawn(pilot)[::2]
        await pressed(pilot, "X", "X")
        assert view.paper.document.row_of(view.cursor) - view.paper.top == row
        assert [line for line in drawn(pilot)[::2] if line.isascii()] == [
            line for line in readings if line.isascii()
        ]


async def test_what_is_kept_is_kept_as_it_was_printed(paths: Paths, article: str) -> None:
    """Glossary, bookmark, note and copied words: only the last is what one sees."""
    ask_for(paths, "traditional")
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        go_to(pilot, PRINTED)
        await pressed(pilot, "a", "enter", "m", "2", "y")
        assert pilot.app.clipboard == TRADITIONAL
        await pressed(pilot, "y")
        assert TRADITIONAL in pilot.app.clipboard
        sentence = pilot.app.clipboard
        await pressed(pilot, "v", "l", "l", "y")
        assert pilot.app.clipboard.startswith(TRADITIONAL)
    kept = Notebook.read(paths)
    (entry,) = kept.glossary.find(PRINTED)
    assert len(entry.sentences[0].text) == len(sentence)
    assert PRINTED in entry.sentences[0].text
    assert kept.bookmarks.entries()[0].place.quote == PRINTED
    assert kept.words.statuses()[PRINTED] == "learning"


async def test_one_finds_in_either_script(paths: Paths, article: str) -> None:
    """What one sees can be typed, and what is printed too."""
    ask_for(paths, "traditional")
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        await pressed(pilot, "slash", *TRADITIONAL)
        seen = page(pilot).view.marks.all("hit")
        await pressed(pilot, "escape", "slash", *PRINTED)
        assert seen
        assert page(pilot).view.marks.all("hit") == seen


async def test_the_entry_quotes_in_the_script_asked_for(paths: Paths, article: str) -> None:
    """The sentence that explains a term is read as the page is; the headword stands in both."""
    ask_for(paths, "traditional")
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, "微基金")
        await until(pilot, lambda: bool(page(pilot).guide.aids.terms))
        await settled(pilot)
        assert "社區" in pilot.app.screen.query_one(EntryPanel).text
        await pressed(pilot, "X")
        assert "社區" not in pilot.app.screen.query_one(EntryPanel).text


async def test_the_library_is_shown_and_filtered_in_either_script(paths: Paths) -> None:
    """Titles and preview; both ways of typing leave the same article."""
    async with opened(paths, Opening("library"), (200, 50)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        assert "居民共享重阳宴" in screen(pilot)
        await pressed(pilot, "X", "X")
        assert "居民共享重陽宴" in screen(pilot)
        assert "居民共享重阳宴" not in screen(pilot)
        for typed in ("重陽", "重阳"):
            await pressed(pilot, "slash", *typed)
            assert listing.row_count == 1
            await pressed(pilot, "escape")
        title = str(pilot.app.screen.query_one("#preview-title", Static).render())
        await pressed(pilot, "X")
        assert str(pilot.app.screen.query_one("#preview-title", Static).render()) != title


async def test_other_places_are_shown_as_one_line(paths: Paths, article: str) -> None:
    """The concordance looks for the word as it is printed and shows it as one reads."""
    ask_for(paths, "traditional")
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, PRINTED)
        await pressed(pilot, "f")
        assert isinstance(pilot.app.screen, ConcordanceScreen)
        assert pilot.app.screen.items
        assert all(mention.match == PRINTED for mention in pilot.app.screen.items)
        assert TRADITIONAL in screen(pilot)
        assert PRINTED not in screen(pilot)


async def test_lists_and_cards_show_what_was_read_and_leave_what_was_written(paths: Paths, article: str) -> None:
    """A term and its sentence in the script asked for; the reader's own note as it is."""
    async with opened(paths, Opening("reading", article), (120, 40)) as pilot:
        go_to(pilot, PRINTED)
        await pressed(pilot, "a", "enter", "c", *"后来", "ctrl+s")
        for key in ("ctrl+g", "ctrl+n", "ctrl+r", "S"):
            await pressed(pilot, key)
            if key == "S":
                await until(pilot, lambda: bool(pilot.app.screen.items))  # type: ignore[attr-defined]
                await settled(pilot)
            assert PRINTED in screen(pilot), key
            await pressed(pilot, "X", "X")
            assert TRADITIONAL in screen(pilot), key
            assert PRINTED not in screen(pilot), key
            assert ("后来" in screen(pilot)) is (key == "ctrl+n"), key
            await pressed(pilot, "X", "escape")


async def test_the_settings_change_the_page_behind_them(paths: Paths, article: str) -> None:
    """The screen of settings and the key are one setting."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        go_to(pilot, PRINTED)
        await pressed(pilot, "comma", "down", "down", "left")
        assert isinstance(pilot.app.screen, SettingsScreen)
        assert load(paths.settings)[0].script == "traditional"
        await pressed(pilot, "escape")
        assert TRADITIONAL in "".join(drawn(pilot))


async def test_a_setting_that_cannot_be_written_is_not_pretended(paths: Paths, article: str) -> None:
    """The page stays as it is, and the reader is told why."""
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        before = drawn(pilot)
        paths.settings.parent.parent.mkdir(parents=True, exist_ok=True)
        paths.settings.parent.write_text("a file where a folder should be")
        await pressed(pilot, "X", "X")
        assert drawn(pilot) == before
        notices = [f"{notice.title}: {notice.message}" for notice in pilot.app._notifications]
        assert notices and all("not kept" in notice and "cannot be" in notice for notice in notices)


async def test_a_setting_that_finds_no_room_is_not_pretended(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is told like anything else that is foreseen; the program goes on."""

    def full(*args: object, **more: object) -> None:
        raise OSError(28, "No space left on device")

    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        before = drawn(pilot)
        with monkeypatch.context() as patch:
            patch.setattr("tempfile.mkstemp", full)
            await pressed(pilot, "X")
        assert drawn(pilot) == before
        assert [notice.title for notice in pilot.app._notifications] == ["The setting is not kept"]


async def test_a_page_that_was_seen_opens_without_opencc(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing on it needs be put into the other script again, in whatever pinyin mode it was left."""
    ask_for(paths, "traditional")
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        go_to(pilot, PRINTED)
        await pressed(pilot, "p", "p", "p", "p")
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        seen = drawn(pilot)
    asked: list[str] = []

    def noted(text: str) -> str:
        asked.append(text)
        return text

    monkeypatch.setattr("seeds.language.script.in_script", lambda script: noted)
    async with opened(paths, Opening("reading", article), SIZE) as pilot:
        assert "區" in "".join(seen)
        assert (drawn(pilot), asked) == (seen, [])
