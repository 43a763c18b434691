"""How often words are used, and what each is: the one reader of the word list that jieba carries.

The file is read as the plain lines it is (word, count, part of speech); jieba itself is not loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from seeds.language.packages import folder_named

if TYPE_CHECKING:
    from pathlib import Path

LIST = "dict.txt"


def path() -> Path:
    """Where the list lies."""
    from pathlib import Path

    return Path(name())


def name() -> str:
    """The same by its name."""
    return f"{folder_named('jieba')}/{LIST}"


def rows() -> Iterator[tuple[str, int, str]]:
    """Every word with its count and what it is marked as (v, n …)."""
    with path().open(encoding="utf-8") as lines:  # at once they would take sixty megabytes
        for line in lines:
            word, count, mark = line.rstrip("\n").split(" ")
            yield word, int(count), mark


def counted() -> Iterator[tuple[bytes, int]]:
    """Every word in its bytes with its count: as quick as it gets, a tenth of a second."""
    with path().open("rb") as lines:
        for line in lines:
            word, _, rest = line.partition(b" ")
            yield word, int(rest.partition(b" ")[0])


def counts_and_marks(words: Collection[str]) -> tuple[dict[str, int], dict[str, str]]:
    """The counts of these words and what they are marked as; those that the list lacks are left out."""
    wanted = {word.encode("utf-8", "surrogatepass"): word for word in words}
    counts: dict[str, int] = {}
    marks: dict[str, str] = {}
    with path().open("rb") as lines:
        for line in lines:
            word, _, rest = line.partition(b" ")
            if (known := wanted.get(word)) is not None:
                count, _, mark = rest.partition(b" ")
                counts[known], marks[known] = int(count), mark.strip().decode()
    return counts, marks


def marks() -> dict[str, str]:
    """What the list marks each word as."""
    return {word: mark for word, _, mark in rows()}
