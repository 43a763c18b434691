"""`jingdu completion`: what a shell needs to complete verbs, options and articles."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Action, ArgumentParser, Namespace
    from collections.abc import Iterator

SHELLS = ("bash", "zsh", "fish")
HOW = {
    "bash": "jingdu completion bash > ~/.local/share/bash-completion/completions/jingdu",
    "zsh": "jingdu completion zsh > ~/.zfunc/_jingdu    (with ~/.zfunc in fpath)",
    "fish": "jingdu completion fish > ~/.config/fish/completions/jingdu.fish",
}
ARTICLES = {
    "bash": '_jingdu_articles() { compgen -W "$(jingdu list --fields id 2>/dev/null | tail -n +2)" -- "$1"; }',
    "zsh": '_jingdu_articles() { compadd -- ${(f)"$(jingdu list --fields id 2>/dev/null | tail -n +2)"} }\n'
    # A word that may be any is explained by zsh instead of completing the option one has begun.
    "_jingdu_anything() { return 1 }",
    "fish": ("function _jingdu_articles\n    jingdu list --fields id,title 2>/dev/null | tail -n +2\nend"),
}
"""How each shell asks for the articles there are."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu completion`."""
    parser.add_argument("shell", choices=SHELLS, help="the shell to write for")


def run(options: Namespace) -> int:
    """Print the script; on a terminal, say where it belongs."""
    try:
        import shtab
    except ImportError as error:
        from seeds.errors import SeedsError

        raise SeedsError("completions need the package shtab", "pip install shtab") from error
    from tui.cli.parsers import whole_parser

    parser = whole_parser()
    shell = options.shell
    call = {"bash": "_jingdu_articles", "zsh": "_jingdu_articles", "fish": "(_jingdu_articles)"}
    for action in every_action(parser):
        kinds = str(action.metavar).split("|")
        if "ARTICLE" in kinds:
            action.complete = {shell: call[shell]}  # type: ignore[attr-defined]
        elif "FILE" in kinds or "DIR" in kinds:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif shell == "zsh" and not (action.option_strings or action.choices):
            action.complete = {shell: "_jingdu_anything"}  # type: ignore[attr-defined]
    print(shtab.complete(parser, shell=shell, preamble=ARTICLES[shell]))
    if sys.stdout.isatty():
        print(f"jingdu: keep it with: {HOW[shell]}", file=sys.stderr)
    return 0


def every_action(parser: ArgumentParser) -> Iterator[Action]:
    """All words and options, of all verbs."""
    from argparse import _SubParsersAction

    for action in parser._actions:
        yield action
        if isinstance(action, _SubParsersAction):
            for below in action.choices.values():
                yield from every_action(below)
