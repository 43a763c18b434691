"""Short forms and slogans with numbers that every native reader knows: 三农, 两会, 放管服, 九二共识."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from seeds.language.glossary.entries import rows

_MORE_OF_A_NUMBER = re.compile("[0-9第零〇一二三四五六七八九十百千万亿两几数]")


class ShortForm(NamedTuple):
    """A short form as data/short_forms.tsv has it."""

    short: str
    traditional: str
    pinyin: str
    full: str
    """What it stands for, in Chinese."""
    english: str
    since: str
    """The year in which it came up, if that is known."""
    field: str
    beside: str
    """What must stand right behind it, where its characters may mean something else as well."""


class ShortFormHere(NamedTuple):
    """A short form in a text."""

    start: int
    end: int
    form: ShortForm


@lru_cache(maxsize=1)
def short_forms() -> tuple[ShortForm, ...]:
    """All of them, in the order of the file."""
    return tuple(ShortForm(*row) for row in rows("short_forms.tsv", 8))


@lru_cache(maxsize=1)
def _by_start() -> tuple[re.Pattern[str], dict[str, tuple[tuple[str, ShortForm], ...]]]:
    """The forms in both scripts by their first two characters, longest first."""
    found: dict[str, dict[str, ShortForm]] = {}
    for form in short_forms():
        for written in (form.short, form.traditional):
            found.setdefault(written[:2], {})[written] = form
    starts = re.compile("|".join(map(re.escape, sorted(found, key=len, reverse=True))))
    return starts, {
        start: tuple(sorted(some.items(), key=lambda one: -len(one[0]))) for start, some in found.items()
    }


def find_short_forms(text: str) -> list[ShortFormHere]:
    """Every short form of a text; of those that begin at one place the longest."""
    starts, forms = _by_start()
    found: list[ShortFormHere] = []
    for match in starts.finditer(text):
        start = match.start()
        if found and start < found[-1].end:
            continue
        for written, form in forms[match[0]]:
            end = start + len(written)
            if text.startswith(written, start) and _stands_alone(text, start, end, form):
                found.append(ShortFormHere(start, end, form))
                break
    return found


def _in_latin(both: str) -> bool:
    """Whether two characters are of one word in letters or figures."""
    return len(both) == 2 and both.isascii() and both.isalnum()


def _stands_alone(text: str, start: int, end: int, form: ShortForm) -> bool:
    before, after = text[start - 1 : start], text[end : end + 4]
    if before and _MORE_OF_A_NUMBER.match(form.short) and _MORE_OF_A_NUMBER.match(before):
        return False
    if _in_latin(before + form.short[0]) or _in_latin(form.short[-1] + after[:1]):
        return False  # BATTLE holds no BAT
    if not form.beside:
        return True
    return any(
        after.startswith(word) or (word == "”" and after[:1] in tuple('”"’」』')) for word in form.beside.split("|")
    )
