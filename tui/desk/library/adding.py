"""Texts into the library, one file at a time, each wholly or not at all.

Adding never takes another text's place: bytes that are there already keep the articles and the ids they are listed
with, whatever the file is called now, and the same words in another format are told to be there.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from seeds.documents import Article
from seeds.documents.files import contents, read_stream, take_in
from seeds.documents.folders import FoundFile, survey
from seeds.documents.identity import fingerprint
from seeds.documents.intake import File, Intake, is_elsewhere
from seeds.documents.prose import why_no_prose
from seeds.errors import CannotRead
from store.imports import Originals, content_of
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.library import Library
from tui.desk.library.parsed import Parsed
from tui.desk.library.typed_paths import path_of
from tui.desk.stopping import unbroken

STDIN = Path("-")


class Address(str):
    """Where a page is on the web."""


class Pasted(str):
    """A text that was pasted, not a path to one."""


Source = Path | Address | Pasted


def called(source: Source) -> str:
    """What to call a source while it is read."""
    if isinstance(source, Pasted):
        return "the pasted text"
    return source.name if isinstance(source, Path) else str(source)


class Outcome(NamedTuple):
    """What a file brought."""

    file: str
    articles: tuple[Article, ...]
    known: frozenset[str]
    """Ids of those that were in the library before."""
    warnings: tuple[str, ...] = ()


class NoProse(CannotRead):
    """A file that can be read but is nothing to read; `kind` says what it is instead."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(f"{name} was passed over: {kind}.", "--anyway adds it.")
        self.kind = kind


