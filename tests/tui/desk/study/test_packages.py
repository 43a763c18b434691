"""Anki packages as lists of words: those that Anki writes, and those that somebody made to do harm."""

from __future__ import annotations

import io
import random
import sqlite3
import zipfile
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import genanki
import pytest
from each import each

from seeds.errors import CannotRead
from store.export.anki import package as anki_package
from store.export.faces import Face
from store.records import GlossaryEntry
from store.zstd import zstd
from tui.desk.study import packages
from tui.desk.study.cards_taken import Taken, reading_in
from tui.desk.study.packages import NO_FIELD, NOT_STUDIED, read_package, taken_from, words_by_cards, words_of
from tui.desk.study.wordlists import SIGNS

Rows = list[tuple[int, str, int, int]]


def package(tmp_path: Path, kinds: list[tuple[list[str], list[list[str]]]]) -> bytes:
    """A package that genanki writes: for each note type its fields and its notes."""
    deck = genanki.Deck(1, "Deck")
    for number, (names, notes) in enumerate(kinds):
        model = genanki.Model(
            100 + number,
            f"kind {number}",
            fields=[{"name": name} for name in names],
            templates=[{"name": "Card", "qfmt": "{{" + names[0] + "}}", "afmt": "x"}],
        )
        for fields in notes:
            deck.add_note(genanki.Note(model=model, fields=fields))
    path = tmp_path / "deck.apkg"
    genanki.Package(deck).write_to_file(path)
    return path.read_bytes()


def database(rows: Rows, schema: str = "") -> bytes:
    """A collection as far as it is looked at: note type, fields, interval and answers of each note."""
    base = sqlite3.connect(":memory:")
    base.executescript(
        schema or "CREATE TABLE notes (id INTEGER PRIMARY KEY, mid, flds); CREATE TABLE cards (nid, ivl, reps);"
    )
    for number, (kind, fields, interval, answers) in enumerate(rows):
        base.execute("INSERT INTO notes VALUES (?, ?, ?)", (number, kind, fields))
        base.execute("INSERT INTO cards VALUES (?, ?, ?)", (number, interval, answers))
    base.commit()
    with TemporaryDirectory() as folder:
        copy = sqlite3.connect(Path(folder) / "copy")
        base.backup(copy)
        copy.close()
        return (Path(folder) / "copy").read_bytes()


