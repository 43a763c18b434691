"""Commands on every screen: those that no other test presses, and each by palette and by a key of one's own."""

from __future__ import annotations

from typing import cast

import pytest
from piloting import opened, page, pressed, said, settled
from textual.pilot import Pilot
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.commands import Command, Where, commands_for
from tui.desk.desk import Desk
from tui.screens.base import DeskScreen
from tui.screens.glossary import GlossaryScreen
from tui.screens.library import LibraryScreen
from tui.screens.library.preview import Preview
from tui.screens.opening import Opening
from tui.screens.palette import TableOfCommands
from tui.screens.review import ReviewScreen
from tui.screens.sheet import SheetScreen
from tui.widgets.listing import Listing
from tui.widgets.reading import Spot
from tui.widgets.said import Said

LIBRARY = Opening("library")
command = pytest.mark.command


def keep(paths: Paths, article: str, *terms: str) -> None:
    """Keep words of the article with the sentences in which they stand."""
    text = Desk(paths).library.open(article)
    with Notebook.open(paths) as notebook:
        for term in terms:
            block, body = next((n, block.text) for n, block in enumerate(text.blocks) if term in block.text)
            at = body.index(term)
            place = Place.of(article, block, body, at, at + len(term))
            notebook.glossary.keep(term, gloss=f"gloss of {term}", sentences=[Sentence(body, place, text.title)])
            notebook.notes.write(place, f"note on {term}", title=text.title)


# What a key does ------------------------------------------------------------------------------------------


@command("quit")
@pytest.mark.parametrize("screen", ["library", "reading"])
async def test_q_leaves_from_anywhere(paths: Paths, article: str, screen: str) -> None:
    """The program ends with no question asked."""
    async with opened(paths, LIBRARY if screen == "library" else Opening("reading", article), (80, 24)) as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app._exit


@pytest.mark.parametrize(
    ("key", "status"),
    [
        pytest.param("1", "new", marks=command("status_new")),
        pytest.param("2", "learning", marks=command("status_learning")),
        pytest.param("3", "known", marks=command("status_known")),
        pytest.param("4", "ignored", marks=command("status_ignored")),
    ],
)
async def test_how_well_a_word_is_known(paths: Paths, article: str, key: str, status: str) -> None:
    """The number is kept for the word under the cursor, said, and taken back by `u`."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        page(pilot).view.go(Spot(1, 0))
        word = page(pilot).view.word_text
        before = "learning" if status == "new" else "new"
        with Notebook.open(paths) as other:
            other.words.mark(word, before)
        await pressed(pilot, key)
        with Notebook.read(paths) as notebook:
            assert notebook.words.status(word) == status
        assert said(pilot) == f"{word}: {status}"
        await pressed(pilot, "u")
        with Notebook.read(paths) as notebook:
            assert notebook.words.status(word) == before


@command("rest_known")
async def test_the_rest_of_the_screen_is_known(paths: Paths, article: str) -> None:
    """`K` marks the words one sees about which nothing was said, no other, and `u` takes them all back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        view = page(pilot).view
        view.go(Spot(1, 0))
        seen = "".join(view.render_line(y).text.strip() for y in range(view.size.height))
        await pressed(pilot, "2", "K")
        with Notebook.read(paths) as notebook:
            statuses = notebook.words.statuses()
        assert sorted(set(statuses.values())) == ["known", "learning"]
        assert len(statuses) > 40
        assert sum(word not in seen for word in statuses) <= 1  # it ends below the last row
        await pressed(pilot, "u")
        with Notebook.read(paths) as notebook:
            assert list(notebook.words.statuses().values()) == ["learning"]


