"""The blocks of an article as a cache holds them: a book is opened without reading what is on its other pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from seeds.documents.article import Block, BlockType
from seeds.documents.lazy import Lazy

CODES: tuple[BlockType, ...] = ("paragraph", "heading", "caption", "box")

Packed = tuple[bytes, list[int], list[int], dict[int, str], bytes]
"""What is written down: a code for each block's type, characters and bytes of each, titles, all text in one."""


def packed(blocks: Iterable[Block]) -> Packed:
    """Blocks in plain values, from which `Leaves` makes each again."""
    blocks = list(blocks)
    texts = [block.text.encode("utf-8", "surrogatepass") for block in blocks]
    titles = {at: block.title for at, block in enumerate(blocks) if block.title is not None}
    types = bytes(CODES.index(block.type) for block in blocks)
    return types, [len(block.text) for block in blocks], list(map(len, texts)), titles, b"".join(texts)


class Leaves(Lazy[Block]):
    """Blocks of which each is made when it is looked at."""

    def __init__(self, packed: Packed) -> None:
        types, self.lengths, sizes, self._titles, self._text = packed
        self.types = [CODES[code] for code in types]
        """What each block is; known, as its length, without looking at it."""
        self._edges = [0, *accumulate(sizes)]

    def __len__(self) -> int:
        return len(self.types)

    def made(self, index: int) -> Block:
        """The block with its text."""
        text = self._text[self._edges[index] : self._edges[index + 1]].decode("utf-8", "surrogatepass")
        return Block(self.types[index], text, self._titles.get(index))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Leaves, tuple)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