def zipped(**members: bytes) -> bytes:
    """A ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def words(data: bytes) -> tuple[str, ...]:
    """All words of a package."""
    return words_of(read_package(io.BytesIO(data), "x.apkg")).words


def test_the_field_that_mostly_is_a_word_gives_the_words(tmp_path: Path) -> None:
    """For each note type on its own; sentences, glosses, numbers and pinyin are none."""
    data = package(
        tmp_path,
        [
            (
                ["No", "Sentence", "Word"],
                [["1", "社区很好。", "社区"], ["2", "他来。", "<b>居民</b>"], ["3", "好", "OK"]],
            ),
            (["Front", "Back"], [["网格", "wǎnggé"], ["治理&nbsp;", "to govern"], ["=1+1", "x"]]),
            (["Only"], [["这是一个很长的句子。"], ["hello"]]),
        ],
    )
    found = words_of(read_package(io.BytesIO(data), "x.apkg"))
    assert found.words == ("社区", "居民", "网格", "治理")
    assert found.left_out[NO_FIELD] == 2 and sum(found.left_out.values()) == 4


def test_signs_and_lists_in_a_field_are_treated_as_in_any_list() -> None:
    """Two words are two, a sentence is counted by its reason."""
    data = zipped(collection_anki2=database([(1, f"{word}\x1fx", 0, 0) for word in ("社区", "爸爸/爸", "他来。")]))
    found = words_of(read_package(io.BytesIO(data), "x.apkg"))
    assert found.words == ("社区", "爸爸", "爸") and found.left_out == {SIGNS: 1}


def test_cards_say_what_is_known(tmp_path: Path) -> None:
    """From 21 days on a word is known, with an answer learned, else left out; the better card wins."""
    rows: Rows = [
        (1, "社区", 21, 5),
        (1, "居民", 20, 3),
        (1, "网格", 0, 0),
        (1, "居民", 300, 9),
        (1, "治理", -600, 1),
    ]
    found = words_by_cards(read_package(io.BytesIO(zipped(collection_anki21=database(rows))), "x"))
    assert found["known"].words == ("社区", "居民") and found["learning"].words == ("治理",)
    assert found["learning"].left_out == {NOT_STUDIED: 1}


def test_the_newest_collection_counts() -> None:
    """Newer packages hold an empty collection for older programs too."""
    old, new = database([(1, "请更新", 0, 0)]), database([(1, "社区", 0, 0)])
    assert words(zipped(collection_anki2=old, collection_anki21=new)) == ("社区",)
    assert words(zipped(collection_anki2=old, collection_anki21b=zstd().compress(new))) == ("社区",)
    with pytest.raises(CannotRead, match="damaged"):
        words(zipped(collection_anki2=old, collection_anki21b=b"noise"))


SCHEMAS = (
    "CREATE TABLE notes (id INTEGER PRIMARY KEY, mid, flds)",
    "CREATE TABLE n (id, mid, flds); CREATE VIEW notes AS SELECT * FROM n; CREATE TABLE cards (nid, ivl, reps);",
    "CREATE VIRTUAL TABLE notes USING fts5(id, mid, flds); CREATE TABLE cards (nid, ivl, reps);",
    "CREATE TABLE notes (id); CREATE TABLE cards (nid);",
)


def hostile() -> list[tuple[str, bytes]]:
    """Packages that no Anki wrote."""
    good = zipped(collection_anki2=database([(1, "社区", 0, 0)]))
    scrambled = bytearray(good)
    random.Random(1).shuffle(scrambled)
    encrypted = bytearray(good)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        encrypted[good.index(sign) + at] |= 1
    return [
        ("nothing but the start", b"PK\x03\x04 deck"),
        ("cut off", good[: len(good) // 2]),
        ("scrambled", b"PK\x03\x04" + bytes(scrambled)),
        ("encrypted", bytes(encrypted)),
        ("a spreadsheet", zipped(xl=b"workbook")),
        ("outside", zipped(**{"../collection_anki2": b""})),
        ("no database", zipped(collection_anki2=b"hello" * 1000)),
        ("cut database", zipped(collection_anki2=database([(1, "社区", 0, 0)])[:1500])),
        ("empty", zipped(collection_anki2=b"")),
        *(("schema", zipped(collection_anki2=database([], schema))) for schema in SCHEMAS),
    ]


@each("data", [data for _, data in hostile()], [name for name, _ in hostile()])
def test_a_package_that_is_none_gets_one_clear_line(data: bytes) -> None:
    """With a way out, and nothing else."""
    with pytest.raises(CannotRead) as refused:
        words(data)
    assert "x.apkg" in refused.value.message and "\n" not in refused.value.message and refused.value.hint


def test_a_bomb_is_left_before_it_goes_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is unpacked has a largest size, and a database a largest number of steps."""
    data = zipped(collection_anki2=database([(1, "社区", 0, 0)] * 5000))
    assert words(data) == ("社区",)
    monkeypatch.setattr(packages, "STEPS", 100)
    with pytest.raises(CannotRead, match="damaged"):
        words(data)
    monkeypatch.setattr(packages, "LARGEST", 10_000)
    with pytest.raises(CannotRead, match="holds more than"):
        words(data)


def test_values_of_the_wrong_kind_do_no_harm() -> None:
    """A database takes any value in any column."""
    rows: list[Any] = [("x", b"\xff\xe7\xa4\xbe", "soon", None), (None, None, None, "many"), (1, "社区", 1e300, 2)]
    found = read_package(io.BytesIO(zipped(collection_anki2=database(rows))), "x")
    assert words_of(found).words == ("社区",) and words_by_cards(found)["known"].words == ("社区",)


