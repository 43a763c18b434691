"""What is written in the form of an entry is kept; where that fails, it stands in its form again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from store.records import GlossaryEntry
from store.tags import tags_in
from tui.screens.entry_form import EntryForm

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen

Fields = Mapping[str, Any]
"""What was written, as the glossary takes it."""


def ask(
    screen: DeskScreen,
    form: EntryForm,
    change: Callable[[Fields], GlossaryEntry],
    keep: Callable[[Callable[[], GlossaryEntry], Callable[[], object]], object],
) -> None:
    """Let the reader write in a form; `keep` is given what that changes, and what to do when it cannot be kept:
    the form stands there again with what was written."""

    def filled(written: dict[str, str] | None) -> None:
        if written is not None:
            fields = {**written, "tags": tags_in(written["tags"])}
            keep(partial(change, fields), lambda: ask(screen, form.again(written), change, keep))

    screen.app.push_screen(form, filled)


def edit(screen: DeskScreen, entry: GlossaryEntry) -> None:
    """Let the reader change an entry, and keep what was changed."""

    def change(fields: Fields) -> GlossaryEntry:
        return screen.desk.notebook.glossary.edit(entry.id, **fields)

    ask(screen, EntryForm.of(entry, begins="gloss"), change, partial(keep_in, screen, "Edited"))


def keep_in(
    screen: DeskScreen, said: str, change: Callable[[], GlossaryEntry], refused: Callable[[], object]
) -> None:
    """Keep it, and say in the screen's line what was done to which term."""
    screen.keep(change, lambda kept: screen.tell(f"{said} {kept.term}"), refused)
