"""Look-ups counted: what is said of them, and those of the command line, which cost it nothing."""

from typing import TYPE_CHECKING, NamedTuple

from seeds.language.characters import has_han

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seeds.language.dictionary import Entry
    from store.paths import Paths
    from store.records import Lookups

SETTING = "remember_lookups"
TIMES = {1: "once", 2: "twice"}


class Earlier(NamedTuple):
    """The look-ups of a word before this one."""

    seconds: tuple[int, ...]
    """When, since 1970, the oldest first."""
    placed: int = 0
    """When it last stood in a text."""
    title: str = ""
    """The text."""


NEVER = Earlier(())


def count_later(paths: "Paths", word: str) -> None:
    """Let the notebook know, when it is next opened, that a word was looked up."""
    if word and are_remembered(paths.names.settings):
        import time

        from store.waiting import wait

        wait(paths.names.notebook, word, int(time.time()))


def meant(asked: str, entries: "Sequence[Entry]") -> str:
    """The one word that a look-up is of; English and bare pinyin lead to many, and which was meant is not known."""
    alone = len({entry.simplified for entry in entries}) == 1
    return entries[0].simplified if alone or (entries and has_han(asked)) else ""


def earlier(paths: "Paths", word: str, known: Earlier) -> Earlier:
    """The look-ups of a word until now: those that the notebook knows, and those that still wait for it."""
    if not word or not are_remembered(paths.names.settings):
        return NEVER
    from store.waiting import waiting_of

    return known._replace(seconds=tuple(sorted({*known.seconds, *waiting_of(paths.names.notebook, word)})))


def are_remembered(settings: str) -> bool:
    """Whether the reader lets look-ups be counted; the settings are parsed only where they say something of it."""
    try:
        with open(settings, "rb") as file:  # noqa: PTH123 - a look-up has no time to load paths
            if SETTING.encode() not in file.read():
                return True
    except OSError:
        return True
    from pathlib import Path

    from tui.desk.settings.config import load

    return load(Path(settings))[0].remember_lookups


def remark_now(known: Earlier) -> str:
    """What is told of a word that is looked up at this moment; of the first time there is nothing to say."""
    if not known.seconds:
        return ""
    from time import time

    return remark(known, time())


def remark(known: "Lookups | Earlier | None", since: float, here: str = "") -> str:
    """What is told of a word whose entry is open since a moment: "looked up once before, on 3 March in 春天来了".

    Who stood on it today in the text that is open `here` has that in mind: it is told what was on other days.
    """
    before = [second for second in known.seconds if second < since] if known else []
    if known is None or not before:
        return ""
    from time import localtime, strftime

    today, last, when = localtime(since), localtime(before[-1]), "before"
    title = known.title if known.placed == before[-1] else ""
    if here and title == here and last[:3] == today[:3]:
        before = [second for second in before if localtime(second)[:3] != today[:3]]
        if not before:
            return ""
        last, when, title = localtime(before[-1]), "before today", ""
    times = TIMES.get(len(before), f"{len(before):,} times")
    year = f" {last.tm_year}" if last.tm_year != today.tm_year else ""
    on = "today" if last[:3] == today[:3] else f"on {last.tm_mday} {strftime('%B', last)}{year}"
    stood = f" in {'this text' if title == here else title}" if title else ""
    return f"looked up {times} {when}, {'last ' if len(before) > 1 else ''}{on}{stood}"
