"""Notes, bookmarks and flags as Markdown, article by article, and back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from often import often

from store.export.marks import edited, is_export, is_untouched, marks, of_mark, place_in
from store.export.taking import take
from store.imports import Originals
from store.notebook import Notebook
from store.notebook.glossary import is_same
from store.notebook.merging import Merged
from store.records import Note, Place, Sentence

WHEN = datetime(2026, 11, 21, 9, 0, tzinfo=timezone.utc)
Opener = Callable[[str], Notebook]
PLACE = Place.of("abc", 3, "大家围坐在院子里，说起*台账*的事。", 12, 14)


@pytest.fixture
def marked(opener: Opener) -> Notebook:
    """Two notes, a bookmark and a flag in two articles."""
    notebook = opener("marked")
    notebook.notes.write(PLACE, "谁记的？\n\n第二段 # 不是标题", title="院子里的话")
    notebook.bookmarks.add(PLACE, "重要", "院子里的话")
    notebook.flags.turn(Place.of("abc", 1, "开头一句。", 0, 2), "院子里的话")
    notebook.notes.write(Place("def", 0, 0, ""), "整段", title="别的")
    return notebook


def back(text: str, notebook: Notebook, originals: Callable[[str], Originals]) -> Merged:
    """Merge the file."""
    return take(text, "x.notes.md", WHEN, notebook, originals("marked"))


def test_each_article_has_its_marks_with_the_words_they_stand_at(marked: Notebook) -> None:
    """In the order of the text, quoted with what stands around them; one article alone if asked."""
    text = marks(marked, WHEN)
    assert [line for line in text.split("\n") if line.startswith("## ")] == ["## 院子里的话", "## 别的"]
    assert text.index("f-") < text.index("b-") and "2 notes, 1 bookmark, 1 flag in 2 articles" in text
    assert "> 大家围坐在院子里，说起\\*<strong>台账</strong>\\*的事。" in text
    assert "院子里的话" not in marks(marked, WHEN, "def")
    assert is_export(text) and is_untouched(text) and not is_untouched(text.replace("谁", "他"))


def test_an_untouched_file_changes_nothing(marked: Notebook, originals: Callable[[str], Originals]) -> None:
    """Nothing is there twice, and nothing newer is taken back."""
    text = marks(marked, WHEN)
    marked.notes.edit(marked.notes.entries("def")[0].id, "后来写的")
    before = marked.documents()
    merged = back(text, marked, originals)
    assert (merged.changed, merged.same, merged.complaints) == (0, 4, [])
    assert marked.documents() == before


def test_edits_by_hand_come_back(marked: Notebook, originals: Callable[[str], Originals]) -> None:
    """A note's text and a bookmark's name; a note written on here meanwhile keeps both."""
    text = marks(marked, WHEN).replace("谁记的？", "小王记的。").replace("Bookmark: 重要", "Bookmark: 很重要")
    text = text.replace("整段\n", "整段，改过\n")
    marked.notes.edit(marked.notes.entries("def")[0].id, "这边改了")
    merged = back(text, marked, originals)
    assert (merged.updated, merged.complaints) == (3, [])
    assert marked.notes.entries("abc")[0].text == "小王记的。\n\n第二段 # 不是标题"
    assert marked.bookmarks.entries()[0].label == "很重要"
    assert marked.notes.entries("def")[0].text == "这边改了\n整段，改过"


def test_what_is_written_under_the_words_is_never_lost(
    marked: Notebook, originals: Callable[[str], Originals]
) -> None:
    """Quotations and headings belong to a note, a line under a bookmark is its name; of a flag it is told."""
    text = (
        marks(marked, WHEN).replace("谁记的？", "## 谁\n\n> 老周\n\n# 记的？").replace("Bookmark: 重要", "Bookmark")
    )
    place = "> <strong>开头</strong>一句。\n"
    words = next(line for line in text.split("\n") if line.startswith("> 大家"))
    parts = text.split("Bookmark\n")
    text = f"{parts[0]}Bookmark\n{parts[1].replace(words, words + chr(10) * 2 + '回来看', 1)}"
    merged = back(text.replace(place, f"{place}\n为什么\n"), marked, originals)
    assert marked.notes.entries("abc")[0].text == "## 谁\n\n> 老周\n\n# 记的？\n\n第二段 # 不是标题"
    assert marked.bookmarks.entries()[0].label == "回来看"
    assert merged.updated == 2 and len(merged.complaints) == 1 and "flag" in merged.complaints[0]


def test_another_notebook_takes_all_of_them(
    marked: Notebook, opener: Opener, originals: Callable[[str], Originals]
) -> None:
    """The places come with their words, and a second time brings nothing more."""
    other = opener("other")
    text = marks(marked, WHEN)
    assert back(text, other, originals).added == 4
    assert back(text, other, originals).changed == 0 and len(other.notes.entries()) == 2
    (note,) = other.notes.entries("abc")
    assert (note.place, note.title) == (PLACE, "院子里的话")
    assert other.bookmarks.entries()[0].id == marked.bookmarks.entries()[0].id
    assert other.flags.entries()[0].id == marked.flags.entries()[0].id


def test_what_was_deleted_here_stays_deleted_and_lost_edits_are_named(
    marked: Notebook, originals: Callable[[str], Originals]
) -> None:
    """A file that does not know of it brings nothing back."""
    text = marks(marked, WHEN)
    marked.notes.delete(marked.notes.entries("def")[0].id)
    assert back(text, marked, originals).complaints == []
    assert marked.notes.entries("def") == ()
    complaints = back(text.replace("整段\n", "改过\n"), marked, originals).complaints
    assert complaints == ["the note 改过 was deleted here; its changes were left out"]


@pytest.fixture
def on_terms(opener: Opener) -> Notebook:
    """A kept term with a note in its sentence, one from no text, and one without a note."""
    notebook = opener("marked")
    text = "有台账，村里的账都在这本*台账*里，台账在柜子里。"
    sentence = Sentence(text, Place.of("abc", 3, "好。" + text, 15, 17), "院子里的话")
    notebook.glossary.keep("台账", gloss="ledger", note="谁记的？", sentences=[sentence])
    notebook.glossary.keep("井水", note="凉")
    notebook.glossary.keep("菜园", gloss="garden")
    return notebook


def test_notes_on_kept_terms_stand_among_the_others(on_terms: Notebook) -> None:
    """In the order of the text, with the whole sentence; those from no text at the end."""
    on_terms.notes.write(PLACE, "后面的", title="院子里的话")
    text = marks(on_terms, WHEN)
    assert "3 notes, 0 bookmarks, 0 flags in 2 articles" in text
    assert "> 有台账，村里的账都在这本\\*<strong>台账</strong>\\*里，台账在柜子里。" in text
    assert text.index("后面的") < text.index("Term: 台账") < text.index("## Glossary") < text.index("Term: 井水")
    assert "井水" not in marks(on_terms, WHEN, "abc")


def test_notes_on_kept_terms_come_back(on_terms: Notebook, originals: Callable[[str], Originals]) -> None:
    """What was edited, and nothing else of the entry is touched."""
    text = marks(on_terms, WHEN)
    assert back(text, on_terms, originals).changed == 0
    edited_by_hand = text.replace("谁记的？", "小王记的。")
    assert back(edited_by_hand, on_terms, originals).updated == 1
    assert [(entry.note, entry.gloss) for entry in on_terms.glossary.find("台账")] == [("小王记的。", "ledger")]
    assert back(text.replace("凉\n", "很凉\n"), on_terms, originals).updated == 1
    assert on_terms.glossary.find("井水")[0].note == "很凉"


def test_notes_on_kept_terms_come_to_another_notebook(
    on_terms: Notebook, opener: Opener, originals: Callable[[str], Originals]
) -> None:
    """The term is kept with its sentence; one that is kept there already has both notes, and a second time nothing
    changes."""
    text, other = marks(on_terms, WHEN), opener("other")
    other.glossary.keep("井水", sense="well", note="甜")
    assert back(text, other, originals).added == 1
    (kept,) = other.glossary.find("台账")
    assert (kept.note, kept.title) == ("谁记的？", "院子里的话")
    assert is_same(kept.sentences[0], on_terms.glossary.find("台账")[0].sentences[0])
    assert other.glossary.find("井水")[0].note == "甜\n凉"
    assert back(text, other, originals).changed == 0


def test_a_place_that_was_broken_by_hand_is_named(
    marked: Notebook, opener: Opener, originals: Callable[[str], Originals]
) -> None:
    """Where a mark belongs cannot be guessed."""
    text = marks(marked, WHEN, "def").replace('data-at="def 0 0"', 'data-at="somewhere"')
    merged = back(text, opener("other"), originals)
    assert merged.complaints == ["the note 整段 does not say where it stands, and was left out"]


WORDS = st.text("*_[]|#<>`\\&:-+=1. \nx社strong/‸，", max_size=12)


@often(2, suppress_health_check=list(HealthCheck))
@given(WORDS, WORDS.filter(str.strip), WORDS, WORDS.filter(str.strip))
def test_hostile_words_come_back_as_they_were(before: str, quote: str, after: str, text: str) -> None:
    """Whatever stands at the place or in the note is read as it was written, blanks and line ends apart."""
    note = Note(Place("abc", -1, 2, quote, before, after), text.strip(), WHEN, WHEN)
    (found,) = edited("\n".join(["## x", "", *of_mark(note)]))
    assert found.place is not None
    assert found.place.quote.split() == quote.replace("\u2028", " ").split()
    from store.export.escaping import plain

    assert found.written == plain(text.strip())
    sides = (found.place.before, found.place.after)
    assert [side.split() for side in sides] == [side.split() for side in (before, after)]


def test_a_point_between_two_characters_has_a_place() -> None:
    """No word is quoted there, only what stands around."""
    assert place_in("abc 2 5", "前<mark></mark>后") == Place("abc", 2, 5, "", "前", "后")
    assert place_in("abc two 5", "") is None
