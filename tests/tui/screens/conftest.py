"""A reader's desk for the screens: a notebook of its own for every test, one cache for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.dom import DOMNode

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence
from tui.app import JingduApp
from tui.commands import BY_ID, Command
from tui.desk.desk import Desk
from tui.screens import replaced
from tui.screens.base import DeskScreen
from tui.widgets import said

ARTICLE = "社区“微基金”买单 居民共享重阳宴"


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """Words and indexes are found once; every test then opens them as a reader's second start does."""
    return filled(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def paths(tmp_path: Path, cache: Path) -> Paths:
    """The folders of a reader who has been here before and has kept nothing yet."""
    paths = Paths(tmp_path / "data", tmp_path / "config", cache)
    Notebook.open(paths).close()
    return paths


@pytest.fixture
def article(paths: Paths) -> str:
    """The id of the article most tests read."""
    return Desk(paths).library.find(ARTICLE)


@pytest.fixture
def kept(paths: Paths, article: str) -> Paths:
    """A reader who keeps two terms, a note and a bookmark."""
    text = Desk(paths).library.open(article)
    with Notebook.open(paths) as notebook:
        for term, gloss in (("志愿者", "volunteer"), ("居民", "resident")):
            block, body = next((n, block.text) for n, block in enumerate(text.blocks) if term in block.text)
            place = Place.of(article, block, body, body.index(term), body.index(term) + len(term))
            notebook.glossary.keep(term, gloss=gloss, tags=["人"], sentences=[Sentence(body, place, text.title)])
        notebook.bookmarks.add(place, "here", text.title)
        notebook.notes.write(place, "think about it", title=text.title)
    return paths


@pytest.fixture(autouse=True)
def nobody_replaces_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever edits or merges a file of the checkout while the tests run would make every fault one of another
    version's, told in a line: it would be seen by no test."""
    monkeypatch.setattr(replaced, "_BEGUN", float("inf"))


@pytest.fixture(autouse=True)
def messages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said would be gone on a slow machine before a test has looked."""
    monkeypatch.setattr(said, "FOR", 600.0)


@pytest.fixture(autouse=True)
def commands(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that is marked with commands carries each of them out; that each has a test is seen to elsewhere."""
    named = {BY_ID[id] for mark in request.node.iter_markers("command") for id in mark.args}
    carried_out: set[Command] = set()
    run = JingduApp.run_action

    async def noted(app: JingduApp, action: Any, namespace: DOMNode | None = None, *others: Any) -> bool:
        screen = None if namespace in (None, app) else namespace.screen
        where = screen.WHERE if isinstance(screen, DeskScreen) else ("everywhere",)
        carried_out.update(command for command in named if command.action == action and command.where in where)
        return await run(app, action, namespace, *others)

    monkeypatch.setattr(JingduApp, "run_action", noted)
    yield
    assert not named - carried_out
