"""Messages between the app and its worker process: a length, then that many bytes."""

from __future__ import annotations

import struct
from typing import BinaryIO

LENGTH = struct.Struct(">I")


def send(stream: BinaryIO, message: bytes) -> None:
    """Write one message and push it out."""
    stream.write(LENGTH.pack(len(message)) + message)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """The next message; None when the other side has ended."""
    head = _exactly(stream, LENGTH.size)
    return None if head is None else _exactly(stream, LENGTH.unpack(head)[0])


def _exactly(stream: BinaryIO, size: int) -> bytes | None:
    data = bytearray()
    while len(data) < size:
        part = stream.read(size - len(data))
        if not part:
            return None
        data += part
    return bytes(data)
