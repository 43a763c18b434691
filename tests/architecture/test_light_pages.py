"""What a page loads in the process that draws it: what it does not load costs neither time nor memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from seeds.documents import bundled
from store.notebook import Notebook
from store.paths import paths
from store.records import Place

SCRIPT = """
import asyncio, sys
from contextlib import suppress
from store.paths import paths
from tui.app import JingduApp
from tui.desk.desk import Desk
from tui.screens.opening import Opening

first = []

async def look():
    app = JingduApp(Desk(paths()), Opening(*sys.argv[1:]))
    begin = app.get_default_screen

    def looked_at():
        screen = begin()
        screen.stages.when_drawn = lambda: first.extend(sys.modules)
        return screen

    app.get_default_screen = looked_at
    async with app.run_test(size=(120, 40)) as pilot:
        while not app.screen.stages.follows:
            await pilot.pause()
        while any(not worker.is_finished for worker in app.workers):
            with suppress(Exception):  # a newer question has taken its place
                await app.workers.wait_for_complete()
            await pilot.pause()
        print(*first)
        print(*sorted(sys.modules))

asyncio.run(look())
"""
PAGES = {"library": ["library"], "article": ["reading", bundled()[0].id]}
READS_TEXTS = {"seeds.documents.files", "seeds.documents.page", "seeds.documents.imprint", "seeds.documents.web"}
"""What makes articles of files."""
FINDS_WORDS = {
    "jieba",
    "pypinyin",
    "seeds.language.analyse",
    "seeds.language.words.lexicon",
    "seeds.language.terms.find",
    "seeds.language.constructions.finder",
    "seeds.language.unfolding",
    "seeds.language.glossary.abbreviations",
    "seeds.language.glossary.faults",
    "seeds.language.numbers",
    "seeds.language.formulas",
}
"""What only the worker process has."""


def loaded(*words: str) -> tuple[set[str], set[str]]:
    """The modules that are there with the first frame of a page, and when it has come to rest."""
    run = subprocess.run([sys.executable, "-c", SCRIPT, *words], capture_output=True, encoding="utf-8", check=True)
    first, rest = run.stdout.splitlines()
    return set(first.split()), set(rest.split())


OPENS_THE_NOTEBOOK = {"tinydb", "store.notebook.notebook", "store.records.reading", "store.records.cards"}
"""What takes longer than all else of a page."""


@pytest.fixture(scope="module")
def known_home(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """The home of a reader whose texts were read, who has kept something, and whose index was left behind."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JINGDU_HOME", str(home))
        filled(paths().cache)
        with Notebook.open(paths()) as notebook:  # nobody is welcomed
            notebook.places.leave(Place(PAGES["article"][1], 1, 0, ""), 0.25)
        loaded(*PAGES["article"])
    return home


@pytest.mark.parametrize("page", PAGES)
def test_a_page_loads_nothing_it_does_not_need(
    known_home: Path, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    """No parser for texts that were read before, and nothing that the worker process is there for; with its first
    frame not even the notebook, of which its index tells, also where the reader has kept something; nor the pencil
    that writes into it."""
    monkeypatch.setenv("JINGDU_HOME", str(known_home))
    first, rest = loaded(*PAGES[page])
    assert rest & (READS_TEXTS | FINDS_WORDS) == set()
    assert first & (OPENS_THE_NOTEBOOK | {"tui.screens.reading.pencil"}) == set()
    assert rest & {"_hashlib"} == set()


SEEN_LATER = {
    "library": "seeds.language.dictionary.dictionary tui.desk.study.frequent tui.screens.asking",
    "article": "seeds.language.dictionary.entry seeds.language.senses tui.desk.reading.entry tui.desk.study.ending "
    "tui.screens.reading.teller tui.screens.reading.marker tui.screens.reading.pencil tui.screens.reading.closing "
    "tui.widgets.keys tui.screens.next_starts",
}
"""What a page needs when its first frame has been seen, or when a key asks for it."""


@pytest.mark.parametrize("page", PAGES)
def test_the_text_is_drawn_before_anything_is_looked_up(page: str) -> None:
    """The module of a page loads what draws it; what knows words and fills the entry comes after the text."""
    module = "tui.screens.library" if page == "library" else "tui.screens.reading"
    run = [sys.executable, "-c", f"import sys, {module}; print(*sys.modules)"]
    found = set(subprocess.run(run, capture_output=True, encoding="utf-8", check=True).stdout.split())
    assert found & set(SEEN_LATER[page].split()) == set()
