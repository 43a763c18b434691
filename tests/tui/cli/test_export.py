"""`jingdu export` and `jingdu merge` in a shell."""

from __future__ import annotations

import csv
import json
import os
import shlex
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import Sentence
from store.zstd import zstd
from tui.cli.main import main

pytestmark = pytest.mark.usefixtures("ready")

SENTENCE = "社区里来了新的邻居。"


@pytest.fixture
def kept(home: Paths) -> Paths:
    """A home with two entries."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区", reading="shèqū", gloss="community", tags=["基层"])
        notebook.glossary.keep("两委", gloss="two committees")
    return home


def test_each_format_is_written_by_the_files_ending(run: Any, kept: Paths, tmp_path: Path) -> None:
    """.md, .csv, .json and .apkg need no --format."""
    for name in ("g.md", "g.csv", "g.json", "g.apkg"):
        said = run("export", "-o", str(tmp_path / name))
        assert (said.code, said.out) == (0, f"Exported 2 entries to {tmp_path / name}\n")
    assert (tmp_path / "g.md").read_text().startswith("---\n")
    assert len(list(csv.reader((tmp_path / "g.csv").open(encoding="utf-8-sig", newline="")))) == 3
    assert len(json.loads((tmp_path / "g.json").read_text())["glossary"]) == 2
    assert zipfile.is_zipfile(tmp_path / "g.apkg")


@pytest.mark.parametrize("words", [["export"], ["sheet", "重阳"]])
def test_an_ending_that_nothing_is_written_as_gets_a_line(
    run: Any, kept: Paths, tmp_path: Path, words: list[str]
) -> None:
    """Markdown in a file that calls itself something else helps nobody; what is no ending asks for nothing."""
    said = run(*words, "-o", str(tmp_path / "g.docx"))
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert ".docx" in said.err and ".csv" in said.err
    assert not (tmp_path / "g.docx").exists()
    assert run(*words, "-o", str(tmp_path / "2026.11.29")).code == 0
    assert run(*words, "--format", "markdown", "-o", str(tmp_path / "week.draft")).code == 0


def test_without_a_file_it_is_printed(kept: Paths, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Into a pipe, byte for byte."""
    assert main(["export", "--format", "csv"]) == 0
    assert capfdbinary.readouterr().out.startswith('\ufeff"term"'.encode())


def test_writing_again_is_fine_and_over_anything_else_is_not(run: Any, kept: Paths, tmp_path: Path) -> None:
    """An untouched export is replaced; an edited one, or another file, only with --force."""
    path = tmp_path / "g.md"
    for _ in range(2):
        assert run("export", "-o", str(path)).code == 0
    path.write_text(path.read_text().replace("community", "my own words"))
    said = run("export", "-o", str(path))
    assert said.code == 1
    assert "merge" in said.err
    assert "my own words" in path.read_text()
    assert run("export", "-o", str(path), "--force").code == 0
    other = tmp_path / "other.csv"
    other.write_text("mine")
    assert run("export", "-o", str(other)).code == 1
    assert other.read_text() == "mine"


def test_markdown_edited_by_hand_comes_back(run: Any, kept: Paths, tmp_path: Path) -> None:
    """Export, edit, merge: the entry has the new words."""
    path = tmp_path / "g.md"
    run("export", "-o", str(path))
    path.write_text(path.read_text().replace("two committees", "both committees"))
    os.utime(path, (time.time() + 60, time.time() + 60))
    said = run("merge", str(path))
    assert (said.code, said.out) == (0, "Merged g.md: 1 updated, 1 unchanged\n")
    with Notebook.read(kept) as notebook:
        assert notebook.glossary.find("两委")[0].gloss == "both committees"
    assert run("export", "-o", str(path), "--force").code == 0


