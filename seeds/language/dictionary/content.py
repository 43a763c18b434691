"""What the index holds: every entry, the keys that lead to it, and the order in which they are shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import chain, groupby
from math import log2
from operator import attrgetter, itemgetter
from pathlib import Path
from struct import Struct

from seeds.language.characters import DOTS, unaccented
from seeds.language.dictionary import bundled, cedict, gazetteer
from seeds.language.dictionary.entry import CEDICT, GLOSSARY, UNIT, Entry, Use, record
from seeds.language.dictionary.growing import Growing
from seeds.language.dictionary.index import Progress
from seeds.language.frequencies import counts_and_marks
from seeds.language.pinyin import bare, capital
from seeds.language.readings.neutral import lightened
from seeds.language.spelled import is_land, joints_of_name
from seeds.language.words.inner import joints
from seeds.language.words.lexicon import Lexicon, prepare

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
SCORED = Struct("<dI")
"""How well an entry fits, and where its line starts: half a million of these are in memory at once."""
NAMES = frozenset(("nr", "ns", "nt"))
"""Marks of words that are names wherever they stand."""
_DOT = re.compile(f"[{DOTS}]")
LISTED = 400
"""An English word leads to so many entries at most: nobody reads on."""


def write(index: Growing, progress: Progress, cache: Path | None = None) -> None:
    """The index of CC-CEDICT and of what the project itself adds; the lexicon is loaded from the cache, or left
    there. The entries are in memory as long as they are put in order; the keys are taken from their lines."""
    progress(0.0)
    lexicon = prepare(str(cache) if cache else None)  # where it has to be made, nothing else is in memory yet
    found = [*bundled.entries(), *cedict.entries()]
    progress(0.2)
    general, marks = counts_and_marks({entry.simplified for entry in found})
    for number, entry in enumerate(found):
        found[number] = parted(marked(softened(entry), marks), lexicon)
    progress(0.3)
    readings = readings_in_compounds(found)
    usual, names = usual_readings(found, readings), gazetteer.names(found)
    written = BytesIO()
    written.writelines(f"{record(entry)}\n".encode() for entry in ranked(found, general, readings))
    del found, marks, readings, lexicon
    lines = written.getvalue()
    index.section("entries", [lines])
    progress(0.4)
    heads = forms(lines)
    index.lines("forms", heads)
    index.lines("parts", parts(form for form, _ in heads))
    del heads
    progress(0.5)
    index.lines("pinyin", sounds(lines))
    progress(0.6)
    index.lines("english", meanings(lines, general))
    progress(1.0)
    index.lines("ranks", sorted(ranks(lines, general)))
    index.lines("explained", sorted(bundled.explained(), key=itemgetter(0)))
    index.lines("divisions", sorted(gazetteer.lines(usual, names), key=itemgetter(0)))


def fields(lines: bytes) -> Iterator[tuple[int, list[str]]]:
    """Where each entry's line starts, and what it holds."""
    at = 0
    for line in BytesIO(lines):
        yield at, line.decode().split("\t")
        at += len(line)


def ranks(lines: bytes, general: dict[str, int]) -> Iterator[tuple[str, str]]:
    """How many words are at least as frequent as each of the frequent ones: its rank."""
    words = (word for word, _ in groupby(told[0] for _, told in fields(lines)))
    for rank, word in enumerate(words, 1):
        if rank > RANKED or not general.get(word):
            return
        yield word, str(rank)


def marked(entry: Entry, marks: dict[str, str]) -> Entry:
    """An entry that tells no part of speech, with the one that the word list gives the word."""
    mark = None if entry.uses else marks.get(entry.simplified)
    return entry._replace(uses=(Use(mark),)) if mark else entry


def softened(entry: Entry) -> Entry:
    """An entry with the neutral tones that a text has: the page and the dictionary spell alike."""
    return entry._replace(pinyin=lightened(entry.simplified, entry.pinyin))


def parted(entry: Entry, kinds: Lexicon) -> Entry:
    """An entry of a long word with where it parts, as the analysis of a text has it."""
    word = entry.simplified
    if len(word) != len(entry.syllables):
        return entry
    if entry.pinyin[:1].isupper() and is_land(word):
        parts = joints_of_name(word)
        small = (one.lower() for one in entry.syllables)
        spelled = (capital(one) if at in (0, *parts) else one for at, one in enumerate(small))
        return entry._replace(pinyin=" ".join(spelled), joints=parts)
    if entry.joints:
        return entry
    is_name = entry.pinyin[:1].isupper() and kinds.mark(word)[:2] in NAMES
    return entry._replace(joints=joints_of_name(word) if is_name else joints(word))


