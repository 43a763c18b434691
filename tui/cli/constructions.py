"""`jingdu constructions`: the patterns of a text that no dictionary lists, and the words that fill their gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tui.cli.listed import Field, list_options, printed
from tui.cli.texts import articles_of, text_wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.constructions import Construction

FIELDS = (
    Field("PATTERN"),
    Field("LEVEL", number=True),
    Field("REGISTER"),
    Field("GAPS"),
    Field("MEANING"),
    Field("TEXT"),
)


class FoundConstruction(NamedTuple):
    """A construction and the passage it stands in."""

    text: str
    block: int
    construction: Construction

    @property
    def written(self) -> str:
        """The whole construction."""
        return self.text[self.construction.start : self.construction.end]

    @property
    def row(self) -> tuple[str, ...]:
        """Its fields as they are printed."""
        pattern = self.construction.pattern
        gaps = "  ".join(f"{gap} {words}" for gap, words in self.construction.fillings(self.text).items())
        written = self.construction.written(self.text)
        level, register = str(pattern.level), self.construction.register(self.text)
        return (written, level, register, gaps, pattern.meaning, self.written)

    @property
    def as_document(self) -> dict[str, Any]:
        """Its fields for other programs."""
        one, pattern = self.construction, self.construction.pattern
        parts = [
            {"gap": part.gap, "text": self.text[part.start : part.end], "start": part.start, "end": part.end}
            for part in one.parts
        ]
        known = {"level": pattern.level, "register": one.register(self.text), "meaning": pattern.meaning}
        place = {"text": self.written, "block": self.block, "start": one.start, "end": one.end}
        return {**place, "id": one.id, "pattern": pattern.written, **known, "built": pattern.built, "parts": parts}


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu constructions`."""
    text_wanted(parser)
    parser.add_argument("--json", action="store_true", help="with places: text, block, start, end, id, parts, …")
    list_options(parser, FIELDS)


def run(options: Namespace) -> int:
    """Find the constructions and print them."""
    from seeds.language.constructions import find

    passages = [passage for article in articles_of(options.article) for passage in article.passages]
    found = [
        FoundConstruction(one.text, one.number, construction) for one in passages for construction in find(one.text)
    ]
    return printed(FIELDS, found, options, "no constructions were found in this text")
