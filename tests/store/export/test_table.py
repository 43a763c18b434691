"""The table of formats: every list of formats comes from it, and every field of an entry is in each or named."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import unicodedata
import zipfile
from dataclasses import fields
from datetime import datetime, timezone
from pathlib import Path

import pytest

from store.export import complete
from store.export.formats import is_untouched, rendered
from store.export.table import FORMATS, GLOSSARY, ExportFormat, FormatName, named, of_file
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import GlossaryEntry, Place, Sentence
from store.zstd import zstd

WHEN = datetime(2026, 3, 14, 9, 0, tzinfo=timezone.utc)


def shown(data: bytes, form: ExportFormat, folder: Path) -> str:
    """What is in a file of a format, as text."""
    if form.name != "anki":
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (folder / "collection").write_bytes(zstd().decompress(archive.read("collection.anki21b")))
    notes = sqlite3.connect(folder / "collection").execute("SELECT guid, mod, flds, tags FROM notes").fetchall()
    return json.dumps(notes, ensure_ascii=False)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_field_of_an_entry_is_in_the_file_or_named_as_left_out(form: ExportFormat, tmp_path: Path) -> None:
    """A field that is added to the entry has to be thought of in each format; what is named is really not there."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    times = iter([datetime(2031, 5, 6, 7, 8, 9, tzinfo=timezone.utc)] * 3)
    with Notebook.open(paths, lambda: next(times, datetime(2032, 6, 7, 8, 9, 10, tzinfo=timezone.utc))) as notebook:
        entry = notebook.glossary.keep(
            "台账",
            sense="办公",
            reading="táizhàng",
            gloss="ledger",
            gloss_source="词源",
            note="一条笔记",
            tags=["标签"],
            sentences=[Sentence("查了台账。", Place("abc", 0, 2, "台账"), "题目")],
        )
        notebook.words.mark("社区", "known")
        notebook.words.mark("小区", "known")
        entry = notebook.glossary.edit(entry.id, note="另一条笔记")
        data = rendered(notebook, Originals(paths.imports), form.name, "article", WHEN)
    text = shown(data, form, tmp_path)
    found = {
        "id": form.name == "anki" or entry.id in text,
        "term": "台账" in re.sub("查了.{0,30}。", "", text),
        "created": "2031-05-06" in text,
        "changed": "2032-06-07" in text or str(int(entry.changed.timestamp())) in text,
        "sense": "办公" in text,
        "reading": "táizhàng" in text,
        "gloss": "ledger" in text,
        "gloss_source": "词源" in text,
        "note": "另一条笔记" in text,
        "tags": "标签" in text,
        "sentences": "查了" in text,
    }
    assert set(found) == set(GLOSSARY) == {field.name for field in fields(GlossaryEntry)} - {"rest"}
    if form.name == "marks":
        found["id"] = entry.id in text
    assert {name for name, there in found.items() if not there} == set(form.leaves_out)


def test_a_files_name_says_its_format() -> None:
    """Every ending is read back as its format, whatever the case; the longest one counts."""
    for form in FORMATS:
        for ending in form.endings:
            assert of_file(f"X{ending.upper()}") == form.name
        assert of_file(form.proposed) == form.name
    assert of_file("x.docx") is None
    assert of_file("a.notes.md") == "marks" and of_file("a.md") == "markdown"


def test_every_list_of_formats_comes_from_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Help of the verb, help of the key, README, and the hints that name formats."""
    from tui.cli.main import main
    from tui.commands import BY_ID

    assert main(["export", "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "{" + ",".join(form.name for form in FORMATS) + "}" in said.replace(" ", "")
    assert all(" ".join(form.said.split()) in said for form in FORMATS)
    assert BY_ID["export"].help == f"export to {named()}"
    readme = Path(__file__).parents[3].joinpath("README.md").read_text(encoding="utf-8")
    assert f"export to {named()}" in readme
    root = Path(__file__).parents[3]
    lists = re.compile(r"""markdown['", ]+csv|csv['", ]+anki|Markdown, CSV""", re.IGNORECASE)
    files = [path for room in ("store", "tui") for path in (root / room).rglob("*.py") if path.name != "table.py"]
    assert [path.name for path in files if lists.search(path.read_text(encoding="utf-8"))] == []


def test_the_screen_offers_each_format() -> None:
    """The list of the export screen is made from the table."""
    from tui.screens import exporting

    assert exporting.FORMATS is FORMATS


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_an_export_knows_itself(form: ExportFormat, tmp_path: Path) -> None:
    """Each format tells its own untouched file, also of an empty notebook."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(paths) as notebook:
        data = rendered(notebook, Originals(paths.imports), form.name, "article", WHEN)
    assert is_untouched(data, form.name)
    assert not is_untouched(b"something else", form.name)


@pytest.mark.parametrize("form", [form.name for form in FORMATS if form.name != "anki"])
def test_no_export_orders_a_terminal(tmp_path: Path, form: FormatName) -> None:
    """Printed into a pipe it may end on a screen: no control character stands in it, one of eight bits neither."""
    orders = "\x1b]0;x\x07\x9b31m\x9d52;c;eA==\x9c\x7f"
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(paths) as notebook:
        place = Place.of("abc", 0, f"社区{orders}", 0, 2)
        sentences = [Sentence(f"社区{orders}很好。", place, orders)]
        notebook.glossary.keep(
            f"社区{orders}", gloss=orders, reading=orders, note=orders, tags=[f"a{orders}"], sentences=sentences
        )
        notebook.notes.write(place, f"社区{orders}", title=orders)
        data = rendered(notebook, Originals(paths.imports), form, "article", WHEN).decode("utf-8")
    assert not [char for char in data if unicodedata.category(char) == "Cc" and char not in "\n\r\t"]


def test_json_reads_what_it_escaped(tmp_path: Path) -> None:
    """What a terminal would obey is not lost by that, and the file counts as untouched."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(paths) as notebook:
        notebook.notes.write(Place.of("abc", 0, "社区", 0, 2), "a\x9bb\u202ec", title="t")
        text = rendered(notebook, Originals(paths.imports), "json", "article", WHEN).decode("utf-8")
    assert "\x9b" not in text and "\u202e" not in text
    assert complete.read(text).tables["notes"][0]["text"] == "a\x9bb\u202ec"
    assert complete.is_untouched(text)
