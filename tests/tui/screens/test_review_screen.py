"""Review on the whole screen."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from clicking import drawn
from piloting import opened, pressed, said, settled, until
from textual.pilot import Pilot
from textual.widgets import Static

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.desk.desk import Desk
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.screens.review import ANSWERS, ReviewScreen
from tui.widgets.keys import Keys

REVIEW = Opening("review")
BOTH = ((80, 24), (120, 40))


def keep(paths: Paths, article: str, *terms: str) -> None:
    """Keep terms of the article with the sentence they stand in."""
    text = next(block.text for block in Desk(paths).library.open(article).blocks if "社区" in block.text)
    at = text.index("社区")
    with Notebook.open(paths) as notebook:
        for term in terms:
            sentence = Sentence(f"这里有{term}。", Place.of(article, 0, text, at, at + 2), "文章")
            notebook.glossary.keep(term, reading="shèqū", gloss=f"gloss of {term}", sentences=[sentence])


def shown(pilot: Pilot[Any], id: str) -> str:
    """What a part of the screen says."""
    return str(pilot.app.screen.query_one(f"#{id}", Static).render())


def review(pilot: Pilot[Any]) -> ReviewScreen:
    """The screen under test."""
    assert isinstance(pilot.app.screen, ReviewScreen)
    return pilot.app.screen


async def test_an_empty_glossary_says_how_cards_come(paths: Paths) -> None:
    """Nothing to review is no dead end."""
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        assert "press a" in shown(pilot, "front")
        await pressed(pilot, "space", "3", "s", "g", "u")
        assert "press a" in shown(pilot, "front")


async def test_the_answer_is_hidden_until_it_is_asked_for(paths: Paths, article: str) -> None:
    """The front shows term and sentence, the back reading and gloss, the keys their intervals; at both sizes."""
    keep(paths, article, "社区", "居民")
    for size in BOTH:
        async with opened(paths, REVIEW, size) as pilot:
            assert "社区" in shown(pilot, "front") and "gloss" not in shown(pilot, "front")
            await pressed(pilot, "3")  # too early: it is not an answer
            assert not review(pilot).desk.notebook.cards.by_id()
            await pressed(pilot, "space")
            assert "gloss of 社区" in shown(pilot, "back") and "shèqū" in shown(pilot, "back")
            assert "10 min" in shown(pilot, "answers")


async def test_all_four_answers_are_seen_in_a_narrow_window(paths: Paths, article: str) -> None:
    """With what each of them means for the card, also when the window becomes narrow meanwhile."""
    keep(paths, article, "社区", "居民")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "space")
        for size in ((80, 24), (50, 20)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            seen = "\n".join(strip.text for strip in review(pilot)._compositor.render_strips())
            assert all(f"{rating} {name}" in seen for rating, name in enumerate(ANSWERS, 1))
            assert seen.count(" min") == 3 and " d" in seen


@pytest.mark.command("show_answer", "easy")
async def test_an_answer_is_kept_at_once_and_the_next_card_asked(paths: Paths, article: str) -> None:
    """A session can end at any moment."""
    keep(paths, article, "社区", "居民")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "space", "4")
        with Notebook.read(paths) as notebook:
            (card,) = notebook.cards.by_id().values()
        assert [answer.rating for answer in card.reviews] == [4]
        assert "居民" in shown(pilot, "front") and not review(pilot).turned


@pytest.mark.command("again", "undo")
async def test_undo_asks_the_same_card_again(paths: Paths, article: str) -> None:
    """`u` takes an answer back, also the one before it."""
    keep(paths, article, "社区", "居民")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "space", "4", "space", "1", "u")
        assert "居民" in shown(pilot, "front")
        await pressed(pilot, "u")
        assert "社区" in shown(pilot, "front")
        assert not review(pilot).desk.notebook.cards.by_id()


@pytest.mark.command("again")
async def test_a_card_answered_again_comes_after_the_other_or_says_why_not(paths: Paths, article: str) -> None:
    """Two cards take turns; the only one comes at once, and it is said why."""
    keep(paths, article, "社区", "居民")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        for term in ("社区", "居民", "社区", "居民"):
            assert term in shown(pilot, "front")
            await pressed(pilot, "space", "1")
            assert said(pilot) == ""
        await pressed(pilot, "s", "space")
        assert shown(pilot, "answers").count("at once") == 3
        await pressed(pilot, "1")
        assert "居民" in shown(pilot, "front")
        assert said(pilot) == "It comes again at once: no other card waits"


@pytest.mark.command("card_down", "card_up")
async def test_a_long_card_can_be_read_to_its_end(paths: Paths) -> None:
    """A note may be longer than the screen; the next card begins at its top again."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="\n".join(map(str, range(40))))
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        place = pilot.app.screen.query_one("#place")
        await pressed(pilot, "space", "j", "down", "k")
        assert place.scroll_y == 1


