"""`jingdu glossary edit`, `delete` and `tag`: entries changed from the shell; `jingdu undo` takes it back."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.changing import changing
from tui.cli.given import given
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from store.notebook import Notebook
    from store.records import GlossaryEntry

EDITED = ("term", "reading", "gloss", "note")
TERM_HELP = "a term, as 'term (sense)' where it is kept in several, or an id"


def arguments(what: _SubParsersAction[ArgumentParser]) -> None:
    """The words after `jingdu glossary edit`, `delete` and `tag`."""
    edit = what.add_parser("edit", help="put other words in the place of an entry's own; what is not given stays")
    edit.add_argument("entry", metavar="TERM", help=TERM_HELP)
    edit.add_argument("--term", metavar="TEXT", help="another term")
    edit.add_argument("--reading", metavar="PINYIN", help="another reading")
    edit.add_argument("--gloss", metavar="TEXT", help="another gloss")
    edit.add_argument("--note", metavar="TEXT", help="another note; '' takes it away")
    edit.add_argument("--sense", metavar="NAME", help="another name of its sense")
    edit.add_argument("--json", action="store_true", help="print the entry as it is now kept")
    delete = what.add_parser("delete", help="take entries out; for 30 days they can be brought back")
    delete.add_argument("entries", metavar="TERM|-", nargs="+", help=f"{TERM_HELP}; - reads one a line")
    tag = what.add_parser("tag", help="give entries tags, or take some away")
    tag.add_argument("entries", metavar="TERM|-", nargs="+", help=f"{TERM_HELP}; - reads one a line")
    tag.add_argument("--add", "-a", action="append", default=[], metavar="TAG", help="a tag to give")
    tag.add_argument("--remove", "-r", action="append", default=[], metavar="TAG", help="a tag to take away")


def run(options: Namespace) -> int:
    """Change what is meant, all or nothing, and say so."""
    from seeds.documents.visible import visible

    if options.what == "edit" and all(getattr(options, name) is None for name in (*EDITED, "sense")):
        print("jingdu: say what is to be changed, such as --gloss TEXT", file=sys.stderr)
        return 2
    if options.what == "tag" and not (options.add or options.remove):
        print("jingdu: say which tag, with --add TAG or --remove TAG", file=sys.stderr)
        return 2
    with changing(paths()) as notebook:
        if options.what == "edit":
            said = edited(notebook, options)
        else:
            entries = [entry for word in given(options.entries) for entry in meant(notebook, word, options.what)]
            chosen = list({entry.id: entry for entry in entries}.values())
            said = deleted(notebook, chosen) if options.what == "delete" else tagged(notebook, chosen, options)
    print(visible(said, keep="\n") if options.what != "edit" or not options.json else said)
    return 0


def meant(notebook: Notebook, word: str, what: str) -> Iterable[GlossaryEntry]:
    """The entries of a word; where only one can be meant and several are, it says which there are."""
    from seeds.language.script import simple
    from store.errors import StoreError
    from tui.cli.glossary import called

    entries, name = notebook.glossary.entries(), " ".join(word.split())
    exact = [entry for entry in entries if name in (entry.id, called(entry))]
    found = exact or [entry for entry in entries if simple(entry.term) == simple(name)]
    if not found:
        raise StoreError(f"{name} is not in the glossary", "'jingdu glossary' lists what is")
    if len(found) > 1 and what != "tag":
        names = ", ".join(f"'{called(entry)}'" for entry in found)
        raise StoreError(f"{name} is kept in {counted(len(found), 'sense')}", f"say which: {names}")
    return found


def edited(notebook: Notebook, options: Namespace) -> str:
    """Put the given words in their places; an empty term is none."""
    from store.errors import StoreError
    from tui.cli.glossary import as_document, called

    if options.term is not None and not options.term.strip():
        raise StoreError("a term cannot be empty", "'jingdu glossary delete' takes an entry out")
    (entry,) = meant(notebook, options.entry, "edit")
    fields = {name: getattr(options, name) for name in (*EDITED, "sense")}
    now = notebook.glossary.edit(entry.id, **fields)
    if options.json:
        return in_json(as_document(now))
    return f"Edited {called(now)}" if now != entry else f"{called(now)} is like this already"


def deleted(notebook: Notebook, entries: list[GlossaryEntry]) -> str:
    """Take the entries out."""
    from tui.cli.glossary import called

    if not entries:
        return "Nothing was to be deleted"
    notebook.glossary.delete(*(entry.id for entry in entries))
    names = called(entries[0]) if len(entries) == 1 else counted(len(entries), "entry", "entries")
    return f"Deleted {names} ('jingdu undo' brings {'it' if len(entries) == 1 else 'them'} back)"


def tagged(notebook: Notebook, entries: list[GlossaryEntry], options: Namespace) -> str:
    """Give and take tags, in one change."""
    from store.notebook.glossary import united

    more, less = united((), options.add), set(united((), options.remove))
    changed = 0
    with notebook.action(f"Tagged {counted(len(entries), 'entry', 'entries')}"):
        for entry in entries:
            tags = [tag for tag in united(entry.tags, more) if tag not in less]
            changed += notebook.glossary.edit(entry.id, tags=tags).tags != entry.tags
    return f"Changed the tags of {counted(changed, 'entry', 'entries')}"
