"""How well and how fast files become articles: `python tests/benchmarks/documents.py [DIR]`.

Without a folder: how long a page and a book take, as time and as a ratio to plainly splitting the same text into
its words, which is about the least that any reader must do.

With a folder of files and what a person says should come of them, how much does:
    DIR/pages.json              {name: {title, byline: [words], date, paragraphs: [...], neutral: [...]}}
    DIR/NAME.html, .mhtml       the web pages; DIR/raw/NAME.txt the same as copied text
    DIR/printed/NAME.json       [{title, deck, byline, paragraphs, headings, captions, box}], an item an article
    DIR/printed/NAME*.pdf .png  the page, once or under several conditions (NAME@condition.png); where what was
                                recognised of a picture is kept beside it (.scan), that is read in its place
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import seeds.documents
from seeds.documents import Article, bundled, parse, read_bytes
from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake
from seeds.errors import SeedsError

MILLION = 1_000_000
REFUSED = {"lost": 1.0, "characters kept": 0.0, "title": 0.0, "byline": 0.0, "date": 0.0, "paragraphs": 0.0}
"""The figures of a page that no article came of."""


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


def speed() -> None:
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


def bare(text: str) -> str:
    """A text for comparing: without blanks."""
    return "".join(text.split())


def read(path: Path) -> Intake | None:
    """What comes of a file, or nothing when it is refused."""
    try:
        return take_in(File.of(path.read_bytes(), path.name))
    except SeedsError as refusal:
        print(f"  {path.name}: {refusal.message}")
        return None


def processor() -> float:
    """Seconds of a processor that this process and those it has ended had: a busy machine changes them little."""
    return sum(os.times()[:4])


def share(part: float, whole: float) -> float:
    """A part of a whole; all of nothing is all."""
    return part / whole if whole else 1.0


def of_page(article: Article, gold: dict[str, Any]) -> dict[str, float]:
    """The figures of one web page."""
    blocks = [bare(block.text) for block in article.blocks]
    text, wanted = "".join(blocks), "".join(map(bare, gold["paragraphs"]))
    neutral = "".join(map(bare, [gold["title"], *gold["neutral"]]))
    own = sum(len(block) for block in blocks if block in wanted)
    alien = sum(len(block) for block in blocks if block not in wanted and block not in neutral)
    kept = share(sum(len(bare(p)) for p in gold["paragraphs"] if bare(p) in text), len(wanted))
    return {
        "lost": kept < 0.5,
        "characters kept": kept,
        "of them its own": share(own, own + alien),
        "title": bare(article.title) == bare(gold["title"]),
        "byline": all(bare(word) in bare(article.byline) for word in gold["byline"]),
        "date": article.date == gold["date"],
        "paragraphs": share(sum(bare(p) in blocks for p in gold["paragraphs"]), len(gold["paragraphs"])),
    }


def of_printed(articles: Sequence[Article], truth: list[dict[str, Any]]) -> dict[str, float]:
    """The figures of one printed page."""
    figures: dict[str, list[float]] = defaultdict(list)
    for number, wanted in enumerate(truth):
        same = (article for article in articles if bare(article.title) == bare(wanted["title"]))
        article = next(same, articles[min(number, len(articles) - 1)])
        blocks = [(block.type, bare(block.text)) for block in article.blocks]
        running = [text for kind, text in blocks if kind == "paragraph"]
        paragraphs = [bare(text) for text in wanted["paragraphs"]]
        places = list(places_of(paragraphs, running))
        labels = [bare(text) for text in (*wanted["headings"], *wanted["captions"])]
        figures["characters right"].append(alike("".join(paragraphs), "".join(running)))
        figures["paragraphs whole"].append(share(len(places), len(paragraphs)))
        figures["letter for letter"].append(share(sum(text in running for text in paragraphs), len(paragraphs)))
        figures["in order"].append(places == sorted(places))
        figures["titles"].append(bare(article.title) == bare(wanted["title"]))
        figures["bylines"].append(bare(wanted["byline"]) in bare(article.byline))
        apart = sum(not any(label in text for text in running) for label in labels)
        figures["labels out of the text"].append(share(apart, len(labels)))
        if wanted["box"]:
            figures["boxes"].append(any(kind == "box" and bare(wanted["box"][1]) == text for kind, text in blocks))
    return {name: sum(values) / len(values) for name, values in figures.items()}


def places_of(paragraphs: list[str], running: list[str]) -> Iterator[int]:
    """Where paragraphs stand that begin and end where they should; recognition may have read a letter wrong.

    One that stands there twice is looked for behind the one before it first.
    """
    last = -1
    for wanted in paragraphs:
        found = [place for place, text in enumerate(running) if is_whole(wanted, text)]
        if found:
            last = next((place for place in found if place > last), found[0])
            yield last


def is_whole(wanted: str, got: str) -> bool:
    """Whether a paragraph is this one, but for a letter in twenty."""
    return wanted == got or (abs(len(wanted) - len(got)) * 20 <= len(wanted) and alike(wanted, got) >= 0.95)


def alike(wanted: str, got: str) -> float:
    """The share of the characters that are there, in order."""
    same = sum(block.size for block in SequenceMatcher(None, wanted, got, autojunk=False).get_matching_blocks())
    return share(same, len(wanted))


def told(name: str, rows: Iterable[dict[str, float]]) -> None:
    """The means of some figures on one line."""
    known = list(rows)
    if not known:
        return
    names = list(dict.fromkeys(figure for row in known for figure in row))
    means = {figure: [row[figure] for row in known if figure in row] for figure in names}
    shown = ", ".join(
        f"{figure} {sum(values):.0f}" if figure == "lost" else f"{figure} {sum(values) / len(values):.1%}"
        for figure, values in means.items()
    )
    print(f"{name} ({len(known)}): {shown}")


def quality(folder: Path) -> None:
    """All figures over a folder of files and what should come of them."""
    if (folder / "pages.json").exists():
        gold = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
        for name, files in (("web pages", folder), ("copied text", folder / "raw")):
            found = {path.stem: path for path in files.glob("*.*") if path.stem in gold and path.suffix != ".json"}
            for half in sorted({item.get("half", "all") for item in gold.values()}):
                rows = [
                    of_page(intake.articles[0], gold[stem]) if (intake := read(path)) else REFUSED
                    for stem, path in sorted(found.items())
                    if gold[stem].get("half", "all") == half
                ]
                told(f"{name}, {half}", rows)
    conditions: dict[str, list[dict[str, float]]] = defaultdict(list)
    took: dict[str, list[float]] = defaultdict(list)
    for path in sorted((folder / "printed").glob("*.*")):
        stem, _, condition = path.stem.partition("@")
        truth = path.parent / f"{stem}.json"
        kept = path.suffix in (".png", ".jpg", ".tif") and path.with_suffix(".scan").exists()
        if path.suffix in (".pdf", ".png", ".jpg", ".tif", ".scan") and truth.exists() and not kept:
            start = processor()
            if intake := read(path):
                name = condition or path.suffix[1:]
                took[name].append(processor() - start)
                conditions[name].append(of_printed(intake.articles, json.loads(truth.read_text(encoding="utf-8"))))
    for name, rows in conditions.items():
        told(f"printed, {name}, {sum(took[name]) / len(rows):.1f} s of a processor a page", rows)
    if conditions:
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"recognition took {peak:.0f} MB at most; on two quiet cores a page takes about half its seconds")


def main() -> None:
    """Both, or only what a folder gives."""
    if len(sys.argv) > 1:
        quality(Path(sys.argv[1]))
    else:
        speed()


if __name__ == "__main__":
    main()