def ranked(found: list[Entry], general: dict[str, int], readings: Counter[tuple[str, str]]) -> Iterator[Entry]:
    """Frequent words first; of one word the project's own entries, the usual reading, names and variants last."""

    def rank(entry: Entry) -> tuple[int, int, int]:
        points = cedict.points(entry.senses[0]) if entry.senses else True
        shown_last = 2 * points + entry.pinyin[:1].isupper()
        if entry.source == GLOSSARY:
            return 2, 0, 0  # what one article says stands behind what holds everywhere
        if entry.source != CEDICT:
            return 0, 0, 0  # our own are in the order of use
        return 1, shown_last, -readings[entry.simplified, entry.pinyin]

    word = attrgetter("simplified")
    found.sort(key=word)
    found.sort(key=lambda entry: len(entry.simplified))
    found.sort(key=lambda entry: -general.get(entry.simplified, 0))
    for _, entries in groupby(found, word):
        of_word = list(entries)
        yield from sorted(of_word, key=rank) if len(of_word) > 1 else of_word


def readings_in_compounds(found: list[Entry]) -> Counter[tuple[str, str]]:
    """In how many words a character has which reading: 行 is xíng in more words than it is háng."""
    whole = (entry for entry in found if entry.pinyin.count(" ") + 1 == len(entry.simplified) > 1)
    return Counter(
        chain.from_iterable(zip(entry.simplified, entry.pinyin.lower().split(), strict=True) for entry in whole)
    )


def usual_readings(found: list[Entry], readings: Counter[tuple[str, str]]) -> dict[str, str]:
    """How each character is read in most of its words; by its first entry where it is in none."""
    usual = {entry.simplified: entry.pinyin for entry in reversed(found) if len(entry.simplified) == 1}
    usual.update(char for char, _ in reversed(readings.most_common()))
    return usual


def forms(lines: bytes) -> Sequence[tuple[str, str]]:
    """From a headword in either script to its entries."""
    keys: dict[str, str] = {}
    for at, (simplified, traditional, *_) in fields(lines):
        for form in {simplified, traditional}:
            keys[form] = f"{keys[form]},{at:x}" if form in keys else f"{at:x}"
    return sorted(keys.items())


def parts(forms: Iterable[str]) -> Sequence[tuple[str, str]]:
    """From a part of a foreigner's name to every headword that is the whole of it: 凡尔纳 to 儒勒·凡尔纳."""
    names = {form: _DOT.split(form) for form in forms if _DOT.search(form)}
    return sorted({(part, form) for form, name in names.items() for part in name if len(part) > 1})


def sounds(lines: bytes) -> Iterable[tuple[str, str]]:
    """From joined syllables without tones to the entries read so."""
    keys: dict[str, str] = {}
    for at, (_, _, pinyin, *_) in fields(lines):
        if joined := "".join(map(bare, pinyin.split())):
            keys[joined] = f"{keys[joined]},{at:x}" if joined in keys else f"{at:x}"
    return sorted(keys.items())


def meanings(lines: bytes, general: dict[str, int]) -> Iterator[tuple[str, str]]:
    """From English words, and short glosses whole, to entries: those that mean just this, then the frequent."""
    scored: dict[str, bytes] = {}
    for at, (simplified, _, _, told, *_) in fields(lines):
        senses = tuple(told.split(UNIT))
        unknown = -log2(general.get(simplified, 0) + 2)
        first = meant_first(senses) if len(simplified) == 1 else None
        for key, unfit in weighed(senses).items():
            among = AMONG_OTHERS if first is not None and key not in first else 0.0
            scored[key] = scored.get(key, b"") + SCORED.pack(unknown + unfit + among, at)
    for key in sorted(scored):
        by = sorted(SCORED.iter_unpack(scored[key]))
        yield key, ",".join([f"{at:x}" for _, at in by[:LISTED]])


def meant_first(senses: tuple[str, ...]) -> set[str]:
    """What an entry's first sense says, part by part."""
    first = senses[0].lower()
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
