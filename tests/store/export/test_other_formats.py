"""CSV, JSON and Anki: opened again with other people's readers."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from store.errors import StoreError
from store.export import anki, anki_file, complete, spreadsheet
from store.export.faces import Face, Read
from store.export.formats import rendered
from store.export.sounds import Recording
from store.export.taking import take
from store.imports import Originals
from store.notebook import Notebook
from store.records import Sentence
from store.zstd import zstd

WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)
Texts = Callable[[str], Originals]
Opener = Callable[[str], Notebook]


def rows(notebook: Notebook) -> list[dict[str, str]]:
    """The CSV as a spreadsheet reads it."""
    text = spreadsheet.spreadsheet(notebook.glossary.entries(), "date", WHEN)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_csv_holds_the_entries(full: Notebook) -> None:
    """Quoted cells, line breaks inside one, a row for each entry."""
    by_term = {row["term"]: row for row in rows(full)}
    assert by_term["信托制物业"]["note"] == "看看\n再看看"
    assert by_term["信托制物业"]["tags"] == "物业, 基层 治理"
    assert by_term["信托制物业"]["created"] == "2026-11-20"
    assert set(by_term) == {"信托制物业", "两委"}


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "|calc", "%0A=1"])
def test_no_cell_is_a_formula(opener: Opener, start: str) -> None:
    """Whatever a gloss begins with, a spreadsheet takes it for text."""
    notebook = opener("formulas")
    notebook.glossary.keep("词", gloss=start, note='"quoted", and\nbroken')
    (row,) = rows(notebook)
    assert row["gloss"] == f"'{start.strip()}"
    assert row["note"] == '"quoted", and\nbroken'


def test_csv_knows_whether_it_was_edited(full: Notebook) -> None:
    """A changed cell, a changed header or another file are not an untouched export; long notes do no harm."""
    full.glossary.keep("长", note="长" * 200_000)
    text = spreadsheet.spreadsheet(full.glossary.entries(), "date", WHEN)
    assert spreadsheet.is_untouched(text)
    assert not spreadsheet.is_untouched(text.replace("committees", "boards"))
    assert not spreadsheet.is_untouched("term,gloss\n")


def test_json_goes_round_without_loss(full: Notebook, opener: Opener, originals: Texts) -> None:
    """Exported, merged into an empty notebook and exported again: the same bytes, texts and trash included."""
    first = rendered(full, originals("full"), "json", "article", WHEN)
    other = opener("other")
    merged = take(first.decode(), "n.json", WHEN, other, originals("other"))
    assert merged.complaints == []
    assert rendered(other, originals("other"), "json", "article", WHEN) == first
    assert other.documents() == full.documents()
    assert originals("other").read(other.imports.entries()[0].content).decode("gb18030") == "今天下雨。"


def test_merging_twice_changes_nothing_more(full: Notebook, opener: Opener, originals: Texts) -> None:
    """Nothing is there twice."""
    text = rendered(full, originals("full"), "json", "article", WHEN).decode()
    before = full.documents()
    merged = take(text, "n.json", WHEN, full, originals("full"))
    assert (merged.added, merged.updated, merged.complaints) == (0, 0, [])
    assert full.documents() == before


def test_two_notebooks_become_one(opener: Opener, originals: Texts) -> None:
    """The newer change of each entry wins, sentences come together, whichever way round they are merged."""
    one, two = opener("one"), opener("two")
    for notebook in (one, two):
        notebook.glossary.keep("社区", gloss="old")
        notebook.words.mark("小区", "learning")
    one.glossary.keep("只有一", note="one")
    two.glossary.keep("只有二", note="two")
    two.settings.set("pass", "time")
    one.glossary.keep("社区", sentences=[Sentence("一句。")])
    two.glossary.keep("社区", sentences=[Sentence("两句。")])
    for _ in range(4):
        two.settings.set("pass", two.settings.get("pass") + "time")
    two.glossary.edit(two.glossary.find("社区")[0].id, gloss="new")
    two.words.mark("小区", "known")
    first, second = (
        rendered(notebook, originals("one"), "json", "article", WHEN).decode() for notebook in (one, two)
    )
    take(second, "two.json", WHEN, one, originals("one"))
    take(first, "one.json", WHEN, two, originals("two"))
    for notebook in (one, two):
        assert {entry.term: entry.gloss for entry in notebook.glossary.entries()} == {
            "社区": "new",
            "只有一": "",
            "只有二": "",
        }
        assert {met.text for met in notebook.glossary.find("社区")[0].sentences} == {"一句。", "两句。"}
        assert notebook.words.status("小区") == "known"


def test_what_was_deleted_since_stays_deleted(opener: Opener, originals: Texts) -> None:
    """An old export does not bring a deleted entry back; the deletion reaches the other notebook."""
    one, two = opener("one"), opener("two")
    entry = one.glossary.keep("社区")
    old = rendered(one, originals("one"), "json", "article", WHEN).decode()
    take(old, "old.json", WHEN, two, originals("two"))
    one.glossary.delete(entry.id)
    merged = take(old, "old.json", WHEN, one, originals("one"))
    assert one.glossary.entries() == ()
    assert merged.complaints == ["社区 was deleted here since, and stays so"]
    new = rendered(one, originals("one"), "json", "article", WHEN).decode()
    take(new, "new.json", WHEN, two, originals("two"))
    assert two.glossary.entries() == ()
    assert [deleted.label for deleted in two.trash.entries()] == ["社区"]


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        f'{{"jingdu": 1, "words": {"[" * 100_000}',
        "[]",
        '{"jingdu": 99}',
        '{"jingdu": 1, "words": []}',
        '{"jingdu": 1, "originals": {"ab": "%%"}}',
        '{"jingdu": 1, "originals": {"ab": "eJwDAAAAAAE="}}',
    ],
)
def test_a_file_that_is_no_export_changes_nothing(full: Notebook, originals: Texts, text: str) -> None:
    """One clear complaint, and the notebook is as it was."""
    before = full.documents()
    with pytest.raises(StoreError):
        take(text, "x.json", WHEN, full, originals("full"))
    assert full.documents() == before


def test_damaged_records_are_named_and_the_rest_goes_in(full: Notebook, opener: Opener, originals: Texts) -> None:
    """A file that a person has broken in places still gives what can be read."""
    value = json.loads(rendered(full, originals("full"), "json", "article", WHEN))
    value["glossary"][0]["created"] = "yesterday"
    value["glossary"].append(7)
    value["cards_of_the_future"] = [{"id": "1"}]
    value["words"]["街道"] = "forgotten"
    other = opener("other")
    merged = take(json.dumps(value), "x.json", WHEN, other, originals("other"))
    assert len(other.glossary.entries()) == 1
    assert len(merged.complaints) == 4


def test_json_knows_whether_it_was_edited(full: Notebook, originals: Texts) -> None:
    """The checksum covers everything."""
    text = rendered(full, originals("full"), "json", "article", WHEN).decode()
    assert complete.is_untouched(text)
    assert not complete.is_untouched(text.replace("committees", "boards"))


def opened(package: bytes, folder: Path) -> sqlite3.Connection:
    """The database inside an Anki package."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.read("meta") == b"\x08\x03"
        (folder / "collection").write_bytes(zstd().decompress(archive.read("collection.anki21b")))
    return sqlite3.connect(folder / "collection")


