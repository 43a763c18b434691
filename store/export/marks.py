"""Notes, bookmarks and flags as Markdown, article by article, each with the words it stands at; and back again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import dropwhile, islice, takewhile
from typing import NamedTuple

from store.counted import counted
from store.errors import StoreError
from store.export.checksum import checksum, short
from store.export.editing import text_of
from store.export.escaping import clean, escape, inline, lines, one_line, plain, unescaped
from store.export.markdown import CHECKSUM
from store.notebook import Notebook
from store.notebook.marks import in_text
from store.notebook.merging import Merged
from store.records import Bookmark, Flag, Note, Place

GENERATOR = "jingdu notes"
HOW_TO = (
    "<!-- Notes may be edited here, and bookmarks named, behind 'Bookmark:' or under the words;\n"
    "     'jingdu merge FILE' takes them in. The anchors tell which is which, so they have to stay. -->"
)
NO_TITLE = "Without a title"
POINT = "<mark></mark>"
"""Stands between two characters, where no words are quoted."""
KINDS = {"n": "Note", "b": "Bookmark", "f": "Flag"}

_HEAD = re.compile(r'^### .*?<a id="([nbf])-([a-z2-7]{8})" data-was="([0-9a-f]*)" data-at="([^"]*)"></a>(.*)$')

Mark = Note | Bookmark | Flag


def marks(notebook: Notebook, when: datetime, article: str | None = None) -> str:
    """The whole file, or that of one article."""
    found: list[Mark] = [
        *notebook.notes.entries(article),
        *notebook.bookmarks.entries(article),
        *notebook.flags.entries(article),
    ]
    by_article: dict[str, list[Mark]] = {}
    for mark in sorted(found, key=lambda mark: (in_text(mark.place), mark.id)):
        by_article.setdefault(mark.place.article, []).append(mark)
    body = "\n".join(
        ["# 精读 · Notes", "", summary(found, len(by_article)), "", HOW_TO, ""]
        + [line for marks in by_article.values() for line in of_article(marks)]
    ).rstrip("\n")
    head = ["---", "title: 精读 · Notes", f"date: {when.date().isoformat()}", f"marks: {len(found)}"]
    return "\n".join([*head, f"generator: {GENERATOR}", CHECKSUM + checksum(body), "---", "", body, ""])


def summary(found: Sequence[Mark], articles: int) -> str:
    """How much there is, in words."""
    kinds = (("note", Note), ("bookmark", Bookmark), ("flag", Flag))
    counts = [counted(sum(isinstance(mark, kind) for mark in found), name) for name, kind in kinds]
    return f"{', '.join(counts)} in {counted(articles, 'article')}"


def of_article(found: Sequence[Mark]) -> Iterator[str]:
    """An article's marks under its title, in the order of the text."""
    title = next((mark.title for mark in found if mark.title), "")
    yield from (f"## {inline(title) or NO_TITLE}", "")
    for mark in found:
        yield from (*of_mark(mark), "")


def of_mark(mark: Mark) -> Iterator[str]:
    """A mark: what it is, the words it stands at, what was written."""
    kind = "n" if isinstance(mark, Note) else "b" if isinstance(mark, Bookmark) else "f"
    written = mark.text if isinstance(mark, Note) else mark.label if isinstance(mark, Bookmark) else ""
    place = mark.place
    at = f"{place.article} {place.block} {place.offset}"
    anchor = f'<a id="{kind}-{mark.id}" data-was="{short(plain(written))}" data-at="{one_line(at)}"></a>'
    name = f": {inline(mark.label)}" if isinstance(mark, Bookmark) and mark.label else ""
    yield f"### {anchor}{KINDS[kind]}{name}"
    if place.quote or place.before or place.after:
        before, quote, after = one_line(place.before), one_line(place.quote), one_line(place.after)
        yield from (
            "",
            f"> {escape(before)}{f'<strong>{escape(quote)}</strong>' if quote else POINT}{escape(after)}",
        )
    if isinstance(mark, Note):
        yield from ("", *lines(mark.text))


class EditedMark(NamedTuple):
    """A mark as it stands in the file."""

    kind: str
    id: str
    was: str
    place: Place | None
    title: str
    written: str


def is_export(text: str) -> bool:
    """Whether a file is one of these."""
    head = text.lstrip("\ufeff")[:600].replace("\r\n", "\n")
    return head.startswith("---") and f"\ngenerator: {GENERATOR}\n" in head


def is_untouched(text: str) -> bool:
    """Whether it is still exactly what was exported."""
    head, found, rest = text.partition(f"\n{CHECKSUM}")
    value, _, body = rest.partition("\n---\n\n")
    return bool(found) and is_export(f"{head}\n") and value == checksum(body.rstrip("\n"))


