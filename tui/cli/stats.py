"""`jingdu stats`: how hard each article is for this reader, and how far the reader has come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from store.paths import paths
from tui.cli.outlet import in_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from tui.desk.desk import Desk
    from tui.desk.study.counts import Counts, Words

SHOWN = 30
"""Unknown words that a terminal is shown."""


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu stats`."""
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="one article, with its unknown words")
    parser.add_argument("--json", action="store_true", help="every number")


def run(options: Namespace) -> int:
    """Count and print."""
    from tui.desk.study.looking import looking

    with looking(paths()) as desk:
        document = stats(desk, options.article)
    if options.json:
        print(in_json(document))
    else:
        print("\n".join(as_lines(document)))
    return 0


def stats(desk: Desk, wanted: str | None) -> dict[str, Any]:
    """The numbers of one article, or of all with those of the reader."""
    from tui.cli.whole_library import all_cards, all_words
    from tui.desk.study.counts import Counting
    from tui.desk.study.difficulty import in_library, next_best, unknown_words
    from tui.desk.study.frequency import general

    counting = Counting(desk)
    cards = all_cards(desk.library)
    statuses = desk.notebook.words.statuses()
    if wanted is not None:
        id = desk.library.find(wanted)
        library = in_library(all_words(desk, counting))
        counts = counting.of(id)
        words = unknown_words(counts, statuses, library, general(counts.words))
        return {"articles": [row(desk, id, counts) | {"unknown_words": [word._asdict() for word in words]}]}
    counted = all_words(desk, counting)
    rows = [row(desk, id, counting.of(id)) for id in cards]
    best = next_best((item["id"], item["share_known"], item["progress"]) for item in rows)
    return {"articles": rows, "next_best": best, **overall(desk, counted)}


def row(desk: Desk, id: str, counts: Counts) -> dict[str, Any]:
    """One article against the reader's words."""
    from tui.desk.study.difficulty import measure

    found = measure(counts, desk.notebook.words.statuses(), desk.notebook.glossary.by_term())
    left = desk.notebook.places.of(id)
    return {
        "id": id,
        "title": desk.library.cards()[id].title,
        **found._asdict(),
        "share_known": round(found.share_known, 4),
        "progress": left.progress if left else 0.0,
    }


def overall(desk: Desk, library: Iterable[Words]) -> dict[str, Any]:
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


def as_lines(document: dict[str, Any]) -> Iterator[str]:
    """A table of articles; of one article its unknown words; of all the reader's own numbers."""
    from tui.typeset.columns import table

    rows = [
        [
            item["id"],
            item["title"],
            f"{item['words']:,}",
            f"{item['share_known']:.0%}",
            f"{item['learning']:,}",
            f"{item['unknown']:,}",
            f"{item['terms_not_kept']}",
        ]
        for item in document["articles"]
    ]
    yield table(["ID", "TITLE", "WORDS", "KNOWN", "LEARNING", "UNKNOWN", "TERMS"], rows, numbers=(2, 3, 4, 5, 6))
    yield ""
    if "next_best" not in document:
        (item,) = document["articles"]
        unknown = item["unknown_words"][:SHOWN]
        lines = [
            [word["word"], f"{word['here']:,}", f"{word['library']:,}", f"{word['general']:,}"] for word in unknown
        ]
        yield table(["UNKNOWN, MOST USEFUL FIRST", "HERE", "LIBRARY", "IN GENERAL"], lines, numbers=(1, 2, 3))
        return
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
