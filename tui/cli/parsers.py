"""The command line as parsers: one for the verb that is called, all of them for completions."""

from __future__ import annotations

from argparse import ArgumentParser, HelpFormatter
from importlib import import_module

from tui.cli.help_page import sentence, terminal_width
from tui.cli.verbs import VERBS, Verb

HELP = "show what a verb takes, with examples"


def parser_of(verb: Verb) -> ArgumentParser:
    """The parser of one verb."""
    parser = ArgumentParser(prog=f"jingdu {verb.name}", description=sentence(verb.help), formatter_class=formatter)
    import_module(verb.module).arguments(parser)
    return parser


def whole_parser() -> ArgumentParser:
    """One parser with every verb below it, and the word `help` with every verb behind it."""
    parser = ArgumentParser(
        prog="jingdu", description="精读: read authentic Chinese prose closely, in the terminal."
    )
    parser.add_argument("-V", "--version", action="store_true", help="show the version")
    verbs = parser.add_subparsers(metavar="VERB")
    for verb in VERBS:
        below = verbs.add_parser(verb.name, help=verb.help, description=sentence(verb.help))
        import_module(verb.module).arguments(below)
    helped = verbs.add_parser("help", help=HELP, description=sentence(HELP), add_help=False)
    helped.add_argument("verb", metavar="VERB", nargs="?", choices=[verb.name for verb in VERBS], help="its name")
    return parser


def spelled_out(verb: Verb, words: list[str]) -> list[str]:
    """The words with what may be left out behind the verb: `glossary 社区` is `glossary list 社区`."""
    module = import_module(verb.module)
    other: str = getattr(module, "OTHERWISE", "")
    if not other or (words and words[0] in module.WHAT):
        return words
    return [other, *words]


def formatter(prog: str) -> HelpFormatter:
    """What is said of wrong words, as wide as the terminal."""
    return HelpFormatter(prog, width=terminal_width())
