"""How good the key terms of annotated texts are: `python tests/benchmarks/unseen_terms.py DIR [FIRST-LAST] [-v]`.

Of the first twenty terms found in a text alone (the reader's glossary left out), how many are on the
annotator's list, how
many are a usable variant of one (one holds the other and they share three fifths of their characters), how
many neither.
As many are asked for as the annotator gave, twenty at most. Then word types and running words with an entry.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

from seeds.language.analyse import analyse
from seeds.language.characters import has_han
from seeds.language.dictionary import Dictionary
from seeds.language.script import simple
from seeds.language.senses.gloss import by_pieces
from seeds.language.terms import complete, find_terms
from seeds.language.terms.quotations import bare
from seeds.language.words import kind_of


def main(folder: Path, wanted: str, verbose: bool) -> None:
    """Print the three shares, and how many words have an entry."""
    dictionary = Dictionary.open(Path(tempfile.gettempdir()) / "jingdu-unseen" / "cache")
    shares = [0, 0, 0]
    words: Counter[str] = Counter()
    for path in sorted(folder.glob("*.json")):
        if wanted and not wanted.split("-", maxsplit=1)[0] <= path.stem <= wanted.rsplit("-", maxsplit=1)[-1]:
            continue
        article = json.loads(path.read_text("utf-8"))
        texts = [*filter(None, [article["title"]]), *article["paragraphs"]]
        listed = {simple(bare(term["text"])) for term in article["terms"]}
        found = find_terms(texts, limit=min(20, len(listed)))
        graded = [(grade(simple(term.text), listed), term) for term in found]
        for number, _ in graded:
            shares[number] += 1
        names = {name["text"] for name in article["names"]}
        for row in article["words"]:
            words.update(word for word in row.split("/") if has_han(word) and word not in names)
        if verbose:
            completed = complete(found, texts, dictionary, analyse)
            print(f"{path.stem} {article['kind']}: wanted {' '.join(sorted(listed))}")
            for (number, term), whole in zip(graded, completed, strict=True):
                print(f"   {'+~-'[number]} {term.text}  {'; '.join(term.why)}  | {whole.gloss} [{whole.source}]")
    count = sum(shares) or 1
    print(
        "on the list · usable variant · else: " + " · ".join(f"{share} ({share / count:.0%})" for share in shares)
    )
    print_coverage(words, dictionary)


def grade(term: str, listed: set[str]) -> int:
    """0 on the list, 1 a usable variant, 2 neither."""
    if term in listed:
        return 0
    shared = [
        min(len(term), len(other)) / max(len(term), len(other))
        for other in listed
        if term in other or other in term
    ]
    return 1 if max(shared, default=0.0) >= 0.6 else 2


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
