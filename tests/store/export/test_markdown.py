"""The glossary as Markdown: whole, grouped, the same every time, and back after it was edited."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from store.export.editing import edited, is_export, is_untouched
from store.export.groups import grouped
from store.export.markdown import markdown, plain
from store.export.table import WAYS, By
from store.export.taking import take_markdown
from store.notebook import Notebook
from store.records import GlossaryEntry

WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)
LATER = WHEN + timedelta(days=1)


def exported(notebook: Notebook, by: By = "article") -> str:
    """The notebook's Markdown."""
    return markdown(notebook.glossary.entries(), by, WHEN)


def test_everything_about_an_entry_is_in_the_file(full: Notebook) -> None:
    """Heading, reading, gloss, note, sentence with the term in bold, tags, article, date and counts."""
    text = exported(full)
    for part in (
        "date: 2026-11-21",
        "entries: 2",
        "articles: 1",
        '"></a>信托制物业 *xìntuōzhì wùyè*',
        "trust-type property management",
        "**Note:** 看看\\\n再看看",
        "> 代表们参观了**信托制物业**示范点。",
        "Tags: #物业, #基层 治理",
        "以“阵地”系民心",
        "Without an article",
    ):
        assert part in text


def test_the_structure_is_what_a_parser_sees(full: Notebook) -> None:
    """One title, a heading for each group and entry, and every link of the contents leads to an anchor."""
    text = exported(full)
    tokens = MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(text.split("\n---\n", 1)[1])
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2", "h3", "h2", "h3"]
    links = [child.attrs["href"] for token in tokens for child in token.children or () if child.type == "link_open"]
    assert links
    for link in links:
        assert f'<a id="{str(link).lstrip("#")}"' in text


@pytest.mark.parametrize("by", WAYS)
def test_every_entry_is_there_once_however_it_is_grouped(full: Notebook, by: By) -> None:
    """Grouping neither drops nor doubles an entry."""
    groups = grouped(full.glossary.entries(), by, timezone.utc)
    assert sorted(entry.term for group in groups for entry in group.entries) == ["两委", "信托制物业"]
    assert exported(full, by).count("\n### ") == 2


def test_groups_are_named_and_ordered(full: Notebook) -> None:
    """By tag, date and pinyin; what belongs nowhere comes last."""

    def titles(by: By) -> list[str]:
        return [group.title for group in grouped(full.glossary.entries(), by, WHEN.tzinfo)]  # type: ignore[arg-type]

    full.glossary.keep("某词")
    assert titles("article") == ["以“阵地”系民心", "Without an article"]
    assert titles("tag") == ["物业", "Without a tag"]
    assert titles("date") == ["2026-11-20"]
    assert titles("pinyin") == ["L", "X", "Without a reading"]


def test_the_same_notebook_gives_the_same_bytes(full: Notebook) -> None:
    """On one day two exports are equal, and known as untouched exports."""
    assert exported(full) == exported(full)
    assert is_untouched(exported(full))
    assert is_export(exported(full))


def test_an_edited_file_is_known_as_edited(full: Notebook) -> None:
    """One character more and it is no longer what was written."""
    assert not is_untouched(exported(full).replace("property", "Property"))
    assert not is_untouched("# my own notes\n")
    assert not is_export("---\ntitle: x\n---\n")


def test_an_untouched_file_merges_into_nothing(full: Notebook) -> None:
    """What was only exported never takes a newer change back."""
    text = exported(full)
    full.glossary.edit(full.glossary.find("两委")[0].id, gloss="newer", note="newer", tags=["newer"])
    before = full.documents()
    merged = take_markdown(text, "g.md", LATER, full)
    assert (merged.added, merged.updated, merged.same, merged.complaints) == (0, 0, 2, [])
    assert full.documents() == before


