"""`jingdu words`: which words are known; lists of them in and out."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from store.counted import counted
from store.paths import paths

if TYPE_CHECKING:
    from store.records import Status
    from tui.study.wordlists import WordList

STATUSES = ("new", "learning", "known", "ignored")
LARGEST = 256 * 1024 * 1024
COUNTED = STATUSES[1:]


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu words`."""
    parser.add_argument("--json", action="store_true", help="for other programs")
    what = parser.add_subparsers(dest="what", metavar="import|export|frequent")
    taken = what.add_parser(
        "import", help="take a list of words in: one a line, CSV, Pleco's or Anki's text export, Anki's package"
    )
    taken.add_argument("file", metavar="FILE|-", help="the list, in any encoding, or an .apkg")
    status = taken.add_mutually_exclusive_group()
    status.add_argument("--status", choices=STATUSES, default="known", help="what the words are (default: known)")
    status.add_argument(
        "--by-cards",
        action="store_true",
        help="of a package, known are words with a card of 21 days or more, learning those with an answer; "
        "no other is taken",
    )
    taken.add_argument("--json", action="store_true", default=False, help="for other programs")
    given = what.add_parser("export", help="write the words, one a line")
    given.add_argument("-o", "--output", metavar="FILE", help="write to this file, which must not be there yet")
    given.add_argument("--status", choices=COUNTED, default="known", help="which words (default: known)")
    common = what.add_parser(
        "frequent", help="mark the most frequent words of general use as known, for a beginning"
    )
    common.add_argument("count", type=int, metavar="COUNT", help="how many, such as 3000")
    common.add_argument("--list", action="store_true", help="only show them, the commonest first")


def run(options: Namespace) -> int:
    """Count, import, export, or begin with what is frequent."""
    if options.what == "frequent":
        return begin(options.count, options.list)
    if options.what == "import":
        return take(options.file, None if options.by_cards else options.status, options.json)
    if options.what == "export":
        return give(options.output, options.status)
    return count(options.json)


def count(as_json: bool) -> int:
    """How many words have which status."""
    from collections import Counter

    from store.notebook import Notebook

    with Notebook.read(paths()) as notebook:
        found = Counter(notebook.words.statuses().values())
    if as_json:
        import json

        print(json.dumps({status: found[status] for status in COUNTED}))  # type: ignore[index]
    else:
        print("\n".join(f"{status:8} {found[status]:,}" for status in COUNTED))  # type: ignore[index]
    return 0


def take(file: str, status: Status | None, as_json: bool) -> int:
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
    if as_json:
        import json

        by_status = {name: len(found.words) for name, found in lists.items()}
        document = {"words": total, "changed": sum(changed.values()), "left_out": left_out, "by_status": by_status}
        print(json.dumps(document))
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
    from tui.study.packages import read_package, words_by_cards, words_of
    from tui.study.wordlists import read_words

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


def begin(count: int, only_list: bool) -> int:
    """Show the most frequent words, or mark those of them as known of which nothing was said yet."""
    from store.notebook import Notebook
    from tui.study.frequent import MOST, begin_with, frequent_words

    if not 0 < count <= MOST:
        print(f"jingdu: give a number from 1 to {MOST:,}", file=sys.stderr)
        return 2
    words = frequent_words(count, paths().cache)
    if only_list:
        print("\n".join(words))
        return 0
    with Notebook.open(paths()) as notebook:
        fresh = begin_with(words, notebook)
    said = "; of the others something was said before" if fresh < len(words) else ""
    print(f"Marked {fresh:,} of the {counted(len(words), 'most frequent word')} as known{said}")
    return 0


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


def give(output: str | None, status: str) -> int:
    """Write the words of a status, in an order that does not change."""
    from store.errors import StoreError
    from store.notebook import Notebook

    with Notebook.read(paths()) as notebook:
        words = sorted(word for word, has in notebook.words.statuses().items() if has == status)
    text = "".join(f"{word}\n" for word in words)
    if output is None:
        print(text, end="")
    else:
        try:
            with Path(output).open("x", encoding="utf-8") as stream:
                stream.write(text)
        except FileExistsError as error:
            raise StoreError(f"{output} is there already", "give another name") from error
        except OSError as error:
            raise StoreError(f"{output} cannot be written: {error.strerror}") from error
        print(f"{counted(len(words), 'word')} written to {output}", file=sys.stderr)
    if not words:
        print(f"jingdu: no word is {status} yet", file=sys.stderr)
    return 0 if words else 1
