"""`jingdu undo`: the last command that changed the notebook, whatever it was, or a plain word that it stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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
