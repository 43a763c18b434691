"""The tables of the README, made from the tables of commands and verbs: run this file to write them anew."""

from __future__ import annotations

import re
from pathlib import Path

from tui.cli.verbs import VERBS
from tui.commands import Where, commands_for
from tui.key_names import shown

README = Path(__file__).parents[2] / "README.md"
PLACES: tuple[tuple[str, tuple[Where, ...]], ...] = (
    ("Reading", ("reading",)),
    ("Library", ("library", "lists")),
    ("Glossary", ("glossary",)),
    ("Notes and bookmarks", ("marks",)),
    ("Looking up", ("lookup",)),
    ("Who says what", ("says",)),
    ("Review", ("review",)),
    ("Progress", ("progress",)),
    ("Everywhere", ("everywhere",)),
)


def keys() -> str:
    """All keys, screen by screen."""
    lines = []
    for name, where in PLACES:
        lines += [f"| **{name}** | |", "|---|---|"]
        lines += [f"| {_code(shown(command.keys))} | {command.help} |" for command in commands_for(*where)]
        lines.append("")
    return "\n".join(lines).rstrip()


def verbs() -> str:
    """All verbs."""
    return "\n".join(["| verb | does |", "|---|---|", *(f"| `{verb.name}` | {verb.help} |" for verb in VERBS)])


def written(text: str) -> str:
    """The README with its tables as they should be."""
    for name, table in (("keys", keys()), ("verbs", verbs())):
        pattern = rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)"
        text = re.sub(
            pattern, lambda match, table=table: f"{match[1]}\n{table}\n\n{match[2]}", text, flags=re.DOTALL
        )
    return text


def _code(keys: str) -> str:
    return " ".join(f"`{key}`" for key in keys.split())


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