@pytest.mark.command("ask_again")
async def test_a_suspended_card_is_asked_again_from_the_glossary(paths: Paths, article: str) -> None:
    """Also in a later session, where nothing can be undone any more."""
    keep(paths, article, "社区")
    with Notebook.open(paths) as notebook:
        notebook.cards.suspend(notebook.glossary.entries()[0].id, "recognise")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        assert (question := review(pilot).question) and question.kind == "reading"
        await pressed(pilot, "ctrl+g", "r", "escape")
        assert review(pilot).session.queue().new[0].kind == "recognise"


@pytest.mark.command("put_off")
async def test_a_suspended_card_is_not_asked(paths: Paths, article: str) -> None:
    """`s` puts the question off for good; the entry's other questions stay, and `u` brings it back."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "s")
        question = review(pilot).question
        assert question is not None and question.kind == "reading"
        await pressed(pilot, "u")
        question = review(pilot).question
        assert question is not None and question.kind == "recognise"


@pytest.mark.command("card_go_to")
async def test_to_the_place_in_the_article_and_back(paths: Paths, article: str) -> None:
    """`g` opens the article, Esc comes back to the same card."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "g")
        assert isinstance(pilot.app.screen, ReadingScreen)
        await pressed(pilot, "escape")
        assert "社区" in shown(pilot, "front")


async def test_an_entry_deleted_elsewhere_is_asked_no_more(paths: Paths, article: str) -> None:
    """Another program may delete what is on the screen."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        notebook = review(pilot).desk.notebook
        notebook.glossary.delete(notebook.glossary.entries()[0].id)
        pilot.app.notebook_changed()
        await settled(pilot)
        assert "社区" not in shown(pilot, "front")


async def test_the_end_of_a_session_says_when_it_goes_on(paths: Paths, article: str) -> None:
    """Done is said, with the next card's time."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "space", "4")
        assert "1 answer kept" in shown(pilot, "front")
        assert not review(pilot).has_class("turned")  # no line below it


async def test_markup_on_a_card_is_text(paths: Paths, article: str) -> None:
    """A gloss with brackets and escapes is shown, not obeyed."""
    with Notebook.open(paths) as notebook:
        notebook.glossary.keep("社区", gloss="[red]x[/red] \x1b[31m")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "space", "p")
        assert said(pilot) == "No sentence was kept with this term"
        assert "[red]x[/red]" in shown(pilot, "back") and "\x1b" not in shown(pilot, "back")


@pytest.mark.command("card_pinyin", "card_aloud")
async def test_an_answer_is_set_as_the_page_is(paths: Paths, article: str, tmp_path: Path) -> None:
    """The other script beside the term, each tone in its colour; `p` sets the sentence's pinyin, `r` reads."""
    keep(paths, article, "社区")
    heard = tmp_path / "heard"
    program = f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    speech = f"speech = '''{sys.executable} -c \"{program}\"'''"
    paths.settings.write_text(f'tones = "pleco"\n{speech}\n', encoding="utf-8")
    async with opened(paths, REVIEW, (80, 24)) as pilot:
        await pressed(pilot, "p", "r")
        assert said(pilot) == "Space shows the answer first" and "社區" not in shown(pilot, "front")
        await pressed(pilot, "space")
        assert shown(pilot, "front") == "社区  社區"
        colours = {part.text: part.style and part.style.color for row in drawn(pilot) for part in row}
        assert colours["shè"] == colours["社"] != colours["qū"] == colours["区"]
        await pressed(pilot, "p")
        rows = [row.text.strip() for row in drawn(pilot)]
        row = rows.index("zhèlǐ yǒu shèqū")
        assert rows[row + 1].replace(" ", "") == "这里有社区。"
        for text in ("社区", "这里有社区。"):
            heard.unlink(missing_ok=True)
            await pressed(pilot, "r")
            await until(pilot, lambda: heard.exists() and bool(heard.read_bytes()))
            assert heard.read_text(encoding="utf-8") == text


def offered(pilot: Pilot[Any]) -> set[str]:
    """What the row of keys offers."""
    return {key.label for key in review(pilot).query_one(Keys).row}


async def test_a_finished_review_offers_no_keys_of_cards(paths: Paths, article: str) -> None:
    """What needs a card goes with the last one, and comes back with it when its answer is taken back."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (120, 40)) as pilot:
        of_cards = {"Show", "Suspend", "Go to", "Pinyin"}
        assert offered(pilot) & of_cards
        while review(pilot).question:
            await pressed(pilot, "space", "4")
        assert "Nothing is due" in shown(pilot, "front")
        assert not offered(pilot) & of_cards and {"Back", "Help", "Quit"} <= offered(pilot)
        await pressed(pilot, "u")
        assert offered(pilot) & of_cards


async def test_answers_that_stand_in_two_lines_stand_below_each_other(paths: Paths, article: str) -> None:
    """In columns, however long their intervals are."""
    keep(paths, article, "社区")
    async with opened(paths, REVIEW, (50, 20)) as pilot:
        await pressed(pilot, "space")
        above, below = shown(pilot, "answers").split("\n")
        assert above.index("2") == below.index("4") and len(above) == len(below)