@pytest.mark.slow
@pytest.mark.parametrize("legacy", [True, False])
def test_packages_that_anki_writes_are_read(tmp_path: Path, legacy: bool, made: Callable[[bool], Path]) -> None:
    """Studied cards included; in the newest way only where this Python can unpack it."""
    path = made(legacy)
    try:
        with path.open("rb") as stream:
            found = read_package(stream, path.name)
    except CannotRead as refused:
        assert not legacy and "Support older" in refused.hint
        return
    assert words_of(found).words == ("社区", "居民", "网格")
    by_cards = words_by_cards(found)
    assert by_cards["known"].words == ("社区",) and by_cards["learning"].words == ("居民",)


@pytest.fixture
def made(tmp_path: Path) -> Callable[[bool], Path]:
    """A package of Anki's own with three words, of which one is known and one was answered once."""
    from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

    def make(legacy: bool) -> Path:
        collection = Collection(str(tmp_path / f"c{legacy}.anki2"))
        kind = collection.models.by_name("Basic")
        for word in ("社区", "居民", "网格"):
            note = collection.new_note(kind)
            note["Front"], note["Back"] = word, "x"
            collection.add_note(note, 1)
        for word, interval in (("社区", 30), ("居民", 3)):
            card = collection.get_card(collection.find_cards(f"Front:{word}")[0])
            card.ivl, card.reps, card.type, card.queue = interval, 4, 2, 2
            collection.update_card(card)
        path = tmp_path / f"deck{legacy}.apkg"
        options = ExportAnkiPackageOptions(with_scheduling=True, with_media=False, legacy=legacy)
        collection.export_anki_package(out_path=str(path), options=options, limit=DeckIdLimit(deck_id=1))
        collection.close()
        return path

    return make


def test_a_word_with_its_reading_behind_it_is_a_word(tmp_path: Path) -> None:
    """In brackets or on a line of its own; a gloss that quotes a character is none."""
    notes = [["CL:个 a unit", "网格 (wǎnggé)"], ["to rule", "治理<br>zhìlǐ"], ["个", "台账"]]
    data = package(tmp_path, [(["Meaning", "Front"], notes)])
    assert words(data) == ("网格", "治理", "台账")


@pytest.mark.parametrize("newer", [False, True])
def test_the_field_can_be_named(tmp_path: Path, newer: bool) -> None:
    """As old and new packages name fields; a name that is none of them is said, with those there are."""
    if newer:
        schema = (
            "CREATE TABLE notes (id INTEGER PRIMARY KEY, mid, flds); CREATE TABLE cards (nid, ivl, reps);"
            "CREATE TABLE fields (ntid, ord, name); INSERT INTO fields VALUES (1, 1, 'Spoken'), (1, 0, 'Written');"
        )
        data = zipped(collection_anki21b=zstd().compress(database([(1, "网格\x1f格子", 0, 0)], schema)))
    else:
        data = package(tmp_path, [(["Written", "Spoken"], [["网格", "格子"]])])
    notes = read_package(io.BytesIO(data), "x.apkg")
    assert words_of(notes, "spoken").words == ("格子",)
    with pytest.raises(CannotRead) as refused:
        words_of(notes, "Heard")
    assert "Written, Spoken" in refused.value.hint


def test_cards_become_entries(tmp_path: Path) -> None:
    """The reading that fits the word, the field called meaning, the sentence it stands in; numbers are no gloss."""
    fields = ["Nr", "Hint", "Meaning", "Example", "Pinyin", "Hanzi"]
    note = ["12", "two chars", "grid<br>network", "我们的网格很大。", "wang3 ge2", "网格 [sound:a.mp3]"]
    found = taken_from(read_package(io.BytesIO(package(tmp_path, [(fields, [note])])), "x.apkg"))
    assert found == [Taken("网格", "wǎnggé", "grid network", "我们的网格很大。")]


