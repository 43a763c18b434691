"""Look-ups counted: what is said of them, and those of the command line, which cost it nothing."""

from typing import TYPE_CHECKING, NamedTuple

from seeds.language.characters import has_han

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seeds.language.dictionary import Entry
    from store.paths import Paths
    from store.records import Lookups

SETTING = "remember_lookups"
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


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


def remark(known: "Lookups | Earlier | None", since: float) -> str:
    """What is told of a word whose entry is open since a moment: "4th time, last on 3 March in 春天来了"."""
    before = [second for second in known.seconds if second < since] if known else []
    if not before:
        return ""
    from time import localtime, strftime

    number, last, today = len(before) + 1, localtime(before[-1]), localtime(since)
    ending = "th" if number % 100 in (11, 12, 13) else ENDINGS.get(number % 10, "th")
    year = f" {last.tm_year}" if last.tm_year != today.tm_year else ""
    is_today = last[:3] == today[:3]
    on = "today" if is_today else f"on {last.tm_mday} {strftime('%B', last)}{year}"
    stood = known is not None and known.title and known.placed == before[-1]
    return f"{number:,}{ending} time, last {on}" + (f" in {known.title}" if known and stood else "")
