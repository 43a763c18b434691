"""A library of many texts: known at one look, and true to what is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.imports import Originals
from store.paths import Paths
from tui.desk.library import catalogue
from tui.desk.library.catalogue import Added
from tui.desk.library.library import Library
from tui.desk.library.parsed import CatalogueCard, Parsed

TEXTS = 12


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Four texts are many here."""
    monkeypatch.setattr(catalogue, "MANY", 4)
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files whose cards were read one by one."""
    found: list[str] = []
    one_by_one = Parsed.cards

    def cards(parsed: Parsed, content: str) -> tuple[CatalogueCard, ...] | None:
        found.append(content)
        return one_by_one(parsed, content)

    monkeypatch.setattr(Parsed, "cards", cards)
    return found


def added(paths: Paths, numbers: range) -> list[Added]:
    """Texts as the notebook knows them."""
    texts = [f"第{number}天的事\n\n院子里来了第{number}位客人，大家坐下喝茶。\n" for number in numbers]
    return [
        Added(Originals(paths.imports).keep(text.encode()), f"{number}.txt")
        for number, text in zip(numbers, texts, strict=True)
    ]


def titles(library: Library) -> list[str]:
    """What is listed of the added texts."""
    return [card.title for id, card in library.cards().items() if library.is_imported(id)]


def test_the_cards_of_many_texts_are_read_from_one_file(paths: Paths, asked: list[str]) -> None:
    """However many there are; and they say the same."""
    items = added(paths, range(TEXTS))
    first = dict(Library(paths, items).cards())
    Library(paths, items).cards()
    asked.clear()
    again = Library(paths, items)
    assert dict(again.cards()) == first
    assert len(asked) <= 1  # what comes with the program


def test_a_text_that_came_or_went_is_seen_at_once(paths: Paths, asked: list[str]) -> None:
    """The file of all cards knows neither of it; only the new text is read for itself."""
    items = added(paths, range(TEXTS))
    for _ in range(2):
        Library(paths, items).cards()
    asked.clear()
    now = [*items[1:], *added(paths, range(TEXTS, TEXTS + 1))]
    assert titles(Library(paths, now)) == [f"第{number}天的事" for number in range(1, TEXTS + 1)]
    assert len(set(asked)) <= 2


def test_a_damaged_file_of_cards_is_made_again(paths: Paths) -> None:
    """It lies in the cache: losing it costs time only."""
    items = added(paths, range(TEXTS))
    for _ in range(2):
        known = dict(Library(paths, items).cards())
    (shelf,) = (paths.cache / "articles").glob("shelf-*")
    shelf.write_bytes(shelf.read_bytes()[:-7])
    assert dict(Library(paths, items).cards()) == known
    Library(paths, items).cards()
    assert shelf.exists()
