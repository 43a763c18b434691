"""The notebook's file: who may read it, what newer and damaged ones do, how older ones migrate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB, where

from store.errors import StoreError
from store.notebook import Notebook, base, open_tinydb
from store.paths import Paths
from store.schema import SCHEMA


def test_the_file_is_for_its_owner_and_stock_tinydb_reads_it(home: Paths, notebook: Notebook) -> None:
    """After closing, another program that knows TinyDB finds the entries."""
    notebook.glossary.keep("社区", note="常用")
    notebook.close()
    assert home.notebook.stat().st_mode & 0o077 == 0
    assert home.data.stat().st_mode & 0o077 == 0
    with TinyDB(home.notebook, encoding="utf-8") as stock:
        assert [entry["term"] for entry in stock.table("glossary")] == ["社区"]


def test_a_script_opens_the_notebook_as_a_tinydb(
    home: Paths, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With TinyDB's own queries, beside an open notebook, which sees what was changed; or only to read."""
    monkeypatch.setenv("JINGDU_HOME", str(home.data.parent))
    notebook.glossary.keep("社区")
    with open_tinydb() as database:
        assert database.table("glossary").update({"note": "by a script"}, where("term") == "社区") == [1]
    assert notebook.refresh()
    assert notebook.glossary.find("社区")[0].note == "by a script"
    with open_tinydb(read_only=True) as database, pytest.raises(StoreError, match="for reading"):
        database.table("glossary").truncate()


def test_a_record_that_cannot_be_read_is_left_and_reported(home: Paths, notebook: Notebook) -> None:
    """The others are there, the damaged one stays in the file, and the reader is told."""
    notebook.glossary.keep("社区")
    notebook.close()
    with TinyDB(home.notebook, encoding="utf-8", ensure_ascii=False) as stock:
        stock.table("glossary").insert({"term": 7})
    with Notebook.open(home) as again:
        assert [entry.term for entry in again.glossary.entries()] == ["社区"]
        assert any("glossary 2" in finding.message for finding in again.findings)
        again.glossary.keep("小区")
    assert {"term": 7} in json.loads(home.notebook.read_text())["glossary"].values()


