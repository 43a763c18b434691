"""A damaged file is set aside, the best state there is takes its place, and what is missing is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from each import each
from simulated_disk import PATH, SimulatedDisk
from tinydb import TinyDB

from store.database import Finding, open_database
from store.database.errors import Damaged
from store.errors import StoreError

TERMS = ["坝坝会", "信托制物业", "两委", "微网实格", "党建引领", "一核三治", "四环", "共治1+3+N"]
FOLDED = 5
"""So many of the terms are in the snapshot and in the backup; the others are in the journal."""

Bytes = dict[str, bytes]


def notebook() -> Bytes:
    """A notebook whose program was killed: a snapshot, a journal, and the backup from before."""
    disk = SimulatedDisk()
    database = open_database(PATH, system=disk)
    for number, term in enumerate(TERMS):
        if number == FOLDED:
            database.close()
            database = open_database(PATH, system=disk)
        database.table("glossary").insert({"term": term})
    files = disk.files()
    return {PATH: files[PATH], f"{PATH}.bak": files[f"{PATH}.bak"], f"{PATH}.lock": b""}


def opened(files: Bytes, **options: bool) -> tuple[list[str], tuple[Finding, ...], Bytes]:
    """What a notebook holds when it is opened, what is said about it, and the files afterwards."""
    disk = SimulatedDisk(files)
    database = open_database(PATH, system=disk, **options)
    return [each["term"] for each in database.table("glossary")], database.findings, disk.files()


def lines(files: Bytes) -> list[bytes]:
    """The lines of the notebook: its snapshot and the journal."""
    return files[PATH].splitlines(keepends=True)


def snapshot_length() -> int:
    """How long the snapshot of the notebook is."""
    return len(lines(notebook())[0])


def flip(data: bytes, place: int, mask: int = 1) -> bytes:
    """The bytes with one of them changed."""
    return data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]


SNAPSHOT_DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a flipped bit in a document": lambda data: flip(data, snapshot_length() - 12),
    "a flipped bit in the head": lambda data: flip(data, 3),
    "a flipped bit in the checksum": lambda data: flip(data, 24),
    "zeros at the beginning": lambda data: bytes(60) + data[60:],
    "zeros in the middle": lambda data: data[:80] + bytes(60) + data[140:],
    "bytes that are no text": lambda data: data[:90] + b"\xff\xfe\xff" + data[93:],
    "text put in between": lambda data: data[:90] + b"hello" + data[90:],
    "a piece taken out": lambda data: data[:90] + data[110:],
}

WHOLE_DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut within the snapshot": lambda data: data[:100],
    "emptied": lambda data: b"",
    "all zeros": lambda data: bytes(len(data)),
    "another file's text": lambda data: "今天天气很好。".encode() * 20,
    "JSON that is no database": lambda data: b"[1, 2, 3]",
}


@each("damage", SNAPSHOT_DAMAGES)
def test_a_damaged_snapshot_is_restored_without_loss(damage: str) -> None:
    """The backup has what the snapshot had, the journal has the rest: nothing is missing, and that is said."""
    files = notebook()
    files[PATH] = SNAPSHOT_DAMAGES[damage](files[PATH])
    held, findings, after = opened(files)
    assert held == TERMS
    assert [each.severity for each in findings] == ["note"]
    check_set_aside(files, after)


@each("damage", WHOLE_DAMAGES)
def test_a_ruined_file_is_replaced_by_the_backup(damage: str) -> None:
    """With nothing left in the file the backup is what there is, and it is said that more may be missing."""
    files = notebook()
    files[PATH] = WHOLE_DAMAGES[damage](files[PATH])
    held, findings, after = opened(files)
    assert held == TERMS[:FOLDED]
    assert len(findings) == 1
    assert findings[0].severity in ("warning", "loss")
    assert "may be missing" in findings[0].hint
    check_set_aside(files, after)


def check_set_aside(before: Bytes, after: Bytes) -> None:
    """The damaged file is kept as it was, the backup is still good, and the new file is whole."""
    aside = [data for name, data in after.items() if ".damaged-" in name]
    assert aside == [before[PATH]]
    assert after[f"{PATH}.bak"] == before[f"{PATH}.bak"]
    held, findings, _ = opened({PATH: after[PATH]})
    assert (held, findings) == (opened(before)[0], ())


def test_a_notebook_that_is_gone_is_restored() -> None:
    """A missing file with a backup beside it is not a new notebook."""
    files = notebook()
    del files[PATH]
    held, findings, after = opened(files)
    assert held == TERMS[:FOLDED]
    assert "gone" in findings[0].message
    assert PATH in after


def test_an_emptied_notebook_without_backup_is_told() -> None:
    """Where there was a notebook and is now nothing, that is said; a file TinyDB has just made is new."""
    assert [each.severity for each in opened({PATH: b"", f"{PATH}.lock": b""})[1]] == ["loss"]
    assert opened({PATH: b""})[1] == ()


@each("number", [1, 2, 3])
def test_a_damaged_change_is_told_and_the_others_are_kept(number: int) -> None:
    """One damaged journal line costs that change alone, wherever it stands."""
    files = notebook()
    place = sum(map(len, lines(files)[:number])) + 30
    files[PATH] = flip(files[PATH], place)
    held, findings, after = opened(files)
    assert held == [term for index, term in enumerate(TERMS) if index != FOLDED - 1 + number]
    assert (findings[0].message, findings[0].severity) == ("1 change in the notebook could not be read.", "loss")
    assert [data for name, data in after.items() if ".damaged-" in name] == [files[PATH]]


def test_a_missing_line_is_told() -> None:
    """A gap in the numbers of the changes is noticed, though every line that is left is whole."""
    files = notebook()
    kept = lines(files)
    files[PATH] = b"".join([*kept[:1], *kept[2:]])
    held, findings, _ = opened(files)
    assert held == [*TERMS[:FOLDED], *TERMS[FOLDED + 1 :]]
    assert "1 change" in findings[0].message


@each("rest", [b"", b'8c3f91aa [9,[["glos', b"\0" * 50, b"8c3f", b"8c3f" + b"\0" * 9 + b"\n"])
def test_a_torn_tail_is_ordinary(rest: bytes) -> None:
    """What a crash left unfinished behind the last change is cut off without a word, and saving goes on."""
    files = notebook()
    files[PATH] += rest
    disk = SimulatedDisk(files)
    database = open_database(PATH, system=disk)
    database.table("glossary").insert({"term": "next"})
    assert database.findings == ()
    held, findings, _ = opened(disk.files())
    assert (held, findings) == ([*TERMS, "next"], ())
    assert b"\0" not in disk.files()[PATH]


@each("mask", [0x01, 0x20, 0x80])
def test_no_changed_byte_goes_unnoticed(mask: int) -> None:
    """Whichever single byte is changed: everything is there, or it is said what is not; never a wrong word."""
    files = notebook()
    for place in range(len(files[PATH])):
        held, findings, _ = opened({**files, PATH: flip(files[PATH], place, mask)})
        assert held == TERMS or any(each.severity == "loss" for each in findings), f"byte {place}: {held}"
        assert set(held) <= set(TERMS), f"byte {place}: {held}"


@each("backup", [True, False])
def test_a_file_cut_anywhere_never_opens_as_a_new_one(backup: bool) -> None:
    """At whatever length it was cut: the beginning is there, or what may be missing is said, or it is refused."""
    files = notebook()
    if not backup:
        del files[f"{PATH}.bak"]
    for length in range(len(files[PATH])):
        try:
            held, findings, after = opened({**files, PATH: files[PATH][:length]})
        except Damaged as error:
            assert not backup
            assert error.hint
            continue
        assert held == TERMS[: len(held)]
        assert length > snapshot_length() - 3 or findings, f"cut at {length}: {held} and no word about it"
        assert len(held) >= FOLDED or not backup
        assert not findings or files[PATH][:length] in after.values()


@each("damage", SNAPSHOT_DAMAGES)
def test_without_backup_what_reads_is_saved(damage: str) -> None:
    """No backup at all: the documents that still read are kept, the others are spoken of."""
    files = {PATH: SNAPSHOT_DAMAGES[damage](notebook()[PATH])}
    held, findings, _ = opened(files)
    assert len(set(held) & set(TERMS)) >= len(TERMS) - 3
    assert held[-3:] == TERMS[-3:]
    assert [each.severity for each in findings] == ["loss"]


def test_what_cannot_be_read_at_all_is_refused_and_left_alone() -> None:
    """Without a backup and without a readable document there is an error, and no byte is changed."""
    disk = SimulatedDisk({PATH: "今天天气很好。".encode() * 20})
    before = disk.files()
    with pytest.raises(Damaged, match="no backup") as caught:
        open_database(PATH, system=disk)
    assert "Nothing was changed" in caught.value.hint
    assert disk.files() == before


def test_a_day_old_backup_serves_when_the_last_one_is_damaged_too() -> None:
    """The newest backup that reads is taken, and the damaged file's own changes are laid over it."""
    files = notebook()
    files[f"{PATH}.day-20260101"] = files[f"{PATH}.bak"]
    files[f"{PATH}.bak"] = bytes(50)
    files[PATH] = flip(files[PATH], 3)
    held, findings, _ = opened(files)
    assert (held, len(findings)) == (TERMS, 1)
    assert "day-20260101" in findings[0].message


