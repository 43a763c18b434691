"""Exports and originals on the disk: whole or not at all, and never over something else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.errors import StoreError
from store.export.formats import WouldOverwrite, put
from store.files import NotWritten, write_new, write_whole
from store.imports import MissingOriginal, Originals


def test_a_file_that_is_no_export_stays(tmp_path: Path) -> None:
    """Somebody's notes are not written over, unless they say so."""
    path = tmp_path / "notes.md"
    path.write_text("# mine")
    with pytest.raises(WouldOverwrite):
        put(path, b"export", "markdown")
    assert path.read_text() == "# mine"
    put(path, b"export", "markdown", force=True)
    assert path.read_bytes() == b"export"


def test_a_new_file_has_the_usual_mode_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    """An export is the reader's own file like any other."""
    path = tmp_path / "a.csv"
    put(path, b"x", "csv")
    (tmp_path / "usual").touch()
    assert path.stat().st_mode == (tmp_path / "usual").stat().st_mode
    path.chmod(0o640)
    put(path, b"y", "csv", force=True)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file it leads to is the one that is written."""
    target = tmp_path / "vault.md"
    target.write_bytes(b"")
    link = tmp_path / "link.md"
    link.symlink_to(target)
    put(link, b"export", "markdown")
    assert link.is_symlink()
    assert target.read_bytes() == b"export"


def test_a_folder_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    """One clear complaint, nothing left behind."""
    with pytest.raises(StoreError, match="folder"):
        put(tmp_path, b"x", "csv")
    with pytest.raises(NotWritten):
        put(tmp_path / "no" / "where.csv", b"x", "csv")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the file is as it was before."""
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="No space left"):
        write_whole(path, b"new")
    with pytest.raises(NotWritten, match="No space left"):
        write_new(tmp_path / "b.md", "new")
    with pytest.raises(StoreError, match="there already"):
        write_new(path, "new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """What is no regular file has nothing to lose."""
    put(Path("/dev/null"), b"x", "csv")
    assert Path("/dev/null").is_char_device()


def test_originals_are_kept_byte_for_byte_and_once(tmp_path: Path) -> None:
    """The same bytes are one file, for their owner alone."""
    originals = Originals(tmp_path / "data" / "imports")
    data = "今天\r\n".encode("gb18030") + b"\x00\xff"
    content = originals.keep(data)
    assert originals.keep(data) == content
    assert list(originals.contents()) == [content]
    assert originals.read(content) == data
    assert (tmp_path / "data" / "imports" / content).stat().st_mode & 0o077 == 0
    originals.remove(content)
    assert list(originals.contents()) == []


def test_damaged_originals_are_noticed_and_mended_by_adding_again(tmp_path: Path) -> None:
    """Bytes that are not what their name says are not given out."""
    originals = Originals(tmp_path)
    content = originals.keep(b"text")
    (tmp_path / content).write_bytes(b"texx")
    with pytest.raises(MissingOriginal):
        originals.read(content)
    (tmp_path / content).write_bytes(b"tex")
    originals.keep(b"text")
    assert originals.read(content) == b"text"
