"""Any sequence of changes, failures, kills, power cuts and reopenings, against a plain dictionary."""

from __future__ import annotations

import contextlib
import errno
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from simulated_disk import PATH, SimulatedDisk, Stopped
from tinydb import where

from store.database import open_database
from store.errors import StoreError

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
documents = st.dictionaries(texts, values, max_size=3)
tables = st.sampled_from(["glossary", "words"])

Model = dict[str, dict[int, dict[str, Any]]]


class Notebook(RuleBasedStateMachine):
    """The database, and beside it what it must hold."""

    @initialize()
    def begin(self) -> None:
        """A new notebook."""
        self.disk = SimulatedDisk()
        self.database = open_database(PATH, system=self.disk)
        self.model: Model = {"glossary": {}, "words": {}}
        self.used: dict[str, int] = {"glossary": 0, "words": 0}

    @rule(table=tables, document=documents)
    def insert(self, table: str, document: dict[str, Any]) -> None:
        """A new entry gets an id that none had before."""
        doc_id = self.database.table(table).insert(document)
        assert doc_id > self.used[table]
        self.used[table] = doc_id
        self.model[table][doc_id] = document

    @rule(table=tables, document=documents, data=st.data())
    def update(self, table: str, document: dict[str, Any], data: st.DataObject) -> None:
        """Some entries get new fields."""
        chosen = self.some(table, data)
        self.database.table(table).update(document, doc_ids=chosen)
        for doc_id in chosen:
            self.model[table][doc_id] = {**self.model[table][doc_id], **document}

    @rule(table=tables, data=st.data())
    def remove(self, table: str, data: st.DataObject) -> None:
        """Some entries go."""
        chosen = self.some(table, data)
        self.database.table(table).remove(doc_ids=chosen)
        for doc_id in chosen:
            del self.model[table][doc_id]

    @rule(documents=st.lists(documents, min_size=1, max_size=3), fails=st.booleans())
    def together(self, documents: list[dict[str, Any]], fails: bool) -> None:
        """Changes in both tables, kept together or not at all."""
        with contextlib.suppress(ZeroDivisionError), self.database.transaction():
            ids = {table: self.database.table(table).insert_multiple(documents) for table in self.model}
            if fails:
                raise ZeroDivisionError
        if not fails:
            for table, each in ids.items():
                self.model[table].update(zip(each, documents, strict=True))
                self.used[table] = each[-1]

    @rule(document=documents, call=st.integers(1, 12), code=st.sampled_from([errno.ENOSPC, errno.EIO]))
    def insert_on_a_failing_disk(self, document: dict[str, Any], call: int, code: int) -> None:
        """One call fails: the entry is kept, or it is said that it is not."""
        failing = len(self.disk.calls) + call

        def fault(number: int, name: str) -> int | None:
            if number == failing:
                raise OSError(code, "simulated")
            return 20 if number == failing - 1 else None

        self.disk.fault = fault
        try:
            self.insert("glossary", document)
        except StoreError:
            pass
        finally:
            self.disk.fault = lambda number, name: None

    @rule(document=documents, call=st.integers(1, 12), power=st.booleans(), data=st.data())
    def crash(self, document: dict[str, Any], call: int, power: bool, data: st.DataObject) -> None:
        """Killed or without power in the midst of an insert: it is there whole or not at all."""
        stopping = len(self.disk.calls) + call
        before = set(self.model["glossary"])

        def fault(number: int, name: str) -> int | None:
            if number >= stopping:
                self.disk.stop()
            return None

        self.disk.fault = fault
        with contextlib.suppress(Stopped):
            self.insert("glossary", document)
            self.disk.stop()
        states = list(self.disk.after_power_cut()) if power else [self.disk.files()]
        self.disk = SimulatedDisk(data.draw(st.sampled_from(states)))
        self.database = open_database(PATH, system=self.disk)
        for more in {each.doc_id for each in self.database.table("glossary")} - before:
            self.model["glossary"][more] = document
            self.used["glossary"] = more

    @rule()
    def reopen(self) -> None:
        """Closing and opening changes nothing."""
        self.database.close()
        self.database = open_database(PATH, system=self.disk)

    @rule(document=documents)
    def another_program(self, document: dict[str, Any]) -> None:
        """What another program keeps is seen at once."""
        with open_database(PATH, system=self.disk) as other:
            self.used["words"] = other.table("words").insert(document)
        self.model["words"][self.used["words"]] = document

    def some(self, table: str, data: st.DataObject) -> list[int]:
        """A few of the entries there are."""
        held = sorted(self.model[table])
        return data.draw(st.lists(st.sampled_from(held), unique=True, max_size=3)) if held else []

    @invariant()
    def holds_what_it_must(self) -> None:
        """The database, and what a reader would see, is what the dictionary has."""
        reader = open_database(PATH, system=SimulatedDisk(self.disk.files()), read_only=True)
        for table, model in self.model.items():
            for database in (self.database, reader):
                held = {each.doc_id: dict(each) for each in database.table(table)}
                assert held == model
            assert self.database.table(table).count(where("").exists()) == sum(
                "" in each for each in model.values()
            )
        assert not self.database.findings or all("confirm" in each.message for each in self.database.findings)


TestNotebook = Notebook.TestCase
TestNotebook.settings = settings(stateful_step_count=25)
