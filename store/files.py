"""Writing a whole file so that it is there entirely, or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from store.errors import StoreError


class NotWritten(StoreError):
    """A file could not be written; what was there before is untouched."""


def write_whole(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write the file beside its place, force it out, and put it there in one step."""
    import tempfile  # takes 10 ms to load, which a look-up that writes nothing does without

    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise not_written(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)  # noqa: PTH101 - the temporary file has no Path of its own
        os.replace(name, path)  # noqa: PTH105
        force_out(path.parent)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise not_written(path, error) from error
        raise


def write_new(path: Path, content: str | bytes) -> None:
    """Write a list or a sheet where no file is yet."""
    if path.exists():
        raise StoreError(f"{path} is there already", "give another name")
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    write_whole(path, data, usual_mode())


def may_write_in(folder: Path) -> bool:
    """Whether files can be put into a folder, which may still have to be made, and into those that lie in it."""
    there = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
    inside: list[Path] = []
    with suppress(OSError):
        inside = [path for path in folder.iterdir() if path.is_dir()]
    return all(path.is_dir() and os.access(path, os.W_OK | os.X_OK) for path in (there, *inside))


def unkept(cache: Path) -> str:
    """What to say where nothing that is derived can be kept; nothing where it can."""
    if may_write_in(cache):
        return ""
    return f"{cache} cannot be written: what is found out about texts is found out anew each time"


def usual_mode() -> int:
    """The mode of a new file as the reader's system wants it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def make_folder(folder: Path) -> None:
    """The folder, readable by its owner alone, with those above it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error


def force_out(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can do that."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def not_written(path: Path, error: OSError) -> NotWritten:
    """The complaint, with the reason the system gave."""
    return NotWritten(f"{path} cannot be written: {error.strerror or error}", "nothing was changed")
