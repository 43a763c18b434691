"""Notebooks of two and three machines: any interleaving, clocks wrong by days, and one notebook comes of it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_disk import PATH, SimulatedDisk

from store.database import open_database
from store.errors import StoreError
from store.notebook import Notebook
from store.notebook.merging import Merged
from store.records import Card, Memory, Place, Sentence
from store.schema import SCHEMA

START = datetime(2026, 3, 1, tzinfo=timezone.utc)
TERM = st.sampled_from(["社区", "小区"])
TEXT = st.sampled_from(["甲", "乙", "丙\n丁"])
NUMBER = st.integers(0, 1)


class Machine:
    """A notebook on a disk in memory, with a clock that is wrong."""

    def __init__(self, days: int = 0) -> None:
        self.time = START + timedelta(days=days)
        disk = SimulatedDisk()
        self.notebook = Notebook(open_database(PATH, schema=SCHEMA, system=disk), self.clock)

    def clock(self) -> datetime:
        """A second later each time."""
        self.time += timedelta(seconds=1)
        return self.time

    def take(self, other: Machine | Notebook) -> Merged:
        """Merge what another one holds."""
        notebook = other.notebook if isinstance(other, Machine) else other
        return self.notebook.merge(notebook.documents(), notebook.packed_words(), "another")

    def held(self) -> Any:
        """All that is kept, as other machines get it."""
        return self.notebook.documents(), self.notebook.packed_words()


def place(number: int) -> Place:
    """One of two places."""
    return Place("abc", number, 2, "社区", "的", "很")


def answered(rating: int) -> Callable[[Card, datetime], Card]:
    """An answer to a card."""

    def change(card: Card, when: datetime) -> Card:
        return card.answered(Memory(2, None, float(rating), 5.0, when + timedelta(days=rating), when), rating)

    return change


def first(entries: Any, number: int) -> str:
    """The id of one of the entries."""
    return str(entries[number % len(entries)].id) if entries else "none"


DEEDS: dict[str, Callable[[Notebook, str, str, int], object]] = {
    "keep": lambda book, term, text, number: book.glossary.keep(
        term,
        gloss=text,
        note=text,
        tags=[text[0]],
        sentences=[Sentence(f"{text}。", place(number) if number else None)],
    ),
    "edit": lambda book, term, text, number: book.glossary.edit(
        first(book.glossary.entries(), number), gloss=text, tags=[term]
    ),
    "rename": lambda book, term, text, number: book.glossary.edit(
        first(book.glossary.entries(), number), term=term
    ),
    "annotate": lambda book, term, text, number: book.glossary.edit(
        first(book.glossary.entries(), number), note=text
    ),
    "delete": lambda book, term, text, number: book.glossary.delete(first(book.glossary.entries(), number)),
    "restore": lambda book, term, text, number: book.trash.restore(first(book.trash.entries(), number)),
    "bookmark": lambda book, term, text, number: book.bookmarks.add(place(number), text),
    "unmark": lambda book, term, text, number: book.bookmarks.delete(first(book.bookmarks.entries(), number)),
    "note": lambda book, term, text, number: book.notes.write(place(number), text),
    "renote": lambda book, term, text, number: book.notes.edit(first(book.notes.entries(), number), text),
    "flag": lambda book, term, text, number: book.flags.turn(place(number)),
    "correct": lambda book, term, text, number: book.corrections.correct(place(number), text),
    "read here": lambda book, term, text, number: book.readings.read(place(number), *place(number).quote),
    "decide": lambda book, term, text, number: (
        book.decisions.split(term, *term) if number else book.decisions.join(term)
    ),
    "undecide": lambda book, term, text, number: book.decisions.forget(f"span {term}"),
    "mark": lambda book, term, text, number: book.words.mark(term, ("known", "learning")[number]),
    "answer": lambda book, term, text, number: book.cards.answer("e1", "recall", answered(number + 1), ""),
    "suspend": lambda book, term, text, number: book.cards.suspend("e1", "recall", bool(number)),
    "leave": lambda book, term, text, number: book.places.leave(
        place(0), number / 2 + 0.1, read=(0.1, 0.2 + number / 2)
    ),
    "sort": lambda book, term, text, number: book.articles.set("abc", ("finished", "archived")[number]),
    "tag": lambda book, term, text, number: book.articles.tag("abc", (term, text[0])[: number + 1]),
    "look up": lambda book, term, text, number: book.lookups.note(term, place(0) if number else None),
    "forget": lambda book, term, text, number: book.lookups.forget(term if number else None),
    "set": lambda book, term, text, number: book.settings.set("name", text),
    "add": lambda book, term, text, number: book.imports.add("0" * 64, "a.txt", {"abc": text, "def": term}),
    "remove": lambda book, term, text, number: book.imports.remove("0" * 64, ("abc", None)[number]),
    "undo": lambda book, term, text, number: book.undo(),
}
DEED = st.tuples(st.integers(0, 2), st.sampled_from(sorted(DEEDS)), TERM, TEXT, NUMBER)
MEETING = st.tuples(st.integers(0, 2), st.just("meet"), TERM, TEXT, NUMBER)
STORY = st.lists(st.one_of(DEED, DEED, DEED, MEETING), max_size=25)


def lived(story: list[Any], days: list[int], count: int = 3) -> list[Machine]:
    """The machines after all that was done on them."""
    machines = [Machine(each) for each in days[:count]]
    for who, deed, term, text, number in story:
        machine = machines[who % count]
        if deed == "meet":
            machine.take(machines[(who + 1 + number) % count])
        else:
            with suppress(StoreError):
                DEEDS[deed](machine.notebook, term, text, number)
    return machines


@given(STORY, st.lists(st.integers(-4, 4), min_size=3, max_size=3))
def test_in_whatever_order_notebooks_meet_one_comes_of_it(story: list[Any], days: list[int]) -> None:
    """Three machines: every order, each pair first, and meeting twice give the same records, down to the file."""
    machines = lived(story, days)
    results = []
    for order in itertools.permutations(machines):
        fresh = Machine()
        for machine in order:
            fresh.take(machine)
        results.append(fresh.held())
    assert all(result == results[0] for result in results)
    pair = Machine()
    pair.take(machines[1])
    pair.take(machines[2])
    assert machines[0].take(pair).complaints is not None
    assert machines[0].held() == results[0]
    again = machines[0].take(pair)
    assert again.changed == 0 and machines[0].held() == results[0]


def test_what_is_forgotten_here_is_no_news_from_elsewhere() -> None:
    """A look-up that the other machine still has comes to nothing where all were forgotten, each time they meet."""
    one, two = Machine(), Machine()
    one.notebook.lookups.note("社区")
    two.take(one)
    one.notebook.lookups.forget()
    assert one.take(two).changed == 0
    assert one.notebook.lookups.of("社区") is None


@given(STORY, st.lists(st.integers(-4, 4), min_size=2, max_size=2))
def test_two_machines_agree_after_they_met(story: list[Any], days: list[int]) -> None:
    """One takes the other's, the other takes that: both hold the same, and nothing more changes."""
    one, two = lived(story, days, 2)
    one.take(two)
    two.take(one)
    assert one.held() == two.held()
    assert one.take(two).changed == two.take(one).changed == 0


