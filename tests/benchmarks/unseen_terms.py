"""How good the key terms of annotated texts are: `python tests/benchmarks/unseen_terms.py DIR [FIRST-LAST] [-v]`.

Of the first twenty terms found in a text alone (the reader's glossary left out), how many are on the
annotator's list, how many are a usable variant of one (one holds the other and they share three fifths of their
characters), how many neither. As many are asked for as the annotator gave, twenty at most.

What is on no list is parted further, as far as that can be counted: what begins or ends inside an annotated
word, what is a name, an amount, or a word of HSK 1 to 4 is certainly bad; a word of a dictionary beyond those
levels is a sensible word that this annotator did not choose; about the rest (put together, in no dictionary)
only a reader can say. Then word types and running words with an entry.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from unseen import parted, spans

from seeds.language.analyse import analyse_all
from seeds.language.characters import has_han
from seeds.language.dictionary import Dictionary
from seeds.language.levels_meant import Levels
from seeds.language.script import simple
from seeds.language.senses.gloss import by_pieces
from seeds.language.terms import Term, complete, find_terms
from seeds.language.terms.quotations import bare
from seeds.language.words import kind_of

CLASSES = (
    "on the list",
    "usable variant",
    "dictionary word beyond HSK 4",
    "set off by the paper",
    "put together, in no dictionary",
    "bad: inside a word",
    "bad: a name",
    "bad: an amount",
    "bad: HSK 1 to 4",
)
EASY = tuple(Levels(standard, 1, 4) for standard in ("hsk2025", "hsk20"))
_AMOUNT = re.compile("[○〇零一二三四五六七八九十百千万亿两几0-9０-９]+.{0,2}|第.+")
_SET_OFF = re.compile("quot|《|plus")
Edges = tuple[set[int], set[int]]
"""Where the annotated words of a passage begin, and where they end."""


def main(folder: Path, wanted: str, verbose: bool) -> None:
    """Print the shares, and how many words have an entry."""
    dictionary = Dictionary.open(Path(tempfile.gettempdir()) / "jingdu-unseen" / "cache")
    shares: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for path in sorted(folder.glob("*.json")):
        if wanted and not wanted.split("-", maxsplit=1)[0] <= path.stem <= wanted.rsplit("-", maxsplit=1)[-1]:
            continue
        article = json.loads(path.read_text("utf-8"))
        texts = [*filter(None, [article["title"]]), *article["paragraphs"]]
        listed = {simple(bare(term["text"])) for term in article["terms"]}
        names = {name["text"] for name in article["names"]}
        rest = "\n".join(texts)
        for name in sorted(
            (one for one in article["names"] if one["kind"] != "work"), key=lambda one: -len(one["text"])
        ):
            rest = rest.replace(name["text"], "\n")
        edges = [None] * bool(article["title"]) + [*map(gold_words, article["words"], article["paragraphs"])]
        analyses = analyse_all(texts)
        found = find_terms(texts, analyses, limit=min(20, len(listed)))
        graded = [(grade(term, listed, bare(rest), edges, dictionary), term) for term in found]
        shares.update(name for name, _ in graded)
        for row in article["words"]:
            words.update(word for word in row.split("/") if has_han(word) and word not in names)
        if verbose:
            print(f"{path.stem} {article['kind']}: wanted {' '.join(sorted(listed))}")
            show(graded, complete(found, texts, analyses, dictionary))
    print_shares(shares)
    print_coverage(words, dictionary)


def show(graded: Sequence[tuple[str, Term]], completed: Iterable[Term]) -> None:
    """The terms of a text, each with its class."""
    wholes = {whole.spans: whole for whole in completed}
    for name, term in graded:
        whole = wholes.get(term.spans, term)
        sign = '+~d"?!!!!'[CLASSES.index(name)]
        print(
            f"   {sign} {term.text}  {term.weight} {'; '.join(term.why)}  | {whole.gloss} [{whole.source}] {name}"
        )


def print_shares(shares: Counter[str]) -> None:
    """How many terms are of each class."""
    count = shares.total() or 1
    for name in CLASSES:
        print(f"{name:32} {shares[name]:4} ({shares[name] / count:.0%})")
    bad = sum(shares[name] for name in CLASSES if name.startswith("bad"))
    print(f"{'certainly bad':32} {bad:4} ({bad / count:.0%})")


def gold_words(row: str, text: str) -> Edges:
    """Where the annotated words of a passage begin and end."""
    found = spans(parted(row, text))
    return {start for start, _ in found}, {end for _, end in found}


def grade(term: Term, listed: set[str], rest: str, edges: Sequence[Edges | None], books: Dictionary) -> str:
    """The class of a term; `rest` is what the text is without the names in it."""
    text = simple(term.text)
    if text in listed:
        return CLASSES[0]
    shared = [
        min(len(text), len(other)) / max(len(text), len(other))
        for other in listed
        if text in other or other in text
    ]
    if max(shared, default=0.0) >= 0.6:
        return CLASSES[1]
    if term.text not in rest:
        return "bad: a name"
    if _AMOUNT.fullmatch(text):
        return "bad: an amount"
    known = bool(books.entries(term.text))
    if not known and all(inside_a_word(span, edges[span.passage]) for span in term.spans):
        return "bad: inside a word"
    if any(text in level for level in EASY):
        return "bad: HSK 1 to 4"
    if known:
        return CLASSES[2]
    return CLASSES[3 if _SET_OFF.search(" ".join(term.why)) else 4]


def inside_a_word(span: tuple[int, int, int], edges: Edges | None) -> bool:
    """Whether the place begins or ends inside an annotated word."""
    return edges is not None and (span[1] not in edges[0] or span[2] not in edges[1])


def print_coverage(words: Counter[str], dictionary: Dictionary) -> None:
    """Of the annotator's words, names left out, how many have an entry."""
    held = [word for word in words if dictionary.entries(word)]
    told = {
        word
        for word in words
        if re.search("[0-9]", word) or kind_of(word) == "number" or by_pieces(dictionary, word).source == "pieces"
    }
    missing = [word for word, _ in words.most_common() if word not in told and not dictionary.entries(word)]
    print(f"word types with an entry {len(held)} of {len(words)} ({len(held) / max(len(words), 1):.1%})")
    uses, all_uses = sum(words[word] for word in held), words.total()
    print(f"running words with one {uses} of {all_uses} ({uses / max(all_uses, 1):.1%})")
    either = told.union(held)
    uses = sum(words[word] for word in either)
    types, running = len(either) / len(words), uses / all_uses
    print(f"… or a number, or told by its pieces: {types:.1%} of types, {running:.1%} of words")
    print("without: " + " ".join(missing[:400]))


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "-v"]
    if not given or not Path(given[0]).is_dir():
        sys.exit("usage: python tests/benchmarks/unseen_terms.py DIR [FIRST-LAST] [-v]")
    main(Path(given[0]), given[1] if len(given) > 1 else "", "-v" in sys.argv)
