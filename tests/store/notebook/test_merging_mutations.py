"""Every rule of joining matters: with one taken away, a law of the merge is found broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
import test_merging
from test_merging import Machine, answered, met, place

from store.notebook import history, merging, remembered, shelf, words
from store.records import LeftAt, shapes, versions
from store.records.shapes import Shape
from store.records.versions import Versions

Patch = pytest.MonkeyPatch
_joined, _succeeded, _buried = versions.joined, versions.succeeded, versions.buried


def joined_by_the_clock(one: Versions, other: Versions) -> Versions:
    """The last writer wins, without a word."""
    both = _joined(one, other)
    newest = {
        part: {max(values, key=lambda value: (values[value], value)): 0} for part, values in both.live.items()
    }
    return Versions({**both.live, **{part: newest[part] for part in newest if part == "gloss"}}, both.was)


def joined_with_the_past(one: Versions, other: Versions) -> Versions:
    """What was replaced comes back."""
    return Versions(
        _joined(one._replace(was=frozenset()), other._replace(was=frozenset())).live, one.was | other.was
    )


def first_alone(one: Versions, other: Versions) -> Versions:
    """The one at hand is favoured."""
    return one if one.live else other


def forgetting(before: Any, after: Any, shape: Shape) -> Versions:
    """An edit that does not note what it replaced."""
    return _succeeded(before, after, shape)._replace(was=frozenset())


def the_same_mark(part: str, value: str, was: Iterable[str]) -> str:
    """A value that is written again is taken for the one that is past."""
    return str(versions.fingerprint(part, value))


def unburied(stored: Any, shape: Shape) -> Versions:
    """A deletion that supersedes nothing."""
    return versions.versions(stored, shape)


def edited_then_merged() -> None:
    """Two glosses that have not seen each other."""
    test_merging.test_a_gloss_that_loses_is_told_and_stays_readable()


def not_doubled() -> None:
    """A note that replaces the one it has seen."""
    test_merging.test_a_note_that_was_written_on_after_meeting_is_not_doubled()


def deleted_stays() -> None:
    """Deletions without a trash."""
    test_merging.test_what_is_deleted_or_taken_back_stays_so_on_the_other_machine(False)


def undone_stays() -> None:
    """What was taken back on one machine."""
    test_merging.test_what_is_deleted_or_taken_back_stays_so_on_the_other_machine(True)


def deleted_entry_stays() -> None:
    """An entry deleted on one machine."""
    test_merging.test_what_is_deleted_long_ago_is_still_known_to_be()


def written_again() -> None:
    """A gloss that went there and back, and an old copy of the time between."""
    one, two = met()
    key = one.notebook.glossary.entries()[0].id
    one.notebook.glossary.edit(key, gloss="new")
    two.take(one)
    one.notebook.glossary.edit(key, gloss="old")
    one.take(two)
    assert one.notebook.glossary.entries()[0].gloss == "old"
    two.take(one)
    assert two.notebook.glossary.entries()[0].gloss == "old"


def clock_behind() -> None:
    """A place is left and a word marked on a machine whose clock is days behind, after both met."""
    ahead, behind = Machine(5), Machine()
    ahead.notebook.places.leave(place(0), 0.2)
    ahead.notebook.words.mark("社区", "learning")
    behind.take(ahead)
    behind.notebook.places.leave(place(1), 0.9)
    behind.notebook.words.mark("社区", "known")
    ahead.take(behind)
    assert ahead.notebook.places.of("abc").progress == 0.9  # type: ignore[union-attr]
    assert ahead.notebook.words.status("社区") == "known"


def both_read() -> None:
    """Two parts of an article, read on two machines."""
    one, two = Machine(), Machine()
    one.notebook.places.leave(place(0), 0.3, read=(0.0, 0.3))
    two.notebook.places.leave(place(0), 0.9, read=(0.6, 0.9))
    one.take(two)
    assert one.notebook.places.of("abc").read == (0.0, 0.3, 0.6, 0.9)  # type: ignore[union-attr]


def answers_of_both() -> None:
    """A card answered on two machines, once on each."""
    one, two = Machine(), Machine(1)
    one.notebook.cards.answer("e1", "recall", answered(3), "")
    two.notebook.cards.answer("e1", "recall", answered(4), "")
    one.take(two)
    card = one.notebook.cards.get("e1", "recall")
    assert card is not None and [review.rating for review in card.reviews] == [3, 4]


def forgotten_everywhere() -> None:
    """A look-up that another machine still remembers."""
    one, two = Machine(), Machine()
    one.notebook.lookups.note("台账")
    two.take(one)
    one.notebook.lookups.forget()
    one.take(two)
    two.take(one)
    assert one.notebook.lookups.of("台账") is None
    assert all("台账" not in str(machine.held()) for machine in (one, two))


def put(target: object, name: str, new: object) -> Callable[[Patch], None]:
    """Put something else in a rule's place."""
    return lambda patch: patch.setattr(target, name, new)


def cards_as_one(patch: Patch) -> None:
    """The answers of a card as one value."""
    patch.setitem(shapes.SHAPES, "cards", Shape())  # type: ignore[arg-type]


MUTATIONS: dict[str, tuple[Callable[[Patch], None], Callable[[], None]]] = {
    "the last writer wins": (put(merging, "joined", joined_by_the_clock), edited_then_merged),
    "the past comes back": (put(merging, "joined", joined_with_the_past), not_doubled),
    "one side is favoured": (put(merging, "joined", first_alone), edited_then_merged),
    "an edit forgets what it replaced": (put(shelf, "succeeded", forgetting), not_doubled),
    "a value written again is past": (put(versions, "mark", the_same_mark), written_again),
    "a deletion supersedes nothing": (put(versions, "buried", unburied), deleted_entry_stays),
    "deletions are not told": (put(history.History, "_buried", lambda self, draft: ()), deleted_stays),
    "what is taken back is not told": (put(history.History, "_buried", lambda self, draft: ()), undone_stays),
    "the clock decides of places": (put(remembered, "after", lambda when, before: when), clock_behind),
    "the clock decides of words": (put(words, "after", lambda when, before: when), clock_behind),
    "the last place is all": (put(LeftAt, "united", lambda self, other: self), both_read),
    "answers are one value": (cards_as_one, answers_of_both),
    "what is forgotten comes back": (
        put(merging, "clear_forgotten", lambda draft, shelf: None),
        forgotten_everywhere,
    ),
    "rivals are not told": (put(merging, "rivals", lambda held, shape: {}), edited_then_merged),
    "the other gloss is not shown": (put(Shape, "losers", lambda self, name, parts: ()), edited_then_merged),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_without_it_something_is_lost(name: str, monkeypatch: Patch) -> None:
    """The check passes with the rule and fails without it."""
    take, check = MUTATIONS[name]
    check()
    with monkeypatch.context() as patch:
        take(patch)
        with pytest.raises(AssertionError):
            check()
