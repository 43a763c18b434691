"""Where the data of an installed package lies, found without running the package."""

from __future__ import annotations

import os
from functools import cache
from importlib.util import find_spec

from seeds.errors import SeedsError


@cache
def folder_named(package: str) -> str:
    """The folder of a package by its name, looked for once: a look-up has no time to load paths.

    Of one that is not there a person is told.
    """
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations if spec else None) or ():
        return folder
    raise SeedsError(f"the package {package} is missing", "install jingdu again")


def files_in(folder: str) -> list[str]:
    """The files directly in a folder, in order."""
    with os.scandir(folder) as entries:
        return sorted(entry.path for entry in entries if entry.is_file())