def test_the_cards_that_we_write_become_the_entries_they_were_made_of(tmp_path: Path) -> None:
    """The reading has its tones in colour and the other script behind it, the sentence its pinyin over it."""
    fields = ["Term", "Reading", "Gloss", "Sentence", "Note"]
    reading = '<span class="tone2">wǎng</span><span class="tone2">gé</span> <span class="other">網格</span>'
    sentence = "<ruby>我们<rt>wǒmen</rt></ruby><ruby>的<rt>de</rt></ruby><b><ruby>网格<rt>wǎnggé</rt></ruby></b>。"
    note = ["网格", reading, "grid", sentence, "of the city"]
    found = taken_from(read_package(io.BytesIO(package(tmp_path, [(fields, [note])])), "x.apkg"))
    assert found == [Taken("网格", "wǎnggé", "grid", "我们的网格。", "of the city")]


def test_what_is_exported_to_anki_comes_back_as_it_was() -> None:
    """Tags, those with a blank too, and the reading word by word, though each syllable has a colour of its own."""
    day = datetime(2026, 1, 1, tzinfo=timezone.utc)
    entry = GlossaryEntry(
        "1", "追溯平台", day, day, reading="zhuīsù píngtái", gloss="a platform", tags=("办公 室", "菜")
    )
    tones = (("zhuī", 1), ("sù", 4), (" ", 0), ("píng", 2), ("tái", 2))
    data = anki_package([entry], faces={entry.id: Face(tones, "追溯平臺")})
    (one,) = taken_from(read_package(io.BytesIO(data), "x.apkg"))
    assert one == Taken("追溯平台", "zhuīsù píngtái", "a platform", tags=("办公 室", "菜"))


def test_tags_of_other_decks_come_along_without_ankis_own(tmp_path: Path) -> None:
    """What somebody sorted his cards by; of two cards of a word the tags of both."""
    schema = "CREATE TABLE notes (id INTEGER PRIMARY KEY, mid, flds, tags); CREATE TABLE cards (nid, ivl, reps);"
    base = "INSERT INTO notes VALUES (7, 1, '社区', ' HSK_3 leech '), (8, 1, '社区', 'town');"
    notes = read_package(io.BytesIO(zipped(collection_anki2=database([], schema + base))), "x.apkg")
    assert taken_from(notes) == [Taken("社区", tags=("HSK_3", "town"))]


@pytest.mark.slow
def test_what_anki_itself_exports_is_read(tmp_path: Path) -> None:
    """Its newest package, with the names of the fields."""
    from anki.collection import Collection, DeckIdLimit, ExportAnkiPackageOptions

    collection = Collection(str(tmp_path / "collection.anki2"))
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"], note["Back"] = "网格", "格子"
    collection.add_note(note, 1)
    path = tmp_path / "new.apkg"
    collection.export_anki_package(
        out_path=str(path), options=ExportAnkiPackageOptions(with_media=True, legacy=False), limit=DeckIdLimit(1)
    )
    collection.close()
    with zipfile.ZipFile(path) as archive:
        assert "collection.anki21b" in archive.namelist()
    assert words(path.read_bytes()) == ("网格",)
    assert words_of(read_package(io.BytesIO(path.read_bytes()), "x"), "Back").words == ("格子",)


@each(
    ("term", "field", "reading"),
    [
        ("社区", "she4 qu1", "shèqū"),
        ("网格员", "wǎng gé yuán", "wǎnggéyuán"),
        ("翻了一番", "fān le yī fān", "fān le yī fān"),
        ("一目了然", "yī mù liǎo rán", "yīmùliǎorán"),
        ("追溯平台", "zhuīsù píngtái", "zhuīsù píngtái"),
        ("成都市", "Chéngdū Shì", "Chéngdū Shì"),
        ("成都", "Cheng2 du1", "Chéngdū"),
        ("社区", "community", ""),
    ],
)
def test_a_reading_is_taken_as_a_word_or_as_the_phrase_it_is(term: str, field: str, reading: str) -> None:
    """Most decks part all syllables: those of a word are joined, those of a phrase stay apart; where words are
    joined already, and names have capitals, it stays as it is written."""
    assert reading_in(term, field) == reading
