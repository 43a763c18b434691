"""Texts into the library, one file at a time, each wholly or not at all; and out of it again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from seeds.documents import Article, read_bytes, read_file, text_files
from seeds.documents.files import LARGEST
from seeds.errors import CannotRead
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.library import Library
from tui.desk.library.parsed import Parsed
from tui.desk.stopping import unbroken

STDIN = Path("-")


class Outcome(NamedTuple):
    """What a file brought."""

    file: str
    articles: tuple[Article, ...]
    known: frozenset[str]
    """Ids of those that were in the library before."""


class Adder:
    """Adds files to the library of a notebook, which is opened (and made) when the first of them is good."""

    def __init__(self, paths: Paths, notebook: Notebook | None = None) -> None:
        self._paths = paths
        self._originals = Originals(paths.imports)
        self._parsed = Parsed(paths.cache / "articles")
        self._borrowed = notebook
        self._own: Notebook | None = None
        self._known: set[str] | None = None
        self.outcomes: list[Outcome] = []
        """What came of every file so far; complete even when the last `add` was stopped."""

    @property
    def known(self) -> set[str]:
        """The ids of all articles that are in the library now."""
        if self._known is None:
            self._known = set(Library(self._paths).cards())
        return self._known

    def add(self, path: Path) -> Outcome:
        """Read a file and keep it, unless all that is in it is in the library already."""
        data = sys.stdin.buffer.read(LARGEST + 1) if path == STDIN else contents(path)
        if len(data) > LARGEST:
            raise CannotRead(f"{path} is larger than {LARGEST // 1024**2} MB.", "Split it into parts.")
        name = path.name.encode("utf-8", "replace").decode()  # on old disks in another encoding
        articles = read_bytes(data, "" if path == STDIN else name)
        known = frozenset(article.id for article in articles if article.id in self.known)
        outcome = Outcome(str(path), articles, known)
        with unbroken():
            if len(known) < len(articles):
                content = self._originals.keep(data)
                self._parsed.put(content, articles)  # or each verb would read the text again
                self._notebook.imports.add(content, name, {article.id: article.title for article in articles})
                self.known.update(article.id for article in articles)
            self.outcomes.append(outcome)
        return outcome

    def close(self) -> None:
        """Close the notebook, if it was opened here."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Adder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _notebook(self) -> Notebook:
        if self._borrowed is not None:
            return self._borrowed
        if self._own is None:
            self._own = Notebook.open(self._paths)
        return self._own


def sources(words: Iterable[str]) -> Iterator[Path]:
    """The files that are meant: folders give the texts in them."""
    for word in words:
        path = Path(word)
        if word != "-" and os.path.isdir(word):  # noqa: PTH112 - says no, whatever is wrong with the name
            found = list(text_files(path))
            yield from found or [path]
        else:
            yield path


def contents(path: Path) -> bytes:
    """The bytes of a file, read once, so that pipes work too."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except IsADirectoryError:
        raise CannotRead(
            f"There is no text in the folder {path}.", "Texts are .txt, .md, .html and .epub files."
        ) from None
    except (OSError, ValueError) as problem:
        read_file(path)  # has the words for what is wrong
        raise CannotRead(f"{path} cannot be read.", str(problem)) from None


def remove(article: str, notebook: Notebook) -> bool:
    """Take an article out of the library; its bytes stay for as long as it can come back."""
    imports = [
        item for item in notebook.imports.entries() if article in item.articles and article not in item.hidden
    ]
    titles = {id: title for item in imports for id, title in zip(item.articles, item.titles, strict=False)}
    with notebook.action(f"Removed {titles.get(article, 'an article')}"):
        for item in imports:
            notebook.imports.remove(item.content, article)
    return bool(imports)