class Adder:
    """Adds files to the library of a notebook, which is opened (and made) when the first of them is good."""

    def __init__(
        self,
        paths: Paths,
        notebook: Notebook | None = None,
        *,
        anyway: bool = False,
        whole: bool = False,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        """`anyway` takes what is no prose too, `whole` all there is on a page.

        `progress` is told which page is recognised, of how many; what it raises stops that file.
        """
        self._paths = paths
        self._progress = progress
        self._anyway, self._whole = anyway, whole
        self._originals = Originals(paths.imports)
        self._parsed = Parsed(paths.cache / "articles")
        self._borrowed = notebook
        self._own: Notebook | None = None
        self._library = Library(paths)
        self._known: dict[str, str] | None = None
        self._kept: dict[str, tuple[Article, ...]] = {}
        """What was added since the library was looked at, by content."""
        self.outcomes: list[Outcome] = []
        """What came of every file so far; complete even when the last `add` was stopped."""

    @property
    def known(self) -> dict[str, str]:
        """The ids of all articles that are in the library for good, each found by itself and by its fingerprint."""
        if self._known is None:
            cards = self._library.noted()
            self._known = {card.print: id for id, card in cards.items() if card.print} | {id: id for id in cards}
        return self._known

    def add(self, source: Source) -> Outcome:
        """Read a file and keep it, unless all that is in it is in the library already."""
        name, file = self._contents(source)
        told = called(source) if isinstance(source, Pasted) else str(source)
        return self._again(told, file) or self._new(told, name, file)

    def _contents(self, source: Source) -> tuple[str, File]:
        """What is at a path or at an address, or came through a pipe, with the name it is kept under."""
        if isinstance(source, Address):
            from seeds.documents.web.fetching import fetch

            file = fetch(source, whole=self._whole)
            return file.source, file
        if isinstance(source, Pasted):
            return "", File.of(source.encode("utf-8", "replace"), "", whole=self._whole)
        data = read_stream(sys.stdin.buffer) if source == STDIN else contents(source)
        name = source.name.encode("utf-8", "replace").decode()  # on old disks in another encoding
        file = File.of(data, "" if source == STDIN else name, whole=self._whole)
        return name, replace(file, progress=self._progress)

    def _again(self, path: str, file: File) -> Outcome | None:
        """Bytes that were added before: what is listed of them stays, what was removed comes back."""
        if file.whole:
            return None
        for data in alike(file.data):
            content = content_of(data)
            if content in self._kept or self._library.holds(content):
                break
        else:
            return None
        known = self.known  # before bytes that were lost are here again
        self._originals.keep(data)
        articles = self._kept.get(content) or self._library.of_file(content)
        listed = frozenset(article.id for article in articles if article.id in known)
        return self._settled(Outcome(path, articles, listed), file.source, data)

    def _new(self, path: str, name: str, file: File) -> Outcome:
        intake = take_in(file)
        if not self._anyway and (kind := why_no_prose(intake.articles)):
            raise NoProse(file.called, kind)
        if self._whole:
            name, file, intake = as_text(name, file, intake)
        elif intake.keep is not None:
            name, file = intake.keep.source, intake.keep
        articles = tuple(self._as_listed(article) for article in intake.articles)
        there = frozenset(article.id for article in articles if article.id in self.known)
        return self._settled(Outcome(path, articles, there, intake.warnings), name, file.data)

    def _settled(self, outcome: Outcome, name: str, data: bytes) -> Outcome:
        """Keep what is not in the library yet, and count it as done, in one step."""
        articles = outcome.articles
        with unbroken():
            if len(outcome.known) < len(articles):
                content = self._originals.keep(data)
                self._kept[content] = articles
                self._parsed.put(content, articles)  # or each verb would read the text again
                self._notebook.imports.add(content, name, {article.id: article.title for article in articles})
                self.known.update({article.id: article.id for article in articles})
                self.known.update({print: article.id for article in articles if (print := fingerprint(article))})
            self.outcomes.append(outcome)
        return outcome

    def tag(self, tags: Sequence[str]) -> None:
        """Give tags to all that was named, beside those that an article has already."""
        kept = self._notebook.articles.tags()
        with self._notebook.action("Tagged what was added"):
            for article in (one for outcome in self.outcomes for one in outcome.articles):
                self._notebook.articles.tag(article.id, [*kept.get(article.id, ()), *tags], article.title)

    def _as_listed(self, article: Article) -> Article:
        """The article under the id that its words have in the library already, if they are there."""
        if article.id in self.known:
            return article
        listed = self.known.get(fingerprint(article))
        return replace(article, id=listed) if listed else article

    def close(self) -> None:
        """Close the notebook, if it was opened here: then this was a command, which `jingdu undo` takes back."""
        if self._own is not None:
            self._own.leave_undo(self._paths)
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


def alike(data: bytes) -> Iterator[bytes]:
    """The bytes, and those of the same text with the line ends of another system."""
    yield data
    if b"\0" not in data:
        yield data.replace(b"\r\n", b"\n") if b"\r\n" in data else data.replace(b"\n", b"\r\n")


def as_text(name: str, file: File, intake: Intake) -> tuple[str, File, Intake]:
    """A page taken whole is kept as the plain text it gave, so that it stays whole when it is read again."""
    text = "\n\n".join(passage.text for article in intake.articles for passage in article.passages)
    name = f"{Path(name).stem}.txt"
    kept = File.of(text.encode("utf-8", "replace"), name)
    return name, kept, take_in(kept)


@dataclass(frozen=True)
class Sources:
    """The files that are meant, and how many others lie beside them in folders, by the reason why they are not."""

    files: list[Source] = field(default_factory=list)
    from_folders: set[Source] = field(default_factory=set)
    """Those of them that nobody named."""
    folders: bool = False
    passed_over: Counter[str] = field(default_factory=Counter)

    @property
    def left(self) -> str:
        """How many were passed over, and why, in words; nothing where there are none."""
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.passed_over.most_common())
        return f"passed over {sum(self.passed_over.values())}: {kinds}" if kinds else ""


def sources(words: Sequence[str]) -> Sources:
    """The files that are meant: folders give the texts in them."""
    files: list[Source] = []
    below: list[FoundFile] = []
    folders = [word for word in words if word != "-" and os.path.isdir(word)]  # noqa: PTH112 - names may be anything
    for word in words:
        if word not in folders:
            files.append(word if isinstance(word, Pasted) else _source(word))
            continue
        found = list(survey(Path(word)))
        below += found
        files += [item.path for item in found if not item.why_not]
    passed_over = Counter(item.why_not for item in below if item.why_not)
    return Sources(files, {item.path for item in below if not item.why_not}, bool(folders), passed_over)


def _source(word: str) -> Source:
    if is_elsewhere(word):
        return Address(word.strip())
    return path_of(word) if word.startswith("file://") else Path(word)
