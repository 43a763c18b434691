"""`jingdu read`: an article on the whole screen, where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.given import how_many

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu read`."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        nargs="?",
        help="an id, a unique start of one, part of a title or file name; else the last",
    )
    parser.add_argument(
        "chapter",
        metavar="CHAPTER",
        nargs="?",
        type=how_many,
        help="the number of a chapter or heading, as 'jingdu list ARTICLE' counts them; else where it was left",
    )


def run(options: Namespace) -> int:
    """Open the article."""
    from tui.cli.screen import show_screen

    return show_screen("reading", options.article, options.chapter or 0)
