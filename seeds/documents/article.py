"""An article: what every text becomes before it is read; and its blocks and passages made only when looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple, Protocol, TypeVar, overload

BlockType = Literal["paragraph", "heading", "caption", "box"]
Role = Literal["kicker", "title", "deck", "paragraph", "heading", "caption", "box", "byline"]
Item = TypeVar("Item")


class Block(NamedTuple):
    """One piece of the body in reading order; its text is whole sentences."""

    type: BlockType
    text: str
    title: str | None = None
    """The title line of a box."""


class Chapter(NamedTuple):
    """A part of a book that its contents name."""

    title: str
    block: int
    """The number of the block it begins with."""
    level: int = 1
    """How deep it lies: 1 for the parts of the book, 2 for the chapters of a part."""


class Doubt(NamedTuple):
    """Some words of a block of which it is not certain that they are what was printed."""

    block: int
    start: int
    end: int
    sure: float
    """From 0 to 1."""


class Passage(NamedTuple):
    """A stretch of text a reader can stand in: a block, or a line of the head or the foot."""

    number: int
    """The block's number; the head counts up to -1, the byline follows the last block."""
    role: Role
    text: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article, its columns and pages joined again."""

    id: str
    """Short, typeable, made from the content: the same text has the same id everywhere."""
    title: str
    kicker: tuple[str, ...]
    deck: tuple[str, ...]
    byline: str
    source: str
    """The name of the file it came from."""
    blocks: Sequence[Block]
    date: str = ""
    """When it was published, as far as that is known: 2021, 2021-06 or 2021-06-30."""
    chapters: tuple[Chapter, ...] = ()
    """What a book's own contents name; an article has its headings instead."""
    doubts: tuple[Doubt, ...] = ()
    """What recognition was not sure of."""
    is_borrowed: bool = False
    """Whether the title is but the text's first words, lent to call it by: nothing was printed over them."""

    signature: str = ""
    """Who signs within the text: part of the byline, and printed there."""

    @property
    def foot(self) -> str:
        """The byline as far as the text does not print it itself."""
        return self.byline.removeprefix(self.signature).lstrip(" ") if self.signature else self.byline

    @property
    def head(self) -> list[tuple[Role, str]]:
        """The lines over the text as they were printed, in order."""
        title: list[tuple[Role, str]] = [] if self.is_borrowed else [("title", self.title)]
        return [*(("kicker", line) for line in self.kicker), *title, *(("deck", line) for line in self.deck)]

    @property
    def contents(self) -> tuple[Chapter, ...]:
        """Its chapters, or else its headings."""
        if self.chapters:
            return self.chapters
        headings = (number for number, kind in enumerate(kinds(self.blocks)) if kind == "heading")
        return tuple(Chapter(self.blocks[number].text, number) for number in headings)

    @property
    def characters(self) -> int:
        """Length in characters that are not blank."""
        return sum(len("".join(passage.text.split())) for passage in self.passages)

    @property
    def passages(self) -> Sequence[Passage]:
        """Everything there is to read, in order; numbers run without gaps around the blocks' own."""
        return Passages(self)


def begins_with(blocks: Sequence[Block], title: str) -> bool:
    """Whether a text begins with the words it is called by."""
    words = "".join(title.removesuffix("…").split())
    return bool(blocks) and "".join(blocks[0].text[: 2 * len(title)].split()).startswith(words)


class Lazy(Sequence[Item]):
    """Items made when they are looked at: a book has thousands that nobody looks at. A slice gives a tuple."""

    def made(self, index: int) -> Item:
        """The item at an index that is in range, counted from the start."""
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...

    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        where = range(len(self))[index]
        return self.made(where) if isinstance(where, int) else tuple(map(self.made, where))


CODES: tuple[BlockType, ...] = ("paragraph", "heading", "caption", "box")


class Stored(Protocol):
    """Bytes that lie somewhere, and are read a part at a time."""

    def __getitem__(self, part: slice, /) -> bytes | memoryview: ...


Packed = tuple[bytes, list[int], list[int], dict[int, str], bytes | Stored]
"""What is written down: a code for each block's type, characters and bytes of each, titles, all text in one."""


def packed(blocks: Iterable[Block]) -> tuple[bytes, list[int], list[int], dict[int, str], bytes]:
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
        self.types = list(map(CODES.__getitem__, types))
        """What each block is; known, as its length, without looking at it."""
        self._edges = [0, *accumulate(sizes)]

    def __len__(self) -> int:
        return len(self.types)

    def made(self, index: int) -> Block:
        """The block with its text."""
        text = str(self._text[self._edges[index] : self._edges[index + 1]], "utf-8", "surrogatepass")
        return Block(self.types[index], text, self._titles.get(index))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Leaves, tuple)) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Outline(NamedTuple):
    """What is known of a row of passages without looking at their texts."""

    first: int
    """The number of the first passage; the others follow without gaps."""
    roles: Sequence[Role]
    lengths: Sequence[int]
    """In characters."""


def kinds(blocks: Sequence[Block]) -> Sequence[BlockType]:
    """What each block is, without looking at the texts of leaves."""
    return blocks.types if isinstance(blocks, Leaves) else [block.type for block in blocks]


class Passages(Lazy[Passage]):
    """Head, blocks, and what of the byline the opening does not name.

    Each passage is made when it is looked at, as a book has thousands.
    """

    def __init__(self, article: Article) -> None:
        head = article.head
        self._first = -len(head)
        self._blocks, self._foot = article.blocks, article.foot
        self._made = {at: Passage(at + self._first, role, text) for at, (role, text) in enumerate(head)}
        self._length = len(head) + len(self._blocks) + bool(self._foot)

    def __len__(self) -> int:
        return self._length

    def made(self, index: int) -> Passage:
        """The passage, which stays once it is made."""
        if (passage := self._made.get(index)) is None:
            passage = self._made[index] = self._make(index + self._first)
        return passage

    def _make(self, number: int) -> Passage:
        if number == len(self._blocks):
            return Passage(number, "byline", self._foot)
        block = self._blocks[number]
        return Passage(number, block.type, block.text, block.title)

    def outline(self) -> Outline:
        """Roles and lengths, from the leaves alone where the blocks are such."""
        blocks, foot = self._blocks, [self._foot] if self._foot else []
        head = [self._made[at] for at in range(-self._first)]
        lengths = blocks.lengths if isinstance(blocks, Leaves) else [len(block.text) for block in blocks]
        roles: list[Role] = [*(passage.role for passage in head), *kinds(blocks)]
        if foot:
            roles.append("byline")
        return Outline(self._first, roles, [*(len(passage.text) for passage in head), *lengths, *map(len, foot)])


def outline(passages: Sequence[Passage]) -> Outline:
    """The outline of passages that follow one another."""
    if isinstance(passages, Passages):
        return passages.outline()
    first = passages[0].number if passages else 0
    return Outline(first, [passage.role for passage in passages], [len(passage.text) for passage in passages])


class Texts(Lazy[str]):
    """The texts of passages that follow one another, and how long each is without looking at it."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages
        self.lengths = outline(passages).lengths

    def __len__(self) -> int:
        return len(self._passages)

    def made(self, index: int) -> str:
        """The text of one passage."""
        return self._passages[index].text
