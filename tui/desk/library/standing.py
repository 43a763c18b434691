"""What the notebook holds of each article: the open one, and until it is open the index of its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from tui.desk.library.holdings import HeldOf, held_in
from tui.desk.notebook_index import notebook_index

if TYPE_CHECKING:
    from store.records import Bookmark, Flag, Note, TermNote
    from tui.desk.desk import Desk


def standing(desk: Desk) -> Mapping[str, HeldOf]:
    """By the article's id, of those of which there is anything."""
    if not desk.has_notebook:
        return held_in(notebook_index(desk.paths))
    notebook = desk.notebook
    left = {place.id: place for place in notebook.places.entries()}
    bookmarks, notes = counted(notebook.bookmarks.entries()), counted(notebook.written.entries())
    flags = counted(notebook.flags.entries())
    states, tags = notebook.articles.states(), notebook.articles.tags()
    return {
        id: HeldOf(
            left[id].progress if id in left else 0.0,
            bookmarks[id],
            notes[id],
            flags[id],
            states.get(id, "inbox"),
            tags.get(id, ()),
            left[id].when.timestamp() if id in left else 0.0,
        )
        for id in {*left, *bookmarks, *notes, *flags, *states, *tags}
    }


def counted(marks: Iterable[Bookmark | Note | TermNote | Flag]) -> Counter[str]:
    """How many marks there are in each article; a term from elsewhere stands in none."""
    return Counter(mark.place.article for mark in marks if mark.place)
