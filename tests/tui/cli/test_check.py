"""`jingdu check` and `jingdu where`: every state in plain words."""

from __future__ import annotations

import json
import os
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from little_dictionaries import row, yomitan

from seeds.documents import read_bytes
from store.dictionaries import kept
from store.imports import Originals
from store.notebook import Notebook, base
from store.paths import Paths
from store.records import Place


def findings(run: Any, ok: bool) -> str:
    """What check found, all in one text; the exit code and `ok` agree."""
    said = run("check", "--json")
    answer = json.loads(said.out)
    assert answer["ok"] is ok
    assert said.code == (0 if ok else 1)
    return "\n".join(f"{finding['message']} {finding['hint']}" for finding in answer["findings"])


def test_before_anything_is_kept_all_is_well(run: Any, home: Paths) -> None:
    """No notebook is no fault, and none is made."""
    assert "no notebook yet" in findings(run, True)
    assert not home.data.exists()


def test_a_whole_notebook_is_counted(run: Any, home: Paths) -> None:
    """What is in it, in words."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
    assert "1 glossary entry" in findings(run, True)
    assert run("check").out.endswith("Everything is whole.\n")


def test_a_damaged_notebook_is_mended_and_said(run: Any, home: Paths) -> None:
    """The backup is opened, the damaged file set aside, and the second look finds all well."""
    for term in ("社区", "小区", "两委"):
        with Notebook.open(home) as notebook:
            notebook.glossary.keep(term)
    whole = home.notebook.read_bytes()
    home.notebook.write_bytes(whole[:40] + b"\xff\xfe" + whole[42:])
    assert "damaged" in findings(run, False)
    assert [path.name for path in home.data.iterdir() if "damaged" in path.name]
    with Notebook.read(home) as notebook:
        assert len(notebook.glossary.entries()) >= 2
    findings(run, True)


def test_every_verb_says_when_the_notebook_was_damaged(run: Any, home: Paths) -> None:
    """The table comes from the backup, and standard error says so; nothing is changed by looking."""
    for term in ("社区", "小区", "两委"):
        with Notebook.open(home) as notebook:
            notebook.glossary.keep(term)
    damaged = home.notebook.read_bytes()[:60]
    home.notebook.write_bytes(damaged)
    said = run("glossary")
    assert said.code == 0
    assert "社区" in said.out
    assert "damaged" in said.err
    assert home.notebook.read_bytes() == damaged


def test_a_newer_notebook_is_explained_and_left(run: Any, home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hint says what to do."""
    monkeypatch.setattr(base, "SCHEMA", 9)
    Notebook.open(home).close()
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
    before = home.notebook.read_bytes()
    monkeypatch.setattr(base, "SCHEMA", 1)
    assert "newer" in findings(run, False)
    assert home.notebook.read_bytes() == before


def test_a_missing_text_is_named(run: Any, home: Paths) -> None:
    """With its file's name and what to do."""
    with Notebook.open(home) as notebook:
        content = Originals(home.imports).keep("今天下雨。".encode())
        notebook.imports.add(content, "雨.txt", {"rain": "雨"})
    findings(run, True)
    (home.imports / content).write_bytes(b"damaged")
    found = findings(run, False)
    assert "雨.txt" in found
    assert "Add the file again" in found


def aged(path: Path, days: float) -> None:
    """Let a file have lain there for so long."""
    when = time.time() - days * 24 * 3600
    os.utime(path, (when, when))


def test_bytes_that_nothing_needs_go_after_a_while(run: Any, home: Paths) -> None:
    """Not at once, not while the trash or a copy of the notebook may need them; unknown ones after a month."""
    originals = Originals(home.imports)
    unknown, trashed, removed = (originals.keep(data) for data in (b"unknown", b"trashed", b"removed"))
    long_ago = datetime.now(timezone.utc) - timedelta(days=40)
    with Notebook.open(home, lambda: long_ago) as notebook:
        notebook.imports.add(removed, "b.txt", {"b": "b"})
        notebook.imports.remove(removed)
    with Notebook.open(home) as notebook:
        notebook.imports.add(trashed, "a.txt", {"a": "a"})
        notebook.imports.remove(trashed)
    findings(run, True)
    assert set(originals.contents()) == {unknown, trashed, removed}
    for name in (unknown, trashed, removed):
        aged(home.imports / name, 1)
    (home.data / "notebook 2.json").write_bytes(home.notebook.read_bytes())
    findings(run, False)
    assert set(originals.contents()) == {unknown, trashed, removed}
    (home.data / "notebook 2.json").unlink()
    assert "removed" in findings(run, True)
    assert set(originals.contents()) == {unknown, trashed}
    aged(home.imports / unknown, 40)
    findings(run, True)
    assert set(originals.contents()) == {trashed}


