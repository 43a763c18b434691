"""Plain words and switches, `lookup 社区 --json`, without argparse: to load that takes a third of Python's start.

Like a page of help this is told by a verb what it takes; what it cannot settle beyond doubt is left to argparse.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from argparse import Namespace

    from tui.cli.verbs import Verb


class PlainCall:
    """What a verb takes, as far as it is words of one kind and switches."""

    epilog = ""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        """Each option as it is when it is left out."""
        self.switches: dict[str, str] = {}
        self.places: list[tuple[str, str]] = []
        """The words that are no options, each with how many it stands for."""
        self.alone: Any = None
        """What stands for a word that may be left out, and is."""
        self.settled = True

    def add_argument(
        self, *names: str, nargs: str = "", action: str = "", dest: str = "", default: Any = None, **others: object
    ) -> None:
        """Take a word or an option down."""
        if not names[0].startswith("-"):
            self.places.append((names[0], nargs))
            self.alone = default
            self.settled = self.settled and not others.keys() & {"type", "choices"}
            return
        name = dest or next((name for name in names if name.startswith("--")), names[0]).lstrip("-")
        name = name.replace("-", "_")
        self.values[name] = False if action == "store_true" else default
        if action == "store_true":
            self.switches.update(dict.fromkeys(names, name))
        self.settled = self.settled and "required" not in others

    def __getattr__(self, name: str) -> Any:
        """Groups and words below a verb are for argparse."""
        self.settled = False
        return lambda *words, **others: self

    def options(self, words: Sequence[str]) -> Namespace | None:
        """What argparse would make of these words; None where only that knows."""
        if not self.settled or len(self.places) != 1:
            return None
        name, many = self.places[0]
        on = {self.switches[word]: True for word in words if word in self.switches}
        free = [word for word in words if word not in self.switches]
        together = not free or list(words[(start := words.index(free[0])) : start + len(free)]) == free
        plain = together and all(word == "-" or not word.startswith("-") for word in free)
        if not plain or many not in ("*", "+", "?") or (many == "+" and not free) or (many == "?" and free[1:]):
            return None
        found = free if many != "?" else free[0] if free else self.alone
        return cast("Namespace", SimpleNamespace(**self.values | {name: found} | on))  # which answers alike


def plain_options(verb: Verb, words: Sequence[str]) -> Namespace | None:
    """The options of a call that is plain."""
    call = PlainCall()
    import_module(verb.module).arguments(call)
    return call.options(words)
