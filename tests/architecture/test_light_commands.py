"""What each command loads, in a clean interpreter: a quick answer needs few modules."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from store.waiting import NAME
from tui.cli.verbs import VERBS

HEAVY = {
    "textual",
    "jieba",
    "pypinyin",
    "rich",
    "tinydb",
    "filelock",
    "asyncio",
    "genanki",
    "lxml",
    "trafilatura",
    "opencc",
}
Filled = Callable[[Path], Path]
SCRIPT = """
import sys
from tui.cli import main
code = main(sys.argv[1:])
sys.stdout.flush()
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""
FORKED = """
import os, sys
for verb in sys.argv[1:]:
    if not os.fork():
        from tui.cli import main
        code = main([verb, "--help"])
        sys.stdout.flush()
        print(code, verb, *sorted(sys.modules), file=sys.stderr, flush=True)
        os._exit(code)
    os.wait()
"""
"""The same for help on many verbs, each in an interpreter that has loaded nothing yet: to start takes longest."""

BEHIND = ("tui.desk", "tui.screens", "tui.typeset", "tui.widgets", "store.database", "store.notebook")
"""What carries a verb out: no page of help needs any of it."""


def loaded(home: Path, *words: str) -> set[str]:
    """The modules that a command has loaded when it is done."""
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "JINGDU_HOME": str(home)},
    )
    assert run.stdout
    return set(run.stderr.split())


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["list"], ["list", "--json"], ["where"]])
def test_a_quick_command_loads_nothing_heavy(tmp_path: Path, words: list[str]) -> None:
    """No screen, no language model, no database for a question that needs none."""
    assert loaded(tmp_path, *words) & HEAVY == set()


def test_help_loads_no_room_behind_the_command_line(tmp_path: Path) -> None:
    """`--help` answers from the table of verbs alone."""
    assert loaded(tmp_path, "--help") & {"seeds", "store", "argparse"} == set()


@pytest.fixture(scope="module")
def helping(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The modules that help on each verb has loaded."""
    run = subprocess.run(
        [sys.executable, "-c", FORKED, *(verb.name for verb in VERBS)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "JINGDU_HOME": str(tmp_path_factory.mktemp("home"))},
    )
    lines = [line.split() for line in run.stderr.splitlines()]
    assert all(f"jingdu {verb.name}" in run.stdout for verb in VERBS)
    return {verb: set(modules) for code, verb, *modules in lines if code == "0"}


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_help_of_a_verb_loads_next_to_nothing(helping: dict[str, set[str]], verb: str) -> None:
    """Not even what reads options and paths: that alone takes as long as Python does to start."""
    found = helping[verb]
    assert found & {*HEAVY, "seeds", "argparse", "pathlib", "shutil", "textwrap", "tui.cli.plain"} == set()
    assert [name for name in found if name.startswith(BEHIND)] == []


def test_a_question_creates_nothing(tmp_path: Path, filled: Filled) -> None:
    """Reading verbs leave the disk as it was, but for the cache, which can be deleted at any time; a look-up is
    counted, and makes no notebook for that."""
    loaded(tmp_path, "where")
    assert list(tmp_path.iterdir()) == []
    filled(tmp_path / "cache")
    loaded(tmp_path, "list")
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]
    loaded(tmp_path, "lookup", "社区")
    assert {path.name for path in tmp_path.iterdir()} == {"cache", "data"}
    assert [path.name for path in (tmp_path / "data").iterdir()] == [NAME]


def test_what_is_kept_is_looked_at_without_a_database(tmp_path: Path, filled: Filled) -> None:
    """`list` and `lookup` are as quick when something has just been kept, and a text was added."""
    filled(tmp_path / "cache")
    text = tmp_path / "集市.txt"
    text.write_text("集市开张\n\n早上六点，集市开张，居民挑着担子来了。\n", encoding="utf-8")
    loaded(tmp_path, "add", str(text))
    for words in (["list"], ["lookup", "集市"]):
        loaded(tmp_path, "keep", "集市" if words[0] == "list" else "担子")
        assert loaded(tmp_path, *words) & HEAVY == set()


def test_a_text_shown_as_printed_loads_no_converter(tmp_path: Path) -> None:
    """Only who asks for one script waits for its tables."""
    script = """
import sys
from store.paths import Paths
from tui.desk.desk import Desk
paths = Paths(*map(__import__("pathlib").Path, sys.argv[1:4]))
shown = [Desk(paths).shown("社区")]
early = "opencc" in sys.modules or "seeds.language.script" in sys.modules
Desk(paths).set("script", "traditional")
shown.append(Desk(paths).shown("社区"))
print(*shown, early, "opencc" in sys.modules)
"""
    folders = [str(tmp_path / name) for name in ("data", "config", "cache")]
    run = [sys.executable, "-X", "utf8", "-c", script, *folders]
    said = subprocess.run(run, capture_output=True, encoding="utf-8", check=True).stdout
    assert said.split() == ["社区", "社區", "False", "True"]
