"""Everything there is to read of an article, in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seeds.documents.article import Article, Passage, Role
from seeds.documents.lazy import Lazy
from seeds.documents.leaves import Leaves


class Outline(NamedTuple):
    """What is known of a row of passages without looking at their texts."""

    first: int
    """The number of the first passage; the others follow without gaps."""
    roles: Sequence[Role]
    lengths: Sequence[int]
    """In characters."""


class Passages(Lazy[Passage]):
    """Head, blocks and byline; each passage is made when it is looked at, as a book has thousands."""

    def __init__(self, article: Article) -> None:
        head: list[tuple[Role, str]] = [("kicker", line) for line in article.kicker]
        head.append(("title", article.title))
        head += [("deck", line) for line in article.deck]
        self._first = -len(head)
        self._blocks, self._byline = article.blocks, article.byline
        self._made = {at: Passage(at + self._first, role, text) for at, (role, text) in enumerate(head)}
        self._length = len(head) + len(self._blocks) + bool(self._byline)

    def __len__(self) -> int:
        return self._length

    def made(self, index: int) -> Passage:
        """The passage, which stays once it is made."""
        if (passage := self._made.get(index)) is None:
            passage = self._made[index] = self._make(index + self._first)
        return passage

    def _make(self, number: int) -> Passage:
        if number == len(self._blocks):
            return Passage(number, "byline", self._byline)
        block = self._blocks[number]
        return Passage(number, block.type, block.text, block.title)

    def outline(self) -> Outline:
        """Roles and lengths, from the leaves alone where the blocks are such."""
        blocks, foot = self._blocks, [self._byline] if self._byline else []
        head = [self._made[at] for at in range(-self._first)]
        types = blocks.types if isinstance(blocks, Leaves) else [block.type for block in blocks]
        lengths = blocks.lengths if isinstance(blocks, Leaves) else [len(block.text) for block in blocks]
        roles: list[Role] = [*(passage.role for passage in head), *types]
        if foot:
            roles.append("byline")
        return Outline(self._first, roles, [*(len(passage.text) for passage in head), *lengths, *map(len, foot)])


def outline(passages: Sequence[Passage]) -> Outline:
    """The outline of passages that follow one another."""
    if isinstance(passages, Passages):
        return passages.outline()
    first = passages[0].number if passages else 0
    return Outline(first, [passage.role for passage in passages], [len(passage.text) for passage in passages])
