"""What quick questions need of the notebook, in a small index of its own: opening the notebook takes too long.

The index belongs to one state of the notebook's file. When that has changed, its documents are read once, as they
lie there, for everything that the index tells: the reader's terms, the texts he added, and what he keeps of each.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from seeds.language.dictionary.flat import Broken, File, Flat, pack, save, sorted_lines
from seeds.language.pinyin import bare

if TYPE_CHECKING:
    from pathlib import Path

    from store.notebook import Notebook
    from store.paths import Paths
    from store.records import Correction, Import
    from store.records.fields import Document

UNIT, BREAK, TAG = "\x1f", "\x1e", "\x1d"
"""Signs that stand between fields, lines and tags, and in no text."""
FORMAT = "5"
NO_TEXTS = "none"
NAME = "kept.flat"

Pairs = list[tuple[str, str]]
AddedText = tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...], float]
"""A file that the reader added: its content, its name, what is hidden of it, the titles of its articles, when."""
MendedText = tuple[int, int, str, str, str, str]
"""What was put right: block, offset, the words, the new ones, and what stands before and after."""


def notebook_index(paths: Paths) -> Flat:
    """What the notebook holds now, by way of the cache."""
    now = stamp(paths.names.notebook)
    if known := left_behind(paths, now):
        return known
    data = made(paths.notebook, now)
    with suppress(OSError):  # a cache that cannot be written only costs time
        save(paths.cache / NAME, data)
    return Flat(data)


def left_behind(paths: Paths, now: str) -> Flat | None:
    """The index in the cache, where it was made of the notebook as it is now."""
    try:
        known = Flat.open(f"{paths.names.cache}/{NAME}")
        return known if known.get("state", "state") == now else None
    except Broken:
        return None


def stamp(notebook: File) -> str:
    """The state of the notebook's file: every change appends to it or puts another file in its place."""
    try:
        now = os.stat(notebook)  # noqa: PTH116 - a look-up has no time to load paths
    except OSError:
        return f"{FORMAT} none"
    return f"{FORMAT} {now.st_ino} {now.st_size} {now.st_mtime_ns}"


def made(notebook: Path, state: str) -> bytes:
    """The index, made from the notebook."""
    sections: dict[str, Pairs] = {"state": [("state", state)]}
    if not state.endswith("none"):
        from store.glance import documents

        tables = documents(notebook)
        if "glossary" in tables:
            sections |= terms_in(tables["glossary"])
        if tables.keys() & {"imports", "corrections"}:
            sections |= texts_in(tables.get("imports", ()), tables.get("corrections", ()))
        sections["articles"] = articles_in(tables)
        sections["lookups"] = lookups_in(tables.get("lookups", ()))
    return pack({name: sorted_lines(pairs) for name, pairs in sections.items()})


def terms_in(stored: Iterable[Document]) -> dict[str, Pairs]:
    """The reader's terms, each on a line, and by their sounds."""
    from store.records.kept import GlossaryEntry, first_article, first_title

    some = GlossaryEntry.some("created", "term", "sense", "reading", "gloss", "note", "tags", "sentences")
    rows = sorted(readable(stored, some), key=itemgetter(0, 1, 2))
    terms, sounds = [], []
    for created, term, sense, read, gloss, note, tags, sentences in rows:
        sentence = sentences[0].text if sentences else ""
        own = (term, sense, read, gloss, note, TAG.join(tags), sentence)
        fields = (*own, first_article(sentences), first_title(sentences), created.isoformat(timespec="seconds"))
        terms.append((term, UNIT.join([field.replace(UNIT, " ") for field in fields]).replace("\n", BREAK)))
        if letters := "".join(map(bare, read.split())):
            sounds.append((letters, term))
    return {"terms": terms, "sounds": sounds}


def texts_in(imports: Iterable[Document], corrections: Iterable[Document]) -> dict[str, Pairs]:
    """The added texts in their order, what was put right in each article, and a name for the whole."""
    import json

    from store.records import Correction, Import

    files = sorted(readable(imports, Import.from_document), key=lambda item: (item.added, item.name))
    put_right = sorted(readable(corrections, Correction.from_document), key=lambda one: (one.changed, one.id))
    added = [
        (
            *(item.content, item.name, item.hidden),
            *(list(zip(item.articles, item.titles, strict=False)), item.added.timestamp()),
        )
        for item in files
    ]
    mended = []
    for one in put_right:
        at = one.place
        mended.append((at.article, json.dumps((at.block, at.offset, at.quote, one.text, at.before, at.after))))
    return {
        "added": [(f"{number:06}", json.dumps(item)) for number, item in enumerate(added)],
        "mended": mended,
        "texts": [("texts", texts_of(files, put_right))],
    }


