"""`jingdu glossary`: what the reader kept: shown, edited, tagged, deleted."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.listed import Field, documents, list_options, listed
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from store.records import GlossaryEntry


FIELDS = (
    Field("TERM"),
    Field("READING"),
    Field("GLOSS"),
    Field("TAGS"),
    Field("ARTICLE"),
    Field("ID", asked=True),
    Field("NOTE", asked=True),
    Field("SENTENCE", asked=True),
    Field("CREATED", asked=True),
    Field("CHANGED", asked=True),
)
WHAT = ("list", "edit", "delete", "tag")
OTHERWISE = "list"
"""`jingdu glossary 社区` is `jingdu glossary list 社区`."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu glossary`."""
    from tui.cli.glossary_changes import arguments as of_changes

    what = parser.add_subparsers(dest="what", metavar="|".join(WHAT))
    shown = what.add_parser("list", help="show the entries, the oldest first; 'list' may be left out")
    shown.add_argument("text", nargs="?", default="", metavar="TEXT", help="only entries that have TEXT somewhere")
    shown.add_argument("--tag", action="append", default=[], metavar="TAG", help="only entries with this tag")
    list_options(shown, FIELDS)
    shown.add_argument("--json", action="store_true", help="everything that is known of each entry")
    of_changes(what)


def run(options: Namespace) -> int:
    """Print the entries, or change some."""
    if options.what != "list":
        from tui.cli.glossary_changes import run as change

        return change(options)
    from store.notebook import Notebook
    from tui.cli.told import tell

    with Notebook.read(paths()) as notebook:
        tell(notebook)
        entries = [entry for entry in notebook.glossary.entries() if fits(entry, options.text, options.tag)]
    if options.json:
        print(in_json(documents(FIELDS, lines_of(entries), list(map(as_document, entries)), options)))
    elif entries:
        print(listed(FIELDS, lines_of(entries), options))
    else:
        complain(bool(options.text or options.tag))
    return 0 if entries or options.json else 1


def fits(entry: GlossaryEntry, text: str, tags: Iterable[str]) -> bool:
    """Whether an entry has the text somewhere (pinyin with or without tones) and all of the tags."""
    if not all(tag.lstrip("#") in entry.tags for tag in tags):
        return False
    places = [entry.term, entry.sense, entry.reading, entry.gloss, entry.note, *entry.tags]
    places += [sentence.text for sentence in entry.sentences] + [sentence.title for sentence in entry.sentences]
    wanted = text.lower().strip()
    return any(wanted in place.lower() for place in places) or plain(wanted) in plain(entry.reading)


def plain(reading: str) -> str:
    """Pinyin without tones and blanks; of other text nothing that could be found by chance."""
    from unicodedata import category, normalize

    letters = normalize("NFD", reading.lower())
    return "".join(char for char in letters if category(char) not in ("Mn", "Zs")) or "\0"


def as_document(entry: GlossaryEntry) -> dict[str, Any]:
    """An entry as other programs get it."""
    from store.records import stamp

    first = entry.sentences[0] if entry.sentences else None
    return {
        "id": entry.id,
        "term": entry.term,
        "sense": entry.sense,
        "pinyin": entry.reading,
        "gloss": entry.gloss,
        "note": entry.note,
        "tags": list(entry.tags),
        "sentence": first.text if first else "",
        "sentences": [sentence.text for sentence in entry.sentences],
        "article": entry.article,
        "title": entry.title,
        "created": stamp(entry.created),
        "changed": stamp(entry.changed),
    }


def lines_of(entries: list[GlossaryEntry]) -> list[list[str]]:
    """Term, reading, gloss, tags and the article; the rest when it is asked for."""
    from store.records import calendar_day

    return [
        [
            called(entry),
            entry.reading,
            " ".join((entry.gloss or entry.note).split()),
            " ".join(f"#{tag}" for tag in entry.tags),
            entry.title,
            entry.id,
            " ".join(entry.note.split()),
            entry.sentences[0].text if entry.sentences else "",
            calendar_day(entry.created),
            calendar_day(entry.changed),
        ]
        for entry in entries
    ]


def called(entry: GlossaryEntry) -> str:
    """The term, with the sense that tells it from another."""
    return f"{entry.term} ({entry.sense})" if entry.sense else entry.term


def complain(filtered: bool) -> None:
    """Say why there is nothing to see, and what to do."""
    line = "no entry is like this" if filtered else "the glossary is empty ('jingdu keep WORD' adds to it)"
    print(f"jingdu: {line}", file=sys.stderr)