@given(STORY, st.lists(st.integers(-4, 4), min_size=2, max_size=2))
def test_what_was_written_since_they_met_is_there_afterwards(story: list[Any], days: list[int]) -> None:
    """Gloss, note, tag, sentence, mark, flag and answer that the other has not seen survive whatever it did."""
    one, two = lived(story, days, 2)
    place_ = Place("xyz", 3, 4, "新", "", "")
    entry = one.notebook.glossary.keep(
        "新词", gloss="own", note="写下", tags=["tag"], sentences=[Sentence("新词好。")]
    )
    one.notebook.bookmarks.add(place_, "here")
    one.notebook.notes.write(place_, "边上")
    one.notebook.flags.turn(place_)
    two.notebook.glossary.keep("新词", gloss="other", note="也写", tags=["more"])
    two.take(one)
    (kept,) = two.notebook.glossary.find("新词")
    assert kept.id == entry.id and kept.gloss in ("own", "other")
    assert all(each in f"{kept.gloss}\n{kept.note}" for each in ("own", "other", "写下", "也写"))
    assert set(kept.tags) == {"tag", "more"} and "新词好。" in [each.text for each in kept.sentences]
    assert [each.label for each in two.notebook.bookmarks.entries("xyz")] == ["here"]
    assert [each.text for each in two.notebook.notes.entries("xyz")] == ["边上"]
    assert len(two.notebook.flags.entries("xyz")) == 1


