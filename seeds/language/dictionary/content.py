"""What the index holds: every entry, the keys that lead to it, and the order in which they are shown."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import log2

from seeds.language.dictionary import bundled, cedict
from seeds.language.dictionary.entry import CEDICT, Entry, record
from seeds.language.dictionary.flat import sorted_lines
from seeds.language.dictionary.index import Progress, folder_of
from seeds.language.dictionary.pinyin import bare

ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|[^\x00-\u024f]+")
ENGLISH = re.compile(r"[a-z0-9]+(?:['’.-][a-z0-9]+)*")
SMALL = frozenset({"a", "an", "and", "as", "at", "be", "by", "etc", "for", "from", "in", "is", "of", "on", "or"})
SMALL |= {"one's", "sb", "sth", "the", "to", "with"}
TOLD, LONGEST = 12, 4
"""So many senses of an entry lead to it, and whole glosses of so many words."""
WHOLE, LATER, POINTS_ELSEWHERE = 10.0, 1.5, 6.0
"""What a gloss gains by being all that was asked, and loses a place down the list or behind a pointer."""
LISTED = 400
"""An English word leads to so many entries at most: nobody reads on."""


def sections(progress: Progress) -> dict[str, bytes]:
    """The index of CC-CEDICT and of what the project itself adds."""
    progress(0.0)
    found = [*bundled.entries(), *cedict.entries()]
    progress(0.4)
    general = frequencies()
    progress(0.5)
    ordered = ranked(found, general)
    progress(0.6)
    lines = [f"{record(entry)}\n".encode() for entry in ordered]
    places = places_of(lines)
    keys = {"forms": forms(ordered, places), "pinyin": sounds(ordered, places)}
    progress(0.7)
    keys["english"] = meanings(ordered, places, general)
    progress(0.9)
    packed = {name: sorted_lines((key, ",".join(where)) for key, where in by.items()) for name, by in keys.items()}
    progress(1.0)
    return {"entries": b"".join(lines), **packed, "explained": sorted_lines(bundled.explained())}


def frequencies() -> dict[str, int]:
    """How often words are used, from the list that jieba carries; the package itself is not run."""
    counted: dict[str, int] = {}
    with folder_of("jieba").joinpath("dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, count, *_ = line.split(" ")
            counted[word] = int(count)
    return counted


def ranked(found: list[Entry], general: dict[str, int]) -> list[Entry]:
    """Frequent words first; of one word the project's own entries, the usual reading, names and variants last."""
    usual = readings_in_compounds(found)

    def rank(entry: Entry) -> tuple[object, ...]:
        word = entry.simplified
        points = cedict.points(entry.senses[0]) if entry.senses else True
        shown_last = 2 * points + entry.pinyin[:1].isupper()
        return (
            -general.get(word, 0),
            len(word),
            word,
            entry.source == CEDICT,
            shown_last,
            -usual[word, entry.pinyin],
        )

    return sorted(found, key=rank)


def readings_in_compounds(found: list[Entry]) -> Counter[tuple[str, str]]:
    """In how many words a character has which reading: 行 is xíng in more words than it is háng."""
    counted: Counter[tuple[str, str]] = Counter()
    for entry in found:
        if len(entry.simplified) > 1 and len(syllables := entry.pinyin.lower().split()) == len(entry.simplified):
            counted.update(zip(entry.simplified, syllables, strict=True))
    return counted


def places_of(lines: list[bytes]) -> list[str]:
    """Where each line starts, in the base that keeps the keys' lists short."""
    places, at = [], 0
    for line in lines:
        places.append(f"{at:x}")
        at += len(line)
    return places


def forms(ordered: list[Entry], places: list[str]) -> dict[str, list[str]]:
    """From a headword in either script to its entries."""
    keys: dict[str, list[str]] = defaultdict(list)
    for entry, place in zip(ordered, places, strict=True):
        for form in {entry.simplified, entry.traditional}:
            keys[form].append(place)
    return keys


def sounds(ordered: list[Entry], places: list[str]) -> dict[str, list[str]]:
    """From joined syllables without tones to the entries read so."""
    keys: dict[str, list[str]] = defaultdict(list)
    for entry, place in zip(ordered, places, strict=True):
        if joined := "".join(map(bare, entry.syllables)):
            keys[joined].append(place)
    return keys


def meanings(ordered: list[Entry], places: list[str], general: dict[str, int]) -> dict[str, list[str]]:
    """From English words, and short glosses whole, to entries: those that mean just this, then the frequent."""
    scored: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for number, entry in enumerate(ordered):
        known = log2(general.get(entry.simplified, 0) + 2)
        for key, weight in weighed(entry.senses).items():
            scored[key].append((-known - weight, number))
    return {key: [places[number] for _, number in sorted(by)[:LISTED]] for key, by in scored.items()}


def weighed(senses: tuple[str, ...]) -> dict[str, float]:
    """The keys under which an entry is found, each with its fit: whole and early glosses fit best."""
    weights: dict[str, float] = {}
    late = POINTS_ELSEWHERE if senses and cedict.points(senses[0]) else 0.0
    for number, sense in enumerate(senses[:TOLD]):
        small = sense.lower()
        plain = small if small.isascii() and "(" not in small else ASIDE.sub(" ", small)
        for part in plain.split(";"):
            words = ENGLISH.findall(part)
            first = 0
            while first < len(words) - 1 and words[first] in SMALL:
                first += 1
            if 0 < len(words) - first <= LONGEST:
                weights.setdefault(" ".join(words[first:]), WHOLE - late)
            within = -late - len(words) / 2
            for word in words:
                if word not in SMALL:
                    weights.setdefault(word, within)
        late += LATER if number < 4 else 0.0
    return weights
