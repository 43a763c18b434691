"""The dictionary's index and the tables of words and readings, made while the wheel is built: the first look-up and
the first article on a new machine need not wait for them.

They are made of the data of installed packages and fit those alone (their names say which). With others, or where
the packages were not at hand when the wheel was built, they are made in the reader's cache when first asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MADE = ("seeds.language.dictionary.index", "seeds.language.readings.tables", "seeds.language.words.lexicon")


class IndexHook(BuildHookInterface[Any]):
    """Puts them among the package's data."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them, and take them into the wheel although no commit holds them."""
        sys.path.insert(0, self.root)
        try:
            for module in MADE:
                self._make(module, build_data["artifacts"])
        finally:
            sys.path.remove(self.root)

    def _make(self, module: str, artifacts: list[str]) -> None:
        from seeds.errors import SeedsError

        try:
            made = Path(import_module(module).ship())
        except (ImportError, OSError, SeedsError) as error:  # the program works without
            self.app.display_warning(f"{module} is left to the first start: {error}")
        else:
            artifacts.append(f"/{made.relative_to(self.root).as_posix()}")
