"""Look-ups counted: what is said of them, and those of the command line, which cost it nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seeds.language.characters import has_han

if TYPE_CHECKING:
    from datetime import datetime

    from store.paths import Paths
    from store.records import Lookups
    from tui.desk.lookup.answer import Answer

SETTING = "remember_lookups"
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def count_later(paths: Paths, found: Answer) -> None:
    """Let the notebook know, when it is next opened, that the one word that was found was looked up."""
    words = {entry.simplified for entry in found.entries}
    # English and bare pinyin lead to many words: which of them was meant is not known.
    if len(words) == 1 or (words and has_han(found.word)):
        import time

        from store.waiting import wait

        if are_remembered(paths.settings):
            wait(paths.notebook, found.entries[0].simplified, int(time.time()))


def are_remembered(settings: Path) -> bool:
    """Whether the reader lets look-ups be counted; the settings are parsed only where they say something of it."""
    try:
        if SETTING.encode() not in settings.read_bytes():
            return True
    except OSError:
        return True
    from tui.desk.settings.config import load

    return load(settings)[0].remember_lookups


def remark(known: Lookups | None, since: datetime) -> str:
    """What is told of a word whose entry is open since a moment: "4th time, last on 3 March in 春天来了"."""
    before = [moment for moment in known.moments if moment < since] if known else []
    if not before:
        return ""
    number, last, today = len(before) + 1, before[-1].astimezone(), since.astimezone()
    ending = "th" if number % 100 in (11, 12, 13) else ENDINGS.get(number % 10, "th")
    year = f" {last.year}" if last.year != today.year else ""
    on = "today" if last.date() == today.date() else f"on {last.day} {last:%B}{year}"
    stood = known is not None and known.title and known.placed == known.seconds[len(before) - 1]
    return f"{number:,}{ending} time, last {on}" + (f" in {known.title}" if known and stood else "")
