"""`jingdu words`, `stats`, `sheet` and `review`, as a shell uses them."""

from __future__ import annotations

import csv
import json
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from seeds.documents import bundled
from seeds.language.levels_meant import levels_meant
from seeds.language.terms.quotations import bare
from store.cache import Cache
from store.notebook import Notebook
from store.notebook.words import WordShelf
from store.paths import Paths, paths
from tui.cli.main import main
from tui.cli.words_taking import Wanted, keep
from tui.desk.study.counts import Counting
from tui.desk.study.sheet import Sheet, SheetItem, as_markdown, as_text
from tui.desk.study.wordlists import WordList


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: Path) -> Paths:
    """Folders of their own, one cache for all."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "cache").symlink_to(shared)
    monkeypatch.setenv("JINGDU_HOME", str(home))
    return paths()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """A cache that is filled once."""
    return filled(tmp_path_factory.mktemp("cache"))


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


def test_an_anki_package_is_a_list(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Our own export comes back as words; by its cards, none of which Anki has asked, nothing is taken."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区", gloss="community", reading="shèqū")
        notebook.glossary.keep("居民", gloss="resident")
    file = str(tmp_path / "words.apkg")
    run(capsys, "export", "-o", file)
    code, out, _ = run(capsys, "words", "import", file)
    assert code == 0 and out == "2 words are known; 2 were not before\n"
    code, out, err = run(capsys, "words", "import", file, "--by-cards")
    assert (code, out) == (1, "") and "2 left out: notes whose cards were never answered" in err
    assert run(capsys, "words", "import", file, "--by-cards", "--status", "learning")[0] == 2
    (tmp_path / "list.txt").write_text("社区\n")
    code, _, err = run(capsys, "words", "import", str(tmp_path / "list.txt"), "--by-cards")
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


def test_a_list_can_come_into_the_glossary(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pleco's cards with reading and gloss, tagged and being learned; what the reader's own entry says stays."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("网格", gloss="my own words")
    file = tmp_path / "pleco.txt"
    file.write_text("网格[網格]\twang3ge2\tgrid\n治理\tzhi4li3\tto govern; to tame\n", encoding="utf-8")
    code, out, _ = run(capsys, "words", "import", str(file), "--keep", "--tag", "课")
    assert code == 0 and out == "2 words are learning; 1 was not before\n2 entries kept in the glossary\n"
    entries = {entry["term"]: entry for entry in json.loads(run(capsys, "glossary", "--json")[1])}
    assert (entries["网格"]["gloss"], entries["网格"]["pinyin"]) == ("my own words", "wǎnggé")
    assert (entries["治理"]["gloss"], entries["治理"]["pinyin"]) == ("to govern; to tame", "zhìlǐ")
    assert entries["治理"]["tags"] == ["课"]
    assert run(capsys, "words", "import", str(file), "--keep", "--json")[0] == 0
    assert len(json.loads(run(capsys, "glossary", "--json")[1])) == 2


def test_a_column_of_a_list_can_be_named(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its head or by its number; one that is not there is said."""
    file = tmp_path / "words.csv"
    file.write_text("例句,词\n很好,网格\n不错,治理\n", encoding="utf-8")
    run(capsys, "words", "import", str(file), "--field", "词")
    with Notebook.read(home) as notebook:
        assert notebook.words.statuses().keys() == {"网格", "治理"}
    run(capsys, "words", "import", str(file), "--field", "1")
    with Notebook.read(home) as notebook:
        assert {"很好", "不错"} <= notebook.words.statuses().keys()
    code, _, err = run(capsys, "words", "import", str(file), "--field", "Word")
    assert code == 1 and "例句, 词" in err


