"""How well key terms and names are found, and how fast: `python tests/benchmarks/terms.py GOLD`.

GOLD is a folder with `systems.json` and `terms_second_reader.json` (two readers' lists of key terms, by file) and
`articles/*.json` (title, kicker, deck, blocks, byline, people, places of each article). A found term is right when
it is in either list, both written without quotation marks and blanks; `strict` compares them as they are printed.
The glossaries are left out. A file's terms are those of its articles together.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

from seeds.language import words
from seeds.language.analyse import analyse, analyse_all, prepare
from seeds.language.names.words import ROWS
from seeds.language.terms import find_terms
from seeds.language.terms.quotations import bare

GOALS = (0.85, 0.70, 0.75)
BOOK = 1_000_000


class Gold(NamedTuple):
    """A text with what two readers chose in it."""

    name: str
    texts: tuple[str, ...]
    first: frozenset[str]
    second: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]


class Figures(NamedTuple):
    """Precision among the first 20 and 40, and how much of what both chose is among the first 60."""

    at20: float
    at40: float
    both: float


def main(folder: Path) -> None:
    """Print everything."""
    prepare()
    articles, files = load(folder)
    print("key terms without glossaries               at 20  at 40  both in 60")
    for title, golds in (("article", articles), ("file", files)):
        exact = [figures(gold, bare) for gold in golds]
        strict = [figures(gold, str) for gold in golds]
        for gold, found in zip(golds, exact, strict=True):
            print(line(f"  {title} {gold.name}", found))
        print(line(f"mean of the {title}s", mean(exact)))
        print(line(f"mean of the {title}s, strict", mean(strict)))
    print(line("goal", Figures(*GOALS)))
    print_names(articles)
    print_speed(articles)


def load(folder: Path) -> tuple[list[Gold], list[Gold]]:
    """The articles one by one, and those of a file together."""
    systems = json.loads((folder / "systems.json").read_text("utf-8"))
    second = json.loads((folder / "terms_second_reader.json").read_text("utf-8"))
    articles, files = [], []
    for path in sorted((folder / "articles").glob("*.json")):
        key = f"{path.stem}.txt"
        found = []
        for number, article in enumerate(json.loads(path.read_text("utf-8"))["articles"]):
            texts = tuple(texts_of(article))
            whole = bare("".join(texts))
            found.append(
                Gold(
                    f"{path.stem[:3]}.{number}",
                    texts,
                    frozenset(one["headword"] for one in systems[key] if one["article"] == number),
                    frozenset(term for term in second[key] if bare(term) in whole),
                    frozenset(article["people"]),
                    frozenset(article["places"]),
                )
            )
        articles += found
        files.append(together(path.stem[:3], found))
    return articles, files


def together(name: str, found: Sequence[Gold]) -> Gold:
    """Several articles as one text."""
    return Gold(
        name,
        tuple(text for gold in found for text in gold.texts),
        *(frozenset().union(*(gold[field] for gold in found)) for field in range(2, 6)),
    )


def texts_of(article: dict[str, Any]) -> Iterable[str]:
    """The passages of an article in order."""
    yield from article["kicker"]
    yield article["title"]
    yield from article["deck"]
    for block in article["blocks"]:
        yield from filter(None, (block.get("title"), block["text"]))
    yield from filter(None, (article["byline"],))


def figures(gold: Gold, written: Callable[[str], str], first_few: int = 20) -> Figures:
    """The three figures of one text."""
    found = [
        written(term.text) for term in find_terms(gold.texts, analyse_all(gold.texts), glossaries=False, limit=60)
    ]
    first, second = set(map(written, gold.first)), set(map(written, gold.second))
    right = [term in first | second for term in found]
    both = first & second
    return Figures(
        sum(right[:first_few]) / first_few, sum(right[:40]) / 40, len(both & set(found)) / (len(both) or 1)
    )


def mean(found: Sequence[Figures]) -> Figures:
    """Every text counts the same."""
    return Figures(*(sum(column) / len(found) for column in zip(*found, strict=True)))


def line(title: str, found: Figures) -> str:
    """A row of the table."""
    return f"{title:42} {found.at20:6.1%} {found.at40:6.1%} {found.both:6.1%}"


def print_names(articles: Sequence[Gold]) -> None:
    """How many of the readers' people and places are found, and how many of those found are theirs."""
    for kind in ("person", "place"):
        listed = met = right = found = 0
        for gold in articles:
            theirs = gold.people if kind == "person" else gold.places
            ours: set[str] = set()
            for text in gold.texts:
                names = analyse(text).names
                ours |= {
                    text[name.start : name.end] for name in names if (name.kind == "person") == (kind == "person")
                }
            listed += len(theirs)
            found += len(ours)
            met += sum(any(name in other for other in ours) for name in theirs)
            right += sum(any(name in other or other in name for name in theirs) for other in ours)
        print(
            f"{kind}s: {met} of {listed} found ({met / listed:.0%}), {right} of {found} right ({right / found:.0%})"
        )


def print_speed(articles: Sequence[Gold]) -> None:
    """Milliseconds for 1,000 characters, of an article and of a book."""
    texts = [text for gold in articles for text in gold.texts]
    size = sum(map(len, texts))
    analysed = [(gold.texts, analyse_all(gold.texts)) for gold in articles]
    words_too = timed(lambda: [analyse_all(gold.texts) for gold in articles]) / size
    each = timed(lambda: [find_terms(*pair, glossaries=False) for pair in analysed]) / size
    with_all = timed(lambda: [find_terms(*pair) for pair in analysed]) / size
    book = texts * (BOOK // size + 1)
    of_book = [one for _, row in analysed for one in row] * (BOOK // size + 1)
    whole = timed(lambda: find_terms(book, of_book)) / sum(map(len, book))
    print(f"ms per 1,000 characters: words, names and readings {words_too * 1e6:.1f}, terms {each * 1e6:.1f},")
    print(f"  with glossaries {with_all * 1e6:.1f}, in a book of {BOOK:,} characters {whole * 1e6:.1f}")


def timed(run: Callable[[], object]) -> float:
    """Seconds of the processor, the best of two."""
    best = float("inf")
    for _ in range(2):
        words.lattice.cheapest.cache_clear()
        ROWS.forget()
        start = process_time()
        run()
        best = min(best, process_time() - start)
    return best


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python tests/benchmarks/terms.py GOLD")
    main(Path(sys.argv[1]))
