"""Taking changes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from sharing_checks import child, ended

from store.errors import StoreError
from store.notebook import Notebook
from store.notebook.undo_list import UndoList
from store.paths import Paths
from store.records import Place

PLACE = Place.of("abc", 0, "社区很好。", 0, 2)


def test_every_kind_of_change_can_be_taken_back(notebook: Notebook) -> None:
    """After as many undos as changes the notebook is as empty as before."""
    entry = notebook.glossary.keep("社区", note="一")
    notebook.glossary.edit(entry.id, note="二")
    mark = notebook.bookmarks.add(PLACE, "here")
    notebook.bookmarks.rename(mark.id, "there")
    note = notebook.notes.write(PLACE, "看看")
    notebook.notes.edit(note.id, "再看看")
    notebook.words.mark(["甲", "乙"], "known")
    notebook.decisions.join("四环")
    notebook.decisions.split("达人参与", "达人", "参与")
    notebook.decisions.read("行", "háng")
    notebook.imports.add("0" * 64, "a.txt", {"abc": "文章"})
    notebook.settings.set("name", "value")
    notebook.glossary.delete(entry.id)
    notebook.bookmarks.delete(mark.id)
    notebook.notes.delete(note.id)
    notebook.imports.remove("0" * 64)
    for _ in range(16):
        assert notebook.undo()
    assert notebook.undo() is None
    assert [name for name, documents in notebook.documents().items() if documents] == ["trash", "gone"]
    assert [deleted.label for deleted in notebook.trash.entries()] == ["文章"]
    assert notebook.packed_words() == {}


def test_undo_says_what_it_took_back(notebook: Notebook) -> None:
    """The reader is told in words."""
    notebook.glossary.keep("社区")
    assert notebook.undo() == "Took back: Kept 社区"


def test_several_changes_as_one_are_taken_back_together(notebook: Notebook) -> None:
    """An action of several changes is one for undo."""
    with notebook.action("Did much"):
        notebook.glossary.keep("社区")
        notebook.words.mark("小区", "known")
        notebook.notes.write(PLACE, "看看")
    assert notebook.undo() == "Took back: Did much"
    assert notebook.glossary.entries() == notebook.notes.entries() == ()
    assert notebook.words.status("小区") == "new"


def test_an_action_that_fails_leaves_nothing(home: Paths, notebook: Notebook) -> None:
    """What was drafted before the failure is not kept, neither in memory nor on the disk."""
    with pytest.raises(StoreError), notebook.action("Did much"):
        notebook.glossary.keep("社区")
        notebook.glossary.keep("")
    assert notebook.glossary.entries() == ()
    assert notebook.undo() is None
    with Notebook.read(home) as again:
        assert again.glossary.entries() == ()


def test_a_save_that_is_refused_leaves_nothing_behind_in_memory(notebook: Notebook) -> None:
    """A value that no file can hold takes the whole action with it, and the next one does not bring it back."""
    with pytest.raises(StoreError), notebook.action("Did much"):
        notebook.glossary.keep("社区")
        notebook.settings.set("name", "\ud800")
    notebook.bookmarks.add(PLACE)
    assert notebook.glossary.entries() == ()
    assert notebook.settings.entries() == ()
    assert notebook.undo() == "Took back: Bookmarked 社区"


def test_what_another_program_changed_since_is_left_alone(
    home: Paths, notebook: Notebook, clock: Callable[[], datetime]
) -> None:
    """Undo does not take another's words away, and says so."""
    entry = notebook.glossary.keep("社区", note="一")
    with Notebook.open(home, clock) as other:
        other.glossary.edit(entry.id, note="别人的")
    assert "left as" in (notebook.undo() or "")
    assert notebook.glossary.find("社区")[0].note == "别人的"


def test_reading_on_is_nothing_to_take_back(notebook: Notebook) -> None:
    """Undo does not move the place an article was left at."""
    notebook.places.leave(PLACE, 0.5)
    assert notebook.undo() is None
    assert notebook.places.of("abc") is not None


def test_what_was_taken_back_can_be_done_again(notebook: Notebook) -> None:
    """Forth and back as often as one likes, step by step; also a card's answer and what was deleted."""
    entry = notebook.glossary.keep("社区")
    notebook.words.mark("小区", "known")
    notebook.glossary.delete(entry.id)
    full = notebook.documents(), notebook.packed_words()
    for _ in range(2):
        assert [notebook.undo() for _ in range(4)][-1] is None
        assert notebook.glossary.entries() == () and notebook.words.status("小区") == "new"
        assert notebook.redo() == "Did again: Kept 社区"
        assert [one.term for one in notebook.glossary.entries()] == ["社区"]
        assert [notebook.redo() for _ in range(3)][-1] is None
        assert notebook.words.status("小区") == "known" and notebook.glossary.entries() == ()
    assert notebook.packed_words().keys() == full[1].keys()


