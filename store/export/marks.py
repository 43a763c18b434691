"""Notes, bookmarks and flags as Markdown, article by article, each with the words it stands at; and back again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
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
from store.notebook.glossary import joined
from store.notebook.merging import Merged
from store.notebook.written import standing
from store.records import Bookmark, Flag, Note, Place, Sentence, TermNote
from store.records.place import CONTEXT

Mark = Note | Bookmark | Flag | TermNote
GENERATOR = "jingdu notes"
HOW_TO = (
    "<!-- Notes may be edited here, and bookmarks named, behind 'Bookmark:' or under the words;\n"
    "     'jingdu merge FILE' takes them in. The anchors tell which is which, so they have to stay. -->"
)
NO_TITLE = "Without a title"
POINT = "<mark></mark>"
"""Stands between two characters, where no words are quoted."""
KINDS = {"n": "Note", "b": "Bookmark", "f": "Flag", "t": "Term"}
TABLES = {"n": "notes", "b": "bookmarks", "f": "flags", "t": "glossary"}
_SIGNS: Mapping[type[Mark], str] = {Note: "n", Bookmark: "b", Flag: "f", TermNote: "t"}

_HEAD = re.compile(r'^### .*?<a id="([nbft])-([a-z2-7]{8})" data-was="([0-9a-f]*)" data-at="([^"]*)"></a>(.*)$')


def marks(notebook: Notebook, when: datetime, article: str | None = None) -> str:
    """The whole file, or that of one article."""
    found: list[Mark] = [
        *notebook.written.entries(article),
        *notebook.bookmarks.entries(article),
        *notebook.flags.entries(article),
    ]
    by_article: dict[str, list[Mark]] = {}
    for mark in sorted(found, key=lambda mark: (standing(mark), mark.id)):
        by_article.setdefault(mark.place.article if mark.place else "", []).append(mark)
    body = "\n".join(
        ["# 精读 · Notes", "", summary(found, len(by_article)), "", HOW_TO, ""]
        + [line for marks in by_article.values() for line in of_article(marks)]
    ).rstrip("\n")
    head = ["---", "title: 精读 · Notes", f"date: {when.date().isoformat()}", f"marks: {len(found)}"]
    return "\n".join([*head, f"generator: {GENERATOR}", CHECKSUM + checksum(body), "---", "", body, ""])


def summary(found: Sequence[Mark], articles: int) -> str:
    """How much there is, in words."""
    kinds: Sequence[tuple[str, type | tuple[type, ...]]]
    kinds = (("note", (Note, TermNote)), ("bookmark", Bookmark), ("flag", Flag))
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
    kind, written, place = _SIGNS[type(mark)], written_on(mark), mark.place
    at = f"{place.article} {place.block} {place.offset}" if place else ""
    anchor = f'<a id="{kind}-{mark.id}" data-was="{short(plain(written))}" data-at="{one_line(at)}"></a>'
    named = mark.label if isinstance(mark, Bookmark) else mark.entry.term if isinstance(mark, TermNote) else ""
    yield f"### {anchor}{KINDS[kind]}{f': {inline(named)}' if named else ''}"
    before, quote, after = map(one_line, around(mark))
    if quote or before or after:
        yield from (
            "",
            f"> {escape(before)}{f'<strong>{escape(quote)}</strong>' if quote else POINT}{escape(after)}",
        )
    if isinstance(mark, (Note, TermNote)):
        yield from ("", *lines(mark.text))


def written_on(mark: Mark) -> str:
    """What the reader wrote: a note, or the name of a bookmark."""
    if isinstance(mark, Bookmark):
        return mark.label
    return "" if isinstance(mark, Flag) else mark.text


def around(mark: Mark) -> tuple[str, str, str]:
    """The words a mark stands at, with what is before and after them; of a kept term its whole sentence."""
    place = mark.place
    if place is None:
        return "", "", ""
    if isinstance(mark, TermNote):
        text = next(one.text for one in mark.entry.sentences if one.place == place)
        found = [at.start() for at in re.finditer(re.escape(place.quote), text)] if place.quote else []
        if found:
            at = max(found, key=lambda at: alike_at_end(text[:at], place.before))
            return text[:at], place.quote, text[at + len(place.quote) :]
    return place.before, place.quote, place.after


def alike_at_end(one: str, other: str) -> int:
    """With how many of the same characters two texts end."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


