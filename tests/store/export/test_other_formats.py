"""CSV, JSON and Anki: opened again with other people's readers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timezone

import pytest

from store.errors import StoreError
from store.export import complete, spreadsheet
from store.export.formats import rendered
from store.export.taking import take
from store.imports import Originals
from store.notebook import Notebook
from store.records import Sentence

WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)
Texts = Callable[[str], Originals]
Opener = Callable[[str], Notebook]


def rows(notebook: Notebook) -> list[dict[str, str]]:
    """The CSV as a spreadsheet reads it."""
    text = spreadsheet.spreadsheet(notebook.glossary.entries(), "date", WHEN)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_csv_holds_the_entries(full: Notebook) -> None:
    """Quoted cells, line breaks inside one, a row for each entry."""
    by_term = {row["term"]: row for row in rows(full)}
    assert by_term["信托制物业"]["note"] == "看看\n再看看"
    assert by_term["信托制物业"]["tags"] == "物业, 基层 治理"
    assert by_term["信托制物业"]["created"] == "2026-11-20"
    assert set(by_term) == {"信托制物业", "两委"}


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "|calc", "%0A=1"])
def test_no_cell_is_a_formula(opener: Opener, start: str) -> None:
    """Whatever a gloss begins with, a spreadsheet takes it for text."""
    notebook = opener("formulas")
    notebook.glossary.keep("词", gloss=start, note='"quoted", and\nbroken')
    (row,) = rows(notebook)
    assert row["gloss"] == f"'{start.strip()}"
    assert row["note"] == '"quoted", and\nbroken'


def test_csv_knows_whether_it_was_edited(full: Notebook) -> None:
    """A changed cell, a changed header or another file are not an untouched export; long notes do no harm."""
    full.glossary.keep("长", note="长" * 200_000)
    text = spreadsheet.spreadsheet(full.glossary.entries(), "date", WHEN)
    assert spreadsheet.is_untouched(text)
    assert not spreadsheet.is_untouched(text.replace("committees", "boards"))
    assert not spreadsheet.is_untouched("term,gloss\n")


def test_json_goes_round_without_loss(full: Notebook, opener: Opener, originals: Texts) -> None:
    """Exported, merged into an empty notebook and exported again: the same bytes, texts and trash included."""
    first = rendered(full, originals("full"), "json", "article", WHEN)
    other = opener("other")
    merged = take(first.decode(), "n.json", WHEN, other, originals("other"))
    assert merged.complaints == []
    assert rendered(other, originals("other"), "json", "article", WHEN) == first
    assert other.documents() == full.documents()
    assert originals("other").read(other.imports.entries()[0].content).decode("gb18030") == "今天下雨。"


def test_merging_twice_changes_nothing_more(full: Notebook, opener: Opener, originals: Texts) -> None:
    """Nothing is there twice."""
    text = rendered(full, originals("full"), "json", "article", WHEN).decode()
    before = full.documents()
    merged = take(text, "n.json", WHEN, full, originals("full"))
    assert (merged.added, merged.updated, merged.complaints) == (0, 0, [])
    assert full.documents() == before


def test_two_notebooks_become_one(opener: Opener, originals: Texts) -> None:
    """The newer change of each entry wins, sentences come together, whichever way round they are merged."""
    one, two = opener("one"), opener("two")
    for notebook in (one, two):
        notebook.glossary.keep("社区", gloss="old")
        notebook.words.mark("小区", "learning")
    one.glossary.keep("只有一", note="one")
    two.glossary.keep("只有二", note="two")
    two.settings.set("pass", "time")
    one.glossary.keep("社区", sentences=[Sentence("一句。")])
    two.glossary.keep("社区", sentences=[Sentence("两句。")])
    for _ in range(4):
        two.settings.set("pass", two.settings.get("pass") + "time")
    two.glossary.edit(two.glossary.find("社区")[0].id, gloss="new")
    two.words.mark("小区", "known")
    first, second = (
        rendered(notebook, originals("one"), "json", "article", WHEN).decode() for notebook in (one, two)
    )
    take(second, "two.json", WHEN, one, originals("one"))
    take(first, "one.json", WHEN, two, originals("two"))
    for notebook in (one, two):
        assert {entry.term: entry.gloss for entry in notebook.glossary.entries()} == {
            "社区": "new",
            "只有一": "",
            "只有二": "",
        }
        assert {met.text for met in notebook.glossary.find("社区")[0].sentences} == {"一句。", "两句。"}
        assert notebook.words.status("小区") == "known"


def test_what_was_deleted_since_stays_deleted(opener: Opener, originals: Texts) -> None:
    """An old export does not bring a deleted entry back; the deletion reaches the other notebook."""
    one, two = opener("one"), opener("two")
    entry = one.glossary.keep("社区")
    old = rendered(one, originals("one"), "json", "article", WHEN).decode()
    take(old, "old.json", WHEN, two, originals("two"))
    one.glossary.delete(entry.id)
    merged = take(old, "old.json", WHEN, one, originals("one"))
    assert one.glossary.entries() == ()
    assert merged.complaints == ["社区 was deleted here since, and stays so"]
    new = rendered(one, originals("one"), "json", "article", WHEN).decode()
    take(new, "new.json", WHEN, two, originals("two"))
    assert two.glossary.entries() == ()
    assert [deleted.label for deleted in two.trash.entries()] == ["社区"]


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        f'{{"jingdu": 1, "words": {"[" * 100_000}',
        "[]",
        '{"jingdu": 99}',
        '{"jingdu": 1, "words": []}',
        '{"jingdu": 1, "originals": {"ab": "%%"}}',
        '{"jingdu": 1, "originals": {"ab": "eJwDAAAAAAE="}}',
    ],
)
def test_a_file_that_is_no_export_changes_nothing(full: Notebook, originals: Texts, text: str) -> None:
    """One clear complaint, and the notebook is as it was."""
    before = full.documents()
    with pytest.raises(StoreError):
        take(text, "x.json", WHEN, full, originals("full"))
    assert full.documents() == before


def test_damaged_records_are_named_and_the_rest_goes_in(full: Notebook, opener: Opener, originals: Texts) -> None:
    """A file that a person has broken in places still gives what can be read."""
    value = json.loads(rendered(full, originals("full"), "json", "article", WHEN))
    value["glossary"][0]["created"] = "yesterday"
    value["glossary"].append(7)
    value["cards_of_the_future"] = [{"id": "1"}]
    value["words"]["街道"] = "forgotten"
    other = opener("other")
    merged = take(json.dumps(value), "x.json", WHEN, other, originals("other"))
    assert len(other.glossary.entries()) == 1
    assert len(merged.complaints) == 4


def test_json_knows_whether_it_was_edited(full: Notebook, originals: Texts) -> None:
    """The checksum covers everything."""
    text = rendered(full, originals("full"), "json", "article", WHEN).decode()
    assert complete.is_untouched(text)
    assert not complete.is_untouched(text.replace("committees", "boards"))
