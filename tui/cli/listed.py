"""Lists of every verb, in one way: columns that line up on a terminal, tab-separated with a header in a pipe.

`--fields`, `--sort` and `--limit` mean the same wherever there is a list; `--json` tells the same lines whole.
"""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from tui.cli.given import WrongUsage, how_many
from tui.cli.outlet import link

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

Rows = Sequence[Sequence[str]]
Thing = TypeVar("Thing")


class Field(NamedTuple):
    """A column of a list."""

    head: str
    number: bool = False
    asked: bool = False
    """Whether it is shown only where it is asked for by `--fields`."""
    yields: int = 0
    """Its turn to give way on a narrow terminal, so that no other column is cut; 0 for never."""


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
    names = [named(field) for field in fields]
    shown = f"only these columns, in this order: {', '.join(names)}"
    for taken in (
        parser.add_argument("--fields", metavar="NAME,…", help=shown),
        parser.add_argument("--sort", metavar="NAME", help="by this column"),
    ):
        if taken is not None:  # who only writes a page of help has no need of it
            taken.columns = names  # type: ignore[attr-defined]
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
        rows = wanted(fields, rows, rows, options)
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

    return table(heads, lines, numbers=numbers, yielding=yielding(fields, columns, lines, options), dress=dress)


def yielding(
    fields: Sequence[Field], columns: Sequence[int], lines: Rows, options: "Namespace | None"
) -> Sequence[int]:
    """Which of the columns give way on a narrow terminal, in their turn: first those that say nothing. What was
    asked for stays."""
    if options is not None and options.fields:
        return ()
    giving = [at for at, index in enumerate(columns) if fields[index].yields]
    return sorted(giving, key=lambda at: (any(line[at] for line in lines), fields[columns[at]].yields))


def printed(fields: Sequence[Field], found: Sequence[Found], options: "Namespace", nothing: str) -> int:
    """Print what was found, as a list or for other programs, or why there is nothing; the exit code."""
    rows = [one.row for one in found]
    if options.json:
        from tui.cli.outlet import in_json

        print(in_json(documents(fields, rows, [one.as_document for one in found], options)))
    elif found:
        print(listed(fields, rows, options))
    else:
        print(f"jingdu: {nothing}", file=sys.stderr)
    return 0 if found else 1


def documents(
    fields: Sequence[Field], rows: Rows, found: Sequence[dict[str, Any]], options: "Namespace"
) -> Sequence[dict[str, Any]]:
    """What other programs get of the same lines, always whole."""
    if options.fields:
        raise WrongUsage("--fields chooses the columns of a list", "--json tells everything")
    return wanted(fields, rows, found, options)


def wanted(fields: Sequence[Field], rows: Rows, things: Sequence[Thing], options: "Namespace") -> Sequence[Thing]:
    """What the rows stand for, in the order and the number that was asked for.

    By a column, if one was named: numbers by their size, texts by their letters, what is empty last.
    """
    order: Sequence[int] = range(len(rows))
    if options.sort:
        at = column(fields, options.sort)
        key = (lambda one: size(rows[one][at])) if fields[at].number else (lambda one: rows[one][at].casefold())
        full = sorted((one for one in order if rows[one][at]), key=key, reverse=options.reverse)
        order = [*full, *(one for one in order if not rows[one][at])]
    elif options.reverse:
        order = order[::-1]
    return [things[one] for one in order[: getattr(options, "limit", None)]]


def size(figure: str) -> float:
    """The number a cell says: 1,024, 35%, or the first of 7–9."""
    try:
        return float(figure.partition("–")[0].replace(",", "").rstrip("%"))
    except ValueError:
        return 0.0


def column(fields: Sequence[Field], name: str) -> int:
    """Which column a name or the beginning of one means."""
    begun = name.strip().lower()
    exact = [at for at, field in enumerate(fields) if named(field) == begun]
    found = exact or [at for at, field in enumerate(fields) if begun and named(field).startswith(begun)]
    if len(found) != 1:
        raise WrongUsage(f"There is no column '{name}'", f"the columns are {', '.join(map(named, fields))}")
    return found[0]


def named(field: Field) -> str:
    """How a column is named on the command line."""
    return field.head.lower().replace(" ", "-")


def one_line(text: str) -> str:
    """A cell between tabs."""
    return " ".join(text.split()) if "\t" in text or "\n" in text or "\r" in text else text
