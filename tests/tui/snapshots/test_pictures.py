"""Every screen as a person sees it. A picture that has changed is drawn beside the old one, to be looked at.

`JINGDU_PICTURES=draw pytest tests/tui/snapshots` takes the new ones; look at each before committing it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import partial, partialmethod
from pathlib import Path
from shutil import copytree, rmtree
from typing import cast

import pytest
from picture import picture
from piloting import opened, pressed, settled, until
from rich.console import Console
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from store.notebook import Notebook
from store.paths import Paths
from store.records import Card, Place, Sentence
from tui.desk.desk import Desk
from tui.desk.reading import ribbon
from tui.desk.reading.seen import Seen
from tui.desk.settings.config import change, load
from tui.desk.study.scheduling import Schedule
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.welcome import WelcomeScreen
from tui.widgets.reading import VOICES, Spot

HERE = Path(__file__).parent
KEPT_ON, TODAY = (datetime(2024, 10, day, 8, 30, tzinfo=timezone.utc) for day in (11, 25))
SMALL, LARGE = (80, 24), (120, 40)
ARTICLE = "社区“微基金”买单 居民共享重阳宴"
KEPT = (
    ("重阳宴", "chóngyáng yàn", "Double Ninth banquet", "", ("节日",)),
    ("微基金", "wēi jījīn", "micro fund", "Paid by the residents themselves.", ()),
    ("连心桥", "liánxīnqiáo", "bridge that joins hearts", "", ("比喻",)),
)


@pytest.fixture(autouse=True)
def no_time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine a page stands long enough to be read, and its share would be another one."""
    monkeypatch.setattr(ribbon, "Seen", partial(Seen, clock=lambda: 0.0))


