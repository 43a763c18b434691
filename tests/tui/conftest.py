"""What all that the reader sees and types is tested with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest
from textual.css.stylesheet import Stylesheet

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
def styles_are_read_once() -> Iterator[None]:
    """Hundreds of programs start in this process, and all have the same rules of style."""
    known: dict[object, Any] = {}
    parse = Stylesheet._parse_rules

    def parsed(sheet: Stylesheet, css: str, read_from: Any, *others: Any, **named: Any) -> Any:
        colours = frozenset(sheet._variables.items())
        key = (colours, css, read_from, others, frozenset(named.items()))
        if key not in known:
            known[key] = parse(sheet, css, read_from, *others, **named)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parsed)
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
