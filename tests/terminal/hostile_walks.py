"""Which keys are pressed when the screens are attacked, each on the screen to which its command belongs."""

from __future__ import annotations

from typing import NamedTuple

from textual.keys import _character_to_key

ESCAPE, ENTER, TAB = "\x1b", "\r", "\t"
HOSTILE_TEXT = ("read", "one.txt")
_NAMED = {ESCAPE: "escape", ENTER: "enter", TAB: "tab"}


class Walk(NamedTuple):
    """What is begun with, and where which keys are pressed one after the other."""

    steps: tuple[tuple[str, ...], ...]
    """The screen of each step as commands call it, and what is typed there."""
    start: tuple[str, ...] = ()


WALKS: dict[str, Walk] = {
    "library": Walk(
        (
            ("library", "v", "jjj"),
            ("lists", "s", "R", "/", "社", ESCAPE),
            ("library", "f", "f", "f", "o", ESCAPE, "b", ESCAPE, "d", ESCAPE, "w", ESCAPE),
            ("everywhere", "?", ESCAPE, ",", ESCAPE),
            ("lists", "/", "题目", ENTER),
            ("library", "1", "3", "4", "2", "t", ESCAPE, ENTER, ESCAPE),
        )
    ),
    "palette": Walk((("everywhere", "\x10", "red", ESCAPE, "\x10", "key", ESCAPE, "\x10", "题目", ESCAPE),)),
    "removing": Walk((("library", "a", "texts/", TAB, ESCAPE, "d", ENTER), ("everywhere", "u", ENTER, "Z"))),
    "moving": Walk(
        (
            ("reading", "l", "h", "j", "k", ")", "(", "}", "{", "]", "[", " ", "\x02", "\x04", "\x15", "G", "g"),
            ("reading", "\x0f", TAB, "/", "社区", ENTER, "n", "N", ESCAPE, "v", "l", ESCAPE, "+", "-", "z", "z"),
        ),
        HOSTILE_TEXT,
    ),
    "article": Walk(
        (
            ("reading", "]", ENTER, "\x05", "\x19", "p", "p", "P", "T", "t", "t", "t", "t", "t", "x"),
            ("reading", "w", "w", "i", "i", "i", "i", "y", "o", ESCAPE, "S", ESCAPE, "U", ESCAPE, "W"),
            ("says", "jj", ENTER, ESCAPE),
        ),
        HOSTILE_TEXT,
    ),
    "keeping": Walk(
        (
            ("reading", "}", "a", ESCAPE, "A", ESCAPE, "c", ESCAPE, "C", ESCAPE, "m", "'", ESCAPE, "!", "."),
            ("reading", "s", ESCAPE, "R", ESCAPE, "E", ESCAPE, "r", "e", ENTER, ESCAPE, ESCAPE),
            ("reading", "1", "2", "4", "3", "K", "f"),
            ("concordance", "j", ENTER, ESCAPE),
        ),
        HOSTILE_TEXT,
    ),
    "lists": Walk(
        (
            ("everywhere", "\x07"),
            ("glossary", "jj", "e", ESCAPE, "t", ESCAPE, "v", "v", "V", "V", "1", "4", "3", "2", "r", "x", ESCAPE),
            ("glossary", "d"),
            ("everywhere", "u"),
            ("glossary", ENTER, ESCAPE),
            ("everywhere", "\x0e"),
            ("marks", "jj", "e", ESCAPE, "d"),
            ("everywhere", "u"),
            ("marks", ENTER, ESCAPE),
        )
    ),
    "looking up": Walk(
        (
            ("everywhere", "\x0c"),
            ("lookup", "社区", ENTER, ESCAPE, TAB, "f", ESCAPE, "a", ESCAPE, "/", ESCAPE, ESCAPE),
            ("everywhere", "\x0c"),
            ("lookup", "sheq", ESCAPE, ESCAPE),
        )
    ),
    "review": Walk(
        (
            ("everywhere", "\x12"),
            (
                "review",
                " ",
                "3",
                " ",
                "1",
                " ",
                "2",
                " ",
                "4",
                " ",
                "p",
                "r",
                "r",
                "j",
                "k",
                "s",
                "g",
                ESCAPE,
                ESCAPE,
            ),
        )
    ),
    "sheet": Walk(
        (("library", "S"), ("sheet", "jjj", "a", ESCAPE, "1", "4", "3", "2", "r", ESCAPE, ENTER, ESCAPE, ESCAPE))
    ),
    "export": Walk((("everywhere", "\x18", ESCAPE, "X", "X", "\x14"), ("progress", "w", ESCAPE))),
}
LEFT_OUT = {
    "quit": "each walk ends with it",
    "suspend": "there is no shell to go back to",
}
"""Commands of whose keys nothing is to be seen."""


def pressed() -> dict[str, set[str]]:
    """The keys of each screen, as commands name them."""
    found: dict[str, set[str]] = {}
    for walk in WALKS.values():
        for where, *keys in walk.steps:
            found.setdefault(where, set()).update(map(name_of, "".join(keys)))
    return found


def name_of(character: str) -> str:
    """The name of the key that types a character."""
    if character in _NAMED:
        return _NAMED[character]
    return _character_to_key(character) if character >= " " else f"ctrl+{chr(ord(character) + 96)}"
