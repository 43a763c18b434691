"""`jingdu words`, `stats`, `sheet` and `review`, as a shell uses them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from seeds.language.terms.quotations import bare
from store.notebook import Notebook
from store.paths import Paths, paths
from tui.cli.main import main
from tui.study.sheet import Item, Sheet, as_markdown, as_text


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: Path) -> Paths:
    """Folders of their own, one cache for all."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "cache").symlink_to(shared)
    monkeypatch.setenv("JINGDU_HOME", str(home))
    return paths()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that is filled once."""
    return tmp_path_factory.mktemp("cache")


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """One command: exit code, output, complaints."""
    capsys.readouterr()
    code = main(words)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_list_goes_in_and_comes_out(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In an encoding nobody named, with junk in it; taking it twice changes nothing."""
    file = tmp_path / "words.csv"
    file.write_bytes("社区,community\n居民,resident\n=1+1,x\nhello\n".encode("gb18030"))
    code, out, err = run(capsys, "words", "import", str(file), "--json")
    assert code == 0 and json.loads(out)["changed"] == 2
    assert "1 left out: formulas" in err and "1 left out: without Chinese" in err
    assert json.loads(run(capsys, "words", "import", str(file), "--json")[1])["changed"] == 0
    assert run(capsys, "words", "export")[1] == "居民\n社区\n"
    assert json.loads(run(capsys, "words", "--json")[1]) == {"learning": 0, "known": 2, "ignored": 0}


def test_a_list_without_words_takes_nothing(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is created, and the exit code says so; so with a package and a file that is not there."""
    file = tmp_path / "words.txt"
    file.write_text("hello\nworld\n")
    assert run(capsys, "words", "import", str(file))[0] == 1
    file.write_bytes(b"PK\x03\x04 deck")
    code, _, err = run(capsys, "words", "import", str(file))
    assert code == 1 and "Notes in Plain Text" in err
    assert run(capsys, "words", "import", str(tmp_path / "none"))[0] == 1
    assert not home.notebook.exists()


def test_an_export_never_runs_over_a_file(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there stays there."""
    file = tmp_path / "mine.txt"
    file.write_text("mine")
    with Notebook.open(home) as notebook:
        notebook.words.mark("社区", "known")
    assert run(capsys, "words", "export", "-o", str(file))[0] == 1
    assert run(capsys, "sheet", "重阳", "-o", str(file))[0] == 1
    assert file.read_text() == "mine"


def test_stats_agree_with_the_words_that_are_known(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """The running words of an article are known, learned or unknown, each exactly once."""
    code, out, _ = run(capsys, "stats", "重阳", "--json")
    (before,) = json.loads(out)["articles"]
    assert code == 0 and before["known"] == 0 and before["unknown"] == before["words"] > 300
    word = before["unknown_words"][0]
    with Notebook.open(home) as notebook:
        notebook.words.mark(word["word"], "known")
    (after,) = json.loads(run(capsys, "stats", "重阳", "--json")[1])["articles"]
    assert after["known"] == word["here"] and after["unknown"] == before["unknown"] - word["here"]
    assert after["share_known"] == round(word["here"] / before["words"], 4)


def test_stats_of_the_library_make_no_notebook(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """A question leaves nothing behind but what can be derived."""
    code, out, _ = run(capsys, "stats", "--json")
    found: dict[str, Any] = json.loads(out)
    assert code == 0 and len(found["articles"]) == 7 and found["share_known"] == 0
    assert found["due"] == {"learning": 0, "review": 0, "new": 0} and found["days"] == []
    assert not home.notebook.exists()


def test_the_sheet_has_every_part(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """Terms, names and words, with reading, gloss and sentence; the limit holds for each part."""
    code, out, _ = run(capsys, "sheet", "重阳", "--format", "json", "--limit", "3")
    found = json.loads(out)
    assert code == 0 and [len(found[part]) for part in ("terms", "names", "words")] == [3, 3, 3]
    for item in (*found["terms"], *found["words"]):
        assert item["reading"] and item["gloss"] and item["word"] in bare(item["sentence"])
    assert run(capsys, "sheet", "nothing like it")[0] == 1
    assert run(capsys, "sheet", "重阳", "--limit", "0")[0] == 2


def test_the_markdown_sheet_shows_signs_as_they_are() -> None:
    """A text full of markup is a text, in Markdown and on a terminal."""
    item = Item("*社区*", "<b>", "# [x](y) \x1b[31m", "> 1. _a_\n- b", 1, False)
    sheet = Sheet("abc", "*题*", (item,), (), (), ())
    shown = MarkdownIt().render(as_markdown(sheet))
    assert "*社区*" in shown and "&lt;b&gt;" in shown and "<h2>Key terms</h2>" in shown
    assert "<a" not in shown and "<em>" not in shown and shown.count("<li>") == 1
    assert "\x1b" not in as_text(sheet) + as_markdown(sheet)


def test_review_in_a_pipe_says_what_waits(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a terminal it counts; nothing to review is exit code 1."""
    assert run(capsys, "review")[:2] == (1, "0 cards due, 0 new\n")
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区", gloss="x")
    code, out, _ = run(capsys, "review", "--json")
    assert code == 0 and json.loads(out) == {"learning": 0, "review": 0, "new": 1, "total": 1}
