"""Texts out of the library; whoever only takes one out need not load what reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.notebook import Notebook
    from tui.desk.library.library import Library


def remove(article: str, notebook: Notebook, library: Library) -> bool:
    """Take an article out of the library; its bytes stay for as long as it can come back.

    What a better parser has found in the same file since it was added is noted first, or it would go too.
    """
    titles: dict[str, str] = {}
    home = library.file_of(article)
    for item in notebook.imports.entries():
        if article in item.hidden:
            continue
        found = library.of_file(item.content) if item.content == home else ()
        ids = {other.id: other.title for other in found} | dict(zip(item.articles, item.titles, strict=False))
        if article not in ids:
            continue
        titles[item.content] = ids[article]
        if set(ids) > set(item.articles):
            with notebook.action(f"Read {item.name} again"):
                notebook.imports.add(item.content, item.name, ids)
                for hidden in item.hidden:
                    notebook.imports.remove(item.content, hidden)
    with notebook.action(f"Removed {next(iter(titles.values()), 'an article')}"):
        for content in titles:
            notebook.imports.remove(content, article)
    return bool(titles)
