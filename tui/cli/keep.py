"""`jingdu keep`: words into the glossary, each with the sentence it stands in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.counted import counted
from store.paths import paths
from tui.cli.given import FROM_INPUT, given
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from contextlib import closing

    from store.records import GlossaryEntry
    from tui.cli.keep_entry import Keeper

OF_ONE_WORD = ("gloss", "reading", "sense")


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu keep`."""
    parser.add_argument(
        "words", metavar="WORD|-", nargs="+", help="words as they stand in the text; - reads one a line"
    )
    parser.add_argument("--note", default="", metavar="TEXT", help="your own note; a further one goes under it")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="a tag; may be given several times"
    )
    parser.add_argument("--from", dest="article", metavar="ARTICLE", help="the article whose sentence is kept")
    parser.add_argument("--gloss", default="", metavar="TEXT", help="your own gloss instead of the dictionary's")
    parser.add_argument(
        "--reading", default="", metavar="PINYIN", help="your own reading instead of the dictionary's"
    )
    parser.add_argument(
        "--sense", default="", metavar="NAME", help="keep another sense of the word as its own entry"
    )
    parser.add_argument(
        "--dictionary", default="", metavar="DICTIONARY", help="the gloss of a dictionary that you added"
    )
    parser.add_argument("--yes", "-y", action="store_true", help="do not ask about what is not Chinese")
    parser.add_argument("--json", action="store_true", help="print the entry as it is now kept; several as a list")


def run(options: Namespace) -> int:
    """Keep each word and say so when it is on the disk; what cannot be kept holds up no other."""
    from store.errors import StoreError

    words = list(dict.fromkeys(filter(None, (" ".join(word.split()) for word in given(options.words)))))
    several = len(words) > 1 or FROM_INPUT in options.words
    if not words:
        raise StoreError("There is nothing to keep", "give a word")
    if several and (one := [f"--{name}" for name in OF_ONE_WORD if getattr(options, name)]):
        print(f"jingdu: {one[0]} is for one word, and {counted(len(words), 'word')} were given", file=sys.stderr)
        return 2
    kept: list[GlossaryEntry] = []
    with opened(options) as keeper:
        for word in words:
            try:
                entry = said_kept(keeper, word, options)
            except StoreError as error:
                if not several:
                    raise
                print(f"jingdu: {error.message}", file=sys.stderr)
            else:
                kept += [entry] if entry else []
    if options.json and (several or kept):
        from tui.cli.glossary import as_document

        found = [as_document(entry) for entry in kept]
        print(in_json(found if several else found[0]))
    return 0 if len(kept) == len(words) else 1


def opened(options: Namespace) -> closing[Keeper]:
    """What keeps words, with everything that it asks."""
    from contextlib import closing

    from tui.cli.keep_entry import Keeper

    return closing(Keeper(paths(), options))


def said_kept(keeper: Keeper, word: str, options: Namespace) -> GlossaryEntry | None:
    """Keep one word, unless the reader meant none; say it at once, since the next may take its time."""
    from seeds.documents.visible import visible
    from tui.cli.keep_meant import meant

    found = keeper.stands(word)
    asked = not (options.yes or options.gloss or found)
    word, reading = meant(word, keeper.dictionary) if asked else (word, "")
    if not word:
        print("jingdu: nothing was kept", file=sys.stderr)
        return None
    found = found or keeper.stands(word)
    entry = keeper.keep(word, found, options.reading or reading)
    if not options.json:
        known = where_it_stands(len(found), len({one.article.id for one in found}))
        print(visible(f"Kept {entry.term} ({known}{'' if entry.gloss else ', without a gloss'})"))
        sys.stdout.flush()
    return entry


def where_it_stands(places: int, articles: int) -> str:
    """How often and in how many articles a word stands."""
    return f"{counted(places, 'place')} in {counted(articles, 'article')}" if places else "not in the library"
