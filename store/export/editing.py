"""Reading an exported Markdown file back, after a person has edited it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store.export.checksum import checksum, short
from store.export.escaping import unescaped
from store.export.margin import EditedNote, begun
from store.export.markdown import CHECKSUM, GENERATOR, tag_line
from store.tags import parted

_ENTRY = re.compile(
    r'^ {0,3}#{1,6}\s+(?P<before>.*?)<a\s+id="e-(?P<id>[a-z2-7]{8})"(?:\s+data-was="(?P<was>[0-9a-f.]*)")?[^>]*>'
    r"(?:</a>)?(?P<name>.*)$"
)
_OWN_HEAD = re.compile(r'^ {0,3}(?:# 精读 · Glossary\s*$|#{1,6}\s+.*<a\s+id="g-)')
_NAME = re.compile(r"^(?P<term>.*?)(?: \((?P<sense>.*)\))?(?: [*_](?P<reading>[^*_]+)[*_])?$")
_BARE = re.compile(r"(?<=[^\x00-\u02ff]|\)) +(?P<reading>(?=[ -~’]*[À-ǜ])[a-zÀ-ǜ’' ]+)$")
"""A reading typed behind a term of one's own without the stars: its tone marks tell it from a word (卡拉 ok)."""
_HEADING = re.compile(r"^ {0,3}#{1,6}(\s|$)")
_NOTE = re.compile(r"^\s*(?:\*\*|__)?note(?:\s*:(?:\*\*|__)|(?:\*\*|__)?\s*:)\s*", re.IGNORECASE)
_TAGS = re.compile(r"^\s*(?:\*\*|__)?tags(?:\s*:(?:\*\*|__)|(?:\*\*|__)?\s*:)\s*", re.IGNORECASE)


class EditedEntry(NamedTuple):
    """An entry as it stands in the file."""

    id: str
    gloss: str
    note: str
    tags: tuple[str, ...]
    was: tuple[str, ...]
    """Checksums of gloss, note, tags, heading and sentences as they were exported; nothing when taken out."""
    name: str = ""
    """The heading: term, sense and reading."""
    quoted: str = ""
    """The sentences."""
    margin: tuple[EditedNote, ...] = ()
    """The notes on it that were written beside texts."""

    def changed(self) -> tuple[bool, bool, bool]:
        """Whether gloss, note and tags were edited since the export, as far as can be known."""
        if len(self.was) < 3:
            return True, True, True
        now = short(self.gloss), short(self.note), short(tag_line(self.tags))
        gloss, note, tags = (one != other for one, other in zip(now, self.was, strict=False))
        return gloss, note, tags

    @property
    def is_renamed(self) -> bool:
        """Whether the heading was edited; older exports cannot tell."""
        return len(self.was) > 3 and short(self.name) != self.was[3]

    @property
    def is_requoted(self) -> bool:
        """Whether the sentences were edited."""
        return len(self.was) > 4 and short(self.quoted) != self.was[4]

    @property
    def named(self) -> tuple[str, str, str]:
        """Term, sense and reading, as the heading has them now."""
        found = _NAME.match(_BARE.sub(r" *\g<reading>*", self.name) if not self.id else self.name)
        parts = found.group("term", "sense", "reading") if found else (self.name, "", "")
        term, sense, reading = (unescaped(part or "").strip() for part in parts)
        return term, sense, reading


def is_export(text: str) -> bool:
    """Whether a file is Markdown that was exported here."""
    head = text.lstrip("\ufeff")[:600]
    return head.startswith("---") and f"\ngenerator: {GENERATOR}\n" in f"{head}\n".replace("\r\n", "\n")


def is_untouched(text: str) -> bool:
    """Whether it is still exactly what was exported."""
    head, found, rest = text.partition(f"\n{CHECKSUM}")
    value, _, body = rest.partition("\n---\n\n")
    return bool(found) and is_export(head) and value == checksum(body.rstrip("\n"))


def edited(text: str) -> Iterator[EditedEntry]:
    """Every entry of the file; those without an anchor have no id."""
    head, body = "", list[str]()
    for line in [*text.replace("\r\n", "\n").split("\n"), "# end"]:
        if not _HEADING.match(line):
            body.append(line)
            continue
        if head and (found := _ENTRY.match(head)):
            name = f"{found['before']}{found['name']}".strip()
            yield entry(found["id"], found["was"] or "", body, name)
        elif head and not _OWN_HEAD.match(head):
            yield entry("", "", body, head.strip().lstrip("#").strip())
        elif head and "g-" in head and (stray := text_of(body)):
            yield entry("", "", body, "")._replace(gloss=stray)
        head, body = line, []


def entry(id: str, was: str, body: Sequence[str], name: str) -> EditedEntry:
    """One entry from the lines under its heading."""
    gloss, note, tags, quoted = list[str](), list[str](), list[str](), list[str]()
    part = gloss
    margin: list[tuple[re.Match[str], list[str]]] = []
    for line in body:
        if line.lstrip().startswith(">"):
            quoted.append(line.strip())
            continue
        if found := begun(line):
            part = [line[found.end() :]]
            margin.append((found, part))
        elif found := _TAGS.match(line):
            tags += tags_in(line[found.end() :])
        elif found := _NOTE.match(line):
            part = note
            part.append(line[found.end() :])
        else:
            part.append(line)
    proofs = tuple(was.split(".")) if was else ()
    notes = tuple(EditedNote(head["id"], head["was"] or "", text_of(lines)) for head, lines in margin)
    return EditedEntry(id, text_of(gloss), text_of(note), tuple(tags), proofs, name, "\n".join(quoted), notes)


def tags_in(line: str) -> list[str]:
    """Tags with commas between them, or each with its sign before it."""
    found = (unescaped(tag).strip().lstrip("#").strip() for tag in parted(line))
    return [tag for tag in found if tag]


def text_of(body: Sequence[str]) -> str:
    """The text of paragraphs: their lines as they were broken by hand, one empty line between them."""
    shown = "\n".join(unescaped(without_break(line.strip())) for line in body)
    return re.sub(r"\n{3,}", "\n\n", shown).strip("\n ")


def without_break(line: str) -> str:
    """A line without the backslash that breaks it; an escaped one belongs to the text."""
    tail = len(line) - len(line.rstrip("\\"))
    return line[:-1] if tail % 2 else line
