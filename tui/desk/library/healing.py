"""Marks whose article is not in the library: found in the texts that were added, and brought back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from store.database import Finding
from store.imports import MissingOriginal, Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Bookmark, Flag, Note
from tui.desk.library.library import Library

if TYPE_CHECKING:
    from seeds.documents import Article

KINDS = (".txt", ".md", ".html")
"""What bytes may be read as, whatever the file is called: one text was once added under two names."""


def homeless(notebook: Notebook, listed: Iterable[str]) -> dict[str, str]:
    """The articles with notes, bookmarks or flags that are neither listed nor were removed, with their titles."""
    marks: list[Note | Bookmark | Flag] = [*notebook.notes.entries(), *notebook.bookmarks.entries()]
    marks += notebook.flags.entries()
    titles = {mark.place.article: mark.title for mark in marks}
    removed = {id for item in notebook.imports.entries() for id in item.hidden}
    for item in notebook.trash.entries():
        ids = item.record.get("articles") if item.table == "imports" else None
        removed |= set(ids) if isinstance(ids, list) else set()
    return {id: title for id, title in titles.items() if id not in removed.union(listed)}


def of_marks(paths: Paths, notebook: Notebook) -> Iterator[Finding]:
    """Bring back what the notebook can still be read from; name what it cannot."""
    lost = homeless(notebook, Library(paths).cards())
    if not lost:
        return
    originals = Originals(paths.imports)
    names = {item.content: item.name for item in notebook.imports.entries()}
    for content, name in {**dict.fromkeys(originals.contents(), ""), **names}.items():
        for form, articles in readings(originals, content, name):
            found = {article.id: article.title for article in articles if article.id in lost}
            if found:
                bring_back(notebook, originals, content, form, found, known=content in names)
                for id, title in found.items():
                    del lost[id]
                    yield Finding(f"Brought back {title or name}: what you noted in it had no article any more.")
    for title in lost.values():
        what = f"Something noted in {title or 'an article'} is kept, but the article is not in the library."
        yield Finding(what, "'jingdu add' of its file shows it again.")


def readings(originals: Originals, content: str, name: str) -> Iterator[tuple[str, tuple[Article, ...]]]:
    """The articles in the bytes of a text, by each of the names it may have had."""
    from seeds.documents import read_bytes
    from seeds.errors import SeedsError

    try:
        data = originals.read(content)
    except MissingOriginal:
        return
    stem = Path(name).stem
    for form in dict.fromkeys([name, *(f"{stem or 'text'}{ending}" for ending in KINDS)]):
        try:
            yield form, read_bytes(data, form)
        except SeedsError:
            continue


def bring_back(
    notebook: Notebook, originals: Originals, content: str, name: str, found: Mapping[str, str], *, known: bool
) -> None:
    """Note the articles; where the bytes are another text already, under bytes with a line end more."""
    if known:
        content = originals.keep(originals.read(content) + b"\n")
    notebook.imports.add(content, name, found)