class EditedMark(NamedTuple):
    """A mark as it stands in the file."""

    kind: str
    id: str
    was: str
    place: Place | None
    title: str
    written: str
    term: str = ""
    """The kept term it is on."""


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
    named = unescaped(rest.removeprefix(KINDS[kind]).lstrip(":").strip())
    label = (named or one_line(text)) if kind == "b" else text
    return EditedMark(kind, id, was, place_in(at, quoted), title, label, named if kind == "t" else "")


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
    there: Mapping[str, Mapping[str, Mark]] = {
        "n": {note.id: note for note in notebook.notes.entries()},
        "b": {mark.id: mark for mark in notebook.bookmarks.entries()},
        "f": {flag.id: flag for flag in notebook.flags.entries()},
        "t": {entry.id: TermNote(entry) for entry in notebook.glossary.entries()},
    }
    with notebook.action(f"Merged {name}"):
        for mark in edited(text):
            known = there[mark.kind].get(mark.id)
            try:
                if known is not None:
                    with_edit(notebook, mark, known, merged)
                elif notebook.was_deleted(TABLES[mark.kind], mark.id):
                    if short(mark.written) != mark.was:
                        merged.leave_out(f"{told(mark)} was deleted here; its changes were left out")
                elif mark.term:
                    with_term(notebook, mark, merged)
                elif mark.place is None:
                    merged.leave_out(f"{told(mark)} does not say where it stands, and was left out")
                elif mark.kind == "n" and is_there(mark, there["n"].values()):
                    merged.same += 1
                else:
                    take_new(notebook, mark, mark.place)
                    merged.added += 1
            except StoreError as error:
                merged.leave_out(f"{told(mark)}: {error.message}")
    return merged


def with_edit(notebook: Notebook, mark: EditedMark, known: Mark, merged: Merged) -> None:
    """Carry an edit over; a note that was written on here too keeps both."""
    if isinstance(known, Flag) and mark.written:
        merged.leave_out(f"{told(mark)} was written under a flag, which has no text, and was left out")
        return
    old = plain(written_on(known))
    if short(mark.written) == mark.was or mark.written == old:
        merged.same += 1
        return
    text = mark.written if short(old) == mark.was or not old else f"{old}\n{mark.written}"
    if isinstance(known, (Note, TermNote)):
        notebook.written.edit(known, text)
    elif isinstance(known, Bookmark):
        notebook.bookmarks.rename(known.id, mark.written)
    merged.updated += 1


def with_term(notebook: Notebook, mark: EditedMark, merged: Merged) -> None:
    """Write a note on a term that was kept on another machine: the sentence comes along; one that is kept here too
    has both notes."""
    if same := notebook.glossary.find(mark.term):
        note = joined(plain(same[0].note), mark.written)
        if note == plain(same[0].note):
            merged.same += 1
        else:
            notebook.glossary.edit(same[0].id, note=note)
            merged.updated += 1
        return
    sentences = []
    if place := mark.place:
        near = replace(place, before=place.before[-CONTEXT:], after=place.after[:CONTEXT])
        sentences = [Sentence(place.before + place.quote + place.after, near, mark.title)]
    notebook.glossary.keep(mark.term, note=mark.written, sentences=sentences)
    merged.added += 1


def is_there(mark: EditedMark, there: Iterable[Mark]) -> bool:
    """Whether the same note stands at the same place: written on another machine, it is known by another moment."""
    same = (note for note in there if isinstance(note, Note) and note.place == mark.place)
    return any(plain(note.text) == mark.written for note in same)


def take_new(notebook: Notebook, mark: EditedMark, place: Place) -> object:
    """Write a mark that this notebook does not have."""
    if mark.kind == "n":
        return notebook.notes.write(place, mark.written, title=mark.title)
    if mark.kind == "b":
        return notebook.bookmarks.add(place, mark.written, mark.title)
    return notebook.flags.turn(place, mark.title)


def told(mark: EditedMark) -> str:
    """A mark in a few words."""
    words = clean(mark.written)[:24] or (mark.place.quote if mark.place else mark.id)
    return f"the note {words} on {mark.term}" if mark.term else f"the {KINDS[mark.kind].lower()} {words}"
