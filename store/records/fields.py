"""Stored documents, taken apart and put together by hand: a field nobody knows is kept, a wrong one is named."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Protocol

from store.errors import StoreError

Document = dict[str, object]


class UnreadableRecord(StoreError):
    """A stored document is not what its table holds."""


class Record(Protocol):
    """What every table holds: a value with a name of its own that becomes a document and comes back."""

    @property
    def id(self) -> str:
        """The record's name in its table."""

    def to_document(self) -> Document:
        """The record as it is stored."""


class Fields:
    """One document, field by field; `rest` is what nobody asked for."""

    __slots__ = ("_left",)

    def __init__(self, document: Mapping[str, object]) -> None:
        self._left = dict(document)

    def text(self, name: str, default: str | None = "") -> str:
        """A string; without a default the field must be there."""
        value = self._left.pop(name, default)
        if not isinstance(value, str):
            raise wrong(name, value)
        return value

    def number(self, name: str, default: int = 0) -> int:
        """A whole number."""
        value = self._left.pop(name, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise wrong(name, value)
        return value

    def share(self, name: str) -> float:
        """A share of a whole, from 0 to 1."""
        value = self._left.pop(name, 0.0)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value <= 1:
            raise wrong(name, value)
        return float(value)

    def shares(self, name: str) -> tuple[float, ...]:
        """Several shares of a whole."""
        values = self._left.pop(name, ())
        if not isinstance(values, (list, tuple)):
            raise wrong(name, values)
        return tuple(Fields({name: value}).share(name) for value in values)

    def flag(self, name: str) -> bool:
        """Yes or no; no when nothing is said."""
        value = self._left.pop(name, False)
        if not isinstance(value, bool):
            raise wrong(name, value)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Several strings."""
        value = self._left.pop(name, ())
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            raise wrong(name, value)
        return tuple(value)

    def time(self, name: str, default: datetime | None = None) -> datetime:
        """A moment; without a default it must be there."""
        return default if default and name not in self._left else moment(self.text(name, None))

    def inner(self, name: str) -> Fields | None:
        """A document inside this one, or nothing."""
        value = self._left.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise wrong(name, value)
        return Fields(value)

    def inners(self, name: str) -> Iterator[Fields]:
        """Several documents inside this one."""
        if name not in self._left:
            return iter(())
        value = self._left.pop(name, ())
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, Mapping) for item in value):
            raise wrong(name, value)
        return (Fields(item) for item in value)

    def drop(self, name: str) -> None:
        """Leave out a field that is made again from the others."""
        self._left.pop(name, None)

    def rest(self) -> Document:
        """The fields nobody asked for, as a newer version or another program wrote them."""
        return self._left


def wrong(name: str, value: object) -> UnreadableRecord:
    """The complaint about one field."""
    return UnreadableRecord(
        f"the field {name!r} holds {value!r}, which is not what belongs there",
        "the record is left as it is; 'jingdu check' lists such records",
    )


def document(rest: Mapping[str, object], **fields: object) -> Document:
    """The fields as they are stored: empty ones are left out, so that the file stays small and readable."""
    return {**rest, **{name: value for name, value in fields.items() if value not in ("", None, [], ())}}


def now() -> datetime:
    """This moment; the only place where the clock is read."""
    return datetime.now(timezone.utc)


def after(when: datetime, before: datetime | None) -> datetime:
    """The moment, or one just after another: what follows is newer, whatever a clock says."""
    return max(when, before + timedelta(microseconds=1)) if before else when


def stamp(when: datetime) -> str:
    """A moment as it is stored, in UTC."""
    if when.tzinfo is None:
        raise ValueError("a moment without a time zone says nothing")
    return when.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """A stored moment."""
    try:
        when = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError as error:
        raise wrong("time", text) from error
    if when.tzinfo is None:
        raise wrong("time", text)
    return when if when.tzinfo is timezone.utc else when.astimezone(timezone.utc)


def calendar_day(when: datetime, zone: tzinfo | None = None) -> str:
    """The day of a moment on the reader's calendar, as lists and files write it."""
    return when.astimezone(zone).date().isoformat()


def fingerprint(*parts: object) -> str:
    """Eight letters and digits that stand for these parts, the same on every machine."""
    text = "\x00".join(str(part) for part in parts)
    from store.digests import blake2b

    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=5).digest()
    return b32encode(digest).decode().lower()
