"""A lesson goes from a teacher to a class: one file, and nobody's own words are touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths

TEXT = "巷口的茶铺\n\n老赵每天清早就把茶铺的门板卸下来，街坊们端着盖碗坐下，慢慢摆龙门阵。\n"


@pytest.fixture
def homes(tmp_path: Path, filled: Callable[[Path], Path]) -> dict[str, Paths]:
    """A teacher's home, with a text and two words, and a pupil's, with a word of her own."""
    found = {}
    for name in ("teacher", "pupil"):
        base = tmp_path / name
        found[name] = Paths(base / "data", base / "config", base / "cache")
        filled(base / "cache")
    return found


@pytest.fixture
def at(homes: dict[str, Paths], monkeypatch: pytest.MonkeyPatch, run: Any) -> Callable[..., Any]:
    """Runs a verb in one of the homes."""

    def run_at(name: str, *words: str) -> Any:
        monkeypatch.setenv("JINGDU_HOME", str(homes[name].data.parent))
        return run(*words)

    return run_at


def test_a_lesson_is_taken_in_without_touching_what_is_ones_own(
    at: Callable[..., Any], homes: dict[str, Paths], tmp_path: Path
) -> None:
    """The text and new words come; a word one has keeps gloss, note and tags; one that was deleted stays so."""
    (tmp_path / "茶铺.txt").write_text(TEXT, "utf-8")
    at("teacher", "add", str(tmp_path / "茶铺.txt"))
    at("teacher", "keep", "盖碗", "--gloss", "lidded tea bowl", "--note", "ask them", "--tag", "lesson1")
    at("teacher", "keep", "摆龙门阵", "--gloss", "to chat")
    at("teacher", "keep", "社区", "--gloss", "not of this text")
    file = tmp_path / "week1.lesson.json"
    assert at("teacher", "sheet", "茶铺", "-o", str(file)).code == 0
    at("pupil", "keep", "盖碗", "--gloss", "my own words", "--note", "mine")
    at("pupil", "keep", "门板", "--gloss", "shutter")
    at("pupil", "glossary", "delete", "门板")
    assert "added" in at("pupil", "sync", str(file)).out
    entries = {entry["term"]: entry for entry in json.loads(at("pupil", "glossary", "--json").out)}
    assert (entries["盖碗"]["gloss"], entries["盖碗"]["note"], entries["盖碗"]["tags"]) == (
        "my own words",
        "mine",
        [],
    )
    assert entries["摆龙门阵"]["gloss"] == "to chat" and "摆龙门阵" in entries["摆龙门阵"]["sentence"]
    assert "社区" not in entries and "门板" not in entries and len(entries) > 2
    assert "茶铺" in at("pupil", "list").out and "盖碗" in at("pupil", "show", "茶铺").out
    with Notebook.read(homes["pupil"]) as notebook:
        before = notebook.documents()
    again = at("pupil", "sync", str(file))
    assert again.code == 0 and "nothing new" in again.out
    with Notebook.read(homes["pupil"]) as notebook:
        assert notebook.documents() == before


def test_a_lesson_is_no_notebook(at: Callable[..., Any], tmp_path: Path) -> None:
    """It holds no notes, bookmarks, reviews or known words of the teacher's."""
    file = tmp_path / "x.lesson.json"
    at("teacher", "keep", "重阳", "--note", "for all")
    at("teacher", "sheet", "重阳", "-o", str(file))
    told = json.loads(file.read_text("utf-8"))
    assert set(told) == {
        "jingdu",
        "lesson",
        "schema",
        "exported",
        "checksum",
        "glossary",
        "imports",
        "words",
        "originals",
    }
    assert told["words"] == {} and told["imports"] == []


def test_what_nobody_explains_comes_without_a_gloss(at: Callable[..., Any], tmp_path: Path) -> None:
    """That no dictionary explains a name is no meaning of it that a class should learn."""
    file = tmp_path / "x.lesson.json"
    at("teacher", "sheet", "融文章", "-o", str(file))
    entries = json.loads(file.read_text("utf-8"))["glossary"]
    unexplained = [entry["term"] for entry in entries if "no dictionary explains" in entry.get("gloss", "")]
    assert len(entries) > 50 and unexplained == []
