"""`jingdu glossary edit|delete|tag`, `notes`, `bookmarks` and `undo`: the notebook from the shell."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from seeds.documents import bundled
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.cli.main import main

pytestmark = pytest.mark.usefixtures("ready")


@pytest.fixture
def kept(ready: Paths) -> Paths:
    """A notebook with three entries, one of them in two senses, two notes and a bookmark."""
    first, second = bundled()[:2]
    with Notebook.open(ready) as notebook:
        notebook.glossary.keep("台账", gloss="ledger", tags=["办公"])
        notebook.glossary.keep("打", sense="dozen", gloss="a dozen")
        notebook.glossary.keep("打", sense="hit", gloss="to hit")
        for article, words in ((first, "一"), (second, "二")):
            passage = article.passages[2]
            place = Place.of(article.id, passage.number, passage.text, 0, 4)
            notebook.notes.write(place, f"note {words}", title=article.title)
        notebook.bookmarks.add(place, "here", second.title)
    return ready


def entries(run: Any) -> dict[str, dict[str, Any]]:
    """The glossary by term and sense."""
    found = json.loads(run("glossary", "--json").out)
    return {f"{entry['term']}{entry['sense']}": entry for entry in found}


def test_an_entry_is_edited(kept: Paths, run: Any) -> None:
    """What is given is put in the place of what was there, the rest stays."""
    assert run("glossary", "edit", "台账", "--gloss", "running record", "--note", "mine").code == 0
    entry = entries(run)["台账"]
    assert (entry["gloss"], entry["note"], entry["tags"]) == ("running record", "mine", ["办公"])
    shown = json.loads(run("glossary", "edit", "台賬", "--reading", "táizhàng", "--json").out)
    assert shown["pinyin"] == "táizhàng"


def test_of_several_senses_one_must_be_named(kept: Paths, run: Any) -> None:
    """The message says how; a tag goes to all of them."""
    said = run("glossary", "delete", "打")
    assert said.code == 1 and "'打 (dozen)', '打 (hit)'" in said.err
    assert run("glossary", "delete", "打 (dozen)").code == 0
    assert set(entries(run)) == {"台账", "打hit"}
    run("undo")
    run("glossary", "tag", "打", "--add", "量词,课")
    assert {name: entry["tags"] for name, entry in entries(run).items()} == {
        "台账": ["办公"],
        "打dozen": ["量词", "课"],
        "打hit": ["量词", "课"],
    }


@pytest.mark.parametrize(
    "words",
    [
        ("edit", "台账", "--gloss", "x", "--term", "账"),
        ("delete", "台账", "打 (hit)"),
        ("tag", "台账", "打", "--add", "x", "--remove", "办公"),
    ],
)
def test_what_a_command_did_is_taken_back_whole(kept: Paths, run: Any, words: tuple[str, ...]) -> None:
    """By another process, and once: then there is nothing more to take back."""

    def as_it_is() -> list[tuple[str, str, list[str]]]:
        return sorted((name, entry["gloss"], sorted(entry["tags"])) for name, entry in entries(run).items())

    before = as_it_is()
    assert run("glossary", *words).code == 0 and as_it_is() != before
    assert run("undo").code == 0 and as_it_is() == before
    assert run("undo").code == 1


def test_several_commands_are_taken_back_in_turn(kept: Paths, run: Any) -> None:
    """The last first; keeping several words is one command."""
    run("keep", "社区", "两委")
    run("glossary", "edit", "社区", "--note", "one")
    assert "Edited 社区" in run("undo").out
    assert len(run("undo").out.splitlines()) == 2
    assert set(entries(run)) == {"台账", "打dozen", "打hit"}


def test_what_was_changed_since_stays(kept: Paths, run: Any) -> None:
    """Undo never takes away what somebody else wrote in the meantime."""
    run("glossary", "edit", "台账", "--gloss", "mine")
    with Notebook.open(kept) as notebook:
        notebook.glossary.edit(notebook.glossary.find("台账")[0].id, gloss="theirs")
    assert "left as it is" in run("undo").out
    assert entries(run)["台账"]["gloss"] == "theirs"


def test_a_damaged_list_of_changes_is_none(kept: Paths, run: Any) -> None:
    """There is nothing to take back, in one line."""
    run("glossary", "tag", "台账", "--add", "x")
    for damage in (b"[[{}]]", b"\xff", b"{}", b'[[{"label":"x","changes":[["nothing","a",null,null]]}]]'):
        (kept.data / "undo.json").write_bytes(damage)
        said = run("undo")
        assert (said.code, said.err) == (1, "jingdu: there is nothing to take back\n")


@pytest.mark.parametrize(
    "words",
    [("edit", "台账"), ("tag", "台账"), ("delete",), ("edit", "无此词", "--gloss", "x"), ("delete", "无此词")],
)
def test_what_cannot_be_meant_changes_nothing(kept: Paths, run: Any, words: tuple[str, ...]) -> None:
    """One clear line, and no traceback."""
    before = entries(run)
    said = run("glossary", *words)
    assert said.code in (1, 2) and said.err
    assert entries(run) == before


def test_a_word_that_is_also_a_verb_is_found(kept: Paths, run: Any) -> None:
    """`list` may be left out, and is needed to look for `tag` itself."""
    assert run("glossary", "ledger").out == run("glossary", "list", "ledger").out
    run("glossary", "edit", "台账", "--note", "tag")
    assert "台账" in run("glossary", "list", "tag").out
    assert run("glossary", "--fields", "term,note", "--limit", "1").out.splitlines() == ["TERM\tNOTE", "台账\ttag"]


def test_notes_are_listed_edited_and_deleted(kept: Paths, run: Any) -> None:
    """All of them, those of an article, for programs, by their ids."""
    header, *rows = run("notes").out.splitlines()
    assert header == "ID\tTEXT\tPLACE\tARTICLE\tCREATED" and len(rows) == 2
    (one,) = json.loads(run("notes", bundled()[0].id, "--json").out)
    assert one["text"] == "note 一" and len(one["quote"]) == 4 and one["article"] == bundled()[0].id
    assert run("notes", "edit", one["id"][:5], "better").code == 0
    assert json.loads(run("notes", bundled()[0].id, "--json").out)[0]["text"] == "better"
    assert run("notes", "delete", one["id"]).code == 0
    assert len(run("notes").out.splitlines()) == 2
    run("undo")
    assert len(run("notes").out.splitlines()) == 3


def test_a_note_on_a_kept_term_is_listed_edited_and_deleted_as_any(kept: Paths, run: Any) -> None:
    """Its words are the term; deleting the note leaves the term kept."""
    run("glossary", "edit", "台账", "--note", "who keeps it?")
    (one,) = [note for note in json.loads(run("notes", "--json").out) if "term" in note]
    assert (one["term"], one["quote"], one["text"]) == ("台账", "台账", "who keeps it?")
    assert len(run("notes").out.splitlines()) == 4
    run("notes", "edit", one["id"], "the clerk")
    assert json.loads(run("glossary", "台账", "--json").out)[0]["note"] == "the clerk"
    run("notes", "delete", one["id"])
    assert len(run("notes").out.splitlines()) == 3
    assert json.loads(run("glossary", "台账", "--json").out)[0]["note"] == ""


def test_bookmarks_are_listed_renamed_and_deleted(kept: Paths, run: Any) -> None:
    """As notes are."""
    (one,) = json.loads(run("bookmarks", "--json").out)
    assert one["label"] == "here"
    run("bookmarks", "rename", one["id"], "there")
    assert "there" in run("bookmarks").out
    run("bookmarks", "delete", one["id"])
    said = run("bookmarks")
    assert (said.code, said.out) == (1, "") and "no bookmarks" in said.err
    assert run("bookmarks", "delete", "zz").code == 1


def test_every_list_has_a_header_in_a_pipe(kept: Paths, run: Any) -> None:
    """And as many cells in every line."""
    for words in (
        "list",
        "glossary",
        "notes",
        "bookmarks",
        "stats",
        "where",
        "words",
        "dictionary list",
        "numbers 重阳",
    ):
        head, *rows = run(*words.split()).out.splitlines()
        assert head == head.upper() and "\t" in head and rows, words
        assert {row.count("\t") for row in rows} == {head.count("\t")}, words


def test_the_text_has_a_level(kept: Paths, run: Any) -> None:
    """By its words; unknown words are chosen by theirs."""
    articles = json.loads(run("stats", "--json").out)["articles"]
    assert all(1 <= item["level"] <= 7 and 0 < item["share_listed"] < 1 for item in articles)
    listed = [row.split("\t") for row in run("list", "--fields", "hsk,id").out.splitlines()[1:]]
    assert {id: level for level, id in listed}[articles[0]["id"]] == {7: "7–9"}.get(
        articles[0]["level"], str(articles[0]["level"])
    )
    rows = run("stats", "重阳", "--level", "4-5", "--limit", "3").out.splitlines()
    assert len(rows) == 4 and all(row.split("\t")[-1] in ("4", "5") for row in rows[1:])


def test_a_sheet_takes_its_format_from_the_file(kept: Paths, run: Any, tmp_path: Any) -> None:
    """JSON for .json, Markdown for .md; - is standard output."""
    assert main(["sheet", "重阳", "-o", str(tmp_path / "s.json")]) == 0
    assert json.loads((tmp_path / "s.json").read_text("utf-8"))["terms"]
    assert main(["sheet", "重阳", "-o", str(tmp_path / "s.md")]) == 0
    assert (tmp_path / "s.md").read_text("utf-8").startswith("# ")
    assert run("sheet", "重阳", "-o", "-", "--limit", "1").out.startswith("社区")


def test_a_sheet_is_written_for_other_programs_too(kept: Paths, run: Any, tmp_path: Path) -> None:
    """A row a line for a spreadsheet, a note a word for Anki, a concept a word for translators' tools."""
    for name in ("s.csv", "s.apkg", "s.tbx", "s.markdown"):
        assert main(["sheet", "重阳", "-o", str(tmp_path / name), "--limit", "3"]) == 0
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["part"] for row in rows} >= {"Key terms", "Words you do not know yet"}
    assert all(row["word"] and row["article"] for row in rows)
    assert zipfile.is_zipfile(tmp_path / "s.apkg")
    concepts = list(ElementTree.parse(tmp_path / "s.tbx").iter("{urn:iso:std:iso:30042:ed-2}conceptEntry"))
    assert len(concepts) >= len({row["word"] for row in rows if row["part"] == "Key terms"})
    assert (tmp_path / "s.markdown").read_text(encoding="utf-8").startswith("# ")
