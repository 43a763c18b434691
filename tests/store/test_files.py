"""Where files can be put, and what is said where they cannot."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.files import may_write_in, unkept


def test_where_nothing_can_be_kept_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may be made is no trouble; a file in its place is, and a locked folder anywhere in it."""
    assert may_write_in(tmp_path / "not" / "yet")
    assert unkept(tmp_path) == ""
    (tmp_path / "file").write_bytes(b"")
    assert not may_write_in(tmp_path / "file")
    assert not may_write_in(tmp_path / "file" / "below")
    locked = tmp_path / "cache" / "analyses"
    locked.mkdir(parents=True)
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != locked)
    assert unkept(tmp_path / "cache").startswith(f"{tmp_path / 'cache'} cannot be written")
    assert may_write_in(tmp_path / "other")
