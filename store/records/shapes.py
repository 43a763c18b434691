"""What the records of each table are made of, as far as joining two of them needs to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

from store.records.fields import moment

Parts = dict[str, list[Any]]
"""The values of each part: one for a field, any number for a list."""


class Shape(NamedTuple):
    """How the fields of a record come together; what is not named here is a field with one value."""

    sets: tuple[str, ...] = ()
    """Lists whose elements come and go one by one."""
    logs: tuple[str, ...] = ()
    """Texts whose words do, in the order of their numbers."""
    together: tuple[tuple[str, ...], ...] = ()
    """Fields that are one value; the first gives it its name."""
    gathered: str = ""
    """Of fields that are one value, lists side by side: of two versions all rows are shown, each once."""
    text: str = ""
    """The reader's own words: two versions stand one under the other."""
    told: tuple[str, ...] = ()
    """Parts whose other values are told at the end of `text`, so that the reader sees them."""
    line: str = ""
    """A text of one line, in which two versions stand side by side."""

    def parts(self, stored: Mapping[str, Any]) -> Parts:
        """A document taken apart."""
        left = {name: value for name, value in stored.items() if name not in ("id", "history")}
        parts: Parts = {}
        for names in self.together:
            if one := {name: left.pop(name) for name in names if name in left}:
                parts[names[0]] = [one]
        for name, value in left.items():
            if name in self.sets and isinstance(value, (list, tuple)):
                parts[name] = without_repeats(value)
            elif name in self.logs and isinstance(value, str):
                parts[name] = without_repeats(value.split())
            else:
                parts[name] = [value]
        return {name: values for name, values in parts.items() if values}

    def shown(self, parts: Parts) -> dict[str, Any]:
        """A document put together; the values of each part are in the order in which they were written."""
        grouped = {names[0]: names for names in self.together}
        shown: dict[str, Any] = {}
        for name, values in parts.items():
            if name in grouped:
                shown.update(rows(values, grouped[name]) if name == self.gathered else values[-1])
            elif name in self.sets:
                shown[name] = [value for value in values if not is_told_better(value, values)]
            elif name in self.logs:
                shown[name] = " ".join(sorted(values, key=number))
            elif name in ("created", "added"):
                shown[name] = min(values, key=moment)
            elif name == "changed":
                shown[name] = max(values, key=moment)
            else:
                shown[name] = values[-1]
        for name, between in ((self.text, "\n"), (self.line, " / ")):
            if name in parts:
                shown[name] = between.join(largest(parts[name]))
        others = [f"Other {name}: {text_of(value)}" for name in self.told for value in self.losers(name, parts)]
        if others:
            shown[self.text] = "\n".join(largest([*filter(None, [shown.get(self.text)]), *others]))
        return shown

    def is_timeless(self, part: str) -> bool:
        """Whether it makes no difference when its values were written."""
        return part in self.logs or part in ("created", "added", "changed")

    def losers(self, name: str, parts: Parts) -> Sequence[Any]:
        """The values of a part that are not shown in its own place."""
        values = parts.get(name, [])
        seen = text_of(values[-1]) if values else ""
        return [value for value in values[:-1] if text_of(value) not in ("", seen)]


def rows(values: Sequence[Mapping[str, list[Any]]], names: Sequence[str]) -> dict[str, list[Any]]:
    """All rows of several values, each once by its first field, as it was written last; the newest come first."""
    found: dict[Any, tuple[Any, ...]] = {}
    for value in reversed(values):
        for row in zip_longest(*(value.get(name, ()) for name in names), fillvalue=""):
            found.setdefault(row[0], row)
    return {name: list(column) for name, column in zip(names, zip(*found.values(), strict=True), strict=False)}


def text_of(value: Any) -> str:
    """What a person reads of a value."""
    return str(next(iter(value.values()), "")) if isinstance(value, Mapping) else str(value)


def largest(texts: Sequence[Any]) -> list[str]:
    """Texts without those that stand within another one."""
    return [text for text in map(str, texts) if not any(text != other and text in str(other) for other in texts)]


def is_told_better(value: Any, values: Sequence[Any]) -> bool:
    """Whether a sentence without its place stands there with it too."""
    if not isinstance(value, Mapping) or "place" in value:
        return False
    return any(
        isinstance(one, Mapping) and "place" in one and one.get("text") == value.get("text") for one in values
    )


def without_repeats(values: Sequence[Any]) -> list[Any]:
    """Each value once."""
    return [value for place, value in enumerate(values) if value not in values[:place]]


def number(word: str) -> tuple[int, str]:
    """What a word of a log is sorted by."""
    digits = word.partition(":")[0]
    return (int(digits) if digits.lstrip("-").isdecimal() else 0), word


SHAPES: Mapping[str, Shape] = {
    "glossary": Shape(
        sets=("tags", "sentences"),
        together=(("gloss", "gloss_source"),),
        text="note",
        told=("term", "sense", "reading", "gloss"),
    ),
    "notes": Shape(text="text"),
    "bookmarks": Shape(line="label"),
    "decisions": Shape(together=(("parts", "kind"),)),
    "imports": Shape(sets=("hidden",), together=(("articles", "titles"),), gathered="articles"),
    "cards": Shape(logs=("log",)),
    "flags": Shape(),
    "corrections": Shape(),
    "readings": Shape(),
    "settings": Shape(),
    "articles": Shape(sets=("tags",)),
}
"""The tables whose records are joined field by field and remembered when they are deleted."""
