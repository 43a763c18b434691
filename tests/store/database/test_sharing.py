"""Several programs and several threads at one notebook."""

from __future__ import annotations

import itertools
import os
import signal
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sharing_checks import check_two_writers, child, ended
from tinydb import TinyDB, where
from tinydb.table import Document

from store.database import ledger, open_database
from store.database.errors import Busy, Conflict
from store.database.storage import JournalStorage


def test_two_writers_and_a_reader_lose_nothing(tmp_path: Path) -> None:
    """Inserts, a shared counter and folding from two programs at once, while a third reads without a lock."""
    check_two_writers(tmp_path)


def test_an_open_app_sees_what_another_program_keeps(path: Path) -> None:
    """Changes, removals, folds and new tables of another program show up, in cached results too."""
    app = open_database(path)
    query = where("term") == "坝坝会"
    assert app.count(query) == 0
    assert not app.refresh()
    with open_database(path) as other:
        other.insert({"term": "坝坝会"})
        assert app.refresh()
        assert app.count(query) == 1
        other.update({"note": "seen"})
        assert app.search(query)[0]["note"] == "seen"
    other = open_database(path)  # the file was folded by closing
    other.table("words").insert({})
    assert app.tables() == {"_default", "words"}
    other.remove(query)
    assert (app.count(query), len(app)) == (0, 0)
    version = app.version
    other.close()
    app.refresh()
    assert app.insert({"term": "两委"}) == 2
    assert app.version > version


def test_a_change_that_was_taken_back_is_forgotten(path: Path) -> None:
    """A reader that saw a change before its save failed does not keep it."""
    with open_database(path) as database:
        database.insert({"term": "坝坝会"})
    reader = open_database(path, read_only=True)
    before = path.read_bytes()
    with open_database(path) as writer:
        writer.insert({"term": "taken back"})
        assert len(reader) == 2
        os.truncate(path, len(before))
        assert len(reader) == 1
        path.write_bytes(before)
    assert [each["term"] for each in reader] == ["坝坝会"]


def test_the_lock_comes_back_when_its_holder_dies(path: Path) -> None:
    """A program killed in the midst of a change stops nobody."""
    open_database(path).close()
    ready, tell = os.pipe()

    def hang() -> None:
        with open_database(path).transaction():
            os.write(tell, b".")
            time.sleep(60)

    holder = child(hang)
    os.read(ready, 1)
    os.kill(holder, signal.SIGKILL)
    assert ended(holder) == -signal.SIGKILL
    with open_database(path) as database:
        assert database.insert({}) == 1


def test_waiting_for_the_lock_ends_and_reading_never_waits(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another program holds on, reading goes on, and a change is refused in words after a while."""
    monkeypatch.setattr(ledger, "PATIENCE", 0.2)
    with open_database(path) as database:
        database.insert({"term": "坝坝会"})
    holder, waiting = open_database(path), open_database(path)
    refused: list[Busy] = []

    def wait() -> None:
        try:
            waiting.insert({})
        except Busy as error:
            refused.append(error)

    with holder.transaction():
        thread = threading.Thread(target=wait)
        thread.start()
        assert len(open_database(path, read_only=True)) == 1
        assert len(open_database(path)) == 1
        thread.join(10)
        assert len(refused) == 1
        assert refused[0].hint
    assert waiting.insert({"term": "两委"}) == 2


def test_stock_tables_get_a_conflict_and_overwrite_nothing(path: Path) -> None:
    """TinyDB's own table reads and writes in two steps; what came in between is not lost."""
    with TinyDB(path, storage=JournalStorage) as stock, open_database(path) as other:
        stock.insert({"n": 1})
        read = stock.storage.read()
        other.insert({"n": 2})
        with pytest.raises(Conflict, match="meanwhile"):
            stock.storage.write({**(read or {}), "more": {}})
        assert [each["n"] for each in other] == [1, 2]
        with pytest.raises(ValueError, match="already exists"):
            stock.insert({"n": 3})  # its own idea of the next id is old
        stock.insert(Document({"n": 3}, 3))
        assert [each["n"] for each in other] == [1, 2, 3]


def test_threads_lose_nothing(path: Path) -> None:
    """Threads that insert, count up and search at once see whole documents and lose none."""
    database = open_database(path)
    database.table("counter").insert({"n": 0})
    errors: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for number in range(25):
                database.insert({"thread": thread, "number": number, "same": [number, number]})
                with database.transaction(durable=False):
                    database.table("counter").update(lambda each: each.update(n=each["n"] + 1))
        except BaseException as error:
            errors.append(error)

    def search() -> None:
        try:
            while any(each.is_alive() for each in workers):
                for each in database.search(where("number") >= 0):
                    assert each["same"] == [each["number"]] * 2
                assert len(database.all()) <= len(database)
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work, args=(thread,)) for thread in range(4)]
    searcher = threading.Thread(target=search)
    for each in [*workers, searcher]:
        each.start()
    for each in [*workers, searcher]:
        each.join()
    assert errors == []
    assert database.table("counter").get(doc_id=1) == {"n": 100}
    database.close()
    with open_database(path) as again:
        assert sorted((each["thread"], each["number"]) for each in again) == [
            (thread, number) for thread in range(4) for number in range(25)
        ]


def test_reading_does_not_wait_for_the_disk(path: Path) -> None:
    """While one thread's save is being forced out, another reads what was kept before."""
    from store.database.system import OperatingSystem

    inside, go_on = threading.Event(), threading.Event()

    class Slow(OperatingSystem):
        slow = False

        def sync(self, file: int) -> None:
            if self.slow:
                inside.set()
                assert go_on.wait(10)
            super().sync(file)

    system = Slow()
    database = open_database(path, system=system)
    database.insert({"n": 1})
    system.slow = True
    saver = threading.Thread(target=lambda: database.insert({"n": 2}))
    saver.start()
    assert inside.wait(10)
    assert database.all() == [{"n": 1}]
    assert database.search(where("n") == 2) == []
    go_on.set()
    saver.join()
    assert len(database) == 2


def test_a_forked_child_goes_on_safely(path: Path) -> None:
    """A process that forks with the notebook open shares neither lock nor place with its child."""
    database = open_database(path)
    database.insert({"who": "parent"})
    children = [child(lambda: [database.insert({"who": "child"}) for _ in range(10)]) for _ in range(2)]
    for _ in range(10):
        database.insert({"who": "parent"})
    assert [ended(each) for each in children] == [0, 0]
    assert len(database) == 31


@pytest.mark.parametrize("moment", range(4))
def test_a_search_is_not_disturbed_by_another_thread(path: Path, moment: int) -> None:
    """Whenever another thread has what was found before forgotten, a search still finds what there is."""
    database = open_database(path)
    database.insert({"term": "坝坝会"})
    lookups = itertools.count()

    class Disturbed:
        """A query at one of whose lookups in the cache another thread empties it."""

        def __call__(self, document: Mapping[str, Any]) -> bool:
            return True

        def __hash__(self) -> int:
            if next(lookups) == moment:
                other.start()
                other.join(0.1)  # it may have to wait for us
            return 1

    other = threading.Thread(target=database.clear_cache)
    query = Disturbed()
    for _ in range(4):
        assert database.count(query) == database.count(where("term") == "坝坝会") == 1
    other.join()
    database.close()
