"""What must hold when something goes wrong at any call. A check raises AssertionError when something was lost."""

from __future__ import annotations

import contextlib
import errno
import json
from collections.abc import Callable, Iterator

from simulated_disk import PATH, SimulatedDisk, Stopped

from store.database import Database, open_database
from store.errors import StoreError

Entries = list[str]


def session(disk: SimulatedDisk, kept: Entries, attempted: Entries) -> None:
    """A reader's session: opening, saving, an unforced save, folding, opening again; notes what was kept."""

    def keep(database: Database, *terms: str, durable: bool = True) -> None:
        attempted.extend(terms)
        with database.transaction(durable):
            for term in terms:
                database.table("glossary").insert({"term": term, "gloss": "多方协商" * 3})
        if durable:
            kept.extend(attempted[len(kept) :])

    database = open_database(PATH, system=disk)
    keep(database, "坝坝会")
    keep(database, "信托制物业", "两委")
    keep(database, "微网实格", durable=False)
    keep(database, "党建引领")
    database.close()
    kept.extend(attempted[len(kept) :])
    database = open_database(PATH, system=disk)
    keep(database, "一核三治")
    database.close()


def terms(database: Database) -> Entries:
    """What a database holds, in order."""
    return [each["term"] for each in database.table("glossary")]


def check_state(files: dict[str, bytes], kept: Entries, attempted: Entries, where: str) -> None:
    """After a crash: all that was kept is there, nothing else is, nothing is complained of, and saving goes on."""
    disk = SimulatedDisk(files)
    database = open_database(PATH, system=disk)
    held = terms(database)
    assert held[: len(kept)] == kept, f"{where}: kept {kept}, found {held}"
    assert held == attempted[: len(held)], f"{where}: found {held}, which was never written"
    assert not database.findings, f"{where}: {database.findings}"
    database.table("glossary").insert({"term": "after"})
    database.close()
    tables = json.loads(disk.files()[PATH])
    assert len(tables["glossary"]) == len(held) + 1, f"{where}: saving did not go on"
    assert terms(open_database(PATH, system=SimulatedDisk(disk.files()))) == [*held, "after"]
    assert not [name for name in disk.files() if name.endswith(".new")], f"{where}: left over {list(disk.files())}"


def calls() -> list[str]:
    """The calls of a whole session."""
    disk = SimulatedDisk()
    session(disk, [], [])
    return disk.calls


def stops() -> Iterator[tuple[str, SimulatedDisk, Entries, Entries]]:
    """The session stopped at every call: before it, and for writes with half of the bytes written."""
    for number, name in enumerate(calls(), 1):
        for half in [False, True] if name == "write" else [False]:
            disk, kept, attempted = SimulatedDisk(), [], []

            disk.fault = stopping(disk, number, half)
            with contextlib.suppress(Stopped):
                session(disk, kept, attempted)
            yield f"call {number} ({name})", disk, kept, attempted


def stopping(disk: SimulatedDisk, number: int, half: bool) -> Callable[[int, str], int | None]:
    """A fault that stops the program at a call, or when half of its bytes are written."""

    def fault(now: int, name: str) -> int | None:
        if now == number + half:
            disk.stop()
        return 40 if now == number else None

    return fault


def check_kills() -> None:
    """A program killed at any call loses nothing that it had reported as kept."""
    for where, disk, kept, attempted in stops():
        check_state(disk.files(), kept, attempted, f"killed at {where}")


def check_power_cuts() -> None:
    """A power cut at any call loses nothing that had been reported as kept, whatever the disk did with the rest."""
    for where, disk, kept, attempted in stops():
        for files in disk.after_power_cut():
            check_state(files, kept, attempted, f"power cut at {where}")


def check_kills_then_power_cuts() -> None:
    """Killed at any call, opened by the next program, which keeps something; then the power goes."""
    for where, disk, kept, attempted in stops():
        later = disk.revived()
        database = open_database(PATH, system=later)
        held = terms(database)
        assert held[: len(kept)] == kept
        assert held == attempted[: len(held)]
        database.table("glossary").insert({"term": "next"})
        for files in later.after_power_cut():
            check_state(files, [*held, "next"], [*held, "next"], f"killed at {where}, then a power cut")


