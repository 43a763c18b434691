"""A session of review against a plain model: answers, undo, deleting, crashes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from store.notebook import Notebook
from store.paths import Paths
from store.records import Card
from tui.desk.study.reviewing import Session
from tui.desk.study.scheduling import RATINGS, Schedule

TERMS = ("社区", "两委", "四环", "网格")
NOON = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)


class Clock:
    """A clock that can be set."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock() -> Clock:
    """The tests' clock."""
    return Clock()


@pytest.fixture
def notebook(tmp_path: Path, clock: Clock) -> Iterator[Notebook]:
    """A notebook with four terms."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(paths, clock) as opened:
        for term in TERMS:
            opened.glossary.keep(term, reading="x", gloss="y")
        yield opened


def test_the_intervals_shown_are_those_that_are_kept(notebook: Notebook) -> None:
    """Each key does what stands beside it; where no other card waits what is half learned comes at once."""
    session, schedule = Session(notebook, 10, 90), Schedule(90)
    queue = session.queue(NOON)
    asked = queue.new[0]
    card = Card(asked.entry.id, asked.kind, NOON)
    kept = [schedule.memory(card, rating, NOON).due - NOON for rating in RATINGS]
    assert list(session.intervals(asked, queue, NOON)) == kept == sorted(kept)
    alone = session.intervals(asked, queue._replace(new=(asked,)), NOON)
    assert list(alone) == [timedelta(0)] * 3 + [kept[3]]


def asked(notebook: Notebook, clock: Clock, new_cards: int = 20, ratings: int = 3) -> list[str]:
    """The terms of a session to its end, each answered the same way, ten minutes apart."""
    session, terms = Session(notebook, new_cards, 90), []
    while (question := session.queue(clock.time).next(clock.time)) and len(terms) < 50:
        terms.append(question.entry.term)
        session.answer(question, ratings)
        clock.time += timedelta(minutes=10)
    return terms


def test_each_entry_brings_one_new_card_a_day(notebook: Notebook, clock: Clock) -> None:
    """Four terms with three cards each are four new cards, the oldest entry first."""
    queue = Session(notebook, 20, 90).queue(clock.time)
    assert [question.entry.term for question in queue.new] == list(TERMS)
    assert {question.kind for question in queue.new} == {"recognise"}


def test_what_was_not_known_comes_after_the_others(notebook: Notebook, clock: Clock) -> None:
    """Answered again, a card waits until all others that may come early have come; alone it comes at once."""
    session, terms = Session(notebook, 20, 90), []
    for rating in (3, 3, 1, 1, 1, 1, 1, 1):
        question = session.queue(clock.time).next(clock.time)
        assert question
        terms.append(question.entry.term)
        session.answer(question, rating)
    assert terms == [*TERMS, *TERMS]
    for term in TERMS[1:]:
        notebook.glossary.delete(notebook.glossary.find(term)[0].id)
    for _ in range(2):
        question = session.queue(clock.time).next(clock.time)
        assert question and question.entry.term == TERMS[0]
        session.answer(question, 1)


def test_new_cards_are_limited_by_the_day(notebook: Notebook, clock: Clock) -> None:
    """Two a day are two, also in a second session; the next two come after four in the morning."""
    assert set(asked(notebook, clock, new_cards=2)) == set(TERMS[:2])
    assert Session(notebook, 2, 90).queue(clock.time).new == ()
    clock.time += timedelta(days=1)
    assert len(Session(notebook, 2, 90).queue(clock.time).new) == 2


def test_a_session_ends(notebook: Notebook, clock: Clock) -> None:
    """Known cards go away until another day."""
    assert len(asked(notebook, clock)) == 8
    assert Session(notebook, 20, 90).queue(clock.time).due(clock.time).total == 0


def test_a_deleted_entry_is_not_asked_and_comes_back_with_undo(notebook: Notebook, clock: Clock) -> None:
    """Cards follow their entry."""
    session = Session(notebook, 20, 90)
    question = session.queue(clock.time).new[0]
    session.answer(question, 1)
    notebook.glossary.delete(question.entry.id)
    later = clock.time + timedelta(minutes=5)
    assert question.entry.term not in [item.entry.term for _, item in session.queue(later).learning]
    notebook.undo()
    assert [item.id for _, item in session.queue(later).learning] == [question.id]


def test_a_card_put_off_makes_room_for_the_next_kind(notebook: Notebook, clock: Clock) -> None:
    """Only this question is not asked any more."""
    session = Session(notebook, 20, 90)
    question = session.queue(clock.time).new[0]
    session.put_off(question)
    after = session.queue(clock.time).new[0]
    assert (after.entry.term, after.kind) == (question.entry.term, "reading")


def test_what_an_entry_does_not_say_is_not_asked(tmp_path: Path, clock: Clock) -> None:
    """Without a reading and a gloss only recognising is left."""
    paths = Paths(tmp_path / "d2", tmp_path / "c2", tmp_path / "cc2")
    with Notebook.open(paths, clock) as bare:
        bare.glossary.keep("坝坝会")
        session = Session(bare, 20, 90)
        session.put_off(session.queue(clock.time).new[0])
        assert session.queue(clock.time).new == ()


class ReviewMachine(RuleBasedStateMachine):
    """Answers, cards put off, undo and crashes; the model is the answers of each card, and what is put off."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="review"))
        self.paths = Paths(self.folder / "data", self.folder / "config", self.folder / "cache")
        self.clock = Clock()
        self.notebook = Notebook.open(self.paths, self.clock)
        for term in TERMS:
            self.notebook.glossary.keep(term, reading="x", gloss="y")
        self.answers: dict[str, list[int]] = {}
        self.off: frozenset[str] = frozenset()
        self.past: list[tuple[dict[str, list[int]], frozenset[str]]] = []
        self.reopen(True)

    def teardown(self) -> None:
        """Leave no folder behind."""
        self.notebook.close()
        shutil.rmtree(self.folder)

    @rule(rating=st.integers(1, 4), minutes=st.sampled_from([0, 1, 15, -3000, 1440, 40_000]))
    def answer(self, rating: int, minutes: int) -> None:
        """Answer what is asked, some time later."""
        self.clock.time += timedelta(minutes=minutes)
        session = Session(self.notebook, 3, 90)
        question = session.queue(self.clock.time).next(self.clock.time)
        if question is None:
            return
        assert question.id not in self.off
        self.remember()
        card = session.answer(question, rating)
        self.answers.setdefault(card.id, []).append(rating)

    @rule()
    def put_off(self) -> None:
        """Ask the card in hand no more."""
        session = Session(self.notebook, 3, 90)
        question = session.queue(self.clock.time).next(self.clock.time)
        if question is not None:
            self.remember()
            self.off |= {session.put_off(question).id}

    def remember(self) -> None:
        """Before a change, so that it can be taken back."""
        self.past.append(({id: list(ratings) for id, ratings in self.answers.items()}, self.off))

    @rule()
    def undo(self) -> None:
        """Take the last change back."""
        said = self.notebook.undo()
        assert (said is not None) == bool(self.past)
        if self.past:
            self.answers, self.off = self.past.pop()

    @rule(clean=st.booleans())
    def reopen(self, clean: bool) -> None:
        """Close, or die as it is at this moment."""
        if clean:
            self.notebook.close()
        else:
            left = self.folder / "left"
            shutil.copytree(self.paths.data, left)
            self.notebook.close()
            shutil.rmtree(self.paths.data)
            left.rename(self.paths.data)
        self.notebook = Notebook.open(self.paths, self.clock)
        self.past.clear()

    @invariant()
    def every_answer_is_there_once(self) -> None:
        """The open notebook and a reader beside it know every answer, and nothing else."""
        with Notebook.read(self.paths) as reader:
            for notebook in (self.notebook, reader):
                cards: dict[str, Card] = dict(notebook.cards.by_id())
                assert {id for id, card in cards.items() if card.suspended} == self.off
                found = {id: [answer.rating for answer in card.reviews] for id, card in cards.items() if card.log}
                assert {id: sorted(ratings) for id, ratings in found.items()} == {
                    id: sorted(ratings) for id, ratings in self.answers.items()
                }
                assert notebook.findings == ()


TestReview = ReviewMachine.TestCase
TestReview.settings = settings(stateful_step_count=20, suppress_health_check=list(HealthCheck))


def test_what_is_looked_up_often_is_asked_first(notebook: Notebook, clock: Clock) -> None:
    """In either script, and the most often of all before the others."""
    for word, times in (("网格", 3), ("四环", 4), ("两委", 2)):
        for _ in range(times):
            clock.time += timedelta(minutes=1)
            notebook.lookups.note(word)
    queue = Session(notebook, 20, 90).queue(clock.time)
    assert [question.entry.term for question in queue.new] == ["四环", "网格", "社区", "两委"]
