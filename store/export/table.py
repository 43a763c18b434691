"""The formats there are: every list of them that a person sees comes from here. Light: `--help` reads it."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

FormatName = Literal["markdown", "csv", "anki", "tbx", "json", "marks"]
By = Literal["article", "tag", "date", "pinyin"]
WAYS: tuple[By, ...] = get_args(By)
"""How entries are grouped, where a format has groups."""

GLOSSARY = (
    "id",
    "term",
    "created",
    "changed",
    "sense",
    "reading",
    "gloss",
    "gloss_source",
    "note",
    "tags",
    "sentences",
)
"""The fields of a glossary entry."""


class ExportFormat(NamedTuple):
    """A format; a file name whose ending it has is written in it."""

    name: FormatName
    short: str
    """As it is called in a list of several."""
    said: str
    """What it is for."""
    endings: tuple[str, ...]
    proposed: str
    """The file name that is proposed."""
    leaves_out: tuple[str, ...] = ()
    """Fields of a glossary entry that are not in it."""


FORMATS = (
    ExportFormat(
        "markdown",
        "Markdown",
        "Markdown, to print or for a notes vault",
        (".md", ".markdown"),
        "jingdu-glossary.md",
        ("gloss_source", "created", "changed"),
    ),
    ExportFormat(
        "csv",
        "CSV",
        "CSV, for a spreadsheet",
        (".csv",),
        "jingdu-glossary.csv",
        ("gloss_source", "changed"),
    ),
    ExportFormat(
        "anki",
        "Anki",
        "Anki package; importing again updates the notes",
        (".apkg",),
        "jingdu-glossary.apkg",
        ("sense", "gloss_source", "created"),
    ),
    ExportFormat(
        "tbx",
        "TBX",
        "TBX-Basic, a term base for translators' tools",
        (".tbx",),
        "jingdu-glossary.tbx",
    ),
    ExportFormat(
        "json", "JSON", "JSON, everything; 'jingdu merge' reads it back", (".json",), "jingdu-glossary.json"
    ),
    ExportFormat(
        "marks",
        "your notes",
        "Your notes, bookmarks and flags, as Markdown",
        (".notes.md",),
        "jingdu.notes.md",
        ("sense", "reading", "gloss", "gloss_source", "tags", "created", "changed"),
    ),
)
TERMS_ALONE: tuple[FormatName, ...] = ("markdown", "csv", "anki", "tbx")
"""The formats that hold entries of the glossary and nothing else: some of them can be exported."""


def of_file(name: str) -> FormatName | None:
    """The format that a file's name asks for, by the longest ending that it has."""
    endings = [(ending, form.name) for form in FORMATS for ending in form.endings if name.lower().endswith(ending)]
    return max(endings, key=lambda one: len(one[0]))[1] if endings else None


def named(last: str = "or") -> str:
    """All of them in words: Markdown, CSV, Anki or JSON."""
    names = [form.short for form in FORMATS]
    return f"{', '.join(names[:-1])} {last} {names[-1]}"
