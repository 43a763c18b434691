"""How well constructions are found: `python tests/benchmarks/constructions.py DIR [-v]`.

DIR holds texts `NN.txt`, and beside each `NN.cons.tsv` with the patterns that a person found in it: the name of
the pattern or its id (several behind `|`), a tab, the words from its first to its last; what has `?` before its
name or behind its words may be found and need not. One counts as found where a construction lies over its words
and has its id or most characters of its name. Printed is what share of those is found, and what is found besides:
whether that is wrong only a person can say. `-v` lists each with its gaps.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seeds.language.characters import HAN
from seeds.language.constructions import Construction, find

_HAN = re.compile(f"[{HAN}]")


class Noted(NamedTuple):
    """A construction as a person noted it."""

    name: str
    start: int
    end: int
    is_needed: bool


def noted(text: str, written: str) -> Iterator[Noted]:
    """What a person noted, in the order of the file."""
    for line in written.splitlines():
        name, words, doubt = [*line.split("\t"), "", ""][:3]
        at = text.find(words)
        if not words or at < 0:
            raise SystemExit(f"Not in the text: {line}")
        yield Noted(name.lstrip("?"), at, at + len(words), not (name.startswith("?") or doubt))


def is_same(found: Construction, wanted: Noted) -> bool:
    """Whether both mean the same words."""
    if found.end <= wanted.start or wanted.end <= found.start:
        return False
    if found.id in wanted.name.split("|"):
        return True
    ours, theirs = (set(_HAN.findall(name.partition("（")[0])) for name in (found.pattern.written, wanted.name))
    return found.pattern.written == wanted.name or len(ours & theirs) * 2 > min(len(ours), len(theirs))


def told(text: str, found: Construction) -> str:
    """A construction with what fills its gaps."""
    gaps = " ".join(f"{gap}={words}" for gap, words in found.fillings(text).items())
    return f"{found.pattern.written}\t{text[found.start : found.end]}\t{gaps}"


def main() -> None:
    """Print the figures."""
    reads = argparse.ArgumentParser(description=__doc__)
    reads.add_argument("directory", type=Path)
    reads.add_argument("-v", "--verbose", action="store_true")
    args = reads.parse_args()
    shown = hits = needed = needed_hits = others = 0
    for path in sorted(args.directory.glob("*.cons.tsv")):
        number = path.name.partition(".")[0]
        text = path.with_name(f"{number}.txt").read_text(encoding="utf-8")
        found = find(text)
        gold = list(noted(text, path.read_text(encoding="utf-8")))
        shown += len(found)
        for wanted in gold:
            is_hit = any(is_same(one, wanted) for one in found)
            needed += wanted.is_needed
            needed_hits += wanted.is_needed and is_hit
            hits += is_hit
            if args.verbose and not is_hit:
                doubt = "" if wanted.is_needed else "?"
                print(f"{number} missed{doubt}\t{wanted.name}\t{text[wanted.start : wanted.end]}")
        for one in found:
            is_known = any(is_same(one, wanted) for wanted in gold)
            others += not is_known
            if args.verbose:
                print(f"{number} {'found' if is_known else 'besides'}\t{told(text, one)}")
    print(f"shown {shown}, of them besides what was noted {others}")
    print(
        f"found of what was noted {needed_hits} of {needed} ({needed_hits / max(1, needed):.1%}); all with ? {hits}"
    )


if __name__ == "__main__":
    main()
