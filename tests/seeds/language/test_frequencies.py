"""The word list with its counts."""

from __future__ import annotations

import subprocess
import sys

from seeds.language import frequencies


def test_common_words_are_counted() -> None:
    """Frequent words have more than rare ones; what the list lacks is left out."""
    found = frequencies.counts({"社会", "社区", "没有这个词呀"})
    assert found["社会"] > found["社区"] > 0
    assert "没有这个词呀" not in found


def test_both_ways_of_reading_agree() -> None:
    """The quick way and the whole way give the same counts."""
    assert sum(count for _, count in frequencies.counted()) == sum(count for _, count, _ in frequencies.rows())


def test_reading_the_list_does_not_load_jieba() -> None:
    """A look-up has no second to spare."""
    code = "import sys; from seeds.language.frequencies import path; path(); sys.exit('jieba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
