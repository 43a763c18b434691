"""What people expect of a command in their shell: completions, a manual, help, colours, lists for programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]


def test_help_of_a_verb(run: Any) -> None:
    """`jingdu help lookup` is `jingdu lookup --help`."""
    assert run("help", "lookup").out == run("lookup", "--help").out
    assert "verb" in run("help").out.lower()
    assert run("help", "nonsense").code == 2


def test_a_list_in_a_pipe_is_tab_separated(run: Any) -> None:
    """With a header, and as many cells in each line; so that `cut -f2` gives the titles."""
    lines = [line.split("\t") for line in run("list").out.splitlines()]
    assert lines[0] == ["ID", "TITLE", "LENGTH", "READ", "DATE", "BYLINE", "STATE"]
    assert {len(line) for line in lines} == {7}
    assert len(lines) == 8


def test_a_list_takes_columns_order_and_number(run: Any) -> None:
    """The longest articles first; a name may be begun, a wrong one is told with those there are."""
    by_length = run(
        "list", "--sort", "length", "--reverse", "--fields", "len,title", "--limit", "3"
    ).out.splitlines()
    lengths = [int(line.split("\t")[0].replace(",", "")) for line in by_length[1:]]
    assert len(lengths) == 3
    assert lengths == sorted(lengths, reverse=True)
    wrong = run("list", "--sort", "colour")
    assert wrong.code == 2
    assert "id, title, length" in wrong.err
    assert len(wrong.err.splitlines()) == 1


def test_json_tells_the_same_lines_whole(run: Any) -> None:
    """In the order and the number that a list would have; the columns of a list are none of its fields."""
    longest = run("list", "--sort", "length", "--reverse", "--limit", "2", "--json")
    lengths = [each["characters"] for each in json.loads(longest.out)]
    assert (
        lengths == sorted((each["characters"] for each in json.loads(run("list", "--json").out)), reverse=True)[:2]
    )
    article = run("list", "--fields", "id", "--limit", "1").out.splitlines()[1]
    last = json.loads(run("list", article, "--reverse", "--limit", "1", "--json").out)
    assert [part["number"] for part in last] == [3]
    refused = run("list", "--json", "--fields", "id")
    assert refused.code == 2
    assert "--json tells everything" in refused.err


@pytest.mark.usefixtures("ready")
def test_what_was_deleted_is_a_list_like_others(run: Any) -> None:
    """Its columns are chosen, and put in order."""
    for word in ("台账", "社区"):
        run("keep", word)
    run("glossary", "delete", "台账", "社区")
    lines = run("check", "--trash", "--sort", "what", "--fields", "what,kind", "--limit", "1").out.splitlines()
    assert lines == ["WHAT\tKIND", "台账\tentry"]


@pytest.mark.usefixtures("ready")
def test_colour_is_sent_when_it_is_asked_for(run: Any) -> None:
    """For `less -R`; without a word a pipe gets none."""
    assert "\x1b[1m" in run("--color", "always", "lookup", "社区").out
    assert "\x1b" not in run("lookup", "社区").out
    assert run("lookup", "社区", "--color=sometimes").code == 2


@pytest.mark.usefixtures("ready")
def test_columns_are_obeyed_in_a_pipe(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A preview window says how wide it is."""
    from tui.typeset.cells import cells

    monkeypatch.setenv("COLUMNS", "40")
    assert max(cells(line) for line in run("lookup", "社区").out.splitlines()) <= 40


def test_the_manual_knows_every_verb(run: Any) -> None:
    """In the language of man, each verb with each of its options."""
    from tui.cli.verbs import VERBS

    page = run("manual").out
    assert page.startswith(".TH JINGDU 1")
    assert all(f".SS jingdu {verb.name}" in page for verb in VERBS)
    assert "\\-\\-found\\-only" in page
    assert ".SS jingdu read [ARTICLE] [CHAPTER]\n" in page  # what may be left out is seen to be so
    assert "\\-\\-color WHEN" in page
    assert "Of one text the columns are number, chapter" in page


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_for_each_shell(run: Any, shell: str) -> None:
    """Verbs, options and articles are completed."""
    script = run("completion", shell).out
    assert "lookup" in script
    assert "found-only" in script
    assert "_jingdu_articles" in script


def test_zsh_completes_options_where_words_may_stand(run: Any) -> None:
    """A word that may be any is nothing to be explained: zsh would do that instead of completing `lookup --str`."""
    words = [line for line in run("completion", "zsh").out.splitlines() if line.lstrip().startswith('"(*)')]
    assert words
    assert not any(line.endswith(':"') for line in words)


def test_bash_completes(home: Any, tmp_path: Path, run: Any) -> None:
    """A real bash finishes a verb, an option, an article's id, a column and when colours are sent."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    command = bin_folder / "jingdu"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m tui "$@"\n')
    command.chmod(0o755)
    (tmp_path / "completion").write_text(run("completion", "bash").out)
    id = run("list", "--fields", "id").out.splitlines()[1]
    script = f"""
source {tmp_path / "completion"}
function finish() {{
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${{#COMP_LINE}}
    _shtab_jingdu; echo "${{COMPREPLY[@]}}"
}}
finish jingdu loo
finish jingdu terms --fou
finish jingdu help gloss
finish jingdu read {id[:3]}
finish jingdu glossary --sort rea
finish jingdu lookup --color al
"""
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        capture_output=True,
        check=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "JINGDU_HOME": str(tmp_path / "home")},
    )
    verb, option, helped, article, column, coloured = (line.split() for line in done.stdout.splitlines())
    assert verb == ["lookup"]
    assert option == ["--found-only"]
    assert helped == ["glossary"]
    assert id in article
    assert column == ["reading"]
    assert coloured == ["always"]
