"""Everything in the notebook as one JSON file, which another notebook can take in without losing anything."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from store.errors import StoreError
from store.export.checksum import checksum
from store.records import Document
from store.schema import SCHEMA, STEPS

FORMAT = 1
"""Raised when an older program could no longer read the file."""


LARGEST = 64 * 1024**2
"""Bytes of a text; what was packed with a purpose would fill all memory."""

_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What a terminal would obey and JSON need not escape; it is escaped all the same, and read as it was."""

WHAT_CAN = (
    "merge takes JSON and Markdown that 'jingdu export' wrote; 'jingdu words import FILE --keep' takes the words "
    "of other lists"
)
HEAD = ("jingdu", "lesson", "schema", "exported", "checksum")


class NoExport(StoreError):
    """A file is not one that can be merged."""


class Contents(NamedTuple):
    """What a file holds."""

    tables: dict[str, list[Document]]
    words: dict[str, str]
    originals: dict[str, bytes]
    lesson: str = ""
    """The title of a lesson: what others are to take in without a word of their own being changed."""


def complete(contents: Contents, when: datetime) -> str:
    """The whole file."""
    body = {
        **contents.tables,
        "words": contents.words,
        "originals": {name: packed(data) for name, data in sorted(contents.originals.items())},
    }
    inner = dumped(body)
    exported = when.date().isoformat()
    lesson = {"lesson": contents.lesson} if contents.lesson else {}
    head = {"jingdu": FORMAT, **lesson, "schema": SCHEMA, "exported": exported, "checksum": checksum(inner)}
    return _OBEYED.sub(lambda found: f"\\u{ord(found.group()):04x}", dumped(head | body)) + "\n"


def is_export(text: str) -> bool:
    """Whether a file looks like one of ours, without reading it whole."""
    return text.lstrip("\ufeff \r\n\t").startswith("{") and '"jingdu":' in text[:200]


def is_untouched(text: str) -> bool:
    """Whether it is still exactly what was exported."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    if not isinstance(value, dict) or "jingdu" not in value:
        return False
    body = {name: part for name, part in value.items() if name not in HEAD}
    return bool(value.get("checksum") == checksum(dumped(body)))


def read(text: str) -> Contents:
    """What an exported file holds; whoever changed it by hand gets what can be read, or one clear complaint."""
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise NoExport(f"this is no JSON: {error}", "give a file that 'jingdu export' wrote") from error
    if not isinstance(value, Mapping) or not isinstance(value.get("jingdu"), int):
        raise NoExport("this file cannot be merged", WHAT_CAN)
    if value["jingdu"] > FORMAT:
        raise NoExport("this file was written by a newer version of jingdu", "update jingdu to merge it")
    schema = value.get("schema", 1)
    if not isinstance(schema, int) or schema > SCHEMA:
        raise NoExport("this file was written by a newer version of jingdu", "update jingdu to merge it")
    tables = migrated({name: list(part) for name, part in value.items() if isinstance(part, list)}, schema)
    words, originals = value.get("words", {}), value.get("originals", {})
    if not isinstance(words, Mapping) or not isinstance(originals, Mapping):
        raise NoExport("the file is damaged: words or texts are missing", "export it again")
    texts = {name: unpacked(name, data) for name, data in originals.items()}
    return Contents(tables, dict(words), texts, str(value.get("lesson", "")))


def migrated(tables: dict[str, list[Any]], schema: int) -> dict[str, list[Any]]:
    """The records of an older version as this one keeps them."""
    numbered = {name: dict(zip(map(str, range(len(part))), part, strict=True)) for name, part in tables.items()}
    for number in range(schema, SCHEMA):
        STEPS[number](numbered)
    return {name: list(part.values()) for name, part in numbered.items()}


def dumped(value: object) -> str:
    """JSON that a person can read."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def packed(data: bytes) -> str:
    """Bytes as text."""
    return base64.b64encode(zlib.compress(data, 9)).decode("ascii")


def unpacked(name: str, data: object) -> bytes:
    """The bytes again."""
    try:
        opened = zlib.decompressobj()
        text = opened.decompress(base64.b64decode(str(data), validate=True), LARGEST)
    except (ValueError, zlib.error) as error:
        raise NoExport(f"the text {name[:12]}… in the file is damaged", "export it again") from error
    if not opened.eof:
        raise NoExport(f"the text {name[:12]}… in the file is damaged, or too large", "export it again")
    return text
