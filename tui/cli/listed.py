"""Lists of every verb, in one way: columns that line up on a terminal, tab-separated with a header in a pipe.

`--fields`, `--sort` and `--limit` mean the same wherever there is a list.
"""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from tui.cli.given import how_many
from tui.cli.outlet import link

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

Rows = Sequence[Sequence[str]]


class Field(NamedTuple):
    """A column of a list."""

    head: str
    number: bool = False
    asked: bool = False
    """Whether it is shown only where it is asked for by `--fields`."""


class Found(Protocol):
    """One thing that a verb found."""

    @property
    def row(self) -> Sequence[str]:
        """Its fields as they are printed."""

    @property
    def as_document(self) -> dict[str, Any]:
        """Its fields for other programs."""


class Linked(NamedTuple):
    """A column whose cells are links on a terminal."""

    column: int
    by: int
    """The column whose cell says where a row's link leads."""
    address: Callable[[str], str]


def list_options(parser: "ArgumentParser", fields: Sequence[Field], *, limit: bool = True) -> None:
    """The options that every list takes."""
    names = ", ".join(named(field) for field in fields)
    parser.add_argument("--fields", metavar="NAME,…", help=f"only these columns, in this order: {names}")
    parser.add_argument("--sort", metavar="NAME", help="by this column")
    parser.add_argument("--reverse", action="store_true", help="the other way round")
    if limit:
        parser.add_argument("--limit", type=how_many, metavar="N", help="at most N lines")


def chosen(options: "Namespace") -> bool:
    """Whether the reader said which columns, or in which order."""
    return bool(options.fields or options.sort or options.reverse)


def listed(
    fields: Sequence[Field], rows: Rows, options: "Namespace | None" = None, linked: Linked | None = None
) -> str:
    """The rows as the options want them, for whoever reads: a person at a terminal, or a program behind a pipe."""
    columns = [at for at, field in enumerate(fields) if not field.asked]
    if options is not None:
        rows = in_order(fields, rows, options.sort, reverse=options.reverse)[: getattr(options, "limit", None)]
        if options.fields:
            columns = [column(fields, name) for name in options.fields.split(",") if name.strip()]
    heads = [fields[index].head for index in columns]
    lines = [[row[index] for index in columns] for row in rows]
    if not sys.stdout.isatty():
        return "\n".join("\t".join(one_line(text) for text in line) for line in (heads, *lines))
    from tui.typeset.columns import table

    numbers = [at for at, index in enumerate(columns) if fields[index].number]

    def dress(row: int, column: int, text: str) -> str:
        if (
            linked is None
            or row < 0
            or columns[column] != linked.column
            or not getattr(sys.stdout, "linked", False)
        ):
            return text
        return link(text, linked.address(rows[row][linked.by]))

    return table(heads, lines, numbers=numbers, dress=dress)


def printed(fields: Sequence[Field], found: Sequence[Found], options: "Namespace", nothing: str) -> int:
    """Print what was found, as a list or for other programs, or why there is nothing; the exit code."""
    if options.json:
        from tui.cli.outlet import in_json

        print(in_json([one.as_document for one in found]))
    elif found:
        print(listed(fields, [one.row for one in found], options))
    else:
        print(f"jingdu: {nothing}", file=sys.stderr)
    return 0 if found else 1


def in_order(
    fields: Sequence[Field], rows: Sequence[Sequence[str]], wanted: str | None, *, reverse: bool
) -> Sequence[Sequence[str]]:
    """The rows by a column, if one was named: numbers by their size, texts by their letters, what is empty last."""
    if not wanted:
        return rows[::-1] if reverse else rows
    at = column(fields, wanted)
    full = [row for row in rows if row[at]]
    key = (lambda row: size(row[at])) if fields[at].number else (lambda row: row[at].casefold())
    ordered = sorted(full, key=key, reverse=reverse)
    return [*ordered, *(row for row in rows if not row[at])]


def size(figure: str) -> float:
    """The number a cell says: 1,024, 35%, or the first of 7–9."""
    try:
        return float(figure.partition("–")[0].replace(",", "").rstrip("%"))
    except ValueError:
        return 0.0


def column(fields: Sequence[Field], wanted: str) -> int:
    """Which column a name or the beginning of one means."""
    from store.errors import StoreError

    name = wanted.strip().lower()
    exact = [at for at, field in enumerate(fields) if named(field) == name]
    found = exact or [at for at, field in enumerate(fields) if name and named(field).startswith(name)]
    if len(found) != 1:
        raise StoreError(f"There is no column '{wanted}'", f"the columns are {', '.join(map(named, fields))}")
    return found[0]


def named(field: Field) -> str:
    """How a column is named on the command line."""
    return field.head.lower().replace(" ", "-")


def one_line(text: str) -> str:
    """A cell between tabs."""
    return " ".join(text.split()) if "\t" in text or "\n" in text or "\r" in text else text
