"""The file around the notes, as Anki has written it since 2022: a ZIP of members packed by Zstandard."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable

from store.export.sounds import Recording
from store.zstd import zstd

MARK = b"jingdu "
"""Begins the comment of a package written here; a checksum of the content follows."""
LATEST = b"\x08\x03"
"""The member `meta`: version 3, as a protocol buffer."""
NAME, SIZE, SHA1 = b"\x0a", b"\x10", b"\x1a"
"""What stands before each field of a medium in the member `media`."""
ENTRY = b"\x0a"


def packed(database: bytes, for_older: bytes, sounds: Iterable[Recording] = ()) -> bytes:
    """The package, whose dates say nothing; an Anki that does not know this format opens `for_older`."""
    by_name = {sound.name: sound.data for sound in sounds}
    names = sorted(by_name)
    compress = zstd().compress
    media = b"".join(map(medium, names, map(by_name.__getitem__, names)))
    members = [
        ("meta", LATEST),
        ("collection.anki21b", compress(database)),
        ("collection.anki2", for_older),
        ("media", compress(media)),
        *((str(number), compress(by_name[name])) for number, name in enumerate(names)),
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            way = zipfile.ZIP_DEFLATED if data is for_older else zipfile.ZIP_STORED
            archive.writestr(zipfile.ZipInfo(name), data, way)
        archive.comment = MARK + hashlib.blake2b(database, digest_size=6).hexdigest().encode()
    return out.getvalue()


def medium(name: str, data: bytes) -> bytes:
    """The entry of a sound: its name, its size and its checksum."""
    told = name.encode()
    entry = NAME + varint(len(told)) + told + SIZE + varint(len(data))
    entry += SHA1 + varint(20) + hashlib.sha1(data, usedforsecurity=False).digest()
    return ENTRY + varint(len(entry)) + entry


def varint(number: int) -> bytes:
    """A number in groups of seven bits, the lowest first."""
    groups = []
    while number > 127:
        groups.append(number & 127 | 128)
        number >>= 7
    return bytes([*groups, number])


def is_untouched(data: bytes) -> bool:
    """Whether a file is a package that was written here."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.comment.startswith(MARK)
    except zipfile.BadZipFile:
        return False
