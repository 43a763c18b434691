"""`jingdu sync`: copies of every file sync, another home, an export; what is left, and what an open app does."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from store.copies import KEPT, copies
from store.notebook import Notebook
from store.paths import Paths

NAMES = [
    "notebook.sync-conflict-20260301-101010-ABCDEFG.json",
    "notebook (小明's conflicted copy 2026-03-01).json",
    "notebook (1).json",
    "notebook 2.json",
    "notebook-LAPTOP.json",
    "notebook(2).json",
    "notebook_conf(1).json",
    "notebook~HEAD.json",
]


@pytest.fixture
def other(tmp_path: Path) -> Paths:
    """The home of another machine, with an entry, a status and a text."""
    base = tmp_path / "laptop"
    where = Paths(base / "data", base / "config", base / "cache")
    text = tmp_path / "雨.txt"
    text.write_text("社区里下雨。\n大家都回家了。\n", encoding="utf-8")
    from tui.desk.library.adding import Adder

    with Adder(where) as adder:
        adder.add(text)
    with Notebook.open(where) as notebook:
        notebook.glossary.keep("台账", gloss="ledger", note="那边")
        notebook.words.mark("小区", "known")
    return where


def terms(where: Paths) -> list[str]:
    """What the glossary holds."""
    with Notebook.read(where) as notebook:
        return [entry.term for entry in notebook.glossary.entries()]


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_of_any_file_sync_is_named_then_taken_in_and_laid_by(
    run: Any, home: Paths, other: Paths, name: str
) -> None:
    """`check` names it, `sync` takes it in and says what changed, twice changes nothing."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("台账", note="这边")
    shutil.copy(other.notebook, home.data / name)
    checked = run("check")
    assert checked.code == 1 and f"{name} lies beside the notebook" in checked.out
    said = run("sync")
    assert said.code == 0 and said.out.startswith(f"Took {name} in: ") and "1 updated" in said.out
    assert "台账 was written on in two places; both stay" in said.err
    assert not copies(home.notebook) and (home.data / "merged" / name).exists()
    with Notebook.read(home) as notebook:
        (entry,) = notebook.glossary.find("台账")
        assert (entry.gloss, entry.note) == ("ledger", "那边\n这边") or entry.note == "这边\n那边"
        assert notebook.words.status("小区") == "known"
    assert run("sync").out == "There is nothing to take in: no copy lies beside the notebook.\n"
    shutil.copy(other.notebook, home.data / name)
    assert run("sync").out == f"Took {name} in: nothing new\n"


def test_our_own_files_are_no_copies(home: Paths) -> None:
    """Backups, locks and other people's files beside the notebook are not taken for one."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
    for name in (
        "notebook.json.old",
        "notebooks.json",
        "my notebook 2.json",
        "notebook.txt",
        "notebook-x.json.bak",
    ):
        (home.data / name).write_text("{}")
    assert copies(home.notebook) == []
    assert copies(Path("/nowhere/notebook.json")) == []


def test_another_home_comes_with_its_texts(run: Any, ready: Paths, other: Paths) -> None:
    """The folder of the home, of its data, or the file itself: entries, statuses, and the texts byte for byte."""
    said = run("sync", str(other.data.parent))
    assert (said.code, said.err) == (0, "") and "1 term, 1 text and 1 word added" in said.out
    assert terms(ready) == ["台账"]
    assert [path.read_bytes() for path in ready.imports.iterdir()] == ["社区里下雨。\n大家都回家了。\n".encode()]
    assert "社区里下雨" in run("show", "雨").out
    for source in (other.data, other.notebook):
        assert run("sync", str(source)).out == "Took notebook.json in: nothing new\n"
    assert other.notebook.exists()


def test_exports_in_a_folder_are_taken_in(run: Any, home: Paths, other: Paths, tmp_path: Path) -> None:
    """Complete exports and edited Markdown; what is no export is passed by."""
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "shopping.md").write_text("# milk\n")
    (folder / "data.json").write_text("{}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JINGDU_HOME", str(other.data.parent))
        run("export", "-o", str(folder / "all.json"))
    said = run("sync", str(folder))
    assert said.code == 0 and said.out.count("Took") == 1
    assert terms(home) == ["台账"]
    (folder / "all.json").unlink()
    assert run("sync", str(folder)).code == 1
    assert run("sync", str(tmp_path / "nowhere")).code == 1


@pytest.mark.parametrize("damage", ["torn", "newer", "empty", "record"])
def test_a_copy_that_cannot_be_taken_in_whole_stays_and_is_named(
    run: Any, home: Paths, other: Paths, damage: str
) -> None:
    """Damaged, of a newer version, or with a record nobody can read: never thrown away, and the rest goes on."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
    data = other.notebook.read_bytes()
    newer = json.loads(data)
    newer["_meta"]["1"]["schema"] = 99
    broken = json.loads(data)
    broken["glossary"]["9"] = {"term": 7}
    damaged = {
        "torn": data[: len(data) // 2].replace("台账".encode(), b"\xff"),
        "newer": json.dumps(newer).encode(),
        "empty": b"",
        "record": json.dumps(broken).encode(),
    }[damage]
    copy = home.data / NAMES[0]
    copy.write_bytes(damaged)
    said = run("sync")
    assert copy.exists() and "Traceback" not in said.err and said.err
    assert "社区" in terms(home)
    if damage == "record":
        assert "台账" in terms(home)


def test_only_the_newest_copies_are_kept(run: Any, home: Paths, other: Paths) -> None:
    """What was taken in is laid by, not for ever."""
    for number in range(KEPT + 3):
        home.data.mkdir(parents=True, exist_ok=True)
        shutil.copy(other.notebook, home.data / f"notebook {number}.json")
        assert run("sync").code == 0
    assert len(list((home.data / "merged").iterdir())) == KEPT


def test_json_tells_everything(run: Any, home: Paths, other: Paths) -> None:
    """For scripts."""
    (taken,) = json.loads(run("sync", "--json", str(other.notebook)).out)
    assert taken["file"] == str(other.notebook) and taken["added"] >= 3 and taken["problem"] == ""
    assert json.loads(run("sync", "--json").out) == []


def test_the_notebook_itself_is_no_other(run: Any, home: Paths) -> None:
    """Whoever gives the own home takes the copies in it, and never the notebook into itself."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
    shutil.copy(home.notebook, home.data / NAMES[0])
    said = run("sync", str(home.data.parent))
    assert said.out == f"Took {NAMES[0]} in: nothing new\n"
    assert run("sync", str(home.notebook)).code == 0


def test_two_homes_become_the_same(run: Any, home: Paths, other: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each takes the other's: the same records on both, also after deletions."""
    with Notebook.open(home) as notebook:
        gone = notebook.glossary.keep("小区")
        notebook.glossary.keep("社区")
    run("sync", str(other.data.parent))
    monkeypatch.setenv("JINGDU_HOME", str(other.data.parent))
    run("sync", str(home.data.parent))
    with Notebook.open(other) as notebook:
        notebook.glossary.delete(gone.id)
    monkeypatch.setenv("JINGDU_HOME", str(home.data.parent))
    assert "1 deleted" in run("sync", str(other.data.parent)).out
    with Notebook.read(home) as one, Notebook.read(other) as two:
        assert one.documents() == two.documents() and one.packed_words() == two.packed_words()
    assert sorted(terms(home)) == ["台账", "社区"]