@pytest.fixture(autouse=True)
def no_checksum_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names in a picture begin with one, for which all that is drawn is written out; ours have no need of it."""
    monkeypatch.setattr(Console, "export_svg", partialmethod(Console.export_svg, unique_id="terminal"))


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """What can be derived is derived once."""
    return filled(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Path:
    """Three terms, a note and a bookmark, kept on a day that does not change."""
    home = tmp_path_factory.mktemp("kept")
    paths = Paths(home / "data", home / "config", cache)
    article = Desk(paths).library.article(ARTICLE)
    with Notebook.open(paths, clock=lambda: KEPT_ON) as notebook:
        for term, reading, gloss, note, tags in KEPT:
            block, text = next(
                (n, block.text)
                for n, block in enumerate(article.blocks)
                if term in block.text and "。" in block.text
            )
            place = Place.of(article.id, block, text, text.index(term), text.index(term) + len(term))
            sentence = Sentence(text[: text.index("。") + 1], place, article.title)
            notebook.glossary.keep(term, reading=reading, gloss=gloss, note=note, tags=tags, sentences=[sentence])
        notebook.bookmarks.add(place, "a good picture", article.title)
        notebook.notes.write(place, "Who pays?\n居民自筹。", title=article.title)
        notebook.places.leave(place, 0.2, title=article.title)
    return paths.data


@pytest.fixture
def paths(tmp_path: Path, cache: Path, kept: Path) -> Paths:
    """The reader who has kept them."""
    rmtree(cache / "places", ignore_errors=True)  # where the picture before was left is no matter of this one
    return Paths(copytree(kept, tmp_path / "data"), tmp_path / "config", cache)


async def seen(pilot: Pilot[None], name: str) -> None:
    """What is on the screen is what the picture of this name shows."""
    for field in pilot.app.screen.query("Input, TextArea").results(Input | TextArea):
        field.cursor_blink = False
    await settled(pilot)
    width, height = pilot.app.size
    file = HERE / f"{name}-{width}x{height}.svg"
    drawn = picture(pilot.app.export_screenshot())
    if os.environ.get("JINGDU_PICTURES") == "draw":
        file.write_text(drawn, encoding="utf-8")
    known = file.read_text(encoding="utf-8") if file.exists() else ""
    if drawn != known:
        beside = Path(os.environ.get("TMPDIR", "/tmp")) / f"{file.stem}-now.svg"
        beside.write_text(drawn, encoding="utf-8")
        pytest.fail(f"{file.name} shows something else now: compare {beside}")


async def helped(pilot: Pilot[None]) -> None:
    """Wait for the key terms too: they are found last."""
    page = cast(ReadingScreen, pilot.app.screen)
    await until(pilot, lambda: bool(page.guide.aids.terms and page.guide.dictionary))
    await settled(pilot)


def clock() -> datetime:
    """The day on which all pictures are taken."""
    return TODAY


def study(paths: Paths) -> None:
    """Two weeks of reading: articles read on, words marked and kept, cards answered."""
    desk, schedule = Desk(paths), Schedule(90)
    articles = [desk.library.open(id) for id in desk.library.cards()]
    texts = [block.text for article in articles for block in article.blocks]
    words = sorted({text[at : at + 2] for text in texts for at in range(0, 8, 2)})
    days = [TODAY - timedelta(days=back) for back in range(13, -1, -1)]
    for number, day in enumerate(days):
        if number % 5 == 2:
            continue
        with Notebook.open(paths, partial(min, day, TODAY)) as notebook:
            read = articles[number % len(articles)]
            notebook.places.leave(Place(read.id, 0, 0, ""), 0.2 + number % 4 * 0.25)
            notebook.words.mark(words[number * 9 :][: 3 + number % 5 * 2], "known")
            for word in words[-number * 3 - 3 :][: 1 + number % 3]:
                entry = notebook.glossary.keep(word, gloss="a word of its text")
                notebook.cards.answer(entry.id, "recognise", partial(answered, schedule), "")


def answered(schedule: Schedule, card: Card | None, when: datetime) -> Card:
    """The card after it was answered with ease."""
    return schedule.answer(card, 4, when)


async def seen_in_both_themes(pilot: Pilot[None], name: str) -> None:
    """The same in light and in dark, the theme being changed as the settings screen does."""
    for shade in ("light", "dark"):
        pilot.app.theme = f"jingdu-{shade}"
        await seen(pilot, f"{name}-{shade}")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_library(paths: Paths, size: tuple[int, int]) -> None:
    """The library, in both themes."""
    async with opened(paths, Opening("library"), size, clock) as pilot:
        await settled(pilot)
        await seen_in_both_themes(pilot, "library")


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("mode", ["off", "word", "terms", "unknown", "all"])
async def test_reading(paths: Paths, size: tuple[int, int], mode: str) -> None:
    """The page in every pinyin mode."""
    change(paths.settings, load(paths.settings)[0], "pinyin", mode)
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        await pressed(pilot, "g")
        view = cast(ReadingScreen, pilot.app.screen).view
        number = next(passage.number for passage in view.passages if "‘微基金’" in passage.text)
        view.go(Spot(number, view.ways.text(number).index("基金’")))
        await seen(pilot, f"reading-{mode}")


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("marks", ["speakers", "constructions"])
async def test_layers(paths: Paths, size: tuple[int, int], marks: str) -> None:
    """Who says what and how it is built, marked on the page."""
    change(paths.settings, load(paths.settings)[0], "marks", marks)
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        view = cast(ReadingScreen, pilot.app.screen).view
        await until(pilot, lambda: any(view.marks.all(layer) for layer in (*VOICES, "construction")))
        await pressed(pilot, "g", "right_curly_bracket", "right_curly_bracket")
        await seen_in_both_themes(pilot, marks)


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_reading_in_traditional_characters(paths: Paths, size: tuple[int, int]) -> None:
    """The same page, the same lines, in the other script."""
    change(paths.settings, load(paths.settings)[0], "script", "traditional")
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        await seen(pilot, "reading-traditional")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_reading_in_light(paths: Paths, size: tuple[int, int]) -> None:
    """The page in the light theme, with tone colours."""
    change(paths.settings, load(paths.settings)[0], "theme", "jingdu-light")
    change(paths.settings, load(paths.settings)[0], "pinyin", "all")
    change(paths.settings, load(paths.settings)[0], "tones", "quiet")
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        await seen(pilot, "reading-light")


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("help", ["question_mark"]),
        ("entry", ["enter"]),
        ("keep", ["a"]),
        ("note", ["c"]),
        ("find", ["slash", *"jijin"]),
        ("elsewhere", ["g", "f"]),
        ("lookup", ["ctrl+l"]),
        ("bookmarks", ["apostrophe"]),
        ("join-split", ["s"]),
        ("glossary", ["ctrl+g"]),
        ("export", ["ctrl+g", "x"]),
        ("marks", ["ctrl+n"]),
        ("sheet", ["S"]),
        ("says", ["W"]),
        ("unfolded", ["U"]),
        ("review", ["ctrl+r"]),
        ("answer", ["ctrl+r", "space"]),
    ],
)
async def test_around_the_page(
    paths: Paths, size: tuple[int, int], name: str, keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What can be opened from the page."""
    monkeypatch.setenv("HOME", "/home/reader")
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        await pressed(pilot, *keys)
        pilot.app.clear_notifications()
        await seen_in_both_themes(pilot, name)


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("shade", ["dark", "light"])
@pytest.mark.parametrize(
    ("name", "keys"), [("palette", ["ctrl+p", *"pin"]), ("settings", ["comma", "down", "down"])]
)
async def test_above_the_page(paths: Paths, size: tuple[int, int], name: str, keys: list[str], shade: str) -> None:
    """What shows the theme by its name, or takes no notice of a change of theme while it is open."""
    change(paths.settings, load(paths.settings)[0], "theme", f"jingdu-{shade}")
    async with opened(paths, Opening("reading", Desk(paths).library.find(ARTICLE)), size, clock) as pilot:
        await helped(pilot)
        await pressed(pilot, *keys)
        pilot.app.clear_notifications()
        await seen(pilot, f"{name}-{shade}")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_progress(paths: Paths, size: tuple[int, int]) -> None:
    """What two weeks of reading look like."""
    study(paths)
    async with opened(paths, Opening("library"), size, clock) as pilot:
        await pressed(pilot, "ctrl+t")
        await seen_in_both_themes(pilot, "progress")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_welcome(tmp_path: Path, cache: Path, size: tuple[int, int]) -> None:
    """The first start."""
    async with opened(
        Paths(tmp_path / "data", tmp_path / "config", cache), Opening("library"), size, clock
    ) as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, WelcomeScreen))
        behind = pilot.app.screen_stack[-2]
        await until(pilot, lambda: "to mark the words" in str(behind.query_one("#masthead", Static).render()))
        if size == LARGE:
            await until(pilot, lambda: bool(str(behind.query_one("#preview-terms", Static).render()).strip()))
        await seen(pilot, "welcome")
