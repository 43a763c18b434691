"""`jingdu words import`: a list of words, or an Anki package, into the notebook."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from store.records import Status
    from tui.desk.study.wordlists import WordList

LARGEST = 256 * 1024 * 1024


def take(file: str, status: Status | None, json: bool) -> int:
    """Take the words of a list in, all of them in one change; without a status the cards of a package say it."""
    from collections import Counter

    from tui.cli.lookup_progress import Bar

    with Bar(remark="") as bar:
        lists = lists_of(file, status, lambda done: bar.show("Reading words", done / 2))
        bar.show("Keeping words", 0.5)
        changed = keep(lists, spare=status is None)
    left_out = sum((Counter(found.left_out) for found in lists.values()), Counter[str]())
    for reason, lines in left_out.items():
        print(f"jingdu: {lines:,} left out: {reason}", file=sys.stderr)
    total = sum(len(found.words) for found in lists.values())
    if json:
        by_status = {name: len(found.words) for name, found in lists.items()}
        document = {"words": total, "changed": sum(changed.values()), "left_out": left_out, "by_status": by_status}
        print(in_json(document, indent=None))
    elif total:
        for name, found in lists.items():
            words = counted(len(found.words), "word is", "words are")
            print(f"{words} {name}; {counted(changed[name], 'was', 'were')} not before")
    else:
        print("jingdu: there are no words in this list", file=sys.stderr)
    return 0 if total else 1


def lists_of(file: str, status: Status | None, went: Callable[[float], None]) -> Mapping[Status, WordList]:
    """The words by the status they are to have."""
    from seeds.errors import CannotRead
    from tui.desk.study.packages import read_package, words_by_cards, words_of
    from tui.desk.study.wordlists import read_words

    with opened(file) as stream:
        is_package = stream.read(4) == b"PK\x03\x04"
        stream.seek(0)
        if is_package:
            notes = read_package(stream, file, went)
            return words_by_cards(notes) if status is None else {status: words_of(notes)}
        if status is None:
            raise CannotRead(f"{file} is no Anki package, so there are no cards in it", "give --status instead")
        return {status: read_words(text_of(stream, file), went)}


def keep(lists: Mapping[Status, WordList], spare: bool) -> Mapping[Status, int]:
    """Give the words their status, all in one change; `spare` leaves words alone that are known better already."""
    from store.notebook import Notebook

    changed = dict.fromkeys(lists, 0)
    if any(found.words for found in lists.values()):
        with Notebook.open(paths()) as notebook, notebook.action("Imported words"):
            before = notebook.words.statuses() if spare else {}
            for status, found in lists.items():
                kept = ("known", "ignored") if status == "learning" else ()
                words = [word for word in found.words if before.get(word) not in kept]
                changed[status] = notebook.words.mark(words, status)
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
    return decode(data, name)
