"""`jingdu add` and `jingdu remove`: texts into the library and out of it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from rainy_day import TEXT, imported

from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk.stopping import unbroken


def test_an_added_text_is_in_the_library(run: Any, home: Paths, text: Path) -> None:
    """Its bytes are kept as they were, and a line tells its id."""
    said = run("add", str(text))
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Added ")
    assert imported(home) == ["下雨天"]
    with Notebook.read(home) as notebook:
        (item,) = notebook.imports.entries()
    assert item.name == "雨.txt"
    assert Originals(home.imports).read(item.content) == TEXT.encode()


def test_half_a_character_stands_in_nobodys_way(run: Any, home: Paths, tmp_path: Path) -> None:
    """An escape of a corpus writes one, and a name from an old disk: the text is added with a sign for each."""
    corpus = tmp_path / os.fsdecode(b"\xce\xd2.jsonl")
    corpus.write_text('{"title": "\\udcc4下雨", "text": "今天下雨了。\\ud800我们不去学校。"}\n', encoding="utf-8")
    said = run("add", str(corpus), "--json")
    (row,) = json.loads(said.out)
    assert said.code == 0
    assert row["title"] == "\ufffd下雨"
    shown = run("show", row["id"], "--json")
    assert "了。\ufffd我们" in shown.out
    assert "\\ud" not in said.out + shown.out


def test_a_file_may_be_named_by_its_address(run: Any, home: Paths, text: Path) -> None:
    """As a browser shows it; an address that is no page on the web is named as it was typed."""
    assert run("add", text.as_uri()).code == 0
    assert imported(home) == ["下雨天"]
    said = run("add", "ftp://example.org/a.txt")
    assert said.code == 1
    assert "ftp://example.org/a.txt is no page on the web" in said.err


def test_a_file_may_have_a_name_in_another_encoding(run: Any, home: Paths, tmp_path: Path) -> None:
    """What cannot be read of the name is a question mark; the text goes in."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd3\xea.txt"))
    path.write_text("今天下雨了。", encoding="utf-8")
    assert run("add", str(path)).code == 0
    assert imported(home) == ["??"]


