"""An article: what every text becomes before it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

BlockType = Literal["paragraph", "heading", "caption", "box"]
Role = Literal["kicker", "title", "deck", "paragraph", "heading", "caption", "box", "byline"]


class Block(NamedTuple):
    """One piece of the body in reading order; its text is whole sentences."""

    type: BlockType
    text: str
    title: str | None = None
    """The title line of a box."""


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

    @property
    def characters(self) -> int:
        """Length in characters that are not blank."""
        return sum(len("".join(passage.text.split())) for passage in self.passages)

    @property
    def passages(self) -> Sequence[Passage]:
        """Everything there is to read, in order; numbers run without gaps around the blocks' own."""
        from seeds.documents.passages import Passages

        return Passages(self)
