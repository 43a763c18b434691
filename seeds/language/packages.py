"""Where the data of an installed package lies, found without running the package."""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from seeds.errors import SeedsError

if TYPE_CHECKING:
    from pathlib import Path


def folder_of(package: str) -> Path:
    """The folder of a package; an error for a person when it is not there."""
    from pathlib import Path

    return Path(folder_named(package))


@cache
def folder_named(package: str) -> str:
    """The same by its name, looked for once: a look-up has no time to load paths."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations if spec else None) or ():
        return folder
    raise SeedsError(f"the package {package} is missing", "install jingdu again")


def files_in(folder: str) -> list[str]:
    """The files directly in a folder, in order."""
    with os.scandir(folder) as entries:
        return sorted(entry.path for entry in entries if entry.is_file())
