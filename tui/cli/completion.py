"""`jingdu completion`: what a shell needs to complete verbs, options and articles."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from tui.cli.outlet import WHEN
from tui.cli.verbs import VERBS

if TYPE_CHECKING:
    from argparse import Action, ArgumentParser, Namespace
    from collections.abc import Iterator

SHELLS = ("bash", "zsh", "fish")
HOW = {
    "bash": "jingdu completion bash > ~/.local/share/bash-completion/completions/jingdu",
    "zsh": "jingdu completion zsh > ~/.zfunc/_jingdu    (with ~/.zfunc in fpath)",
    "fish": "jingdu completion fish > ~/.config/fish/completions/jingdu.fish",
}
OF_A_LIST = "jingdu {} 2>/dev/null | tail -n +2"
TAGS = f"{OF_A_LIST} | tr '#' '\\n' | sed 's/ *$//' | grep . | sort -u"
ASKED = {
    "articles": OF_A_LIST.format("list --fields id,title"),
    "article_tags": TAGS.format("list --fields tags"),
    "terms": OF_A_LIST.format("glossary list --fields term,gloss"),
    "tags": TAGS.format("glossary list --fields tags"),
    "looked_up": OF_A_LIST.format("words looked-up --times 1 --fields word"),
    "notes": OF_A_LIST.format("notes list --fields id"),
    "bookmarks": OF_A_LIST.format("bookmarks list --fields id"),
    "deleted": OF_A_LIST.format("check --trash"),
    "dictionaries": OF_A_LIST.format("dictionary list --fields name") + " | tail -n +2",
}
"""What is asked for the words that may stand in a place: one a line, behind a tab what a shell may say of it."""
KINDS = {"ARTICLE": "articles", "TERM": "terms", "TAG": "tags", "DICTIONARY": "dictionaries"}
"""What a word of this name may be; some verbs mean something of their own."""
OWN_KINDS = {
    "jingdu list": {"TAG": "article_tags"},
    "jingdu add": {"TAG": "article_tags"},
    "jingdu lookup": {"WORD": "terms"},
    "jingdu keep": {"WORD": "looked_up"},
    "jingdu notes": {"ID": "notes"},
    "jingdu bookmarks": {"ID": "bookmarks"},
    "jingdu check": {"ID": "deleted"},
}
ASKING = {
    "bash": (
        """_jingdu_starting() {
    while IFS=$'\\t' read -r line said; do [[ $line == "$1"* ]] && printf '%q\\n' "$line"; done
}""",
        '_jingdu_{name}() {{ {command} | _jingdu_starting "$1"; }}',
        "_jingdu_{name}",
    ),
    "zsh": (
        # A word that may be any is explained by zsh instead of completing the option one has begun.
        "_jingdu_anything() { return 1 }",
        '_jingdu_{name}() {{ local found=(${{(f)"$({command} | cut -f 1)"}}); compadd -a found }}',
        "_jingdu_{name}",
    ),
    "fish": ("", "function _jingdu_{name}\n    {command}\nend", "(_jingdu_{name})"),
}
"""How each shell asks: what it needs for that, a function for each kind of word, and how that is called."""


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
    say_what_may_be_left_out(parser)
    say_when_coloured(parser)
    needed, function, call = ASKING[options.shell]
    for verb, action in every_action(parser):
        if columns := getattr(action, "columns", ()):
            action.choices, action.help = columns, str(action.help).partition(":")[0]
        kinds = str(action.metavar).split("|")
        if name := offered(verb, kinds):
            action.complete = {options.shell: call.format(name=name)}  # type: ignore[attr-defined]
        elif "FILE" in kinds or "DIR" in kinds:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif options.shell == "zsh" and not (action.option_strings or action.choices):
            action.complete = {"zsh": "_jingdu_anything"}  # type: ignore[attr-defined]
    functions = (function.format(name=name, command=command) for name, command in ASKED.items())
    print(shtab.complete(parser, shell=options.shell, preamble="\n".join([needed, *functions])))
    if sys.stdout.isatty():
        print(f"jingdu: keep it with: {HOW[options.shell]}", file=sys.stderr)
    return 0


def offered(verb: str, kinds: list[str]) -> str:
    """The name of what may stand where a verb takes words of these kinds; nothing where that may be any."""
    own = next((each for name, each in OWN_KINDS.items() if f"{verb} ".startswith(f"{name} ")), {})
    return next(filter(None, map({**KINDS, **own}.get, kinds)), "")


def say_what_may_be_left_out(parser: ArgumentParser) -> None:
    """`glossary --tag` is `glossary list --tag`: such a verb takes the options of the one that is meant."""
    verbs = below(parser)
    for verb in VERBS:
        meant = getattr(import_module(verb.module), "OTHERWISE", "")
        for action in below(verbs[verb.name])[meant]._actions if meant else ():
            if action.option_strings and action.dest != "help":
                verbs[verb.name]._add_action(action)


def say_when_coloured(parser: ArgumentParser) -> None:
    """`--color` may stand behind every verb: it is heard before the verb is."""
    parser.add_argument("--color", choices=WHEN, help="when colours are sent")
    for each in below(parser).values():
        say_when_coloured(each)


def every_action(parser: ArgumentParser) -> Iterator[tuple[str, Action]]:
    """All words and options, of all verbs, each with its verb."""
    for action in parser._actions:
        yield parser.prog, action
    for each in below(parser).values():
        yield from every_action(each)


def below(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    """The parsers of the verbs below one."""
    from argparse import _SubParsersAction

    found = (action.choices for action in parser._actions if isinstance(action, _SubParsersAction))
    return dict(next(found, {}))
