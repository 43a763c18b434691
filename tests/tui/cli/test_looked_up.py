"""Look-ups of the command line are remembered, listed and forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timezone

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from store.waiting import NAME
from tui.desk.desk import Desk
from tui.screens.looked import known_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kept(ready: Paths) -> Paths:
    """A reader who has a notebook."""
    Notebook.open(ready).close()
    return ready


def looked_up(home: Paths) -> dict[str, int]:
    """How often each word was looked up."""
    with Notebook.open(home) as notebook:
        return {known.word: known.count for known in notebook.lookups.often(1)}


def test_a_look_up_is_counted_without_opening_the_notebook(run: Run, kept: Paths) -> None:
    """The file of the notebook stays as it is, and so does the index made from it; later it is counted."""
    before = kept.notebook.read_bytes()
    run("lookup", "社區")
    assert kept.notebook.read_bytes() == before
    assert looked_up(kept) == {"社区": 1}


@pytest.mark.parametrize("words", [("没有这个词啊",), ("community",), ("shi",), ("社区", "--json")])
def test_what_is_no_look_up_of_one_word_is_not_counted(run: Run, kept: Paths, words: tuple[str, ...]) -> None:
    """Nothing found; many words found; a question of another program."""
    run("lookup", *words)
    assert looked_up(kept) == {}


def test_an_open_program_tells_of_what_the_shell_looks_up(run: Run, kept: Paths) -> None:
    """Its entries at once and its lists when they are made, without a restart; the notebook is left until then."""
    desk = Desk(kept)
    assert desk.notebook.lookups.of("社区") is None
    before = desk.notebook.version
    run("lookup", "社区")
    assert len(known_of(desk, "社区").seconds) == 1
    assert desk.notebook.version == before
    desk.count_waiting()
    known = desk.notebook.lookups.of("社区")
    assert known is not None and known.count == 1
    assert len(known_of(desk, "社区").seconds) == 1
    desk.close()


def test_look_ups_are_counted_before_there_is_a_notebook(run: Run, ready: Paths) -> None:
    """A question makes none; the list of what was looked up does, when there is something to list."""
    assert run("words", "looked-up")[0] == 1
    run("lookup", "社区")
    assert not ready.notebook.exists()
    assert "社区" in run("words", "looked-up", "--times", "1")[1]


def test_a_look_up_tells_how_often_there_was_one(run: Run, kept: Paths) -> None:
    """With the last day, and the text where it stood last; of the first time there is nothing to say."""
    assert "looked up" not in run("lookup", "台账")[1]
    assert "looked up once before, today" in run("lookup", "台账")[1]
    with Notebook.open(kept, lambda: datetime(2026, 3, 3, 12, tzinfo=timezone.utc)) as notebook:
        notebook.lookups.note("社区", Place("a", 1, 2, "社区"), "春天来了")
    assert "looked up once before, on 3 March in 春天来了" in run("lookup", "社區")[1].replace(" 2026", "")
    times = json.loads(run("lookup", "社区", "--json")[1])["looked_up"]
    assert times[0] == "2026-03-03T12:00:00Z" and len(times) == 2


def test_what_is_forgotten_or_not_to_be_counted_is_not_told(run: Run, kept: Paths) -> None:
    """Neither the notebook's look-ups nor those that wait."""
    for _ in range(2):
        run("lookup", "台账")
    kept.settings.parent.mkdir(parents=True, exist_ok=True)
    kept.settings.write_text("remember_lookups = false\n")
    assert "looked up" not in run("lookup", "台账")[1]
    kept.settings.unlink()
    run("words", "looked-up", "--forget")
    assert "looked up" not in run("lookup", "台账")[1]


def test_it_can_be_switched_off(run: Run, kept: Paths) -> None:
    """With `remember_lookups = false` nothing is written anywhere."""
    kept.settings.parent.mkdir(parents=True, exist_ok=True)
    kept.settings.write_text("remember_lookups = false\n")
    run("lookup", "社区")
    assert not (kept.data / NAME).exists()
    kept.settings.write_text("# remember_lookups = false\n")
    run("lookup", "社区")
    assert looked_up(kept) == {"社区": 1}


def test_words_looked_up_often_and_never_kept_are_listed(run: Run, kept: Paths) -> None:
    """A word in the glossary is not among them; in a pipe there are tabs; `--forget` clears."""
    with Notebook.open(kept) as notebook:
        notebook.lookups.take_in([(1_700_000_000 + n, word) for n in range(4) for word in ("台账", "物业")])
        notebook.lookups.take_in([(1_700_000_000, "社区")])
        notebook.glossary.keep("物業")
    code, out, _ = run("words", "looked-up")
    assert (code, out.splitlines()[0].split("\t")) == (0, ["WORD", "TIMES", "LAST", "ARTICLE"])
    assert [line.split("\t")[:2] for line in out.splitlines()[1:]] == [["台账", "4"]]
    assert [each["word"] for each in json.loads(run("words", "looked-up", "--times", "1", "--json")[1])] == [
        "台账",
        "社区",
    ]
    assert "3 words" in run("words", "looked-up", "--forget")[1]
    assert run("words", "looked-up")[0] == 1


def test_a_sheet_has_words_that_are_looked_up_often_first(run: Run, kept: Paths) -> None:
    """Whatever speaks for the others."""
    before = [item["word"] for item in json.loads(run("sheet", "重阳", "--format", "json")[1])["words"]]
    rare, moments = before[-1], iter(range(60))
    with Notebook.open(kept, lambda: datetime(2026, 1, 1, 12, next(moments), tzinfo=timezone.utc)) as notebook:
        for _ in range(3):
            notebook.lookups.note(rare)
    after = [item["word"] for item in json.loads(run("sheet", "重阳", "--format", "json")[1])["words"]]
    assert after == [rare, *before[:-1]]


def test_other_programs_get_a_list_where_nothing_is_remembered(run: Run, ready: Paths) -> None:
    """Also before there is a notebook."""
    assert run("words", "looked-up", "--json")[:2] == (1, "[]\n")
