"""Articles whose blocks are made when they are looked at are the articles that were put away."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Article, Block
from seeds.documents.article import CODES, Leaves, outline, packed

texts = st.text(max_size=20)
lines = st.lists(texts, max_size=2).map(tuple)
blocks = st.lists(st.builds(Block, st.sampled_from(CODES), texts, st.none() | texts), max_size=8).map(tuple)
articles = st.builds(Article, st.just("x"), texts, lines, lines, texts, st.just("f"), blocks)


@given(blocks)
def test_leaves_are_the_blocks_they_were_made_of(blocks: tuple[Block, ...]) -> None:
    """Every block comes back as it was, by index from either end, as a slice and in a row."""
    leaves = Leaves(packed(blocks))
    assert leaves == blocks and blocks == leaves and hash(leaves) == hash(blocks)
    assert leaves[1:] == blocks[1:] and [leaves[at - len(blocks)] for at in range(len(blocks))] == list(blocks)


@given(articles)
def test_an_article_of_leaves_reads_as_before(article: Article) -> None:
    """Passages and their outline do not depend on how the blocks are held."""
    leafy = replace(article, blocks=Leaves(packed(article.blocks)))
    assert leafy == article and list(leafy.passages) == list(article.passages)
    for one in (leafy, article):
        assert outline(one.passages) == outline(list(article.passages))


@given(articles)
def test_passages_are_head_blocks_and_byline(article: Article) -> None:
    """Kickers, title, decks, every block and the byline follow one another, numbered around the blocks."""
    expected = [*article.kicker, article.title, *article.deck, *(block.text for block in article.blocks)]
    expected += [article.byline] if article.byline else []
    first = -len(article.kicker) - len(article.deck) - 1
    assert [(p.number, p.text) for p in article.passages] == list(enumerate(expected, first))
    assert article.passages[:2] == tuple(article.passages)[:2] and article.passages[-1].text == expected[-1]


def test_a_lone_surrogate_is_put_away_like_any_character() -> None:
    """What a broken file left in a text does not keep its article from the cache."""
    assert Leaves(packed([Block("box", "社\ud800区", "题\udfff")])) == (Block("box", "社\ud800区", "题\udfff"),)
