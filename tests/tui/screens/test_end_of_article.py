"""The end of an article: a place one comes to by reading on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from piloting import opened, pressed, said, settled
from textual.pilot import Pilot
from textual.widgets import OptionList, Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.desk.desk import Desk
from tui.desk.reading import ribbon
from tui.desk.reading.seen import Seen
from tui.screens.choosing import ChoosingScreen
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.review import ReviewScreen


class Slowly:
    """A watch on which a minute goes by between two looks."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """What time it is."""
        self.now += 60
        return self.now


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is on the screen has been read."""
    monkeypatch.setattr(ribbon, "Seen", partial(Seen, clock=Slowly()))
    yield


def told(pilot: Pilot[None]) -> str:
    """What stands over the choices."""
    return str(pilot.app.screen.query_one(".told", Static).render())


def lines(pilot: Pilot[None]) -> list[str]:
    """The choices."""
    options = pilot.app.screen.query_one(OptionList)
    return [str(options.get_option_at_index(at).prompt) for at in range(options.option_count)]


async def choose(pilot: Pilot[None], words: str) -> None:
    """Take the choice that begins with some words."""
    at = next(at for at, line in enumerate(lines(pilot)) if line.startswith(words))
    await pressed(pilot, *["down"] * at, "enter")


async def test_reading_on_behind_the_last_word_comes_to_the_end(
    paths: Paths, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is there after the last word, not before; nothing is finished that was only looked at."""
    monkeypatch.setattr(ribbon, "Seen", partial(Seen, clock=lambda: 0.0))
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "G")
        assert isinstance(pilot.app.screen, ReadingScreen)
        await pressed(pilot, "space", "space")
        assert isinstance(pilot.app.screen, ChoosingScreen)
        assert "You have read 0% of it. Nothing was kept here." in told(pilot)
        assert any(line.startswith("Finished") for line in lines(pilot))
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)
    with Notebook.read(paths) as notebook:
        assert notebook.articles.state(article) == "reading"


@pytest.mark.usefixtures("slowly")
async def test_an_article_read_whole_is_finished(paths: Paths, article: str) -> None:
    """Page by page to the end and on: it says so, and the library knows."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "g", *["space"] * 12)
        assert "You have read all of it; it is finished." in told(pilot)
        assert not any(line.startswith("Finished") for line in lines(pilot))
    with Notebook.read(paths) as notebook:
        assert notebook.articles.state(article) == "finished"


@pytest.mark.command("note_paragraph", "find")
async def test_keys_typed_on_at_the_end_are_the_pages(paths: Paths, article: str) -> None:
    """A note on the last paragraph begun one key too late is written all the same; walking on opens no article."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "G", "right_curly_bracket", "right_curly_bracket")
        assert isinstance(pilot.app.screen, ChoosingScreen)
        await pilot.press("C", *"so it ends", "ctrl+s")
        await settled(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen) and pilot.app.screen.article.id == article
        assert [note.text for note in Notebook.read(paths).notes.entries()] == ["so it ends"]
        await pressed(pilot, "right_curly_bracket")
        await pilot.press("slash", *"居民", "enter")
        await settled(pilot)
        screen = pilot.app.screen
        assert (
            isinstance(screen, ReadingScreen) and screen.article.id == article and screen.view.word_text == "居民"
        )


async def test_it_tells_what_was_kept_and_leads_on(paths: Paths, article: str) -> None:
    """Terms, notes and flags of this article, the cards that wait, and the next text."""
    text = Desk(paths).library.open(article)
    block, body = next((n, block.text) for n, block in enumerate(text.blocks) if "居民" in block.text)
    place = Place.of(article, block, body, body.index("居民"), body.index("居民") + 2)
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep(
            "居民", gloss="resident", note="all of them?", sentences=[Sentence(body, place, text.title)]
        )
        notebook.glossary.keep("远方", gloss="a far place")
        notebook.notes.write(place, "who?", title=text.title)
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "G", "l")
        assert "Kept here: 1 term, 2 notes." in told(pilot)
        assert "Review 2 cards" in lines(pilot)
        await choose(pilot, "Review")
        assert isinstance(pilot.app.screen, ReviewScreen)
        await pressed(pilot, "escape", "l")
        await choose(pilot, "Read on: ")
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen) and screen.article.id != article


async def test_behind_the_last_key_term_it_is_said(paths: Paths, article: str) -> None:
    """The key does not look broken where there is nothing to go to."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "G", "right_square_bracket")
        assert said(pilot) == "No key term after this one"
        await pressed(pilot, "g", "left_square_bracket")
        assert said(pilot) == "No key term before this one"


async def test_the_rest_of_its_words_can_be_known(paths: Paths, article: str) -> None:
    """Every word nothing was said about is known at once, and `u` takes it back."""
    with Notebook.open(paths) as notebook:
        notebook.words.mark(["社区"], "learning")
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        await pressed(pilot, "G", "l")
        await choose(pilot, "Mark the other ")
        await settled(pilot)
        assert "known now" in said(pilot)
        notebook = pilot.app.desk.notebook  # type: ignore[attr-defined]
        assert notebook.words.statuses()["活动"] == "known" and notebook.words.statuses()["社区"] == "learning"
        await pressed(pilot, "u")
        assert "活动" not in notebook.words.statuses()
