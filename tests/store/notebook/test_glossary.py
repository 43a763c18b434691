"""Keeping terms: once a sense, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from store.errors import StoreError
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence


def sentence(text: str, offset: int, article: str = "abc") -> Sentence:
    """A sentence from an article."""
    return Sentence(text, Place.of(article, 0, text, offset, offset + 2), "一篇文章")


def test_a_kept_term_is_there_after_reopening(home: Paths, notebook: Notebook) -> None:
    """What was kept is read back equal, field by field."""
    kept = notebook.glossary.keep(
        "社区",
        reading="shèqū",
        gloss="community",
        note="常用",
        tags=["基层"],
        sentences=[sentence("社区很好。", 0)],
    )
    notebook.close()
    with Notebook.read(home) as again:
        assert again.glossary.entries() == (kept,)


def test_keeping_again_adds_and_loses_nothing(notebook: Notebook) -> None:
    """A second keep brings its sentence, note and tag beside the first one's."""
    notebook.glossary.keep("社区", note="一", tags=["甲"], sentences=[sentence("社区很好。", 0)])
    entry = notebook.glossary.keep("社区", note="二", tags=["乙", "甲"], sentences=[sentence("在社区里。", 1)])
    assert notebook.glossary.entries() == (entry,)
    assert entry.note == "一\n二"
    assert entry.tags == ("甲", "乙")
    assert [each.text for each in entry.sentences] == ["社区很好。", "在社区里。"]
    assert entry.created < entry.changed


def test_keeping_the_same_again_changes_nothing(notebook: Notebook) -> None:
    """The same sentence, note and tag are not there twice, and nothing counts as changed."""
    first = notebook.glossary.keep("社区", note="一", tags=["甲"], sentences=[sentence("社区很好。", 0)])
    again = notebook.glossary.keep(" 社区 ", note="一", tags=["#甲"], sentences=[sentence("社区很好。", 0)])
    assert again == first


def test_two_senses_are_two_entries(notebook: Notebook) -> None:
    """A term with another sense has an entry of its own."""
    notebook.glossary.keep("行", sense="go", reading="xíng")
    notebook.glossary.keep("行", sense="row", reading="háng")
    assert [entry.reading for entry in notebook.glossary.find("行")] == ["xíng", "háng"]


def test_own_gloss_replaced_by_keeping_stays_recoverable(notebook: Notebook) -> None:
    """A new gloss takes the old own one's place; the old entry lies in the trash."""
    notebook.glossary.keep("社区", gloss="my own words")
    entry = notebook.glossary.keep("社区", gloss="better words")
    assert entry.gloss == "better words"
    assert [deleted.record["gloss"] for deleted in notebook.trash.entries()] == ["my own words"]


def test_a_gloss_that_was_taken_over_is_marked_until_it_is_edited(notebook: Notebook) -> None:
    """The source of a gloss is kept, and goes when the reader writes their own."""
    entry = notebook.glossary.keep("社区", gloss="community", gloss_source="CC-CEDICT")
    assert entry.gloss_source == "CC-CEDICT"
    assert notebook.glossary.edit(entry.id, gloss="neighbourhood").gloss_source == ""


def test_editing_changes_only_what_is_given(notebook: Notebook) -> None:
    """Fields that are not named stay."""
    entry = notebook.glossary.keep("社区", gloss="community", note="一", tags=["甲"])
    edited = notebook.glossary.edit(entry.id, note="", tags=["乙,丙"])
    assert (edited.gloss, edited.note, edited.tags) == ("community", "", ("乙", "丙"))
    assert edited.id == entry.id


def test_a_term_cannot_be_renamed_to_one_that_is_there(notebook: Notebook) -> None:
    """Two entries never become one by accident."""
    notebook.glossary.keep("社区")
    other = notebook.glossary.keep("小区")
    with pytest.raises(StoreError, match="already"):
        notebook.glossary.edit(other.id, term="社区")
    assert len(notebook.glossary.entries()) == 2


def test_a_renamed_entry_leaves_its_old_name_free(notebook: Notebook) -> None:
    """The old term can be kept anew, as another entry."""
    entry = notebook.glossary.keep("社区")
    notebook.glossary.edit(entry.id, term="小区")
    again = notebook.glossary.keep("社区")
    assert again.id != entry.id
    assert {each.term for each in notebook.glossary.entries()} == {"社区", "小区"}


def test_nothing_cannot_be_kept(notebook: Notebook) -> None:
    """An empty term is refused in words."""
    with pytest.raises(StoreError, match="nothing to keep"):
        notebook.glossary.keep("  ")


def test_keeping_makes_a_new_word_one_that_is_learned(notebook: Notebook) -> None:
    """A kept word is learned from now on, unless it is known already."""
    notebook.words.mark("小区", "known")
    notebook.glossary.keep("社区")
    notebook.glossary.keep("小区")
    assert notebook.words.status("社区") == "learning"
    assert notebook.words.status("小区") == "known"


def test_index_by_term_follows_every_change(notebook: Notebook) -> None:
    """`find` never answers from before a change."""
    entry = notebook.glossary.keep("社区")
    assert notebook.glossary.find("社区") == (entry,)
    notebook.glossary.delete(entry.id)
    assert notebook.glossary.find("社区") == ()
    notebook.undo()
    assert notebook.glossary.find("社区") == (entry,)


def test_reading_a_notebook_that_is_not_there_creates_nothing(home: Paths) -> None:
    """A question leaves no trace."""
    with Notebook.read(home) as notebook:
        assert notebook.glossary.entries() == ()
    assert not home.data.exists()


def test_entries_of_another_program_appear(home: Paths, notebook: Notebook, clock: Callable[[], datetime]) -> None:
    """An open notebook sees what another one kept, and neither loses its own."""
    notebook.glossary.keep("社区")
    with Notebook.open(home, clock) as other:
        other.glossary.keep("小区")
        notebook.glossary.keep("街道")
        assert {entry.term for entry in other.glossary.entries()} >= {"社区", "小区"}
    notebook.refresh()
    assert {entry.term for entry in notebook.glossary.entries()} == {"社区", "小区", "街道"}


def test_two_notebooks_keeping_the_same_term_share_the_entry(
    home: Paths, notebook: Notebook, clock: Callable[[], datetime]
) -> None:
    """The second one's keep adds to the entry of the first, although it had not seen it."""
    with Notebook.open(home, clock) as other:
        assert other.glossary.entries() == ()
        notebook.glossary.keep("社区", note="一")
        entry = other.glossary.keep("社区", note="二")
        assert entry.note == "一\n二"
    notebook.refresh()
    assert notebook.glossary.entries() == (entry,)