def test_what_was_read_while_adding_is_not_read_again(
    run: Any, home: Paths, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Listing, showing and removing are quick after a large book or a thousand files were added."""
    run("add", str(text))

    def again(data: bytes, name: str) -> None:
        raise AssertionError(f"{name} is read again")

    monkeypatch.setattr("seeds.documents.read_bytes", again)
    assert "下雨天" in run("list").out
    assert "今天下雨了" in run("show", "下雨").out
    assert run("remove", "下雨").code == 0


def test_after_an_update_a_text_is_read_again_once(
    run: Any, home: Paths, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another version reads texts anew, and says so when it takes long; the verb after the first need not."""
    run("add", str(text))
    for file in (home.cache / "articles").iterdir():
        file.unlink()
    monkeypatch.setattr("tui.cli.lookup_progress.PATIENCE", 0)
    said = run("list")
    assert "下雨天" in said.out
    assert said.err == "jingdu: reading the texts (once) …\n"
    assert run("list").err == ""

    def again(data: bytes, name: str) -> None:
        raise AssertionError(f"{name} is read again")

    monkeypatch.setattr("seeds.documents.read_bytes", again)
    assert "下雨天" in run("list").out


def test_the_same_text_twice_is_one_article_and_is_said(run: Any, home: Paths, text: Path, tmp_path: Path) -> None:
    """Under another name and in another encoding too."""
    run("add", str(text))
    other = tmp_path / "other.txt"
    other.write_bytes(TEXT.encode("gb18030"))
    said = run("add", str(text), str(other))
    assert said.code == 0
    assert said.out.count("In the library already") == 2
    assert imported(home) == ["下雨天"]
    assert len(list(Originals(home.imports).contents())) == 1


def test_a_folder_gives_all_its_texts_and_errors_stop_nobody(run: Any, home: Paths, tmp_path: Path) -> None:
    """What cannot be read is named on standard error, and a summary; the others go in; the exit code tells."""
    folder = tmp_path / "texts"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.txt").write_text("一\n\n第一篇文章。\n")
    (folder / "deep" / "two.txt").write_text("二\n\n第二篇文章。\n")
    (folder / "empty.txt").write_text("")
    said = run("add", str(folder), str(tmp_path / "nowhere.txt"), "--json")
    assert said.code == 1
    assert sorted(row["title"] for row in json.loads(said.out)) == ["一", "二"]
    assert set(json.loads(said.out)[0]) >= {"id", "title", "file"}
    assert said.err.count("\n") == 3
    assert said.err.endswith("added 2 articles\n")
    assert "nowhere.txt" in said.err
    assert "empty.txt" in said.err
    assert len(imported(home)) == 2


def test_a_folder_ends_with_a_summary(run: Any, home: Paths, tmp_path: Path) -> None:
    """What was added, what was there, what was passed over and why; a link out of the folder is not followed."""
    folder, elsewhere = tmp_path / "texts", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (elsewhere / "private.txt").write_text("私人\n\n这是别处的文章。\n")
    (folder / "out").symlink_to(elsewhere, target_is_directory=True)
    (folder / "private.txt").symlink_to(elsewhere / "private.txt")
    (folder / "one.txt").write_text("一\n\n第一篇文章。\n")
    (folder / "copy.txt").write_text("一\n\n第一篇文章。\n")
    (folder / "english.txt").write_text("A text\n\nNot a word of it can be read here.\n")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    os.mkfifo(folder / "pipe")
    said = run("add", str(folder))
    assert said.code == 0
    assert imported(home) == ["一"]
    assert "added 1 article; 1 there already; passed over 5" in said.err
    for why in (
        "2 links that lead out of the folder",
        "1 .png,",
        "1 pipes or devices",
        "there is no Chinese in it",
    ):
        assert why in said.err


NO_PROSE = {
    "listing": "总用量 12\n-rw-r--r-- 1 li li 410 5月 1 10:00 说明.txt\ndrwxr-xr-x 2 li li 40 5月 1 10:00 资料\n"
    "-rw-r--r-- 1 li li 99 5月 1 10:01 照片.png\n",
    "program": "# 统计字数\nimport sys\n\ndef count(path):\n    text = open(path).read()\n    return len(text)\n\n"
    "for name in sys.argv[1:]:\n    print(name, count(name))\n",
    "numbers": "月份 12,450 13,210\n" + "2021 44.1 45.2 46.3 47.4 48.5\n" * 6,
}


@pytest.mark.parametrize("kind", NO_PROSE)
def test_what_is_no_prose_is_refused_unless_it_is_wanted(run: Any, home: Paths, tmp_path: Path, kind: str) -> None:
    """A listing, a program, a table of numbers named by hand: one line says why not, and how it goes in."""
    path = tmp_path / "x.txt"
    path.write_text(NO_PROSE[kind], encoding="utf-8")
    said = run("add", str(path))
    assert (said.code, said.out) == (1, "")
    assert kind in said.err
    assert "--anyway" in said.err
    assert run("add", str(path), "--anyway").code == 0
    assert len(imported(home)) == 1


def test_the_same_file_under_another_name_hides_nothing(run: Any, home: Paths, tmp_path: Path) -> None:
    """As plain text it would be three articles: it is the one that is there, and its note is still reached."""
    first, second = tmp_path / "three.md", tmp_path / "x.txt"
    first.write_text("".join(f"# 第{n}天\n\n今天是第{n}天，雨还没有停。\n\n" for n in "一二三"), encoding="utf-8")
    second.write_bytes(first.read_bytes())
    before = json.loads(run("add", str(first), "--json").out)
    with Notebook.open(home) as notebook:
        notebook.notes.write(Place.of(before[0]["id"], 0, "今天是第一天", 0, 2), "看看", title="第一天")
    again = json.loads(run("add", str(second), "--json").out)
    assert [row["id"] for row in again] == [row["id"] for row in before]
    assert all(row["known"] for row in again)
    assert before[0]["id"] in run("list").out


def test_the_same_words_in_another_format_are_there_already(run: Any, home: Paths, tmp_path: Path) -> None:
    """They are told with the id they have, although a byline makes the file another."""
    page, plain = tmp_path / "雨.html", tmp_path / "雨.txt"
    words = "今天下了一天的雨，路上没有几个人。"
    page.write_text(f"<html><title>大雨</title><body><h1>大雨</h1><p>{words}</p><p>作者：林小雨</p></body></html>")
    plain.write_text(f"大雨\n\n{words}\n", encoding="utf-8")
    first = json.loads(run("add", str(plain), "--json").out)
    second = json.loads(run("add", str(page), "--json").out)
    assert (second[0]["id"], second[0]["known"]) == (first[0]["id"], True)


def test_a_text_comes_through_a_pipe(run: Any, home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run("add", "-").code == 0
    assert imported(home) == ["下雨天"]


def test_what_came_with_jingdu_is_known(run: Any, home: Paths) -> None:
    """A seed file is in the library already, and nothing is written."""
    import seeds

    page = next(Path(seeds.__path__[0]).glob("*.txt"))
    said = run("add", str(page))
    assert "In the library already" in said.out
    assert not home.data.exists()


def test_a_file_that_fails_creates_nothing(run: Any, home: Paths, tmp_path: Path) -> None:
    """A wrong name leaves no folder behind."""
    said = run("add", str(tmp_path / "nowhere.txt"))
    assert (said.code, said.out) == (1, "")
    assert not home.data.exists()


def test_an_empty_folder_is_said(run: Any, tmp_path: Path) -> None:
    """One clear line."""
    said = run("add", str(tmp_path))
    assert said.code == 1
    assert "no text" in said.err


def test_ctrl_c_leaves_nothing_half_done(home: Paths, tmp_path: Path) -> None:
    """Whenever it comes: every text that is listed is whole, nothing else is there, and the notebook opens."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(f"第{number}篇\n\n" + f"这是第{number}篇文章。" * 50)
    script = "import sys; from tui.cli import main; sys.exit(main(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", script, "add", str(folder)],
        env={**os.environ, "JINGDU_HOME": str(home.data.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not (home.imports.is_dir() and len(list(home.imports.iterdir())) > 5):
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "stopped" in err
    assert "Traceback" not in err
    with Notebook.read(home) as notebook:
        names = {item.content for item in notebook.imports.entries()}
        assert notebook.findings == ()
    assert set(Originals(home.imports).contents()) == names
    assert 5 < len(names) < 400
    assert out.count("Added") == len(names)
    assert [path.name for path in home.imports.iterdir() if path.name.startswith(".")] == []


def test_ctrl_c_waits_for_steps_that_belong_together() -> None:
    """It comes when they are done, not in between, and not never."""
    done = []
    with pytest.raises(KeyboardInterrupt), unbroken():
        signal.raise_signal(signal.SIGINT)
        done.append("second step")
    assert done == ["second step"]
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_a_text_may_be_tagged_when_it_is_added(run: Any, home: Paths, text: Path) -> None:
    """Every article of it, with as many tags as one gives, with or without #; `list --tag` finds it again."""
    assert run("add", str(text), "--tag", "#雨", "--tag", "课, 早").code == 0
    (row,) = json.loads(run("list", "--tag", "雨", "--tag", "课", "--json").out)
    assert (row["title"], sorted(row["tags"])) == ("下雨天", sorted(["雨", "课", "早"]))
    assert run("list", "--tag", "雪").code == 1
    run("add", str(text), "--tag", "再")
    assert "再" in run("list", "--tag", "雨", "--fields", "tags").out  # what was added before keeps its tags
