"""Laws of joining records: no side is favoured, no order, and nothing that was not seen is lost."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from store.records import stamp
from store.records.shapes import SHAPES
from store.records.versions import Versions, buried, document, joined, succeeded, versions

SHAPE = SHAPES["glossary"]
START = datetime(2026, 3, 1, tzinfo=timezone.utc)
FIRST: dict[str, Any] = {
    "id": "e",
    "term": "社区",
    "gloss": "a",
    "note": "甲",
    "tags": ["x"],
    "created": stamp(START),
}
FIRST["changed"] = FIRST["created"]
TEXTS = st.sampled_from(["", "a", "b", "c", "b\na"])
EDITS = st.one_of(
    st.tuples(st.sampled_from(["gloss", "note", "reading", "term"]), TEXTS),
    st.tuples(st.just("tags"), st.lists(st.sampled_from("xyz"), unique=True, max_size=3)),
    st.tuples(st.just("deleted"), st.just(None)),
    st.tuples(st.just("meet"), st.integers(0, 2)),
)
STEPS = st.lists(st.tuples(st.integers(0, 2), EDITS), max_size=12)
CLOCKS = st.lists(st.integers(-5, 5), min_size=3, max_size=3)


def stored(held: Versions) -> dict[str, Any]:
    """The document, as it comes back from a file."""
    again: dict[str, Any] = json.loads(json.dumps(document("e", held, SHAPE)))
    return again


def machines(steps: list[Any], clocks: list[int]) -> list[Versions]:
    """Three copies of one record, each changed by a machine whose clock is wrong by days; some meet on the way."""
    held = [versions(FIRST, SHAPE)] * 3
    for second, (machine, (field, value)) in enumerate(steps, 1):
        before = stored(held[machine])
        if field == "meet":
            held[machine] = joined(held[machine], held[value])
        elif field == "deleted":
            held[machine] = versions(before, SHAPE) if not held[machine].is_there else buried(before, SHAPE)
        else:
            now = stamp(START + timedelta(days=clocks[machine], seconds=second))
            after = {name: each for name, each in before.items() if name != "history"} | {
                field: value,
                "changed": now,
            }
            after = {name: each for name, each in after.items() if each not in ("", [])}
            held[machine] = succeeded(before, after, SHAPE)
        assert versions(stored(held[machine]), SHAPE) == held[machine], "the file tells all that is known"
    return held


@given(STEPS, CLOCKS)
def test_joining_has_no_order_and_no_side(steps: list[Any], clocks: list[int]) -> None:
    """Commutative, associative, idempotent, down to the stored bytes, whatever each machine's clock says."""
    one, two, three = machines(steps, clocks)
    assert joined(one, two) == joined(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))
    assert joined(one, one) == one == joined(versions(FIRST, SHAPE), one)
    assert stored(joined(one, two)) == stored(joined(two, one))
    assert joined(joined(one, two), two) == joined(one, two)


@given(STEPS, CLOCKS, TEXTS)
def test_an_edit_that_nobody_saw_is_never_lost(steps: list[Any], clocks: list[int], text: str) -> None:
    """Whatever the others did meanwhile, what was written last on one machine can be read in what comes of it."""
    held = machines(steps, clocks)
    now = stamp(START + timedelta(days=clocks[0], minutes=1))
    before = stored(held[0])
    fresh = f"新{text}"
    after = {name: each for name, each in before.items() if name != "history"} | {"changed": now}
    for field in ("gloss", "note"):
        edited = succeeded(before, {"term": "社区", "created": FIRST["created"], **after, field: fresh}, SHAPE)
        both = joined(joined(edited, held[1]), held[2])
        assert both.is_there
        record = stored(both)
        assert fresh in f"{record.get('gloss')}\n{record.get('note')}"


@given(STEPS, CLOCKS)
def test_an_edit_wins_over_what_it_saw(steps: list[Any], clocks: list[int]) -> None:
    """Who has met everybody and then writes is not overruled, not even by a clock that runs days ahead."""
    one, two, three = machines(steps, clocks)
    before = stored(joined(joined(one, two), three))
    after = {name: each for name, each in before.items() if name != "history"}
    after |= {"term": "新", "gloss": "最后", "note": "最后的话", "tags": ["end"], "created": FIRST["created"]}
    last = succeeded(before, after | {"changed": stamp(START - timedelta(days=9))}, SHAPE)
    for other in (one, two, three):
        last = joined(other, last)
    record = stored(last)
    assert (record["term"], record["gloss"], record["note"], record["tags"]) == ("新", "最后", "最后的话", ["end"])


def test_a_deletion_takes_what_it_saw_and_a_change_brings_it_back() -> None:
    """An old copy stays deleted; one that was changed meanwhile comes back whole."""
    later = FIRST | {"note": "乙", "changed": stamp(START + timedelta(hours=1))}
    kept, gone = succeeded(FIRST, later, SHAPE), buried(FIRST, SHAPE)
    assert not joined(versions(FIRST, SHAPE), gone).is_there
    assert stored(joined(kept, gone))["note"] == "乙"
    seen = buried(stored(kept), SHAPE)
    assert not joined(kept, seen).is_there and not joined(versions(FIRST, SHAPE), seen).is_there


def test_two_notes_stand_one_under_the_other_and_the_other_gloss_with_them() -> None:
    """What nobody chose between is shown; writing the note anew, or the gloss, is the choice."""
    one = succeeded(FIRST, FIRST | {"note": "一", "gloss": "b", "changed": stamp(START + timedelta(days=1))}, SHAPE)
    two = succeeded(FIRST, FIRST | {"note": "二", "gloss": "c", "changed": stamp(START + timedelta(days=2))}, SHAPE)
    both = stored(joined(one, two))
    assert (both["gloss"], both["note"]) == ("c", "一\n二\nOther gloss: b")
    now = {"changed": stamp(START + timedelta(days=3))}
    chosen = {name: each for name, each in both.items() if name != "history"} | now
    assert stored(succeeded(both, chosen | {"note": "三"}, SHAPE))["note"] == "三"
    again = stored(joined(succeeded(both, chosen | {"gloss": "d"}, SHAPE), one))
    assert (again["gloss"], again["note"]) == ("d", "一\n二")


def test_what_another_program_wrote_into_the_record_counts() -> None:
    """A script that changes a field with stock TinyDB, or breaks the history, loses nothing of its own."""
    one = succeeded(FIRST, FIRST | {"gloss": "b", "changed": stamp(START + timedelta(days=1))}, SHAPE)
    two = succeeded(FIRST, FIRST | {"gloss": "c", "changed": stamp(START + timedelta(days=2))}, SHAPE)
    both = stored(joined(one, two))
    for history in (both["history"], {"at": 7, "also": [1]}, "broken", None):
        edited = both | {"gloss": "by a script", "history": history}
        assert stored(versions(edited, SHAPE))["gloss"] == "by a script"
