"""Several programs at one notebook, as real processes. A check raises AssertionError when something was lost."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tinydb import where

from store.database import open_database
from store.database.system import OperatingSystem

WRITERS, ROUNDS = 2, 40


def child(task: Callable[[], object]) -> int:
    """Run a task in a process of its own; its number."""
    number = os.fork()
    if number == 0:
        code = 1
        try:
            task()
            code = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    return number


def ended(number: int) -> int:
    """Wait for a process; its exit code, negative when it was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


def write_rounds(path: Path, writer: int) -> None:
    """Insert one by one and several at once, count up a number that all share, and close between rounds."""
    database = open_database(path)
    table = database.table("glossary")
    for number in range(ROUNDS):
        table.insert({"writer": writer, "number": number})
        table.insert_multiple([{"writer": writer, "pair": number}] * 2)
        database.table("counter").update(lambda document: document.update(n=document["n"] + 1), doc_ids=[1])
        if number % 10 == 9:
            database.close()  # folds while the other one writes
            database = open_database(path)
            table = database.table("glossary")
    database.close()


def read_along(path: Path) -> None:
    """Look again and again, without a lock: what was there never goes away, and nothing is ever damaged."""
    seen = 0
    database = open_database(path, read_only=True)
    while seen < WRITERS * ROUNDS:
        fresh = open_database(path, read_only=True)
        for each in (database, fresh):
            found = each.table("counter").get(doc_id=1)["n"]  # type: ignore[index,call-overload]
            assert found >= seen, f"{seen} changes had been seen, now {found}"
            assert not each.findings, each.findings
            seen = found
        assert len(database.table("glossary")) >= 3 * (seen - WRITERS)
        fresh.close()


def check_two_writers(folder: Path) -> None:
    """Two programs write as fast as they can while a third reads: every entry, count and id is there."""
    path = folder / "notebook.json"
    with open_database(path) as database:
        database.table("counter").insert({"n": 0})
    writers = [child(lambda writer=writer: write_rounds(path, writer)) for writer in range(WRITERS)]
    reader = child(lambda: read_along(path))
    assert [ended(each) for each in writers] == [0] * WRITERS, "a writer failed"
    with open_database(path) as database:
        table = database.table("glossary")
        count = database.table("counter").get(doc_id=1)["n"]  # type: ignore[index,call-overload]
        if count < WRITERS * ROUNDS:
            os.kill(reader, signal.SIGKILL)
        for writer in range(WRITERS):
            numbers = [each["number"] for each in table.search(where("writer") == writer) if "number" in each]
            assert numbers == list(range(ROUNDS)), f"writer {writer} lost entries: {numbers}"
            pairs = table.count((where("writer") == writer) & where("pair").exists())
            assert pairs == 2 * ROUNDS, f"writer {writer} has {pairs} of {2 * ROUNDS} paired entries"
        assert count == WRITERS * ROUNDS, f"the counter stands at {count}"
        assert [each.doc_id for each in table] == list(range(1, len(table) + 1))
        assert not database.findings, database.findings
    assert ended(reader) == 0, "the reader saw something go away"


class Suicidal(OperatingSystem):
    """The real disk, for a program that is killed at a given call, or half-way through it when it writes."""

    def __init__(self, number: int, half: bool = False) -> None:
        self.left, self.half = number, half

    def __getattribute__(self, name: str) -> object:
        if name in OperatingSystem.__dict__ and name not in ("now", "pause", "write"):
            object.__getattribute__(self, "count")()
        return object.__getattribute__(self, name)

    def count(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self, file: int, data: bytes) -> int:
        if self.left == 1 and self.half:
            os.write(file, data[: len(data) // 2])
        self.count()
        return os.write(file, data)


def kept_by(path: Path, system: OperatingSystem, report: int, count: int) -> None:
    """Keep entries, reporting each as soon as it is kept; now and then close and open again."""
    with open_database(path, system=system) as database:
        for number in range(count):
            doc_id = database.table("glossary").insert({"term": "坝坝会" * 5})
            os.write(report, b"%d\n" % doc_id)
            if number % 7 == 6:
                database.close()
                database = open_database(path, system=system)  # noqa: PLW2901


def killed(
    path: Path, system: OperatingSystem, count: int = 5, after: float | None = None
) -> tuple[list[int], bool]:
    """Which entries a program had reported when it was killed, and whether it was."""
    reports, report = os.pipe()
    number = child(lambda: kept_by(path, system, report, count))
    os.close(report)
    if after is not None:
        time.sleep(after)
        os.kill(number, signal.SIGKILL)
    reported = b""
    while part := os.read(reports, 65536):
        reported += part
    os.close(reports)
    return [int(each) for each in reported.split()], ended(number) == -signal.SIGKILL


def check_kept(path: Path, reported: list[int], where: str) -> None:
    """After a kill every reported entry is there, and nothing is complained of."""
    with open_database(path) as database:
        held = {each.doc_id for each in database.table("glossary")}
        assert set(reported) <= held, f"{where}: {sorted(set(reported) - held)} were reported as kept and are gone"
        assert not database.findings, f"{where}: {database.findings}"
