"""The glossary as TBX (ISO 30042, dialect TBX-Basic): what translators' tools take in as a term base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from store.export.checksum import checksum
from store.export.escaping import clean, one_line
from store.records import GlossaryEntry, stamp

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
MARK = "<!-- jingdu checksum: "
MARK_END = " -->\n"
LONGEST_TERM = 60
"""Characters of a gloss that is still a term in English; a longer one is a definition."""


def tbx(entries: Sequence[GlossaryEntry], when: datetime) -> str:
    """The whole file: a concept for each entry, its term in Chinese, its gloss in English."""
    body = "\n".join(lines(entries, when)) + "\n"
    return f"{HEAD}{MARK}{checksum(body)}{MARK_END}{body}"


def is_untouched(text: str) -> bool:
    """Whether a file is one that was exported here and not changed since."""
    head, found, rest = text.removeprefix(HEAD).partition(MARK_END)
    return bool(found) and head.startswith(MARK) and head.removeprefix(MARK) == checksum(rest)


def lines(entries: Sequence[GlossaryEntry], when: datetime) -> Iterator[str]:
    """The elements, each on a line of its own."""
    yield '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">'
    yield "<tbxHeader><fileDesc>"
    yield "<titleStmt><title>jingdu glossary</title></titleStmt>"
    yield f"<sourceDesc><p>Exported from jingdu on {when.date().isoformat()}</p></sourceDesc>"
    yield "</fileDesc></tbxHeader>"
    yield "<text><body>"
    for entry in entries:
        yield from concept(entry)
    yield "</body></text>"
    yield "</tbx>"


def concept(entry: GlossaryEntry) -> Iterator[str]:
    """An entry: what it is about, the Chinese term, then English."""
    yield f"<conceptEntry id={quoteattr(f'e-{entry.id}')}>"
    for tag in entry.tags:
        yield element("descrip", "subjectField", tag)
    terms, definition = parted(entry.gloss)
    if definition:
        yield from sourced(element("descrip", "definition", definition), entry.gloss_source)
    yield from dated(entry)
    yield '<langSec xml:lang="zh">'
    yield from term(entry)
    yield "</langSec>"
    if terms:
        yield '<langSec xml:lang="en">'
        for each in terms:
            yield f"<termSec><term>{text(each)}</term>{source(entry.gloss_source)}</termSec>"
        yield "</langSec>"
    yield "</conceptEntry>"


def term(entry: GlossaryEntry) -> Iterator[str]:
    """The Chinese term with its reading, sense, note and sentences."""
    yield f"<termSec><term>{text(entry.term)}</term>"
    if entry.reading:
        yield f"<note>Pinyin: {text(entry.reading)}</note>"
    if entry.sense:
        yield f"<note>Sense: {text(entry.sense)}</note>"
    if entry.note:
        yield f"<note>{text(entry.note)}</note>"
    for sentence in entry.sentences:
        yield from sourced(element("descrip", "context", sentence.text), sentence.title)
    yield "</termSec>"


def dated(entry: GlossaryEntry) -> Iterator[str]:
    """When it was made and changed."""
    for kind, moment in (("origination", entry.created), ("modification", entry.changed)):
        yield (
            f'<transacGrp><transac type="transactionType">{kind}</transac><date>{stamp(moment)}</date></transacGrp>'
        )


def parted(gloss: str) -> tuple[list[str], str]:
    """The English terms in a gloss, and it as a definition where it is no list of terms."""
    parts = [part.strip() for part in one_line(gloss).split(";") if part.strip()]
    if all(len(part) <= LONGEST_TERM for part in parts):
        return parts, ""
    return [], one_line(gloss)


def sourced(told: str, origin: str) -> Iterator[str]:
    """A description, with where it is from."""
    yield f"<descripGrp>{told}{source(origin)}</descripGrp>"


def source(origin: str) -> str:
    """Where something is from, if that is known."""
    return f'<admin type="source">{text(origin)}</admin>' if origin else ""


def element(name: str, kind: str, content: str) -> str:
    """An element of a data category."""
    return f'<{name} type="{kind}">{text(content)}</{name}>'


def text(content: str) -> str:
    """A text as XML holds it."""
    return escape(clean(content).strip())
