"""The glossary as Markdown: whole, grouped, the same every time, and back after it was edited."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from store.export.editing import edited, is_export, is_untouched
from store.export.escaping import plain
from store.export.groups import grouped
from store.export.margin import notes_on
from store.export.markdown import markdown
from store.export.table import WAYS, By
from store.export.taking import take_markdown
from store.notebook import Notebook
from store.records import GlossaryEntry, Place

WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)
LATER = WHEN + timedelta(days=1)


def exported(notebook: Notebook, by: By = "article") -> str:
    """The notebook's Markdown."""
    return markdown(notebook.glossary.entries(), by, WHEN, notebook.notes.entries())


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


def test_a_new_entry_is_taken_and_its_sentences_are_named(full: Notebook) -> None:
    """A heading of one's own with reading, gloss, note and tags; a second time it is there already."""
    new = "### 台账 (办公) *táizhàng*\n\nledger\n\nNote: 看看\n\nTags: #办公\n\n> 一句话。\n\n"
    text = exported(full) + "\n" + new
    merged = take_markdown(text, "g.md", LATER, full)
    (entry,) = full.glossary.find("台账")
    assert (entry.sense, entry.reading, entry.gloss, entry.note) == ("办公", "táizhàng", "ledger", "看看")
    assert entry.tags == ("办公",)
    assert (merged.added, merged.complaints) == (
        1,
        ["the sentences of 台账 were left out: where they stand cannot be known"],
    )
    assert take_markdown(text, "g.md", LATER, full).added == 0


def test_a_reading_behind_a_term_needs_no_stars(full: Notebook) -> None:
    """Tone marks tell a reading from the letters of a term."""
    text = exported(full) + "\n## 台账 táizhàng\n\nledger\n\n## 卡拉 ok\n\nkaraoke\n"
    assert take_markdown(text, "g.md", LATER, full).added == 2
    assert full.glossary.find("台账")[0].reading == "táizhàng"
    assert full.glossary.find("卡拉 ok")[0].reading == ""


def test_a_changed_reading_or_term_is_taken(full: Notebook) -> None:
    """The heading may be edited; where the notebook was renamed too, the file's is named."""
    text = exported(full).replace("*liǎng wěi*", "*liǎngwěi*").replace("信托制物业 *", "信托物业 *")
    merged = take_markdown(text, "g.md", LATER, full)
    assert (merged.updated, merged.complaints) == (2, [])
    assert full.glossary.find("两委")[0].reading == "liǎngwěi"
    assert full.glossary.find("信托物业") and not full.glossary.find("信托制物业")
    full.glossary.edit(full.glossary.find("两委")[0].id, reading="here")
    (complaint,) = take_markdown(text, "g.md", LATER, full).complaints
    assert "renamed in both places" in complaint


def test_a_heading_that_lost_its_anchor_finds_its_entry(full: Notebook) -> None:
    """By its name alone; one that could be two, or says nothing, is named."""
    text = re.sub(r"<a id=\"e-[^>]*></a>(两委)", r"\1", exported(full)).replace("two committees", "both committees")
    merged = take_markdown(text, "g.md", LATER, full)
    assert full.glossary.find("两委")[0].gloss == "the both committees" and len(full.glossary.entries()) == 2
    assert merged.complaints == []  # it is in the file, and nothing of it was left out
    merged = take_markdown(exported(full) + "\n### 空\n", "g.md", LATER, full)
    assert merged.complaints == ["'空' was left out: it has neither reading nor gloss nor note"]


def test_what_cannot_be_taken_is_named(full: Notebook) -> None:
    """Edited sentences, text under no entry, entries taken out of the file."""
    text = exported(full).replace("代表们参观了", "大家参观了")
    assert take_markdown(text, "g.md", LATER, full).complaints == [
        "the sentences of 信托制物业 were edited in the file; they stay as they are here"
    ]
    text = exported(full).replace("以“阵地”系民心\n\n###", "以“阵地”系民心\n\n随手写的一段\n\n###")
    assert take_markdown(text, "g.md", LATER, full).complaints == ["text under no entry was left out: 随手写的一段"]
    text = re.sub(r"(?s)### <a id=\"e-[^>]*></a>两委.*?(?=\n#|$)", "", exported(full))
    (complaint,) = take_markdown(text, "g.md", LATER, full).complaints
    assert complaint.startswith("1 entry of the export is no longer in the file")
    assert len(full.glossary.entries()) == 2


def test_an_export_of_an_older_version_is_still_read(full: Notebook) -> None:
    """With three proofs instead of five: gloss, note and tags come back, nothing else is judged."""
    text = re.sub(r'(data-was="\w+\.\w+\.\w+)\.\w+\.\w+"', r'\1"', exported(full))
    assert take_markdown(text, "g.md", LATER, full).complaints == []
    merged = take_markdown(text.replace("the two committees\n", "edited\n"), "g.md", LATER, full)
    assert (merged.updated, merged.complaints) == (1, [])


HOSTILE = st.text("*_[]|#<>`\\&:-+=1. \nNotesTagsx\u3000：，", max_size=16)


@settings(suppress_health_check=list(HealthCheck))
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


def noted(notebook: Notebook) -> str:
    """The text of the only note."""
    (note,) = notebook.notes.entries()
    return note.text


def test_a_note_beside_a_kept_word_is_under_its_entry(full: Notebook) -> None:
    """What was written on the word where one read it; of a note on other words nothing."""
    place = full.notes.entries()[0].place
    full.notes.write(Place(place.article, 9, 0, "示范点"), "another matter")
    text = exported(full)
    assert "**Note in the text:** " in text and '"></a>一个问题' in text and "another matter" not in text
    assert "**Note in 以“阵地”系民心:** " in exported(full, "tag")


def test_of_two_entries_of_a_term_the_one_from_that_paragraph_has_the_note(full: Notebook) -> None:
    """The same word in another sense is another entry."""
    first = full.glossary.find("信托制物业")[0]
    other = full.glossary.keep("信托制物业", sense="2", gloss="another")
    by_entry = notes_on([other, first], full.notes.entries())
    assert list(by_entry) == [first.id]


def test_a_note_edited_under_its_entry_comes_back(full: Notebook) -> None:
    """Its own lines alone: tags and a note of the entry that were added behind it are the entry's."""
    text = exported(full)
    assert take_markdown(text, "g.md", LATER, full).updated == 0 and noted(full) == "一个问题"
    edited = text.replace("></a>一个问题", "></a>两个问题\\\n或三个\n\nTags: #新")
    merged = take_markdown(edited, "g.md", LATER, full)
    assert noted(full) == "两个问题\n或三个" and merged.complaints == []
    entry = full.glossary.find("信托制物业")[0]
    assert set(entry.tags) == {"物业", "基层 治理", "新"} and entry.note == "看看\n再看看"
    full.undo()
    assert noted(full) == "一个问题"


def test_a_note_changed_on_both_sides_keeps_both_texts(full: Notebook) -> None:
    """As in the file of notes alone; one that was deleted here is said to be left out."""
    text = exported(full).replace("></a>一个问题", "></a>在文件里")
    (note,) = full.notes.entries()
    full.notes.edit(note.id, "在笔记本里")
    take_markdown(text, "g.md", LATER, full)
    assert noted(full) == "在笔记本里\n在文件里"
    full.notes.delete(note.id)
    merged = take_markdown(text, "g.md", LATER, full)
    assert full.notes.entries() == () and "在文件里" in merged.complaints[0]