@command("find", "next_hit", "previous_hit")
async def test_places_found_are_walked_in_both_directions(paths: Paths, article: str) -> None:
    """`n` and `N` go round, and the line above counts."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "n")
        assert said(pilot) == "No place is found; / looks for one"
        await pressed(pilot, "slash", "重", "阳", "enter")
        status = pilot.app.screen.query_one("#status", Static)
        count = len(page(pilot).view.marks.all("hit"))
        told = []
        for key in ("n", "N", "N"):
            await pressed(pilot, key)
            told.append(str(status.render()).rsplit("· ", 1)[1])
        assert told == [f"hit 2 of {count}", f"hit 1 of {count}", f"hit {count} of {count}"]


@command("preview", "sheet_library", "sort")
async def test_preview_sheet_and_order_of_the_library(paths: Paths) -> None:
    """`v` shows and hides what an article is about, `S` opens its sheet, `s` puts the table in another order."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        screen = cast(LibraryScreen, pilot.app.screen)
        preview, listing = screen.query_one(Preview), screen.query_one(Listing)
        assert not preview.display
        await pressed(pilot, "v")
        assert preview.display
        await pressed(pilot, "v")
        assert not preview.display
        titles = [listing.render_line(row).text for row in range(1, 8)]
        await pressed(pilot, "s")
        others = [listing.render_line(row).text for row in range(1, 8)]
        assert others != titles and sorted(others) == sorted(titles)
        item = screen.item
        await pressed(pilot, "S")
        sheet = pilot.app.screen
        assert isinstance(sheet, SheetScreen) and item is not None and sheet.article == item.card.id


@command("mark_go_to")
async def test_from_a_note_to_its_place(paths: Paths, article: str) -> None:
    """Enter leads from the list of notes to the word that the note is about."""
    keep(paths, article, "志愿者")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+n", "enter")
        assert page(pilot).view.word_text == "志愿者"


@pytest.mark.parametrize(
    ("key", "rating"),
    [
        pytest.param("1", 1, marks=command("again")),
        pytest.param("2", 2, marks=command("hard")),
        pytest.param("3", 3, marks=command("good")),
        pytest.param("4", 4, marks=command("easy")),
    ],
)
@command("review", "show_answer")
async def test_each_answer_is_kept_as_it_is_given(paths: Paths, article: str, key: str, rating: int) -> None:
    """From the library into review, the card turned over, one key."""
    keep(paths, article, "志愿者", "居民")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        await pressed(pilot, "ctrl+r")
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen) and screen.question is not None
        term = screen.question.entry.term
        await pressed(pilot, "enter")
        assert f"gloss of {term}" in str(screen.query_one("#back", Static).render())
        await pressed(pilot, key)
        with Notebook.read(paths) as notebook:
            (card,) = notebook.cards.by_id().values()
        assert [answer.rating for answer in card.reviews] == [rating]
        assert screen.question is not None and screen.question.entry.term != term


@command("progress", "scale")
async def test_progress_by_day_and_by_week(paths: Paths) -> None:
    """`w` makes each bar a week, and a day again."""
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        await pressed(pilot, "ctrl+t")

        def said() -> str:
            return "\n".join(line.text for line in pilot.app.screen._compositor.render_strips())

        days = said()
        await pressed(pilot, "w")
        weeks = said()
        assert "52 weeks" in weeks and "52 weeks" not in days
        await pressed(pilot, "w")
        assert "52 weeks" not in said()


# By the palette, and by a key of one's own ----------------------------------------------------------------

KEYS = [f"{modifier}f{number}" for modifier in ("", "shift+", "ctrl+", "alt+") for number in range(2, 25)]
SCREENS: dict[Where, tuple[str, ...]] = {
    "library": (),
    "reading": ("open",),
    "sheet": ("before('sheet')",),
    "says": ("open", "carry('says')"),
    "glossary": ("app.glossary",),
    "concordance": ("open", "carry('elsewhere')"),
    "marks": ("app.marks",),
    "lookup": ("open", "app.lookup", "app.focus_next"),
    "review": ("app.review",),
    "progress": ("app.progress",),
}
"""How one comes to each screen from the library."""


async def walk_to(pilot: Pilot[None], where: Where) -> DeskScreen:
    """Open a screen without pressing a key."""
    for action in SCREENS[where]:
        await pilot.app.run_action(action, pilot.app.screen)
        await settled(pilot)
    return cast(DeskScreen, pilot.app.screen)


def test_all_kinds_of_screens_are_visited() -> None:
    """The table names no screen that the next test leaves out."""
    from tui.commands import COMMANDS

    assert {command.where for command in COMMANDS} == {*SCREENS, "everywhere", "lists"}


