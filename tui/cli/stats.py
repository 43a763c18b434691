"""`jingdu stats`: how hard each article is for this reader, and how far the reader has come."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.listed import Field, documents, list_options, listed, named
from tui.cli.outlet import in_json
from tui.cli.sheet import level
from tui.cli.told import Watch

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.levels_meant import Levels
    from store.records import Status
    from tui.desk.desk import Desk
    from tui.desk.study.counts import Counts, Words

ARTICLES = (
    Field("ID"),
    Field("TITLE"),
    Field("WORDS", number=True),
    Field("KNOWN", number=True),
    Field("LEARNING", number=True),
    Field("UNKNOWN", number=True),
    Field("TERMS", number=True),
    Field("HSK", number=True),
)
UNKNOWN = (
    Field("WORD"),
    Field("HERE", number=True),
    Field("LIBRARY", number=True),
    Field("IN GENERAL", number=True),
    Field("HSK", number=True),
)
SHOWN = 30
"""Unknown words that a terminal is shown."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu stats`."""
    parser.add_argument(
        "article", nargs="?", metavar="ARTICLE", help="one article, a file, or - for a pipe, with its unknown words"
    )
    parser.add_argument(
        "--level",
        type=level,
        metavar="LEVEL",
        help="of one article: only unknown words of this level, such as 5, 4-6 or hsk30:5",
    )
    columns = ", ".join(named(field) for field in UNKNOWN)
    list_options(parser, ARTICLES)
    parser.epilog = f"Of one article the columns are {columns}. HSK is the level by the syllabus of 2025."
    parser.add_argument("--json", action="store_true", help="every number")


def run(options: Namespace) -> int:
    """Count and print."""
    from tui.desk.study.looking import looking

    with looking(paths()) as desk:
        document = stats(desk, options.article, options.level)
    if options.json:
        print(in_json(as_asked(document, options)))
    else:
        print("\n".join(as_lines(document, options)))
    return 0


def stats(desk: Desk, wanted: str | None, levels: Levels | None = None) -> dict[str, Any]:
    """The numbers of one article, or of all with those of the reader."""
    from tui.cli.lookup_progress import Bar
    from tui.cli.whole_library import all_cards, all_words
    from tui.desk.study.counts import Counting
    from tui.desk.study.difficulty import in_library, next_best, unknown_words
    from tui.desk.study.frequency import general

    counting = Counting(desk)
    cards = all_cards(desk.library)
    statuses = desk.notebook.words.statuses()
    if wanted is not None:
        articles = desk.library.text(wanted, Watch())
        desk.library.receive(articles)
        library = in_library(all_words(desk, counting))
        rows = []
        for article in articles:
            counts = counting.of(article.id)
            unknown = unknown_words(counts, statuses, library, general(counts.words))
            words = [word._asdict() for word in unknown if levels is None or word.word in levels]
            rows.append(row(desk, article.id, article.title, counts, statuses) | {"unknown_words": words})
        return {"articles": rows}
    rows, library = [], Counter[str]()
    with Bar() as bar:
        for number, (id, card) in enumerate(cards.items()):
            bar.show("Counting words and key terms", number / len(cards))
            counts = counting.of(id)
            library.update(counts.words)
            rows.append(row(desk, id, card.title, counts, statuses))
    best = next_best((item["id"], item["share_known"], item["progress"]) for item in rows)
    return {"articles": rows, "next_best": best, **overall(desk, library)}


def row(desk: Desk, id: str, title: str, counts: Counts, statuses: Mapping[str, Status]) -> dict[str, Any]:
    """One article against the reader's words."""
    from tui.desk.study.difficulty import measure
    from tui.desk.study.level import level_of

    found = measure(counts, statuses, desk.notebook.glossary.by_term())
    graded = level_of(counts.words)
    left = desk.notebook.places.of(id)
    return {
        "id": id,
        "title": title,
        **found._asdict(),
        "share_known": round(found.share_known, 4),
        "level": graded.level,
        "share_listed": round(graded.listed, 4),
        "progress": left.progress if left else 0.0,
    }


