"""`jingdu terms`: the words of a text that a reader must know, best first, with what they mean."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from store.paths import paths

if TYPE_CHECKING:
    from seeds.language.analysis import OwnWords
    from seeds.language.terms import Term

FEW = 40
"""So many terms are shown unless another number is asked for."""


class Kept(NamedTuple):
    """What the reader decided and kept, as far as it concerns terms."""

    own: OwnWords
    glosses: Mapping[str, str]
    """The reader's own terms, each with its gloss or nothing."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu terms`."""
    parser.add_argument(
        "article",
        nargs="?",
        metavar="ARTICLE",
        help="an id, a unique start of one, part of a title, a file, or - for a pipe; the whole library if left out",
    )
    parser.add_argument("--limit", type=number, default=FEW, metavar="N", help=f"at most N terms (default {FEW})")
    parser.add_argument("--found-only", action="store_true", help="leave the glossaries out: only what is found")
    parser.add_argument("--json", action="store_true", help="everything that is known of each term")


def number(text: str) -> int:
    """How many terms are asked for: one or more."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a number of terms, which is 1 or more")
    return int(text)


def run(options: Namespace) -> int:
    """Find the terms and print them."""
    texts = texts_of(options.article)
    terms = terms_of(texts, options.limit, found_only=options.found_only) if any(texts) else []
    if options.json:
        import json

        print(json.dumps([as_document(term) for term in terms], ensure_ascii=False, indent=2))
    elif terms:
        print(as_table(terms) if sys.stdout.isatty() else as_lines(terms))
    else:
        print("jingdu: no key terms were found in this text", file=sys.stderr)
    return 0 if terms else 1


def texts_of(wanted: str | None) -> list[str]:
    """The passages to search, of one article, of a file, of a pipe or of the whole library."""
    from tui.library import Library

    library = Library(paths())
    if wanted is None:
        articles = tuple(library)
    elif wanted == "-":
        from seeds.documents import parse

        articles = parse(sys.stdin.buffer.read().decode("utf-8", "replace"))
    else:
        articles = library.text(wanted)
    return [passage.text for article in articles for passage in article.passages]


def terms_of(texts: Sequence[str], limit: int, *, found_only: bool) -> list[Term]:
    """The terms with readings and glosses."""
    from seeds.language.analyse import analyse, prepare
    from seeds.language.dictionary import Dictionary
    from seeds.language.terms import complete, find_terms
    from tui.cli.lookup_progress import Bar

    place = paths()
    mine = kept()
    with Bar() as bar:
        bar.show("Preparing the words", 0.0)
        prepare(str(place.cache))
        dictionary = Dictionary.open(place.cache, lambda done: bar.show("Preparing the dictionary", done))
        bar.show("Looking for key terms", 0.5)
        found = find_terms(texts, own=mine.own, glossaries=not found_only, kept=tuple(mine.glosses), limit=limit)
        bar.show("Looking for key terms", 1.0)
        return list(
            complete(
                found,
                texts,
                dictionary,
                lambda text: analyse(text, mine.own),
                kept=mine.glosses,
                glossaries=not found_only,
            )
        )


def kept() -> Kept:
    """The reader's own words and glossary; nothing is created by asking."""
    from store.notebook import Notebook
    from tui.cli.annotate import own_words

    with Notebook.read(paths()) as notebook:
        glosses = {entry.term: entry.gloss for entry in notebook.glossary.entries()}
    return Kept(own_words(), glosses)


def as_document(term: Term) -> dict[str, Any]:
    """A term as DESIGN fixes it for other programs."""
    return {
        "term": term.text,
        "pinyin": term.pinyin,
        "count": term.count,
        "why": list(term.why),
        "gloss": term.gloss,
        "gloss_source": term.source,
        "sentence": term.sentence,
    }


def as_table(terms: Sequence[Term]) -> str:
    """Columns that line up, cut to the width of the terminal."""
    from tui.cli.table import table

    rows = [[term.text, term.pinyin, str(term.count), gloss_line(term), "; ".join(term.why)] for term in terms]
    return table(["TERM", "READING", "COUNT", "GLOSS", "WHY"], rows, numbers=[2])


def as_lines(terms: Sequence[Term]) -> str:
    """One term a line, its fields between tabs, nothing left out."""
    from seeds.documents import visible

    fields = (
        (term.text, term.pinyin, str(term.count), gloss_line(term), "; ".join(term.why), term.sentence)
        for term in terms
    )
    return "\n".join("\t".join(visible(" ".join(field.split())) for field in row) for row in fields)


def gloss_line(term: Term) -> str:
    """The gloss, marked when it was only put together from the pieces."""
    return f"[{term.gloss}]" if term.source == "pieces" else term.gloss