def test_anki_notes_hold_the_entry_with_the_term_blanked(opener: Opener, full: Notebook, tmp_path: Path) -> None:
    """Term, reading, gloss, sentence with the term in bold and once blanked, tags."""
    database = opened(anki.package(full.glossary.entries()), tmp_path)
    notes = {
        fields.split("\x1f")[0]: (fields.split("\x1f"), tags)
        for fields, tags in database.execute("SELECT flds, tags FROM notes")
    }
    fields, tags = notes["信托制物业"]
    assert fields[1:5] == [
        "xìntuōzhì wùyè",
        "trust-type property management",
        "代表们参观了<b>信托制物业</b>示范点。",
        '代表们参观了<span class="blank">＿＿</span>示范点。',
    ]
    assert fields[5] == "看看<br>再看看"
    assert tags.split() == ["物业", "基层_治理"]


def test_sounds_are_files_of_the_package_and_stand_beside_the_reading(full: Notebook) -> None:
    """Each file once, named by its content; the same sounds give the same bytes, in whichever order they come."""
    first, second = full.glossary.entries()
    one, other = Recording(b"one", ".wav"), Recording(b"other", ".mp3")
    package = anki.package((first, second), sounds={first.id: one, second.id: other})
    assert package == anki.package((first, second), sounds={second.id: other, first.id: one})
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        files = {number: zstd().decompress(archive.read(number)) for number in ("0", "1")}
        media = zstd().decompress(archive.read("media"))
    assert set(files.values()) == {b"one", b"other"} and one.name.endswith(".wav")
    named = [name.decode() for name in re.findall(rb"jingdu-[0-9a-f]+\.\w{3}", media)]
    assert named == sorted((one.name, other.name))
    assert anki.fields(first, one)[1] == f"{first.reading} {one.tag}"
    both = anki.package((first, second), sounds={first.id: one, second.id: one})
    assert len(zipfile.ZipFile(io.BytesIO(both)).namelist()) == 5


