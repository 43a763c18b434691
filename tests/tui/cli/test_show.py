"""`jingdu show` prints as it goes."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from seeds.documents import bundled
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.cli.main import main
from tui.desk.reading import printed as page

pytestmark = pytest.mark.usefixtures("ready")


class Head(io.StringIO):
    """A pipe, or a terminal, of which only the first lines are wanted."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        """Whether lines are set as on a page."""
        return self._terminal

    def write(self, text: str) -> int:
        """Closed after some lines."""
        if len(self.getvalue()) > 100:
            raise BrokenPipeError
        return super().write(text)


@pytest.mark.parametrize("terminal", [False, True])
def test_nobody_waits_for_the_end_of_a_book(
    home: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: bool
) -> None:
    """Of a long text only as much is set as is read, and to stop there is no failure."""
    book = tmp_path / "book.txt"
    book.write_text(
        "长书\n\n" + "\n".join(f"　　第{number}段说了些什么。" for number in range(2_000)), encoding="utf-8"
    )
    done = 0

    def counted(set_one: Any) -> Any:
        def counting(*given: Any) -> str:
            nonlocal done
            done += 1
            return str(set_one(*given))

        return counting

    for name in ("_flat", "_drawn"):
        monkeypatch.setattr(page, name, counted(getattr(page, name)))
    monkeypatch.setattr(sys, "stdout", head := Head(terminal=terminal))
    assert main(["show", str(book)]) == 0
    assert "第0段说了些什么。" in head.getvalue()
    assert done < 100


def test_every_line_is_printed_with_its_readings(run: Any) -> None:
    """Syllables stand above every line of the text, whichever part of it was analysed first."""
    article = bundled()[0]
    said = run("show", article.id, "--pinyin").out
    plain = run("show", article.id).out
    han = "".join(char for char in said if "一" <= char <= "鿿")
    assert han == "".join(char for char in plain if "一" <= char <= "鿿")
    assert said.splitlines()[0].strip()[0].isascii() and said.endswith("\n") and not said.endswith("\n\n")


def test_a_reading_at_one_place_is_shown_and_goes_with_an_export(run: Any, ready: Paths, tmp_path: Path) -> None:
    """What the reader corrected on the page holds in a shell, and in a notebook that took the export in."""
    article = bundled()[0]
    passage = next(passage for passage in article.passages if "台账" in passage.text)
    at, file = passage.text.index("台账"), tmp_path / "all.json"
    with Notebook.open(ready) as notebook:
        notebook.readings.read(Place.of(article.id, passage.number, passage.text, at, at + 2), "tài", "zhàng")
    assert run("show", article.id, "--pinyin").out.count("tàizhàng") == 1
    assert run("export", "--format", "json", "-o", str(file)).code == 0
    with Notebook.open(ready) as notebook:
        notebook.readings.forget(notebook.readings.entries()[0].place)
    assert "tàizhàng" not in run("show", article.id, "--pinyin").out
    rmtree(ready.data)
    assert run("merge", str(file)).code == 0
    assert run("show", article.id, "--pinyin").out.count("tàizhàng") == 1
