"""`jingdu numbers`: a table on a terminal, tabs in a pipe, everything in JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tui.typeset.cells import cells

TEXT = "学校花了两万元\n\n学校去年花了2.79万元买书，占三成。书架有1.5至2米高。\n"
FIELDS = ["text", "block", "start", "end", "kind", "value", "high", "unit", "english"]


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with one article."""
    path = tmp_path / "买书.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_json(run: Callable[..., Any], text: Path) -> None:
    """Each number has exactly the published fields, and its place is right."""
    ran = run("numbers", str(text), "--json")
    found = json.loads(ran.out)
    assert ran.code == 0
    assert all(list(number) == FIELDS for number in found)
    wide = next(number for number in found if number["text"] == "1.5至2米")
    assert (wide["kind"], wide["value"], wide["high"], wide["unit"]) == ("range", 1.5, 2, "m")
    assert {number["text"] for number in found if number["block"] < 0} == {"两万元"}


def test_a_pipe_gets_lines_with_tabs(run: Callable[..., Any], text: Path) -> None:
    """A head, then one number a line, all of the same fields."""
    head, *rows = run("numbers", str(text)).out.splitlines()
    assert head.split("\t") == ["NUMBER", "KIND", "VALUE", "HIGH", "UNIT", "MEANING"]
    assert all(len(row.split("\t")) == 6 for row in rows)
    assert "2.79万元\tamount\t27900\t\tCNY\tCNY 27,900" in rows


@pytest.mark.parametrize("width", [60, 140])
def test_a_terminal_gets_a_table(
    run: Callable[..., Any], text: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """The columns line up and no line is wider than the window."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", str(width))
    head, *rows = run("numbers", str(text)).out.splitlines()
    assert head.startswith("NUMBER") and len(rows) == 5
    assert max(map(cells, (head, *rows))) <= width


def test_what_comes_through_a_pipe(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """- stands for standard input."""
    monkeypatch.setattr(
        "sys.stdin", SimpleNamespace(buffer=io.BytesIO("买了三斤枣。".encode()), isatty=lambda: False)
    )
    assert "三斤\tmeasure\t3\t\tjin\t3 jin; = 1.5 kg" in run("numbers", "-").out


def test_a_text_without_numbers(run: Callable[..., Any], tmp_path: Path) -> None:
    """That nothing was found is said, and told by the exit code."""
    path = tmp_path / "春.txt"
    path.write_text("春天来了，花都开了。\n", encoding="utf-8")
    ran = run("numbers", str(path))
    assert (ran.code, ran.out) == (1, "")
    assert "no numbers" in ran.err
    assert json.loads(run("numbers", str(path), "--json").out) == []


def test_the_library_has_numbers(run: Callable[..., Any]) -> None:
    """Without an article all are searched."""
    assert len(run("numbers").out.splitlines()) > 50
