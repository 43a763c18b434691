"""A text in chunks: whole, in order, nearest first."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from seeds.documents.article import Article, Block, Leaves, Texts, packed
from seeds.language.analysis import OwnWords
from tui.desk.analyst.chunks import LONGEST, chunks, key, nearest_first, own_here

TEXTS = st.lists(st.integers(0, 2 * LONGEST).map("字".__mul__), max_size=12)


@given(TEXTS)
def test_every_text_is_in_one_chunk(texts: list[str]) -> None:
    """Nothing is left out, nothing analysed twice, and the order stays."""
    assert [number for chunk in chunks(texts) for number in chunk] == list(range(len(texts)))


@given(TEXTS)
def test_a_chunk_is_no_longer_than_needed(texts: list[str]) -> None:
    """Only a single text may be longer than a chunk should be."""
    assert all(len(chunk) == 1 or sum(len(texts[n]) for n in chunk) <= LONGEST for chunk in chunks(texts))


@given(TEXTS, st.integers(0, 11))
def test_what_is_seen_comes_first(texts: list[str], number: int) -> None:
    """The chunk on the screen leads, and all others follow once."""
    found = chunks(texts)
    order = nearest_first(found, number)
    assert sorted(order, key=lambda chunk: chunk.start) == found
    if number < len(texts):
        assert number in order[0]


def test_own_words_of_other_texts_change_no_key() -> None:
    """A decision about a word makes only the texts that hold it be analysed anew."""
    texts = ["社区党委", "群众"]
    decided = OwnWords(joins=frozenset({"党委书记"}), splits={"学校": ("学", "校")})
    assert own_here(decided, texts) == OwnWords()
    assert key("words", "1", own_here(decided, texts), texts) == key("words", "1", OwnWords(), texts)
    here = OwnWords(joins=frozenset({"社区党委"}))
    assert key("words", "1", own_here(here, texts), texts) != key("words", "1", OwnWords(), texts)


def test_other_rules_or_texts_have_other_keys() -> None:
    """What is cached is never taken for something else."""
    keys = {
        key(kind, rules, OwnWords(), texts)
        for kind in ("words", "aids")
        for rules in ("1", "2")
        for texts in (["ab"], ["a", "b"], ["ba"])
    }
    assert len(keys) == 12


class Noticed(Leaves):
    """Blocks of which is known which were looked at."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        super().__init__(packed(blocks))
        self.seen: set[int] = set()

    def made(self, index: int) -> Block:
        """Note it, then make it."""
        self.seen.add(index)
        return super().made(index)


def test_of_a_book_only_the_chunk_one_reads_is_made() -> None:
    """Where chunks begin and end is told by the lengths, which are known without the texts."""
    blocks = Noticed(Block("paragraph", "字" * length) for length in (30, 40, 50, 60, 70))
    texts = Texts(Article("id", "题", (), (), "", "", blocks).passages)
    plain = ["题", *("字" * length for length in (30, 40, 50, 60, 70))]
    cut = chunks(texts, 100)
    assert cut == chunks(plain, 100) and not blocks.seen
    here = next(chunk for chunk in cut if 3 in chunk)
    assert list(texts[here.start : here.stop]) == plain[here.start : here.stop]
    assert blocks.seen == {number - 1 for number in here}
