"""The glossary as an Anki package. Notes, cards' kinds and deck keep their ids, so importing again updates them."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from collections.abc import Container, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from store.errors import StoreError
from store.export.anki_file import packed
from store.export.faces import NO_FACE, Face, in_script, in_tones, plain, read_sentence
from store.export.groups import oldest_first
from store.export.sounds import Recording
from store.records import Card, CardKind, GlossaryEntry

DECK, DECK_ID = "精读", 1_731_902_365
MODEL, MODEL_ID = "精读 entry", 1_731_902_366
KINDS: tuple[CardKind, ...] = ("recognise", "recall")
"""The questions of the package's two templates, in their order."""
FIELDS = ("Term", "Reading", "Gloss", "Sentence", "Blanked", "Note", "Article")
UPDATE = "This package is for Anki 2.1.50 (2022) and newer: please update Anki, and import it again."
CSS = """
.card { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; font-size: 24px; }
.card { text-align: center; line-height: 1.6; }
.term { font-size: 40px; } .reading { color: #2a7a50; } .gloss { font-size: 20px; }
.other { color: #6a6a6a; font-size: 20px; margin-left: 0.5em; } p:not(.asked) { line-height: 2; }
ruby rt { font-size: 12px; padding: 0 2px; color: #6a6a6a; font-weight: normal; } .asked rt { display: none; }
.tone1 { color: #b3342a; } .tone2 { color: #39752b; } .tone3 { color: #2a62a0; } .tone4 { color: #7447a0; }
.tone5 { color: #6a6a6a; }
.note, .article { font-size: 16px; color: #6a6a6a; } .blank { color: #b33; }
.nightMode .reading { color: #6cbf95; } .nightMode .other, .nightMode rt { color: #a6a6a6; }
.nightMode .tone1 { color: #e57c70; } .nightMode .tone2 { color: #74a964; } .nightMode .tone3 { color: #6b9bd2; }
.nightMode .tone4 { color: #ab85cc; } .nightMode .tone5 { color: #a6a6a6; }
.nightMode .note, .nightMode .article { color: #a6a6a6; } .nightMode .blank { color: #e88; }
"""
TOLD = (
    '<div class="term">{{Term}}</div><div class="reading">{{Reading}}</div><div class="gloss">{{Gloss}}</div>'
    '<p>{{Sentence}}</p><div class="note">{{Note}}</div><div class="article">{{Article}}</div>'
)


def package(
    entries: Sequence[GlossaryEntry],
    suspended: Container[str] = (),
    sounds: Mapping[str, Recording] | None = None,
    faces: Mapping[str, Face] | None = None,
) -> bytes:
    """The `.apkg` file; the same entries and sounds give the same bytes.

    `suspended` holds ids of review cards, `sounds` what the terms sound like and `faces` what is known of their
    words, by the ids of their entries.
    """
    import genanki

    sounds, faces = sounds or {}, faces or {}
    model = genanki.Model(
        MODEL_ID,
        MODEL,
        fields=[{"name": name} for name in FIELDS],
        templates=[
            {
                "name": "Recognise",
                "qfmt": '{{#Sentence}}<p class="asked">{{Sentence}}</p>{{/Sentence}}'
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
            fields=fields(entry, sounds.get(entry.id), faces.get(entry.id, NO_FACE)),
            tags=[anki_tag(tag) for tag in entry.tags],
            guid=genanki.guid_for("jingdu", entry.id),
        )
        for card in note.cards:
            card.suspend = Card.id_for(entry.id, KINDS[card.ord]) in suspended
        deck.add_note(note)
    # Notes that Anki has without their sounds and faces are older than these.
    when = stamp_of(entries) + bool(sounds) + 2 * bool(faces)
    spoken = [face.spoken for face in faces.values() if face.spoken]
    return packed(collection(deck, when), collection(_please_update(), 0.0), [*sounds.values(), *spoken])


def _please_update() -> Any:
    """What an Anki finds that cannot read the newest format."""
    import genanki

    deck = genanki.Deck(DECK_ID + 1, DECK)
    deck.add_note(genanki.Note(genanki.BASIC_MODEL, [UPDATE, ""], guid="jingdu update"))
    return deck


def fields(entry: GlossaryEntry, sound: Recording | None = None, face: Face = NO_FACE) -> list[str]:
    """The fields of a note, as HTML that shows the text and nothing else.

    The sounds and the other script stand in the field of the reading: with fields of their own, Anki would take the
    package for one of another kind of note and would no longer update what it has.
    """
    sentence = next((sentence.text for sentence in entry.sentences), "")
    spoken = [one.tag for one in (sound, face.spoken) if one]
    return [
        plain(entry.term),
        " ".join(filter(None, (in_tones(entry.reading, face), in_script(face), *spoken))),
        plain(entry.gloss),
        read_sentence(sentence, entry.term, face),
        '<span class="blank">＿＿</span>'.join(map(plain, sentence.split(entry.term))),
        plain(entry.note),
        plain(entry.title),
    ]


def anki_tag(tag: str) -> str:
    """A tag as Anki has them, without blanks."""
    return "_".join(tag.split())


def stamp_of(entries: Sequence[GlossaryEntry]) -> float:
    """When the entries last changed: Anki takes over what is newer than what it has."""
    return max((entry.changed.timestamp() for entry in entries), default=0.0)


def collection(deck: Any, when: float) -> bytes:
    """The package's database."""
    import genanki

    made = genanki.Package(deck)
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "collection.anki2"
            with closing(sqlite3.connect(path)) as connection:
                made.write_to_db(connection.cursor(), when, itertools.count(int(when * 1000) or 1))
                connection.commit()
            return path.read_bytes()
    except sqlite3.Error as error:
        raise StoreError(f"The package cannot be put together in {tempfile.gettempdir()}: {error}") from error
