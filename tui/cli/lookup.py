"""`jingdu lookup`: all that is known of a word, as a card on a terminal and as plain text in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from store.errors import StoreError
from store.paths import paths
from tui.cli.given import FROM_INPUT, given, how_many
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from tui.desk.lookup.answer import Answer

FEW, MANY = 5, 1000
"""So many mentions are shown, and given to other programs, unless others are asked for."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu lookup`."""
    parser.add_argument(
        "word",
        nargs="*",
        metavar="WORD|-",
        help="characters of either script, pinyin with or without tones (shequ, she4qu1, 'shè qū'), or English; "
        "'社*' and '?区' find every word of that shape; several words of characters are looked up one by one; "
        "- reads one a line",
    )
    parser.add_argument(
        "--in", dest="sentence", metavar="SENTENCE", help="put the sense first that the word has in this sentence"
    )
    parser.add_argument("--all", action="store_true", help="every place in the library, every word found")
    parser.add_argument(
        "--places",
        type=how_many,
        metavar="N",
        help=f"at most N places in the library (default {FEW}, with --json {MANY:,})",
    )
    parser.add_argument(
        "--json", action="store_true", help="everything that was found, for other programs; of several, a list"
    )
    parser.add_argument(
        "--stream",
        action="store_true",
        help="for editors: answer each line of standard input with one line of JSON, at once, until it ends; "
        'a line may also be {"query": WORD, "in": SENTENCE}',
    )
    parser.epilog = "It ends with 0 when every word was found."


def run(options: Namespace) -> int:
    """Look each word up and print what there is."""
    if options.stream:
        from tui.cli.lookup_stream import stream

        return stream(options)
    queries = [query for query in dict.fromkeys(asked(options.word)) if query.strip()]
    if not queries:
        print("jingdu: there is nothing to look up (usage: jingdu lookup WORD)", file=sys.stderr)
        return 2
    several = len(queries) > 1 or FROM_INPUT in options.word
    documents = []
    missed = False
    for number, query in enumerate(queries):
        found = looked_up(query, options, MANY if options.json else FEW, options.sentence)
        missed = missed or not found.found
        for complaint in found.complaints if not number else ():
            print(f"jingdu: {complaint}", file=sys.stderr)
        if options.json:
            from tui.cli.lookup_json import document

            documents.append(document(found))
            continue
        print(("\n" if number else "") + as_card(found, options.all), flush=True)  # nobody waits for what comes now
        from tui.desk.lookup.counting import count_later, meant

        count_later(paths(), meant(found.word, found.entries))
    if options.json:
        print(in_json(documents if several else documents[0]))
    return 1 if missed else 0


def asked(words: Sequence[str]) -> Iterator[str]:
    """What is looked up: each word of characters, each line, each phrase in quotes; other words are one phrase."""
    from seeds.language.characters import has_han

    phrase: list[str] = []
    for word in words:
        if word != FROM_INPUT and not has_han(word):
            phrase.append(word)
            continue
        yield from phrases(phrase)
        phrase = []
        yield from given([word])
    yield from phrases(phrase)


def phrases(words: Sequence[str]) -> Iterator[str]:
    """`shè qū` is one question, as is `property management`; what was quoted is one by itself."""
    quoted = any(" " in word.strip() for word in words)
    return given(words if quoted else [" ".join(words)])


def looked_up(query: str, options: Namespace, places: int, sentence: str | None) -> Answer:
    """All there is, told how far it is when it takes a moment."""
    from tui.cli.lookup_progress import Bar
    from tui.desk.lookup.answer import answer

    limit = None if options.all else options.places or places
    with Bar() as bar:
        found = answer(paths(), query, limit, bar.show)
    if sentence is None:
        return found
    from tui.desk.lookup.meaning import in_sentence

    return in_sentence(found, paths(), sentence)


def as_card(found: Answer, whole: bool) -> str:
    """The answer for a person: in colour and as wide as the terminal, or plain and as wide as it comes."""
    from tui.cli.lookup_card import EntryLayout
    from tui.cli.lookup_ink import ink_for, width_of

    card = EntryLayout(ink_for(sys.stdout), width_of(sys.stdout), whole)
    if found.mentions.shown and getattr(sys.stdout, "linked", False):
        from tui.desk.library.library import Library
        from tui.desk.library.links import address_of

        with suppress(StoreError):  # a notebook that cannot be read was complained of; nothing is linked then
            library = Library(paths())
            library.outline()
            card = card._replace(address=address_of(paths(), library))
    return card.of(found)
