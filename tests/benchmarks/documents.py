"""How long it takes to read a page and a book: `python tests/benchmarks/documents.py`.

Reported as time and as a ratio to plainly splitting the same text into its words, which is about the least that any
reader must do.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import seeds.documents
from seeds.documents import bundled, parse, read_bytes

MILLION = 1_000_000


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The best of several runs."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def novel() -> str:
    """A million characters in chapters and paragraphs of mixed length, made of the bundled articles' sentences."""
    chance = random.Random(1)
    sentences = [s + "。" for a in bundled() for b in a.blocks for s in b.text.split("。") if s]
    lines, length, chapter = ["长篇", "作者：某人", ""], 0, 0
    while length < MILLION:
        if len(lines) % 100 == 3:
            chapter += 1
            lines.append(f"第{chapter}章 又一章")
        lines.append("\u3000\u3000" + "".join(chance.choices(sentences, k=chance.randint(1, 4))))
        length += len(lines[-1])
    return "\n".join(lines)


def report(name: str, work: Callable[[], object], plain: Callable[[], object]) -> None:
    """One line: the time, and how many times that of splitting."""
    took = seconds(work)
    print(f"{name:32} {took * 1000:9.2f} ms   {took / seconds(plain):6.1f} x splitting")


def main() -> None:
    """Read a page, all pages, and a book in several encodings and forms."""
    path = min(Path(seeds.documents.__file__).parent.parent.glob("*.txt"))
    page = path.read_text(encoding="utf-8")
    book = novel()
    wrapped = "\n".join(line[i : i + 36] for line in book.splitlines() for i in range(0, len(line), 36))
    print(f"page: {len(page)} characters; book: {len(book)} characters")
    report("a page", lambda: parse(page, "page"), page.split)
    report("the seven bundled articles", bundled, page.split)
    report("a million characters", lambda: parse(book, "book"), book.split)
    report("the same as UTF-8 bytes", lambda: read_bytes(book.encode(), "book.txt"), book.split)
    report("the same as GB18030 bytes", lambda: read_bytes(book.encode("gb18030"), "book.txt"), book.split)
    report("the same, hard-wrapped", lambda: parse(wrapped, "book"), wrapped.split)
    report("a million in a single line", lambda: parse("".join(book.split()), "book"), book.split)


if __name__ == "__main__":
    main()