def overall(desk: Desk, library: Words) -> dict[str, Any]:
    """The reader's own numbers, the same as on the progress screen."""
    from store.notebook.days import day_of
    from store.records import now
    from tui.desk.study.progress import progress, share_over_time
    from tui.desk.study.reviewing import Session

    when = now()
    today = day_of(when)
    lengths = {id: card.characters for id, card in desk.library.cards().items()}
    found = progress(desk.notebook, lengths, when)
    (share,) = share_over_time(library, list(desk.notebook.words.entries()), [today])
    due = Session(desk.notebook, desk.config.new_cards, desk.config.retention).queue(when).due(when)
    return {
        "words": {"known": found.known, "learning": found.learning, "ignored": found.ignored},
        "terms": found.terms,
        "share_known": round(share, 4),
        "retention": found.retention,
        "days_in_a_row": found.streak(today),
        "due": due._asdict(),
        "forecast": list(found.due),
        "days": [day._asdict() | {"day": day.day.isoformat()} for day in found.days],
    }


def as_lines(document: dict[str, Any], options: Namespace) -> Iterator[str]:
    """A table of articles; of one article its unknown words; for a person the reader's own numbers as well."""
    in_full = sys.stdout.isatty()
    one = "next_best" not in document
    if in_full or not one:
        articles = [article_line(item) for item in document["articles"]]
        yield listed(ARTICLES, articles, None if one else options)
    if one:
        yield from [""] if in_full else []
        rows = [word_line(word) for item in document["articles"] for word in item["unknown_words"]]
        yield listed(UNKNOWN, rows[:SHOWN] if in_full and not options.limit else rows, options)
    elif in_full:
        yield ""
        yield from own_numbers(document)


def as_asked(document: dict[str, Any], options: Namespace) -> dict[str, Any]:
    """The numbers with those lines of the list that are asked for: articles, or the unknown words of one."""
    articles = document["articles"]
    if "next_best" in document:
        return {**document, "articles": documents(ARTICLES, list(map(article_line, articles)), articles, options)}
    found = []
    for item in articles:
        words = item["unknown_words"]
        found.append({**item, "unknown_words": documents(UNKNOWN, list(map(word_line, words)), words, options)})
    return {"articles": found}


def article_line(item: dict[str, Any]) -> list[str]:
    """An article as a line of the table."""
    from tui.desk.study.level import TextLevel

    counts = [f"{item[name]:,}" for name in ("learning", "unknown", "terms_not_kept")]
    level = TextLevel(item["level"], item["share_listed"]).said
    return [item["id"], item["title"], f"{item['words']:,}", f"{item['share_known']:.0%}", *counts, level]


def word_line(word: dict[str, Any]) -> list[str]:
    """An unknown word as a line of the table."""
    from seeds.language.levels import levels, shown

    level = levels(word["word"]).get("hsk2025", 0)
    counts = [f"{word[name]:,}" for name in ("here", "library", "general")]
    return [word["word"], *counts, shown(level) if level else ""]


def own_numbers(document: dict[str, Any]) -> Iterator[str]:
    """The reader's own numbers, a line each."""
    words, due = document["words"], document["due"]
    yield f"Words      {words['known']:,} known, {words['learning']:,} learning, {words['ignored']:,} ignored"
    yield f"Library    {document['share_known']:.0%} of its running words known"
    yield f"Cards      {due['review'] + due['learning']:,} due today, {due['new']:,} new"
    if document["retention"] is not None:
        yield f"Reviews    {document['retention']:.0%} answered right"
    yield f"Days       {len(document['days']):,} with reading or study, {document['days_in_a_row']} in a row"
    if document["next_best"]:
        title = next(item["title"] for item in document["articles"] if item["id"] == document["next_best"])
        yield f"Next best  {title}"
