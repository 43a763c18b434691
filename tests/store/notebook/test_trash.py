"""Deleted things come back for thirty days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place

PLACE = Place.of("abc", 0, "社区很好。", 0, 2)


def test_deleted_things_come_back_whole(notebook: Notebook) -> None:
    """Entry, bookmark, note and text are restored with all their fields."""
    entry = notebook.glossary.keep("社区", gloss="community", note="一", tags=["甲"])
    mark = notebook.bookmarks.add(PLACE, "here")
    note = notebook.notes.write(PLACE, "看看")
    item = notebook.imports.add("0" * 64, "a.txt", {"abc": "文章"})
    notebook.glossary.delete(entry.id)
    notebook.bookmarks.delete(mark.id)
    notebook.notes.delete(note.id)
    notebook.imports.remove(item.content)
    assert [deleted.label for deleted in notebook.trash.entries()] == ["a.txt", "看看", "here", "社区"]
    for deleted in notebook.trash.entries():
        notebook.trash.restore(deleted.id)
    restored = notebook.glossary.find("社区")[0]
    assert (restored.gloss, restored.note, restored.tags, restored.created) == (
        "community",
        "一",
        ("甲",),
        entry.created,
    )
    assert [each.label for each in notebook.bookmarks.entries("abc")] == ["here"]
    assert [each.text for each in notebook.notes.entries("abc")] == ["看看"]
    (text,) = notebook.imports.entries()
    assert text.changed > item.changed and replace(text, changed=item.changed) == item
    assert notebook.trash.entries() == ()


def test_restoring_over_a_new_entry_loses_neither(notebook: Notebook) -> None:
    """The entry that stood there lies in the trash afterwards."""
    entry = notebook.glossary.keep("社区", note="old")
    notebook.glossary.delete(entry.id)
    notebook.glossary.keep("社区", note="new")
    notebook.trash.restore(notebook.trash.entries()[0].id)
    assert [each.note for each in notebook.glossary.entries()] == ["old"]
    assert [deleted.record["note"] for deleted in notebook.trash.entries()] == ["new"]


def test_after_thirty_days_it_is_gone(home: Paths, notebook: Notebook, clock: object) -> None:
    """On the thirtieth day it is there; after it, closing the notebook clears it."""
    entry = notebook.glossary.keep("社区")
    notebook.glossary.delete(entry.id)
    deleted = notebook.trash.entries()[0].deleted
    for days, left in ((29, 1), (31, 0)):
        with Notebook.open(home, lambda days=days: deleted + timedelta(days=days)):  # type: ignore[misc]
            pass
        with Notebook.read(home) as again:
            assert len(again.trash.entries()) == left


def test_what_is_not_in_the_trash_cannot_come_back(notebook: Notebook) -> None:
    """One clear complaint."""
    with pytest.raises(StoreError, match="not in the trash"):
        notebook.trash.restore("nothing")


def test_one_article_of_a_file_can_go_and_the_file_comes_back_whole(notebook: Notebook) -> None:
    """A file of two articles hides the one that was removed, and goes with the second."""
    notebook.imports.add("0" * 64, "a.txt", {"one": "一", "two": "二"})
    notebook.imports.remove("0" * 64, "one")
    assert notebook.imports.entries()[0].hidden == ("one",)
    assert notebook.trash.entries() == ()
    notebook.imports.remove("0" * 64, "two")
    assert notebook.imports.entries() == ()
    again = notebook.imports.add("0" * 64, "a.txt", {"one": "一", "two": "二"})
    assert again.hidden == ()
