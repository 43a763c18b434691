"""`jingdu undo`: the last command that changed the notebook, whatever it was, or a plain word that it stays."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place

TEXT = "社区办起小课堂\n\n社区在院子里办起了小课堂，居民晚上来学写字，孩子们也跟着来听故事，大家都说好。\n"


def test_words_marked_are_taken_back_before_an_older_command(run: Any) -> None:
    """Not the entry kept before them, which stays."""
    run("keep", "台账")
    run("words", "frequent", "--level", "1")
    assert "frequent words" in run("undo").out
    assert "known\t0" in run("words").out
    assert "台账" in run("glossary").out


def test_a_text_added_or_removed_comes_and_goes_with_undo(run: Any, tmp_path: Path) -> None:
    """Both are commands that changed the notebook."""
    path = tmp_path / "课堂.txt"
    path.write_text(TEXT, encoding="utf-8")
    run("add", str(path), "--tag", "学习")
    assert "社区办起小课堂" in run("list", "--tag", "学习").out
    run("remove", "社区办起小课堂", "--yes")
    assert "社区办起小课堂" not in run("list").out
    assert run("undo").code == 0
    assert "社区办起小课堂" in run("list").out
    assert run("undo").code == 0
    assert "社区办起小课堂" not in run("list").out


def test_a_merge_is_told_and_what_was_before_it_is_left_until_asked_again(run: Any, tmp_path: Path) -> None:
    """Nothing older is taken back without a word."""
    run("keep", "网格")
    path = tmp_path / "other.json"
    run("export", "--format", "json", "-o", str(path))
    run("undo")
    run("keep", "台账")
    run("merge", str(path))
    said = run("undo")
    assert said.code == 1
    assert "cannot be taken back" in said.err
    assert "台账" in said.err
    assert "台账" in run("glossary").out
    assert "Took back: Kept 台账" in run("undo").out


class Terminal(io.StringIO):
    """A terminal at which something is typed."""

    def isatty(self) -> bool:
        """Somebody can be asked."""
        return True


@pytest.fixture
def added(run: Any, tmp_path: Path) -> str:
    """The title of a text that was added by a command."""
    path = tmp_path / "课堂.txt"
    path.write_text(TEXT, encoding="utf-8")
    run("add", str(path))
    return "社区办起小课堂"


def long_since(home: Paths, when: str = "2020-01-01T08:00:00+00:00") -> None:
    """Let what can be taken back have been done long ago."""
    file = home.notebook.with_name("undo.json")
    told = json.loads(file.read_bytes())
    file.write_text(json.dumps([[action | {"when": when} for action in step] for step in told]), encoding="utf-8")


def test_an_added_text_that_is_taken_back_lies_in_the_trash(run: Any, added: str) -> None:
    """It is named by its title, and comes back whole."""
    assert run("undo").out == f"Took back: Added 《{added}》 (in the trash)\n"
    assert added not in run("list").out
    (row,) = json.loads(run("check", "--trash", "--json").out)
    assert (row["what"], row["kind"]) == (added, "text")
    assert run("check", "--restore", row["id"]).code == 0
    assert added in run("list").out


def test_what_was_done_long_ago_is_taken_back_only_when_that_is_said(run: Any, home: Paths, added: str) -> None:
    """In a pipe nobody can be asked: --yes says it."""
    long_since(home)
    said = run("undo")
    assert (said.code, said.out) == (1, "")
    assert f"Added 《{added}》" in said.err and "--yes" in said.err
    assert added in run("list").out
    assert run("undo", "--yes").code == 0
    assert added not in run("list").out


@pytest.mark.parametrize(("answer", "stays"), [("n\n", True), ("\n", True), ("y\n", False)])
def test_on_a_terminal_it_asks_about_what_was_done_long_ago(
    run: Any, home: Paths, added: str, monkeypatch: pytest.MonkeyPatch, answer: str, stays: bool
) -> None:
    """Whoever does not say yes keeps what is there; of unknown age is as old as can be."""
    long_since(home, "")
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    said = run("undo")
    assert f"Take back what you did some time ago: Added 《{added}》? [y/N]" in said.err
    assert (said.code == 1) is stays
    assert (added in run("list").out) is stays


def test_the_newest_change_goes_first_whatever_program_made_it(run: Any, home: Paths, added: str) -> None:
    """A bookmark set in the program before an older command."""
    with Notebook.open(home) as program:
        program.share_undo(home)
        program.bookmarks.add(Place.of("abc", 0, "社区很好。", 0, 2))
    assert "Bookmarked 社区" in run("undo").out
    assert added in run("list").out
    assert added in run("undo").out
