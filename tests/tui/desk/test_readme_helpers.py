"""The helpers that README shows work as they stand there: each gets its part of the text, in the way it says."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from time import sleep

import pytest

from tui.desk.helpers import Held, Helping
from tui.desk.settings.helpers import Helper
from tui.desk.settings.settings import config_from

try:
    import tomllib
except ModuleNotFoundError:
    import tomli as tomllib

README = Path(__file__).parents[3] / "README.md"
HELD = Held("坝子", "word", "坝子里有人。", "坝子里有人。天晴了。", "天晴")
RECORD = """#!/bin/sh
printf '%s\\n' "$@" > "$RECORDS/$(basename "$0").words"
cat > "$RECORDS/$(basename "$0").heard"
echo done
"""


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Helper]:
    """The helpers of README; their programs write down what they are told."""
    (block,) = re.findall(r"```toml\n(\[helpers\].*?)```", README.read_text("utf-8"), re.DOTALL)
    config, faults = config_from(tomllib.loads(block))
    assert not faults
    for program in ("ollama", "argos-translate", "xdg-open", "espeak-ng"):
        path = tmp_path / program
        path.write_text(RECORD)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("RECORDS", str(tmp_path))
    return dict(config.helpers)


def recorded(folder: Path, name: str) -> str:
    """What a program wrote down; one that was left running may take its time."""
    for _ in range(500):
        if (folder / name).exists() and (text := (folder / name).read_text("utf-8")):
            return text
        sleep(0.02)
    raise AssertionError(f"{name} was never written")


def test_each_of_them(shown: dict[str, Helper], tmp_path: Path) -> None:
    """A model, a translator, a dictionary in the browser."""
    for name in ("explain", "translate", "web"):
        answer = Helping(shown[name], HELD, tmp_path / "cache").answer(lambda text: None)
        assert answer.fault == "", (name, answer)
    assert "In hand (word): 坝子" in recorded(tmp_path, "ollama.heard")
    assert recorded(tmp_path, "argos-translate.heard") == "坝子里有人。\n"
    assert "坝子" not in recorded(tmp_path, "ollama.words") + recorded(tmp_path, "argos-translate.words")
    assert "wdqb=%E5%9D%9D%E5%AD%90" in recorded(tmp_path, "xdg-open.words")
