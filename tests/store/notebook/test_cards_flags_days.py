"""Cards, flags and days: kept, taken back, merged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from store.notebook import Notebook
from store.notebook.days import day_of, ends
from store.paths import Paths
from store.records import Card, Memory, Place, UnreadableRecord

SHANGHAI = timezone(timedelta(hours=8))
PLACE = Place("abc", 2, 5, "四环", "建立", "机制")


def rated(rating: int) -> Callable[[Card, datetime], Card]:
    """An answer whose memory is easily told apart."""

    def change(card: Card, when: datetime) -> Card:
        return card.answered(Memory(2, None, float(rating), 5.0, when + timedelta(days=rating), when), rating)

    return change


def test_an_answer_is_there_after_reopening(home: Paths, clock: Callable[[], datetime]) -> None:
    """Every number of the scheduler comes back as it was, and the answer stands in the log."""
    with Notebook.open(home, clock) as notebook:
        kept = notebook.cards.answer("e1", "recall", rated(3), "Answered")
    with Notebook.read(home) as notebook:
        assert notebook.cards.get("e1", "recall") == kept
        assert [review.rating for review in kept.reviews] == [3]
        assert notebook.findings == ()


def test_an_answer_is_taken_back_with_its_line_in_the_log(notebook: Notebook) -> None:
    """Undo leaves the card as it was before, and the first answer leaves none."""
    first = notebook.cards.answer("e1", "recall", rated(3), "Answered 四环")
    notebook.cards.answer("e1", "recall", rated(1), "Answered 四环")
    assert notebook.undo() == "Took back: Answered 四环"
    assert notebook.cards.get("e1", "recall") == first
    notebook.undo()
    assert notebook.cards.get("e1", "recall") is None


def test_a_suspended_card_keeps_its_memory(notebook: Notebook) -> None:
    """Putting off is no answer."""
    card = notebook.cards.answer("e1", "recall", rated(3), "")
    off = notebook.cards.suspend("e1", "recall")
    assert off.suspended and (off.memory, off.log) == (card.memory, card.log)
    assert not notebook.cards.suspend("e1", "recall", False).suspended


def test_a_flag_is_set_and_taken_away_by_the_same_key(notebook: Notebook) -> None:
    """The second press takes the flag away; undo brings it back."""
    assert notebook.flags.turn(PLACE, "文章")
    assert [flag.place for flag in notebook.flags.entries("abc")] == [PLACE]
    assert not notebook.flags.turn(PLACE)
    assert notebook.flags.entries() == ()
    notebook.undo()
    assert notebook.flags.entries()[0].title == "文章"


def test_a_correction_is_kept_in_order_and_taken_back(home: Paths, clock: Callable[[], datetime]) -> None:
    """It is there after reopening; a second one at the same words takes its place, undo brings the first back."""
    with Notebook.open(home, clock) as notebook:
        notebook.corrections.correct(PLACE, "四坏", "文章")
        other = notebook.corrections.correct(Place("xyz", 0, 0, "入", "", "口"), "人")
        assert notebook.corrections.entries("xyz") == (other,)
        notebook.corrections.correct(PLACE, "四环路", "文章")
        assert [one.text for one in notebook.corrections.entries()] == ["人", "四环路"]
        assert notebook.undo() == "Took back: Corrected 四环 to 四环路"
    with Notebook.read(home) as notebook:
        assert [(one.place, one.text, one.title) for one in notebook.corrections.entries("abc")] == [
            (PLACE, "四坏", "文章")
        ]


def test_a_reading_at_one_place_is_kept_replaced_and_taken_back(home: Paths, clock: Callable[[], datetime]) -> None:
    """It is there after reopening, given up by hand, and as many syllables as characters or none."""
    with Notebook.open(home, clock) as notebook:
        notebook.readings.read(PLACE, "sì", "huán", title="文章")
        notebook.readings.read(PLACE, "sì", "huàn", title="文章")
        with pytest.raises(UnreadableRecord):
            notebook.readings.read(PLACE, "sì")
        assert notebook.undo() == "Took back: 四环 is read sì huàn at one place"
    with Notebook.open(home, clock) as notebook:
        (one,) = notebook.readings.entries()
        assert (one.place, one.parts, one.title) == (PLACE, ("sì", "huán"), "文章")
        notebook.readings.forget(PLACE)
        assert notebook.readings.entries() == ()
        notebook.undo()
        assert notebook.readings.entries() == (one,)


def test_reading_is_counted_once_however_often_the_place_is_left(notebook: Notebook) -> None:
    """A day knows where each article was begun and where it came to."""
    for progress in (0.1, 0.4, 0.3, 0.6):
        notebook.places.leave(PLACE, progress)
    (day,) = notebook.days.entries()
    assert day.read == {"abc": (0.0, 0.6)}


def test_the_day_ends_at_four_in_the_morning() -> None:
    """Half past three belongs to the day before, four to the new one."""
    assert day_of(datetime(2026, 11, 21, 3, 59, tzinfo=SHANGHAI), SHANGHAI) == date(2026, 11, 20)
    assert day_of(datetime(2026, 11, 21, 4, 0, tzinfo=SHANGHAI), SHANGHAI) == date(2026, 11, 21)
    assert ends(date(2026, 11, 20), SHANGHAI) == datetime(2026, 11, 21, 4, tzinfo=SHANGHAI)


def test_merging_keeps_the_answers_of_both(tmp_path: Path, notebook: Notebook) -> None:
    """The later answer decides when a card comes again; the log holds every answer once."""
    other_home = Paths(tmp_path / "o", tmp_path / "oc", tmp_path / "occ")
    notebook.cards.answer("e1", "recall", rated(3), "")
    with Notebook.open(other_home, lambda: datetime(2026, 11, 21, tzinfo=timezone.utc)) as other:
        other.merge(notebook.documents(), {}, "one")
        other.cards.answer("e1", "recall", rated(4), "")
        notebook.cards.answer("e1", "recall", rated(1), "")
        for _ in range(2):
            notebook.merge(other.documents(), {}, "other")
    card = notebook.cards.get("e1", "recall")
    assert card is not None and card.memory is not None
    assert [review.rating for review in card.reviews] == [3, 1, 4]
    assert card.memory.stability == 4.0


def test_a_card_that_makes_no_sense_is_named_and_left(notebook: Notebook) -> None:
    """A memory without strength would stop the scheduler; it is never handed out."""
    stored = notebook.cards.answer("e1", "recall", rated(3), "").to_document()
    memory = dict(stored["memory"], stability=0)  # type: ignore[call-overload]
    merged = notebook.merge({"cards": [stored | {"entry": "e2", "memory": memory}]}, {}, "bad")
    assert merged.added == 0 and "memory" in merged.complaints[0]
