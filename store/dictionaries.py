"""The dictionaries that the reader added: which there are, in his order, and where their files lie.

They are few and change seldom, so one small file tells of them all: a look-up reads it, and needs nothing else.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from store.errors import StoreError
from store.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

LIST = "dictionaries.json"
VERSION = 1
BUILT_IN = "CC-CEDICT"
"""The name of the dictionary that is always there."""
WAIT = 10.0
"""Seconds in which another program may finish what it changes here."""


class KeptDictionary(NamedTuple):
    """One dictionary."""

    name: str
    form: str
    """The format it came in."""
    file: str
    """The name of its file, in the folder of dictionaries."""
    entries: int
    added: str
    """The day."""


class DictionaryTrouble(StoreError):
    """What is told of the dictionaries cannot be used, or what was asked for them cannot be done."""


def kept(paths: Paths) -> tuple[KeptDictionary, ...]:
    """The dictionaries in the reader's order."""
    names = paths.names
    path = names.dictionary_list if os.path.exists(names.dictionary_list) else f"{names.dictionaries}/{LIST}"  # noqa: PTH110
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a look-up has no time to load paths
            data = file.read()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise DictionaryTrouble(f"the list of dictionaries cannot be read: {error.strerror or error}") from error
    import json

    try:
        told = json.loads(data)
        if told["version"] > VERSION:
            raise DictionaryTrouble(
                "the list of dictionaries was written by a newer jingdu", "use the newer one; nothing was changed"
            )
        return tuple(_from(each) for each in told["dictionaries"])
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise DictionaryTrouble(f"{path} is damaged", "delete it and add the dictionaries again") from error


def in_their_folder(paths: Paths) -> "Path":
    """Where the list lay at first."""
    return paths.dictionaries / LIST


def folder_gone(paths: Paths) -> str:
    """The line about the folder of the dictionaries, where those that were added are gone with it."""
    if os.path.isdir(paths.names.dictionaries) or not kept(paths):  # noqa: PTH112
        return ""
    return f"the folder of your dictionaries is gone, {paths.dictionaries}: put it back, or add them again"


def _from(told: dict[str, object]) -> KeptDictionary:
    """One dictionary as it is written; its file lies in the folder and nowhere else."""
    file = os.path.basename(str(told["file"]))  # noqa: PTH119
    return KeptDictionary(str(told["name"]), str(told["form"]), file, int(str(told["entries"])), str(told["added"]))


def change(
    paths: Paths, changed: Callable[[tuple[KeptDictionary, ...]], tuple[KeptDictionary, ...]]
) -> tuple[KeptDictionary, ...]:
    """Put another list in the place of the one that is there now."""
    import json

    from store.files import write_whole

    with alone(paths):
        found = changed(kept(paths))
        told = {"version": VERSION, "dictionaries": [each._asdict() for each in found]}
        data = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        write_whole(paths.dictionary_list, data.encode("utf-8", "replace"))
        in_their_folder(paths).unlink(missing_ok=True)
    return found


@contextmanager
def alone(paths: Paths) -> Iterator[None]:
    """While it lasts no other program changes the list."""
    from filelock import FileLock, Timeout

    from store.files import make_folder

    make_folder(paths.dictionaries)
    try:
        with FileLock(paths.dictionaries / ".lock", WAIT):
            yield
    except Timeout:
        raise DictionaryTrouble(
            "another program is changing the dictionaries", "try again when it is done"
        ) from None


def named(found: tuple[KeptDictionary, ...], wanted: str) -> KeptDictionary:
    """The dictionary of this name, or the only one whose name holds it."""
    small = wanted.strip().casefold()
    exact = [each for each in found if each.name.casefold() == small]
    near = exact or [each for each in found if small and small in each.name.casefold()]
    if len(near) == 1:
        return near[0]
    names = ", ".join(each.name for each in near or found) or "none is added yet"
    problem = "There are several dictionaries" if near else "There is no dictionary"
    raise DictionaryTrouble(f"{problem} '{wanted}'", names)
