"""Several words at once, from the command line, from a pipe, and by their shape."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from store.paths import Paths

pytestmark = pytest.mark.usefixtures("ready")


class Typed(io.TextIOWrapper):
    """Standard input of a person at a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Put a text on standard input."""

    def put(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))

    return put


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A person at a terminal who types this."""

    def put(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", Typed(io.BytesIO(text.encode()), encoding="utf-8"))
        monkeypatch.setattr("tui.cli.outlet.Outlet.isatty", lambda self: True, raising=False)

    return put


def terms(run: Any) -> list[str]:
    """What the glossary holds."""
    return [entry["term"] for entry in json.loads(run("glossary", "--json").out)]


def test_several_words_are_kept_at_once(run: Any) -> None:
    """Each with its own line, and in JSON as a list."""
    said = run("keep", "社区", "两委", "社区", "--tag", "课")
    assert [line.split()[1] for line in said.out.splitlines()] == ["社区", "两委"]
    entries = json.loads(run("keep", "台账", "议事会", "--json").out)
    assert [entry["term"] for entry in entries] == ["台账", "议事会"]
    assert terms(run) == ["社区", "两委", "台账", "议事会"]


def test_words_are_kept_from_a_pipe(run: Any, pipe: Any) -> None:
    """One a line, whatever the lines end with; empty ones are none."""
    pipe("\ufeff社区\r\n\n  两委 \n台账")
    assert run("keep", "-").code == 0
    assert terms(run) == ["社区", "两委", "台账"]


def test_a_word_that_cannot_be_kept_holds_up_no_other(run: Any) -> None:
    """It is named, the others are kept, and the exit code tells."""
    source = json.loads(run("list", "--json").out)[0]
    said = run("keep", "龘龘龘", source["title"][:1], "--from", source["id"])
    assert said.code == 1 and "龘龘龘 does not stand in" in said.err
    assert len(terms(run)) == 1


def test_a_gloss_is_for_one_word(run: Any) -> None:
    """Two words cannot have one reading between them."""
    said = run("keep", "社区", "两委", "--gloss", "x")
    assert said.code == 2 and "--gloss is for one word" in said.err
    assert run("glossary").code == 1


@pytest.mark.parametrize(("word", "hint"), [("shequ", "社区"), ("yyds", "")])
def test_what_is_not_chinese_is_kept_with_a_warning(run: Any, word: str, hint: str) -> None:
    """A pipe cannot be asked: it is told what may be meant."""
    said = run("keep", word)
    assert said.code == 0 and "no Chinese character" in said.err and hint in said.err
    assert terms(run) == [word]


def test_a_person_is_asked_which_word_is_meant(run: Any, typing: Any) -> None:
    """A number keeps that word, y what was typed, anything else nothing."""
    typing("1\n")
    assert "社区" in run("keep", "shequ").out and terms(run) == ["社区"]
    typing("\n")
    said = run("keep", "yyds")
    assert said.code == 1 and "nothing was kept" in said.err and terms(run) == ["社区"]
    typing("y\n")
    assert run("keep", "yyds").code == 0 and terms(run) == ["社区", "yyds"]


def test_nobody_is_asked_who_said_what_it_means(run: Any, typing: Any) -> None:
    """With a gloss of one's own, or with --yes."""
    typing("")
    assert run("keep", "yyds", "--gloss", "the greatest").code == 0
    assert run("keep", "shequ", "--yes").code == 0
    assert terms(run) == ["yyds", "shequ"]


def test_several_words_are_looked_up_one_by_one(run: Any) -> None:
    """Words of characters each by itself; letters stay one phrase; a missing one is told by the exit code."""
    found = run("lookup", "社区", "property", "management", "两委", "--json")
    assert [each["query"] for each in json.loads(found.out)] == ["社区", "property management", "两委"]
    assert found.code == 0
    assert run("lookup", "社区", "zzxxqq").code == 1


def test_words_are_looked_up_from_a_pipe(run: Any, pipe: Any) -> None:
    """Always as a list, also when there is but one."""
    pipe("社区\n")
    found = json.loads(run("lookup", "-", "--json", "--places", "2").out)
    assert [each["query"] for each in found] == ["社区"] and len(found[0]["mentions"]) == 2


def test_a_shape_finds_every_word_of_it(run: Any) -> None:
    """`*` is any signs, `?` one; the reader's own terms are found too."""
    run("keep", "社乡区", "--gloss", "made up")
    found = json.loads(run("lookup", "社*区", "--json").out)
    assert {entry["simplified"] for entry in found["entries"]} == {"社区"}
    assert {entry["match"] for entry in found["entries"]} == {"pattern"}
    assert [entry["term"] for entry in found["glossary"]] == ["社乡区"]
    words = [entry["simplified"] for entry in json.loads(run("lookup", "社?", "--json").out)["entries"]]
    assert {"社会", "社区", "社团"} <= set(words) and all(len(word) == 2 for word in words)


def test_a_stream_answers_each_line(run: Any, pipe: Any) -> None:
    """A line of JSON for each, in order; what fails is a line too."""
    asked = [
        "社区",
        "",
        '{"query": "台账", "in": "他把台账交给了居委会。"}',
        '{"query": "台账", "in": "没有"}',
        "{}",
        "zzxxqq",
    ]
    pipe("\n".join(asked))
    said = run("lookup", "--stream")
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 0 and len(answers) == len(asked)
    assert answers[0]["entries"][0]["simplified"] == "社区" and len(answers[0]["mentions"]) == 5
    assert answers[2]["meaning"]["gloss"]
    assert [bool(answer.get("error")) for answer in answers] == [False, True, False, True, True, False]


def test_a_stream_sees_what_is_kept_meanwhile(run: Any, home: Paths, tmp_path: Path) -> None:
    """Another process keeps a word between two lines; each answer comes before the next question is asked."""
    import subprocess

    stream = [sys.executable, "-m", "tui.cli", "lookup", "--stream"]
    with subprocess.Popen(stream, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdin and process.stdout
        found = []
        for _ in range(2):
            process.stdin.write("台账\n")
            process.stdin.flush()
            found.append(json.loads(process.stdout.readline())["glossary"])
            run("keep", "台账", "--gloss", "my own")
        process.stdin.close()
        assert process.wait(60) == 0
    assert [[entry["gloss"] for entry in each if entry["source"] == "your glossary"] for each in found] == [
        [],
        ["my own"],
    ]


def test_texts_are_removed_by_lines(run: Any, pipe: Any, tmp_path: Path) -> None:
    """`jingdu list --fields id | … | jingdu remove -` works."""
    for number in "一二":
        (tmp_path / f"第{number}篇.txt").write_text(
            f"第{number}篇\n\n这里写着第{number}段话，是为了看看。\n", "utf-8"
        )
        run("add", str(tmp_path / f"第{number}篇.txt"))
    pipe("第一篇\n第二篇\n")
    assert run("remove", "-").out.count("Removed") == 2
