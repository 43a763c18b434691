"""Notebooks with something in them, in folders of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence

Opener = Callable[[str], Notebook]


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    """Opens a notebook by name; each has a clock that ticks once a look."""
    opened = []

    def open_one(name: str) -> Notebook:
        time = datetime(2026, 11, 20, 8, 0, tzinfo=timezone.utc)

        def clock() -> datetime:
            nonlocal time
            time += timedelta(seconds=1)
            return time

        notebook = Notebook.open(paths_of(tmp_path, name), clock)
        opened.append(notebook)
        return notebook

    yield open_one
    for notebook in opened:
        notebook.close()


@pytest.fixture
def originals(tmp_path: Path) -> Callable[[str], Originals]:
    """The added texts of a notebook by name."""
    return lambda name: Originals(paths_of(tmp_path, name).imports)


def paths_of(folder: Path, name: str) -> Paths:
    """Folders of a notebook."""
    home = folder / name
    return Paths(home / "data", home / "config", home / "cache")


@pytest.fixture
def full(opener: Opener, originals: Callable[[str], Originals]) -> Notebook:
    """A notebook with something in every table."""
    notebook = opener("full")
    text = "代表们参观了信托制物业示范点。"
    place = Place.of("abc", 3, text, 6, 11)
    entry = notebook.glossary.keep(
        "信托制物业",
        reading="xìntuōzhì wùyè",
        gloss="trust-type property management",
        gloss_source="jingdu",
        note="看看\n再看看",
        tags=["物业", "基层 治理"],
        sentences=[Sentence(text, place, "以“阵地”系民心")],
    )
    notebook.glossary.keep("两委", reading="liǎng wěi", gloss="the two committees")
    gone = notebook.glossary.keep("坝坝会", note="gone")
    notebook.glossary.delete(gone.id)
    notebook.bookmarks.add(place, "here", "以“阵地”系民心")
    notebook.notes.write(place, "一个问题", title="以“阵地”系民心")
    notebook.places.leave(place, 0.4, mode="terms", width=40)
    notebook.words.mark(["社区", "小区"], "known")
    notebook.decisions.split("达人参与", "达人", "参与")
    notebook.readings.read(Place("abc", 2, 5, "四环", "建立", "机制"), "sì", "huàn", title="文章")
    content = originals("full").keep("今天下雨。".encode("gb18030"))
    notebook.imports.add(content, "雨.txt", {"rain": "雨"})
    notebook.settings.set("speech", "espeak-ng")
    assert entry
    return notebook
