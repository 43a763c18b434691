"""Which texts a verb is asked about: one of the library, a file, a pipe, or all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from seeds.documents import Article


def text_wanted(parser: ArgumentParser) -> None:
    """The word that says which."""
    parser.add_argument(
        "article",
        nargs="?",
        metavar="ARTICLE",
        help="an id, a unique start of one, part of a title or file name, a file, or - for a pipe; else all",
    )


def articles_of(wanted: str | None) -> tuple[Article, ...]:
    """The articles meant by it."""
    from store.paths import paths
    from tui.cli.told import Watch
    from tui.desk.library.library import Library

    library = Library(paths())
    return tuple(library) if wanted is None else library.text(wanted, Watch())