def check_short_writes() -> None:
    """A disk that takes a few bytes at a time is as good as any."""
    disk, kept = SimulatedDisk(), list[str]()
    disk.fault = lambda number, name: 7 if name == "write" else None
    session(disk, kept, [])
    check_state(disk.files(), kept, kept, "short writes")


def check_errors() -> None:
    """An error at any call: an error of ours or success, memory as the disk has it, and a retry works."""
    for number, name in enumerate(calls(), 1):
        for code in (errno.ENOSPC, errno.EIO):
            for lasting in (False, True):
                where = f"{errno.errorcode[code]} at call {number} ({name}){' and after' if lasting else ''}"
                disk, first = SimulatedDisk(), number + (name == "write")

                def fault(now: int, name: str, number: int = number, first: int = first) -> int | None:
                    if now == first or (lasting and now > first):  # noqa: B023 - called within this round
                        raise OSError(code, "simulated")  # noqa: B023
                    return 40 if now == number else None

                disk.fault = fault
                check_error(disk, lasting, where)


def check_error(disk: SimulatedDisk, lasting: bool, where: str) -> None:
    """A session on a disk that fails at some call, for once or until it is mended; then a retry, and all again."""
    kept: Entries = []
    database = open_at_last(disk)
    for term in ("坝坝会", "信托制物业", "两委"):
        if succeeds(lambda term=term: database.table("glossary").insert({"term": term})):
            kept.append(term)
        assert terms(database) == kept, f"{where}: memory has {terms(database)}, reported {kept}"
        if not lasting:
            check_files(disk, kept, where)
    mend(disk)
    database.table("glossary").insert({"term": "retry"})
    kept.append("retry")
    assert terms(database) == kept, f"{where}: after the retry {terms(database)}"
    for files in disk.after_power_cut():
        found = terms(open_database(PATH, system=SimulatedDisk(files)))
        assert found == kept, f"{where}: after a power cut {found}"
    database.close()
    check_files(disk, kept, where)


def check_errors_at_close() -> None:
    """An error while closing: nothing that was kept is lost, and nothing is left lying about."""
    disk = SimulatedDisk()
    session(disk, [], [])
    before = disk.files()
    for number in range(1, 60):
        disk = SimulatedDisk(before)
        database = open_database(PATH, system=disk)
        database.table("glossary").insert({"term": "last"})
        kept, start = terms(database), len(disk.calls)

        def fault(now: int, name: str, at: int = start + number) -> int | None:
            if now == at:
                raise OSError(errno.EIO, "simulated")
            return None

        disk.fault = fault
        succeeds(database.close)
        mend(disk)
        failed = disk.calls[start + number - 1 :][:1]
        check_files(disk, kept, f"error at call {number} of closing {failed}")


def check_files(disk: SimulatedDisk, kept: Entries, where: str) -> None:
    """The disk has what was kept, and no unfinished file."""
    found = terms(open_database(PATH, system=SimulatedDisk(disk.files())))
    assert found == kept, f"{where}: the disk has {found}, reported {kept}"
    left = [each for each in disk.files() if each.endswith(".new")]
    assert not left or "remove" in where, f"{where}: left over {left}"


def open_at_last(disk: SimulatedDisk) -> Database:
    """Open a notebook, if need be after the disk was mended."""
    try:
        return open_database(PATH, system=disk)
    except StoreError:
        mend(disk)
        return open_database(PATH, system=disk)


def mend(disk: SimulatedDisk) -> None:
    """From now on the disk works."""
    disk.fault = lambda number, name: None


def succeeds(change: Callable[[], object]) -> bool:
    """Whether a change was reported as kept; any error but one of ours is raised."""
    try:
        change()
    except StoreError:
        return False
    return True