def test_edits_by_hand_come_back_into_the_same_entries(full: Notebook) -> None:
    """Gloss, note and tags of two entries, one of which had neither note nor tags."""
    text = exported(full)
    text = text.replace("trust-type property management", "managed *on trust* \\[1\\]")
    text = text.replace("**Note:** 看看\\\n再看看", "**Note:** 看\n\n第二段")
    text = text.replace("the two committees\n", "the two committees\n\nNote: 党支部、居委会\n\ntags: 党建，#基层\n")
    ids = {entry.id for entry in full.glossary.entries()}
    merged = take_markdown(text, "g.md", LATER, full)
    assert (merged.updated, merged.complaints) == (2, [])
    one, other = full.glossary.find("信托制物业")[0], full.glossary.find("两委")[0]
    assert (one.gloss, one.gloss_source, one.note) == ("managed *on trust* [1]", "", "看\n\n第二段")
    assert (other.gloss, other.note, other.tags) == ("the two committees", "党支部、居委会", ("党建", "基层"))
    assert one.tags == ("物业", "基层 治理")
    assert {entry.id for entry in full.glossary.entries()} == ids
    assert full.undo() == "Took back: Merged g.md"
    assert full.glossary.find("信托制物业")[0].note == "看看\n再看看"


def test_a_note_taken_out_by_hand_is_taken_out(full: Notebook) -> None:
    """Deleting the lines is an edit too."""
    text = exported(full).replace("**Note:** 看看\\\n再看看\n\n", "").replace("Tags: #物业, #基层 治理\n\n", "")
    take_markdown(text, "g.md", LATER, full)
    entry = full.glossary.find("信托制物业")[0]
    assert (entry.note, entry.tags) == ("", ())


def test_when_both_sides_changed_the_newer_gloss_wins_and_no_note_is_lost(full: Notebook) -> None:
    """A file older than the notebook's change leaves the gloss alone and says so; notes and tags come together."""
    text = exported(full).replace("the two committees\n", "from the file\n\nNote: file\n\nTags: #file\n")
    entry = full.glossary.find("两委")[0]
    full.glossary.edit(entry.id, gloss="from the notebook", note="notebook", tags=["notebook"])
    merged = take_markdown(text, "g.md", datetime(2026, 11, 19, tzinfo=WHEN.tzinfo), full)
    after = full.glossary.find("两委")[0]
    assert (after.gloss, after.note, after.tags) == ("from the notebook", "notebook\nfile", ("notebook", "file"))
    assert len(merged.complaints) == 1
    take_markdown(text, "g.md", LATER, full)
    assert full.glossary.find("两委")[0].gloss == "from the file"


def test_changes_to_a_deleted_entry_are_named(full: Notebook) -> None:
    """An edit cannot come back into what is gone, and the reader is told."""
    text = exported(full).replace("the two committees\n", "edited\n")
    full.glossary.delete(full.glossary.find("两委")[0].id)
    merged = take_markdown(text, "g.md", LATER, full)
    assert merged.complaints == ["两委 was deleted here; its changes were left out"]


HOSTILE = st.text("*_[]|#<>`\\&:-+=1. \nNotesTagsx\u3000：，", max_size=16)


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), max_size=4))
def test_hostile_texts_are_read_back_as_they_were_written(fields: list[tuple[str, str, str]]) -> None:
    """Whatever gloss and note hold, reading the export back finds them, and finds nothing edited."""
    entries = [
        GlossaryEntry(GlossaryEntry.id_for(str(n)), term or "x", WHEN, WHEN, gloss=gloss, note=note, tags=("甲",))
        for n, (term, gloss, note) in enumerate(fields)
    ]
    found = {each.id: each for each in edited(markdown(entries, "date", WHEN))}
    assert len(found) == len(entries)
    for entry in entries:
        back = found[entry.id]
        assert (back.gloss, back.note, back.tags) == (plain(entry.gloss), plain(entry.note), ("甲",))
        assert back.changed() == (False, False, False)
