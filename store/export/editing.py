"""Reading an exported Markdown file back, after a person has edited it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.export.checksum import checksum, short
from store.export.escaping import unescaped
from store.export.markdown import CHECKSUM, GENERATOR, tag_line

_ENTRY = re.compile(r'^ {0,3}#{1,6}\s.*<a\s+id="e-([a-z2-7]{8})"(?:\s+data-was="([0-9a-f.]*)")?')
_HEADING = re.compile(r"^ {0,3}#{1,6}(\s|$)")
_NOTE = re.compile(r"^\s*(?:\*\*|__)?note(?:\s*:(?:\*\*|__)|(?:\*\*|__)?\s*:)\s*", re.IGNORECASE)
_TAGS = re.compile(r"^\s*(?:\*\*|__)?tags(?:\s*:(?:\*\*|__)|(?:\*\*|__)?\s*:)\s*", re.IGNORECASE)


class Edited(NamedTuple):
    """An entry as it stands in the file."""

    id: str
    gloss: str
    note: str
    tags: tuple[str, ...]
    was: tuple[str, ...]
    """Checksums of gloss, note and tags as they were exported; nothing when they were taken out."""

    def changed(self) -> tuple[bool, bool, bool]:
        """Whether gloss, note and tags were edited since the export, as far as can be known."""
        if len(self.was) != 3:
            return True, True, True
        now = short(self.gloss), short(self.note), short(tag_line(self.tags))
        gloss, note, tags = (one != other for one, other in zip(now, self.was, strict=True))
        return gloss, note, tags


def is_export(text: str) -> bool:
    """Whether a file is Markdown that was exported here."""
    head = text.lstrip("\ufeff")[:600]
    return head.startswith("---") and f"\ngenerator: {GENERATOR}\n" in f"{head}\n".replace("\r\n", "\n")


def is_untouched(text: str) -> bool:
    """Whether it is still exactly what was exported."""
    head, found, rest = text.partition(f"\n{CHECKSUM}")
    value, _, body = rest.partition("\n---\n\n")
    return bool(found) and is_export(head) and value == checksum(body.rstrip("\n"))


def edited(text: str) -> Iterator[Edited]:
    """Every entry of the file."""
    id, was, body = "", "", list[str]()
    for line in [*text.replace("\r\n", "\n").split("\n"), "# end"]:
        if not _HEADING.match(line):
            body.append(line)
            continue
        if id:
            yield entry(id, was, body)
        found = _ENTRY.match(line)
        id, was, body = (found.group(1), found.group(2) or "", []) if found else ("", "", [])


def entry(id: str, was: str, body: Sequence[str]) -> Edited:
    """One entry from the lines under its heading."""
    gloss, note, tags = list[str](), list[str](), list[str]()
    part = gloss
    for line in body:
        if line.lstrip().startswith(">"):
            continue
        if found := _TAGS.match(line):
            tags += tags_in(line[found.end() :])
        elif found := _NOTE.match(line):
            part = note
            part.append(line[found.end() :])
        else:
            part.append(line)
    return Edited(id, text_of(gloss), text_of(note), tuple(tags), tuple(was.split(".")) if was else ())


def tags_in(line: str) -> list[str]:
    """Tags with commas between them, with or without the sign before."""
    found = (unescaped(tag).strip().lstrip("#").strip() for tag in re.split("[,，、]", line))
    return [tag for tag in found if tag]


def text_of(body: Sequence[str]) -> str:
    """The text of paragraphs: their lines as they were broken by hand, one empty line between them."""
    shown = "\n".join(unescaped(without_break(line.strip())) for line in body)
    return re.sub(r"\n{3,}", "\n\n", shown).strip("\n ")


def without_break(line: str) -> str:
    """A line without the backslash that breaks it; an escaped one belongs to the text."""
    tail = len(line) - len(line.rstrip("\\"))
    return line[:-1] if tail % 2 else line
