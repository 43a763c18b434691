"""What the index holds: every entry, the keys that lead to it, and the order in which they are shown."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log2
from pathlib import Path

from seeds.language.characters import unaccented
from seeds.language.dictionary import bundled, cedict, gazetteer
from seeds.language.dictionary.entry import CEDICT, GLOSSARY, Entry, Use, record
from seeds.language.dictionary.flat import sorted_lines
from seeds.language.dictionary.index import Progress
from seeds.language.frequencies import counts_and_marks
from seeds.language.pinyin import bare
from seeds.language.words.inner import joints
from seeds.language.words.lexicon import prepare

ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|[^\x00-\u024f]+")
ENGLISH = re.compile(r"[a-z0-9]+(?:['’.-][a-z0-9]+)*")
SMALL = frozenset({"a", "an", "and", "as", "at", "be", "by", "etc", "for", "from", "in", "is", "of", "on", "or"})
SMALL |= {"one's", "sb", "sth", "the", "to", "with"}
TOLD, LONGEST = 12, 4
"""So many senses of an entry lead to it, and whole glosses of so many words."""
WHOLE, FIRST, LATER, POINTS_ELSEWHERE = 10.0, 7.0, 1.5, 6.0
"""What a gloss gains by being all that was asked and by being what an entry begins with, and loses a place down
the list or behind a pointer."""
AMONG_OTHERS = 3.0
"""What a single character loses where it has the meaning only among others: in modern words it is a part (性 of
属性, for property)."""
RANKED = 50_000
"""Of rarer words the rank is chance."""
LISTED = 400
"""An English word leads to so many entries at most: nobody reads on."""


def sections(progress: Progress, cache: Path | None = None) -> dict[str, bytes]:
    """The index of CC-CEDICT and of what the project itself adds; the lexicon is loaded from the cache, or left
    there."""
    progress(0.0)
    found = [*bundled.entries(), *cedict.entries()]
    prepare(str(cache) if cache else None)
    progress(0.2)
    general, marks = counts_and_marks({entry.simplified for entry in found})
    found = [parted(marked(entry, marks)) for entry in found]
    progress(0.3)
    ordered = ranked(found, general)
    progress(0.4)
    lines = [f"{record(entry)}\n".encode() for entry in ordered]
    places = places_of(lines)
    packed = {"forms": sorted_lines(forms(ordered, places).items())}
    progress(0.5)
    packed["pinyin"] = sorted_lines(sounds(ordered, places).items())
    progress(0.6)
    packed["english"] = sorted_lines(meanings(ordered, places, general))
    progress(1.0)
    packed["ranks"] = sorted_lines(ranks(ordered, general))
    packed["explained"] = sorted_lines(bundled.explained())
    packed["divisions"] = sorted_lines(gazetteer.lines(usual_readings(found), found))
    return {"entries": b"".join(lines), **packed}


def ranks(ordered: list[Entry], general: dict[str, int]) -> Iterator[tuple[str, str]]:
    """How many words are at least as frequent as each of the frequent ones: its rank."""
    words = dict.fromkeys(entry.simplified for entry in ordered)
    for rank, word in enumerate(words, 1):
        if rank > RANKED or not general.get(word):
            return
        yield word, str(rank)


def marked(entry: Entry, marks: dict[str, str]) -> Entry:
    """An entry that tells no part of speech, with the one that the word list gives the word."""
    mark = None if entry.uses else marks.get(entry.simplified)
    return entry._replace(uses=(Use(mark),)) if mark else entry


def parted(entry: Entry) -> Entry:
    """An entry of a long word with where it parts, as the analysis of a text has it; capitals part names."""
    if len(entry.simplified) != len(entry.syllables) or entry.pinyin != entry.pinyin.lower():
        return entry
    return entry._replace(joints=joints(entry.simplified))


def ranked(found: list[Entry], general: dict[str, int]) -> list[Entry]:
    """Frequent words first; of one word the project's own entries, the usual reading, names and variants last."""
    words: dict[str, list[Entry]] = defaultdict(list)
    for entry in found:
        words[entry.simplified].append(entry)
    usual = readings_in_compounds(found)

    def rank(entry: Entry) -> tuple[int, int, int]:
        points = cedict.points(entry.senses[0]) if entry.senses else True
        shown_last = 2 * points + entry.pinyin[:1].isupper()
        if entry.source == GLOSSARY:
            return 2, 0, 0  # what one article says stands behind what holds everywhere
        if entry.source != CEDICT:
            return 0, 0, 0  # our own are in the order of use
        return 1, shown_last, -usual[entry.simplified, entry.pinyin]

    for entries in words.values():
        if len(entries) > 1:
            entries.sort(key=rank)
    order = sorted(words, key=lambda word: (-general.get(word, 0), len(word), word))
    return [entry for word in order for entry in words[word]]


