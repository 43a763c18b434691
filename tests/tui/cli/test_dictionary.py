"""`jingdu dictionary`, and where its dictionaries are heard: look-ups, what is kept, the entry of a word."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest
from little_dictionaries import cedict, little_of_our_own, mdict, row, stardict, yomitan

from seeds.language import edition
from seeds.language.analysis import Word
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary import cedict as cedict_in_use
from store.dictionaries import in_their_folder, kept
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.analyst.aids import Aids
from tui.desk.dictionaries import newer
from tui.desk.dictionaries.asking import OwnDictionaries
from tui.desk.lookup.answer import entries_for
from tui.desk.reading.asked import Asked, EntryPart
from tui.desk.reading.entry import parts

Run = Callable[..., Any]


@pytest.fixture
def two(run: Run, ready: Paths, tmp_path: Path) -> Paths:
    """A home with two dictionaries: 院子词典, then 星星词典."""
    first = yomitan(tmp_path / "y.zip", [row("社区", "shè qū", "a place \x1b[31mred", "its people")])
    second = stardict(tmp_path / "s.ifo", {"社區": "街坊<br>邻里".encode(), "晒坝": b"a yard"})
    for file in (first, second):
        assert run("dictionary", "add", str(file)).code == 0
        file.unlink()  # the reader need not keep it
    return ready


def others(run: Run, *words: str) -> list[dict[str, str]]:
    """What a look-up gives of added dictionaries."""
    found: list[dict[str, str]] = json.loads(run("lookup", *words, "--json").out)["others"]
    return found


def test_they_stand_under_the_built_in_in_their_order(run: Run, two: Paths) -> None:
    """Either script finds either; `order` changes who speaks first, and lists nobody twice."""
    assert [other["dictionary"] for other in others(run, "社區")] == ["院子词典", "星星词典"]
    assert others(run, "社区")[1] == {
        "dictionary": "星星词典",
        "headword": "社區",
        "traditional": "",
        "reading": "",
        "text": "街坊\n邻里",
    }
    assert run("dictionary", "order", "星星", "星星").out.split() == ["星星词典", "院子词典"]
    assert [other["dictionary"] for other in others(run, "shequ")] == ["星星词典", "院子词典"]
    card = run("lookup", "社区").out
    assert card.index("community") < card.index("(星星词典)") < card.index("(院子词典)")


def test_a_word_that_only_an_added_one_has_is_found(run: Run, two: Paths) -> None:
    """And what none has is not."""
    found = run("lookup", "晒坝")
    assert found.code == 0 and "a yard" in found.out and "Nothing was found" not in found.out
    entries, meant = entries_for(Dictionary.open(two.cache), "晒坝", OwnDictionaries.open(two))
    assert meant and (entries[0].simplified, entries[0].senses, entries[0].source) == (
        "晒坝",
        ("a yard",),
        "星星词典",
    )


def test_nothing_raw_reaches_the_terminal(run: Run, two: Paths) -> None:
    """An escape sequence in a dictionary is text at most."""
    for words in (["lookup", "社区"], ["lookup", "社区", "--json"], ["dictionary", "list"]):
        assert "\x1b" not in run(*words).out
    assert "\x1b" not in others(run, "社区")[0]["text"]


def test_the_list_tells_of_all(run: Run, two: Paths) -> None:
    """The built-in one first; in a pipe with tabs and a header; as JSON for programs."""
    lines = [line.split("\t") for line in run("dictionary", "list").out.splitlines()]
    assert lines[0] == ["NAME", "FORMAT", "ENTRIES", "ADDED"]
    assert lines[1][0].startswith("CC-CEDICT of 20") and lines[1][0].endswith("built in")
    assert [line[:3] for line in lines[2:]] == [["院子词典", "Yomitan", "1"], ["星星词典", "StarDict", "2"]]
    told = json.loads(run("dictionary", "list", "--json").out)
    assert [(each["name"], each["built_in"]) for each in told][1:] == [("院子词典", False), ("星星词典", False)]


def test_removed_is_gone(run: Run, two: Paths) -> None:
    """With its file; the others stay as they are."""
    assert run("dictionary", "remove", "院子").out == "Removed 院子词典\n"
    assert [other["dictionary"] for other in others(run, "社区")] == ["星星词典"]
    assert [path.name for path in two.dictionaries.glob("*.flat")] == [kept(two)[0].file]


def test_what_cannot_be_done_is_said_in_a_line(run: Run, two: Paths, tmp_path: Path) -> None:
    """A name that is taken, unknown or meant for two; a file that is none; nothing changes by it."""
    again = yomitan(tmp_path / "again.zip", [row("一", "yī", "one")])
    (tmp_path / "text.txt").write_text("no dictionary\n")
    (tmp_path / "cut.zip").write_bytes(b"PK")
    for words, said in (
        (["add", str(again)], "already"),
        (["add", str(tmp_path / "text.txt")], "what can be read"),
        (["add", str(tmp_path / "cut.zip")], "cut off"),
        (["add", str(tmp_path / "nothing.zip")], "No such file"),
        (["add", str(again), "--name", "cc-cedict"], "--name"),
        (["remove", "词典"], "several"),
        (["order", "月亮"], "no dictionary '月亮'"),
        (["remove", "CC-CEDICT"], "cannot be removed"),
    ):
        ran = run("dictionary", *words)
        assert (ran.code, ran.out) == (1, "") and said in ran.err and ran.err.count("\n") == 1
    assert [each.name for each in kept(two)] == ["院子词典", "星星词典"]
    assert run("dictionary", "add", str(again), "--name", "又一").out == "Added 又一, 1 entry\n"
    assert [each.name for each in kept(two)][2:] == ["又一"]


def test_a_damaged_one_is_told_and_the_rest_answers(run: Run, two: Paths) -> None:
    """A file that is cut or gone, and a list that is no list."""
    (two.dictionaries / kept(two)[0].file).write_bytes(b"cut")
    ran = run("lookup", "社区")
    assert ran.code == 0 and "街坊" in ran.out and "院子词典 cannot be read" in ran.err
    two.dictionary_list.write_text("{")
    ran = run("lookup", "社区")
    assert ran.code == 0 and "community" in ran.out and "damaged" in ran.err
    assert run("dictionary", "order", "星星").code == 1
    two.dictionary_list.write_text('{"version": 2, "dictionaries": []}')
    assert "newer jingdu" in run("dictionary", "list").err


def test_a_folder_that_is_gone_is_missed(run: Run, two: Paths, tmp_path: Path) -> None:
    """In one line, by a look-up and by check; what is added again stands in its place."""
    rmtree(two.dictionaries)
    ran = run("lookup", "社区")
    assert ran.code == 0 and ran.err.count("dictionaries is gone") == 1
    assert f"the folder of your dictionaries is gone, {two.dictionaries}" in ran.err
    assert "The folder of your dictionaries is gone" in run("check").out
    file = tmp_path / "again.u8"
    file.write_text("社區 社区 [she4 qu1] /hood/\n", "utf-8")
    assert run("dictionary", "add", str(file), "--name", "院子词典").code == 0
    ran = run("lookup", "社区")
    assert "hood" in ran.out and "星星词典 cannot be read" in ran.err and "gone" not in ran.err


def test_the_list_is_found_where_it_lay_at_first(run: Run, two: Paths) -> None:
    """In the folder of the dictionaries; the next change puts it beside that."""
    two.dictionary_list.rename(in_their_folder(two))
    assert "街坊" in run("lookup", "社区").out
    assert run("dictionary", "order", "星星").code == 0
    assert [each.name for each in kept(two)] == ["星星词典", "院子词典"] and not in_their_folder(two).exists()


def test_a_failed_addition_leaves_nothing(run: Run, ready: Paths, tmp_path: Path) -> None:
    """Neither a file nor a line in the list."""
    file = mdict(tmp_path / "m.mdx", {f"词{number}": "text" * 50 for number in range(50)})
    file.write_bytes(file.read_bytes()[:-200])
    assert run("dictionary", "add", str(file)).code == 1
    assert list(ready.dictionaries.glob("*.flat")) == [] and kept(ready) == ()


def test_the_gloss_of_a_named_dictionary_is_kept(run: Run, two: Paths) -> None:
    """Without a name the built-in one's; one that says nothing refuses."""
    assert "community" in json.loads(run("keep", "社区", "--json").out)["gloss"]
    told = json.loads(run("keep", "社区", "--dictionary", "星星", "--json").out)
    assert told["gloss"] == "街坊; 邻里"
    ran = run("keep", "居民", "--dictionary", "星星")
    assert ran.code == 1 and "has no entry for 居民" in ran.err