def test_json_moves_a_notebook(run: Any, kept: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Merged in another home the glossary is the same; merged again nothing changes."""
    path = tmp_path / "n.json"
    run("export", "-o", str(path))
    before = run("glossary", "--json").out
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path / "another"))
    counts = json.loads(run("merge", str(path), "--json").out)
    assert (counts["added"], counts["complaints"]) == (4, [])  # two entries, two words that are being learned
    assert run("glossary", "--json").out == before
    assert json.loads(run("merge", str(path), "--json").out)["added"] == 0


@pytest.mark.parametrize("content", [b"hello", b"", b"\xff\xfe", b"{}", b'{"jingdu": 99}'])
def test_what_is_no_export_is_refused(run: Any, home: Paths, tmp_path: Path, content: bytes) -> None:
    """One clear line, exit code 1."""
    path = tmp_path / "x"
    path.write_bytes(content)
    said = run("merge", str(path))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("jingdu: ")
    assert said.err.count("\n") == 1


def test_a_missing_file_and_a_folder_are_named(run: Any, home: Paths, kept: Paths, tmp_path: Path) -> None:
    """Merging from nowhere and exporting into a folder fail in words."""
    assert "cannot be read" in run("merge", str(tmp_path / "nowhere")).err
    assert "folder" in run("export", "-o", str(tmp_path)).err


def test_exporting_nothing_creates_no_notebook(run: Any, home: Paths, tmp_path: Path) -> None:
    """An empty glossary is an empty export."""
    assert run("export", "-o", str(tmp_path / "g.md")).out == f"Exported 0 entries to {tmp_path / 'g.md'}\n"
    assert not home.data.exists()


def test_an_unknown_format_is_wrong_usage(run: Any) -> None:
    """Exit code 2."""
    assert run("export", "--format", "docx").code == 2


def test_an_anki_package_has_audio_where_a_command_makes_it(run: Any, kept: Paths, tmp_path: Path) -> None:
    """The same bytes each time; a term that cannot be said is told on standard error and goes without."""
    voice = tmp_path / "voice.py"
    voice.write_text(
        "import sys, pathlib\ntext = sys.stdin.buffer.read()\n"
        "if '两' in text.decode(): sys.exit(1)\npathlib.Path(sys.argv[1]).write_bytes(text)\n"
    )
    kept.settings.parent.mkdir(parents=True, exist_ok=True)
    kept.settings.write_text(f"speech_file = '''{shlex.quote(sys.executable)} {voice} {{file}}'''\n")
    path = tmp_path / "g.apkg"
    with Notebook.open(kept) as notebook:
        notebook.glossary.keep("社区", sentences=[Sentence(SENTENCE)])
    said = run("export", "-o", str(path))
    assert (said.code, said.out) == (0, f"Exported 2 entries to {path}, 1 with audio\n")
    told = said.err.splitlines()[-1]  # a machine that takes its time says before that it records
    assert told == "jingdu: 1 term has no audio: the speech_file command ended with an error (1)"
    before = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    sounds = {zstd().decompress(data).decode() for name, data in members.items() if name.isdigit()}
    assert sounds == {"社区", SENTENCE}
    notes = zstd().decompress(members["collection.anki21b"]).decode("utf-8", "replace")
    assert '<span class="tone4">shè</span>' in notes and '<span class="other">社區' in notes
    assert "<rt>" in notes
    run("export", "-o", str(path))
    assert path.read_bytes() == before
    assert "with audio" not in run("export", "-o", str(tmp_path / "g.csv")).out


def test_a_command_that_names_no_file_is_said_and_not_used(run: Any, kept: Paths, tmp_path: Path) -> None:
    """The package is written without audio."""
    kept.settings.parent.mkdir(parents=True, exist_ok=True)
    kept.settings.write_text("speech_file = 'espeak-ng --stdin'\n")
    said = run("export", "-o", str(tmp_path / "g.apkg"))
    assert said.code == 0 and "should have {file} in it" in said.err and "with audio" not in said.out


def test_a_dash_is_standard_output_for_lists_of_words_too(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file of that name is left."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "known.txt").write_text("社区\n", encoding="utf-8")
    run("words", "import", "known.txt")
    assert run("words", "export", "-o", "-")[:2] == (0, "社区\n")
    assert not (tmp_path / "-").exists()