def edited(text: str) -> Iterator[EditedMark]:
    """Every mark of the file."""
    title, found, body = "", None, list[str]()
    lines = text.replace("\r\n", "\n").split("\n")
    for at, line in enumerate(lines):
        is_title, head = _is_title(lines, at), _HEAD.match(line)
        if not (is_title or head):
            body.append(line)
            continue
        if found:
            yield as_edited(found, title, body)
        if is_title:
            title = unescaped(line[3:]).strip().removeprefix(NO_TITLE)
        found, body = head, []
    if found:
        yield as_edited(found, title, body)


def _is_title(lines: Sequence[str], at: int) -> bool:
    """Whether a line is an article's title: other headings were written into a note."""
    behind = next((line for line in islice(lines, at + 1, None) if line.strip()), "")
    return lines[at].startswith("## ") and _HEAD.match(behind) is not None


def as_edited(found: re.Match[str], title: str, body: Iterable[str]) -> EditedMark:
    """One mark from its heading and the lines under it."""
    kind, id, was, at, rest = found.groups()
    lines = list(dropwhile(lambda line: not line.strip(), body))
    quotation = list(takewhile(lambda line: line.lstrip().startswith(">"), lines))
    quoted = " ".join(line.lstrip()[1:].strip() for line in quotation)
    text = text_of(lines[len(quotation) :])
    label = unescaped(rest.removeprefix(KINDS[kind]).lstrip(":").strip()) if kind == "b" else ""
    return EditedMark(
        kind, id, was, place_in(at, quoted), title, label or (one_line(text) if kind == "b" else text)
    )


def place_in(at: str, quoted: str) -> Place | None:
    """The place that heading and quotation tell of."""
    article, _, numbers = at.partition(" ")
    block, _, offset = numbers.partition(" ")
    if not (article and block.lstrip("-").isdecimal() and offset.isdecimal()):
        return None
    parts = re.split("</?strong>|<mark></mark>", quoted)
    before, quote, after = parts if len(parts) == 3 else (parts[0], "", parts[-1] if len(parts) > 1 else "")
    return Place(article, int(block), int(offset), unescaped(quote), unescaped(before), unescaped(after))


def take_marks(text: str, name: str, notebook: Notebook) -> Merged:
    """What was edited, and marks that another notebook had; what was deleted here stays so."""
    merged = Merged()
    standing: Mapping[str, Mapping[str, Mark]] = {
        "n": {note.id: note for note in notebook.notes.entries()},
        "b": {mark.id: mark for mark in notebook.bookmarks.entries()},
        "f": {flag.id: flag for flag in notebook.flags.entries()},
    }
    with notebook.action(f"Merged {name}"):
        for mark in edited(text):
            known = standing[mark.kind].get(mark.id)
            try:
                if known is not None:
                    with_edit(notebook, mark, known, merged)
                elif notebook.was_deleted({"n": "notes", "b": "bookmarks", "f": "flags"}[mark.kind], mark.id):
                    if short(mark.written) != mark.was:
                        merged.leave_out(f"{told(mark)} was deleted here; its changes were left out")
                elif mark.place is None or taken_new(notebook, mark, standing) is None:
                    merged.leave_out(f"{told(mark)} does not say where it stands, and was left out")
                else:
                    merged.added += 1
            except StoreError as error:
                merged.leave_out(f"{told(mark)}: {error.message}")
    return merged


def with_edit(notebook: Notebook, mark: EditedMark, known: Mark, merged: Merged) -> None:
    """Carry an edit over; a note that was written on here too keeps both."""
    if isinstance(known, Flag) and mark.written:
        merged.leave_out(f"{told(mark)} was written under a flag, which has no text, and was left out")
        return
    old = plain(known.text if isinstance(known, Note) else known.label if isinstance(known, Bookmark) else "")
    if short(mark.written) == mark.was or mark.written == old:
        merged.same += 1
        return
    text = mark.written if short(old) == mark.was or not old else f"{old}\n{mark.written}"
    if isinstance(known, Note):
        notebook.notes.edit(known.id, text)
    elif isinstance(known, Bookmark):
        notebook.bookmarks.rename(known.id, mark.written)
    merged.updated += 1


def taken_new(
    notebook: Notebook, mark: EditedMark, standing: Mapping[str, Mapping[str, Mark]]
) -> Mark | bool | None:
    """Write a mark that this notebook does not have."""
    assert mark.place is not None
    if mark.kind == "n":
        same = (note for note in standing["n"].values() if isinstance(note, Note) and note.place == mark.place)
        if any(plain(note.text) == mark.written for note in same):
            return True
        return notebook.notes.write(mark.place, mark.written, title=mark.title)
    if mark.kind == "b":
        return notebook.bookmarks.add(mark.place, mark.written, mark.title)
    return notebook.flags.turn(mark.place, mark.title)


def told(mark: EditedMark) -> str:
    """A mark in a few words."""
    words = clean(mark.written)[:24] or (mark.place.quote if mark.place else mark.id)
    return f"the {KINDS[mark.kind].lower()} {words}"
