"""Where everything lies. Nothing is created here: whoever writes makes the folder it needs."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Names:
    """The three folders in use and what lies in them, as the system names them.

    A look-up opens what it is named: to load paths takes a third of Python's start.
    """

    def __init__(self, data: str, config: str, cache: str) -> None:
        self.data, self.config, self.cache = data, config, cache
        self.notebook = f"{data}/notebook.json"
        self.dictionaries = f"{data}/dictionaries"
        self.dictionary_list = f"{data}/dictionaries.json"
        self.newer_cedict = f"{self.dictionaries}/cc-cedict.txt.gz"
        self.settings = f"{config}/config.toml"


class Paths:
    """The same as paths, for everybody who has the time."""

    def __init__(self, data: "Path", config: "Path", cache: "Path") -> None:
        self.names = Names(os.fspath(data), os.fspath(config), os.fspath(cache))

    @classmethod
    def named(cls, names: Names) -> "Paths":
        """The paths of such names."""
        made = cls.__new__(cls)
        made.names = names
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Paths) and self.folders == other.folders

    def __hash__(self) -> int:
        return hash(self.folders)

    @property
    def folders(self) -> "tuple[Path, Path, Path]":
        """The three folders."""
        return self.data, self.config, self.cache

    @property
    def data(self) -> "Path":
        """What is kept."""
        return as_path(self.names.data)

    @property
    def config(self) -> "Path":
        """What is set."""
        return as_path(self.names.config)

    @property
    def cache(self) -> "Path":
        """What can be derived again."""
        return as_path(self.names.cache)

    @property
    def notebook(self) -> "Path":
        """What the reader keeps: one TinyDB file."""
        return as_path(self.names.notebook)

    @property
    def imports(self) -> "Path":
        """The original bytes of the texts the reader added, named by their content."""
        return self.data / "imports"

    @property
    def dictionaries(self) -> "Path":
        """The dictionaries that the reader added."""
        return as_path(self.names.dictionaries)

    @property
    def dictionary_list(self) -> "Path":
        """Which these are: beside their folder, so that one that is gone is missed."""
        return as_path(self.names.dictionary_list)

    @property
    def newer_cedict(self) -> "Path":
        """Where a CC-CEDICT lies that stands for the built-in one, if there is any."""
        return as_path(self.names.newer_cedict)

    @property
    def settings(self) -> "Path":
        """Keys, theme and layout, written by hand or by the settings screen."""
        return as_path(self.names.settings)


def as_path(name: str) -> "Path":
    """The path of a name."""
    from pathlib import Path

    return Path(name)


def paths() -> Paths:
    """The folders of this user; `JINGDU_HOME` puts all three under one."""
    home = os.environ.get("JINGDU_HOME")
    if home:
        base = os.path.join(os.getcwd(), os.path.expanduser(home))  # noqa: PTH109, PTH111, PTH118
        return Paths.named(Names(f"{base}/data", f"{base}/config", f"{base}/cache"))
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        return Paths.named(
            Names(
                _folder("XDG_DATA_HOME", ".local/share"),
                _folder("XDG_CONFIG_HOME", ".config"),
                _folder("XDG_CACHE_HOME", ".cache"),
            )
        )
    import platformdirs

    return Paths.named(
        Names(
            platformdirs.user_data_dir("jingdu", appauthor=False),
            platformdirs.user_config_dir("jingdu", appauthor=False),
            platformdirs.user_cache_dir("jingdu", appauthor=False),
        )
    )


def _folder(variable: str, usual: str) -> str:
    """A folder by the XDG rules, as platformdirs has it: a look-up has no time to load what that brings along."""
    named = os.environ.get(variable, "")
    return f"{named if named.startswith('/') else os.path.expanduser(f'~/{usual}')}/jingdu"  # noqa: PTH111
