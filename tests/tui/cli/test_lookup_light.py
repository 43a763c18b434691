"""A look-up from cold loads little: what it loads decides how quick it is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from little_dictionaries import row, yomitan

from seeds.language import shipped
from seeds.language.readings import tables
from store.notebook import Notebook
from store.paths import paths
from tui.cli import main

HEAVY = {"textual", "rich", "jieba", "pypinyin", "tinydb", "filelock", "asyncio", "shutil", "gzip", "difflib"}
SCRIPT = """
import sys
from tui.cli import main
code = main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""


def loaded(*words: str) -> set[str]:
    """The modules a look-up has loaded, when its caches are there."""
    for _ in range(2):
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, "lookup", *words], capture_output=True, text=True, check=True
        )
    assert run.stdout
    return set(run.stderr.split())


@pytest.mark.parametrize("words", [["社区"], ["shequ"], ["信托制物业", "--json"], ["她去了坝坝会"]])
def test_a_look_up_loads_nothing_heavy(
    filled: Callable[[Path], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    """No screen, no language model, no database, no rules for pages, although words are kept."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    filled(tmp_path / "cache")
    with Notebook.open(paths()) as notebook:
        notebook.glossary.keep("社区")
    found = loaded(*words)
    by_readings = {"shutil", "gzip"} if "了" in words[0] else set()  # the tables that tell readings in a context
    assert {name.partition(".")[0] for name in found} & HEAVY <= by_readings
    assert not found & {
        "seeds.documents.files",
        "seeds.language.dictionary.content",
        "store.notebook",
        "tui.typeset",
    }


FILLED = Callable[[Path], Path]
NOT_FOR_A_WORD = {
    "tui.cli.help_page",
    "tui.desk.lookup.meaning",
    "seeds.language.analysis",
    "seeds.language.senses.choose",
    "argparse",
    "dataclasses",
    "inspect",
    "json",
    "pathlib",
}


def test_a_word_with_an_entry_loads_nothing_that_weighs_senses(
    filled: FILLED, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What pieces, sentences, pages of help and JSON need is loaded for them alone."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    filled(tmp_path / "cache")
    assert loaded("社区") & NOT_FOR_A_WORD == set()


COUNTED = """
import builtins, sys
compiled, made = [], builtins.compile
builtins.compile = lambda text, *rest, **named: compiled.append(text) or made(text, *rest, **named)
from tui.cli import main
main(["lookup", *sys.argv[1:]])
print(compiled, file=sys.stderr)
"""


def test_a_look_up_compiles_no_types(filled: FILLED, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record whose fields are told as text asks for the compiler, which takes long to set up."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    filled(tmp_path / "cache")
    main(["dictionary", "add", str(yomitan(tmp_path / "y.zip", [row("社区", "shè qū", "a place")]))])
    words = ("shequ", "--json")
    loaded(*words)
    asked = [sys.executable, "-X", "utf8", "-c", COUNTED, *words]
    run = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert run.stderr.splitlines()[-1] == "[]"


def test_the_readings_of_a_phrase_are_put_together_once(
    filled: FILLED, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where words have several readings the first look-up leaves the tables in the cache, and the next takes them
    from there: each is a program of its own, and what came with the wheel is made of other packages."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    filled(tmp_path / "cache")
    for known in (tmp_path / "cache").glob("readings-*"):
        known.unlink()
    monkeypatch.setattr(shipped, "FOLDER", str(tmp_path / "nowhere"))
    whole = tables.prepare()
    monkeypatch.setattr(tables, "build", lambda: whole)
    for _ in range(2):
        monkeypatch.setattr(tables, "_loaded", [])
        assert main(["lookup", "她去了坝坝会"]) == 0
        assert "qù le bàbàhuì" in capsys.readouterr().out
        assert list((tmp_path / "cache").glob("readings-*"))
        monkeypatch.setattr(tables, "build", lambda: pytest.fail("the tables were put together again"))
