"""Anki packages: what stands on a note, and that they are the same each time."""

from __future__ import annotations

import io
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest
from each import each

from store.errors import StoreError
from store.export import anki, anki_file
from store.export.anki import CSS
from store.export.faces import Face, Read
from store.export.sounds import Recording
from store.notebook import Notebook
from store.records import Sentence
from store.zstd import zstd

RULE, NIGHT = re.compile(r"([^{}]+)\{[^{}]*?\bcolor: (#[0-9a-f]+)"), ".nightMode "
"""The names before a rule of style with the colour in it, and what begins one for the night."""
WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)


def opened(package: bytes, folder: Path) -> sqlite3.Connection:
    """The database inside an Anki package."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.read("meta") == b"\x08\x03"
        (folder / "collection").write_bytes(zstd().decompress(archive.read("collection.anki21b")))
    return sqlite3.connect(folder / "collection")


def test_anki_notes_hold_the_entry_with_the_term_blanked(
    opener: Callable[[str], Notebook], full: Notebook, tmp_path: Path
) -> None:
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


def test_hostile_text_is_text_in_anki(opener: Callable[[str], Notebook], tmp_path: Path) -> None:
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
        "<ruby>她<rt>tā</rt></ruby>&lt;<ruby>说<rt>shuō</rt></ruby>：<ruby><b>网格</b>员<rt>wǎnggéyuán</rt></ruby>"
        "<ruby>来了<rt>láile</rt></ruby>"
    )
    stale = face._replace(syllables=(("wàng", 4),), sentence=(Read("别的"),))
    assert anki.fields(entry, None, stale)[1].startswith("wǎnggé ")
    assert anki.fields(entry, None, stale)[3] == "她&lt;说：<b>网格</b>员来了"


@each(("night", "ground"), [(False, "#f5f5f5"), (True, "#2c2c2c")])
def test_what_a_card_shows_in_colour_can_be_read(night: bool, ground: str) -> None:
    """On Anki's grounds by day and by night every colour has a contrast of 4.5:1; each has one for the night."""
    rules = [(name.strip(), colour) for names, colour in RULE.findall(CSS) for name in names.split(",")]
    own = {name.removeprefix(NIGHT): colour for name, colour in rules if name.startswith(NIGHT) is night}
    day = {name.removeprefix("ruby ") for name, _ in rules if not name.startswith(NIGHT)}
    assert len(day) > 9 and {name.removeprefix("ruby ") for name in own} == day
    assert {name: colour for name, colour in own.items() if contrast(colour, ground) < 4.5} == {}


def contrast(colour: str, ground: str) -> float:
    """As WCAG reckons it."""
    light, dark = sorted((_light(colour), _light(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    figures = colour[1:] if len(colour) == 7 else "".join(figure * 2 for figure in colour[1:])
    parts = (int(figures[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
