"""Which CC-CEDICT is used: settled once, before a verb does anything."""

from __future__ import annotations

import os

from seeds.language import edition
from store.paths import Paths


def use_newest(paths: Paths) -> None:
    """Use the reader's newer CC-CEDICT, if there is one, in everything that is done from here on."""
    file = paths.names.newer_cedict
    edition.use(file if os.path.isfile(file) else "")  # noqa: PTH113 - a look-up has no time to load paths
