"""A screen reads while a worker saves."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from store.notebook import Notebook
from store.paths import Paths


def test_reading_while_another_thread_and_another_program_save(
    home: Paths, notebook: Notebook, clock: Callable[[], datetime]
) -> None:
    """Every answer is whole: no entry twice, none half there, none lost at the end."""
    failures: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        try:
            while not done.is_set():
                notebook.refresh()
                terms = [entry.term for entry in notebook.glossary.entries()]
                assert len(terms) == len(set(terms))
                assert all(len(notebook.glossary.find(term)) <= 1 for term in terms)
                assert {"社区"} >= set(notebook.words.statuses()) - set(terms) - {f"词{n}" for n in range(60)}
        except BaseException as error:
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    with Notebook.open(home, clock) as other:
        for number in range(30):
            notebook.glossary.keep(f"词{number}")
            other.glossary.keep(f"词{number + 30}")
    done.set()
    for reader in readers:
        reader.join()
    assert failures == []
    notebook.refresh()
    assert len(notebook.glossary.entries()) == 60
    assert all(len(found) == 1 for found in notebook.glossary.by_term().values())


def test_two_threads_keep_through_one_notebook(notebook: Notebook) -> None:
    """Each change is an action of its own, and all of them can be taken back."""

    def keep(start: int) -> None:
        for number in range(start, start + 20):
            notebook.glossary.keep(f"词{number}")

    threads = [threading.Thread(target=keep, args=(start,)) for start in (0, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(notebook.glossary.entries()) == 40
    for _ in range(40):
        assert notebook.undo()
    assert notebook.glossary.entries() == ()
