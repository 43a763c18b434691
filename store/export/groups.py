"""Entries in the order and under the heads that the reader asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from typing import NamedTuple
from unicodedata import category, normalize

from store.export.table import By
from store.records import GlossaryEntry
from store.records.fields import calendar_day, fingerprint

NO_ARTICLE = "Without an article"
NO_TAG = "Without a tag"
NO_READING = "Without a reading"


class EntryGroup(NamedTuple):
    """Entries that stand together."""

    title: str
    entries: tuple[GlossaryEntry, ...]

    @property
    def anchor(self) -> str:
        """A name for links that stays the same for as long as the title does."""
        return f"g-{fingerprint(self.title)}"


def grouped(entries: Sequence[GlossaryEntry], by: By, zone: tzinfo) -> tuple[EntryGroup, ...]:
    """Every entry once, in groups; what belongs nowhere comes last."""
    if by == "article":
        return gathered(oldest_first(entries), lambda entry: entry.title, NO_ARTICLE)
    if by == "date":
        newest = oldest_first(entries)[::-1]
        return gathered(newest, lambda entry: calendar_day(entry.created, zone), "")
    by_sound = sorted(entries, key=sound)
    if by == "tag":
        groups = gathered(by_sound, lambda entry: entry.tags[0] if entry.tags else "", NO_TAG)
        return tuple(sorted(groups, key=lambda group: (group.title == NO_TAG, group.title)))
    groups = gathered(by_sound, lambda entry: sound(entry)[0][:1].upper(), NO_READING)
    return tuple(sorted(groups, key=lambda group: group.title == NO_READING))


def gathered(
    entries: Iterable[GlossaryEntry], title: Callable[[GlossaryEntry], str], none: str
) -> tuple[EntryGroup, ...]:
    """Groups in the order in which their first entries come; the group of those without a title is the last."""
    found: dict[str, list[GlossaryEntry]] = {}
    for entry in entries:
        found.setdefault(title(entry), []).append(entry)
    rest = found.pop("", [])
    groups = [EntryGroup(title, tuple(members)) for title, members in found.items()]
    return (*groups, EntryGroup(none, tuple(rest))) if rest else tuple(groups)


def oldest_first(entries: Iterable[GlossaryEntry]) -> list[GlossaryEntry]:
    """Entries as they were kept."""
    return sorted(entries, key=lambda entry: (entry.created, entry.term, entry.sense))


def sound(entry: GlossaryEntry) -> tuple[str, str, str, str]:
    """What sorts by pinyin: letters first, tones then, characters last."""
    letters = [char for char in normalize("NFD", entry.reading.lower()) if category(char) != "Mn"]
    plain = "".join(char for char in letters if char.isalnum())
    return plain, normalize("NFD", entry.reading.lower()), entry.term, entry.sense
