"""What TinyDB documents of databases, tables, queries and storages holds on ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, TinyDB, where
from tinydb.operations import delete, increment
from tinydb.queries import QueryLike
from tinydb.table import Document

from store.database import Database, open_database
from store.database.storage import JournalStorage


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """Three documents in the default table."""
    with open_database(path) as database:
        database.insert_multiple({"int": 1, "char": char} for char in "abc")
        yield database


class OwnMapping(Mapping[str, Any]):
    """A document that is no dictionary."""

    def __init__(self, **data: Any) -> None:
        self.data = data

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)


def test_it_is_a_tinydb(db: Database) -> None:
    """What is opened is a TinyDB with our storage, and shows what it holds as TinyDB does."""
    assert isinstance(db, TinyDB)
    assert isinstance(db.storage, JournalStorage)
    assert "tables=['_default'], tables_count=1, default_table_documents_count=3" in repr(db)
    assert repr(db.table("other")).startswith("<Table name='other', total=0, storage=")


def test_inserting_gives_ids(db: Database) -> None:
    """Ids count up, whatever is inserted; a document of its own id keeps it, and those after it follow."""
    assert db.insert({"int": 4}) == 4
    assert db.insert(Document({"int": 5}, 12)) == 12
    assert db.insert_multiple([{"int": 6}, Document({"int": 7}, 77)]) == [13, 77]
    assert db.insert(OwnMapping(int=8)) == 78
    assert db.get(doc_id=78) == {"int": 8}


@pytest.mark.parametrize("document", [[1, 2, 3], {"bark"}, "text", object()])
def test_only_mappings_are_documents(db: Database, document: Any) -> None:
    """Anything that is no mapping is refused, alone and among others, and nothing is inserted."""
    with pytest.raises(ValueError, match="Mapping"):
        db.insert(document)
    with pytest.raises(ValueError, match="Mapping"):
        db.insert_multiple([{"fine": 1}, document])
    assert len(db) == 3


def test_an_id_is_given_once(db: Database) -> None:
    """Inserting under an id that is there is refused, and nothing of that call is kept."""
    with pytest.raises(ValueError, match="already exists"):
        db.insert(Document({}, 2))
    with pytest.raises(ValueError, match="already exists"):
        db.insert_multiple([{"new": 1}, Document({}, 3)])
    assert [each.doc_id for each in db] == [1, 2, 3]


def test_searching(db: Database) -> None:
    """Search, get, contains and count by query."""
    assert [each["char"] for each in db.search(where("int") == 1)] == ["a", "b", "c"]
    found = db.get(Query().char == "b")
    assert isinstance(found, Document)
    assert (found, found.doc_id) == ({"int": 1, "char": "b"}, 2)
    assert db.get(where("char") == "z") is None
    assert db.contains(where("char") == "a")
    assert not db.contains(where("char") == "z")
    assert db.count(where("char").one_of(["a", "z"])) == 1


def test_getting_by_id(db: Database) -> None:
    """Documents by one id and by several; an id that is not there is no error."""
    assert db.get(doc_id=1) == {"int": 1, "char": "a"}
    assert db.get(doc_id=99) is None
    assert db.get(doc_ids=[3, 1, 99]) == [{"int": 1, "char": "a"}, {"int": 1, "char": "c"}]
    assert db.contains(doc_id=2)
    assert not db.contains(doc_id=99)


@pytest.mark.parametrize("call", ["get", "contains", "remove"])
def test_asking_for_nothing_is_an_error(db: Database, call: str) -> None:
    """A call that names neither query nor id is refused as TinyDB refuses it."""
    with pytest.raises(RuntimeError):
        getattr(db, call)()


def test_updating(db: Database) -> None:
    """Update by query, by id, of all, by function, by operation, by any mapping; the ids that were updated."""
    assert db.update({"int": 2}, where("char") == "a") == [1]
    assert db.update({"int": 3}, doc_ids=[2, 99]) == [2]
    assert db.update({"seen": True}) == [1, 2, 3]
    assert db.update(increment("int"), where("char") == "c") == [3]
    assert db.update(delete("seen"), where("char") == "c") == [3]
    assert db.update(OwnMapping(char="d"), doc_ids=[3]) == [3]
    assert db.all() == [
        {"int": 2, "char": "a", "seen": True},
        {"int": 3, "char": "b", "seen": True},
        {"int": 2, "char": "d"},
    ]


def test_updating_several_ways_at_once(db: Database) -> None:
    """Each update is tried on each document as the updates before it left it."""
    updates: list[tuple[Mapping[str, Any] | Callable[[Any], None], QueryLike]] = [
        ({"int": 2}, where("char") == "a"),
        (increment("int"), where("int") == 2),
    ]
    assert db.update_multiple(updates) == [1, 1]
    assert db.get(doc_id=1) == {"int": 3, "char": "a"}


def test_upserting(db: Database) -> None:
    """Update what matches, insert what is missing, by query and by id."""
    assert db.upsert({"int": 5}, where("char") == "a") == [1]
    assert db.upsert({"int": 9, "char": "x"}, where("char") == "x") == [4]
    assert db.upsert(Document({"char": "v"}, 1)) == [1]
    assert db.upsert(Document({"char": "w"}, 7)) == [7]
    assert db.get(doc_id=1) == {"int": 5, "char": "v"}
    with pytest.raises(ValueError, match="doc_id"):
        db.upsert({"neither": "query nor id"})


def test_removing(db: Database) -> None:
    """Remove by query and by id; the ids that were removed."""
    assert db.remove(where("char") == "b") == [2]
    assert db.remove(doc_ids=[3, 99]) == [3]
    assert [each.doc_id for each in db] == [1]


def test_truncating_and_dropping_begin_anew(db: Database) -> None:
    """A truncated table is empty but there; a dropped one is gone; both count ids from one again."""
    db.truncate()
    assert (len(db), db.tables(), db.insert({})) == (0, {"_default"}, 1)
    db.table("other").insert({})
    db.drop_table("other")
    db.drop_table("never there")
    assert db.tables() == {"_default"}
    assert db.table("other").insert({}) == 1
    db.drop_tables()
    assert (db.tables(), len(db), db.insert({})) == (set(), 0, 1)


def test_tables_are_apart(db: Database) -> None:
    """Each table has its own documents and ids, and is one object however often it is asked for."""
    assert db.table("words").insert({"int": 1}) == 1
    assert db.tables() == {"_default", "words"}
    assert db.table("words") is db.table("words")
    assert db.table("words").name == "words"
    assert db.table("words").count(where("int") == 1) == 1


def test_an_empty_table_can_be_kept(path: Path) -> None:
    """`persist_empty` makes a table be there, and leaves one that is there alone."""
    with open_database(path) as db:
        db.table("empty", persist_empty=True)
        db.table("full").insert({"a": 1})
    with open_database(path) as db:
        assert len(db.table("full", persist_empty=True)) == 1
        assert db.tables() == {"empty", "full"}


def test_iterating_while_changing(db: Database) -> None:
    """Going through the documents is not disturbed by changes made on the way."""
    for document in db:
        db.update({"seen": True}, doc_ids=[document.doc_id])
        db.insert({"more": 1})
    assert len(db) == 6


def test_everything_is_there_after_reopening(path: Path) -> None:
    """Closing and opening again changes nothing, through the context manager or by hand."""
    value = {"none": None, "real": 3.14, "text": "“四环”🎐", "list": [1, [True]], "map": {"键": {"": []}}}
    with open_database(path) as db:
        db.insert(value)
        db.table("other").insert_multiple([{"n": n} for n in range(20)])
        db.table("other").remove(where("n") > 4)
    with open_database(str(path)) as db:
        assert db.all() == [value]
        assert [each.doc_id for each in db.table("other")] == [1, 2, 3, 4, 5]


def test_the_storage_reads_and_writes_the_whole(path: Path) -> None:
    """As TinyDB's own storages: nothing at first, then whatever was written, whatever its shape."""
    storage = JournalStorage(path)
    assert storage.read() is None
    whole = {"none": [None, None], "int": 42, "list": ["a"], "dict": {"hp": 13}, "bool": [True]}
    storage.write(whole)
    assert storage.read() == whole
    storage.close()
    storage = JournalStorage(path)
    assert storage.read() == whole
    storage.write({})
    assert storage.read() == {}
    storage.close()


def test_own_classes_for_documents_and_ids(path: Path) -> None:
    """TinyDB's class variables for documents and ids are respected."""

    class Entry(Document):
        pass

    with open_database(path) as db:
        table = db.table("words")
        table.document_class = Entry
        table.document_id_class = str  # type: ignore[assignment]
        table.insert(Entry({"n": 1}, "坝坝会"))  # type: ignore[arg-type]
        (found,) = table.search(where("n") == 1)
        assert (type(found), found.doc_id) == (Entry, "坝坝会")
    with open_database(path) as db:
        assert db.table("words").get(doc_id="坝坝会") == {"n": 1}  # type: ignore[call-overload]
