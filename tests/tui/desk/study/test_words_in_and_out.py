"""Lists of words taken in and written out."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from store.notebook import Notebook
from store.notebook.words import WordShelf
from store.paths import Paths
from tui.cli.words_taking import Wanted, keep
from tui.desk.study.wordlists import WordList


def test_a_list_goes_in_and_comes_out(home: Paths, tmp_path: Path, run: Any) -> None:
    """In an encoding nobody named, with junk in it; taking it twice changes nothing."""
    file = tmp_path / "words.csv"
    file.write_bytes("社区,community\n居民,resident\n=1+1,x\nhello\n".encode("gb18030"))
    code, out, err = run("words", "import", str(file), "--json")
    assert code == 0 and json.loads(out)["changed"] == 2
    assert "1 left out: formulas" in err and "1 left out: without Chinese" in err
    assert json.loads(run("words", "import", str(file), "--json")[1])["changed"] == 0
    assert run("words", "export")[1] == "居民\n社区\n"
    assert json.loads(run("words", "--json")[1]) == {"learning": 0, "known": 2, "ignored": 0}


def test_an_anki_package_is_a_list(home: Paths, tmp_path: Path, run: Any) -> None:
    """Our own export comes back as words; by its cards, none of which Anki has asked, nothing is taken."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区", gloss="community", reading="shèqū")
        notebook.glossary.keep("居民", gloss="resident")
    file = str(tmp_path / "words.apkg")
    run("export", "-o", file)
    code, out, _ = run("words", "import", file)
    assert code == 0 and out == "2 words are known; 2 were not before\n"
    code, out, err = run("words", "import", file, "--by-cards")
    assert (code, out) == (1, "") and "2 left out: notes whose cards were never answered" in err
    assert run("words", "import", file, "--by-cards", "--status", "learning")[0] == 2
    (tmp_path / "list.txt").write_text("社区\n")
    code, _, err = run("words", "import", str(tmp_path / "list.txt"), "--by-cards")
    assert code == 1 and "no Anki package" in err


def test_what_cards_say_takes_nothing_back(home: Paths) -> None:
    """A word that is known stays so, though a card of it is still being learned; all of it is one change."""
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区"], "known")
        notebook.words.mark(["居民"], "ignored")
    found = {"known": WordList(("治理",), {}), "learning": WordList(("社区", "居民", "网格"), {})}
    assert keep(found, (), Wanted(None, "", False, ())) == {"known": 1, "learning": 1}  # type: ignore[arg-type]
    with Notebook.read(home) as notebook:
        statuses = notebook.words.statuses()
    assert statuses == {"社区": "known", "居民": "ignored", "治理": "known", "网格": "learning"}


