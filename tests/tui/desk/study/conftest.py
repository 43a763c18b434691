"""A home for the verbs of study, with one cache for all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.paths import Paths, paths
from tui.cli.main import main


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: Path) -> Paths:
    """Folders of their own, one cache for all."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "cache").symlink_to(shared)
    monkeypatch.setenv("JINGDU_HOME", str(home))
    return paths()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """A cache that is filled once."""
    return filled(tmp_path_factory.mktemp("cache"))


Verb = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(home: Paths, capsys: pytest.CaptureFixture[str]) -> Verb:
    """One command: exit code, output, complaints."""

    def run_one(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_one