@pytest.mark.parametrize("where", SCREENS)
async def test_every_command_by_palette_and_by_an_own_key(paths: Paths, article: str, where: Where) -> None:
    """On its screen each command stands in the palette and answers the key of `config.toml`, not its old ones."""
    keep(paths, article, "志愿者")
    everything = commands_for("everywhere", *(("lists", where) if where not in ("reading", "lookup") else (where,)))
    own = dict(zip((command.id for command in everything), KEYS, strict=False))
    assert len(own) == len(everything)
    paths.settings.parent.mkdir(parents=True)
    lines = [f'{id} = "{key}"' for id, key in own.items()]
    paths.settings.write_text("\n".join(["[keys]", *lines]), encoding="utf-8")
    async with opened(paths, LIBRARY, (120, 40)) as pilot:
        screen = await walk_to(pilot, where)
        assert where in screen.WHERE
        here = commands_for("everywhere", *screen.WHERE)
        offered = dict(TableOfCommands(screen)._available())
        for each in here:
            bound = screen.active_bindings[own[each.id]]
            assert bound.binding.id == each.id
            assert runs(bound.node, each)
            old = [screen.active_bindings.get(key) for key in each.keys.split(",")]
            assert not any(
                still and still.node is bound.node and still.binding.action == each.action for still in old
            )
            also = any((one.label, one.action) == (each.label, each.action) for one in offered)
            assert each.id == "palette" or (also and runs(screen.runner(each), each))


def runs(node: object, command: Command) -> bool:
    """Whether the action is there to be carried out."""
    name = command.action.split("(")[0]
    return callable(getattr(node, f"action_{name}", None))


async def test_a_key_of_ones_own_does_it_and_so_does_the_palette(paths: Paths) -> None:
    """Pressed for once, not only looked up."""
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_text('[keys]\nglossary = ["f5", "ctrl+x"]\n', encoding="utf-8")
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        for keys in (["f5"], ["ctrl+x"], ["ctrl+p", *"glossary", "enter"]):
            await pressed(pilot, *keys)
            await settled(pilot)
            assert isinstance(pilot.app.screen, GlossaryScreen)
            await pressed(pilot, "escape")


async def test_ctrl_c_says_how_it_leaves_and_then_leaves(paths: Paths) -> None:
    """With nothing to copy a slip costs nothing; a panel it closes, and a second press ends the program."""
    async with opened(paths, LIBRARY, (80, 24)) as pilot:
        library = pilot.app.screen
        await pressed(pilot, "question_mark")
        assert pilot.app.screen is not library
        await pressed(pilot, "ctrl+c")
        assert pilot.app.screen is library and not said(pilot)
        await pressed(pilot, "ctrl+c")
        assert said(pilot) == "Ctrl+C once more leaves; everything is already kept"
        assert not pilot.app._exit and not pilot.app._notifications
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert pilot.app._exit


async def test_without_a_voice_one_line_says_how_to_set_one(paths: Paths, article: str) -> None:
    """Whole at 80 columns, to be typed as it stands."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "r")
        (line,) = pilot.app.screen.query(Said)
        assert line.text.endswith("into config.toml") and line.render_line(0).text.rstrip().endswith("config.toml")
        desk = cast(DeskScreen, pilot.app.screen).desk
        desk.config = desk.config._replace(speech="no-such-voice -v cmn")
        await pressed(pilot, "r")
        assert said(pilot) == "The speech command cannot be started: no-such-voice -v cmn"


@pytest.mark.parametrize("screen", ["reading", "library"])
async def test_a_message_goes_on_below_itself_in_a_narrow_window(paths: Paths, article: str, screen: str) -> None:
    """Nothing of it is cut, nothing of the screen moves, and the next one may be short again."""
    async with opened(paths, Opening("reading", article) if screen == "reading" else LIBRARY, (50, 20)) as pilot:
        page = cast(DeskScreen, pilot.app.screen)
        first = next(iter(page.children)).region
        page.tell("A command is whole in a line: to be typed --as-it-stands, and what helps is at the very end")
        await settled(pilot)
        (line,) = page.query(Said)
        lines = [line.render_line(row).text.strip() for row in range(line.size.height)]
        assert " ".join(lines) == line.text and len(lines) == 3
        assert line.region.bottom == 20 and next(iter(page.children)).region == first
        page.tell("Kept")
        await settled(pilot)
        assert line.size.height == 1 and line.region.bottom == 20