def test_a_new_change_ends_what_could_be_done_again(notebook: Notebook) -> None:
    """Else one would bring back what one has gone on from."""
    notebook.glossary.keep("社区")
    notebook.undo()
    notebook.glossary.keep("小区")
    assert notebook.redo() is None
    assert notebook.undo() == "Took back: Kept 小区"


def test_what_changed_elsewhere_is_not_done_again(home: Paths, notebook: Notebook) -> None:
    """Another program has written there meanwhile: its words stay."""
    notebook.glossary.keep("社区", gloss="community")
    notebook.undo()
    with Notebook.open(home) as other:
        other.glossary.keep("社区", gloss="neighbourhood")
    notebook.refresh()
    assert str(notebook.redo()).startswith("Not done again: Kept 社区")
    assert notebook.glossary.entries()[0].gloss == "neighbourhood"


def test_a_text_whose_adding_is_taken_back_and_done_again_lies_in_the_trash_only_meanwhile(
    notebook: Notebook,
) -> None:
    """Nothing that was added vanishes, and it is never in two places."""
    notebook.imports.add("0" * 64, "-", {"abc": "文章", "def": "又一篇"})
    for _ in range(2):
        assert notebook.undo() == "Took back: Added 《文章 and 1 more》 (in the trash)"
        assert [deleted.label for deleted in notebook.trash.entries()] == ["文章 and 1 more"]
        notebook.redo()
        assert len(notebook.imports.entries()) == 1 and notebook.trash.entries() == ()


def test_two_programs_take_back_the_same_changes(home: Paths, clock: Callable[[], datetime]) -> None:
    """After a start what was done before it, and what another did since; neither takes back twice."""
    with Notebook.open(home, clock) as first:
        first.share_undo(home)
        first.glossary.keep("社区")
        first.glossary.keep("小区")
    with Notebook.open(home, clock) as program:
        program.share_undo(home)
        assert program.last_action and program.last_action.label == "Kept 小区"
        shell = Notebook.open(home, clock)
        shell.glossary.keep("街道")
        shell.leave_undo(home)
        assert program.undo() == "Took back: Kept 街道"
        assert program.undo() == "Took back: Kept 小区"
        shell = Notebook.open(home, clock)
        assert shell.undo_left(home) == ["Took back: Kept 社区"]
        assert shell.undo_left(home) == []


def test_behind_what_cannot_be_taken_back_the_program_reaches_no_further(home: Paths, notebook: Notebook) -> None:
    """As at the command line, which tells of it first."""
    notebook.glossary.keep("社区")
    notebook.leave_undo(home)
    notebook.leave_lasting(home, "merge", "a copy was kept")
    with Notebook.open(home) as program:
        program.share_undo(home)
        assert program.undo() is None


def keep_some(home: Paths, program: int) -> None:
    """A program that keeps ten terms, each a step of its own."""
    for number in range(10):
        with Notebook.open(home) as notebook:
            notebook.glossary.keep(f"词{program}·{number}")
            notebook.leave_undo(home)


def take_back_some(home: Paths) -> None:
    """A program that takes ten steps back, and does nothing in vain."""
    for _ in range(10):
        with Notebook.open(home) as notebook:
            (said,) = notebook.undo_left(home) or ["nothing"]
            assert said.startswith("Took back"), said


def test_programs_at_once_lose_no_step_of_each_other(home: Paths) -> None:
    """What three did side by side is taken back by three side by side, each step once."""
    assert [ended(each) for each in [child(lambda at=at: keep_some(home, at)) for at in range(3)]] == [0] * 3  # type: ignore[misc]
    assert len(UndoList(home.notebook).steps()) == 30
    assert [ended(each) for each in [child(lambda: take_back_some(home)) for _ in range(3)]] == [0] * 3
    with Notebook.read(home) as notebook:
        assert notebook.glossary.entries() == ()
    assert UndoList(home.notebook).steps() == []


def test_another_step_than_the_one_that_was_meant_is_left(home: Paths) -> None:
    """While somebody was asked, another program did something."""
    with Notebook.open(home) as notebook:
        notebook.glossary.keep("社区")
        notebook.leave_undo(home)
        meant = UndoList(home.notebook).top
        with Notebook.open(home) as another:
            another.glossary.keep("小区")
            another.leave_undo(home)
        assert notebook.undo_left(home, meant) is None
        assert notebook.undo_left(home) == ["Took back: Kept 小区"]


def test_a_list_that_cannot_be_written_takes_nothing_from_what_was_kept(home: Paths) -> None:
    """What was done is done, and nobody is told that it failed."""
    with Notebook.open(home) as notebook:
        notebook.share_undo(home)
        home.notebook.with_name("undo.json").mkdir()
        notebook.glossary.keep("社区")
        assert notebook.undo() == "Took back: Kept 社区"
