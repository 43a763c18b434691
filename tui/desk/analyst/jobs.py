"""What the worker process can be asked, and how questions and answers are written down."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

from seeds.documents.article import Passage
from seeds.language.analysis import NOTHING_OWN, Name, OwnWords
from store.paths import Paths

SIZE = struct.Struct(">I")


def ask_words(texts: Sequence[str], own: OwnWords, cache: str) -> bytes:
    """The question for the words of some texts."""
    return _question({"job": "words", "texts": list(texts)}, own, cache)


def ask_aids(passages: Sequence[Passage], own: OwnWords, cache: str) -> bytes:
    """The question for the key terms and hints of an article."""
    fields = [[passage.number, passage.role, passage.text, passage.title] for passage in passages]
    return _question({"job": "aids", "passages": fields}, own, cache)


def ask_said(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> bytes:
    """The question who says what in some texts, whose names are known."""
    return json.dumps({"job": "said", "texts": list(texts), "names": names}).encode()


def ask_constructions(texts: Sequence[str]) -> bytes:
    """The question for the constructions of some texts."""
    return json.dumps({"job": "constructions", "texts": list(texts)}).encode()


def ask_amounts(texts: Sequence[str], date: str, told_by: Sequence[str]) -> bytes:
    """The question for the numbers, short forms and formulas of some texts, in an article of this date; `told_by`
    tells where it is from."""
    return json.dumps({"job": "amounts", "texts": list(texts), "date": date, "told_by": list(told_by)}).encode()


def ask_books(cache: str) -> bytes:
    """The question to build the dictionary's index."""
    return _question({"job": "books"}, NOTHING_OWN, cache)


def ask_concordance(paths: Paths, texts: str) -> bytes:
    """The question to put the library's text into one file that can be searched."""
    folders = [str(folder) for folder in paths.folders]
    return json.dumps({"job": "concordance", "folders": folders, "texts": texts}).encode()


def carry_out(question: bytes) -> bytes:
    """The answer, found here and now: only the worker process calls this."""
    asked = json.loads(question)
    if asked["job"] == "concordance":
        return _concordance(Paths(*map(Path, asked["folders"])), asked["texts"])
    if asked["job"] == "said":
        return _said(asked["texts"], [[Name(*name) for name in names] for names in asked["names"]])
    if asked["job"] == "constructions":
        return _constructions(asked["texts"])
    if asked["job"] == "amounts":
        return _amounts(asked["texts"], asked["date"], asked["told_by"])
    own = OwnWords(
        frozenset(asked["joins"]),
        {word: tuple(pieces) for word, pieces in asked["splits"].items()},
        {word: tuple(reading) for word, reading in asked["readings"].items()},
    )
    if asked["job"] == "books":
        return _books(Path(asked["cache"]))
    from seeds.language.analyse import prepare

    prepare(asked["cache"])
    if asked["job"] == "words":
        return _words(asked["texts"], own)
    return _aids([Passage(*fields) for fields in asked["passages"]], own, Path(asked["cache"]))


def pack(parts: Sequence[bytes]) -> bytes:
    """Several answers as one."""
    return b"".join(SIZE.pack(len(part)) + part for part in parts)


def unpack(data: bytes) -> list[bytes]:
    """The answers that were packed."""
    parts = []
    at = 0
    while at < len(data):
        (size,) = SIZE.unpack_from(data, at)
        at += SIZE.size
        parts.append(data[at : at + size])
        at += size
    return parts


def _question(asked: dict[str, object], own: OwnWords, cache: str) -> bytes:
    asked |= {
        "joins": sorted(own.joins),
        "splits": {word: list(pieces) for word, pieces in own.splits.items()},
        "readings": {word: list(reading) for word, reading in own.readings.items()},
        "cache": cache,
    }
    return json.dumps(asked).encode()


def _words(texts: list[str], own: OwnWords) -> bytes:
    from seeds.language.analyse import analyse_all
    from seeds.language.saved import dump

    return pack([dump(analysis) for analysis in analyse_all(texts, own)])


def _said(texts: list[str], names: list[list[Name]]) -> bytes:
    from seeds.language.speech.find import statements

    return json.dumps([astuple(one) for one in statements(texts, names)], separators=(",", ":")).encode()


def _constructions(texts: list[str]) -> bytes:
    from seeds.language.constructions.finder import find

    return json.dumps([find(text) for text in texts], separators=(",", ":")).encode()


def _amounts(texts: list[str], date: str, told_by: list[str]) -> bytes:
    from tui.desk.reading.amounts import find_amounts

    return json.dumps([find_amounts(text, date, told_by) for text in texts], separators=(",", ":")).encode()


def _aids(passages: list[Passage], own: OwnWords, cache: Path) -> bytes:
    from tui.desk.analyst.aids import dump, find_aids

    return dump(find_aids(passages, own, cache))


def _books(cache: Path) -> bytes:
    from seeds.language.dictionary import Dictionary

    Dictionary.open(cache)
    return b""


def _concordance(paths: Paths, texts: str) -> bytes:
    from tui.desk.lookup.mentions import concordance

    concordance(paths, texts, lambda done: None)
    return b""
