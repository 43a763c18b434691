"""Words from an Anki package: a ZIP file around a database of one of three kinds. Nothing in it is trusted."""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, NamedTuple

from seeds.errors import CannotRead
from seeds.language.characters import HAN, has_han
from store.export.anki import MODEL_ID
from store.records import Status
from store.zstd import zstd
from tui.desk.study.cards_taken import Taken, taken, united
from tui.desk.study.wordlists import A_WHILE, ASIDE, WordList, gathered, plain, words_in

COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The newest first: for older programs, newer packages hold an empty collection too, which says to update."""
LARGEST = 512 * 1024**2
"""Bytes of a collection; one of a hundred thousand notes takes a tenth of it."""
PIECE = 1024 * 1024
STEPS, LOOKS = 1_000_000, 500
"""A database may be asked for so many steps, looked after so many times; a real one needs a few millions."""
FIELD = 2_000
IS_WORD = re.compile(rf"[{HAN}]{{1,8}}").fullmatch
"""What the field of the word holds in most notes."""
MATURE = 21
"""Days; Anki calls a card mature whose interval is not shorter."""
ANSWERED = (
    "SELECT nid, CAST(coalesce(max(ivl), 0) AS INTEGER), CAST(coalesce(max(reps), 0) AS INTEGER)"
    " FROM cards GROUP BY nid"
)
ANKIS_OWN = frozenset(("leech", "marked"))
NO_FIELD = "notes without a field for the word"
NOT_STUDIED = "notes whose cards were never answered"

NO_PACKAGE = "export from Anki as 'Notes in Plain Text' or as a package, from a spreadsheet as CSV"
BROKEN = "export it from Anki again"


class PackageNote(NamedTuple):
    """What is looked at of a note."""

    kind: int
    """Its note type."""
    fields: list[str]
    interval: int
    """The longest of its cards, in days."""
    answers: int
    """The most of one of its cards."""
    names: tuple[str, ...] = ()
    """What the note type calls its fields."""
    tags: tuple[str, ...] = ()


def read_package(
    source: IO[bytes], name: str, went: Callable[[float], None] = lambda done: None
) -> list[PackageNote]:
    """The notes of a package; what cannot be read is refused with a way out. `went` is told how much is read."""
    try:
        with zipfile.ZipFile(source) as package, TemporaryDirectory(prefix="jingdu-anki-") as folder:
            path = Path(folder) / "collection"
            unpack(package, path, name)
            return list(notes(path, name, went))
    except OSError as error:
        raise CannotRead(f"{name} cannot be unpacked: {error.strerror or error}", BROKEN) from error
    except (zipfile.BadZipFile, RuntimeError, zlib.error, EOFError, ValueError) as error:
        raise CannotRead(f"{name} is a damaged package", BROKEN) from error


def unpack(package: zipfile.ZipFile, path: Path, name: str) -> None:
    """Put the collection where a database can be opened; however well it is packed, it has a largest size."""
    inside = next((member for member in COLLECTIONS if member in package.namelist()), None)
    if inside is None:
        raise CannotRead(f"{name} is a package, but none of Anki's", NO_PACKAGE)
    with package.open(inside) as packed, path.open("wb") as out:
        stream, problem = (zstd().ZstdFile(packed), zstd().ZstdError) if inside.endswith("b") else (packed, OSError)
        size = 0
        try:
            while piece := stream.read(PIECE):
                size += len(piece)
                if size > LARGEST:
                    raise CannotRead(f"{name} holds more than {LARGEST // 1024**2} MB of notes", "split the deck")
                out.write(piece)
        except problem as error:
            raise CannotRead(f"{name} is a damaged package", BROKEN) from error


def notes(path: Path, name: str, went: Callable[[float], None]) -> Iterator[PackageNote]:
    """Every note with the fields it has and how well its cards are known."""
    looks = 0

    def look() -> bool:
        nonlocal looks
        looks += 1
        return looks > LOOKS

    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
            base.set_progress_handler(look, STEPS)
            base.text_factory = lambda data: data.decode("utf-8", "replace")
            if not {"notes", "cards"} <= tables(base):
                raise CannotRead(f"{name} holds no notes of Anki's", BROKEN)
            cards: dict[int, tuple[int, int]] = {
                note: (interval, answers) for note, interval, answers in base.execute(ANSWERED)
            }
            names = field_names(base)
            has_tags = base.execute("SELECT 1 FROM pragma_table_info('notes') WHERE name = 'tags'").fetchone()
            tags = "tags" if has_tags else "''"
            rows = base.execute(f"SELECT id, mid, flds, {tags} FROM notes ORDER BY id")
            for number, (note, kind, fields, tagged) in enumerate(rows):
                if number % A_WHILE == 0:
                    went(number / max(1, len(cards)))
                told = [field[:FIELD] for field in str(fields).split("\x1f")]
                yield PackageNote(kind, told, *cards.get(note, (0, 0)), names.get(kind, ()), tags_of(kind, tagged))
    except sqlite3.Error as error:
        raise CannotRead(f"{name} is a damaged package", BROKEN) from error


def tags_of(kind: int, tagged: object) -> tuple[str, ...]:
    """The tags of a note, without those that Anki itself sets; in ours a blank was written as a line."""
    tags = [tag[:FIELD] for tag in str(tagged or "").split() if tag.lower() not in ANKIS_OWN]
    return tuple(tag.replace("_", " ") if kind == MODEL_ID else tag for tag in tags)


def tables(base: sqlite3.Connection) -> set[str]:
    """Those that are plain tables: views and virtual tables could ask for anything."""
    found = base.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0")
    return {name for (name,) in found}


def field_names(base: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    """What each note type calls its fields: in a table of their own since 2021, as JSON before."""
    there = tables(base)
    found: defaultdict[int, list[str]] = defaultdict(list)
    if "fields" in there:
        for kind, name in base.execute("SELECT ntid, CAST(name AS TEXT) FROM fields ORDER BY ntid, ord"):
            found[kind].append(str(name))
    if not found and "col" in there:
        (models,) = base.execute("SELECT models FROM col").fetchone() or ("",)
        with suppress(
            ValueError, TypeError, KeyError, AttributeError
        ):  # no names then, as in a package without any
            for kind, model in json.loads(models or "{}").items():
                found[int(kind)] = [str(field["name"]) for field in model["flds"]]
    return {kind: tuple(names) for kind, names in found.items()}


def words_of(found: Iterable[PackageNote], field: str = "") -> WordList:
    """Every word of the notes, whatever their cards say; `field` names where the words are."""
    found = list(found)
    places = word_fields(found, field)
    return gathered(word_in(note, places) for note in found)


def words_by_cards(found: Iterable[PackageNote], field: str = "") -> dict[Status, WordList]:
    """The words that the cards say are known, and those that they say are being learned."""
    found = list(found)
    places = word_fields(found, field)
    groups: dict[Status, list[PackageNote]] = {"known": [], "learning": []}
    for note in found:
        if note.answers:
            groups["known" if note.interval >= MATURE else "learning"].append(note)
    lists = {status: gathered(word_in(note, places) for note in group) for status, group in groups.items()}
    known, learning = lists["known"], lists["learning"]
    left_out = Counter(learning.left_out)
    left_out[NOT_STUDIED] = sum(not note.answers for note in found)
    words = tuple(word for word in learning.words if word not in set(known.words))
    return {"known": known, "learning": WordList(words, dict(+left_out))}


def taken_from(found: Iterable[PackageNote], field: str = "") -> list[Taken]:
    """What the notes say of their words, as entries for the glossary; each word once."""
    found = list(found)
    places = word_fields(found, field)
    entries: dict[str, Taken] = {}
    for note in found:
        if words := word_in(note, places)[0]:
            for one in taken(note.fields, note.names, places.get(note.kind), words):
                tagged = one._replace(tags=note.tags)
                entries[one.term] = united(entries.get(one.term, tagged), tagged)
    return list(entries.values())


def word_fields(found: Iterable[PackageNote], named: str = "") -> dict[int, int]:
    """For each note type the field of the given name, or the one that most often is a short Chinese word."""
    if named:
        return fields_named(found, named)
    counts: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for note in found:
        for number, field in enumerate(note.fields):
            if is_word(field):
                counts[note.kind][number] += 1
    return {kind: min(fields, key=lambda number: (-fields[number], number)) for kind, fields in counts.items()}


def is_word(field: str) -> bool:
    """Whether a field is a word, perhaps with its reading behind it: 社区, 社区 (shèqū), 治理<br>zhìlǐ."""
    first, *more = ASIDE.sub(" ", plain(field)).split() or [""]
    return bool(IS_WORD(first)) and not any(map(has_han, more))


def fields_named(found: Iterable[PackageNote], named: str) -> dict[int, int]:
    """Where the field of this name stands in each note type that has it."""
    kinds = {note.kind: note.names for note in found}
    places = {
        kind: [name.casefold() for name in names].index(named.casefold())
        for kind, names in kinds.items()
        if named.casefold() in map(str.casefold, names)
    }
    if kinds and not places:
        there = ", ".join(dict.fromkeys(name for names in kinds.values() for name in names))
        raise CannotRead(
            f"there is no field '{named}' in this package", f"its fields are: {there}" if there else ""
        )
    return places


def word_in(note: PackageNote, places: dict[int, int]) -> tuple[list[str], str]:
    """The words of a note, or why there are none."""
    place = places.get(note.kind)
    if place is None or place >= len(note.fields):
        return [], NO_FIELD
    return words_in([note.fields[place]])