def test_a_reader_puts_nothing_right() -> None:
    """Opened for reading, the best state is shown and told of, and every file stays as it is."""
    files = notebook()
    for damaged in (flip(files[PATH], 3), files[PATH][:100], b"", None):
        now = {name: data for name, data in {**files, PATH: damaged}.items() if data is not None}
        held, findings, after = opened(now, read_only=True)
        assert held[:FOLDED] == TERMS[:FOLDED]
        assert len(findings) == 1
        assert after == now


def test_a_damaged_file_is_repaired_on_a_real_disk(tmp_path: Path) -> None:
    """The whole way on a real disk: damage, restoring, the copy aside, and stock TinyDB at the end."""
    path = tmp_path / "notebook.json"
    with open_database(path) as database:
        database.insert_multiple([{"n": n} for n in range(100)])
    damaged = flip(path.read_bytes(), 500)
    path.write_bytes(damaged)
    with open_database(path) as database:
        assert len(database) == 100
        (finding,) = database.findings
    (aside,) = tmp_path.glob("*.damaged-*")
    assert aside.read_bytes() == damaged
    assert str(aside) in finding.hint
    with TinyDB(path) as stock:
        assert len(stock) == 100


def test_a_folder_in_its_place_is_an_error_of_ours(path: Path) -> None:
    """What stands at the notebook's path may be anything."""
    path.mkdir()
    with pytest.raises(StoreError):
        open_database(path)
    shutil.rmtree(path)
