"""Records become documents and come back, with what nobody here knows."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from each import each

from store.records import (
    ArticleMark,
    Bookmark,
    GlossaryEntry,
    Gone,
    Import,
    LeftAt,
    Lookups,
    Note,
    PersonalSetting,
    Place,
    Record,
    Sentence,
    UnreadableRecord,
    WordDecision,
    WordStatus,
    moment,
    own_split,
    stamp,
)

WHEN = datetime(2026, 11, 20, 20, 22, 35, 123456, tzinfo=timezone.utc)
PLACE = Place.of("abc", -1, "社区很好。", 0, 2)
RECORDS: list[Record] = [
    GlossaryEntry(
        "id", "社区", WHEN, WHEN, "s", "shèqū", "g", "CC-CEDICT", "n", ("甲",), (Sentence("句。", PLACE, "题"),)
    ),
    GlossaryEntry("id", "社区", WHEN, WHEN),
    Bookmark(PLACE, WHEN, WHEN, "here", "题"),
    Note(PLACE, "看看", WHEN, WHEN, Place("abc", 3, 4, ""), "题"),
    LeftAt(PLACE, 0.25, WHEN, "terms", 40, "题"),
    LeftAt(PLACE, 0.0, WHEN),
    own_split("达人参与", ("达人", "参与"), WHEN),
    Import("0" * 64, "a.txt", WHEN, WHEN, ("one", "two"), ("一", "二"), ("two",)),
    PersonalSetting("name", "", WHEN),
    ArticleMark("abc", "finished", WHEN),
    ArticleMark("abc", None, WHEN, ("物业", "local government")),
    Lookups("社区", (5, 7), PLACE, 7, "题", 3),
    Gone("flags", "key with blanks", WHEN, {"id": "key with blanks"}),
]


@each("record", RECORDS, ids=lambda record: type(record).__name__)
def test_a_record_comes_back_from_json(record: Record) -> None:
    """Through JSON and back a record is equal."""
    stored = json.loads(json.dumps(record.to_document()))
    assert type(record).from_document(stored) == record  # type: ignore[attr-defined]


@each("record", RECORDS, ids=lambda record: type(record).__name__)
def test_a_field_of_a_newer_version_is_kept(record: Record) -> None:
    """What nobody here knows is written back as it came."""
    stored = record.to_document() | {"colour": {"of": ["sky"]}}
    assert type(record).from_document(stored).to_document() == stored  # type: ignore[attr-defined]


@each(
    "wrong", [{"term": 1}, {"created": "yesterday"}, {"created": "2026-11-20"}, {"tags": "甲"}, {"sentences": [1]}]
)
def test_a_wrong_field_is_named(wrong: dict[str, object]) -> None:
    """A record that was damaged by hand is refused with the field's name or value."""
    stored = GlossaryEntry("id", "社区", WHEN, WHEN).to_document() | wrong
    with pytest.raises(UnreadableRecord):
        GlossaryEntry.from_document(stored)


def test_moments_are_utc_whatever_clock_they_come_from() -> None:
    """Chengdu's evening is stored as UTC's afternoon."""
    chengdu = timezone(timedelta(hours=8))
    assert stamp(datetime(2026, 11, 20, 20, 0, tzinfo=chengdu)) == "2026-11-20T12:00:00Z"
    assert moment(stamp(WHEN)) == WHEN
    with pytest.raises(ValueError, match="time zone"):
        stamp(datetime(2026, 11, 20))


def test_a_status_is_packed_into_a_few_characters() -> None:
    """The short form holds the status and the moment."""
    status = WordStatus("社区", "known", WHEN)
    assert WordStatus.unpacked("社区", status.packed()) == status
    with pytest.raises(UnreadableRecord):
        WordStatus.unpacked("社区", "forgotten 2026-11-20T12:00:00Z")


def test_the_place_keeps_a_little_of_what_stands_around_it() -> None:
    """Before and after are cut to a dozen characters."""
    place = Place.of("abc", 0, "一" * 30 + "社区" + "二" * 30, 30, 32)
    assert (place.quote, place.before, place.after) == ("社区", "一" * 12, "二" * 12)


def test_decisions_of_an_unknown_kind_are_refused() -> None:
    """A kind that this version does not know is no decision."""
    with pytest.raises(UnreadableRecord):
        WordDecision.from_document({"kind": "paint", "word": "社区", "changed": stamp(WHEN)})
