"""The dictionary's index, made while the wheel is built: the first look-up on a new machine need not wait for it.

It is made of the data of installed packages and fits those alone (its name says which); with others, or where the
packages were not at hand when the wheel was built, the first look-up makes it in the reader's cache.
"""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IndexHook(BuildHookInterface[Any]):
    """Puts the index among the package's data."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make it, and take it into the wheel although no commit holds it."""
        sys.path.insert(0, self.root)
        try:
            from seeds.language.dictionary.index import ship

            made = ship()
        except (ImportError, OSError) as error:  # the program works without it
            self.app.display_warning(f"the dictionary's index is left to the first look-up: {error}")
            return
        finally:
            sys.path.remove(self.root)
        build_data["artifacts"].append(f"/{made.relative_to(self.root).as_posix()}")
