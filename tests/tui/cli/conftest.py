"""Running verbs as a shell does, in a home of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from rainy_day import TEXT

from store.paths import Paths, paths
from tui.cli.main import main


class Ran(NamedTuple):
    """What a command said."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Folders that do not exist yet, which every verb uses."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("COLUMNS", raising=False)  # whoever runs the tests has one
    return paths()


@pytest.fixture
def looking(filled: Callable[[Path], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of one's own, where the dictionary's index is made already."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    filled(tmp_path / "cache")
    return tmp_path


@pytest.fixture
def run(home: Paths, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `jingdu` with these words."""

    def run_one(*words: str) -> Ran:
        capsys.readouterr()
        code = main(words)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run_one


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with one article."""
    path = tmp_path / "雨.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def ready(home: Paths, filled: Callable[[Path], Path]) -> Paths:
    """A home whose cache is filled, as it is after the first look-up."""
    filled(home.cache)
    return home
