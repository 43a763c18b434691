"""A library of thousands of texts stays at hand while they are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import rmtree
from types import SimpleNamespace
from typing import Any, cast

import pytest
from piloting import opened, until

from store.paths import Paths
from tui.desk.desk import Desk
from tui.screens.library import LibraryScreen, figures
from tui.screens.library.figures import Figures
from tui.screens.library.table import LibraryTable
from tui.screens.opening import Opening
from tui.widgets.listing import Listing


class Clock:
    """Time that goes on only when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The seconds."""
        return self.now


@pytest.mark.parametrize("dear", [0.0, 0.5])
def test_looks_at_the_table_take_a_small_part_of_the_time(dear: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """While texts are counted the table is drawn anew; the longer that takes the more seldom, and at the end."""
    clock, looks = Clock(), list[float]()

    def look(call: Callable[[], None]) -> None:
        call()
        clock.now += dear

    def counted(first: str | None) -> Iterator[bool]:
        for left in reversed(range(1000)):
            clock.now += 0.1
            found.study.at_work = left > 0
            yield True

    monkeypatch.setattr(figures, "monotonic", clock)
    monkeypatch.setattr(figures, "breathing", lambda: None)
    desk = SimpleNamespace(library=SimpleNamespace(read_on=lambda: iter(())))
    monkeypatch.setattr(figures, "tell", lambda _screen, news: look(news))
    found = Figures(cast(Desk, desk), cast(LibraryScreen, None), lambda: None, lambda: looks.append(clock.now))
    found.titles.read = lambda: False  # type: ignore[method-assign]
    found.study = cast(Any, SimpleNamespace(look=counted, at_work=True))
    found._look(None)
    assert 8 <= len(looks) <= 400 and len(looks) * dear < clock.now / 10
    assert looks[-1] >= clock.now - dear


async def test_counting_fills_the_table_without_putting_its_rows_together_anew(
    paths: Paths, tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is known of each text appears in the row that is there; the order it is sorted by follows."""
    paths = Paths(paths.data, paths.config, filled(tmp_path / "cache"))
    rmtree(paths.cache / "counts", ignore_errors=True)
    made, rows = 0, LibraryTable.rows

    def counted(table: LibraryTable) -> Any:
        nonlocal made
        made += 1
        return rows(table)

    monkeypatch.setattr(LibraryTable, "rows", counted)
    async with opened(paths, Opening("library"), (120, 40)) as pilot:
        listing = pilot.app.screen.query_one(Listing)
        await until(pilot, lambda: all("%" in listing.render_line(row).text for row in range(1, 8)))
        assert made <= 3  # as it is mounted, when the texts are read, when their titles are