def test_without_sounds_nothing_is_said_of_them(full: Notebook) -> None:
    """The package is the one that it was before there was audio."""
    package = anki.package(full.glossary.entries())
    assert package == anki.package(full.glossary.entries(), sounds={})
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert zstd().decompress(archive.read("media")) == b""
        assert archive.namelist() == ["meta", "collection.anki21b", "collection.anki2", "media"]
        assert b"[sound:" not in zstd().decompress(archive.read("collection.anki21b"))


def test_anki_ids_stay_and_times_grow(full: Notebook, tmp_path: Path) -> None:
    """After an edit the notes have the same ids and a later time, so that Anki updates them."""

    def seen(name: str) -> tuple[set[str], int]:
        folder = tmp_path / name
        folder.mkdir()
        found = list(opened(anki.package(full.glossary.entries()), folder).execute("SELECT guid, mod FROM notes"))
        return {guid for guid, _ in found}, max(when for _, when in found)

    before = seen("before")
    full.glossary.edit(full.glossary.find("两委")[0].id, gloss="edited")
    after = seen("after")
    assert before[0] == after[0]
    assert before[1] < after[1]


def test_hostile_text_is_text_in_anki(opener: Opener, tmp_path: Path) -> None:
    """Markup, sounds and the sign between fields are escaped, and the sentence still has its blank."""
    notebook = opener("hostile")
    notebook.glossary.keep("<b>", gloss="<script>&", sentences=[Sentence("a <b> c")])
    notebook.glossary.keep("lt", gloss="[sound:a.mp3]\x1f\r\n\\(x\\)", sentences=[Sentence("a < lt")])
    found = opened(anki.package(notebook.glossary.entries()), tmp_path).execute("SELECT flds FROM notes")
    first, second = (fields.split("\x1f") for (fields,) in found)
    assert len(first) == len(second) == len(anki.FIELDS)
    assert first[2] == "&lt;script&gt;&amp;" and second[2] == "&#91;sound:a.mp3]␟<br>&#92;(x&#92;)"
    assert first[4] == 'a <span class="blank">＿＿</span> c' and second[3] == "a &lt; <b>lt</b>"


def test_no_room_for_the_package_is_one_clear_line(full: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is put together in a file of the system's folder, whose disk may be full."""

    def refuse(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(sqlite3, "connect", refuse)
    with pytest.raises(StoreError, match="cannot be put together"):
        anki.package(full.glossary.entries())


def test_anki_bytes_are_the_same_in_every_process(full: Notebook, tmp_path: Path) -> None:
    """Two interpreters with different hash seeds write the same package."""
    full.close()
    script = (
        "import sys; from pathlib import Path; from store.paths import Paths; from store.notebook import Notebook\n"
        "from store.export.anki import package\n"
        "home = Path(sys.argv[1])\n"
        "with Notebook.read(Paths(home / 'data', home / 'config', home / 'cache')) as notebook:\n"
        "    sys.stdout.buffer.write(package(notebook.glossary.entries()))\n"
    )
    made = [
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / "full")],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        assert {part.date_time[0] for part in archive.infolist()} == {1980}, (
            "the day of packing would change the bytes"
        )
    assert anki_file.is_untouched(made[0])
    assert not anki_file.is_untouched(b"no zip")


def test_a_face_shows_tones_the_other_script_and_pinyin_over_the_sentence(full: Notebook) -> None:
    """Each syllable has its tone; the term is bold also where it ends within a word; what is no HTML stays text."""
    entry = full.glossary.keep("网格", reading="wǎnggé", sentences=[Sentence("她<说：网格员来了")])
    face = Face(
        (("wǎng", 3), ("gé", 2)),
        "網格",
        (
            Read("她", "tā"),
            Read("<"),
            Read("说", "shuō"),
            Read("："),
            Read("网格员", "wǎnggéyuán"),
            Read("来了", "láile"),
        ),
        Recording(b"x", ".mp3"),
    )
    found = anki.fields(entry, Recording(b"y", ".mp3"), face)
    assert found[1].startswith(
        '<span class="tone3">wǎng</span><span class="tone2">gé</span> <span class="other">網格'
    )
    assert found[1].count("[sound:") == 2
    assert found[3] == (
        "<ruby>她<rt>tā</rt></ruby>&lt;<ruby>说<rt>shuō</rt></ruby>：<b>网格</b>员<ruby>来了<rt>láile</rt></ruby>"
    )
    stale = face._replace(syllables=(("wàng", 4),), sentence=(Read("别的"),))
    assert anki.fields(entry, None, stale)[1].startswith("wǎnggé ")
    assert anki.fields(entry, None, stale)[3] == "她&lt;说：<b>网格</b>员来了"
