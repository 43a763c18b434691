"""A place is found again when the numbers have moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Article, Block, bundled, find_again, surroundings

ARTICLES = bundled()


@dataclass(frozen=True)
class Spot:
    """A place as a notebook would keep it."""

    block: int
    offset: int
    quote: str
    before: str
    after: str


@st.composite
def spots(draw: st.DrawFn) -> tuple[Article, Spot]:
    """Some words somewhere in one of the articles, its head and foot included."""
    article = draw(st.sampled_from(ARTICLES))
    passage = draw(st.sampled_from(article.passages))
    start = draw(st.integers(0, max(0, len(passage.text) - 1)))
    end = draw(st.integers(start + 1, min(len(passage.text), start + 20)))
    return article, Spot(passage.number, start, *surroundings(article, passage.number, start, end))


@given(spots())
def test_found_where_it_is(pair: tuple[Article, Spot]) -> None:
    """In an unchanged article a place is where it was."""
    article, spot = pair
    assert find_again(article, spot) == (spot.block, spot.offset)


@given(spots(), st.integers(-5, 5), st.integers(-30, 30))
def test_found_although_the_numbers_are_wrong(pair: tuple[Article, Spot], block: int, offset: int) -> None:
    """Wrong numbers lead to words in the same context."""
    article, spot = pair
    found = find_again(article, replace(spot, block=spot.block + block, offset=spot.offset + offset))
    assert found is not None
    start = found[1]
    assert surroundings(article, found[0], start, start + len(spot.quote)) == (spot.quote, spot.before, spot.after)


@given(spots(), st.integers(1, 3))
def test_found_after_blocks_were_added(pair: tuple[Article, Spot], added: int) -> None:
    """New blocks above move the place with its words."""
    article, spot = pair
    changed = replace(article, blocks=(Block("paragraph", "新的一段。"),) * added + article.blocks)
    expected = spot.block + added if spot.block >= 0 else spot.block
    assert find_again(changed, spot) == (expected, spot.offset)


def test_nearest_context_wins() -> None:
    """Among equal words those are taken whose surroundings are most alike, then the nearest."""
    blocks = tuple(
        Block("paragraph", text) for text in ("东边的社区很好。", "西边的社区很大。", "南边的社区很远。")
    )
    article = Article("x", "题", (), (), "", "", blocks)
    assert find_again(article, Spot(0, 3, "社区", "西边那个", "很大")) == (1, 3)
    assert find_again(article, Spot(2, 0, "社区", "", "")) == (2, 3)


def test_blanks_may_come_and_go() -> None:
    """A better parser may drop a blank inside the quoted words."""
    article = Article("x", "题", (), (), "", "", (Block("paragraph", "住在示范单位暨第六届的地方"),))
    assert find_again(article, Spot(0, 3, "单位暨 第六届", "示范", "的")) == (0, 4)


def test_gone() -> None:
    """Words that are nowhere any more are not made up."""
    assert find_again(ARTICLES[0], Spot(3, 0, "没有这几个字呀", "前", "后")) is None
    assert find_again(ARTICLES[0], Spot(999, 0, "", "", "")) is None


def test_no_such_passage() -> None:
    """Words are not quoted from a passage that is not there."""
    with pytest.raises(LookupError):
        surroundings(ARTICLES[0], 999, 0, 1)
