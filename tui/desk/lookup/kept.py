"""What a look-up needs of the notebook, in a small index of its own: opening the notebook itself takes too long.

The index belongs to one state of the notebook's file. When the file has changed, the notebook is opened once.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.dictionary.flat import Broken, Flat, pack, save, sorted_lines
from seeds.language.pinyin import bare

if TYPE_CHECKING:
    from store.paths import Paths
    from store.records import Correction, GlossaryEntry, Import

UNIT, BREAK, TAG = "\x1f", "\x1e", "\x1d"
"""Signs that stand between fields, lines and tags, and in no text."""
FORMAT = "1"
NO_TEXTS = "none"


class OwnEntry(NamedTuple):
    """An entry of the reader's own glossary."""

    term: str
    sense: str
    pinyin: str
    gloss: str
    note: str
    tags: tuple[str, ...]
    sentence: str
    article: str
    title: str
    created: str


class KeptTerms:
    """The reader's own glossary by term and by sound, and which texts were added."""

    def __init__(self, index: Flat) -> None:
        self._index = index

    def find(self, terms: list[str]) -> tuple[OwnEntry, ...]:
        """The entries of these terms, each once."""
        values = [value for term in dict.fromkeys(terms) for value in self._index.values("terms", term)]
        return tuple(map(own_from, dict.fromkeys(values)))

    def sounding(self, letters: str) -> tuple[str, ...]:
        """The terms whose reading has these letters."""
        return tuple(self._index.values("sounds", letters))

    def shaped(self, pattern: str) -> tuple[OwnEntry, ...]:
        """The entries whose term fits a pattern."""
        from seeds.language.dictionary.wildcards import fitting

        return tuple(own_from(value) for _, value in fitting(self._index, "terms", pattern))

    @property
    def texts(self) -> str:
        """Stands for the set of added texts: changes when one is added, hidden or removed."""
        return self._index.get("texts", "texts") or NO_TEXTS


def kept(paths: Paths) -> KeptTerms:
    """What the notebook holds now, by way of the cache."""
    index = paths.cache / "kept.flat"
    now = stamp(paths.notebook)
    try:
        known = Flat.open(index)
        if known.get("state", "state") == now:
            return KeptTerms(known)
    except Broken:
        pass
    data = read(paths, now)
    try:
        save(index, data)
    except OSError:  # a cache that cannot be written only costs time
        return KeptTerms(Flat(data))
    return KeptTerms(Flat(data))


def nothing() -> KeptTerms:
    """What is known when the notebook cannot be read."""
    return KeptTerms(Flat(pack({})))


def stamp(notebook: Path) -> str:
    """The state of the notebook's file: every change appends to it or puts another file in its place."""
    try:
        now = notebook.stat()
    except OSError:
        return f"{FORMAT} none"
    return f"{FORMAT} {now.st_ino} {now.st_size} {now.st_mtime_ns}"


def read(paths: Paths, state: str) -> bytes:
    """The index, made from the notebook."""
    terms: list[tuple[str, str]] = []
    sounds: list[tuple[str, str]] = []
    shelf = NO_TEXTS
    if not state.endswith("none"):
        from store.notebook import Notebook

        with Notebook.read(paths) as notebook:
            for entry in notebook.glossary.entries():
                terms.append((entry.term, value_of(entry)))
                if letters := "".join(map(bare, entry.reading.split())):
                    sounds.append((letters, entry.term))
            shelf = texts_of(notebook.imports.entries(), notebook.corrections.entries())
    return pack(
        {
            "terms": sorted_lines(terms),
            "sounds": sorted_lines(sounds),
            "state": sorted_lines([("state", state)]),
            "texts": sorted_lines([("texts", shelf)]),
        }
    )


def texts_of(imports: Iterable[Import], corrections: Iterable[Correction] = ()) -> str:
    """A short name for a set of added texts and what was put right in texts."""
    from zlib import crc32

    texts = [f"{text.content} {text.name} {text.hidden}" for text in imports]
    texts += [f"{one.id} {one.text}" for one in corrections]
    return f"{crc32(BREAK.join(texts).encode()):08x}" if texts else NO_TEXTS


def value_of(entry: GlossaryEntry) -> str:
    """An entry on one line."""
    sentence = entry.sentences[0].text if entry.sentences else ""
    own = (entry.term, entry.sense, entry.reading, entry.gloss, entry.note, TAG.join(entry.tags), sentence)
    fields = (*own, entry.article, entry.title, entry.created.isoformat(timespec="seconds"))
    return UNIT.join(field.replace(UNIT, " ") for field in fields).replace("\n", BREAK)


def own_from(value: str) -> OwnEntry:
    """The entry on such a line."""
    term, sense, pinyin, gloss, note, tags, *rest = value.replace(BREAK, "\n").split(UNIT)
    sentence, article, title, created = rest
    tagged = tuple(filter(None, tags.split(TAG)))
    return OwnEntry(term, sense, pinyin, gloss, note, tagged, sentence, article, title, created)
