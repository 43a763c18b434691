"""Derived things on disk, by key: what can be made again, so that losing any of it costs time only.

Nothing here ever fails because of the disk: what cannot be read is absent, what cannot be written is not cached.
"""

# ruff: noqa: PTH103, PTH105, PTH108, PTH118, PTH119, PTH123 (a look-up has no time to load pathlib)
from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from zlib import crc32

LIMIT = 128 * 1024 * 1024
"""How many bytes a cache may take, unless its maker says otherwise."""

WORTH_MAPPING = 1 << 16
"""A file of fewer bytes is read: thousands may be looked at, and a system has so many maps and no more."""

_MARK = b"jingdu1 "
_HEADER = len(_MARK) + 9

LONGEST_NAME = 120
"""Characters of a key that is a file's name as it stands."""


class Changed(Exception):
    """The file was cut or written over since it was opened."""


class Lying:
    """Bytes as they lie on the disk, or in memory where there are few."""

    def __init__(self, data: memoryview, size: Callable[[], int] = lambda: 0) -> None:
        """`size` tells how long the file is now in which they lie."""
        self._data, self._size, self._length = data, size, size()

    def __len__(self) -> int:
        return len(self._data)

    def __getitem__(self, part: slice) -> memoryview:
        """A part, to be used at once: the system kills whoever looks at a map behind the end of its file."""
        if self._size() != self._length:
            raise Changed
        return self._data[part]


class Cache:
    """A folder of checked byte strings, kept under a size by forgetting what was not used for longest."""

    def __init__(
        self, folder: str | os.PathLike[str], limit: int = LIMIT, edition: Callable[[], str] = lambda: ""
    ) -> None:
        """`edition` names the rules by which things are derived: what other rules made is dropped at a `put`."""
        self._folder = os.fspath(folder)
        self._limit = limit
        self._edition = edition
        self._size: int | None = None
        """About how much there is; counted at the first `put`."""

    def get(self, key: str) -> bytes | None:
        """The bytes put under a key; None when there are none, or when they are not as they were put."""
        path = self._path(key)
        try:
            with open(path, "rb") as file:
                header, data = file.read(_HEADER), file.read()
        except OSError:
            return None
        return data if _is_whole(path, header, data) else None

    def mapped(self, key: str) -> Lying | None:
        """The same, as the bytes lie on the disk: of what is large only what is looked at takes memory."""
        import mmap

        path = self._path(key)
        try:
            with open(path, "rb") as file:
                if os.fstat(file.fileno()).st_size < WORTH_MAPPING:
                    data = self.get(key)
                    return None if data is None else Lying(memoryview(data))
                whole = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except OSError:
            return None
        mapped = memoryview(whole)[_HEADER:]
        if not _is_whole(path, whole[:_HEADER], mapped):
            return None
        if hasattr(mmap, "MADV_DONTNEED"):  # to be found whole all of it was looked at
            whole.madvise(mmap.MADV_DONTNEED)
        return Lying(mapped, whole.size)

    def put(self, key: str, data: bytes) -> None:
        """Put bytes under a key, in one step: a reader finds the old ones or the new ones."""
        path = self._path(key)
        temporary = f"{path}.{os.urandom(6).hex()}"
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            if self._size is None:
                self._forget_other_editions()
                self._size = sum(size for _, size, _ in self._entries())
            with open(temporary, "wb") as file:
                file.write(_MARK + _checksum(data) + data)
            os.replace(temporary, path)
        except OSError:
            _remove(temporary)
            return
        self._size += _HEADER + len(data)
        if self._size > self._limit:
            self._forget_oldest()

    def clear(self) -> None:
        """Forget everything."""
        for _, _, path in list(self._entries()):
            _remove(path)
        self._size = None

    def size(self) -> int:
        """How many bytes there are."""
        return sum(size for _, size, _ in self._entries())

    def _forget_oldest(self) -> None:
        """Make room: down to three quarters of the limit, so that the next `put` need not look again."""
        entries = sorted(self._entries())
        total = sum(size for _, size, _ in entries)
        for _, size, path in entries:
            if total <= self._limit * 3 // 4:
                break
            _remove(path)
            total -= size
        self._size = total

    def _forget_other_editions(self) -> None:
        """Their keys are never asked for again."""
        if edition := self._edition():
            for _, _, path in list(self._entries()):
                if not os.path.basename(path).startswith(f"{edition}."):
                    _remove(path)

    def _entries(self) -> Iterator[tuple[int, int, str]]:
        """When each file was last used, its size and its path."""
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    now = entry.stat()
                    yield now.st_mtime_ns, now.st_size, entry.path

    def _path(self, key: str) -> str:
        """Where a key's bytes lie: under the key itself where every file system takes it as a name."""
        edition, plain = self._edition(), key.replace("-", "")
        if not (plain.isascii() and plain.isalnum() and key == key.lower() and len(key) <= LONGEST_NAME):
            from store.digests import blake2b  # takes longer to load than a file to be read

            key = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
        return os.path.join(self._folder, f"{edition}.{key}" if edition else key)


def _is_whole(path: str, header: bytes, data: bytes | memoryview) -> bool:
    """Whether the bytes are as they were put; then they count as used, else the file goes."""
    if header != _MARK + _checksum(data):
        _remove(path)
        return False
    with contextlib.suppress(OSError):
        os.utime(path)
    return True


def _checksum(data: bytes | memoryview) -> bytes:
    return b"%08x\n" % crc32(data)


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