def readings_in_compounds(found: list[Entry]) -> Counter[tuple[str, str]]:
    """In how many words a character has which reading: 行 is xíng in more words than it is háng."""
    whole = [entry for entry in found if entry.pinyin.count(" ") + 1 == len(entry.simplified) > 1]
    syllables = " ".join([entry.pinyin for entry in whole]).lower().split()
    return Counter(zip("".join([entry.simplified for entry in whole]), syllables, strict=True))


def usual_readings(found: list[Entry]) -> dict[str, str]:
    """How each character is read in most of its words; by its first entry where it is in none."""
    usual = {entry.simplified: entry.pinyin for entry in reversed(found) if len(entry.simplified) == 1}
    usual.update(char for char, _ in reversed(readings_in_compounds(found).most_common()))
    return usual


def places_of(lines: list[bytes]) -> list[str]:
    """Where each line starts, in the base that keeps the keys' lists short."""
    places, at = [], 0
    for line in lines:
        places.append(f"{at:x}")
        at += len(line)
    return places


def forms(ordered: list[Entry], places: list[str]) -> dict[str, str]:
    """From a headword in either script to its entries."""
    keys: dict[str, str] = {}
    for entry, place in zip(ordered, places, strict=True):
        for form in {entry.simplified, entry.traditional}:
            keys[form] = f"{keys[form]},{place}" if form in keys else place
    return keys


def sounds(ordered: list[Entry], places: list[str]) -> dict[str, str]:
    """From joined syllables without tones to the entries read so."""
    keys: dict[str, str] = {}
    for entry, place in zip(ordered, places, strict=True):
        if joined := "".join(map(bare, entry.pinyin.split())):
            keys[joined] = f"{keys[joined]},{place}" if joined in keys else place
    return keys


def meanings(ordered: list[Entry], places: list[str], general: dict[str, int]) -> Iterator[tuple[str, str]]:
    """From English words, and short glosses whole, to entries: those that mean just this, then the frequent."""
    scored: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, entry in enumerate(ordered):
        unknown = -log2(general.get(entry.simplified, 0) + 2)
        first = meant_first(entry) if len(entry.simplified) == 1 else None
        for key, unfit in weighed(entry.senses).items():
            among = AMONG_OTHERS if first is not None and key not in first else 0.0
            scored[key].append((unknown + unfit + among, number))
    for key, by in scored.items():
        if len(by) > 1:
            by.sort()
        yield key, ",".join([places[number] for _, number in by[:LISTED]])


def meant_first(entry: Entry) -> set[str]:
    """What an entry's first sense says, part by part."""
    first = entry.senses[0].lower() if entry.senses else ""
    return {part.strip().removeprefix("to ") for part in first.split(";")}


def weighed(senses: tuple[str, ...]) -> dict[str, float]:
    """The keys under which an entry is found, the least for what fits best: whole and early glosses."""
    weights: dict[str, float] = {}
    late = POINTS_ELSEWHERE if senses and cedict.points(senses[0]) else 0.0
    for number, sense in enumerate(senses[:TOLD]):
        small = sense.lower()
        plain = small if small.isascii() and "(" not in small else unaccented(ASIDE.sub(" ", small))
        for place, part in enumerate(plain.split(";")):
            words = ENGLISH.findall(part)
            first = 0
            while first < len(words) - 1 and words[first] in SMALL:
                first += 1
            if 0 < len(words) - first <= LONGEST:
                leading = FIRST if number == place == 0 else 0.0
                weights.setdefault(" ".join(words[first:]), late - WHOLE - leading)
            within = late + len(words) / 2
            for word in words:
                if word not in weights and word not in SMALL:
                    weights[word] = within
        late += LATER if number < 4 else 0.0
    return weights
