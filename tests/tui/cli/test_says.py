"""`jingdu says`: a list in a pipe, everything in JSON, and who speaks how much."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.usefixtures("ready")

FIELDS = ["text", "block", "start", "end", "speaker", "written", "verb", "stance", "direct", "doubt"]


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with one article."""
    path = tmp_path / "修堤.txt"
    path.write_text(
        "河堤要修\n\n县水利局局长王建国表示，明年开工。\n\n“水清了。”王建国说。堤长五里，去年修了一里。\n",
        encoding="utf-8",
    )
    return path


def test_json(run: Callable[..., Any], text: Path) -> None:
    """Each statement has exactly the published fields, and its places are right."""
    ran = run("says", str(text), "--json")
    found = json.loads(ran.out)
    assert ran.code == 0 and all(list(one) == FIELDS for one in found)
    assert [(one["speaker"], one["verb"], one["text"], one["direct"]) for one in found] == [
        ("王建国", "表示", "明年开工。", False),
        ("王建国", "说", "“水清了。”", True),
    ]


def test_a_pipe_gets_lines_with_tabs(run: Callable[..., Any], text: Path) -> None:
    """A head, then one statement a line; the options of every list hold."""
    head, *rows = run("says", str(text)).out.splitlines()
    assert head.split("\t") == ["SPEAKER", "AS", "VERB", "STANCE", "HOW", "TEXT"]
    assert rows[0].split("\t") == ["王建国", "王建国", "表示", "says", "reported", "明年开工。"]
    assert run("says", str(text), "--fields", "verb", "--limit", "1").out == "VERB\n表示\n"


def test_one_speaker(run: Callable[..., Any], text: Path) -> None:
    """From a part of a name to all it says; of somebody else nothing, which the exit code tells."""
    assert len(run("says", str(text), "--speaker", "建国").out.splitlines()) == 3
    ran = run("says", str(text), "--speaker", "周")
    assert (ran.code, ran.out) == (1, "") and "nobody was found" in ran.err


def test_voices(run: Callable[..., Any], text: Path) -> None:
    """Who speaks and how much; last what is the paper's own."""
    _, first, last = run("says", str(text), "--voices").out.splitlines()
    assert first.split("\t")[:2] == ["王建国", "2"] and last.split("\t")[:2] == ["the paper itself", "0"]
    assert sum(int(row.split("\t")[2].rstrip("%")) for row in (first, last)) == 100
