"""`jingdu terms`: the words of a text that a reader must know, best first, with what they mean."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from store.paths import paths
from tui.cli.given import how_many
from tui.cli.listed import Field, chosen, documents, list_options, listed
from tui.cli.outlet import in_json
from tui.cli.texts import in_turn, text_wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.analysis import OwnWords
    from seeds.language.terms import Term
    from tui.cli.lookup_progress import Bar

FEW = 40
"""So many terms are shown unless another number is asked for."""


FIELDS = (
    Field("TERM"),
    Field("READING"),
    Field("COUNT", number=True),
    Field("GLOSS"),
    Field("WHY"),
    Field("SENTENCE"),
)
WIDE = 110
"""Cells from which on there is room to tell why a term was taken."""


class OwnTerms(NamedTuple):
    """What the reader decided and kept, as far as it concerns terms."""

    own: OwnWords
    glosses: Mapping[str, str]
    """The reader's own terms, each with its gloss or nothing."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu terms`."""
    text_wanted(parser)
    parser.add_argument("--limit", type=how_many, default=FEW, metavar="N", help=f"at most N terms (default {FEW})")
    list_options(parser, FIELDS, limit=False)
    parser.add_argument("--found-only", action="store_true", help="leave the glossaries out: only what is found")
    parser.add_argument("--json", action="store_true", help="everything that is known of each term")


def run(options: Namespace) -> int:
    """Find the terms and print them."""
    from functools import partial

    from seeds.documents.article import Texts
    from tui.cli.lookup_progress import Bar
    from tui.desk.study.key_terms import KeyTerms, together

    articles, count = in_turn(options.article)
    mine = kept()
    finder = KeyTerms(paths(), mine.own, mine.glosses, glossaries=not options.found_only)
    with Bar() as bar:
        found = (
            finder.of(Texts(article.passages), options.limit, partial(_show, bar, number, count))
            for number, article in enumerate(articles)
        )
        terms = together(found, options.limit)
    if options.json:
        print(in_json(documents(FIELDS, lines_of(terms), list(map(as_document, terms)), options)))
    elif terms and not chosen(options) and sys.stdout.isatty():
        print(as_table(terms))
    elif terms:
        print(listed(FIELDS, lines_of(terms), options))
    else:
        print("jingdu: no key terms were found in this text", file=sys.stderr)
    return 0 if terms else 1


def _show(bar: Bar, number: int, articles: int, done: float) -> None:
    """How far the search is, in which of the articles."""
    bar.show("Looking for key terms", (number + done) / articles)


def kept() -> OwnTerms:
    """The reader's own words and glossary; nothing is created by asking."""
    from store.notebook import Notebook
    from tui.cli.annotate import decided

    with Notebook.read(paths()) as notebook:
        glosses = {entry.term: entry.gloss for entry in notebook.glossary.entries()}
    return OwnTerms(decided(), glosses)


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
    """Columns that line up, no wider than the terminal; a wide one also tells why each term was taken."""
    from shutil import get_terminal_size

    from tui.typeset.columns import shortened, table

    room = get_terminal_size().columns
    heads = ["TERM", "READING", "COUNT", "GLOSS", "WHY"][: 5 if room >= WIDE else 4]
    rows = [
        [
            shortened(term.text, room // 4),
            shortened(term.pinyin, room // 4),
            str(term.count),
            gloss_line(term),
            shortened(term.why[0], room // 5),
        ][: len(heads)]
        for term in terms
    ]
    return table(heads, rows, numbers=[2])


def lines_of(terms: Sequence[Term]) -> list[list[str]]:
    """One term a line, nothing of it left out."""
    return [
        [term.text, term.pinyin, str(term.count), gloss_line(term), "; ".join(term.why), term.sentence]
        for term in terms
    ]


def gloss_line(term: Term) -> str:
    """The gloss, marked when it was only put together from the pieces."""
    return f"[{term.gloss}]" if term.source in ("pieces", "none") else term.gloss
