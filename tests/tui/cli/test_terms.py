"""`jingdu terms`: of an article, a file, a pipe or the whole library; for people and for programs."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths
from tui.typeset.cells import cells

TEXT = "学校办起“夜读会”\n\n所谓“夜读会”，是指每周三晚上的读书活动。夜读会由家长监督委员会组织。\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A file with one article."""
    path = tmp_path / "夜读.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_json(ready: Paths, run: Callable[..., Any], text: Path) -> None:
    """Each term has the fields that programs rely on, and is right about the text."""
    ran = run("terms", str(text), "--json", "--found-only")
    assert ran.code == 0
    first = json.loads(ran.out)[0]
    assert {"term", "pinyin", "count", "why", "gloss", "sentence"} <= set(first)
    assert first["term"] == "夜读会"
    assert first["pinyin"].replace(" ", "") == "yèdúhuì"
    assert first["count"] == 3
    assert "in quotation marks" in first["why"]
    assert first["sentence"] == "所谓“夜读会”，是指每周三晚上的读书活动。"


def test_one_sense_wherever_it_is_asked_for(ready: Paths, run: Callable[..., Any], tmp_path: Path) -> None:
    """The term, the look-up in its sentence, and the kept entry tell the sense that the word has there."""
    sentence = "这支新毛笔用着很顺手，老先生十分得意。"
    file = tmp_path / "毛笔.txt"
    file.write_text(f"新毛笔\n\n{sentence}\n", encoding="utf-8")
    listed = {term["term"]: term["gloss"] for term in json.loads(run("terms", str(file), "--json").out)}
    asked = json.loads(run("lookup", "顺手", "--in", sentence, "--json").out)
    assert run("add", str(file)).code == 0
    kept = json.loads(run("keep", "顺手", "--from", "毛笔", "--json").out)
    assert listed["顺手"].startswith("smooth; handy")
    assert asked["entries"][0]["senses"][0] == "smooth; handy"
    assert kept["gloss"].startswith("smooth; handy")


def test_the_second_answer_is_kept(
    ready: Paths, run: Callable[..., Any], text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Terms of a text that was asked about before are not looked for again; those of a changed text are."""
    first = run("terms", str(text))

    def search(*_: object, **__: object) -> None:
        raise AssertionError("looked for again")

    monkeypatch.setattr("seeds.language.terms.find_terms", search)
    assert run("terms", str(text)).out == first.out
    text.write_text(TEXT.replace("每周三", "每周四"), encoding="utf-8")
    with pytest.raises(AssertionError, match="again"):
        run("terms", str(text))


def test_plain(ready: Paths, run: Callable[..., Any], text: Path) -> None:
    """In a pipe a term is a line with tabs, no more than were asked for, and no escape sequences."""
    ran = run("terms", str(text), "--limit", "2")
    lines = ran.out.splitlines()
    assert ran.code == 0 and len(lines) == 3 and lines[0].startswith("TERM\tREADING")
    assert "\x1b" not in ran.out
    assert all(len(line.split("\t")) == 6 for line in lines)


@pytest.mark.parametrize("width", [80, 140])
def test_terminal(
    ready: Paths, run: Callable[..., Any], text: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """On a terminal the columns line up and no line is wider than the window."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", str(width))
    head, *rows = run("terms", str(text)).out.splitlines()
    assert rows
    assert all(cells(row) <= width for row in rows)
    column = head.index("READING")
    for row in rows:
        before = next(at for at in range(len(row)) if cells(row[:at]) == column)
        assert row[before - 1] == " " != row[before]


def test_pipe(ready: Paths, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash reads what comes through the pipe."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode()), isatty=lambda: False))
    assert run("terms", "-").out.splitlines()[1].startswith("夜读会\t")


def test_an_empty_pipe(ready: Paths, run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing came through: one line that says so."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(), isatty=lambda: False))
    ran = run("terms", "-")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1 and "pipe" in ran.err


def test_library(ready: Paths, run: Callable[..., Any]) -> None:
    """Without an article all of the library is searched, with one only that one."""
    everything = [one["term"] for one in json.loads(run("terms", "--json", "--limit", "150").out)]
    one = [one["term"] for one in json.loads(run("terms", "微基金", "--json", "--limit", "10").out)]
    assert "微网格" in everything and "大回环" in everything
    assert "微网格" in one and "大回环" not in one


def test_kept(ready: Paths, run: Callable[..., Any], text: Path) -> None:
    """The reader's own glossary counts, unless only found terms are asked for; nothing is written."""
    with Notebook.open(ready) as notebook:
        notebook.glossary.keep("晚上", gloss="after six")
    terms = {one["term"]: one for one in json.loads(run("terms", str(text), "--json").out)}
    assert terms["晚上"]["gloss"] == "after six"
    assert "in the glossary" in terms["晚上"]["why"]
    found = json.loads(run("terms", str(text), "--json", "--found-only").out)
    assert "晚上" not in [one["term"] for one in found[:3]]


def test_nothing(ready: Paths, run: Callable[..., Any], tmp_path: Path) -> None:
    """A text without terms: nothing on stdout but an empty list for programs, one line on stderr, exit 1."""
    path = tmp_path / "空.txt"
    path.write_text("的的的。", encoding="utf-8")
    ran = run("terms", str(path), "--found-only")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1 and "no key terms" in ran.err
    assert json.loads(run("terms", str(path), "--found-only", "--json").out) == []


@pytest.mark.parametrize("words", [("--limit", "0"), ("--limit", "x"), ("a", "b")])
def test_wrong_usage(ready: Paths, run: Callable[..., Any], words: tuple[str, ...]) -> None:
    """What cannot be meant is wrong usage."""
    assert run("terms", *words).code == 2


def test_no_such_article(ready: Paths, run: Callable[..., Any]) -> None:
    """A name that nothing has is one clear line."""
    ran = run("terms", "没有这篇")
    assert ran.code == 1
    assert ran.err.count("\n") == 1


def test_looking_creates_no_notebook(ready: Paths, run: Callable[..., Any], text: Path) -> None:
    """Asking for terms leaves data and settings alone."""
    run("terms", str(text))
    assert not ready.data.exists() and not ready.config.exists()
