"""`jingdu lookup`: all that is known of a word, as a card on a terminal and as plain text in a pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from tui.desk.lookup.answer import Answer

FEW, MANY = 5, 1000
"""So many mentions are shown, and given to other programs, unless all are asked for."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu lookup`."""
    parser.add_argument(
        "word",
        nargs="+",
        metavar="WORD",
        help="characters of either script, pinyin with or without tones (shequ, she4qu1, 'shè qū'), or English",
    )
    parser.add_argument(
        "--in", dest="sentence", metavar="SENTENCE", help="put the sense first that the word has in this sentence"
    )
    parser.add_argument("--all", action="store_true", help="every place in the library, every word found")
    parser.add_argument("--json", action="store_true", help="everything that was found, for other programs")


def run(options: Namespace) -> int:
    """Look the word up and print what there is."""
    query = " ".join(options.word).encode("utf-8", "replace").decode()
    if not query.strip():
        print("jingdu: there is nothing to look up (usage: jingdu lookup WORD)", file=sys.stderr)
        return 2
    limit = None if options.all else MANY if options.json else FEW
    from tui.cli.lookup_progress import Bar
    from tui.desk.lookup.answer import answer

    with Bar() as bar:
        found = answer(paths(), query, limit, bar.show)
    if options.sentence is not None:
        from tui.desk.lookup.meaning import in_sentence

        found = in_sentence(found, paths(), options.sentence)
    for complaint in found.complaints:
        print(f"jingdu: {complaint}", file=sys.stderr)
    if options.json:
        print(for_programs(found))
    else:
        print(as_card(found, options.all), flush=True)  # nobody waits for what comes now
        from tui.desk.lookup.counting import count_later

        count_later(paths(), found)
    return 0 if found.found else 1


def for_programs(found: Answer) -> str:
    """The answer for other programs."""
    from tui.cli.lookup_json import document

    return in_json(document(found))


def as_card(found: Answer, whole: bool) -> str:
    """The answer for a person: in colour and as wide as the terminal, or plain and as wide as it comes."""
    from tui.cli.lookup_card import Card
    from tui.cli.lookup_ink import ink_for, width_of

    return Card(ink_for(sys.stdout), width_of(sys.stdout), whole).of(found)
