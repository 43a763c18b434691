"""The files of a notebook: modes, links, backups, stock TinyDB in and out, and reading without a trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from simulated_disk import PATH, SimulatedDisk
from tinydb import TinyDB
from tinydb.storages import JSONStorage

from store.database import open_database
from store.database.errors import NotWritable


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {each.name for each in folder.iterdir()}


def mode(path: Path) -> int:
    """Who may do what with a file."""
    return path.stat().st_mode & 0o777


def test_new_files_are_the_owners_alone(path: Path) -> None:
    """Whatever the umask allows, nobody else may read what a person keeps."""
    before = os.umask(0)
    try:
        with open_database(path) as database:
            database.insert({"term": "坝坝会"})
    finally:
        os.umask(before)
    assert {each.name: mode(each) for each in path.parent.iterdir()} == dict.fromkeys(names(path.parent), 0o600)
    assert names(path.parent) >= {"notebook.json", "notebook.json.lock", "notebook.json.bak"}


def test_a_mode_that_was_set_stays(path: Path) -> None:
    """Who shares the notebook with a group still does after it was written anew."""
    open_database(path).close()
    path.chmod(0o640)
    with open_database(path) as database:
        database.insert({})
    assert mode(path) == 0o640


def test_a_symlink_stays_one(path: Path) -> None:
    """A notebook that lies elsewhere is written there, backups and all."""
    elsewhere = path.parent / "synced"
    elsewhere.mkdir()
    path.symlink_to(elsewhere / "real.json")
    for term in ("坝坝会", "两委"):
        with open_database(path) as database:
            database.insert({"term": term})
    assert path.is_symlink()
    assert names(path.parent) == {"notebook.json", "synced"}
    with TinyDB(elsewhere / "real.json") as stock:
        assert [each["term"] for each in stock] == ["坝坝会", "两委"]


def test_at_rest_it_is_an_ordinary_tinydb_file(path: Path) -> None:
    """After closing, stock TinyDB opens the file, a person can read it, and what stock adds is kept."""
    with open_database(path) as database:
        database.table("glossary").insert_multiple([{"term": "坝坝会"}, {"term": "两委"}])
        database.table("glossary").remove(doc_ids=[2])
    assert "坝坝会" in path.read_text("utf-8")
    assert path.read_bytes().count(b"\n") == 1
    with TinyDB(path) as stock:
        assert stock.table("glossary").all() == [{"term": "坝坝会"}]
        stock.table("glossary").insert({"term": "added by stock"})
    with open_database(path) as database:
        table = database.table("glossary")
        assert [each["term"] for each in table] == ["坝坝会", "added by stock"]
        assert table.insert({"term": "四环"}) == 3
        assert (database.tables(), database.findings) == ({"glossary"}, ())


@pytest.mark.parametrize("options", [{}, {"indent": 4}, {"separators": (",", ":"), "ensure_ascii": False}])
def test_a_stock_file_is_taken_as_it_is(path: Path, options: dict[str, object]) -> None:
    """A file made by TinyDB itself, however it was laid out, opens, is added to and stays a TinyDB file."""
    with TinyDB(path, **options) as stock:
        stock.insert_multiple([{"term": "坝坝会"}, {"term": "两委"}])
        stock.table("empty", persist_empty=True)
    original = path.read_bytes()
    with open_database(path) as database:
        assert path.read_bytes() == original
        assert database.insert({"term": "四环"}) == 3
        assert database.tables() == {"_default", "empty"}
    assert path.with_name("notebook.json.bak").exists()
    with TinyDB(path) as stock:
        assert [each.doc_id for each in stock] == [1, 2, 3]


def test_stock_writing_under_an_open_database_is_seen(path: Path) -> None:
    """A file that stock TinyDB rewrites in place while we have it open is read anew, not cut."""
    with open_database(path) as database:
        database.insert({"term": "坝坝会"})
    with open_database(path) as database, TinyDB(path) as stock:
        stock.insert({"term": "added by stock while it was open"})
        assert len(database) == 2
        database.insert({"term": "两委"})
        assert len(database) == 3
    with TinyDB(path) as stock:
        assert len(stock) == 3


def test_reading_leaves_no_trace(path: Path) -> None:
    """Opened for reading, nothing is created, changed or locked, and a missing notebook is an empty one."""
    with open_database(path, read_only=True) as database:
        assert (len(database), database.tables(), database.refresh()) == (0, set(), False)
    assert names(path.parent) == set()
    writer = open_database(path)
    writer.insert({"term": "坝坝会"})
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    with open_database(path, read_only=True) as database:
        assert len(database) == 1
        for change in (lambda: database.insert({}), database.truncate, database.drop_tables):
            with pytest.raises(NotWritable):
                change()
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


def test_reading_loads_no_locks() -> None:
    """The quick commands read the notebook without paying for the lock library; `version` not even for TinyDB."""
    program = (
        "import sys; from store.database import version; version('/nowhere/notebook.json');"
        "print('tinydb' in sys.modules); from store.database import open_database;"
        "open_database('/nowhere/notebook.json', read_only=True);"
        "print('filelock' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False", "False"], done.stderr


def test_a_notebook_that_may_only_be_read_is_read(path: Path) -> None:
    """Another user's notebook opens; a change is refused in words, and not a byte is altered."""
    with open_database(path) as database:
        database.insert({"term": "坝坝会"})
    for each in path.parent.iterdir():
        each.chmod(0o644)
    open_folders(path.parent)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}

    def try_it() -> None:
        database = open_database(path)
        assert [each["term"] for each in database] == ["坝坝会"]
        for _ in range(2):
            with pytest.raises(NotWritable) as caught:
                database.insert({"term": "两委"})
            assert caught.value.hint
        assert len(database) == 1
        database.close()

    assert as_somebody_else(try_it) == 0
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


