"""Where everything lies. Nothing is created here: whoever writes makes the folder it needs."""

from __future__ import annotations

import os
import sys
from collections import namedtuple
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a page of help has no time to load paths
    from pathlib import Path


class Paths(namedtuple("_Folders", ("data", "config", "cache"))):
    """The three folders in use.

    A look-up has no time to load dataclasses, nor the compiler that `NamedTuple` asks about types it is only named.
    """

    data: Path
    config: Path
    cache: Path

    @property
    def notebook(self) -> Path:
        """What the reader keeps: one TinyDB file."""
        return self.data / "notebook.json"

    @property
    def imports(self) -> Path:
        """The original bytes of the texts the reader added, named by their content."""
        return self.data / "imports"

    @property
    def dictionaries(self) -> Path:
        """The dictionaries that the reader added."""
        return self.data / "dictionaries"

    @property
    def dictionary_list(self) -> Path:
        """Which these are: beside their folder, so that one that is gone is missed."""
        return self.data / "dictionaries.json"

    @property
    def newer_cedict(self) -> Path:
        """Where a CC-CEDICT lies that stands for the built-in one, if there is any."""
        return self.dictionaries / "cc-cedict.txt.gz"

    @property
    def settings(self) -> Path:
        """Keys, theme and layout, written by hand or by the settings screen."""
        return self.config / "config.toml"


def paths() -> Paths:
    """The folders of this user; `JINGDU_HOME` puts all three under one."""
    from pathlib import Path

    home = os.environ.get("JINGDU_HOME")
    if home:
        base = Path(home).expanduser().absolute()
        return Paths(base / "data", base / "config", base / "cache")
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        return Paths(
            _folder("XDG_DATA_HOME", ".local/share"),
            _folder("XDG_CONFIG_HOME", ".config"),
            _folder("XDG_CACHE_HOME", ".cache"),
        )
    import platformdirs

    return Paths(
        Path(platformdirs.user_data_dir("jingdu", appauthor=False)),
        Path(platformdirs.user_config_dir("jingdu", appauthor=False)),
        Path(platformdirs.user_cache_dir("jingdu", appauthor=False)),
    )


def _folder(variable: str, usual: str) -> Path:
    """A folder by the XDG rules, as platformdirs has it: a look-up has no time to load what that brings along."""
    from pathlib import Path

    named = os.environ.get(variable, "")
    return (Path(named) if named.startswith("/") else Path("~", usual).expanduser()) / "jingdu"
