"""The texts a reader added, byte for byte, named by their content: a better parser improves old imports."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from store.errors import StoreError
from store.files import make_folder, write_whole

NAME_LENGTH = 64


class MissingOriginal(StoreError):
    """The bytes of an import are gone or are not what they were."""


def content_of(data: bytes) -> str:
    """The name of these bytes."""
    return hashlib.sha256(data).hexdigest()


class Originals:
    """The folder of original bytes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> str:
        """Keep the bytes and tell their name; bytes that are there already are left alone."""
        content = content_of(data)
        path = self._folder / content
        if not (path.is_file() and path.stat().st_size == len(data)):
            make_folder(self._folder)
            write_whole(path, data)
        return content

    def read(self, content: str) -> bytes:
        """The bytes of an import, exactly as they came."""
        try:
            data = (self._folder / content).read_bytes()
        except OSError as error:
            raise MissingOriginal(
                f"the text {content[:12]}… cannot be read: {error.strerror}", ADD_AGAIN
            ) from error
        if content_of(data) != content:
            raise MissingOriginal(f"the text {content[:12]}… is damaged", ADD_AGAIN)
        return data

    def contents(self) -> Iterator[str]:
        """The names of all bytes that are kept."""
        if self._folder.is_dir():
            yield from sorted(path.name for path in self._folder.iterdir() if is_content(path.name))

    def remove(self, content: str) -> None:
        """Let bytes go that no import needs any more."""
        (self._folder / content).unlink(missing_ok=True)


ADD_AGAIN = "add the file again"


def is_content(name: str) -> bool:
    """Whether a file's name is one that `keep` gives."""
    return len(name) == NAME_LENGTH and all(character in "0123456789abcdef" for character in name)
