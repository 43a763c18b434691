"""What is said of a name: what kind of thing it names and of what it is made; never a gloss by its characters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from seeds.language.dictionary.gazetteer import nearest_first
from seeds.language.script import simple
from tui.desk.reading.asked import Asked, EntryPart

if TYPE_CHECKING:
    from seeds.language.analysis import Name
    from seeds.language.dictionary import Dictionary

KINDS = {
    "person": "A person’s name",
    "place": "The name of a place",
    "body": "The name of a body",
    "work": "A title",
}


LYING = 3
"""So many places of one name are told."""


def name_at(asked: Asked) -> Name | None:
    """The name that the word in hand is, or stands in."""
    return next(
        (name for name in asked.names if name.start <= asked.word.start and asked.word.end <= name.end), None
    )


def told_of(asked: Asked, dictionary: Dictionary, shown: Callable[[str], str]) -> Iterator[EntryPart]:
    """What kind of name it is, its parts, what it is short for, and what the dictionary knows of its kind."""
    name = name_at(asked)
    if name is None or name.kind == "work":
        if asked.word.kind == "name":
            yield EntryPart("label", "A name")
        return
    written = asked.text[name.start : name.end]
    yield EntryPart("label", " · ".join([KINDS[name.kind], *[shown(written)] * (written != asked.written)]))
    if name.full:
        yield EntryPart("gloss", f"short for {shown(name.full)} here")
    elif name.kind == "person" and 0 < name.surname < len(written):
        yield EntryPart("gloss", f"surname {written[: name.surname]}, then {written[name.surname :]}")
    elif division := dictionary.division(written) if name.kind == "place" else None:
        yield EntryPart("gloss", "; ".join(nearest_first(division.senses, simple(asked.text))[:LYING]))
    elif kind := _kind(name, written):
        meant = next((entry.senses[0] for entry in dictionary.entries(kind) if entry.senses), "")
        yield EntryPart("gloss", f"a {kind}" + f": {meant}" * bool(meant))


def gloss_of_name(asked: Asked, dictionary: Dictionary) -> str:
    """The same in one line, to be kept with a name; nothing of a word that is none as a whole."""
    name = name_at(asked)
    if name is None or (name.start, name.end) != (asked.word.start, asked.word.end) or name.kind == "work":
        return ""
    told = "; ".join(part.text for part in told_of(asked, dictionary, str))
    return told[:1].lower() + told[1:]


def _kind(name: Name, written: str) -> str:
    """The kind of place or body that a name ends in; nothing where the name is nothing else."""
    from seeds.language.names import kind_of_body, kind_of_place

    simplified = simple(written)
    kind = kind_of_body(simplified) if name.kind == "body" else kind_of_place(simplified)
    return written[len(written) - len(kind) :] if kind and len(kind) < len(written) else ""
