"""A reader's desk for the screens: a notebook of its own for every test, one cache for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.notebook import Notebook
from store.paths import Paths
from tui.desk import Desk

ARTICLE = "社区“微基金”买单 居民共享重阳宴"


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Words and indexes are found once; every test then opens them as a reader's second start does."""
    return tmp_path_factory.mktemp("cache")


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
