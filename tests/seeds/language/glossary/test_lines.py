"""Tables that are read where they lie."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from each import each

from seeds.language.glossary import entries, lines
from seeds.language.glossary.entries import DamagedData, rows
from seeds.language.glossary.lines import Lines


@each(
    ("name", "columns"), [("companions.tsv", 3), ("hints.tsv", 5), ("register.tsv", 4), ("constructions.tsv", 10)]
)
def test_every_word_has_its_lines_in_their_order(name: str, columns: int) -> None:
    """The same as if the whole table were read."""
    whole: dict[str, list[list[str]]] = {}
    for word, *told in rows(name, columns):
        whole.setdefault(word, []).append(told)
    table = Lines(name, columns)
    assert {word: list(table.of(word)) for word in whole} == whole
    assert list(table.of("没有这个词")) == list(table.of("")) == []


def test_a_table_that_lies_open_takes_next_to_nothing() -> None:
    """However long it is: an entry asks for one word, and the page that shows it holds the table for good."""
    tracemalloc.start()
    table = Lines("companions.tsv", 3)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < (entries.DATA / "companions.tsv").stat().st_size / 4
    assert list(table.of("打"))


@pytest.mark.parametrize("content", ["词\tone\n", ""])
def test_a_damaged_table_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    """A line that was cut, and a file with nothing in it."""
    monkeypatch.setattr(lines, "DATA", tmp_path)
    (tmp_path / "some.tsv").write_text(content, encoding="utf-8")
    with pytest.raises(DamagedData):
        list(Lines("some.tsv", 3).of("词"))