def test_a_newer_notebook_is_refused_and_untouched(
    home: Paths, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of a later schema is not opened and not changed."""
    notebook.glossary.keep("社区")
    notebook.close()
    monkeypatch.setattr(base, "SCHEMA", SCHEMA + 1)
    Notebook.open(home).close()
    before = home.notebook.read_bytes()
    monkeypatch.setattr(base, "SCHEMA", SCHEMA)
    with pytest.raises(StoreError, match="newer"):
        Notebook.open(home)
    with pytest.raises(StoreError, match="newer"):
        Notebook.read(home)
    assert home.notebook.read_bytes() == before


def test_an_older_notebook_migrates_with_a_backup(
    home: Paths, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step of the table of migrations runs once, and the file as it was stays beside the new one."""
    notebook.glossary.keep("社区", note="old")
    notebook.close()
    before = home.notebook.read_bytes()

    def step(tables: dict[str, dict[str, Any]]) -> None:
        for document in tables["glossary"].values():
            document["note"] += " and new"

    monkeypatch.setattr(base, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr(base, "STEPS", {SCHEMA: step})
    for _ in range(2):
        with Notebook.open(home) as again:
            assert again.glossary.find("社区")[0].note == "old and new"
    kept = [path.read_bytes() for path in home.data.iterdir() if path != home.notebook]
    assert before in kept


def test_a_notebook_of_this_version_is_opened_for_ever(home: Paths) -> None:
    """The file as version 1 writes it, such as a reader of today has, opens with all that is in it."""
    home.data.mkdir(parents=True)
    home.notebook.write_text(VERSION_1, encoding="utf-8")
    with Notebook.open(home) as notebook:
        assert notebook.findings == ()
        (entry,) = notebook.glossary.entries()
        assert (entry.term, entry.note, entry.sentences[0].title) == ("信托制物业", "看看", "一篇文章")
        assert notebook.words.statuses() == {"信托制物业": "learning", "社区": "known"}
        assert notebook.words.status("社区") == "known"
        assert notebook.places.entries()[0].progress == 0.5
        assert notebook.decisions.entries()[0].parts == ("达人", "参与")
        assert notebook.bookmarks.entries()[0].label == "here"


def test_a_notebook_of_schema_1_learns_when_its_fields_were_written(home: Paths, tmp_path: Path) -> None:
    """Two machines that kept on with an older version meet: both notes stay, and what one deleted is deleted."""
    homes = [home, Paths(tmp_path / "other", tmp_path / "config", tmp_path / "cache")]
    for number, each in enumerate(homes):
        tables = json.loads(VERSION_1)
        old = tables["glossary"]["1"]
        tables["glossary"]["2"] = old | {"id": "aaaaaaaa", "term": "两委"}
        if number:
            old |= {"note": "想想", "gloss": "trust", "changed": "2026-11-22T20:52:17Z"}
            gone = tables["glossary"].pop("2")
            deleted = {"id": "t", "table": "glossary", "record": gone, "label": "两委", "deleted": old["changed"]}
            tables["trash"] = {"1": deleted}
        else:
            old |= {"note": "看看", "gloss": "in trust", "changed": "2026-11-21T20:52:17Z"}
        each.data.mkdir(parents=True)
        tables["_meta"] = {"1": {"crc": "", "schema": 1, "seq": 3, "next": {}}}
        each.notebook.write_text(json.dumps(tables), encoding="utf-8")
        before = each.notebook.read_bytes()
        Notebook.open(each).close()
        assert each.notebook.with_name("notebook.json.schema-1").read_bytes() == before
        with TinyDB(each.notebook) as stock:
            assert stock.table("glossary").get(doc_id=1)["term"] == "信托制物业"  # type: ignore[index, call-overload]
    with Notebook.open(homes[0]) as one, Notebook.open(homes[1]) as two:
        for this, that in ((one, two), (two, one)):
            this.merge(that.documents(), that.packed_words(), "other")
        assert one.documents() == two.documents()
        (entry,) = one.glossary.entries()
        assert (entry.gloss, entry.note) == ("trust", "看看\n想想\nOther gloss: in trust")


VERSION_1 = json.dumps(
    {
        "glossary": {
            "1": {
                "id": "6l3dzqfj",
                "term": "信托制物业",
                "note": "看看",
                "sentences": [
                    {
                        "text": "信托制物业好。",
                        "place": {
                            "article": "abc",
                            "block": 0,
                            "offset": 0,
                            "quote": "信托制物业",
                            "after": "好。",
                        },
                        "title": "一篇文章",
                    }
                ],
                "created": "2026-11-20T20:52:17.862242Z",
                "changed": "2026-11-20T20:52:17.862242Z",
            }
        },
        "words": {
            "1": {"drawer": 133, "words": {"信托制物业": "learning 2026-11-20T20:52:17Z"}},
            "2": {"drawer": 248, "words": {"社区": "known 2026-11-20T20:52:17Z"}},
        },
        "places": {
            "1": {
                "id": "abc",
                "place": {"article": "abc", "block": 2, "offset": 7, "quote": ""},
                "progress": 0.5,
                "mode": "terms",
                "when": "2026-11-20T20:52:17Z",
            }
        },
        "decisions": {
            "1": {
                "id": "span 达人参与",
                "kind": "split",
                "word": "达人参与",
                "parts": ["达人", "参与"],
                "changed": "2026-11-20T20:52:17Z",
            }
        },
        "bookmarks": {
            "1": {
                "id": "whatever",
                "place": {"article": "abc", "block": 2, "offset": 7, "quote": ""},
                "label": "here",
                "created": "2026-11-20T20:52:17Z",
                "changed": "2026-11-20T20:52:17Z",
            }
        },
    },
    ensure_ascii=False,
)
