"""What was done last, kept beside the notebook: at the command line another process takes it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from store.errors import StoreError
from store.files import write_whole
from store.notebook.history import Action
from store.notebook.shelf import AnyShelf
from store.notebook.undoing import Step, packed, sign, stays, step_of

NAME, LOCK = "undo.json", "undo.lock"
STEPS = 50
"""So many commands, and changes made in the program, can be taken back, one after the other."""
PATIENCE = 5.0
"""Seconds one program waits for another that changes the list."""


class UndoList:
    """The steps, the newest last. Programs change it one at a time, each as the one before has left it."""

    def __init__(self, notebook: Path) -> None:
        self._path = notebook.with_name(NAME)
        self._lock: Any = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else changes the list meanwhile; whoever is alone already may ask again."""
        from store.database.locking import Lock  # takes as long to load as a whole look-up may take

        self._lock = self._lock or Lock(str(self._path.with_name(LOCK)), PATIENCE)
        with self._lock:
            yield

    def steps(self) -> list[Step]:
        """All that is remembered."""
        try:
            told = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return []
        return [step for step in told if isinstance(step, list)] if isinstance(told, list) else []

    @property
    def top(self) -> Step:
        """What would be taken back now; empty when there is none."""
        return next(reversed(self.steps()), [])

    def remember(self, actions: Sequence[Action]) -> None:
        """Put what one command did on top of what was done before."""
        if actions:
            self._change(lambda steps: [*steps, [packed(action) for action in actions]])

    def remember_lasting(self, label: str, instead: str) -> None:
        """Put a command on top that cannot be taken back: it is told before an older one is touched."""
        self._change(lambda steps: [*steps, [{"label": label, "instead": instead}]])

    def reachable(self, shelves: Mapping[str, AnyShelf]) -> list[Action]:
        """All that can be taken back, in its order, up to what cannot: behind that one does not reach unasked."""
        found: list[Action] = []
        for step in reversed(self.steps()):
            if stays(step):
                break
            found = [*step_of(step, shelves), *found]
        return found

    def forget(self, action: Action) -> None:
        """This was taken back, wherever it stands."""
        gone = sign(packed(action))

        def without(steps: list[Step]) -> list[Step]:
            left = [[told for told in step if sign(told) != gone] for step in steps]
            return [step for step in left if step]

        self._change(without)

    def drop(self, step: Step) -> None:
        """The whole step was taken back, or is told; another that came on top of it stays."""

        def without(steps: list[Step]) -> list[Step]:
            last = next((at for at in reversed(range(len(steps))) if steps[at] == step), None)
            return steps if last is None else steps[:last] + steps[last + 1 :]

        self._change(without)

    def _change(self, change: Callable[[list[Step]], list[Step]]) -> None:
        """Where that cannot be written, on a full disk, only undo knows less: what was done is done."""
        with suppress(OSError, StoreError), self.alone():
            before = self.steps()
            steps = change(before)[-STEPS:]
            if steps != before:
                write_whole(self._path, json.dumps(steps, ensure_ascii=False).encode("utf-8", "replace"))