def open_folders(folder: Path) -> None:
    """Let everybody look into a folder, and nobody but the owner change it."""
    folder.chmod(0o555)
    for each in list(folder.parents)[:3]:
        if "pytest" in str(each):
            each.chmod(0o755)


def as_somebody_else(task: object) -> int:
    """Run a task in a child without the rights of the superuser; its exit code."""
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            task()  # type: ignore[operator]
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class Calendar(SimulatedDisk):
    """A simulated disk on which a day can pass."""

    day = 1

    def now(self) -> time.struct_time:
        return time.strptime(f"2026-03-{self.day:02}", "%Y-%m-%d")


def test_backups_rotate_and_each_opens() -> None:
    """One backup from before the last fold, one a day for at most five days, each a notebook that opens."""
    disk = Calendar()
    for day in range(1, 9):
        disk.day = day
        for _ in range(2):
            with open_database(PATH, system=disk) as database:
                database.insert({"day": day})
    files = disk.files()
    days = sorted(name for name in files if ".day-" in name)
    assert days == [f"{PATH}.day-202603{day:02}" for day in range(4, 9)]
    for name, held in [(f"{PATH}.bak", 16), (days[0], 7), (days[-1], 15)]:
        with open_database(PATH, system=SimulatedDisk({PATH: files[name]})) as database:
            assert (len(database), database.findings) == (held, ())
    assert set(files) == {PATH, f"{PATH}.bak", *days}


def test_without_second_names_backups_are_copies() -> None:
    """On a file system that knows no hard links everything is there all the same."""

    class NoLinks(SimulatedDisk):
        def link(self, source: str, target: str) -> None:
            raise OSError(95, "not supported")

    disk = NoLinks()
    for _ in range(3):
        with open_database(PATH, system=disk) as database:
            database.insert({})
    files = disk.files()
    assert set(files) == {PATH, f"{PATH}.bak", f"{PATH}.day-19700101"}
    with open_database(PATH, system=SimulatedDisk({PATH: files[f"{PATH}.bak"]})) as database:
        assert len(database) == 3


def test_closing_without_a_change_writes_nothing(path: Path) -> None:
    """Looking is free: the file of a session without changes is the very same file."""
    with open_database(path) as database:
        database.insert({})
    before = path.stat()
    with open_database(path) as database:
        assert len(database.all()) == 1
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_nothing_works_after_closing(path: Path) -> None:
    """A closed database refuses to change anything, and may be closed twice."""
    database = open_database(path)
    database.insert({})
    database.close()
    database.close()
    with pytest.raises(ValueError, match="closed"):
        database.insert({})
    assert len(json.loads(path.read_text())["_default"]) == 1


def test_a_wrapped_storage_still_works(path: Path) -> None:
    """Our storage under TinyDB's own tables, as another program might use it."""
    from store.database.storage import JournalStorage

    with TinyDB(path, storage=JournalStorage) as database:
        assert not isinstance(database.storage, JSONStorage)
        database.insert_multiple([{"n": 1}, {"n": 2}])
        database.remove(doc_ids=[1])
    with open_database(path) as database:
        assert database.all() == [{"n": 2}]
