"""The word list with its counts."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from itertools import islice

from seeds.language import frequencies


def test_common_words_are_counted() -> None:
    """Frequent words have more than rare ones; what the list lacks is left out."""
    found, _ = frequencies.counts_and_marks({"社会", "社区", "没有这个词呀"})
    assert found["社会"] > found["社区"] > 0
    assert "没有这个词呀" not in found


def test_both_ways_of_reading_agree() -> None:
    """The quick way and the whole way give the same counts."""
    assert sum(count for _, count in frequencies.counted()) == sum(count for _, count, _ in frequencies.rows())


def test_reading_the_list_does_not_load_jieba() -> None:
    """A look-up has no second to spare."""
    code = "import sys; from seeds.language.frequencies import path; path(); sys.exit('jieba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_going_through_the_list_holds_none_of_it() -> None:
    """A line at a time: the whole list, put into lines, would take sixty megabytes."""
    tracemalloc.start()
    for _ in islice(frequencies.rows(), 1_000):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000
