"""Small dictionaries in the formats of other programs, made as those formats are described."""

from __future__ import annotations

import gzip
import json
import struct
import zlib
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from seeds.language.dictionary import bundled, gazetteer
from seeds.language.dictionary.entry import Entry

Row = list[Any]
OWN, PLACES = bundled.entries, gazetteer.lines


@cache
def few() -> list[Entry]:
    """Some of our own words: making an index of them all takes a second."""
    return list(OWN())[::100]


@cache
def near() -> list[tuple[str, str]]:
    """Some places: spelling them all takes another."""
    return list(islice(PLACES({}, {}), 50))


def little_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that is made from here on has of our own words and places a few."""
    monkeypatch.setattr(bundled, "entries", few)
    monkeypatch.setattr(gazetteer, "lines", lambda *told: near())


def yomitan(path: Path, rows: list[Row], title: str = "院子词典", form: int = 3, bank: str = "") -> Path:
    """A zip with an index and one bank of terms, which may be given as it is to be written."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("index.json", json.dumps({"title": title, "format": form, "revision": "1"}))
        archive.writestr("term_bank_1.json", bank or json.dumps(rows, ensure_ascii=False))
    return path


def row(word: str, reading: str, *glosses: Any) -> Row:
    """A row of such a bank."""
    return [word, reading, "", "", 0, list(glosses), 0, ""]


def stardict(
    path: Path,
    texts: dict[str, bytes],
    types: str = "h",
    synonyms: dict[str, str] | None = None,
    packed: bool = True,
    title: str = "星星词典",
) -> Path:
    """A description with its list of headwords, its texts, and other ways to write a headword."""
    words, index, data = sorted(texts, key=str.encode), b"", b""
    for word in words:
        index += word.encode() + b"\0" + struct.pack(">II", len(data), len(texts[word]))
        data += texts[word]
    path.with_suffix(".idx").write_bytes(index)
    if packed:
        path.with_suffix(".dict.dz").write_bytes(gzip.compress(data))
    else:
        path.with_suffix(".dict").write_bytes(data)
    if synonyms:
        listed = [other.encode() + b"\0" + struct.pack(">I", words.index(synonyms[other])) for other in synonyms]
        path.with_suffix(".syn").write_bytes(b"".join(listed))
    lines = ["StarDict's dict ifo file", "version=2.4.2", f"bookname={title}", f"wordcount={len(words)}"]
    lines += [f"idxfilesize={len(index)}", *([f"sametypesequence={types}"] if types else [])]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def mdict(
    path: Path,
    texts: dict[str, str],
    encoding: str = "UTF-8",
    old: bool = False,
    packing: int = 2,
    title: str = "方块词典",
    encrypted: str = "0",
) -> Path:
    """Packed headwords and packed texts, two of them in a block; their list is nonsense, as if scrambled."""
    code = {"UTF-8": "utf-8", "UTF-16": "utf-16-le", "GBK": "gb18030"}[encoding]
    ending, number = "\0".encode(code), ">I" if old else ">Q"
    head = (
        f'<Dictionary GeneratedByEngineVersion="{"1.2" if old else "2.0"}" Encrypted="{encrypted}" Format="Html" '
        f'Encoding="{encoding}" Title="{title}" StyleSheet=""/>\r\n\0'
    ).encode("utf-16-le")

    def block(data: bytes) -> bytes:
        body = zlib.compress(data) if packing == 2 else data
        return bytes([packing, 0, 0, 0]) + struct.pack(">I", zlib.adler32(data)) + body

    keys, records, at = [], [], 0
    written = [(word, text.encode(code) + ending) for word, text in sorted(texts.items())]
    for start in range(0, len(written), 2):
        some, at_first = written[start : start + 2], at
        keys.append(b"".join(_spots(some, at_first, number, code)))
        records.append(b"".join(text for _, text in some))
        at += len(records[-1])
    packed_keys, packed_records = list(map(block, keys)), list(map(block, records))
    scrambled = b"\x02\0\0\0scrambled"
    counts = [len(keys), len(texts), *([] if old else [9]), len(scrambled), sum(map(len, packed_keys))]
    sizes = [
        struct.pack(number, size) for pair in zip(packed_records, records, strict=True) for size in map(len, pair)
    ]
    totals = [len(records), len(texts), len(b"".join(sizes)), sum(map(len, packed_records))]
    path.write_bytes(
        b"".join(
            [
                *(struct.pack(">I", len(head)), head, struct.pack("<I", zlib.adler32(head))),
                *(struct.pack(number, count) for count in counts),
                *(b"" if old else b"\0\0\0\0", scrambled, *packed_keys),
                *(struct.pack(number, total) for total in totals),
                *(*sizes, *packed_records),
            ]
        )
    )
    return path


def _spots(some: list[tuple[str, bytes]], at: int, number: str, code: str) -> list[bytes]:
    """Where each text begins, with its headword."""
    found = []
    for word, text in some:
        found.append(struct.pack(number, at) + f"{word}\0".encode(code))
        at += len(text)
    return found


def cedict(path: Path, *lines: str, first: str = "# 山城词典") -> Path:
    """A text that is written as CC-CEDICT is."""
    path.write_text("\n".join([first, *lines]) + "\n", encoding="utf-8")
    return path
