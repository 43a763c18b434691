"""`jingdu read`: an article on the whole screen, where it was left."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from tui.cli.screen import show_screen


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu read`."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        nargs="?",
        help="an id, a unique start of one, part of a title or file name; else the last",
    )


def run(options: Namespace) -> int:
    """Open the article."""
    return show_screen("reading", options.article)