def met() -> tuple[Machine, Machine]:
    """Two machines with the same entry."""
    one, two = Machine(), Machine(3)
    one.notebook.glossary.keep("社区", gloss="old", note="一", tags=["甲"])
    two.take(one)
    return one, two


def test_a_gloss_that_loses_is_told_and_stays_readable() -> None:
    """Two glosses for one entry: the newer stands first, the other in the note, and both are named."""
    one, two = met()
    key = one.notebook.glossary.entries()[0].id
    one.notebook.glossary.edit(key, gloss="neighbourhood")
    two.notebook.glossary.edit(key, gloss="community")
    merged = one.take(two)
    assert merged.complaints == [
        "社区 has another gloss on each side: community is newer and stands first; kept beside it: neighbourhood"
    ]
    entry = one.notebook.glossary.entries()[0]
    assert (entry.gloss, entry.note) == ("community", "一\nOther gloss: neighbourhood")
    assert one.take(two).complaints == []


def test_a_note_that_was_written_on_after_meeting_is_not_doubled() -> None:
    """Who has seen the old note and writes another one replaces it everywhere; old copies change nothing."""
    one, two = met()
    key = one.notebook.glossary.entries()[0].id
    one.notebook.glossary.edit(key, note="一\n二")
    two.take(one)
    two.notebook.glossary.edit(key, note="三")
    one.take(two)
    two.take(one)
    assert one.notebook.glossary.entries()[0].note == two.notebook.glossary.entries()[0].note == "三"


@pytest.mark.parametrize("undone", [False, True])
def test_what_is_deleted_or_taken_back_stays_so_on_the_other_machine(undone: bool) -> None:
    """Flags, decisions and cards have no trash, and still their deletion is heard of."""
    one, two = Machine(), Machine(-3)
    one.notebook.flags.turn(place(0))
    one.notebook.decisions.join("四环")
    one.notebook.cards.answer("e1", "recall", answered(3), "")
    two.take(one)
    if undone:
        for _ in range(3):
            one.notebook.undo()
    else:
        one.notebook.flags.clear("abc")
        one.notebook.decisions.forget("span 四环")
    one.take(two)
    two.take(one)
    for machine in (one, two):
        assert machine.notebook.flags.entries() == machine.notebook.decisions.entries() == ()
        assert (machine.notebook.cards.get("e1", "recall") is None) == undone


def test_undo_after_a_merge_takes_the_readers_own_change_back() -> None:
    """What came from another machine was not done here; what was done here is taken back as ever."""
    one, two = met()
    one.notebook.words.mark("小区", "known")
    two.notebook.glossary.keep("小区")
    one.take(two)
    assert one.notebook.undo() == "Not taken back: Marked 小区 as known (changed elsewhere since, left as it is)"
    assert [entry.term for entry in one.notebook.glossary.entries()] == ["社区", "小区"]


def test_what_is_deleted_long_ago_is_still_known_to_be() -> None:
    """After the thirty days in the trash nothing of the record is left but that it is past."""
    one, two = met()
    one.notebook.glossary.delete(one.notebook.glossary.entries()[0].id)
    one.time += timedelta(days=31)
    one.notebook.trash.tidy()
    assert one.notebook.trash.entries() == ()
    assert "old" not in str(one.held())
    assert two.take(one).removed == 1
    assert one.take(two).changed == 0 and one.notebook.glossary.entries() == ()
