"""What `list` tells of the notebook, from the index that is made of its file."""

from __future__ import annotations

import json
from typing import Any

import pytest

from store.glance import documents
from store.notebook import Notebook
from store.paths import Paths
from store.records import GlossaryEntry, LeftAt, Place, Sentence
from tui.desk import notebook_index
from tui.desk.desk import Desk
from tui.desk.library.standing import standing
from tui.screens.library.rows import LibraryRow

PLACE = Place("rpvudwr", 1, 0, "社区")


def first(run: Any) -> dict[str, object]:
    """The first article as `list --json` has it."""
    code, out, _ = run("list", "--json")
    assert code == 0
    found: dict[str, object] = next(row for row in json.loads(out) if row["id"] == PLACE.article)
    return found


def test_the_list_follows_every_change_of_the_notebook(run: Any, ready: Paths) -> None:
    """Progress, state, tags, notes and bookmarks, each as soon as it is kept by an open program."""
    assert (first(run)["state"], first(run)["progress"], first(run)["tags"]) == ("inbox", 0.0, [])
    with Notebook.open(ready) as notebook:
        notebook.places.leave(PLACE, 0.25)
        assert (first(run)["state"], first(run)["progress"]) == ("reading", 0.25)
        notebook.articles.tag(PLACE.article, ["课"])
        notebook.articles.set(PLACE.article, "finished")
        assert (first(run)["state"], first(run)["tags"]) == ("finished", ["课"])
        notebook.notes.write(PLACE, "ask about this")
        notebook.bookmarks.add(PLACE)
        assert (first(run)["notes"], first(run)["bookmarks"]) == (1, 1)
        notebook.undo()
        assert (first(run)["notes"], first(run)["bookmarks"]) == (1, 0)


def test_a_note_on_a_kept_term_is_a_note_of_its_article(run: Any, ready: Paths) -> None:
    """The list of texts counts it, open or from the index; a term from elsewhere has no article."""
    with Notebook.open(ready) as notebook:
        notebook.glossary.keep("社区", note="ask", sentences=[Sentence("社区很小。", PLACE, "x")])
        notebook.glossary.keep("井水", note="cold")
        notebook.glossary.keep("菜园", sentences=[Sentence("菜园很小。", PLACE, "x")])
        assert first(run)["notes"] == 1
    desk = Desk(ready)
    assert standing(desk)[PLACE.article].notes == 1
    assert desk.notebook and standing(desk)[PLACE.article].notes == 1


def test_a_flag_is_a_mark_of_its_article(run: Any, ready: Paths) -> None:
    """The list of texts counts it, open or from the index, and its row shows it beside bookmarks and notes."""
    with Notebook.open(ready) as notebook:
        notebook.flags.turn(PLACE, "社区")
        assert first(run)["flags"] == 1
    desk = Desk(ready)
    assert standing(desk)[PLACE.article].marks == 1
    assert desk.notebook and standing(desk)[PLACE.article].flags == 1
    else_nothing: Any = None
    held = standing(desk)[PLACE.article]
    assert LibraryRow(else_nothing, else_nothing, held, else_nothing, "").marks == "⚑1"


def test_a_record_that_cannot_be_read_hides_no_other(ready: Paths) -> None:
    """What another program wrote wrongly is passed over, as when the notebook is opened."""
    with Notebook.open(ready) as notebook:
        notebook.glossary.keep("台账", gloss="ledger", tags=["办公"])
        notebook._base.table("glossary").insert({"id": "x", "term": 7})
    index = notebook_index.notebook_index(ready)
    assert [term for term, _ in index.starting("terms", "")] == ["台账"]


@pytest.mark.parametrize("record", [GlossaryEntry, LeftAt])
def test_some_fields_are_those_of_the_whole_record(
    ready: Paths, record: type[GlossaryEntry] | type[LeftAt]
) -> None:
    """Two ways to read a document never tell two things."""
    with Notebook.open(ready) as notebook:
        notebook.glossary.keep("台账", gloss="ledger", tags=["办公"], note="a note")
        notebook.places.leave(PLACE, 0.5, width=30)
    table = "glossary" if record is GlossaryEntry else "places"
    (stored,) = documents(ready.notebook)[table]
    names = [name for name in record.FORM if name != "id" or record is GlossaryEntry]
    whole = record.from_document(stored)
    assert record.some(*names)(stored) == tuple(getattr(whole, name) for name in names)
