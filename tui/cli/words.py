"""`jingdu words`: which words are known; lists of them in and out."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from store.paths import paths

STATUSES = ("new", "learning", "known", "ignored")
LARGEST = 256 * 1024 * 1024
COUNTED = STATUSES[1:]


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu words`."""
    parser.add_argument("--json", action="store_true", help="for other programs")
    what = parser.add_subparsers(dest="what", metavar="import|export")
    taken = what.add_parser(
        "import", help="take a list of words in: one a line, CSV, Anki's or Pleco's text export"
    )
    taken.add_argument("file", metavar="FILE|-", help="the list, in any encoding")
    taken.add_argument("--status", choices=STATUSES, default="known", help="what the words are (default: known)")
    taken.add_argument("--json", action="store_true", default=False, help="for other programs")
    given = what.add_parser("export", help="write the words, one a line")
    given.add_argument("-o", "--output", metavar="FILE", help="write to this file, which must not be there yet")
    given.add_argument("--status", choices=COUNTED, default="known", help="which words (default: known)")


def run(options: Namespace) -> int:
    """Count, import or export."""
    if options.what == "import":
        return take(options.file, options.status, options.json)
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


def take(file: str, status: str, as_json: bool) -> int:
    """Take the words of a list in, all of them in one change that can be taken back."""
    from store.notebook import Notebook
    from tui.study.wordlists import read_words

    found = read_words(text_of(file))
    changed = 0
    if found.words:
        with Notebook.open(paths()) as notebook:
            changed = notebook.words.mark(found.words, status)  # type: ignore[arg-type]
    for reason, lines in found.left_out.items():
        print(f"jingdu: {lines:,} left out: {reason}", file=sys.stderr)
    if as_json:
        import json

        print(json.dumps({"words": len(found.words), "changed": changed, "left_out": found.left_out}))
    elif found.words:
        print(f"{len(found.words):,} words are {status}; {changed:,} of them were not before")
    else:
        print("jingdu: there are no words in this list", file=sys.stderr)
    return 0 if found.words else 1


def text_of(file: str) -> str:
    """The list as text, whatever its encoding; what is no text is refused with a way out."""
    from seeds.documents.decoding import decode
    from seeds.errors import CannotRead

    try:
        if file == "-":
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(file).open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except OSError as error:
        raise CannotRead(f"{file} cannot be read: {error.strerror}", "give a file with one word a line") from error
    if len(data) > LARGEST:
        raise CannotRead(f"{file} is larger than {LARGEST // 1024**2} MB", "split it into parts")
    if data.startswith(b"PK\x03\x04"):
        hint = "export from Anki as 'Notes in Plain Text', from a spreadsheet as CSV"
        raise CannotRead(f"{file} is a package, not a list", hint)
    return decode(data, file)


def give(output: str | None, status: str) -> int:
    """Write the words of a status, in an order that does not change."""
    from store.counted import counted
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
