"""A beginning: whoever reads newspapers knows the words that are most frequent everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store.counted import counted
from store.notebook import Notebook

if TYPE_CHECKING:
    from seeds.language.levels_meant import Levels

SUPPOSED = 3000
"""So many words are known to whoever begins to read prose, as long as he has not said which."""
MOST = 50_000
"""Beyond these even the counts are chance."""


def frequent_words(count: int, cache: Path) -> list[str]:
    """The most frequent words of general use that the dictionary has, the commonest first."""
    from seeds.language.dictionary import Dictionary
    from tui.desk.study.frequency import most_frequent

    return most_frequent(min(count, MOST), Dictionary.open(cache).__contains__)


def frequent_of(levels: Levels, count: int | None) -> list[str]:
    """The words of HSK levels, the most frequent first: all of them, or so many."""
    from tui.desk.study.frequency import general

    words = levels.words()
    found = general(words)
    return sorted(words, key=lambda word: -found.get(word, 0))[:count]


def begin_with(words: list[str], notebook: Notebook) -> int:
    """Mark words as known, in one change; what the reader has said of a word already stays."""
    said = notebook.words.statuses()
    fresh = [word for word in words if word not in said]
    if fresh:
        with notebook.action(f"Marked {counted(len(words), 'frequent word')} as known"):
            notebook.words.mark(fresh, "known")
    return len(fresh)
