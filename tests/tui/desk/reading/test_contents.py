"""Chapters and headings, how long each is and how much of it was read."""

from __future__ import annotations

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Article, Block
from seeds.documents.article import Chapter
from tui.desk.reading.contents import NoChapter, part_at, parts, place_of_part


def article(lengths: list[int], levels: list[int]) -> Article:
    """An article with a chapter on every block."""
    blocks = tuple(Block("paragraph", "字" * length) for length in lengths)
    chapters = tuple(Chapter(f"{at}", at, level) for at, level in enumerate(levels))
    return Article("id", "题目", (), (), "", "a.txt", blocks, chapters=chapters)


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(1, 3)), min_size=1, max_size=12), st.floats(0, 1))
def test_the_chapters_of_the_same_depth_share_the_text(shape: list[tuple[int, int]], until: float) -> None:
    """What follows the title is divided among them; shares of what was read lie between 0 and 1."""
    text = article([length for length, _ in shape], [1] * len(shape))
    found = parts(text, [(0.0, until)])
    assert sum(part.characters for part in found) == sum(length for length, _ in shape)
    assert all(0.0 <= part.read <= 1.0 for part in found)
    assert [part.read for part in found] == sorted((part.read for part in found), reverse=True)


def test_a_part_holds_its_chapters() -> None:
    """A part of two chapters is as long as both with its own heading."""
    part, one, two, other = parts(article([2, 10, 20, 5], [1, 2, 2, 1]))
    assert (part.characters, one.characters, two.characters, other.characters) == (32, 10, 20, 5)


def test_where_one_reads_is_told_by_the_last_that_began() -> None:
    """Before the first there is none."""
    found = parts(article([2, 10, 20], [1, 1, 1]))
    assert [part_at(found, block) for block in (-1, 0, 1, 2, 3)] == [0, 1, 2, 3, 3]


@each("number", [0, 4])
def test_a_chapter_that_there_is_not_is_said(number: int) -> None:
    """With how many there are."""
    with pytest.raises(NoChapter, match="3 of them"):
        place_of_part(article([2, 10, 20], [1, 1, 1]), number)
