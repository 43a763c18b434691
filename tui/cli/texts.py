"""Which texts a verb is asked about: one of the library, a file, a pipe, or all there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable

    from seeds.documents import Article
    from seeds.language.analysis import Analysis


WHICH = "an id, a unique start of one, part of a title or file name, a file, or - for a pipe"


def text_wanted(parser: ArgumentParser, *, needed: bool = False) -> None:
    """The word that says which; without it all are meant, unless it is needed."""
    if needed:
        parser.add_argument("article", metavar="ARTICLE", help=WHICH)
    else:
        parser.add_argument("article", nargs="?", metavar="ARTICLE", help=f"{WHICH}; else all")


def articles_of(wanted: str | None) -> tuple[Article, ...]:
    """The articles meant by it."""
    return tuple(in_turn(wanted)[0])


def in_turn(wanted: str | None) -> tuple[Iterable[Article], int]:
    """The articles meant by it and their number: of a whole library each is read when its turn comes."""
    from store.paths import paths
    from tui.cli.told import Watch
    from tui.desk.library.library import Library

    library = Library(paths())
    if wanted is None:
        return library, len(library.cards())
    found = library.text(wanted, Watch())
    return found, len(found)


def analyses_of(article: Article) -> dict[int, Analysis]:
    """The words of each passage, by its place among them, as the reader decided about them."""
    from contextlib import closing

    from store.paths import paths
    from tui.cli.annotate import decided
    from tui.desk.analyst.analyst import Analyst

    found: dict[int, Analysis] = {}
    with closing(Analyst(paths().cache)) as analyst:
        for part in analyst.words([passage.text for passage in article.passages], decided()):
            found.update(part)
    return found
