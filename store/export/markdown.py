"""The glossary as Markdown: to print, or for a vault of notes; edited by hand it can be merged again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timezone

from store.counted import counted
from store.export.checksum import checksum, short
from store.export.escaping import at_line_start, escape, inline, lines, one_line, plain, strong
from store.export.groups import EntryGroup, grouped
from store.export.margin import ByEntry, notes_on, of_note
from store.export.table import By
from store.records import GlossaryEntry, Note, Sentence

GENERATOR = "jingdu"
CHECKSUM = "checksum: "
HOW_TO = (
    "<!-- Terms, readings, glosses, notes (Note:) and tags (Tags:) may be edited here, and entries be added under\n"
    "     headings of their own (### term *reading*); 'jingdu merge FILE' takes them in. The anchors tell which\n"
    "     entry or note is which, so they have to stay. -->"
)


def markdown(entries: Sequence[GlossaryEntry], by: By, when: datetime, notes: Iterable[Note] = ()) -> str:
    """The whole file, with those of the notes that stand on a term."""
    beside = notes_on(entries, notes)
    groups = grouped(entries, by, when.tzinfo or timezone.utc)
    body = "\n".join(
        [
            "# 精读 · Glossary",
            "",
            summary(entries),
            "",
            HOW_TO,
            "",
            *contents(groups),
            *(line for group in groups for line in of_group(group, by, beside)),
        ]
    ).rstrip("\n")
    return "\n".join([*front_matter(entries, by, when), CHECKSUM + checksum(body), "---", "", body, ""])


def front_matter(entries: Sequence[GlossaryEntry], by: By, when: datetime) -> list[str]:
    """Date and counts for programs that collect notes."""
    return [
        "---",
        "title: 精读 · Glossary",
        f"date: {when.date().isoformat()}",
        f"entries: {len(entries)}",
        f"articles: {count_articles(entries)}",
        f"grouped_by: {by}",
        f"generator: {GENERATOR}",
    ]


def summary(entries: Sequence[GlossaryEntry]) -> str:
    """How much there is, in words."""
    return f"{counted(len(entries), 'entry', 'entries')} from {counted(count_articles(entries), 'article')}"


def count_articles(entries: Iterable[GlossaryEntry]) -> int:
    """How many articles have given an entry."""
    return len({sentence.title for entry in entries for sentence in entry.sentences if sentence.title})


def contents(groups: Sequence[EntryGroup]) -> list[str]:
    """Links to the groups, when there is more than one."""
    if len(groups) < 2:
        return []
    return [*(f"- [{inline(group.title)}](#{group.anchor}) · {len(group.entries)}" for group in groups), ""]


def of_group(group: EntryGroup, by: By, beside: ByEntry) -> list[str]:
    """A group under its head."""
    head = f'## <a id="{group.anchor}"></a>{inline(group.title)}'
    under = group.title if by == "article" else ""
    entries = (of_entry(entry, under, beside.get(entry.id, ())) for entry in group.entries)
    return [head, "", *(line for entry in entries for line in entry)]


def of_entry(entry: GlossaryEntry, under: str, notes: Sequence[Note] = ()) -> list[str]:
    """An entry; the article is named with a sentence unless its head says it already."""
    parts = [
        [heading(entry, under)],
        lines(entry.gloss),
        labelled("**Note:**", lines(entry.note)),
        *(quoted(sentence, entry.term, under) for sentence in entry.sentences),
        [f"Tags: {', '.join('#' + inline(tag) for tag in entry.tags)}"] if entry.tags else [],
        *(of_note(note, under) for note in notes),
    ]
    return [line for part in parts if part for line in (*part, "")]


def heading(entry: GlossaryEntry, under: str) -> str:
    """Anchor, term, reading, sense; the checksums tell later which field was edited."""
    parts = (plain(entry.gloss), plain(entry.note), tag_line(entry.tags), name(entry), sentence_line(entry, under))
    was = ".".join(map(short, parts))
    return f'### <a id="e-{entry.id}" data-was="{was}"></a>{name(entry)}'


def name(entry: GlossaryEntry) -> str:
    """Term, sense and reading, as they head the entry."""
    reading = f" *{inline(entry.reading)}*" if inline(entry.reading) else ""
    sense = f" ({inline(entry.sense)})" if entry.sense else ""
    return f"{inline(entry.term)}{sense}{reading}"


def sentence_line(entry: GlossaryEntry, under: str) -> str:
    """The quoted sentences as one text."""
    return "\n".join(line.strip() for sentence in entry.sentences for line in quoted(sentence, entry.term, under))


def labelled(label: str, text: list[str]) -> list[str]:
    """A text with its label before the first line."""
    return [f"{label} {text[0]}", *text[1:]] if text else []


def quoted(sentence: Sentence, term: str, under: str) -> list[str]:
    """The sentence with the term in bold, and the article it is from."""
    source = ["", f"— {inline(sentence.title)}"] if sentence.title and sentence.title != under else []
    return [f"> {line}".rstrip() for line in (marked(sentence, term), *source)]


def marked(sentence: Sentence, term: str) -> str:
    """The sentence on one line, every occurrence of the term in bold."""
    text, words = one_line(sentence.text), one_line(term)
    parts, done = [], 0
    for found in re.finditer(f"(?:{re.escape(words)})+", text) if words else ():
        parts += [
            escape(text[done : found.start()]),
            strong(text[: found.start()], found.group(), text[found.end() :]),
        ]
        done = found.end()
    return at_line_start("".join(parts) + escape(text[done:]))


def tag_line(tags: Iterable[str]) -> str:
    """Tags as one text, whatever their order."""
    return ",".join(sorted(tags))
