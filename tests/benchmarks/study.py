"""What study costs: difficulty of 1,000 articles, statuses of 30,000 words, opening review with 10,000 cards.

Each figure stands beside a plain piece of Python of the same size in the same run, since machines differ.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import perf_counter

from store.notebook import Notebook
from store.paths import Paths
from tui.desk.study.counts import Counts
from tui.desk.study.difficulty import measure
from tui.desk.study.reviewing import Session

START = datetime(2026, 11, 20, tzinfo=timezone.utc)
ARTICLES, DIFFERENT, WORDS, CARDS = 1_000, 400, 30_000, 10_000


def took(what: Callable[[], object]) -> float:
    """Seconds, the best of three."""
    times = []
    for _ in range(3):
        begun = perf_counter()
        what()
        times.append(perf_counter() - begun)
    return min(times)


def plain() -> float:
    """The measure: 400,000 look-ups in a dictionary."""
    numbers = dict.fromkeys(range(DIFFERENT), 1)
    return took(lambda: [sum(numbers[at] for at in range(DIFFERENT)) for _ in range(ARTICLES)])


def vocabulary() -> list[str]:
    """So many different words of two characters."""
    return [chr(0x4E00 + at // 200) + chr(0x5000 + at % 200) for at in range(WORDS)]


def difficulty(words: list[str], home: Paths) -> float:
    """Every article measured against the notebook's statuses."""
    chance = random.Random(1)
    library = [Counts(dict.fromkeys(chance.sample(words, DIFFERENT), 2), ()) for _ in range(ARTICLES)]
    with Notebook.open(home) as notebook:
        return took(
            lambda: [measure(counts, statuses) for statuses in [notebook.words.statuses()] for counts in library]
        )


def status_change(words: list[str], home: Paths) -> tuple[float, float]:
    """Seconds for all words at once, and for one word when all have a status."""
    with Notebook.open(home) as notebook:
        begun = perf_counter()
        notebook.words.mark(words, "known")
        all_at_once = perf_counter() - begun
        turns = iter(["learning", "known", "ignored"])
        return all_at_once, took(lambda: notebook.words.mark(words[0], next(turns)))  # type: ignore[arg-type]


def opening_review(home: Paths) -> float:
    """Open a notebook of 10,000 answered cards and find the first question."""
    clock = [START]
    with Notebook.open(home, lambda: clock[0]) as notebook:
        session = Session(notebook, 20, 90)
        with notebook.action("many"):
            for at in range(CARDS // 2):
                notebook.glossary.keep(f"词{at}", reading="cí", gloss="word")
        with notebook.action("many"):
            for entry in notebook.glossary.entries():
                for kind in ("recognise", "recall"):
                    notebook.cards.answer(
                        entry.id,
                        kind,
                        lambda card, when: session.schedule.answer(card, 3, when),
                        "",  # type: ignore[arg-type]
                    )
    later = START + timedelta(days=1)

    def open_it() -> None:
        with Notebook.read(home) as notebook:
            assert Session(notebook, 20, 90).queue(later).next(later)

    return took(open_it)


def main() -> None:
    """Print the three figures."""
    words = vocabulary()
    with tempfile.TemporaryDirectory() as folder:
        home = Paths(Path(folder) / "data", Path(folder) / "config", Path(folder) / "cache")
        base = plain()
        everything, one = status_change(words, home)
        hard = difficulty(words, home)
    with tempfile.TemporaryDirectory() as folder:
        review = opening_review(Paths(Path(folder) / "data", Path(folder) / "config", Path(folder) / "cache"))
    print(f"400,000 dictionary look-ups       {base * 1000:7.1f} ms      1.0 ×")
    for name, seconds in (
        (f"difficulty of {ARTICLES:,} articles", hard),
        (f"{WORDS:,} words marked at once", everything),
        (f"one word marked among {WORDS:,}", one),
        (f"review opened with {CARDS:,} cards", review),
    ):
        print(f"{name:33} {seconds * 1000:7.1f} ms  {seconds / base:7.1f} ×")


if __name__ == "__main__":
    main()