def articles_in(tables: Mapping[str, Iterable[Document]]) -> Pairs:
    """What is held of each article."""
    import json

    from store.records import reading

    some, places = (
        reading.ArticleMark.some("article", "state", "tags"),
        reading.LeftAt.some("place", "progress", "when"),
    )
    left = {at.article: (progress, when) for at, progress, when in readable(tables.get("places", ()), places)}
    marks = {id: (state, tags) for id, state, tags in readable(tables.get("articles", ()), some)}
    bookmarks, notes, flags = (counted(tables.get(name, ())) for name in ("bookmarks", "notes", "flags"))
    notes += notes_on_terms(tables.get("glossary", ()))
    held = []
    for id in {*left, *bookmarks, *notes, *flags, *marks}:
        state, tags = marks.get(id, (None, ()))
        progress, when = left.get(id, (0.0, None))
        state = state or ("reading" if id in left else "inbox")
        last = when.timestamp() if when else 0.0
        held.append((id, json.dumps((progress, bookmarks[id], notes[id], flags[id], state, tags, last))))
    return held


def lookups_in(stored: Iterable[Document]) -> Pairs:
    """When each word was looked up, and where it stood last; nothing of what is forgotten."""
    from store.records.lookups import EVERYTHING, Lookups

    rows = list(readable(stored, Lookups.some("word", "seconds", "placed", "title", "forgotten")))
    until = max((forgotten for word, *_, forgotten in rows if word == EVERYTHING), default=0)
    found = []
    for word, seconds, placed, title, _ in rows:
        if left := [str(second) for second in seconds if second > until]:
            found.append((word, UNIT.join([" ".join(left), str(placed), " ".join(title.split())])))
    return found


def counted(stored: Iterable[Document]) -> Counter[str]:
    """How many marks there are in each article."""
    from store.records.kept import Bookmark  # as a note, it has a place

    return Counter(place.article for (place,) in readable(stored, Bookmark.some("place")))


def notes_on_terms(stored: Iterable[Document]) -> Counter[str]:
    """How many notes stand on the terms that were kept from each article."""
    from store.records.kept import GlossaryEntry, first_article

    rows = readable(stored, GlossaryEntry.some("note", "sentences"))
    return Counter(article for note, sentences in rows if note and (article := first_article(sentences)))


def readable(stored: Iterable[Document], read: Callable[[Document], Any]) -> Iterator[Any]:
    """What can be read of documents; the others are left as they are, and `check` tells of them."""
    from store.records.fields import UnreadableRecord

    for document in stored:
        try:
            yield read(document)
        except UnreadableRecord:
            continue


def texts_now(paths: Paths, notebook: Notebook) -> str:
    """The name of the texts that there are now: ten thousand files are not read for it where the index tells it."""
    if known := left_behind(paths, stamp(paths.names.notebook)):
        return known.get("texts", "texts") or NO_TEXTS
    return texts_of(notebook.imports.entries(), notebook.corrections.entries())


def texts_of(imports: Iterable[Import], corrections: Iterable[Correction] = ()) -> str:
    """A short name for a set of added texts and what was put right in texts."""
    from zlib import crc32

    texts = [f"{text.content} {text.name} {text.hidden}" for text in imports]
    texts += [f"{one.id} {one.text}" for one in corrections]
    return f"{crc32(BREAK.join(texts).encode()):08x}" if texts else NO_TEXTS


def added_in(index: Flat) -> Iterator[AddedText]:
    """The files that the reader added, the oldest first."""
    import json

    for _, value in index.starting("added", ""):
        content, name, hidden, titles, added = json.loads(value)
        yield content, name, tuple(hidden), tuple((id, title) for id, title in titles), added


def mended_in(index: Flat) -> dict[str, list[MendedText]]:
    """What was put right in each article, in its order."""
    import json

    found: dict[str, list[MendedText]] = {}
    for article, value in index.starting("mended", ""):
        block, offset, quote, text, before, after = json.loads(value)
        found.setdefault(article, []).append((block, offset, quote, text, before, after))
    return found
