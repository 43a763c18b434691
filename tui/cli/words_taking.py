"""`jingdu words import`: a list of words, or an Anki package, into the notebook."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from store.counted import counted
from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from store.records import Status
    from tui.desk.study.cards_taken import Taken
    from tui.desk.study.wordlists import WordList

LARGEST = 256 * 1024 * 1024


class Wanted(NamedTuple):
    """What is to be done with the words."""

    status: Status | None
    """Nothing where the cards of a package say it."""
    field: str
    """Where the words are, if that is said."""
    keep: bool
    """Whether they come into the glossary too."""
    tags: tuple[str, ...]


class Read(NamedTuple):
    """What a file holds."""

    lists: Mapping[Status, WordList]
    cards: Sequence[Taken]
    """What its cards say of the words, for the glossary."""


def take(file: str, wanted: Wanted, json: bool) -> int:
    """Take the words of a list in, all of them in one change."""
    from collections import Counter

    from tui.cli.lookup_progress import Bar

    with Bar(remark="") as bar:
        lists, cards = read(file, wanted, lambda done: bar.show("Reading words", done / 2))
        bar.show("Keeping words", 0.5)
        changed = keep(lists, cards, wanted)
    left_out = sum((Counter(found.left_out) for found in lists.values()), Counter[str]())
    for reason, lines in left_out.items():
        print(f"jingdu: {lines:,} left out: {reason}", file=sys.stderr)
    total = sum(len(found.words) for found in lists.values())
    if json:
        by_status = {name: len(found.words) for name, found in lists.items()}
        document = {"words": total, "changed": sum(changed.values()), "left_out": left_out, "by_status": by_status}
        document |= {"kept": len(cards)} if wanted.keep else {}
        print(in_json(document, rows=False))
    elif total:
        for name, found in lists.items():
            words = counted(len(found.words), "word is", "words are")
            print(f"{words} {name}; {counted(changed[name], 'was', 'were')} not before")
        if wanted.keep:
            print(f"{counted(len(cards), 'entry', 'entries')} kept in the glossary")
    else:
        print("jingdu: there are no words in this list", file=sys.stderr)
    return 0 if total else 1


def read(file: str, wanted: Wanted, went: Callable[[float], None]) -> Read:
    """The words by the status they are to have, and the cards."""
    from seeds.errors import CannotRead
    from tui.desk.study.packages import read_package, taken_from, words_by_cards, words_of
    from tui.desk.study.wordlists import read_words

    status = wanted.status
    with opened(file) as stream:
        is_package = stream.read(4) == b"PK\x03\x04"
        stream.seek(0)
        if is_package:
            notes = read_package(stream, file, went)
            by_cards = (
                words_by_cards(notes, wanted.field) if status is None else {status: words_of(notes, wanted.field)}
            )
            return Read(by_cards, taken_from(notes, wanted.field) if wanted.keep else ())
        if status is None:
            raise CannotRead(f"{file} is no Anki package, so there are no cards in it", "give --status instead")
        text = text_of(stream, file)
        return Read(
            {status: read_words(text, went, wanted.field)}, listed(text, wanted.field) if wanted.keep else ()
        )


def listed(text: str, field: str) -> Sequence[Taken]:
    """The entries that the lines of a list make."""
    from itertools import islice

    from tui.desk.study.cards_taken import taken, united
    from tui.desk.study.wordlists import columns, fields_of, words_in

    head = columns(text, field)
    entries: dict[str, Taken] = {}
    for line in islice(fields_of(text, lambda done: None), head.heads, None):
        if words := words_in(head.searched(line))[0]:
            for one in taken(line, head.names, head.place, words):
                entries[one.term] = united(entries.get(one.term, one), one)
    return list(entries.values())


def keep(lists: Mapping[Status, WordList], cards: Sequence[Taken], wanted: Wanted) -> Mapping[Status, int]:
    """Keep entries and give words their status, all in one change.

    Where cards say the status, words are left alone that are known better already. What the reader's own entry says
    stays; a card only adds to it.
    """
    from store.export.anki import anki_tag
    from store.records import Sentence
    from tui.cli.changing import changing

    changed = dict.fromkeys(lists, 0)
    if any(found.words for found in lists.values()):
        with changing(paths()) as notebook, notebook.action("Imported words"):
            before = notebook.words.statuses() if wanted.status is None else {}
            for status, found in lists.items():
                kept = ("known", "ignored") if status == "learning" else ()
                words = [word for word in found.words if before.get(word) not in kept]
                changed[status] = notebook.words.mark(words, status)
            known = {anki_tag(tag): tag for entry in notebook.glossary.entries() for tag in entry.tags}
            for card in cards:
                sentences = [Sentence(card.sentence)] if card.sentence else []
                own = next(iter(notebook.glossary.find(card.term)), None)
                notebook.glossary.keep(
                    card.term,
                    reading="" if own and own.reading else card.reading,
                    gloss="" if own and own.gloss else card.gloss,
                    note="" if own and own.note else card.note,
                    tags=[*wanted.tags, *(known.get(anki_tag(tag), tag) for tag in card.tags)],
                    sentences=sentences,
                )
    return changed


def opened(file: str) -> IO[bytes]:
    """The file, or what comes through a pipe, so that one can go back in it."""
    from io import BytesIO

    from seeds.errors import CannotRead

    if file == "-":
        return BytesIO(sys.stdin.buffer.read(LARGEST + 1))
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no file has such a name"
        raise CannotRead(f"{file} cannot be read: {reason}", "give a file with one word a line") from error


def text_of(stream: IO[bytes], name: str) -> str:
    """The list as text, whatever its encoding; what is no text is refused with a way out."""
    from seeds.documents.decoding import decode
    from seeds.errors import CannotRead

    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise CannotRead(f"{name} is larger than {LARGEST // 1024**2} MB", "split it into parts")
    found = decode(data, name)
    if found.lstrip("\ufeff \r\n\t").startswith(("<?xml", "<!DOCTYPE", "<html")):
        raise CannotRead(f"{name} is markup and no list of words", "give one word a line, CSV or an Anki package")
    return found
