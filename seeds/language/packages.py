"""Where the data of an installed package lies, found without running the package."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from seeds.errors import SeedsError


@cache
def folder_of(package: str) -> Path:
    """The folder of a package, looked for once; an error for a person when it is not there."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations if spec else None) or ():
        return Path(folder)
    raise SeedsError(f"the package {package} is missing", "install jingdu again")


def files_in(folder: Path) -> list[Path]:
    """The files directly in a folder, in order."""
    return sorted(path for path in folder.iterdir() if path.is_file())
