"""How the fields of a record are stored: each named once, for the way to the disk and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, TypeVar

from store.records.fields import Document, Fields, document, stamp

S = TypeVar("S", bound="Stored")


class Kind(NamedTuple):
    """What a field holds."""

    read: Callable[[Fields, str], Any]
    store: Callable[[Any], object] = lambda value: value
    called: str = ""
    """The name it is stored by, where that is another than the record's own."""


def inner(of: type[S]) -> Kind:
    """A document inside; it must be there."""
    return Kind(lambda fields, name: of.take(fields.inner(name) or Fields({})), of.to_document)


def inner_or_none(of: type[S]) -> Kind:
    """A document inside, or nothing."""
    return Kind(
        lambda fields, name: of.take(found) if (found := fields.inner(name)) else None,
        lambda value: value.to_document() if value else None,
    )


def inners(of: type[S]) -> Kind:
    """Several documents inside."""
    return Kind(
        lambda fields, name: tuple(map(of.take, fields.inners(name))),
        lambda values: [value.to_document() for value in values],
    )


TEXT, NUMBER, SHARE = Kind(Fields.text), Kind(Fields.number), Kind(Fields.share)
TEXTS, SHARES = Kind(Fields.texts, list), Kind(Fields.shares, list)
TIME = Kind(Fields.time, stamp)
NEEDED = Kind(lambda fields, name: fields.text(name, None))
"""A text that must be there."""
ID = NEEDED._replace(called="id")
MADE = Kind(Fields.drop)
"""What is made again from the other fields."""
FLAG = Kind(Fields.flag, lambda value: value or None)
NUMBER_OR_NONE = Kind(Fields.number, lambda number: number or None)
"""A number of which nothing is stored when it is 0."""


def form(**kinds: Kind) -> Mapping[str, Kind]:
    """The fields of a record, in the order in which they are stored."""
    return MappingProxyType({name: kind._replace(called=kind.called or name) for name, kind in kinds.items()})


class Stored:
    """A value with a form of its own; fields that the form does not know are its `rest`."""

    __slots__ = ()
    FORM: ClassVar[Mapping[str, Kind]]
    rest: Document

    def to_document(self) -> Document:
        """The value as it is stored."""
        fields = {called: store(getattr(self, name)) for name, (_, store, called) in self.FORM.items()}
        return document(self.rest, **fields)

    @classmethod
    def take(cls: type[S], fields: Fields) -> S:
        """The value that was stored."""
        known: dict[str, Any] = {}
        for name, (read, _, called) in cls.FORM.items():
            value = read(fields, called)
            if read is not Fields.drop:
                known[name] = value
        known["rest"] = fields.rest()
        return cls(**known)

    @classmethod
    def from_document(cls: type[S], stored: Mapping[str, object]) -> S:
        """The value in a document."""
        return cls.take(Fields(stored))

    @classmethod
    def some(cls, *names: str) -> Callable[[Mapping[str, object]], tuple[Any, ...]]:
        """A way to read these fields alone from a document: a third of the time that the whole value takes."""
        kinds = [(cls.FORM[name].read, cls.FORM[name].called) for name in names]

        def read(stored: Mapping[str, object]) -> tuple[Any, ...]:
            fields = Fields(stored)
            return tuple(read(fields, called) for read, called in kinds)

        return read