def test_a_word_that_only_an_added_one_has_is_kept_with_its_gloss(run: Run, two: Paths) -> None:
    """And with the dictionary's name, without its being asked for."""
    run("keep", "晒坝")
    with Notebook.read(two) as notebook:
        (entry,) = notebook.glossary.find("晒坝")
    assert (entry.gloss, entry.gloss_source) == ("a yard", "星星词典")


def test_the_entry_of_a_word_has_them_under_the_built_in(run: Run, two: Paths) -> None:
    """One label a dictionary, a reading only where it is another one; without any nothing changes."""
    dictionary = Dictionary.open(two.cache)
    asked = Asked("社区", 0, Word(0, 2, "word", ("shè", "qū")), 0)
    told = parts(asked, dictionary, Aids(), added=OwnDictionaries.open(two))
    labels = [part.text for part in told if part.kind == "label"]
    assert "CC-CEDICT" in labels[:-2] and labels[-2:] == ["院子词典", "星星词典"]
    assert told[-1] == EntryPart("gloss", "街坊\n邻里")
    assert told[:-4] == parts(asked, dictionary, Aids())


# The built-in ---------------------------------------------------------------------------------------------


@pytest.fixture
def renewed(language: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A CC-CEDICT of a day to come, of few entries, since an index of all takes long."""
    monkeypatch.setattr(newer, "FEWEST", 2)
    little_of_our_own(monkeypatch)
    entries = (
        "新舊詞 新旧词 [xin1 jiu4 ci2] /a word of the newest edition/",
        "渡口 渡口 [du4 kou3] /ferry crossing/",
    )
    path = cedict(tmp_path / "cedict.u8", "#! date=2999-01-02T03:04:05Z", *entries, first="# CC-CEDICT")
    packed = path.with_suffix(".txt.gz")
    packed.write_bytes(gzip.compress(path.read_bytes()))
    return packed


def test_a_newer_cc_cedict_takes_the_place_of_the_built_in(run: Run, ready: Paths, renewed: Path) -> None:
    """Look-ups, and every process that is started, use it until it is removed."""
    rules = edition.edition()
    ran = run("dictionary", "add", str(renewed))
    assert ran.code == 0 and "in the place of the one of 20" in ran.out
    assert json.loads(run("lookup", "新旧词", "--json").out)["entries"][0]["senses"] == [
        "a word of the newest edition"
    ]
    assert cedict_in_use.data_file() == ready.dictionaries / "cc-cedict.txt.gz" and edition.edition() != rules
    assert "CC-CEDICT of 2999-01-02\t" in run("dictionary", "list").out
    assert "and the CC-CEDICT in use of 2999-01-02" in run("dictionary", "add", str(renewed)).err
    assert run("dictionary", "remove", "CC-CEDICT").out == "Removed CC-CEDICT\n"
    assert cedict_in_use.data_file() == cedict_in_use.built_in() and edition.edition() == rules


def test_an_older_or_partial_cc_cedict_takes_nobodys_place(run: Run, ready: Paths, tmp_path: Path) -> None:
    """An older one says so; a piece of a newer one may stand beside it under a name of its own."""
    line = "新舊詞 新旧词 [xin1 jiu4 ci2] /old and new/"
    old = cedict(tmp_path / "old.u8", "#! date=2001-01-01T00:00:00Z", line, first="# CC-CEDICT")
    assert "of 2001-01-01, and the CC-CEDICT in use of 20" in run("dictionary", "add", str(old)).err
    part = cedict(tmp_path / "part.u8", "#! date=2999-01-01T00:00:00Z", line, first="# CC-CEDICT")
    assert "no whole CC-CEDICT" in run("dictionary", "add", str(part)).err
    assert run("dictionary", "add", str(part), "--name", "新词").code == 0
    assert others(run, "新旧词")[0]["text"] == "old and new"
