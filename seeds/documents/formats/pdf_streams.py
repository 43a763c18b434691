"""What a PDF's packed parts come to when they are unpacked: few bytes may be packed so that no memory holds them.

The library that reads PDFs unpacks a part whole, however large; so each is looked at before, a little at a time.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator

from seeds.errors import CannotRead

LARGEST = 256 * 1024 * 1024
"""In bytes: the picture of a newspaper's page in colours takes half of that."""
RATIO = 1_032
"""Nothing is packed more tightly than this."""
PIECE = 1024 * 1024
HEAD = 4_096
"""What a part says of itself stands within so many bytes before it."""
DEEPEST = 4

_BEGIN = re.compile(rb"(?<!end)stream\r?\n")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")


def check_streams(data: bytes, called: str) -> None:
    """Refuse a document of which a part unpacks to more than any page needs."""
    for begin in _BEGIN.finditer(data):
        head = data[max(0, begin.start() - HEAD) : begin.start()]
        times = len(_PACKED.findall(head[head.rfind(b" obj") + 1 :]))
        end = data.find(b"endstream", begin.end())
        packed = memoryview(data)[begin.end() : end if end >= 0 else len(data)]
        if not times or len(packed) * RATIO ** min(times, DEEPEST) <= LARGEST:
            continue
        parts: Iterable[bytes | memoryview] = [packed]
        for _ in range(min(times, DEEPEST)):
            parts = _unpacked(parts)
        size = 0
        for part in parts:
            size += len(part)
            if size > LARGEST:
                much = LARGEST // 1024**2
                raise CannotRead(f"{called} unpacks to more than {much} MB.", "The PDF was not opened.")


def _unpacked(parts: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """The parts unpacked, in pieces; what is damaged ends them."""
    unpacking = zlib.decompressobj()
    for part in parts:
        rest: bytes | memoryview = part
        while len(rest):
            try:
                piece = unpacking.decompress(rest, PIECE)
            except zlib.error:
                return
            if piece:
                yield piece
            rest = unpacking.unconsumed_tail
            if unpacking.eof or not (piece or rest):
                return
