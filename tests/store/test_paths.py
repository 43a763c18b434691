"""Where everything lies: as platformdirs has it, or under one folder that is named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from store.paths import Paths, paths

XDG = {"data": "XDG_DATA_HOME", "config": "XDG_CONFIG_HOME", "cache": "XDG_CACHE_HOME"}


@pytest.mark.parametrize("named", [None, "", "relative/folder", "/elsewhere", "/else where/精读"])
@pytest.mark.parametrize("home", ["/home/reader", "/home/读者"])
def test_the_folders_are_those_of_the_platform(
    monkeypatch: pytest.MonkeyPatch, named: str | None, home: str
) -> None:
    """Whatever the environment says: nobody's notebook is looked for where it never was."""
    monkeypatch.delenv("JINGDU_HOME", raising=False)
    monkeypatch.setenv("HOME", home)
    for variable in XDG.values():
        monkeypatch.setenv(variable, named) if named is not None else monkeypatch.delenv(variable, raising=False)
    wanted = (platformdirs.user_data_dir, platformdirs.user_config_dir, platformdirs.user_cache_dir)
    assert paths() == Paths(*(Path(folder("jingdu", appauthor=False)) for folder in wanted))


def test_one_folder_holds_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`JINGDU_HOME` wins over the platform."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    assert paths() == Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


def test_where_the_rules_are_simple_nothing_is_loaded_for_them() -> None:
    """Finding the folders costs a look-up no module of 10 ms."""
    ask = "import sys; from store.paths import paths; paths(); print('tempfile' in sys.modules)"
    root = Path(__file__).parents[2]
    env = {"HOME": "/home/reader", "PATH": "/usr/bin"}
    done = subprocess.run(
        [sys.executable, "-c", ask], cwd=root, env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(sys.platform != "linux")


def test_no_test_comes_near_the_notebook_of_whoever_runs_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One that names no home has one all the same, which is gone with the run."""
    assert all(folder.is_relative_to(tmp_path_factory.getbasetemp()) for folder in paths().folders)
