"""What the reader says of words on the page: where they end, how they are read."""

from __future__ import annotations

import pytest
from piloting import go_to, opened, page, pressed, said
from textual.widgets import Input

from store.notebook import Notebook
from store.paths import Paths
from tui.screens.opening import Opening
from tui.screens.reading_form import ReadingForm


@pytest.mark.command("join_split")
async def test_a_word_is_split_everywhere_and_the_rules_come_back_with_undo(paths: Paths, article: str) -> None:
    """`s` asks with blanks where words part; it holds at once and can be taken back."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "志愿者")
        await pressed(pilot, "s")
        field = pilot.app.screen.query_one(Input)
        field.value = field.value.replace("志愿者", "志愿 者", 1)
        await pressed(pilot, "enter")
        go_to(pilot, "志愿者")
        assert page(pilot).view.word_text == "志愿"
        await pressed(pilot, "u")
        go_to(pilot, "志愿者")
        assert page(pilot).view.word_text == "志愿者"


@pytest.mark.command("reading")
async def test_a_reading_is_corrected_everywhere(paths: Paths, article: str) -> None:
    """`R` takes one syllable a character, with marks or numbers."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "R")
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "enter")
        go_to(pilot, "居民")
        assert page(pilot).view.word.pinyin == ("jù", "mín")


@pytest.mark.command("reading")
async def test_what_is_typed_first_takes_the_place_of_the_wrong_reading(paths: Paths, article: str) -> None:
    """The reading that stands there is selected, and syllables may be typed without a blank between them."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        await pressed(pilot, "R", *"ju4min2", "enter")
        go_to(pilot, "居民")
        assert page(pilot).view.word.pinyin == ("jù", "mín")


@pytest.mark.command("reading", "undo")
async def test_a_reading_may_be_corrected_at_this_place_alone(paths: Paths, article: str) -> None:
    """Ctrl+o keeps it for here: elsewhere the word is read as before; a reading everywhere ends it."""

    def readings() -> list[tuple[str | None, ...] | None]:
        view = page(pilot).view
        return [
            word.pinyin
            for number, analysis in sorted(view.analyses.items())
            for word in analysis.words
            if view.ways.text(number)[word.start : word.end] == "居民"
        ]

    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        view, before = page(pilot).view, readings()
        here = sum(
            view.ways.text(number)[word.start : word.end] == "居民" and (number, word.start) < tuple(view.cursor)
            for number, analysis in view.analyses.items()
            for word in analysis.words
        )
        await pressed(pilot, "R")
        assert "Ctrl+o: here" in str(pilot.app.screen.query_one(".asking").border_subtitle)
        pilot.app.screen.query_one(Input).value = "nothing"
        await pressed(pilot, "ctrl+o")
        assert isinstance(pilot.app.screen, ReadingForm)  # what is no pinyin is refused here too
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "ctrl+o")
        assert said(pilot) == "居民 is read jù mín here (u takes it back)"
        after = readings()
        assert len(before) > 3 and [at for at, one in enumerate(after) if one != before[at]] == [here]
        (kept_here,) = Notebook.read(paths).readings.entries()
        assert (kept_here.place.quote, kept_here.parts, kept_here.place.article) == ("居民", ("jù", "mín"), article)
        await pressed(pilot, "u")
        assert readings() == before
        await pressed(pilot, "R")
        pilot.app.screen.query_one(Input).value = "ju4 mín"
        await pressed(pilot, "ctrl+o", "R")
        pilot.app.screen.query_one(Input).value = "jū mīn"
        await pressed(pilot, "enter")
        assert set(readings()) == {("jū", "mīn")} and Notebook.read(paths).readings.entries() == ()


@pytest.mark.command("reading")
async def test_a_reading_may_hold_beside_its_neighbours_alone(paths: Paths, article: str) -> None:
    """Several words that are selected are asked about together, and what is decided is kept of them all."""
    async with opened(paths, Opening("reading", article), (80, 24)) as pilot:
        go_to(pilot, "居民")
        view = page(pilot).view
        view.jump(view.held)
        await pressed(pilot, "v", "l", "l", "R")
        field = pilot.app.screen.query_one(Input)
        assert len(field.value.split()) > 2
        field.value = " ".join(["ju4", *field.value.split()[1:]])
        await pressed(pilot, "enter")
        kept = Notebook.read(paths).decisions.entries()[0].word
        assert kept.startswith("居民") and len(kept) > 2