@pytest.mark.parametrize("noted", [True, False])
def test_an_article_that_another_name_of_its_file_hid_comes_back_to_its_marks(
    run: Any, ready: Paths, noted: bool
) -> None:
    """One text was added as Markdown and as plain text, and only one of the two is listed: both are again."""
    data = "# 第一篇\n\n院子里有一棵树，树下坐着人。\n\n# 第二篇\n\n河边的人在钓鱼，水很清。\n".encode()
    shown, hidden = read_bytes(data, "x.txt")[0], read_bytes(data, "three.md")[0]
    assert shown.id != hidden.id
    with Notebook.open(ready) as notebook:
        content = Originals(ready.imports).keep(data)
        if noted:
            notebook.imports.add(content, "x.txt", {shown.id: shown.title})
        notebook.notes.write(Place(hidden.id, 0, 0, "院子"), "我的笔记", title=hidden.title)
        notebook.notes.write(Place("nowhere", 0, 0, "词"), "也在", title="别处的文章")
    found = findings(run, True)
    assert "Brought back" in found and "Something noted in 别处的文章 is kept" in found
    listed = run("list", "--json").out
    assert hidden.id in listed and (not noted or shown.id in listed)
    assert "Brought back" not in findings(run, True)


def test_marks_in_an_article_that_was_removed_are_no_fault(run: Any, ready: Paths, tmp_path: Path) -> None:
    """Who takes a text out of the library keeps what was noted in it, and it does not come back by itself."""
    file = tmp_path / "树.txt"
    file.write_text("院子里有一棵树，树下坐着人。\n", encoding="utf-8")
    run("add", str(file))
    (article,) = read_bytes(file.read_bytes(), file.name)
    with Notebook.open(ready) as notebook:
        notebook.notes.write(Place(article.id, 0, 0, "院子"), "我的笔记", title=article.title)
    run("remove", article.id)
    assert "Brought back" not in findings(run, True) and article.id not in run("list", "--json").out


def test_a_damaged_index_is_thrown_away(run: Any, ready: Paths) -> None:
    """It is made again when it is needed, so nothing is wrong."""
    (index,) = ready.cache.glob("dictionary-*.flat")
    data = bytearray(index.read_bytes())
    data[5000] ^= 1
    index.unlink()
    index.write_bytes(data)
    assert "damaged index" in findings(run, True)
    assert not index.exists()
    findings(run, True)


def test_a_setting_that_cannot_be_used_is_named(run: Any, home: Paths) -> None:
    """With the file's name."""
    home.config.mkdir(parents=True)
    home.settings.write_text("theme = [")
    assert "config.toml" in findings(run, False)


def test_the_trash_is_listed_and_given_back(run: Any, home: Paths) -> None:
    """By the start of an id; a wrong one is said."""
    with Notebook.open(home) as notebook:
        notebook.glossary.delete(notebook.glossary.keep("社区", note="一").id)
    (row,) = json.loads(run("check", "--trash", "--json").out)
    assert (row["what"], row["kind"], row["days_left"]) == ("社区", "entry", 30)
    assert "社区" in run("check", "--trash").out
    assert run("check", "--restore", "nothing").code == 1
    assert run("check", "--restore", row["id"][:4]).out == "Brought back 社区\n"
    with Notebook.read(home) as notebook:
        assert notebook.glossary.find("社区")[0].note == "一"
    assert run("check", "--trash").code == 1


def test_where_tells_the_paths_and_makes_none(run: Any, home: Paths) -> None:
    """Four paths, nothing created."""
    assert json.loads(run("where", "--json").out) == {
        "data": str(home.data),
        "config": str(home.config),
        "cache": str(home.cache),
        "notebook": str(home.notebook),
    }
    assert len(run("where").out.splitlines()) == 5
    assert not Path(home.data.parent).exists()


def test_on_a_terminal_one_sees_what_is_looked_at(
    run: Any, home: Paths, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A line says it while it lasts; in a pipe there is none."""
    (tmp_path / "text.txt").write_text("山中一夜\n\n我们在山里住了一夜。\n", encoding="utf-8")
    run("add", str(tmp_path / "text.txt"))
    assert run("check").err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    said = run("check").err
    assert "Reading the notebook" in said and "Looking at the texts" in said
    assert said.endswith("\r\x1b[K")


def test_a_cache_that_cannot_be_written_is_told(run: Any, home: Paths) -> None:
    """With what helps; nothing the reader kept is in danger."""
    home.cache.parent.mkdir(parents=True, exist_ok=True)
    home.cache.write_bytes(b"")
    assert f"{home.cache} cannot be written" in findings(run, False)


def test_a_dictionary_that_cannot_be_read_is_told(run: Any, ready: Paths, tmp_path: Path) -> None:
    """Whether its file is damaged or gone, or the list of them is damaged."""
    run("dictionary", "add", str(yomitan(tmp_path / "y.zip", [row("社区", "shè qū", "a place")])))
    findings(run, True)
    (kept_one,) = kept(ready)
    file = ready.dictionaries / kept_one.file
    for damage in (lambda: file.write_bytes(file.read_bytes()[:-9]), file.unlink):
        damage()
        assert f"The dictionary {kept_one.name} cannot be read. Remove it and add it again." in findings(run, False)
    ready.dictionary_list.write_bytes(b"{")
    assert "dictionaries.json is damaged" in findings(run, False)
