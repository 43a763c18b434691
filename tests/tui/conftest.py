"""What all that the reader sees and types is tested with."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from seeds.language.analysis import NOTHING_OWN
from seeds.language.edition import newer
from tui.desk.analyst.analyst import Analyst
from tui.desk.analyst.frames import receive, send
from tui.desk.analyst.jobs import ask_words
from tui.desk.analyst.link import Link


class Shared(Link):
    """An analyst's line to the process that all analysts ask; it stays when one of them goes."""

    def __init__(self, cache: Path) -> None:
        super().__init__(idle=600)
        self._cache = cache

    def _start(self) -> Popen[bytes]:
        """It loads the tables from where they are made, though the first who asks may have none of them."""
        process = super()._start()
        assert process.stdin and process.stdout
        send(process.stdin, ask_words([], NOTHING_OWN, str(self._cache)))
        assert receive(process.stdout)
        return process

    def rest(self) -> None:
        """Others ask next."""

    def close(self) -> None:
        """Others ask next."""


@pytest.fixture(scope="session", autouse=True)
def garbage_stays_garbage() -> Iterator[None]:
    """The program keeps what it finds at its start; here hundreds of them start in one process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "freeze", lambda: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def one_process_finds_words(index_cache: Path) -> Iterator[None]:
    """Starting it and loading the tables costs more than most tests; how it starts has tests of its own."""
    shared = Shared(index_cache)
    make = Analyst.__init__

    def asking_it(analyst: Analyst, folder: Path, link: Link | None = None) -> None:
        make(analyst, folder, link or (None if newer() else shared))  # who has a newer dictionary needs his own

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Analyst, "__init__", asking_it)
        yield
    Link.close(shared)
