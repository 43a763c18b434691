"""The glossary as an Anki package. Notes, cards' kinds and deck keep their ids, so importing again updates them."""

from __future__ import annotations

import html
import io
import itertools
import json
import sqlite3
import tempfile
import zipfile
from collections.abc import Container, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from store.errors import StoreError
from store.export.groups import oldest_first
from store.export.sounds import Recording
from store.records import Card, CardKind, GlossaryEntry

DECK, DECK_ID = "精读", 1_731_902_365
MODEL, MODEL_ID = "精读 entry", 1_731_902_366
MARK = b"jingdu "
"""Begins the comment of a package written here; a checksum of the content follows."""
KINDS: tuple[CardKind, ...] = ("recognise", "recall")
"""The questions of the package's two templates, in their order."""
FIELDS = ("Term", "Reading", "Gloss", "Sentence", "Blanked", "Note", "Article")
CSS = """
.card { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; font-size: 24px; }
.card { text-align: center; line-height: 1.6; }
.term { font-size: 40px; } .reading { color: #4a7; } .gloss { font-size: 20px; }
.note, .article { font-size: 16px; color: #777; } .blank { color: #c55; }
"""
TOLD = (
    '<div class="term">{{Term}}</div><div class="reading">{{Reading}}</div><div class="gloss">{{Gloss}}</div>'
    '<p>{{Sentence}}</p><div class="note">{{Note}}</div><div class="article">{{Article}}</div>'
)

AS_HTML = {code: chr(0x2400 + code) for code in range(32)} | str.maketrans(
    {"\t": "\t", "\n": "<br>", "[": "&#91;", "\\": "&#92;"}
)


def package(
    entries: Sequence[GlossaryEntry], suspended: Container[str] = (), sounds: Mapping[str, Recording] | None = None
) -> bytes:
    """The `.apkg` file; the same entries and sounds give the same bytes.

    `suspended` holds ids of review cards, `sounds` what the terms sound like by the ids of their entries.
    """
    import genanki

    sounds = sounds or {}
    model = genanki.Model(
        MODEL_ID,
        MODEL,
        fields=[{"name": name} for name in FIELDS],
        templates=[
            {
                "name": "Recognise",
                "qfmt": "{{#Sentence}}<p>{{Sentence}}</p>{{/Sentence}}"
                '{{^Sentence}}<div class="term">{{Term}}</div>{{/Sentence}}',
                "afmt": TOLD,
            },
            {"name": "Recall", "qfmt": '<div class="gloss">{{Gloss}}</div><p>{{Blanked}}</p>', "afmt": TOLD},
        ],
        css=CSS,
        sort_field_index=0,
    )
    deck = genanki.Deck(DECK_ID, DECK)
    for entry in oldest_first(entries):
        note = genanki.Note(
            model=model,
            fields=fields(entry, sounds.get(entry.id)),
            tags=[anki_tag(tag) for tag in entry.tags],
            guid=genanki.guid_for("jingdu", entry.id),
        )
        for card in note.cards:
            card.suspend = Card.id_for(entry.id, KINDS[card.ord]) in suspended
        deck.add_note(note)
    when = stamp_of(entries) + bool(sounds)  # notes that Anki has without their sounds are older than these
    return zipped(collection(genanki.Package(deck), when), sounds.values())


def fields(entry: GlossaryEntry, sound: Recording | None = None) -> list[str]:
    """The fields of a note, as HTML that shows the text and nothing else.

    The sound stands in the field of the reading: with a field of its own, Anki would take the package for one of
    another kind of note and would no longer update what it has.
    """
    sentence = next((sentence.text for sentence in entry.sentences), "")
    term, around = plain(entry.term), [plain(part) for part in sentence.split(entry.term)]
    return [
        term,
        " ".join(filter(None, (plain(entry.reading), sound.tag if sound else ""))),
        plain(entry.gloss),
        f"<b>{term}</b>".join(around),
        '<span class="blank">＿＿</span>'.join(around),
        plain(entry.note),
        plain(entry.title),
    ]


def plain(text: str) -> str:
    """HTML that shows the text as it is: a bracket would begin a sound or a formula, a control sign a new field."""
    return html.escape(text.replace("\r\n", "\n")).translate(AS_HTML)


def anki_tag(tag: str) -> str:
    """A tag as Anki has them, without blanks."""
    return "_".join(tag.split())


def stamp_of(entries: Sequence[GlossaryEntry]) -> float:
    """When the entries last changed: Anki takes over what is newer than what it has."""
    return max((entry.changed.timestamp() for entry in entries), default=0.0)


def collection(made: Any, when: float) -> bytes:
    """The package's database."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "collection.anki2"
            with closing(sqlite3.connect(path)) as connection:
                made.write_to_db(connection.cursor(), when, itertools.count(int(when * 1000) or 1))
                connection.commit()
            return path.read_bytes()
    except sqlite3.Error as error:
        raise StoreError(f"The package cannot be put together in {tempfile.gettempdir()}: {error}") from error


def zipped(database: bytes, sounds: Iterable[Recording] = ()) -> bytes:
    """The database and the media, which have numbers for names, in a ZIP file whose dates say nothing."""
    from hashlib import blake2b

    by_name = {sound.name: sound.data for sound in sounds}
    names = sorted(by_name)
    media = json.dumps({str(number): name for number, name in enumerate(names)}).encode()
    numbered = ((str(number), by_name[name]) for number, name in enumerate(names))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (("collection.anki2", database), ("media", media), *numbered):
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
        archive.comment = MARK + blake2b(database, digest_size=6).hexdigest().encode()
    return out.getvalue()


def is_untouched(data: bytes) -> bool:
    """Whether a file is a package that was written here."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.comment.startswith(MARK)
    except zipfile.BadZipFile:
        return False
