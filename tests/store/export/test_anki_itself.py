"""The Anki package, judged by Anki's own library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from store.export.faces import Face, Read
from store.export.formats import rendered
from store.export.sounds import Recording
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Sentence

pytestmark = pytest.mark.slow
START = datetime(2026, 11, 20, tzinfo=timezone.utc)


class Clock:
    """A minute later each time: Anki compares whole seconds."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """Two terms; one of them has a card that was put off."""
    home = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(home, Clock()) as opened:
        opened.glossary.keep("社区", gloss="<b> & community", tags=["微 治理"], sentences=[Sentence("社区很好。")])
        kept = opened.glossary.keep("居民", gloss="resident", sentences=[Sentence("居民来了。")])
        opened.cards.suspend(kept.id, "recall")
        yield opened


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of Anki's own."""
    from anki.collection import Collection

    made = Collection(str(tmp_path / "collection.anki2"))
    yield made
    made.close()


def taken(
    collection: Any,
    notebook: Notebook,
    tmp_path: Path,
    sounds: Mapping[str, Recording] | None = None,
    faces: Mapping[str, Face] | None = None,
) -> None:
    """Export and import as a person does."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    path = tmp_path / "words.apkg"
    path.write_bytes(
        rendered(notebook, Originals(tmp_path / "imports"), "anki", "article", START, sounds, faces=faces)
    )
    collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions(with_scheduling=True))
    )


def test_anki_takes_notes_cards_tags_and_what_is_suspended(
    collection: Any, notebook: Notebook, tmp_path: Path
) -> None:
    """Every entry is a note with two cards; text with signs of HTML is text."""
    taken(collection, notebook, tmp_path)
    assert collection.note_count() == 2 and collection.card_count() == 4
    (suspended,) = collection.find_cards("is:suspended")
    card = collection.get_card(suspended)
    assert (card.note()["Term"], card.ord) == ("居民", 1)
    (tagged,) = collection.find_notes("tag:微_治理")
    assert collection.get_note(tagged)["Gloss"] == "&lt;b&gt; &amp; community"


def test_importing_again_updates_and_duplicates_nothing(
    collection: Any, notebook: Notebook, tmp_path: Path
) -> None:
    """A changed gloss arrives, a new entry is added, all others are the same notes as before."""
    taken(collection, notebook, tmp_path)
    before = set(collection.find_notes(""))
    notebook.glossary.edit(notebook.glossary.find("居民")[0].id, gloss="inhabitant")
    notebook.glossary.keep("网格")
    for _ in range(2):
        taken(collection, notebook, tmp_path)
    after = set(collection.find_notes(""))
    assert before < after and len(after) == 3
    (changed,) = collection.find_notes("Term:居民")
    assert collection.get_note(changed)["Gloss"] == "inhabitant"


def test_sounds_reach_notes_that_were_there_without(collection: Any, notebook: Notebook, tmp_path: Path) -> None:
    """The notes stay the same ones, of the same kind; only where there is a sound something is added."""
    taken(collection, notebook, tmp_path)
    before, kinds = set(collection.find_notes("")), len(collection.models.all_names_and_ids())
    entry = notebook.glossary.find("居民")[0]
    sound = Recording(b"RIFF....", ".wav")
    for _ in range(2):
        taken(collection, notebook, tmp_path, {entry.id: sound})
    assert set(collection.find_notes("")) == before
    assert len(collection.models.all_names_and_ids()) == kinds
    (spoken,) = collection.find_notes("Term:居民")
    (silent,) = collection.find_notes("Term:社区")
    assert collection.get_note(spoken)["Reading"] == sound.tag
    assert collection.get_note(silent)["Reading"] == ""
    assert (Path(collection.media.dir()) / sound.name).read_bytes() == sound.data
    (played,) = collection.get_card(collection.find_cards("Term:居民 card:1")[0]).answer_av_tags()
    assert played.filename == sound.name
    notebook.glossary.edit(entry.id, reading="jūmín")
    taken(collection, notebook, tmp_path, {entry.id: sound})
    assert collection.get_note(spoken)["Reading"] == f"jūmín {sound.tag}"


def test_faces_reach_notes_that_were_there_without(collection: Any, notebook: Notebook, tmp_path: Path) -> None:
    """Tones and the pinyin over the sentence come with the next import; the question hides the pinyin."""
    taken(collection, notebook, tmp_path)
    before = set(collection.find_notes(""))
    entry = notebook.glossary.find("居民")[0]
    notebook.glossary.edit(entry.id, reading="jūmín")
    sentence = (Read("居民", "jūmín"), Read("来了", "láile"), Read("。"))
    spoken = Recording(b"RIFF....", ".wav")
    face = Face((("jū", 1), ("mín", 2)), "居民", sentence, spoken)
    taken(collection, notebook, tmp_path, faces={entry.id: face})
    assert set(collection.find_notes("")) == before
    (read,) = collection.find_notes("Term:居民")
    assert '<span class="tone1">jū</span>' in collection.get_note(read)["Reading"]
    card = collection.get_card(collection.find_cards("Term:居民 card:1")[0])
    assert "<rt>láile</rt>" in card.answer() and 'class="asked"' in card.question()
    assert ".asked rt { display: none; }" in card.question()
    assert [played.filename for played in card.answer_av_tags()] == [spoken.name]
    assert card.question_av_tags() == []
