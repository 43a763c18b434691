"""`jingdu manual`: the man page, from the same words as `--help`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.examples import EXAMPLES
from tui.cli.help_page import repeated, sentence
from tui.cli.verbs import VERBS

if TYPE_CHECKING:
    from argparse import Action, ArgumentParser, Namespace
    from collections.abc import Iterator


def arguments(parser: ArgumentParser) -> None:
    """Nothing follows."""


def run(options: Namespace) -> int:
    """Print the page; `jingdu manual | man -l -` shows it."""
    print("\n".join(page()))
    return 0


def page() -> Iterator[str]:
    """The page, in the language of man."""
    from tui.cli.main import version
    from tui.cli.parsers import parser_of

    yield f'.TH JINGDU 1 "" "jingdu {version()}" "User Commands"'
    yield ".SH NAME\njingdu \\- read authentic Chinese prose closely, in the terminal"
    yield ".SH SYNOPSIS\n.B jingdu\n[\\fIVERB\\fR] [\\fIOPTIONS\\fR]"
    yield ".SH DESCRIPTION\nWithout a verb the library opens on the whole screen. Everything else works in pipes:"
    yield "plain text on standard output, diagnostics on standard error; it ends with 0 when something was found or"
    yield "done, with 1 when nothing was found or something failed, with 2 when the words were not understood."
    yield ".SH OPTIONS\n.TP\n.B \\-h, \\-\\-help\nshows what a verb takes, with examples."
    yield ".TP\n.B \\-V, \\-\\-version\nshows the version."
    yield ".TP\n.B \\-\\-color WHEN\nsends colours always, auto (to a terminal) or never; it may stand anywhere."
    yield ".SH VERBS"
    for verb in VERBS:
        parser = parser_of(verb)
        yield from of_parser(f"jingdu {verb.name}", parser, parser.description or "")
    yield ".SH EXAMPLES"
    for verb in VERBS:
        for words, does in EXAMPLES.get(verb.name, ()):
            yield f".TP\n.B {escaped(f'jingdu {words}')}\n{escaped(does)}"
    yield ".SH ENVIRONMENT\n.TP\n.B JINGDU_HOME\nkeeps data, settings and cache under this folder."
    yield ".TP\n.B NO_COLOR\nlets no verb use colour; so does \\-\\-color never."
    yield ".TP\n.B COLUMNS\nsays how wide lines are, in pipes too."


def of_parser(name: str, parser: ArgumentParser, said: str) -> Iterator[str]:
    """What a verb takes, then each word that may stand behind it."""
    from argparse import _SubParsersAction

    yield f".SS {name} {escaped(synopsis(parser))}"
    yield escaped(said)
    for action in parser._actions:
        if action.help and "--help" not in action.option_strings:
            yield f".TP\n\\fB{escaped(head(action))}\\fR\n{escaped(expanded(parser, action))}"
    if parser.epilog:
        yield f".PP\n{escaped(parser.epilog)}"
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for word, below in action.choices.items():
                yield from of_parser(f"{name} {word}", below, sentence(told.get(word) or "it has no help"))


def synopsis(parser: ArgumentParser) -> str:
    """The words that a verb takes, without its options."""
    places = (action for action in parser._actions if not action.option_strings)
    return " ".join(
        repeated(str(action.metavar or "|".join(map(str, action.choices or (action.dest,)))), str(action.nargs))
        for action in places
    )


def head(action: Action) -> str:
    """An option with its value, or a word by its name."""
    name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
    takes = action.option_strings and action.nargs != 0
    return f"{name} {action.metavar or action.dest.upper()}" if takes else name


def expanded(parser: ArgumentParser, action: Action) -> str:
    """The help of an option, with its default filled in."""
    return (action.help or "") % {**vars(action), "prog": parser.prog}


def escaped(text: str) -> str:
    """Signs that man would take for its own."""
    import re

    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)
