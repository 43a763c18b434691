"""What holds for every verb: one line for a failure, and silence where the reader of a pipe has seen enough."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest

from store.notebook import Notebook
from store.paths import Paths
from tui.cli.main import main
from tui.cli.verbs import VERBS

ROOT = Path(__file__).parents[3]


class Full(io.StringIO):
    """Output onto a disk without room."""

    def write(self, text: str) -> int:
        """There is never room."""
        raise OSError(ENOSPC, "No space left on device")


@pytest.mark.parametrize("words", [("--help",), ("list",), ("where",)])
def test_a_full_disk_gets_one_line(
    home: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """`jingdu list > file` says why there is nothing in the file."""
    monkeypatch.setattr(sys, "stdout", Full())
    assert main(words) == 1
    said = capsys.readouterr().err
    assert said == "jingdu: what was to be printed cannot be read or written: No space left on device\n"


@pytest.mark.parametrize("words", ["--help", "list", "check"])
def test_a_closed_pipe_is_no_failure(home: Paths, words: str) -> None:
    """`| head` ends a verb without a word."""
    program = f"{sys.executable} -m tui.cli {words} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_output_is_no_failure(home: Paths) -> None:
    """Where the shell closed the output, there is nowhere to write, and nothing to complain about."""
    program = f"{sys.executable} -m tui.cli list >&-"
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_input_is_an_empty_text(home: Paths) -> None:
    """Where the shell closed the input, there is nothing to read, and one line says so."""
    program = f"{sys.executable} -m tui.cli terms - <&-"
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1) and "is empty" in done.stderr


def test_a_locale_without_chinese_is_no_failure(home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it cannot write is a question mark."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    assert main(["list"]) == 0
    assert b"LENGTH" in raw.getvalue() and b"???" in raw.getvalue()


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_explains_itself_and_refuses_what_it_does_not_know(run: Any, verb: str) -> None:
    """`--help` is an answer, an unknown option a wrong usage."""
    told = run(verb, "--help")
    assert (told.code, told.err) == (0, "") and told.out.startswith(f"usage: jingdu {verb}")
    refused = run(verb, "--there-is-no-such-option")
    assert refused.code == 2 and refused.out == "" and f"usage: jingdu {verb}" in refused.err


@pytest.mark.parametrize("verb", ["show", "remove", "sheet"])
@pytest.mark.parametrize("nothing", ["", "  "])
def test_an_empty_name_means_no_article(run: Any, verb: str, nothing: str) -> None:
    """An empty variable in a script is told for what it is."""
    said = run(verb, nothing)
    assert said.code == 1 and "No article was named" in said.err


def test_the_chapters_of_a_book_are_listed_as_read_counts_them(run: Callable[..., Any], tmp_path: Path) -> None:
    """Number, title, length, how much is read; a text without any says so, and no chapter is invented."""
    names = ("第一章 渡口", "第二章 河水", "第三章 船工")
    text = "山中岁月\n\n" + "".join(f"{name}\n\n我们在山里住了很久，每天都去河边看船。\n\n" for name in names)
    (tmp_path / "book.txt").write_text(text, encoding="utf-8")
    assert run("add", str(tmp_path / "book.txt")).code == 0
    head, *lines = run("list", "山中岁月").out.splitlines()
    assert head.split("\t") == ["NUMBER", "CHAPTER", "LENGTH", "READ"]
    assert [line.split("\t")[:2] for line in lines] == [[str(at), name] for at, name in enumerate(names, 1)]
    assert run("read", "山中岁月", "0").code == 2


def test_texts_are_listed_by_their_tags(run: Callable[..., Any], home: Paths) -> None:
    """All the tags asked for; a tag that no text has is said, and JSON is complete."""
    ids = [row["id"] for row in json.loads(run("list", "--json").out)]
    with Notebook.open(home) as notebook:
        notebook.articles.tag(ids[0], ["楼道", "龙舟"])
        notebook.articles.tag(ids[1], ["楼道"])
    assert [row["id"] for row in json.loads(run("list", "--tag", "#楼道", "--json").out)] == ids[:2]
    ran = run("list", "--tag", "楼道", "--tag", "龙舟", "--fields", "id,tags")
    assert ran.out.splitlines() == ["ID\tTAGS", f"{ids[0]}\t楼道 龙舟"]
    none = run("list", "--tag", "灯笼")
    assert (none.code, none.out) == (1, "") and "no text has this tag" in none.err


def test_what_takes_long_says_why_it_will_again(run: Any, home: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be kept of what was found out; the answer is the same."""
    monkeypatch.setattr(sys.modules[main.__module__], "LONG", -1.0)
    before = run("list")
    assert "cannot be written" not in before.err
    home.cache.rename(home.cache.with_name("was"))
    home.cache.write_bytes(b"")
    after = run("list")
    assert (after.code, after.out) == (before.code, before.out)
    assert after.err.splitlines()[-1].startswith(f"jingdu: {home.cache} cannot be written")


STRUCK = """
import sys

class Struck:
    def find_spec(self, name, *rest):
        if name == sys.argv[1]:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Struck())
from tui.cli import main
"""


@pytest.mark.parametrize("module", ["tui.cli.main", "tui.cli.outlet", "tui.cli.verbs"])
def test_ctrl_c_before_the_program_is_loaded_is_one_line(module: str) -> None:
    """Whatever was being loaded when it came."""
    ran = subprocess.run([sys.executable, "-c", STRUCK, module], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, "", "jingdu: stopped\n")
