"""The help of a verb, without argparse: loading that would take as long as starting Python does.

A verb tells its page what it takes in the words it tells a parser, and the page only writes them down.
"""

import os
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from tui.cli.examples import EXAMPLES
from tui.cli.verbs import Verb

WIDEST_HEAD = 24
"""What is explained stands in a column of so many cells at most; a longer head has a line of its own."""


class Taken(NamedTuple):
    """One word or option, as it is written and what it is for."""

    head: str
    usage: str
    help: str
    is_option: bool


HELP = Taken("-h, --help", "[-h]", "show this help and leave", True)


class Page:
    """What is said about a verb; takes what the verb would tell an `ArgumentParser`."""

    def __init__(self, prog: str, description: str) -> None:
        self.prog, self.description, self.epilog = prog, description, ""
        self.taken = [HELP]
        self.below: dict[str, Page] = {}
        self.examples: tuple[tuple[str, str], ...] = ()

    def add_argument(
        self,
        *names: str,
        metavar: str = "",
        nargs: str = "",
        action: str = "",
        choices: tuple[str, ...] = (),
        help: str = "",  # argparse names it so
        **others: object,
    ) -> None:
        """Write a word or an option down."""
        value = metavar or (f"{{{','.join(choices)}}}" if choices else "")
        if not names[0].startswith("-"):
            word = value or names[0]
            self.taken.append(Taken(word, repeated(word, nargs), help, False))
            return
        behind = "" if action == "store_true" else f" {value or names[-1].lstrip('-').upper()}"
        self.taken.append(Taken(f"{', '.join(names)}{behind}", f"[{names[0]}{behind}]", help, True))

    def add_mutually_exclusive_group(self, **others: object) -> "Page":
        """Which options exclude each other is said by what they mean."""
        return self

    def add_subparsers(self, metavar: str, **others: object) -> "Page":
        """What follows is one of several words with a page of its own."""
        self.taken.append(Taken(metavar, f"{metavar} ...", "", False))
        return self

    def add_parser(self, name: str, help: str) -> "Page":  # argparse names it so
        """The page of such a word."""
        self.taken.append(Taken(f"  {name}", "", help, False))
        self.below[name] = Page(f"{self.prog} {name}", sentence(help))
        return self.below[name]

    def text(self, width: int) -> str:
        """The whole page."""
        parts = [self._usage(width), "\n".join(folded(self.description, width))]
        column = min(max(len(each.head) for each in self.taken) + 4, WIDEST_HEAD)
        for name, options in (("positional arguments", False), ("options", True)):
            told = [line for each in self.taken if each.is_option is options for line in row(each, column, width)]
            if told:
                parts.append("\n".join([f"{name}:", *told]))
        if self.epilog:
            parts.append("\n".join(folded(self.epilog, width)))
        if self.examples:
            shown = (line for words, does in self.examples for line in (f"  jingdu {words}", f"      {does}"))
            parts.append("\n".join(["examples:", *shown]))
        return "\n\n".join(parts)

    def _usage(self, width: int) -> str:
        """How all of it is called: options first, as everywhere."""
        start = f"usage: {self.prog} "
        words = [each.usage for each in sorted(self.taken, key=lambda each: not each.is_option) if each.usage]
        indent = len(start) if len(start) < width // 2 else 4
        lines = [""]
        for word in words:
            if lines[-1] and len(lines[-1]) + len(word) + 1 > width - indent:
                lines.append("")
            lines[-1] += f" {word}" if lines[-1] else word
        if indent < len(start):  # too narrow to stand beside it
            lines = ["", *lines]
        return (start + f"\n{' ' * indent}".join(lines)).replace(" \n", "\n")


def repeated(word: str, nargs: str) -> str:
    """A word that may be left out or stand several times, as it is written in a line of usage."""
    return {"?": f"[{word}]", "+": f"{word} [{word} ...]", "*": f"[{word} ...]"}.get(nargs, word)


def row(taken: Taken, column: int, width: int) -> Iterator[str]:
    """A word or option and, beside it, what it is for."""
    told = list(folded(taken.help, max(width - column, 20)))
    head = f"  {taken.head}"
    if len(head) <= column - 2 and told:
        head = f"{head:{column}}{told.pop(0)}"
    yield head
    yield from (" " * column + line for line in told)


def folded(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most so many cells; a word is never cut."""
    line, cells = "", 0
    for word in text.split():
        long = sum(2 - sign.isascii() for sign in word)  # too many for é, which only makes a line shorter
        if line and cells + long + 1 > width:
            yield line
            line, cells = "", 0
        line, cells = (f"{line} {word}", cells + long + 1) if line else (word, long)
    if line:
        yield line


def sentence(text: str) -> str:
    """A line of the table as a sentence."""
    return f"{text[0].upper()}{text[1:]}."


def terminal_width() -> int:
    """As wide as the terminal; the standard library would load a whole module of file handling to learn it."""
    try:
        return int(os.environ.get("COLUMNS") or os.get_terminal_size().columns) - 2
    except (OSError, ValueError):
        return 78


def page_of(verb: Verb, words: list[str] | tuple[str, ...] = ()) -> "Page":
    """The page of a verb, or of one of the words below it when that is named."""
    page = Page(f"jingdu {verb.name}", sentence(verb.help))
    import_module(verb.module).arguments(page)
    page.examples = EXAMPLES.get(verb.name, ())
    return next((page.below[word] for word in words if word in page.below), page)
