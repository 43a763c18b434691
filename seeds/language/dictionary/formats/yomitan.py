"""Yomitan and Yomichan: a zip with an index and banks of terms, each bank one array of rows."""

from __future__ import annotations

import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from pathlib import Path
from typing import IO, Any
from zipfile import ZipFile

from seeds.language.dictionary.formats.definition import (
    LARGEST,
    LONGEST_TEXT,
    Definition,
    Read,
    Source,
    damaged,
    plain,
    too_large,
)
from seeds.language.dictionary.formats.markup import has_markup, quiet

MOST_FILES = 20_000
LARGEST_INDEX = 1024 * 1024
LONGEST_ROW = 2 * 1024 * 1024
"""Characters of one row; rows with whole pictures of a word in them have some ten thousand."""
AT_ONCE = 256 * 1024
DEEPEST = 60
_BLANK, _BETWEEN = re.compile(r"[ \t\r\n]*"), re.compile(r"[ \t\r\n,]*")
_BANK = re.compile(r"(?:.*/)?term_bank_(\d+)\.json")
_BLOCKS = frozenset(
    ["div", "p", "li", "ol", "ul", "br", "tr", "table", "thead", "tbody", "td", "th", "details", "summary"]
)
_SILENT = frozenset(["rt", "rp", "img"])


def read_yomitan(path: Path, archive: ZipFile) -> Source:
    """The dictionary in an archive that is open."""
    infos = archive.infolist()
    if len(infos) > MOST_FILES:
        raise too_large(path.name, f"more than {MOST_FILES:,} files")
    with archive.open(next(info for info in infos if info.filename.endswith("index.json"))) as file:
        told = json.loads(file.read(LARGEST_INDEX).decode("utf-8-sig"))
    if not isinstance(told, dict):
        raise damaged(path.name, "its index is none")
    banks = sorted(
        (int(match[1]), info.filename) for info in infos if (match := _BANK.fullmatch(info.filename[:200]))
    )
    if not banks:
        raise damaged(path.name, "it has no terms")
    old = told.get("format", told.get("version", 3)) == 1
    return Source(plain(str(told.get("title", ""))), "Yomitan", _rows(path.name, archive, banks, old))


def _rows(name: str, archive: ZipFile, banks: list[tuple[int, str]], old: bool) -> Read:
    """Every bank in turn, never unpacked as a whole."""
    left = LARGEST
    for number, (_, bank) in enumerate(banks):
        with archive.open(bank) as file:
            size = max(archive.getinfo(bank).file_size, 1)
            before = left
            for row, taken in _streamed(name, file, before):
                left = before - taken
                if (found := _definition(row, old)) is not None:
                    yield (number + min(taken / size, 1.0)) / len(banks), found


def _streamed(name: str, file: IO[bytes], most: int) -> Iterator[tuple[Any, int]]:
    """The rows of an array as they come, with the bytes read, so many at most; only one is held at a time."""
    decoder, rows = getincrementaldecoder("utf-8-sig")("replace"), JSONDecoder()
    text, at, taken, begun = "", 0, 0, False
    while data := file.read(AT_ONCE):
        taken += len(data)
        if taken > most:
            raise too_large(name, f"more than {LARGEST // 1024**3} GB of text")
        text, at = text[at:] + decoder.decode(data), 0
        if not begun:
            at = _past(_BLANK, text, 0)
            if text[at : at + 1] not in ("", "["):
                raise damaged(name, "its terms are none")
            begun, at = at < len(text), at + 1
        while True:
            at = _past(_BETWEEN, text, at)
            if at >= len(text) or text[at] == "]":
                break
            try:
                row, at = rows.raw_decode(text, at)
            except JSONDecodeError:
                if len(text) - at > LONGEST_ROW:
                    raise damaged(name, "a row of its terms does not end") from None
                break
            yield row, taken
    if text[at : at + 1] != "]":
        raise damaged(name, "its terms are cut off")


def _past(signs: re.Pattern[str], text: str, at: int) -> int:
    found = signs.match(text, at)
    return found.end() if found else at


def _definition(row: Any, old: bool) -> Definition | None:
    """A row as a definition; one that is written otherwise than rows are is passed over."""
    if not isinstance(row, list) or len(row) < 6 or not isinstance(row[0], str):
        return None
    glosses = row[5:] if old else row[5] if isinstance(row[5], list) else [row[5]]
    forms = [base for gloss in glosses if (base := _base(gloss))]
    if forms and len(forms) == len(glosses) and forms[0] != row[0]:
        return Definition(row[0], link=forms[0])
    pieces: list[str] = []
    for gloss in glosses:
        _write(_base(gloss) or gloss, pieces, 0)
        pieces.append("\n")
        if len(pieces) > LONGEST_TEXT:
            break
    reading = row[1] if isinstance(row[1], str) and row[1] != row[0] else ""
    return Definition(row[0], "", reading, tuple("".join(pieces).split("\n")))


def _base(gloss: Any) -> str:
    """The word of which a headword is a form, where a gloss says no more: the word, and the names of the rules."""
    is_form = (
        isinstance(gloss, list) and len(gloss) == 2 and isinstance(gloss[0], str) and isinstance(gloss[1], list)
    )
    return gloss[0] if is_form else ""


def _write(content: Any, pieces: list[str], depth: int) -> None:
    """The text of a gloss: plain, or a tree of elements."""
    if isinstance(content, str):
        pieces += ["\n".join(quiet(content))] if has_markup(content) else [content]
    elif isinstance(content, list) and depth < DEEPEST:
        for part in content[:LONGEST_TEXT]:
            _write(part, pieces, depth + 1)
    elif isinstance(content, dict) and depth < DEEPEST and content.get("tag") not in _SILENT:
        block = content.get("tag") in _BLOCKS
        pieces.append("\n" if block else "")
        _write(content.get("text", content.get("content", "")), pieces, depth + 1)
        pieces.append("\n" if block else "")
