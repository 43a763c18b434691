"""`jingdu remove`: what goes, what stays, and what comes back."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from rainy_day import imported

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place


def test_a_removed_article_comes_back_when_its_file_is_added_again(run: Any, home: Paths, tmp_path: Path) -> None:
    """Under any name, with the others of the file."""
    path = tmp_path / "two.txt"
    long = "居民们走出家门，来到院落里议事，把难题说了个透，也商量出了办法。"
    path.write_text(f"甲事\n\n{long}\n\n本报记者 张三\n\n乙事 丙事\n\n{long}大家都说好。\n", encoding="utf-8")
    ids = [row["id"] for row in json.loads(run("add", str(path), "--json").out)]
    run("remove", ids[0], "--yes")
    assert len(imported(home)) == 1
    path.rename(tmp_path / "other.txt")
    assert run("add", str(tmp_path / "other.txt")).out.count("Added") == 1
    assert sorted(imported(home)) == ["乙事 丙事", "甲事"]


def test_several_and_folders_are_removed(run: Any, home: Paths, tmp_path: Path) -> None:
    """A folder means what was added from it, and nothing else."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in "一二三四":
        (folder / f"{name}.txt").write_text(f"第{name}篇\n\n这是第{name}篇文章。\n", encoding="utf-8")
    run("add", str(folder))
    run("remove", "第一篇", "第三篇", "--yes")
    assert imported(home) == ["第二篇", "第四篇"]
    (folder / "四.txt").unlink()
    said = run("remove", str(folder), "--yes", "--json")
    assert json.loads(said.out)["title"] == "第二篇"
    assert imported(home) == ["第四篇"]


def test_a_removed_text_is_gone_and_what_was_written_stays(run: Any, home: Paths, text: Path) -> None:
    """Notes and entries say what they belonged to; adding again or restoring brings the text back."""
    id = json.loads(run("add", str(text), "--json").out)[0]["id"]
    with Notebook.open(home) as notebook:
        notebook.notes.write(Place.of(id, 0, "今天下雨了。", 0, 2), "看看", title="下雨天")
    said = run("remove", "下雨", "--yes")
    assert said.code == 0
    assert "stay in the notebook" in said.out
    assert imported(home) == []
    with Notebook.read(home) as notebook:
        assert [note.title for note in notebook.notes.entries()] == ["下雨天"]
        (deleted,) = notebook.trash.entries()
    assert run("check", "--restore", deleted.id).code == 0
    assert imported(home) == ["下雨天"]


def test_an_article_that_came_with_jingdu_stays(run: Any, home: Paths) -> None:
    """It cannot be removed, in one clear line."""
    said = run("remove", "始于群众", "--yes")
    assert said.code == 1
    assert "came with jingdu" in said.err
    assert not home.data.exists()


def test_on_a_terminal_the_reader_is_asked(
    run: Any, home: Paths, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anything but yes leaves the text where it is."""
    run("add", str(text))

    def answer(words: str) -> None:
        stream = io.StringIO(words)
        monkeypatch.setattr(stream, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", stream)

    answer("\n")
    said = run("remove", "下雨")
    assert said.code == 1
    assert "[y/N]" in said.err
    assert imported(home) == ["下雨天"]
    answer("y\n")
    assert run("remove", "下雨").code == 0
    assert imported(home) == []
