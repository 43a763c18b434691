"""What came with the wheel is used by whoever has no folder for tables of his own."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeds.language import shipped
from seeds.language.readings import tables
from seeds.language.words import lexicon


def test_without_a_folder_the_tables_of_the_wheel_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Making them anew would take seconds, for each process that asks."""
    words = lexicon.prepare()._replace(words={"社区": 1}, lengths={"社区": 1}, between=(), divisions=frozenset())
    readings = tables.prepare()._replace(entries={"社区": "shè qū"}, phrases={}, characters={"社": "shè"})
    monkeypatch.setattr(shipped, "FOLDER", str(tmp_path))
    monkeypatch.setattr(lexicon, "build", lambda: words)
    monkeypatch.setattr(tables, "build", lambda: readings)
    lexicon.ship()
    tables.ship()
    monkeypatch.setattr(lexicon, "build", lambda: pytest.fail("the words were made anew"))
    monkeypatch.setattr(tables, "build", lambda: pytest.fail("the readings were made anew"))
    assert lexicon.load(None) == words
    assert tables.load(None).entries == readings.entries
