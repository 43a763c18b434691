"""`jingdu list`: the library as a table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from store.paths import Paths, paths
from tui.cli.listed import Field, Linked, documents, list_options, listed, named
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.records import LeftAt
    from tui.desk.library.library import Library

FIELDS = (
    Field("ID"),
    Field("TITLE"),
    Field("LENGTH", number=True, yields=4),
    Field("READ", number=True, yields=3),
    Field("DATE", yields=2),
    Field("BYLINE", yields=1),
    Field("STATE", yields=5),
    Field("HSK", number=True, asked=True),
    Field("TAGS", asked=True),
)


CHAPTERS = (
    Field("NUMBER", number=True),
    Field("CHAPTER"),
    Field("LENGTH", number=True),
    Field("READ", number=True),
)


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu list`."""
    parser.add_argument(
        "article", metavar="ARTICLE", nargs="?", help="list the chapters or headings of this text instead"
    )
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="only texts with this tag")
    list_options(parser, FIELDS)
    parser.epilog = f"Of one text the columns are {', '.join(map(named, CHAPTERS))}."
    parser.add_argument("--json", action="store_true", help="everything that is known of each article")


def run(options: Namespace) -> int:
    """Print the articles, or the chapters of one."""
    if options.article:
        return print_chapters(paths(), options)
    from tui.desk.library.library import Library

    library = Library(paths())
    wanted = {tag.lstrip("#") for tag in options.tag}
    rows = [row for row in listing(paths(), library) if wanted <= set(row["tags"])]
    if options.json:
        print(in_json(documents(FIELDS, lines_of(rows, options), rows, options)))
    elif wanted and not rows:
        print("jingdu: no text has this tag: in the library t tags the one in hand", file=sys.stderr)
        return 1
    else:
        from tui.desk.library.links import address_of

        print(listed(FIELDS, lines_of(rows, options), options, Linked(1, 0, address_of(paths(), library))))
    return 0


def print_chapters(where: Paths, options: Namespace) -> int:
    """The chapters of one text, numbered as `jingdu read` takes them."""
    from tui.desk.library.library import Library
    from tui.desk.reading.contents import parts
    from tui.desk.reading.seen import read_before

    article = Library(where).article(options.article)
    found = parts(article, read_before(left_at(where, article.id)))
    lines = [
        [
            str(part.number),
            "  " * (part.level - 1) + part.title,
            f"{part.characters:,}",
            f"{part.read:.0%}" if part.read else "",
        ]
        for part in found
    ]
    if options.json:
        print(in_json(documents(CHAPTERS, lines, [part._asdict() for part in found], options)))
    elif found:
        print(listed(CHAPTERS, lines, options))
    else:
        print(f"jingdu: '{article.title}' has no chapters or headings", file=sys.stderr)
    return 0 if found else 1


def left_at(where: Paths, article: str) -> LeftAt | None:
    """Where a text was left."""
    if not where.notebook.exists():
        return None
    from store.notebook import Notebook

    with Notebook.read(where) as notebook:
        return notebook.places.of(article)


def listing(where: Paths, library: Library) -> list[dict[str, Any]]:
    """The articles with what the notebook says of each."""
    from tui.cli.whole_library import all_cards
    from tui.desk.library.holdings import HeldOf, held_in
    from tui.desk.notebook_index import notebook_index

    held, nothing = held_in(notebook_index(where)), HeldOf()
    return [
        {
            "id": card.id,
            "title": card.title,
            "kicker": list(card.kicker),
            "deck": list(card.deck),
            "byline": card.byline,
            "date": card.date,
            "source": card.source,
            "characters": card.characters,
            "imported": library.is_imported(card.id),
            "progress": of.progress,
            "bookmarks": of.bookmarks,
            "notes": of.notes,
            "flags": of.flags,
            "state": of.state,
            "tags": list(of.tags),
        }
        for card in all_cards(library).values()
        for of in [held.get(card.id, nothing)]
    ]


def lines_of(rows: list[dict[str, Any]], options: Namespace) -> list[list[str]]:
    """Title, length, how much is read, day, byline and state; the level when it is asked for."""
    signed: Callable[[str], str] = str
    if sys.stdout.isatty():  # a person wants to know who wrote it, a program what is printed
        from seeds.documents.credits import signers

        signed = signers
    levels = levels_of_texts() if "hsk" in f"{options.fields or ''} {options.sort or ''}".lower() else {}
    return [
        [
            row["id"],
            row["title"],
            f"{row['characters']:,}",
            f"{row['progress']:.0%}" if row["progress"] else "",
            row["date"],
            signed(row["byline"]),
            row["state"],
            levels.get(row["id"], ""),
            " ".join(row["tags"]),
        ]
        for row in rows
    ]


def levels_of_texts() -> dict[str, str]:
    """The HSK level of each text; its words are counted for that, the first time."""
    from tui.cli.whole_library import all_words
    from tui.desk.study.counts import Counting
    from tui.desk.study.level import level_of
    from tui.desk.study.looking import looking

    with looking(paths()) as desk:
        counting = Counting(desk)
        counted = all_words(desk, counting)
        return {id: level_of(words).said for id, words in zip(desk.library.cards(), counted, strict=True)}