def test_an_import_that_is_stopped_leaves_the_notebook_whole(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
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
        assert run(capsys, "words", "import", str(file))[0] == 130
    write = WordShelf.write

    def half(shelf: WordShelf, values: Any, joined: Any) -> None:
        write(shelf, dict(list(values.items())[:1]), joined)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(WordShelf, "write", half)
        code, out, err = run(capsys, "words", "import", str(file))
    assert (code, out, err) == (130, "", "jingdu: stopped\n")
    with Notebook.open(home) as notebook:
        assert notebook.words.statuses() == {"社区": "known"} and notebook.findings == ()
    assert run(capsys, "words", "import", str(file))[1] == "3 words are known; 3 were not before\n"


def test_a_long_import_says_that_it_goes_on(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On standard error, once it has taken a while."""
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", -1.0)
    file = tmp_path / "words.txt"
    file.write_text("居民\n")
    _, out, err = run(capsys, "words", "import", str(file))
    assert err == "jingdu: reading words …\njingdu: keeping words …\n" and out.startswith("1 word is known")


def test_a_table_of_words_says_their_status(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CSV with a row for each word, that a spreadsheet opens and that comes back in; nothing in it is a formula."""
    with Notebook.open(home, lambda: datetime(2026, 11, 20, tzinfo=timezone.utc)) as notebook:
        notebook.words.mark(["社区", "=居民"], "known")
        notebook.words.mark("网格", "learning")
    file = tmp_path / "words.csv"
    assert run(capsys, "words", "export", "--status", "any", "-o", str(file))[0] == 0
    rows = list(csv.reader(file.open(encoding="utf-8-sig", newline="")))
    assert rows == [
        ["word", "status", "since"],
        ["'=居民", "known", "2026-11-20"],
        ["社区", "known", "2026-11-20"],
        ["网格", "learning", "2026-11-20"],
    ]
    assert run(capsys, "words", "export", "--status", "learning", "--format", "csv")[1].count("\n") == 2
    assert json.loads(run(capsys, "words", "import", str(file), "--json")[1])["words"] == 2
    assert run(capsys, "words", "export", "--status", "ignored")[0] == 1


def test_a_list_without_words_takes_nothing(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is created, and the exit code says so; so with a package and a file that is not there."""
    file = tmp_path / "words.txt"
    file.write_text("hello\nworld\n")
    assert run(capsys, "words", "import", str(file))[0] == 1
    file.write_bytes(b"PK\x03\x04 deck")
    code, _, err = run(capsys, "words", "import", str(file))
    assert code == 1 and "damaged package" in err
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
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


def test_stats_of_a_text_that_was_counted_by_hand(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """他们|学习|汉语。老师|帮助|学生，学生|感谢|老师。 are 9 running words; 2024 and OK are none."""
    file = tmp_path / "2024.txt"
    file.write_text("他们学习汉语。老师帮助学生，学生感谢老师。2024，OK。\n")
    run(capsys, "add", str(file))
    with Notebook.open(home) as notebook:
        notebook.words.mark(["老师", "学习"], "known")
        notebook.words.mark(["他们"], "ignored")
        notebook.words.mark(["学生"], "learning")
    (found,) = json.loads(run(capsys, "stats", "2024", "--json")[1])["articles"]
    numbers = {name: found[name] for name in ("words", "known", "learning", "unknown", "different")}
    assert numbers == {"words": 9, "known": 4, "learning": 2, "unknown": 3, "different": 3}
    assert found["share_known"] == round(4 / 9, 4)
    unknown = {word["word"]: word["here"] for word in found["unknown_words"]}
    assert unknown == {"汉语": 1, "帮助": 1, "感谢": 1, "学生": 2}
    (help,) = (word for word in found["unknown_words"] if word["word"] == "帮助")
    whole = json.loads(run(capsys, "stats", "社区", "--json")[1])["articles"][0]["unknown_words"]
    assert help["library"] == next(word["library"] for word in whole if word["word"] == "帮助") > 1


def test_stats_of_the_library_look_at_each_text_once(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was counted is read and unpacked once, however much is told of it."""
    assert main(["stats"]) == 0
    asked: Counter[str] = Counter()
    read = Cache.get

    def counted(cache: Cache, key: str) -> bytes | None:
        asked[key] += 1
        return read(cache, key)

    monkeypatch.setattr(Cache, "get", counted)
    unpacked = Counting.known
    monkeypatch.setattr(Counting, "known", lambda counting, id: asked.update([id]) or unpacked(counting, id))
    assert main(["stats"]) == 0
    assert len(asked) > len(bundled())
    assert set(asked.values()) == {1}


def test_lists_and_sheets_are_the_same_bytes_each_time(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the order in which the words came in."""
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区", "居民", "网格"], "known")
    first = run(capsys, "words", "export")[1], run(capsys, "sheet", "重阳", "--format", "markdown")[1]
    with Notebook.open(home) as notebook:
        notebook.words.mark(["社区", "居民", "网格"], "new")
        for word in ("网格", "社区", "居民"):
            notebook.words.mark(word, "known")
    assert (run(capsys, "words", "export")[1], run(capsys, "sheet", "重阳", "--format", "markdown")[1]) == first


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
    assert not any(" " in item["reading"] for item in found["words"])  # a word's syllables are written as one
    assert all(found["left_out"][part] for part in ("terms", "names", "words"))
    assert run(capsys, "sheet", "nothing like it")[0] == 1
    assert run(capsys, "sheet", "重阳", "--limit", "0")[0] == 2


def test_the_sheet_explains_the_numbers(home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that say more than their figures, each once, with what they mean and their sentence."""
    text = tmp_path / "茶园.txt"
    text.write_text(
        "茶园大了\n\n茶园有3000亩。茶农占三成，产量翻了一番。茶园有3000亩，三个人管。\n", encoding="utf-8"
    )
    assert run(capsys, "add", str(text))[0] == 0
    found = json.loads(run(capsys, "sheet", "茶园大了", "--format", "json")[1])["numbers"]
    assert [item["word"] for item in found] == ["3000亩", "三成", "翻了一番"]
    assert found[0]["gloss"] == "3,000 mu; = 2 km²" and found[0]["sentence"] == "茶园有3000亩。"


def test_the_markdown_sheet_shows_signs_as_they_are() -> None:
    """A text full of markup is a text, in Markdown and on a terminal."""
    item = SheetItem("*社区*", "<b>", "# [x](y) \x1b[31m", "> 1. _a_\n- b", 1, False)
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


def test_frequent_words_are_a_beginning(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """The commonest are marked as known, and what was said of a word stays."""
    with Notebook.open(home) as notebook:
        notebook.words.mark("我们", "learning")
    listed = run(capsys, "words", "frequent", "300", "--list")[1].split()
    assert len(set(listed)) == 300 and {"的", "我们", "他"} <= set(listed)
    assert json.loads(run(capsys, "words", "--json")[1])["known"] == 0
    code, out, _ = run(capsys, "words", "frequent", "300")
    assert code == 0 and out.startswith("Marked 299 of the 300 most frequent words as known; of the others")
    assert run(capsys, "words", "frequent", "300")[1].startswith("Marked 0 of")
    with Notebook.open(home) as notebook:
        assert notebook.words.status("我们") == "learning" and notebook.words.status("他") == "known"


@pytest.mark.parametrize("count", ["0", "-1", "50001", "many"])
def test_a_count_of_frequent_words_has_limits(home: Paths, count: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Nonsense is wrong usage and keeps nothing."""
    assert run(capsys, "words", "frequent", count)[0] == 2
    assert not home.notebook.exists()


def test_frequent_words_of_a_level(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """All words of an HSK level, the commonest first, or so many; nonsense is wrong usage."""
    whole = run(capsys, "words", "frequent", "--level", "hsk30:5", "--list")[1].split()
    assert "社区" in whole and "的" not in whole and len(set(whole)) == len(whole) > 1000
    assert run(capsys, "words", "frequent", "20", "--level", "hsk30:5", "--list")[1].split() == whole[:20]
    assert (
        run(capsys, "words", "frequent", "20", "--level", "hsk30:5")[1]
        == "Marked 20 of the 20 words of hsk30:5 as known\n"
    )
    assert run(capsys, "words", "frequent", "--level", "many")[0] == 2
    assert run(capsys, "words", "frequent")[0] == 2


def test_a_sheet_of_a_level(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the unknown words those of the level alone; terms and names stay."""
    whole = json.loads(run(capsys, "sheet", "微基金", "--format", "json", "--limit", "500")[1])
    some = json.loads(run(capsys, "sheet", "微基金", "--format", "json", "--limit", "500", "--level", "hsk30:5")[1])
    words = [each["word"] for each in some["words"]]
    assert words == [each["word"] for each in whole["words"] if each["word"] in levels_meant("hsk30:5")]
    assert 0 < len(words) < len(whole["words"])
    assert some["terms"] == whole["terms"]
