"""Any sequence of keeps, edits, deletes, undos, reopenings and crashes against a plain model."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place, Sentence

TERMS = st.sampled_from(["社区", "小区", "两委", "四环"])
TEXTS = st.text("ab中*\n#", max_size=4)
TAGS = st.lists(st.sampled_from(["甲", "乙", "丙"]), max_size=2)
WORDS = st.lists(st.sampled_from("一二三四五六七八"), min_size=1, max_size=4)
STATUS = st.sampled_from(["new", "learning", "known", "ignored"])
Model = dict[str, dict[str, Any]]


class NotebookMachine(RuleBasedStateMachine):
    """The notebook beside dictionaries that cannot go wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="notebook"))
        self.paths = Paths(self.folder / "data", self.folder / "config", self.folder / "cache")
        self.time = datetime(2026, 11, 20, tzinfo=timezone.utc)
        self.notebook = self.opened()
        self.now: Model = {"terms": {}, "words": {}, "notes": {}}
        self.past: list[Model] = []

    def opened(self) -> Notebook:
        """The notebook at the same place."""
        return Notebook.open(self.paths, self.clock)

    def clock(self) -> datetime:
        """A second later each time."""
        self.time += timedelta(seconds=1)
        return self.time

    def teardown(self) -> None:
        """Leave no folder behind."""
        self.notebook.close()
        shutil.rmtree(self.folder)

    def step(self, after: Model) -> None:
        """The model after a change; a change of nothing is none for undo."""
        if after != self.now:
            self.past.append(self.now)
            self.now = after

    def copy(self) -> Model:
        """The model, to be changed."""
        return {name: dict(part) for name, part in self.now.items()}

    @rule(term=TERMS, note=TEXTS, tags=TAGS, sentence=st.integers(0, 2))
    def keep(self, term: str, note: str, tags: list[str], sentence: int) -> None:
        """Keep a term, perhaps again."""
        text = f"第{sentence}句：{term}。"
        met = Sentence(text, Place.of("abc", sentence, text, 4, 4 + len(term)), "文章")
        self.notebook.glossary.keep(term, note=note, tags=tags, sentences=[met])
        after = self.copy()
        old_note, old_tags, old_texts = after["terms"].get(term, ("", (), ()))
        new = note.strip()
        joined = old_note if new in old_note else f"{old_note}\n{new}" if old_note else new
        texts = old_texts if text in old_texts else (*old_texts, text)
        after["terms"][term] = (joined, tuple(dict.fromkeys([*old_tags, *tags])), texts)
        if after["words"].get(term, "new") == "new":
            after["words"][term] = "learning"
        self.step(after)

    @precondition(lambda self: self.now["terms"])
    @rule(data=st.data(), note=TEXTS, tags=TAGS)
    def edit(self, data: st.DataObject, note: str, tags: list[str]) -> None:
        """Edit an entry."""
        term = data.draw(st.sampled_from(sorted(self.now["terms"])))
        self.notebook.glossary.edit(self.notebook.glossary.find(term)[0].id, note=note, tags=tags)
        after = self.copy()
        after["terms"][term] = (note.strip(), tuple(dict.fromkeys(tags)), after["terms"][term][2])
        self.step(after)

    @precondition(lambda self: self.now["terms"])
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Delete an entry."""
        term = data.draw(st.sampled_from(sorted(self.now["terms"])))
        self.notebook.glossary.delete(self.notebook.glossary.find(term)[0].id)
        after = self.copy()
        del after["terms"][term]
        self.step(after)

    @rule(words=WORDS, status=STATUS)
    def mark(self, words: list[str], status: Any) -> None:
        """Give words a status."""
        changed = [word for word in words if self.now["words"].get(word, "new") != status]
        self.notebook.words.mark(words, status)
        after = self.copy()
        after["words"].update(dict.fromkeys(changed, status))
        self.step(after)

    @rule(text=TEXTS.filter(str.strip))
    def write(self, text: str) -> None:
        """Write a note."""
        note = self.notebook.notes.write(Place("abc", 1, 2, "社区"), text)
        after = self.copy()
        after["notes"][note.id] = text.strip()
        self.step(after)

    @rule()
    def undo(self) -> None:
        """Take the last change back."""
        said = self.notebook.undo()
        assert (said is not None) == bool(self.past)
        if self.past:
            self.now = self.past.pop()

    @rule(clean=st.booleans())
    def reopen(self, clean: bool) -> None:
        """Close, or simply die with the file as it is at this moment; what was done cannot be taken back then."""
        before = self.notebook
        if clean:
            before.close()
            self.notebook = self.opened()
        else:
            left = self.folder / f"left{self.time.timestamp()}"
            shutil.copytree(self.paths.data, left)
            before.close()
            shutil.rmtree(self.paths.data)
            left.rename(self.paths.data)
            self.notebook = self.opened()
            assert self.notebook.findings == ()
        self.past.clear()

    @invariant()
    def is_like_the_model(self) -> None:
        """The open notebook and a reader beside it agree with the model."""
        with Notebook.read(self.paths) as reader:
            for notebook in (self.notebook, reader):
                terms = {
                    entry.term: (entry.note, entry.tags, tuple(met.text for met in entry.sentences))
                    for entry in notebook.glossary.entries()
                }
                assert terms == self.now["terms"]
                assert notebook.words.statuses() == self.now["words"]
                assert {note.id: note.text for note in notebook.notes.entries()} == self.now["notes"]


TestNotebook = NotebookMachine.TestCase
TestNotebook.settings = settings(stateful_step_count=25, suppress_health_check=list(HealthCheck))
