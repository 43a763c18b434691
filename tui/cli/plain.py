"""Plain words and switches, `lookup 社区 --json`, without argparse: to load that takes a third of Python's start.

Like a page of help this is told by a verb what it takes; what it cannot settle beyond doubt is left to argparse.
"""

from collections.abc import Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple, cast

if TYPE_CHECKING:
    from argparse import Namespace

    from tui.cli.verbs import Verb


class Place(NamedTuple):
    """A word that is no option, or several of one kind."""

    name: str
    many: str
    """How many words it stands for, as argparse writes it."""
    alone: Any
    """What stands for a word that may be left out, and is."""
    is_plain: bool
    """Whether a word is taken as it is."""


class PlainCall:
    """What a verb takes, as far as it is words and switches."""

    epilog = ""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        """Each option as it is when it is left out."""
        self.switches: dict[str, str] = {}
        self.places: list[Place] = []
        self.settled = True

    def add_argument(
        self, *names: str, nargs: str = "", action: str = "", dest: str = "", default: Any = None, **others: object
    ) -> None:
        """Take a word or an option down."""
        if not names[0].startswith("-"):
            self.places.append(Place(names[0], nargs, default, not others.keys() & {"type", "choices"}))
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

    def options(self, words: Sequence[str]) -> "Namespace | None":
        """What argparse would make of these words; None where only that knows."""
        if not self.settled:
            return None
        on = {self.switches[word]: True for word in words if word in self.switches}
        free = [word for word in words if word not in self.switches]
        together = not free or list(words[(start := words.index(free[0])) : start + len(free)]) == free
        if not together or any(word.startswith("-") and word != "-" for word in free):
            return None
        if (placed := self._placed(free)) is None:
            return None
        return cast("Namespace", SimpleNamespace(**self.values | placed | on))  # which answers alike

    def _placed(self, free: list[str]) -> dict[str, Any] | None:
        """Which word stands for what; None where only argparse knows."""
        if len(self.places) == 1 and (only := self.places[0]).many in ("*", "+"):
            return {only.name: free} if only.is_plain and (free or only.many == "*") else None
        given = self.places[: len(free)]
        if len(free) > len(given) or not all(place.is_plain for place in given):
            return None
        if any(place.many != "?" for place in self.places):
            return None
        words = [*free, *(place.alone for place in self.places[len(free) :])]
        return {place.name: word for place, word in zip(self.places, words, strict=True)}


def plain_options(verb: "Verb", words: Sequence[str]) -> "Namespace | None":
    """The options of a call that is plain."""
    call = PlainCall()
    import_module(verb.module).arguments(call)
    return call.options(words)
