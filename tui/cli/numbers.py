"""`jingdu numbers`: every amount, share, rank, score, date and period of a text, with what it means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.cli.listed import Field, list_options, printed
from tui.cli.texts import articles_of, text_wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.documents import Article
    from seeds.language.numbers import Number

FIELDS = (
    Field("NUMBER"),
    Field("KIND"),
    Field("VALUE", number=True),
    Field("HIGH", number=True),
    Field("UNIT"),
    Field("MEANING"),
)


class FoundNumber(NamedTuple):
    """A number and the passage it stands in."""

    text: str
    block: int
    number: Number

    @property
    def row(self) -> tuple[str, ...]:
        """Its fields as they are printed."""
        number = self.number
        values = ("" if value is None else f"{value}" for value in (number.value, number.high))
        said = "; ".join((number.english, *number.notes))
        return (self.text[number.start : number.end], number.kind, *values, number.unit, said)

    @property
    def as_document(self) -> dict[str, Any]:
        """Its fields for other programs."""
        return self.number.as_document(self.text, self.block)


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu numbers`."""
    text_wanted(parser)
    list_options(parser, FIELDS)
    parser.add_argument("--json", action="store_true", help="with places: text, block, start, end, kind, value, …")


def run(options: Namespace) -> int:
    """Find the numbers and print them."""
    found = [number for article in articles_of(options.article) for number in numbers_of(article)]
    return printed(FIELDS, found, options, "no numbers were found in this text")


def numbers_of(article: Article) -> Iterator[FoundNumber]:
    """The numbers of an article in reading order; its date and its place tell what they leave unsaid."""
    from seeds.language.numbers import find, setting
    from tui.desk.reading.amounts import telling

    passages = article.passages
    known = setting(telling(article), article.date)
    for passage in passages:
        for number in find(passage.text, known):
            yield FoundNumber(passage.text, passage.number, number)
