"""Tables that are looked through as they lie."""

from __future__ import annotations

from pathlib import Path

import pytest
from each import each

from seeds.language.laid import Laid


@each(
    ("content", "word", "said"),
    [
        ("# head\n词\ta word\n词语\twords\n", "词", "a word"),
        ("# head\n词\ta word\n词语\twords\n", "词语", "words"),
        ("# head\n词\ta word", "词", "a word"),
        ("词\ta word\n", "词", ""),
        ("# head\n词\ta word\n", "语", ""),
        ("# head\n词\ta word\n", "", ""),
        ("# head\n词\ta\nb\tc\n", "词\ta\nb", ""),
        ("# head\n词\ta word\n", "\ud800", ""),
    ],
)
def test_a_word_is_found_in_its_line(tmp_path: Path, content: str, word: str, said: str) -> None:
    """Whole words alone, in every line but the first, whether or not the last one ends."""
    (tmp_path / "table").write_text(content, encoding="utf-8")
    assert Laid(str(tmp_path / "table")).said(word) == said


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    """Neither a file that is missing nor an empty one is a table."""
    (tmp_path / "empty").touch()
    for name in ("missing", "empty"):
        with pytest.raises(OSError):
            Laid(str(tmp_path / name))
