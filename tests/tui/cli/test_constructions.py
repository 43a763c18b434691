"""`jingdu constructions`: a list in a pipe, everything in JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

FIELDS = ["text", "block", "start", "end", "id", "pattern", "level", "register", "meaning", "built", "parts"]


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with one article."""
    path = tmp_path / "种树.txt"
    path.write_text("学校种树\n\n学校以种树为主，不仅种了松树，还种了竹子。\n", encoding="utf-8")
    return path


def test_json(run: Callable[..., Any], text: Path) -> None:
    """Each construction has exactly the published fields, and its places are right."""
    ran = run("constructions", str(text), "--json")
    found = json.loads(ran.out)
    assert ran.code == 0 and len(found) == 2
    assert all(list(one) == FIELDS for one in found)
    assert found[0]["text"] == "以种树为主" and found[0]["end"] - found[0]["start"] == 5
    assert [(part["gap"], part["text"]) for part in found[0]["parts"]] == [("A", "种树"), ("B", "主")]


def test_a_pipe_gets_lines_with_tabs(run: Callable[..., Any], text: Path) -> None:
    """A head, then one construction a line; the options of every list hold."""
    head, *rows = run("constructions", str(text)).out.splitlines()
    assert head.split("\t") == ["PATTERN", "LEVEL", "REGISTER", "GAPS", "MEANING", "TEXT"]
    assert [row.split("\t")[0] for row in rows] == ["以…为…", "不仅…还…"]
    assert run("constructions", str(text), "--fields", "text", "--limit", "1").out == "TEXT\n以种树为主\n"


def test_what_comes_through_a_pipe(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """- stands for standard input."""
    monkeypatch.setattr(
        "sys.stdin", SimpleNamespace(buffer=io.BytesIO("雨越下越大。".encode()), isatty=lambda: False)
    )
    assert "A 下  B 大" in run("constructions", "-").out


def test_a_text_without_any(run: Callable[..., Any], tmp_path: Path) -> None:
    """That nothing was found is said, and told by the exit code."""
    path = tmp_path / "春.txt"
    path.write_text("春天来了，花开了。\n", encoding="utf-8")
    ran = run("constructions", str(path))
    assert (ran.code, ran.out) == (1, "") and "no constructions" in ran.err
    assert json.loads(run("constructions", str(path), "--json").out) == []
