"""What goes in and comes out: bad values change nothing, results alias nothing, ids are never used again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tinydb import where

from store.database import Database, open_database
from store.errors import StoreError

BAD = [{1, 2}, float("nan"), float("inf"), "\ud800", object(), b"bytes", {("a", "b"): 1}]


@pytest.fixture
def db(path: Path) -> Database:
    """One entry with a list and a dictionary in it."""
    database = open_database(path)
    database.insert({"term": "坝坝会", "tags": ["党建"], "more": {"n": 1}})
    return database


@pytest.mark.parametrize("value", BAD, ids=lambda value: type(value).__name__)
def test_a_value_that_json_cannot_hold_changes_nothing(db: Database, path: Path, value: Any) -> None:
    """Refused in every way it may come, with an error of ours that is also the one TinyDB gives."""
    before, memory = path.read_bytes(), db.all()
    changes: list[Any] = [
        lambda: db.insert({"bad": value}),
        lambda: db.insert_multiple([{"fine": 1}, {"bad": [value]}]),
        lambda: db.update({"bad": {"deep": value}}),
        lambda: db.update(lambda document: document["tags"].append(value)),
        lambda: db.upsert({"bad": value}, where("term") == "坝坝会"),
        lambda: db.storage.write({"_default": {"1": {"bad": value}}}),
    ]
    for change in changes:
        with pytest.raises((TypeError, ValueError)) as caught:
            change()
        assert isinstance(caught.value, StoreError)
        assert caught.value.hint
        assert (path.read_bytes(), db.all()) == (before, memory)
    assert db.insert({"fine": 1}) == 2


def test_an_updater_that_fails_changes_nothing(db: Database, path: Path) -> None:
    """A function that raises half-way leaves every document as it was, those it had reached before too."""
    db.insert({"term": "两委"})
    before = path.read_bytes()

    def careless(document: Any) -> None:
        document["seen"] = True
        document["tags"].append("x")

    with pytest.raises(KeyError):
        db.update(careless)
    assert path.read_bytes() == before
    assert not db.contains(where("seen").exists())
    assert db.get(doc_id=1) == {"term": "坝坝会", "tags": ["党建"], "more": {"n": 1}}


def test_a_transaction_that_fails_changes_nothing(db: Database, path: Path) -> None:
    """Whatever was changed in a transaction is forgotten when it ends with an error."""
    before, memory = path.read_bytes(), db.all()
    with pytest.raises(ZeroDivisionError), db.transaction():
        db.insert({"term": "两委"})
        db.table("words").truncate()
        assert len(db) == 2
        raise ZeroDivisionError
    assert (path.read_bytes(), db.all(), db.tables()) == (before, memory, {"_default"})


def test_a_transaction_sees_its_own_changes(db: Database) -> None:
    """Within a transaction everything reads as if it were kept already."""
    table = db.table("words")
    with db.transaction():
        assert table.insert({"n": 1}) == 1
        assert table.search(where("n") == 1) == [{"n": 1}]
        table.update({"n": 2})
        assert (table.count(where("n") == 2), table.count(where("n") == 1), len(table)) == (1, 0, 1)
        table.remove(doc_ids=[1])
        assert (table.all(), table.get(doc_id=1), db.tables()) == ([], None, {"_default", "words"})
        assert table.insert({"n": 3}) == 2
        db.drop_table("words")
        assert db.tables() == {"_default"}
        table.insert({"n": 4})
    assert table.all() == [{"n": 4}]


def test_a_transaction_is_one_line(db: Database, path: Path) -> None:
    """Many changes in many tables go into the file together, as one line; none at all write nothing."""
    lines = len(path.read_bytes().splitlines())
    with db.transaction():
        for number in range(50):
            db.table(f"table {number % 5}").insert({"n": number})
    assert len(path.read_bytes().splitlines()) == lines + 1
    with db.transaction():
        db.update({"term": "坝坝会"}, doc_ids=[1])
    assert len(path.read_bytes().splitlines()) == lines + 1


def test_what_is_handed_out_is_a_copy(db: Database) -> None:
    """Changing a result, however it was got, changes neither the database nor what the next one gets."""
    query = where("term") == "坝坝会"
    ways: list[Any] = [
        lambda: db.search(query)[0],
        lambda: db.get(query),
        lambda: db.get(doc_id=1),
        lambda: db.get(doc_ids=[1])[0],
        lambda: db.all()[0],
        lambda: next(iter(db)),
        lambda: db.storage.read()["_default"]["1"],
    ]
    for way in [*ways, *ways]:
        result = way()
        result["tags"].append("scribble")
        result["more"]["n"] = 2
        result["new"] = True
    assert [way() for way in ways] == [{"term": "坝坝会", "tags": ["党建"], "more": {"n": 1}}] * len(ways)
    assert len(db.search(query)) == 1


def test_what_was_put_in_is_no_longer_yours(db: Database) -> None:
    """Changing a document after it was inserted, or a value after an update, changes nothing."""
    document = {"tags": ["a"]}
    doc_id = db.insert(document)
    document["tags"].append("b")
    tags = ["c"]
    db.update({"more": tags}, doc_ids=[doc_id])
    tags.append("d")
    assert db.get(doc_id=doc_id) == {"tags": ["a"], "more": ["c"]}


def test_memory_holds_what_the_file_holds(path: Path) -> None:
    """Tuples and number keys read back at once as they will after reopening."""
    with open_database(path) as db:
        db.insert({"pair": (1, 2), "map": {1: "one"}})
        now = db.all()
    with open_database(path) as db:
        assert db.all() == now == [{"pair": [1, 2], "map": {"1": "one"}}]


@pytest.mark.parametrize("reopen", [False, True])
def test_ids_are_never_used_again(path: Path, reopen: bool) -> None:
    """The id of a removed entry is not given to another one, in this session or after closing and opening."""
    database = open_database(path)
    assert database.insert_multiple([{}, {}, {}]) == [1, 2, 3]
    database.remove(doc_ids=[2, 3])
    if reopen:
        database.close()
        database = open_database(path)
    assert database.insert({}) == 4
    database.remove(doc_ids=[4])
    again = open_database(path)  # while the journal is not folded
    assert again.insert({}) == 5
    assert database.insert({}) == 6


def test_the_files_own_table_is_not_for_use(db: Database) -> None:
    """The name under which the file keeps its own numbers is refused for a table."""
    with pytest.raises(StoreError, match="_meta"):
        db.table("_meta").insert({})
    assert db.tables() == {"_default"}