def test_a_list_can_come_into_the_glossary(home: Paths, tmp_path: Path, run: Any) -> None:
    """Pleco's cards with reading and gloss, tagged and being learned; what the reader's own entry says stays."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("网格", gloss="my own words")
    file = tmp_path / "pleco.txt"
    file.write_text("网格[網格]\twang3ge2\tgrid\n治理\tzhi4li3\tto govern; to tame\n", encoding="utf-8")
    code, out, _ = run("words", "import", str(file), "--keep", "--tag", "课")
    assert code == 0 and out == "2 words are learning; 1 was not before\n2 entries kept in the glossary\n"
    entries = {entry["term"]: entry for entry in json.loads(run("glossary", "--json")[1])}
    assert (entries["网格"]["gloss"], entries["网格"]["pinyin"]) == ("my own words", "wǎnggé")
    assert (entries["治理"]["gloss"], entries["治理"]["pinyin"]) == ("to govern; to tame", "zhìlǐ")
    assert entries["治理"]["tags"] == ["课"]
    assert run("words", "import", str(file), "--keep", "--json")[0] == 0
    assert len(json.loads(run("glossary", "--json")[1])) == 2


def test_what_cards_say_in_many_ways(home: Paths, tmp_path: Path, run: Any) -> None:
    """English that could be pinyin is a gloss, a reading stands beside its word, two words share what is said,
    and a second line only adds to the first; a file of markup is refused."""
    lines = "西红柿[-]\txi1hong2shi4\ttomato\n我\tme\n打 dǎ (verb)\thit\n社区 (shèqū)\tcommunity\n社区\tplace\n"
    file = tmp_path / "cards.txt"
    file.write_text(lines + "老师；教师\tteacher\n跑\tpao\trun\n", encoding="utf-8")
    assert run("words", "import", str(file), "--keep")[0] == 0
    entries = json.loads(run("glossary", "--json")[1])
    assert {(entry["term"], entry["pinyin"], entry["gloss"]) for entry in entries} == {
        ("西红柿", "xīhóngshì", "tomato"),
        ("我", "", "me"),
        ("打", "dǎ", "hit"),
        ("社区", "shèqū", "community"),
        ("老师", "", "teacher"),
        ("教师", "", "teacher"),
        ("跑", "pao", "run"),
    }
    file.write_text("<?xml version='1.0'?><a>词</a>", encoding="utf-8")
    code, _, err = run("words", "import", str(file))
    assert code == 1 and "markup" in err


def test_a_column_of_a_list_can_be_named(home: Paths, tmp_path: Path, run: Any) -> None:
    """By its head or by its number; one that is not there is said."""
    file = tmp_path / "words.csv"
    file.write_text("例句,词\n很好,网格\n不错,治理\n", encoding="utf-8")
    run("words", "import", str(file), "--field", "词")
    with Notebook.read(home) as notebook:
        assert notebook.words.statuses().keys() == {"网格", "治理"}
    run("words", "import", str(file), "--field", "1")
    with Notebook.read(home) as notebook:
        assert {"很好", "不错"} <= notebook.words.statuses().keys()
    code, _, err = run("words", "import", str(file), "--field", "Word")
    assert code == 1 and "例句, 词" in err


def test_an_import_that_is_stopped_leaves_the_notebook_whole(
    home: Paths, tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C while the list is read, and while it is being kept: all of it or nothing."""
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区"], "known")
    file = tmp_path / "words.txt"
    file.write_text("居民\n网格\n治理\n")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("tui.cli.lookup_progress.Bar.show", stop)
        assert run("words", "import", str(file))[0] == 130
    write = WordShelf.write

    def half(shelf: WordShelf, values: Any, joined: Any) -> None:
        write(shelf, dict(list(values.items())[:1]), joined)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(WordShelf, "write", half)
        code, out, err = run("words", "import", str(file))
    assert (code, out, err) == (130, "", "jingdu: stopped\n")
    with Notebook.open(home) as notebook:
        assert notebook.words.statuses() == {"社区": "known"} and notebook.findings == ()
    assert run("words", "import", str(file))[1] == "3 words are known; 3 were not before\n"


def test_a_long_import_says_that_it_goes_on(
    home: Paths, tmp_path: Path, run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, once it has taken a while."""
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", -1.0)
    file = tmp_path / "words.txt"
    file.write_text("居民\n")
    _, out, err = run("words", "import", str(file))
    assert err == "jingdu: reading words …\njingdu: keeping words …\n" and out.startswith("1 word is known")


def test_a_table_of_words_says_their_status(home: Paths, tmp_path: Path, run: Any) -> None:
    """CSV with a row for each word, that a spreadsheet opens and that comes back in; nothing in it is a formula."""
    with Notebook.open(home, lambda: datetime(2026, 11, 20, tzinfo=timezone.utc)) as notebook:
        notebook.words.mark(["社区", "=居民"], "known")
        notebook.words.mark("网格", "learning")
    file = tmp_path / "words.csv"
    assert run("words", "export", "--status", "any", "-o", str(file))[0] == 0
    rows = list(csv.reader(file.open(encoding="utf-8-sig", newline="")))
    assert rows == [
        ["word", "status", "since"],
        ["'=居民", "known", "2026-11-20"],
        ["社区", "known", "2026-11-20"],
        ["网格", "learning", "2026-11-20"],
    ]
    assert run("words", "export", "--status", "learning", "--format", "csv")[1].count("\n") == 2
    assert json.loads(run("words", "import", str(file), "--json")[1])["words"] == 2
    assert run("words", "export", "--status", "ignored")[0] == 1


def test_a_list_without_words_takes_nothing(home: Paths, tmp_path: Path, run: Any) -> None:
    """Nothing is created, and the exit code says so; so with a package and a file that is not there."""
    file = tmp_path / "words.txt"
    file.write_text("hello\nworld\n")
    assert run("words", "import", str(file))[0] == 1
    file.write_bytes(b"PK\x03\x04 deck")
    code, _, err = run("words", "import", str(file))
    assert code == 1 and "damaged package" in err
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    code, _, err = run("words", "import", str(file))
    assert code == 1 and "Notes in Plain Text" in err
    assert run("words", "import", str(tmp_path / "none"))[0] == 1
    assert not home.notebook.exists()


def test_an_export_never_runs_over_a_file(home: Paths, tmp_path: Path, run: Any) -> None:
    """What is there stays there."""
    file = tmp_path / "mine.txt"
    file.write_text("mine")
    with Notebook.open(home) as notebook:
        notebook.words.mark("社区", "known")
    assert run("words", "export", "-o", str(file))[0] == 1
    assert run("sheet", "重阳", "-o", str(file))[0] == 1
    assert file.read_text() == "mine"
