"""A program killed in the midst of mixed work, beside one that stays open: what was reported is there for both."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sharing_checks import child, ended

from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Card, Memory, Place

START = datetime(2026, 3, 1, tzinfo=timezone.utc)


def answered(card: Card, when: datetime) -> Card:
    """A card that was known."""
    return card.answered(Memory(2, None, 3.0, 5.0, when + timedelta(days=3), when), 3)


def place(number: int) -> Place:
    """A place that is told apart by its number."""
    return Place("abc", number, 0, "社区")


def add(paths: Paths, notebook: Notebook, number: int) -> None:
    """A text, its bytes first."""
    content = Originals(paths.imports).keep(f"第{number}篇。".encode())
    notebook.imports.add(content, f"{number}.txt", {f"a{number}": f"第{number}篇"})


def take_in(paths: Paths, notebook: Notebook, number: int) -> None:
    """An entry from another machine."""
    stamped = "2026-03-01T00:00:00Z"
    entry = {"id": f"m{number}", "term": f"来{number}", "created": stamped, "changed": stamped}
    notebook.merge({"glossary": [entry]}, {f"来{number}": f"known {stamped}"}, "another")


WORK: tuple[Callable[[Paths, Notebook, int], object], ...] = (
    lambda paths, book, number: book.glossary.keep(f"词{number}", note="一"),
    lambda paths, book, number: book.words.mark([f"字{number}·{each}" for each in range(300)], "known"),
    lambda paths, book, number: book.cards.answer(f"e{number}", "recall", answered, ""),
    add,
    take_in,
    lambda paths, book, number: book.notes.write(place(number), "记下"),
    lambda paths, book, number: book.flags.turn(place(number)),
    lambda paths, book, number: book.lookups.note(f"查{number}"),
)


def is_there(paths: Paths, book: Notebook, number: int) -> bool:
    """Whether the work of this number is in the notebook, wholly."""
    kind = number % len(WORK)
    if kind == 0:
        return bool(book.glossary.find(f"词{number}"))
    if kind == 1:
        return all(book.words.status(f"字{number}·{each}") == "known" for each in range(300))
    if kind == 2:
        return book.cards.get(f"e{number}", "recall") is not None
    if kind == 3:
        found = [item for item in book.imports.entries() if item.name == f"{number}.txt"]
        return bool(found) and Originals(paths.imports).read(found[0].content) == f"第{number}篇。".encode()
    if kind == 4:
        return bool(book.glossary.find(f"来{number}")) and book.words.status(f"来{number}") == "known"
    if kind == 5:
        return any(note.place == place(number) for note in book.notes.entries())
    if kind == 6:
        return any(flag.place == place(number) for flag in book.flags.entries())
    return book.lookups.of(f"查{number}") is not None


def work(paths: Paths, begin: int, report: int) -> None:
    """Mixed work until killed, each piece reported when it is done; the notebook is reopened on the way."""
    number = begin
    while True:
        with Notebook.open(paths) as notebook:
            for _ in range(20):
                WORK[number % len(WORK)](paths, notebook, number)
                os.write(report, b"%d\n" % number)
                number += 1


def kills(folder: Path, times: int) -> None:
    """Kill the working program at random moments; the open one keeps on as well, and sees all of it."""
    chance = random.Random(20260301)
    paths = Paths(folder / "data", folder / "config", folder / "cache")
    begin = 0
    app = Notebook.open(paths)
    for kill in range(times):
        reports, report = os.pipe()
        worker = child(lambda begin=begin, report=report: work(paths, begin, report))  # type: ignore[misc]
        os.close(report)
        time.sleep(chance.uniform(0.01, 0.12))
        app.bookmarks.add(place(kill), f"{kill}")
        os.kill(worker, signal.SIGKILL)
        told = b""
        while part := os.read(reports, 65536):
            told += part
        os.close(reports)
        assert ended(worker) == -signal.SIGKILL
        done = [int(each) for each in told.split()]
        app.refresh()
        with Notebook.read(paths) as reader:
            for notebook in (app, reader):
                lost = [number for number in done if not is_there(paths, notebook, number)]
                assert lost == [], f"kill {kill}: {lost} were reported as done"
                assert notebook.findings == ()
                assert len(notebook.bookmarks.entries()) == kill + 1
        begin = max(done, default=begin) + len(WORK) * 2
        begin -= begin % len(WORK)
    app.close()


def test_a_program_killed_in_mixed_work_loses_nothing(tmp_path: Path) -> None:
    """A dozen kills beside an open notebook."""
    kills(tmp_path, 12)


@pytest.mark.slow
def test_a_thousand_kills_over_mixed_work(tmp_path: Path) -> None:
    """A thousand kills, in homes that begin anew every fifty."""
    for number in range(20):
        kills(tmp_path / f"{number}", 50)
