"""Look-ups that wait beside the notebook: a quick look-up has no time to open it.

Whoever opens the notebook next takes them in. What is taken in twice, after a crash, is there once.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from store.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

NAME = "lookups.waiting"
LONGEST = 100
"""Characters of what is still a word."""


def wait(notebook: str, word: str, second: int) -> None:
    """Note that a word was looked up, also before there is a notebook; a disk that is full is no matter."""
    word = " ".join(word.split())
    if not word or len(word) > LONGEST:
        return
    line = f"{second} {word}\n".encode("utf-8", "replace")
    file = beside(notebook)
    with suppress(OSError, StoreError):
        try:
            append(file, line)
        except FileNotFoundError:
            from pathlib import Path

            from store.files import make_folder

            make_folder(Path(file).parent)
            append(file, line)


def append(path: str, line: bytes) -> None:
    """Add a line in one write: lines of two programs never mix."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(file, line)
    finally:
        os.close(file)


def beside(notebook: str) -> str:
    """Where they wait, by its name: a look-up has no time to load paths."""
    return os.path.join(os.path.dirname(notebook), NAME)  # noqa: PTH118, PTH120


def any_waits(notebook: Path) -> bool:
    """Whether anything waits, for who would not make a notebook for nothing."""
    return any(True for _ in notebook.parent.glob(f"{NAME}*"))


def is_any_new(notebook: Path) -> bool:
    """Whether anything was added that nobody has taken yet: one look at the disk."""
    return notebook.with_name(NAME).exists()


def waiting_of(notebook: str, word: str) -> list[int]:
    """When a word was looked up since the notebook was last opened."""
    wanted = f" {word}\n".encode("utf-8", "replace")
    try:
        with open(beside(notebook), "rb") as file:  # noqa: PTH123
            lines = [line.decode("utf-8", "replace") for line in file if line.endswith(wanted)]
    except OSError:
        return []
    return [found[0] for line in lines if (found := look_up_of(line)) and found[1] == word]


@contextmanager
def waiting(notebook: Path) -> Iterator[list[tuple[int, str]]]:
    """What waits, and after the block no longer; it goes on waiting where the block fails."""
    found, files = [], []
    with suppress(OSError):
        # What comes from now on waits for the next one.
        notebook.with_name(NAME).replace(notebook.with_name(f"{NAME}.{os.urandom(6).hex()}"))
    with suppress(OSError):
        files = list(notebook.parent.glob(f"{NAME}.*"))
    for path in files:
        with suppress(OSError), path.open(encoding="utf-8", errors="replace") as file:
            found += [looked for line in file if (looked := look_up_of(line))]
    yield found
    for path in files:
        with suppress(OSError):
            path.unlink()


def look_up_of(line: str) -> tuple[int, str] | None:
    """When and what, or nothing in a line that was never finished."""
    second, _, word = line.partition(" ")
    if not line.endswith("\n") or not second.isdecimal() or not second.isascii() or len(second) > 12:
        return None
    return (int(second), word.strip()) if word.strip() and len(word) <= LONGEST + 1 else None
